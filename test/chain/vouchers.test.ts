/** Beyond its direct suppliers a core enterprise sees exactly where its own vouchers went, and nothing of the trade behind them. */
import { startWorld, type Party, type World } from '../support/world.js';
import { issued, newChain, passed, type Chain } from '../vouchers/case.js';
import { CHAIN, edgesFor, plain, sold, tiersFor, YEAR } from './case.js';

let world: World;
let chain: Chain;
let regulator: Party;
beforeAll(async () => {
  world = await startWorld();
  chain = await newChain(world);
  regulator = await world.party('REGULATOR');
  const { core, first, second, third } = chain;
  await sold(second, first, '777.00');
  const { voucher } = await issued(chain, '1000.00');
  const part = await passed(first, voucher, second, '400.00');
  await passed(second, part, third, '150.00');
  await sold(third, core, '5.00');
});
afterAll(() => world.stop());

const ASK = { direction: 'UPSTREAM', ...YEAR };
const idOf = ({ organisation }: Party) => organisation._id;
const vouchers = (count: number, amount: string) => ({ vouchers: count, amount });
const shown = (edges: Record<string, any>[]) =>
  edges.map(({ tier, seller, buyer, vouchers: given }) => [tier, seller, buyer, given.amount]);

test('the issuer follows its vouchers down the tiers, as deep as it asks', async () => {
  const { core, first, second, third } = chain;
  const direct = [
    [1, idOf(first), idOf(core), '1000.00'],
    [1, idOf(third), idOf(core), '0.00'],
  ].sort();
  expect(shown(await edgesFor(core)).sort()).toEqual(direct);
  const second2 = [2, idOf(second), idOf(first), '400.00'];
  expect(shown(await edgesFor(core, { depth: 2 })).slice(2)).toEqual([second2]);
  const deep = await edgesFor(core, { depth: 5 });
  expect(shown(deep).slice(2)).toEqual([second2, [3, idOf(third), idOf(second), '150.00']]);
  // What the two trade beside it is theirs.
  expect(deep[2]).toMatchObject({ goods: null, information: null, money: null, days: null });
});

test('pages lead from one tier into the next', async () => {
  const { core } = chain;
  const whole = await edgesFor(core, { depth: 5 });
  const walked: unknown[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { chain: page }: Record<string, any> = await core.data(CHAIN, {
      ...ASK,
      depth: 5,
      first: 1,
      after,
    });
    walked.push(...page.edges.map(({ node }: { node: object }) => plain(node)));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  expect(walked).toEqual(whole);
});

test('a holder sees what it was given and what it gave, no further', async () => {
  const { core, first, second, third } = chain;
  expect(shown(await edgesFor(first, { depth: 5 }))).toEqual([[1, idOf(second), idOf(first), '400.00']]);
  expect(shown(await edgesFor(second, { depth: 5 }))).toEqual([[1, idOf(third), idOf(second), '150.00']]);
  expect(shown(await edgesFor(second, { direction: 'DOWNSTREAM', depth: 5 }))).toEqual([
    [1, idOf(second), idOf(first), '400.00'],
  ]);
  expect(shown(await edgesFor(first, { direction: 'DOWNSTREAM', depth: 5 }))).toEqual([
    [1, idOf(first), idOf(core), '1000.00'],
  ]);
});

test('tiers add up: the issuer by its vouchers, the regulator by the trade', async () => {
  const { core } = chain;
  const own = await tiersFor(core, { depth: 5 });
  expect(
    own.map(({ tier, enterprises, vouchers: given, information }) => [
      tier,
      enterprises,
      given,
      information?.claims ?? null,
    ]),
  ).toEqual([
    [1, 2, vouchers(1, '1000.00'), 2],
    [2, 1, vouchers(1, '400.00'), null],
    [3, 1, vouchers(1, '150.00'), null],
  ]);
  const all = await tiersFor(regulator, { organisation: idOf(core), depth: 5 });
  expect(all.map(({ tier, enterprises, information }) => [tier, enterprises, information.claims])).toEqual([
    [1, 2, 2],
    [2, 1, 1],
    [3, 1, 0],
  ]);
});
