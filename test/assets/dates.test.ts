import { plainDate, startOfDayShanghai } from '../../src/kernel/dates.js';
import { startWorld, type World } from '../support/world.js';
import { confirmed, newPair, submitted } from './builders.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const LATE = `query ($id: ID!) { receivable(id: $id) { dueOn overdue lateInterest { amount } } }`;

test('500,000.00 that is 45 days late bears 11,250.00 of late interest; before that none', async () => {
  const pair = await newPair(world);
  const { id } = await confirmed(pair, '500000.00');
  expect((await pair.seller.data(LATE, { id })).receivable).toEqual({
    dueOn: '2025-07-16',
    overdue: false,
    lateInterest: null,
  });
  world.platform.clock.set(startOfDayShanghai(plainDate('2025-08-30')));
  const { receivable } = await pair.seller.data(LATE, { id });
  expect(receivable).toEqual({ dueOn: '2025-07-16', overdue: true, lateInterest: { amount: '11250.00' } });
});

test('goods that are not delivered yet make no receivable: a delivery in the future is refused', async () => {
  const pair = await newPair(world);
  const future = { deliveredOn: '2026-01-01', dueOn: '2026-03-01' };
  await expect(submitted(pair, '1000.00', future)).rejects.toThrow('"path":["deliveredOn"]');
});
