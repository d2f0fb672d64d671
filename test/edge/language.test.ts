/** What is refused before any act runs speaks the caller's language as well. */
import { startWorld, type Party, type World } from '../support/world.js';

let world: World;
let party: Party;
beforeAll(async () => {
  world = await startWorld();
  party = await world.party('SUPPLIER');
});
afterAll(() => world.stop());

type Language = 'en' | 'zh-CN';
const messageOf = async (query: string, variables: object, language: Language): Promise<string> => {
  const answer = await party.ask(query, { ...variables }, { 'accept-language': language });
  expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  return answer.errors?.[0]?.message ?? '';
};

const MOVE = 'mutation ($to: DateTime!) { clockAdvance(input: { to: $to }) { __typename } }';
const RULE =
  'mutation ($above: Decimal) { organisationApprovalSet(input: { above: $above }) { __typename } }';
const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const read = 'eInvoicesRead(uploads: []) { upload }';

test.each<[string, string, object, string, string]>([
  ['a decimal by variable', RULE, { above: 1.5 }, 'a plain decimal in a JSON string', '普通十进制数'],
  ['a decimal that is none', RULE, { above: '1e3' }, '"1e3" was given', '实际为 "1e3"'],
  [
    'a decimal literal',
    'mutation { organisationApprovalSet(input: { above: 1 }) { __typename } }',
    {},
    'in quotation marks',
    '须加引号',
  ],
  ['an instant', MOVE, { to: '2025-06-03' }, 'an instant with its offset', '带时区的时刻'],
  [
    'a page size',
    '{ organisations(first: 101) { edges { cursor } } }',
    {},
    'first must be between 1 and 100',
    'first 须在 1 与 100 之间',
  ],
  [
    'a cursor',
    '{ organisations(after: "x") { edges { cursor } } }',
    {},
    'not a cursor of this list',
    '不是本列表的游标',
  ],
  [
    'a field twice',
    `{ ${read} b: ${read} }`,
    {},
    'may stand only once in a request',
    '在一次请求中只能出现一次',
  ],
  [
    'forty aliases',
    `{ ${times(40, (at) => `a${at}: clock { now }`)} }`,
    {},
    'Aliases limit of 30 exceeded, found 40',
    '别名最多 30 个，实际 40 个',
  ],
  [
    'a dear query',
    `{ ${times(10, (at) => `a${at}: organisations(first: 100) { edges { node { id name creditCode state } } }`)} }`,
    {},
    'at most 6000 is accepted',
    '最多接受 6000',
  ],
])('%s', async (_, query, variables, en, zh) => {
  expect(await messageOf(query, variables, 'en')).toContain(en);
  expect(await messageOf(query, variables, 'zh-CN')).toContain(zh);
});

async function send(body: string, path: string, language: Language): Promise<[number, string]> {
  const response = await fetch(`${world.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body,
  });
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  return [response.status, errors[0]?.message ?? ''];
}

test.each<[string, string, string, number, string, string]>([
  [
    'a large body',
    JSON.stringify({ query: 'x'.repeat(200_000) }),
    '/graphql',
    413,
    'The body is larger than 102400 bytes.',
    '请求体超过 102400 字节。',
  ],
  [
    'no JSON',
    '{"query":',
    '/graphql',
    400,
    'The body is not well-formed JSON.',
    '请求体不是格式正确的 JSON。',
  ],
  ['nowhere', '{}', '/nowhere', 404, 'Nothing is here.', '此处没有内容。'],
])('%s', async (_, body, path, status, en, zh) => {
  expect(await send(body, path, 'en')).toEqual([status, en]);
  expect(await send(body, path, 'zh-CN')).toEqual([status, zh]);
});

test('two callers at once are each answered in their own language', async () => {
  const asks = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 'en' : 'zh-CN'));
  const found = await Promise.all(asks.map((language) => messageOf(MOVE, { to: 'x' }, language)));
  found.forEach((message, at) => expect(message).toContain(at % 2 === 0 ? 'is required' : '须为'));
});

/** The last test: it uses up what one address may ask in a minute. */
test('too many requests in a minute', async () => {
  const ask = async (language: Language) =>
    fetch(`${world.url}/nowhere`, { headers: { 'accept-language': language } });
  for (let n = 0; n < 30; n += 1) await Promise.all(Array.from({ length: 100 }, () => ask('en')));
  for (const [language, words] of [
    ['en', 'Too many requests in one minute'],
    ['zh-CN', '一分钟内请求过多'],
  ] as const) {
    const response = await ask(language);
    expect(response.status).toBe(429);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors[0]?.message).toContain(words);
    expect(errors[0]?.extensions).toEqual({ code: 'RATE_LIMITED' });
  }
});
