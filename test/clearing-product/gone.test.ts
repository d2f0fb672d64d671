import { makeOffers } from '../../src/clearing/award.service.js';
import { buildBook } from '../../src/clearing/book.build.js';
import { storeAnswer, storeBook, storedAnswer, storedBook } from '../../src/clearing/book.store.js';
import { awards, runs, windows } from '../../src/clearing/clearing.store.js';
import { drivenRuns } from '../../src/clearing/driver.js';
import { bookHash, solveInWorker } from '../../src/clearing/engine.js';
import { MOST_EDGES_AGAIN } from '../../src/clearing/explanation.js';
import { clearingRunAward, clearingRunSolve } from '../../src/clearing/run.service.js';
import { perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { bidInput, placeBid } from '../bidding/case.js';
import { confirmedReceivable, hoursOn, inDays, openInput, openRequest } from '../financing/case.js';
import {
  budgetsTaken,
  ended,
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

/** A run that no process looks after, so that a test can do its steps one by one. */
async function runInHand(): Promise<{ run: string; window: string }> {
  const { clearingWindow } = await openWindow(market);
  const { clearingRun } = await startRun(market, clearingWindow.id);
  expect(await ended(market, clearingRun.id)).toMatchObject({ state: 'EMPTY' });
  return { run: clearingRun.id as string, window: clearingWindow.id as string };
}

async function solved(run: string, window: string): Promise<void> {
  const { platform } = market.world;
  const held = {
    state: 'SOLVING',
    heldBy: 'the test',
    heldUntil: new Date(Date.now() + 600_000),
    endedAt: null,
  };
  await runs.update(platform, { _id: run }, { $set: { ...held, startedAt: platform.clock.now() } });
  await platform.connection.collection('clearing_windows').updateMany({}, { $set: { state: 'RUNNING' } });
  const [found, own] = [await runs.byId(platform, run), await windows.byId(platform, window)];
  const book = await buildBook(platform, own!, found!);
  await storeBook(platform, run, book, platform.clock.now());
  await runs.update(platform, { _id: run }, { $set: { inputHash: bookHash(book.book) } });
  const answer = await solveInWorker(book.book, { seed: 1 });
  await storeAnswer(platform, run, answer.allocation);
  await perform(platform, SYSTEM, clearingRunSolve, { run, answer, book });
}

test('an award whose limit went meanwhile is dropped with the reason, and costs no other award', async () => {
  const { platform } = market.world;
  const seller = market.sellers[0]!;
  const { run, window } = await runInHand();
  // Only the first lender has a budget of 3 m; the second request fits elsewhere.
  const large = await waiting(market, seller, '3000000');
  const small = await waiting(market, market.sellers[1]!, '900000');
  await solved(run, window);
  expect((await runNow(market, run)).awards.map(({ state }: any) => state)).toEqual(['PENDING', 'PENDING']);
  // What no clearing knows of: the lender bids on another request, which takes 500,000.00 of its budget.
  const asset = await confirmedReceivable(market.world, seller, market.debtor, '500000', {
    dueOn: inDays(180),
  });
  const wish = {
    competition: 'SEALED',
    closesAt: hoursOn(48).toISOString(),
    techniques: ['FACTORING'],
    amount: '500000',
  };
  const other = await openRequest(seller, openInput([{ asset, amount: '500000' }], wish));
  const first = market.lenders[0]!;
  await placeBid(first.party, bidInput(other, first.mandate, { finance: '500000', annualRate: '0.04' }));
  expect((await budgetsTaken(market))[0]).toBe('500000.00');
  await makeOffers(platform, run, (await storedBook(platform, run)).terms);
  const made = (await runNow(market, run)).awards as any[];
  expect(made.find(({ requestId }) => requestId === large)).toMatchObject({
    state: 'DROPPED',
    droppedBecause: 'LIMIT_EXCEEDED',
    offerId: null,
  });
  expect(made.find(({ requestId }) => requestId === small)).toMatchObject({
    state: 'OFFERED',
    droppedBecause: null,
  });
  expect((await budgetsTaken(market))[0]).toBe('500000.00');
  await perform(platform, SYSTEM, clearingRunAward, { run });
  expect(await runNow(market, run)).toMatchObject({ state: 'AWARDED' });
  expect(await windowNow(market, window)).toMatchObject({ state: 'ACCEPTING' });
  expect(await awards.count(platform, { run, state: 'PENDING' })).toBe(0);
});

const EXPLAIN = `query ($request: ID!) { clearingExplanation(request: $request) { funded eligible costLower
  amountLess { amount } amountFunded { amount } method sentences } }`;

test('in a book too large to be cleared again, a loser gets its figure from the stored prices, and is told so', async () => {
  const { platform } = market.world;
  const seller = market.sellers[0]!;
  for (const amount of ['3000000', '2000000', '1000000', '1000000', '1000000'])
    await waiting(market, seller, amount);
  const { clearingWindow } = await openWindow(market);
  const { clearingRun } = await startRun(market, clearingWindow.id);
  const run = await ended(market, clearingRun.id);
  const stored = await storedBook(platform, run.id);
  const answer = (await storedAnswer(platform, run.id))!;
  const lost = stored.book.requests.find(({ id }) => !run.awards.some((one: any) => one.requestId === id))!;
  // The same book with many edges to a request of somebody else, and prices that make the sum easy: 0.99 for each budget.
  const idle = { ...stored.book.edges[0]!, request: 'frq_idle' };
  const padding = Array.from({ length: MOST_EDGES_AGAIN }, (_, at) => ({ ...idle, technique: `T${at}` }));
  const book = {
    ...stored.book,
    requests: [...stored.book.requests, { ...stored.book.requests[0]!, id: 'frq_idle', arrival: 99 }],
    edges: [...stored.book.edges, ...padding],
  };
  await storeBook(platform, run.id, { ...stored, book }, platform.clock.now());
  const lenders = Object.fromEntries(stored.book.lenders.map(({ id }) => [id, '0.99']));
  await storeAnswer(platform, run.id, { ...answer, prices: { lenders, caps: {} } });
  // The cheapest lender asks 4 % for 180 days: 0.98 a yuan is left, 0.01 short of the price, or 2 points a year.
  expect((await seller.data(EXPLAIN, { request: lost.id })).clearingExplanation).toEqual({
    ...{
      funded: false,
      eligible: 4,
      costLower: '0.02',
      amountLess: null,
      amountFunded: null,
      method: 'PRICES',
    },
    sentences: expect.arrayContaining([
      'At an all-in annual cost 2.00 percentage points lower it would have been funded.',
      'That figure is estimated from prices of scarcity.',
    ]) as string[],
  });
});
