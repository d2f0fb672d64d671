import { awards } from '../../src/clearing/clearing.store.js';
import { clearing } from '../../src/clearing/index.js';
import type { Invariant } from '../../src/platform/module.js';
import { limitTakings } from '../../src/risk/limit.store.js';
import { advanceTo } from '../financing/case.js';
import {
  accept,
  AMOUNTS,
  budgetsTaken,
  decline,
  ended,
  fillBook,
  hoursLater,
  offersOn,
  openMarket,
  openWindow,
  windowNow,
  type Market,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

const REPLAY = `query ($run: ID!) { clearingRunReplay(run: $run) { same inputHash replayedInputHash answerHash replayedAnswerHash } }`;

/** The offers of a run by request: what the applicants may accept. */
async function offered(requests: readonly string[]): Promise<Map<string, any>> {
  const found = new Map<string, any>();
  for (const [at, request] of requests.entries()) {
    const { ranked } = await offersOn(market.sellers[at % 2]!, request);
    if (ranked.length > 0) found.set(request, ranked[0]);
  }
  return found;
}

async function clear(rounds: number): Promise<{ window: string; run: any; requests: string[] }> {
  const requests = await fillBook(market);
  const { clearingWindow } = await openWindow(market, { rounds });
  await advanceTo(market.world, hoursLater(1));
  const { runs } = await windowNow(market, clearingWindow.id);
  const run = await ended(market, runs[0].id);
  expect([run.state, run.fault]).toEqual(['AWARDED', null]);
  return { window: clearingWindow.id, run, requests };
}

test('a window closes, the whole book is cleared with proof, and awards reserve limits until they are answered', async () => {
  const { window, run, requests } = await clear(1);
  expect(run).toMatchObject({
    fault: null,
    state: 'AWARDED',
    lenders: 4,
    caps: 0,
    requests: 12,
    edges: 42,
    allowedActions: [],
  });
  expect(run.result).toMatchObject({
    engine: 'exact',
    status: 'OPTIMAL',
    value: { amount: '6853000.00' },
    bound: { amount: '6853000.00' },
    finance: { amount: '7000000.00' },
    cost: { amount: '147000.00' },
    stoppedBy: 'PROOF',
    checkConfirmed: true,
    checkProblems: [],
  });
  expect(await budgetsTaken(market)).toEqual(['3000000.00', '2000000.00', '1000000.00', '1000000.00']);
  const offers = await offered(requests);
  expect(offers.size).toBe(run.result.fundedRequests);
  for (const award of run.awards) {
    const offer = offers.get(award.requestId);
    expect(award).toMatchObject({ state: 'OFFERED', offerId: offer.id, droppedBecause: null });
    expect(award.finance.amount).toBe(`${AMOUNTS[requests.indexOf(award.requestId)]}.00`);
    expect(offer).toMatchObject({
      origin: 'CLEARING',
      state: 'STANDING',
      finance: award.finance,
      lender: award.lender,
      allowedActions: ['accept', 'decline'],
      validUntil: run.acceptUntil,
    });
  }
  expect(await windowNow(market, window)).toMatchObject({ state: 'ACCEPTING', acceptUntil: run.acceptUntil });
  const replay = (await market.operator.data(REPLAY, { run: run.id })).clearingRunReplay;
  expect(replay).toEqual({
    same: true,
    inputHash: run.inputHash,
    replayedInputHash: run.inputHash,
    answerHash: run.result.answerHash,
    replayedAnswerHash: run.result.answerHash,
  });
});

test('an award is accepted like any offer; what is declined or runs out is awarded elsewhere in the second round', async () => {
  const { window, run, requests } = await clear(2);
  const offers = [...(await offered(requests)).entries()];
  const sellerOf = (request: string) => market.sellers[requests.indexOf(request) % 2]!;
  const [[kept, first], [refused, second], ...others] = offers as [
    [string, any],
    [string, any],
    ...[string, any][],
  ];
  expect(await accept(sellerOf(kept), first.id)).toMatchObject({ deal: { state: 'ACCEPTED' } });
  expect(await decline(sellerOf(refused), second.id)).toEqual({
    __typename: 'OfferDeclineSuccess',
    offerId: second.id,
  });
  expect(await decline(sellerOf(refused), second.id)).toMatchObject({
    code: 'WRONG_STATE',
    state: 'DECLINED',
  });
  expect(await accept(sellerOf(refused), second.id)).toMatchObject({
    code: 'WRONG_STATE',
    state: 'DECLINED',
  });
  const taken = (await budgetsTaken(market)).reduce((sum, one) => sum + Number(one), 0);
  expect(taken).toBe(7_000_000 - Number(second.finance.amount));
  await advanceTo(market.world, hoursLater(4));
  await market.world.server.pulse.beat();
  for (const [request, { id }] of others)
    expect((await offersOn(sellerOf(request), request)).ranked).toMatchObject([{ id, state: 'EXPIRED' }]);
  const { runs } = await windowNow(market, window);
  expect(runs.map(({ round }: any) => round)).toEqual([1, 2]);
  const again = await ended(market, runs[1].id);
  expect(again).toMatchObject({ round: 2, state: 'AWARDED', requests: 11, result: { checkConfirmed: true } });
  const before = new Set(run.awards.map((one: any) => `${one.requestId} ${one.lender.id}`));
  expect(again.awards.filter((one: any) => before.has(`${one.requestId} ${one.lender.id}`))).toEqual([]);
  expect(again.awards.map(({ requestId }: any) => requestId)).not.toContain(kept);
  await advanceTo(market.world, hoursLater(9));
  await market.world.server.pulse.beat();
  expect(await windowNow(market, window)).toMatchObject({ state: 'DONE', allowedActions: [] });
  expect(await openWindow(market, { closesAt: hoursLater(20).toISOString() })).toMatchObject({
    clearingWindow: { state: 'OPEN' },
  });
});

test('verify confirms an honest clearing, and finds an offer whose limits were given back or whose run is gone', async () => {
  const { run } = await clear(1);
  const { platform } = market.world;
  const [invariant] = clearing.invariants as [Invariant];
  const offers = run.awards.length as number;
  expect(await invariant.check(platform)).toEqual({ checked: offers + 1, violations: [] });
  const { offerId, requestId } = run.awards[0];
  await limitTakings.update(platform, { _id: offerId }, { $set: { state: 'RELEASED' } });
  expect(await invariant.check(platform)).toEqual({
    checked: offers + 1,
    violations: [`${offerId} on ${requestId} has taken no limits`],
  });
  await awards.remove(platform, { offer: offerId });
  expect((await invariant.check(platform)).violations).toEqual([
    `${offerId} on ${requestId} belongs to no run`,
    `${offerId} on ${requestId} has taken no limits`,
  ]);
});
