import { assets } from '../../src/assets/index.js';
import { dealCollection } from '../../src/deals/index.js';
import { overdueJob, waitingJob } from '../../src/deals/overdue.service.js';
import { stepReached } from '../../src/deals/overdue.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { alerts } from '../../src/oversight/alert.js';
import { outbox } from '../../src/platform/outbox.js';
import { advanceTo } from '../financing/case.js';
import {
  acceptedDeal,
  disbursedDeal,
  done,
  openMarket,
  readDeal,
  readyDeal,
  RECHECK,
  REPAY,
  type Market,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

const day = (on: string): Date => new Date(`${on}T09:00:00+08:00`);
const told = async (deal: string): Promise<string[]> => {
  const found = await outbox.find(
    market.world.platform,
    { type: 'DealOverdue', aggregateId: deal },
    { sort: { aggregateId: 1, aggregateSeq: 1 }, limit: 20 },
  );
  return found.map(
    ({ data }) => `${String(data['step'])}: ${String(data['days'])} days, ${String(data['owed'])}`,
  );
};
/** Moves the clock and waits for the day's jobs and their news. */
const on = async (date: string): Promise<void> => {
  await advanceTo(market.world, day(date));
  await market.world.server.pulse.beat();
};

test('steps are 1, 30, 60 and 90 days', () => {
  expect([0, 1, 29, 30, 59, 60, 89, 90, 400].map(stepReached)).toEqual([0, 1, 1, 30, 30, 60, 60, 90, 90]);
});

test('an overdue deal is told once for each step, with what is owed that day, and raises an alert', async () => {
  const { deal } = await disbursedDeal(market);
  await on('2025-09-10');
  expect(await told(deal)).toEqual([]);
  // 817,786.67 and a day's penalty of 145.00.
  await on('2025-09-11');
  await on('2025-09-12');
  expect(await told(deal)).toEqual(['1: 1 days, 817931.67']);
  // Nobody ran for 66 days: the last step that was reached, and not those before it.
  await on('2025-11-16');
  expect(await told(deal)).toEqual(['1: 1 days, 817931.67', '60: 67 days, 827501.67']);
  await on('2025-12-09');
  await on('2026-03-01');
  expect(await told(deal)).toHaveLength(3);
  const raised = await alerts.find(market.world.platform, { kind: 'DEAL_OVERDUE' }, { limit: 10 });
  expect(raised.map(({ about, facts }) => [about, facts['step']]).sort()).toEqual([
    [deal, '1'],
    [deal, '60'],
    [deal, '90'],
  ]);
});

test('replicas that run the job at the same time tell once; a deal that is paid is told no more', async () => {
  const { deal } = await disbursedDeal(market);
  const { platform } = market.world;
  await advanceTo(market.world, day('2025-09-11'));
  await Promise.all([1, 2, 3, 4].map(() => overdueJob.run(platform, '2025-09-11')));
  await overdueJob.run(platform, '2025-09-11');
  expect(await told(deal)).toHaveLength(1);
  const owed = (await readDeal(market.bank, deal))?.['balance'].total.amount as string;
  const paid = { deal, amount: owed, on: '2025-09-11', payer: 'DEBTOR', reference: 'IN-1' };
  expect((await done(market.bank, REPAY, paid))['state']).toBe('REPAID');
  await on('2025-10-30');
  expect(await told(deal)).toHaveLength(1);
});

test('a deal that waits ten days for its money is told once; when it can be paid out no more it is cancelled', async () => {
  const { deal, asset } = await acceptedDeal(market);
  const { platform } = market.world;
  await on('2025-03-19');
  expect(await outbox.count(platform, { type: 'DealWaitsLong' })).toBe(0);
  await on('2025-03-20');
  await on('2025-03-25');
  await waitingJob.run(platform, '2025-03-25');
  expect(await outbox.count(platform, { type: 'DealWaitsLong' })).toBe(1);
  expect(await alerts.count(platform, { kind: 'DEAL_WAITS_LONG', about: deal })).toBe(1);
  await on('2025-09-09');
  expect((await readDeal(market.seller, deal))?.['state']).toBe('ACCEPTED');
  await on('2025-09-10');
  const cancelled = await market.seller.data(
    `query ($id: ID!) { node(id: $id) { ... on Deal { state cancelled { by { id } reason } } } }`,
    { id: deal },
  );
  expect(cancelled.node).toEqual({
    state: 'CANCELLED',
    cancelled: { by: null, reason: 'The finance was due on 2025-09-10.' },
  });
  const requests = await market.seller.data(`query ($id: ID!) { receivable(id: $id) { held { amount } } }`, {
    id: asset,
  });
  expect(requests.receivable.held).toEqual({ amount: '0.00' });
});

const recheck = async (deal: string): Promise<Record<string, any>> =>
  (await market.bank.data(RECHECK, { input: { deal } })).dealRecheck.deal as Record<string, any>;

test('a ready deal can be checked again; where a condition fails it is ready no more, until it is met again', async () => {
  const { deal } = await readyDeal(market);
  expect((await recheck(deal))['state']).toBe('READY');
  const { platform } = market.world;
  const held = (await dealCollection.byId(platform, deal))?.items[0]?.asset ?? '';
  const less = (amount: string) =>
    assets.update(platform, { _id: held }, { $set: { creditNotesSince: new Decimal(amount) } });
  await less('100000');
  const failed = await recheck(deal);
  expect(failed['state']).toBe('ACCEPTED');
  expect(
    failed['conditions']
      .filter(({ met }: { met: boolean }) => !met)
      .map(({ name }: { name: string }) => name),
  ).toEqual(['REGISTER_SEARCHED', 'LIMITS_CHECKED']);
  expect(await outbox.count(platform, { type: 'DealNotReady', aggregateId: deal })).toBe(1);
  await less('0');
  expect((await recheck(deal))['state']).toBe('READY');
});
