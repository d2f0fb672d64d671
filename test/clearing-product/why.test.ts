import { advanceTo } from '../financing/case.js';
import {
  ended,
  fillBook,
  hoursLater,
  lenderOf,
  openMarket,
  openWindow,
  runNow,
  waiting,
  windowNow,
  type Market,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

async function cleared(): Promise<any> {
  const { clearingWindow } = await openWindow(market);
  await advanceTo(market.world, hoursLater(1));
  const { runs } = await windowNow(market, clearingWindow.id);
  const run = await ended(market, runs[0].id);
  expect([run.state, run.fault]).toEqual(['AWARDED', null]);
  return run;
}

const EXPLAIN = `query ($request: ID!) { clearingExplanation(request: $request) { runId requestId funded lendersAsked eligible
  binding { kind lenders } reasons { class lenders } costLower amountLess { amount } amountFunded { amount } method sentences } }`;

const LENDER_VIEW = `query ($run: ID!) { clearingLenderView(run: $run) { finance { amount } awards { requestId lender { id } }
  more { mandateId kind ofWhom more { amount } finance { amount } income { amount } value { amount } method } } }`;

const COMPARE = `query ($run: ID!) { mechanismCompare(run: $run) { mechanism value { amount } finance { amount } cost { amount }
  fundedRequests fundedShare behind blockingPairs sizeClasses { sizeClass requests funded finance { amount } } } }`;

test('a loser learns what bound and what would have helped, by clearing again; no one else learns anything', async () => {
  const [seller, other] = market.sellers as [any, any];
  // 2 m at every lender; 4 m are asked for, in wholes: the dearest lender alone could take the last request.
  const small = await Promise.all(
    ['0.010', '0.012', '0.014'].map((spread) => lenderOf(market.world, market.debtor, spread, '1')),
  );
  expect(small.length).toBe(3);
  const whole = await waiting(market, seller, '3000000');
  const second = await waiting(market, seller, '2000000');
  const third = await waiting(market, seller, '1000000');
  const fourth = await waiting(market, other, '1000000');
  const loser = await waiting(market, other, '1000000');
  const run = await cleared();
  expect(run.result.finance.amount).toBe('7000000.00');
  const lost = [third, fourth, loser].filter((id) => !run.awards.some((one: any) => one.requestId === id));
  expect(lost.length).toBe(1);
  const losing = lost[0] === third ? seller : other;
  const explained = (await losing.data(EXPLAIN, { request: lost[0] })).clearingExplanation;
  expect(explained).toMatchObject({
    runId: run.id,
    funded: false,
    lendersAsked: 7,
    eligible: 4,
    binding: [{ kind: 'BUDGET', lenders: 4 }],
    reasons: [{ class: 'LIMIT', lenders: 3 }],
    costLower: '0.0001',
    amountLess: null,
    amountFunded: null,
    method: 'RESOLVED',
  });
  expect(explained.sentences).toEqual(
    expect.arrayContaining([
      '4 of 7 lenders were eligible.',
      '4 of 4 eligible lenders have too little left of their budget.',
      'At an all-in annual cost 0.01 percentage points lower it would have been funded.',
      'No smaller amount would have been funded.',
    ]),
  );
  const chinese = await losing.ask(EXPLAIN, { request: lost[0] }, { 'accept-language': 'zh-CN' });
  expect(chinese.data.clearingExplanation.sentences).toContain(
    '若年化综合成本降低 0.01 个百分点，本可获得融资。',
  );
  expect((await seller.data(EXPLAIN, { request: whole })).clearingExplanation).toMatchObject({
    funded: true,
    binding: [],
    sentences: ['The clearing awarded an offer to this request.'],
  });
  expect((await other.data(EXPLAIN, { request: second })).clearingExplanation).toBeNull();
});

test('a loser learns for how much less it would have been funded', async () => {
  const [seller, other] = market.sellers as [any, any];
  // The four lenders have 3, 2, 1 and 1 m: best is 2.5 + 2 + 1 + 1, which leaves half a million and one request for a million.
  await waiting(market, seller, '2500000');
  await waiting(market, seller, '2000000');
  const alike = [];
  for (let at = 0; at < 3; at += 1) alike.push(await waiting(market, other, '1000000'));
  const run = await cleared();
  expect(run.result).toMatchObject({ status: 'OPTIMAL', finance: { amount: '6500000.00' } });
  const [lost, ...more] = alike.filter((id) => !run.awards.some((one: any) => one.requestId === id));
  expect(more).toEqual([]);
  const explained = (await other.data(EXPLAIN, { request: lost })).clearingExplanation;
  expect(explained).toMatchObject({
    eligible: 4,
    binding: [{ kind: 'BUDGET', lenders: 4 }],
    costLower: '0.0001',
    amountLess: { amount: '500000.00' },
    amountFunded: { amount: '500000.00' },
  });
  expect(explained.sentences).toContain('At 500,000.00 less, that is 500,000.00, it would have been funded.');
  const { data } = await other.ask(EXPLAIN, { request: lost }, { 'accept-language': 'zh-CN' });
  expect(data.clearingExplanation.sentences).toContain(
    '若少申请 500,000.00 元（即 500,000.00 元），本可获得融资。',
  );
});

test('with fewer than three eligible lenders only classes are named', async () => {
  const seller = market.sellers[0]!;
  await waiting(market, seller, '3000000');
  const loser = await waiting(market, seller, '2500000');
  await cleared();
  expect((await seller.data(EXPLAIN, { request: loser })).clearingExplanation).toMatchObject({
    funded: false,
    eligible: null,
    binding: [{ kind: 'BUDGET', lenders: null }],
    reasons: [{ class: 'LIMIT', lenders: null }],
    costLower: null,
    amountFunded: null,
    method: null,
  });
});

test('a lender sees its own awards and what one more million would have brought it', async () => {
  await fillBook(market);
  const run = await cleared();
  const [first] = market.lenders as [any];
  const view = (await first.party.data(LENDER_VIEW, { run: run.id })).clearingLenderView;
  expect(view.finance.amount).toBe('3000000.00');
  expect(new Set(view.awards.map((one: any) => one.lender.id))).toEqual(
    new Set([first.party.organisation._id]),
  );
  expect(view.more[0]).toEqual({
    mandateId: first.mandate,
    kind: 'BUDGET',
    ofWhom: '',
    more: { amount: '1000000.00' },
    finance: { amount: '1000000.00' },
    income: { amount: '20000.00' },
    value: { amount: '980000.00' },
    method: 'RESOLVED',
  });
  const latest = (await first.party.data('{ clearingLenderView { runId } }')).clearingLenderView;
  expect(latest).toEqual({ runId: run.id });
  const stranger = await market.world.party('LENDER');
  expect((await stranger.data(LENDER_VIEW, { run: run.id })).clearingLenderView).toBeNull();
});

test('the operator compares mechanisms on the stored book: none is above the platform, spread by size', async () => {
  await fillBook(market);
  const run = await cleared();
  const rows = (await market.operator.data(COMPARE, { run: run.id })).mechanismCompare;
  expect(rows.map(({ mechanism }: any) => mechanism)).toEqual([
    'first-come',
    'best-offer',
    'stable',
    'exact',
  ]);
  const own = rows[3];
  expect(own).toMatchObject({ value: run.result.value, finance: run.result.finance, behind: '0' });
  for (const row of rows) {
    expect(Number(row.value.amount)).toBeLessThanOrEqual(Number(own.value.amount));
    expect(row.sizeClasses.map((one: any) => [one.sizeClass, one.requests])).toEqual([
      ['MICRO', 6],
      ['SMALL', 6],
    ]);
    const funded = row.sizeClasses.reduce((sum: number, one: any) => sum + one.funded, 0);
    expect(funded).toBe(row.fundedRequests);
  }
  expect(Number(rows[0].behind)).toBeGreaterThan(0);
  expect(await runNow(market, run.id)).toEqual(run);
});
