/** Values that no field takes: each is refused where it stands, in words, and nothing is written. */
import { auditEntries } from '../../src/platform/audit.js';
import { keyedAnswers } from '../../src/platform/idempotency.js';
import { organisations } from '../../src/parties/index.js';
import { randomCreditCode, startWorld, type Answer, type Party, type World } from '../support/world.js';

let world: World;
let supplier: Party;
let debtor: Party;
beforeAll(async () => {
  world = await startWorld();
  supplier = await world.party('SUPPLIER');
  debtor = await world.party('CORE_ENTERPRISE');
});
afterAll(() => world.stop());

const written = async () =>
  Promise.all([auditEntries, organisations, keyedAnswers].map((one) => one.count(world.platform)));

/** Asks, and proves that nothing was written meanwhile. */
async function refused(
  party: Pick<Party, 'ask'>,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answer<any>> {
  const before = await written();
  const answer = await party.ask(query, variables);
  expect(await written()).toEqual(before);
  return answer;
}

const codeOf = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.code;

const REGISTER = `mutation ($input: OrganisationRegisterInput!) { organisationRegister(input: $input) {
  __typename ... on ValidationRefused { problems { code path } } } }`;
const registration = (more: object) => ({
  name: '重庆某某有限公司',
  creditCode: randomCreditCode(),
  capacities: ['SUPPLIER'],
  industry: 'INDUSTRY',
  staff: 10,
  revenue: '100',
  district: '渝中区',
  administrator: { name: '王芳', email: 'wang@example.com', password: 'correct-horse' },
  ...more,
});

describe('an amount', () => {
  test.each([39000, 0.1, -1, 1e300, true, null, [], {}])(
    'that is the JSON value %j is no decimal',
    async (revenue) => {
      const answer = await refused(world.anonymous, REGISTER, { input: registration({ revenue }) });
      expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
      expect(answer.errors?.[0]?.message).toContain('revenue');
    },
  );

  const TEXTS = [
    'NaN',
    'Infinity',
    '1e400',
    '1E3',
    '0x1F',
    '1_000',
    '1,000',
    '-0',
    '-0.00',
    '+1',
    ' 1',
    '1 ',
    '',
    '.5',
    '5.',
    '01',
    '１２',
    '1e-7',
  ];
  test.each([...TEXTS, '9'.repeat(35)])('that is the text %j is no decimal', async (revenue) => {
    const answer = await refused(world.anonymous, REGISTER, { input: registration({ revenue }) });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toMatch(/revenue.*Decimal: a plain decimal in a JSON string/);
  });

  test.each(['39000', '0.1', '-0', '1e400', '0x1F', '1_000', 'NaN', 'true', '["1"]'])(
    'that is the literal %s is no decimal',
    async (literal) => {
      const query = `mutation { organisationRegister(input: { revenue: ${literal} }) { __typename } }`;
      const answer = await refused(world.anonymous, query);
      expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    },
  );

  test('1e400 and the like as JSON numbers are refused too, although JSON.parse makes infinity of them', async () => {
    const body = JSON.stringify({ query: REGISTER, variables: { input: registration({ revenue: 'HERE' }) } });
    for (const number of ['1e400', '-0', '-0.0', '1E+2', '0.30000000000000004']) {
      const response = await fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body.replace('"HERE"', number),
      });
      expect([
        response.status,
        ((await response.json()) as Answer<unknown>).errors?.[0]?.extensions.code,
      ]).toEqual([400, 'BAD_USER_INPUT']);
    }
  });

  const CONFIRM = `mutation ($input: ReceivableConfirmInput!) { receivableConfirm(input: $input) {
    __typename ... on ValidationRefused { problems { code path } } } }`;
  test.each([
    ['0', 'NOT_POSITIVE'],
    ['0.00', 'NOT_POSITIVE'],
    ['-1', 'NOT_POSITIVE'],
    ['-0.01', 'NOT_POSITIVE'],
    ['1.001', 'NOT_CENTS'],
    ['0.005', 'NOT_CENTS'],
    ['100000000000.01', 'OUT_OF_RANGE'],
  ])('of %s yuan cannot be confirmed: %s', async (amount, code) => {
    const input = { idempotencyKey: 'bad-input-1', receivable: 'rcv_none', amount };
    const { data } = await refused(debtor, CONFIRM, { input });
    expect(data.receivableConfirm).toEqual({
      __typename: 'ValidationRefused',
      problems: [{ code, path: ['amount'] }],
    });
  });

  test.each([
    ['-1', 'NEGATIVE'],
    ['0.001', 'NOT_CENTS'],
  ])('of revenue %s is refused: %s', async (revenue, code) => {
    const { data } = await refused(world.anonymous, REGISTER, { input: registration({ revenue }) });
    expect(data.organisationRegister.problems).toEqual([{ code, path: ['revenue'] }]);
  });
});

describe('a date', () => {
  const DAYS = [
    '2025-02-29',
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-1-1',
    '25-01-01',
    '2025/01/01',
    '2025-01-01T00:00:00Z',
    '',
    '9999-01-01',
    '0000-01-01',
  ];
  test.each(DAYS)('%j does not exist', async (on) => {
    const asVariable = await refused(supplier, 'query ($on: Date!) { businessDay(on: $on) { on } }', { on });
    const asLiteral = await refused(supplier, `{ businessDay(on: ${JSON.stringify(on)}) { on } }`);
    for (const answer of [asVariable, asLiteral]) {
      expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
      expect(answer.errors?.[0]?.message).toContain(
        'Date: a calendar day that exists, as "YYYY-MM-DD", is required',
      );
    }
  });

  test.each([20250101, 1735689600000, true])('%j is no text', async (on) => {
    const answer = await refused(supplier, 'query ($on: Date!) { businessDay(on: $on) { on } }', { on });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  const INSTANTS = [
    '2025-06-03T10:00:00',
    '2025-06-03',
    '2025-06-31T10:00:00Z',
    '2025-06-03T24:00:00Z',
    '2025-06-03T10:60:00Z',
    '2025-06-03T10:00:00+24:00',
    '2025-06-03 10:00:00Z',
  ];
  test.each(INSTANTS)('%j is no instant', async (to) => {
    const operator = await world.party('OPERATOR');
    const answer = await refused(
      operator,
      'mutation ($to: DateTime!) { clockAdvance(input: { to: $to }) { __typename } }',
      { to },
    );
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('a page', () => {
  test.each([100_000, 101, 0, -1])('of %d entries is refused', async (first) => {
    const answer = await refused(
      supplier,
      'query ($first: Int) { organisations(first: $first) { edges { cursor } } }',
      { first },
    );
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.message).toBe(`first must be between 1 and 100, ${first} was given.`);
  });

  test.each([
    'x',
    '',
    'e30',
    Buffer.from('{"d":"not a date","id":"org_1"}').toString('base64url'),
    Buffer.from('{"s":{"$gt":""},"id":{"$ne":1}}').toString('base64url'),
    Buffer.from('{"s":"2025-06-03","id":"lpr_1"}').toString('base64url'),
  ])('after %j is refused', async (after) => {
    const answer = await refused(
      supplier,
      'query ($after: String) { organisations(after: $after) { edges { cursor } } }',
      { after },
    );
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.message).toContain('after is not a cursor of this list');
  });

  test('after a cursor of a list in another order is refused', async () => {
    const after = Buffer.from('{"d":"2025-06-03T00:00:00.000Z","id":"org_1"}').toString('base64url');
    const answer = await refused(
      supplier,
      'query ($after: String) { lprRates(after: $after) { edges { cursor } } }',
      { after },
    );
    expect(answer.errors?.[0]?.message).toContain('after is not a cursor of this list');
  });

  test.each(['1.5', '"1"', '2147483648', 'true'])('of %s entries is no page', async (first) => {
    const answer = await refused(supplier, `{ organisations(first: ${first}) { edges { cursor } } }`);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('an idempotency key', () => {
  const CANCEL = `mutation ($input: DealCancelInput!) { dealCancel(input: $input) { __typename ... on ValidationRefused { problems { code path } } } }`;
  test.each([
    '',
    'short',
    'x'.repeat(101),
    ' '.repeat(20),
    'with a blank',
    '幂等键幂等键幂等键',
    'a\ud800bcdefgh',
    'tab\tinside',
    'nul\u0000inside',
  ])('%j is refused', async (idempotencyKey) => {
    const { data } = await refused(supplier, CANCEL, {
      input: { idempotencyKey, deal: 'deal_none', reason: '不再需要' },
    });
    expect(data.dealCancel).toMatchObject({
      __typename: 'ValidationRefused',
      problems: [{ path: ['idempotencyKey'] }],
    });
  });
});

test('an operator in place of a value does not reach the database', async () => {
  for (const value of ['{ "$ne": null }', '["a"]', '{ "$regex": "." }']) {
    const answer = await refused(
      supplier,
      'query ($c: String!) { organisationByCreditCode(creditCode: $c) { id } }',
      { c: JSON.parse(value) },
    );
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  }
});
