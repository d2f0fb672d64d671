/** Queries that are too deep, too broad or too dear are refused before anything is read; what our own pages ask is not. */
import { getIntrospectionQuery } from 'graphql';
import { startWorld, type Party, type World } from '../support/world.js';

let world: World;
let party: Party;
beforeAll(async () => {
  world = await startWorld();
  party = await world.party('SUPPLIER');
});
afterAll(() => world.stop());

const refusal = async (
  query: string,
  variables: Record<string, unknown> = {},
): Promise<string | undefined> => {
  const { status, data, errors } = await party.ask(query, variables);
  expect([status, data ?? null, errors?.[0]?.extensions.code]).toEqual([400, null, 'BAD_USER_INPUT']);
  return errors?.[0]?.message;
};

const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

test('forty aliases are too many, thirty are not', async () => {
  expect(await refusal(`{ ${times(40, (at) => `a${at}: clock { now }`)} }`)).toContain('Aliases limit of 30');
  expect((await party.ask(`{ ${times(30, (at) => `a${at}: clock { now }`)} }`)).errors).toBeUndefined();
});

describe('a list of guesses', () => {
  const MUTATIONS: Readonly<Record<string, string>> = {
    logIn: '{ email: "a@b.example", password: "guess" }',
    serviceLogIn: '{ clientId: "svc_1", clientSecret: "guess" }',
    sessionRefresh: '{ refreshToken: "guess" }',
    memberJoin: '{ code: "guess", name: "x", password: "correct-horse" }',
  };

  test.each(Object.keys(MUTATIONS))(
    '%s may stand only once in a request, by alias or fragment',
    async (name) => {
      const call = `${name}(input: ${MUTATIONS[name]}) { __typename }`;
      expect(await refusal(`mutation { ${call} b: ${call} }`)).toBe(
        `${name} may stand only once in a request.`,
      );
      expect(
        await refusal(
          `mutation { ...A ...B } fragment A on Mutation { ${call} } fragment B on Mutation { b: ${call} }`,
        ),
      ).toBe(`${name} may stand only once in a request.`);
      expect((await party.ask(`mutation { ${call} }`)).errors).toBeUndefined();
    },
  );
});

describe('work that costs much each time', () => {
  test('is not asked for thirty times in one request', async () => {
    const read = 'eInvoicesRead(uploads: []) { upload }';
    expect(await refusal(`{ ${read} b: ${read} }`)).toBe('eInvoicesRead may stand only once in a request.');
    const register = `organisationRegister(input: { name: "x", creditCode: "x", capacities: [SUPPLIER], industry: OTHER, staff: 1,
      revenue: "1", district: "x", administrator: { name: "x", email: "x", password: "x" } }) { __typename }`;
    expect(await refusal(`mutation { ${register} b: ${register} }`)).toBe(
      'organisationRegister may stand only once in a request.',
    );
  });
});

test('four thousand tokens are the most', async () => {
  expect(await refusal(`{ clock { ${'now '.repeat(4_000)} } }`)).toContain('4000 tokens');
});

test('thirty directives are too many', async () => {
  expect(await refusal(`{ clock { ${times(30, (at) => `a${at}: now @skip(if: false)`)} } }`)).toMatch(
    /Directives|Aliases/,
  );
});

describe('depth', () => {
  test('of more than fourteen is refused, fragments counted', async () => {
    const nested = (levels: number) => `{ ${'... { '.repeat(levels)} clock { now } ${'}'.repeat(levels)} }`;
    expect(await refusal(nested(14))).toContain('depth limit of 14');
    expect((await party.ask(nested(10))).errors).toBeUndefined();
  });

  test('a fragment that holds itself is refused', async () => {
    expect(await refusal('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toContain(
      'within itself',
    );
  });

  test('introspection that unfolds itself is refused, the usual one is answered', async () => {
    const unfold = 'types { fields { type { fields { type { fields { type { fields { name } } } } } } } }';
    expect(await refusal(`{ __schema { ${unfold} } }`)).toContain('introspection depth');
    expect((await party.ask(getIntrospectionQuery())).errors).toBeUndefined();
  });
});

describe('cost', () => {
  const page = (first: string) =>
    `organisations(first: ${first}) { edges { cursor node { id name creditCode industry district state } } }`;

  test('of many full pages is refused, in a literal, in a variable and by default', async () => {
    const words = /^This query costs \d+, at most 6000 is accepted/;
    expect(await refusal(`{ ${times(12, (at) => `a${at}: ${page('100')}`)} }`)).toMatch(words);
    expect(
      await refusal(`query ($n: Int) { ${times(12, (at) => `a${at}: ${page('$n')}`)} }`, { n: 100 }),
    ).toMatch(words);
    const wide =
      'organisations { edges { cursor node { id name creditCode lei industry district state warnings registeredAt allowedActions staff revenue sizeClass } } }';
    expect(await refusal(`{ ${times(22, (at) => `a${at}: ${wide}`)} }`)).toMatch(words);
    expect((await party.ask(`{ ${page('100')} }`)).errors).toBeUndefined();
  });

  test('is not waived for what stands beside an argument that its variable leaves without a value', async () => {
    const dear = times(12, (at) => `a${at}: ${page('100')}`);
    const nothing = { id: null };
    for (const beside of ['node(id: $id) { id }', 'eInvoicesRead(uploads: [$id]) { upload }'])
      expect(await refusal(`query ($id: ID = "x") { ${beside} ${dear} }`, nothing)).toMatch(/^Argument "/);
    const withdraw = 'uploadDiscard(input: { uploads: [$id] }) { __typename }';
    expect(await refusal(`mutation ($id: ID = "x") { ${withdraw} }`, nothing)).toMatch(/^Argument "input"/);
  });

  test('is not waived for what stands beside an introspection', async () => {
    expect(
      await refusal(`{ __schema { queryType { name } } ${times(12, (at) => `a${at}: ${page('100')}`)} }`),
    ).toContain('costs');
  });
});
