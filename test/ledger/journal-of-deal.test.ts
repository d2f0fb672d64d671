import { advanceTo } from '../financing/case.js';
import { at, disbursedDeal, done, openMarket, PAID_ON, REPAY, type Market } from '../deals/case.js';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market.world.stop());

const JOURNAL = `query ($id: ID!, $asOf: DateTime, $after: String) { node(id: $id) { ... on Deal {
  balances(asOf: $asOf) { account balance { amount } }
  journalPostings(first: 2, after: $after) {
    edges { node { seq memo previous hash } } pageInfo { hasNextPage endCursor } } } } }`;

const nonZero = (balances: Record<string, any>[]) =>
  Object.fromEntries(
    balances.flatMap(({ account, balance }) =>
      balance.amount === '0.00' ? [] : [[account, balance.amount]],
    ),
  );

test('what a deal stood at on any day, and its journal page by page, chained', async () => {
  const { deal: id } = await disbursedDeal(market);
  const { clock } = market.world.platform;
  const lentAt = clock.now().toISOString();
  await advanceTo(market.world, at(PAID_ON));
  const paid = { deal: id, amount: '500000', on: PAID_ON, payer: 'DEBTOR', reference: 'IN-1' };
  await done(market.bank, REPAY, paid);
  const read = async (variables: object) =>
    (await market.seller.data(JOURNAL, { id, ...variables })).node as Record<string, any>;

  const before = await read({ asOf: '2025-01-01T00:00:00Z' });
  expect([before['balances'].length, nonZero(before['balances'])]).toEqual([23, {}]);
  const lent = nonZero((await read({ asOf: lentAt }))['balances']);
  expect(lent['PRINCIPAL_DUE']).toBe('800000.00');
  expect(lent['COLLECTED']).toBeUndefined();
  const now = nonZero((await read({}))['balances']);
  expect(now['COLLECTED']).toBe('500000.00');
  expect(nonZero((await read({ asOf: clock.now().toISOString() }))['balances'])).toEqual(now);

  const first = (await read({}))['journalPostings'];
  expect(first.edges.map(({ node }: any) => node.seq)).toEqual([3, 2]);
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = (await read({ after: first.pageInfo.endCursor }))['journalPostings'];
  expect(second.edges.map(({ node }: any) => node.seq)).toEqual([1]);
  expect(second.pageInfo.hasNextPage).toBe(false);
  const chain = [...first.edges, ...second.edges].map(({ node }: any) => node).reverse();
  expect(chain.map(({ previous }) => previous)).toEqual(['0'.repeat(64), chain[0].hash, chain[1].hash]);

  const wrong = await market.seller.ask(JOURNAL, {
    id,
    after: Buffer.from('{"s":"3","id":"x"}').toString('base64url'),
  });
  expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
