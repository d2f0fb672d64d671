import { perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { storeBook, storedAnswer, storedBook } from '../../src/clearing/book.store.js';
import { awards, runs } from '../../src/clearing/clearing.store.js';
import { drivenRuns } from '../../src/clearing/driver.js';
import { bookHash, solveInWorker, type Allocation } from '../../src/clearing/engine.js';
import { clearingRunSolve } from '../../src/clearing/run.service.js';
import type { BookFile, StoredBook } from '../../src/clearing/stored-book.js';
import { bidInput, placeBid, OFFERS, WITHDRAW } from '../bidding/case.js';
import { advanceTo } from '../financing/case.js';
import {
  budgetsTaken,
  cancelRun,
  ended,
  fillBook,
  hoursLater,
  offersOn,
  openMarket,
  openWindow,
  runNow,
  startRun,
  waiting,
  windowNow,
  type Market,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(async () => {
  await drivenRuns();
  await market.world.stop();
});

test('a run started by many at once starts once; a second window is refused while one stands', async () => {
  await waiting(market, market.sellers[0]!, '500000');
  const { clearingWindow } = await openWindow(market);
  expect(await openWindow(market)).toMatchObject({ code: 'CLEARING_WINDOW_STANDS' });
  const started = await Promise.all(Array.from({ length: 8 }, () => startRun(market, clearingWindow.id)));
  const names = started.map(({ __typename }) => __typename).sort();
  expect(names).toEqual(['ClearingRunStartSuccess', ...Array<string>(7).fill('StateRefused')]);
  await market.world.server.pulse.beat();
  const { runs: made } = await windowNow(market, clearingWindow.id);
  expect(made.length).toBe(1);
  expect(await ended(market, made[0].id)).toMatchObject({ state: 'AWARDED', fault: null });
  expect(await awards.count(market.world.platform, {})).toBe(1);
});

test('an empty book ends the window; bad windows are refused with every problem', async () => {
  expect(
    await openWindow(market, { acceptanceMinutes: 0, rounds: 3, weights: { micro: '11' } }),
  ).toMatchObject({
    problems: [
      { code: 'OUT_OF_RANGE', path: ['acceptanceMinutes'] },
      { code: 'OUT_OF_RANGE', path: ['rounds'] },
      { code: 'OUT_OF_RANGE', path: ['weights', 'micro'] },
    ],
  });
  expect(await openWindow(market, { closesAt: hoursLater(-1).toISOString() })).toMatchObject({
    problems: [{ code: 'NOT_IN_FUTURE' }],
  });
  const { clearingWindow } = await openWindow(market);
  await advanceTo(market.world, hoursLater(1));
  const { runs: made } = await windowNow(market, clearingWindow.id);
  expect(await ended(market, made[0].id)).toMatchObject({ state: 'EMPTY', awards: [], result: null });
  expect(await windowNow(market, clearingWindow.id)).toMatchObject({ state: 'DONE' });
});

test('bids on a clearing stay sealed, take nothing until the run, and are awarded as offers of their own', async () => {
  const [seller] = market.sellers as [any];
  const [, , , dear] = market.lenders as any[];
  const request = await waiting(market, seller, '900000');
  const bid = await placeBid(
    dear.party,
    bidInput(request, dear.mandate, { finance: '900000', annualRate: '0.03' }),
  );
  const other = await waiting(market, seller, '950000');
  const taken = await placeBid(
    dear.party,
    bidInput(other, dear.mandate, { finance: '950000', annualRate: '0.05' }),
  );
  expect(await dear.party.data(WITHDRAW, { bid: taken })).toMatchObject({
    bidWithdraw: { bid: { state: 'WITHDRAWN' } },
  });
  expect(await budgetsTaken(market)).toEqual(['0.00', '0.00', '0.00', '0.00']);
  expect((await seller.data(OFFERS, { request })).offers).toMatchObject({ ranked: [], apart: [] });
  const { clearingWindow } = await openWindow(market);
  await advanceTo(market.world, hoursLater(1));
  const { runs: made } = await windowNow(market, clearingWindow.id);
  const run = await ended(market, made[0].id);
  expect(run.result).toMatchObject({ fundedRequests: 2, cost: { amount: '32500.00' } });
  const { ranked } = await offersOn(seller, request);
  expect(ranked).toMatchObject([
    { origin: 'CLEARING', annualRate: '0.03', price: { totalCost: { amount: '13500.00' } } },
  ]);
  expect(ranked[0].id).not.toBe(bid);
  expect(await budgetsTaken(market)).toEqual(['950000.00', '0.00', '0.00', '900000.00']);
});

test('a request that takes less is funded in part where the policy weighs others higher, and its limits fit', async () => {
  const [seller, other] = market.sellers as [any, any];
  const part = await waiting(market, seller, '4000000', { partialFunding: true });
  for (const amount of ['2000000', '1000000', '1000000', '1000000']) await waiting(market, other, amount);
  const { clearingWindow } = await openWindow(market, { weights: { micro: '2' } });
  expect(clearingWindow.weights).toEqual({ micro: '2', small: '1', medium: '1', large: '1', green: '1' });
  const { clearingRun } = await startRun(market, clearingWindow.id);
  const run = await ended(market, clearingRun.id);
  expect(run).toMatchObject({
    state: 'AWARDED',
    fault: null,
    result: { fundedRequests: 5, checkConfirmed: true },
  });
  expect(run.awards.map(({ state }: any) => state)).toEqual(Array(5).fill('OFFERED'));
  const finance = run.awards.find(({ requestId }: any) => requestId === part).finance.amount as string;
  expect(Number(finance)).toBeCloseTo(2_000_000, 0);
  expect((await offersOn(seller, part)).apart).toMatchObject([{ state: 'STANDING' }]);
  const taken = (await budgetsTaken(market)).reduce((sum, one) => sum + Number(one), 0);
  expect(taken).toBeCloseTo(5_000_000 + Number(finance), 2);
});

test('an answer that the checker does not confirm awards nothing', async () => {
  const requests = await fillBook(market);
  const { clearingWindow } = await openWindow(market);
  const { clearingRun } = await startRun(market, clearingWindow.id);
  const run = await ended(market, clearingRun.id);
  expect(run.state).toBe('AWARDED');
  const { platform } = market.world;
  const stored = await storedBook(platform, run.id);
  const answer = (await storedAnswer(platform, run.id)) as Allocation;
  const forged = {
    ...stored.book,
    lenders: stored.book.lenders.map((one) => ({ ...one, budget: '1000000.00' })),
  };
  const again = await solveInWorker(forged, { seed: 1 });
  expect(again.checkProblems).toEqual([]);
  await runs.update(platform, { _id: run.id }, { $set: { state: 'SOLVING' } });
  await platform.connection.collection('clearing_windows').updateMany({}, { $set: { state: 'RUNNING' } });
  const wrong = { allocation: answer, checkProblems: ['resource 0: too much drawn'], blockingPairs: null };
  await perform(platform, SYSTEM, clearingRunSolve, { run: run.id, answer: wrong, book: stored });
  expect(await runNow(market, run.id)).toMatchObject({
    state: 'REJECTED',
    result: { checkConfirmed: false, checkProblems: ['resource 0: too much drawn'] },
  });
  expect(await windowNow(market, clearingWindow.id)).toMatchObject({ state: 'DONE' });
  expect(requests.length).toBe(12);
});

/** A book that keeps the engine busy for a while: whole requests of odd sizes over many lenders and limits. */
function busyBook(requests: number, lenders: number): StoredBook {
  const ids = Array.from({ length: lenders }, (_, at) => `mdt_busy${at}`);
  let state = 7;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const amounts = Array.from({ length: requests }, () => Math.round(10 ** (4 + 2 * random())) + 0.37);
  const edges = amounts.flatMap((amount, at) =>
    Array.from({ length: 5 }, (_, nth) => {
      const lender = ids[(at * 7 + nth * 3) % lenders]!;
      const finance = amount.toFixed(2);
      const cost = (amount * (0.02 + 0.02 * random())).toFixed(2);
      return {
        request: `frq_busy${at}`,
        lender,
        technique: 'FACTORING',
        finance,
        cost,
        draw: finance,
        caps: [],
      };
    }),
  );
  const budget = ((amounts.reduce((sum, one) => sum + one, 0) * 0.6) / lenders).toFixed(2);
  const book: BookFile = {
    currency: 'CNY',
    lenders: ids.map((id) => ({ id, budget })),
    caps: [],
    requests: amounts.map((_, arrival) => ({
      ...{ id: `frq_busy${arrival}`, minimum: '0', weight: '1', arrival },
      mode: 'WHOLE',
    })),
    edges,
  };
  return { book, terms: [], cases: [] };
}

test('while a run is going the server answers as usual, its progress is read, and it is cancelled', async () => {
  const { platform, server } = market.world;
  const { clearingWindow } = await openWindow(market);
  const { clearingRun } = await startRun(market, clearingWindow.id);
  await ended(market, clearingRun.id);
  // A run that another process left half-way, over a large book that it had stored already.
  const busy = busyBook(12_000, 60);
  await storeBook(platform, clearingRun.id, busy, platform.clock.now());
  const halfway = { state: 'SOLVING', heldBy: 'a process that was killed', heldUntil: new Date(0), tries: 1 };
  const counts = { lenders: 60, caps: 0, requests: 12_000, edges: 60_000 };
  const left = { ...halfway, counts, inputHash: bookHash(busy.book), endedAt: null };
  await runs.update(platform, { _id: clearingRun.id }, { $set: left });
  await platform.connection.collection('clearing_windows').updateMany({}, { $set: { state: 'RUNNING' } });
  await server.pulse.beat();
  const waits: number[] = [];
  let seen: any = null;
  for (let tries = 0; tries < 60 && seen === null; tries += 1) {
    const asked = performance.now();
    await market.sellers[0]!.data('{ clock { now } }');
    waits.push(performance.now() - asked);
    seen = (await runNow(market, clearingRun.id)).progress;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(seen).toMatchObject({
    phase: expect.any(String) as string,
    bound: { amount: expect.any(String) as string },
  });
  const middle = waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)]!;
  expect(middle).toBeLessThan(1_000);
  expect(await cancelRun(market, clearingRun.id)).toMatchObject({ clearingRun: { state: 'CANCELLED' } });
  await drivenRuns();
  expect(await runNow(market, clearingRun.id)).toMatchObject({
    state: 'CANCELLED',
    result: null,
    awards: [],
  });
  expect(await cancelRun(market, clearingRun.id)).toMatchObject({ code: 'WRONG_STATE', state: 'CANCELLED' });
});

test('a run whose process was killed half-way is taken up by another one, with exactly one result', async () => {
  await fillBook(market);
  const { platform, server } = market.world;
  const { clearingWindow } = await openWindow(market);
  const { clearingRun } = await startRun(market, clearingWindow.id);
  const first = await ended(market, clearingRun.id);
  const again = { state: 'PREPARING', heldBy: 'a process that was killed', heldUntil: new Date(0), tries: 1 };
  await runs.update(platform, { _id: first.id }, { $set: again });
  await platform.connection.collection('clearing_windows').updateMany({}, { $set: { state: 'RUNNING' } });
  await server.pulse.beat();
  await server.pulse.beat();
  const second = await ended(market, clearingRun.id);
  // Its first awards still stand, so that nothing is left to clear: nothing is awarded twice.
  expect(await awards.count(platform, { run: first.id })).toBe(first.result.fundedRequests);
  expect(second.awards).toEqual(first.awards);
  expect(await budgetsTaken(market)).toEqual(['3000000.00', '2000000.00', '1000000.00', '1000000.00']);
});
