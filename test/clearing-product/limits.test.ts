import { Decimal } from '../../src/kernel/decimal.js';
import { storedBook } from '../../src/clearing/book.store.js';
import { runs } from '../../src/clearing/clearing.store.js';
import { drivenRuns } from '../../src/clearing/driver.js';
import { solveInWorker } from '../../src/clearing/engine.js';
import { limitKey, limitsUsed } from '../../src/risk/index.js';
import { grade } from '../bidding/case.js';
import { advanceTo, confirmedReceivable, inDays, openInput, openRequest } from '../financing/case.js';
import {
  ended,
  hoursLater,
  lenderOf,
  openMarket,
  openWindow,
  runNow,
  startRun,
  windowNow,
  type Market,
} from './case.js';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
/** The time until which nobody accepts what the last window awarded. */
let hours = 0;
afterEach(() => advanceTo(market.world, hoursLater((hours += 4))));
afterAll(async () => {
  await drivenRuns();
  await market.world.stop();
});

const wishOf = (amount: string) => ({
  ...{ competition: 'CLEARING', closesAt: null, techniques: ['FACTORING'], amount },
});

async function run(more: Record<string, unknown> = {}): Promise<any> {
  const { clearingWindow } = await openWindow(market, {
    closesAt: hoursLater(hours + 1).toISOString(),
    ...more,
  });
  const { clearingRun } = await startRun(market, clearingWindow.id);
  const over = await ended(market, clearingRun.id);
  expect([over.state, over.fault]).toEqual(['AWARDED', null]);
  return over;
}

const REPLAY = `query ($run: ID!) { clearingRunReplay(run: $run) { same engineVersion replayedEngineVersion stoppedBy } }`;

test('a whole request over several debtors draws on the limit of each, by its part, and is replayed', async () => {
  const { world, debtor } = market;
  const [seller] = market.sellers as [any];
  const other = await world.party('CORE_ENTERPRISE');
  // Two debtors with 600,000 each: no 1,000,000 on one of them, but 600,000 and 400,000 on both.
  const lender = await lenderOf(world, debtor, '0.01', '5000000', {
    limits: { perDebtor: new Decimal('600000') },
  });
  await grade(world, lender.party, other);
  const on = async (whom: any, amount: string): Promise<{ asset: string; amount: string }> => ({
    asset: await confirmedReceivable(world, seller, whom, amount, { dueOn: inDays(180) }),
    amount,
  });
  const items = [await on(debtor, '600000'), await on(other, '400000')];
  const request = await openRequest(seller, openInput(items, wishOf('1000000')));
  const over = await run();
  const { book } = await storedBook(world.platform, over.id);
  const keys = [debtor, other].map(({ organisation }) =>
    limitKey(lender.mandate, 'DEBTOR', organisation._id),
  );
  expect(book.edges).toEqual([
    expect.objectContaining({ request, draw: '1000000.00', finance: '1000000.00' }),
  ]);
  expect(new Map(book.edges[0]!.caps.map(({ id, draw }) => [id, draw]))).toEqual(
    new Map([
      [keys[0], '600000.00'],
      [keys[1], '400000.00'],
    ]),
  );
  expect(over.awards).toMatchObject([{ requestId: request, state: 'OFFERED' }]);
  const used = await limitsUsed(world.platform, keys);
  expect(keys.map((key) => used.get(key)?.toFixed(2))).toEqual(['600000.00', '400000.00']);
  expect((await market.operator.data(REPLAY, { run: over.id })).clearingRunReplay).toEqual({
    same: true,
    engineVersion: over.engineVersion,
    replayedEngineVersion: over.engineVersion,
    stoppedBy: over.result.stoppedBy,
  });
});

test('the policy decides who gets the one budget that is large enough, and nothing else did', async () => {
  const { world, debtor } = market;
  const [small, micro] = market.sellers as [any, any];
  const open = async (seller: any, days: number): Promise<string> => {
    const asset = await confirmedReceivable(world, seller, debtor, '3000000', { dueOn: inDays(days) });
    return openRequest(seller, openInput([{ asset, amount: '3000000' }], wishOf('3000000')));
  };
  const cheaper = await open(small, 180);
  const dearer = await open(micro, 360);
  const over = await run({ weights: { micro: '1.1' } });
  const asked = [cheaper, dearer];
  const awarded = over.awards.map(({ requestId }: any) => requestId);
  expect(asked.filter((id) => awarded.includes(id))).toEqual([dearer]);
  const { book } = await storedBook(world.platform, over.id);
  expect(book.requests.filter(({ id }) => asked.includes(id)).map(({ id, weight }) => [id, weight])).toEqual([
    [cheaper, '1'],
    [dearer, '1.1'],
  ]);
  const requests = book.requests.map((one) => ({ ...one, weight: '1' }));
  const { allocation } = await solveInWorker({ ...book, requests }, { seed: 1 });
  const equal = allocation.awards.map(({ edge }) => book.edges[edge]?.request);
  expect(asked.filter((id) => equal.includes(id))).toEqual([cheaper]);
});

test('a run that ends every process that takes it up is given up, and its window is over', async () => {
  const { platform, server } = market.world;
  const { clearingWindow } = await openWindow(market, { closesAt: hoursLater(hours + 1).toISOString() });
  const { clearingRun } = await startRun(market, clearingWindow.id);
  await ended(market, clearingRun.id);
  const killed = { state: 'SOLVING', heldBy: 'a process that was killed', heldUntil: new Date(0), tries: 10 };
  await runs.update(
    platform,
    { _id: clearingRun.id },
    { $set: { ...killed, heldUntil: new Date(Date.now() + 60_000) } },
  );
  await server.pulse.beat();
  // While the other one lives, nobody else touches the run.
  expect(await runs.byId(platform, clearingRun.id)).toMatchObject({
    heldBy: killed.heldBy,
    tries: 10,
    state: 'SOLVING',
  });
  await runs.update(platform, { _id: clearingRun.id }, { $set: killed });
  await platform.connection
    .collection('clearing_windows')
    .updateOne({ _id: clearingWindow.id }, { $set: { state: 'RUNNING' } });
  await server.pulse.beat();
  expect(await runNow(market, clearingRun.id)).toMatchObject({ state: 'FAILED' });
  expect(await windowNow(market, clearingWindow.id)).toMatchObject({ state: 'DONE' });
});
