import { confirmed, newPair, type Pair } from '../assets/builders.js';
import { startWorld, type World } from '../support/world.js';
import { plantElsewhere } from '../title/case.js';

let world: World;
let pair: Pair;
beforeAll(async () => {
  world = await startWorld();
  pair = await newPair(world);
});
afterAll(() => world.stop());

const POOL = `query ($dueFrom: Date!, $dueTo: Date!, $cap: Decimal) {
  notePool(dueFrom: $dueFrom, dueTo: $dueTo, singleDebtorCap: $cap) { registerAsked more leftOut averageDays pooledAverageDays
    total { amount } pooled { amount } debtors { debtor { id } receivables total { amount } pooled { amount } } } }`;
const WINDOW = { dueFrom: '2025-06-04', dueTo: '2026-06-03' };

test('the holder sees what its clean receivables make; a planted registration leaves one out', async () => {
  const first = await confirmed(pair, '300.00');
  await confirmed(pair, '200.00');
  const debtor = { debtor: { id: pair.debtor.organisation._id } };
  const before = (await pair.seller.data(POOL, WINDOW)).notePool;
  expect(before).toMatchObject({
    ...{
      registerAsked: true,
      more: false,
      leftOut: 0,
      total: { amount: '500.00' },
      pooled: { amount: '500.00' },
    },
    debtors: [{ ...debtor, receivables: 2, total: { amount: '500.00' }, pooled: { amount: '500.00' } }],
  });
  expect(before.pooledAverageDays).toBe(before.averageDays);
  await plantElsewhere(world, first.id);
  expect((await pair.seller.data(POOL, WINDOW)).notePool).toMatchObject({
    ...{ leftOut: 1, total: { amount: '200.00' } },
    debtors: [{ ...debtor, receivables: 1 }],
  });
});

test('one debtor under a cap makes no pool; the window is held to on both ends; others have none', async () => {
  const capped = (await pair.seller.data(POOL, { ...WINDOW, cap: '0.25' })).notePool;
  expect([capped.pooled, capped.pooledAverageDays]).toEqual([null, null]);
  const { dueOn } = (
    await pair.seller.data(`{ receivables(side: SELLER, first: 1) { edges { node { dueOn } } } }`)
  ).receivables.edges[0].node;
  const within = async (dueFrom: string, dueTo: string) =>
    (await pair.seller.data(POOL, { dueFrom, dueTo })).notePool.debtors.length;
  expect([await within(dueOn, dueOn), await within('2025-06-04', '2025-06-04')]).toEqual([1, 0]);
  expect((await pair.debtor.data(POOL, WINDOW)).notePool).toMatchObject({ leftOut: 0, debtors: [] });
});

test.each([
  [{ ...WINDOW, cap: '0' }, 'singleDebtorCap must be above 0 and at most 1, 0 was given.'],
  [{ ...WINDOW, cap: '1.01' }, 'singleDebtorCap must be above 0 and at most 1, 1.01 was given.'],
  [{ dueFrom: '2025-06-05', dueTo: '2025-06-04' }, 'dueFrom 2025-06-05 is after dueTo 2025-06-04.'],
])('%j is refused', async (ask, message) => {
  const { errors } = await pair.seller.ask(POOL, ask);
  expect(errors?.map((one) => [one.extensions.code, one.message])).toEqual([['BAD_USER_INPUT', message]]);
});
