/** What arrives over HTTP and is no GraphQL request of ours: a JSON answer with the right status, never a page, never a 500. */
import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { auditEntries } from '../../src/platform/audit.js';
import { startWorld, type Party, type World } from '../support/world.js';

let world: World;
let party: Party;
beforeAll(async () => {
  world = await startWorld();
  party = await world.party('SUPPLIER');
});
afterAll(() => world.stop());

interface Reply {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string;
}

async function send(
  body: RequestInit['body'],
  headers: Record<string, string> = {},
  how: { method?: string; path?: string } = {},
): Promise<Reply> {
  const response = await fetch(`${world.url}${how.path ?? '/graphql'}`, {
    method: how.method ?? 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${party.token}`, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(response.headers.get('etag')).toBeNull();
  const { errors } = (await response.json()) as {
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status: response.status, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message ?? '' };
}

const QUERY = JSON.stringify({ query: '{ clock { now } }' });
const refused = (status: number, words: string) => ({
  status,
  code: 'BAD_USER_INPUT',
  message: expect.stringContaining(words),
});

test('a request of ours is answered', async () => {
  expect(await send(QUERY)).toEqual({ status: 200, code: undefined, message: '' });
});

describe('a body', () => {
  test('of 200 KB is too large', async () => {
    const body = JSON.stringify({ query: '{ clock { now } }', padding: 'x'.repeat(200_000) });
    expect(await send(body)).toEqual(refused(413, 'larger than 102400 bytes'));
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)(
    'that unpacks by %s to 20 MB is too large as well, and not unpacked to its end',
    async (encoding, pack) => {
      const bomb = pack(Buffer.alloc(20_000_000, ' '));
      expect(bomb.length).toBeLessThan(100_000);
      expect(await send(bomb, { 'content-encoding': encoding })).toEqual(
        refused(413, 'larger than 102400 bytes'),
      );
    },
  );

  test('that is packed and small is read', async () => {
    expect((await send(gzipSync(QUERY), { 'content-encoding': 'gzip' })).status).toBe(200);
  });

  test.each(['{"query":', '"text"', 'null', '7', '{"query":"\\x"}', 'query=%7Bclock%7D'])(
    '%s is no JSON object',
    async (body) => {
      expect(await send(body)).toEqual(refused(400, 'not well-formed JSON'));
    },
  );

  test.each(['', '{}'])('%j asks nothing', async (body) => {
    expect((await send(body)).status).toBe(400);
  });

  test.each([
    '{"query":3}',
    '{"query":"{clock{now}}","variables":[1]}',
    '{"query":"{clock{now}}","variables":"x"}',
    '{"query":"{"}',
    '{"query":"query A{clock{now}}","operationName":"B"}',
  ])('%s is no GraphQL request', async (body) => {
    expect(await send(body)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  test('that is a list of requests is refused', async () => {
    expect(await send(`[${QUERY},${QUERY}]`)).toEqual(refused(400, 'batching disabled'));
  });

  test('of persisted queries is refused', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    expect(await send(JSON.stringify({ extensions: { persistedQuery } }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'PersistedQueryNotSupported',
    });
  });

  test('that is promised but does not come is not waited for', async () => {
    const socket = connect(Number(new URL(world.url).port), '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{"que',
    );
    socket.end();
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (part) => (text += String(part))).on('close', () => resolve(text));
    });
    expect(answer === '' || answer.startsWith('HTTP/1.1 400')).toBe(true);
    expect((await send(QUERY)).status).toBe(200);
  });
});

describe('a content type', () => {
  // A browser sends these from any page without asking first.
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    '%s could come from a foreign page',
    async (type) => {
      expect(await send(QUERY, { 'content-type': type })).toEqual(refused(400, 'CSRF'));
    },
  );

  test.each(['application/xml', 'application/graphql', 'application/octet-stream'])(
    '%s is not read',
    async (type) => {
      expect(await send(QUERY, { 'content-type': type })).toEqual(refused(400, 'Content-Type'));
    },
  );

  test('with a character set or encoding that is not ours is refused', async () => {
    expect(await send(QUERY, { 'content-type': 'application/json; charset=latin1' })).toEqual(
      refused(415, 'charset'),
    );
    expect(await send(QUERY, { 'content-encoding': 'zstd' })).toEqual(refused(415, 'encoding'));
  });
});

describe('a method', () => {
  test('GET does not change anything', async () => {
    const before = await auditEntries.count(world.platform);
    const path = `/graphql?query=${encodeURIComponent('mutation { memberInvite(input: { email: "a@b.example", role: VIEWER }) { __typename } }')}`;
    expect(await send(undefined, {}, { method: 'GET', path })).toEqual(
      refused(405, 'not mutation operations'),
    );
    expect(await auditEntries.count(world.platform)).toBe(before);
  });

  test('GET from a foreign page is refused', async () => {
    const path = '/graphql?query=%7Bclock%7Bnow%7D%7D';
    expect(await send(undefined, { 'content-type': 'text/plain' }, { method: 'GET', path })).toEqual(
      refused(400, 'CSRF'),
    );
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('%s is not served', async (method) => {
    expect(await send(QUERY, {}, { method })).toEqual(refused(405, 'GET/POST'));
  });
});

test.each([
  'subscription { clock { now } }',
  ' subscription S { x }',
  '# a note\nsubscription { x }',
  'query Q { clock { now } } subscription S { x }',
])('a subscription over POST is refused: %s', async (query) => {
  expect(
    await send(JSON.stringify({ query, operationName: query.includes(' S ') ? 'S' : undefined })),
  ).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
});

test('a path that is not there is said so in JSON', async () => {
  expect(await send(QUERY, {}, { path: '/nothing' })).toEqual(refused(404, 'Nothing is here'));
  expect(await send(undefined, {}, { method: 'GET', path: '/%E0%A4%A' })).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});
