import { assets } from '../../src/assets/index.js';
import { modules } from '../../src/modules.js';
import { outbox } from '../../src/platform/outbox.js';
import { verifyAll } from '../../src/platform/verification.js';
import { limitTaken } from '../../src/risk/index.js';
import { plainDate } from '../../src/kernel/dates.js';
import { advanceTo } from '../financing/case.js';
import {
  at,
  BUY_BACK,
  CHARGE,
  DEMAND,
  disbursedDeal,
  done,
  DUE_ON,
  ENFORCE,
  journalText,
  openMarket,
  PAID_ON,
  readDeal,
  refused,
  RELEASE,
  REPAY,
  SETTLE_SURPLUS,
  WRITE_OFF,
  type Market,
  type Wish,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

/** 800,000 at 4.35 %, due 2025-09-10; it is 2025-09-20 with costs of 1,200 charged: 820,436.67 is owed. */
async function overdueDeal(wish: Wish = {}): Promise<{ deal: string; asset: string }> {
  const { deal, asset } = await disbursedDeal(market, wish);
  await advanceTo(market.world, at(PAID_ON));
  await done(market.bank, CHARGE, { deal, amount: '1200.00', reason: '催收律师费' });
  return { deal, asset };
}

/** All that verify finds; the receivables of these tests have claimed no invoice key. */
async function violations(): Promise<string[]> {
  const all: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(market.world.platform, modules))
    if (!invariant.startsWith('Every invoice and credit note')) all.push(...found);
  return all;
}

const assetNow = async (id: string) => {
  const found = await assets.byId(market.world.platform, id);
  return { state: found?.state, paid: found?.paid.toFixed(2), holds: found?.holds.length };
};

test('with recourse: demand, buy-back at what is owed that day, and the claim is the seller’s again', async () => {
  const { deal, asset } = await overdueDeal();
  const asked = await done(market.bank, DEMAND, { deal, reason: '债务人逾期十天' });
  expect(asked).toMatchObject({
    state: 'RECOURSE',
    demand: { reason: '债务人逾期十天', owed: { asOf: PAID_ON, total: { amount: '820436.67' } } },
    allowedActions: ['charge', 'record', 'buyBack', 'enforce'],
  });
  expect(await assetNow(asset)).toEqual({ state: 'CONFIRMED', paid: '0.00', holds: 1 });

  // Ten more days of penalty: 800,000 × 4.35 % × 1.5 × 10 / 360.
  const on = plainDate('2025-09-30');
  await advanceTo(market.world, at(on));
  const short = await refused(market.bank, BUY_BACK, { deal, amount: '821886.66', on, reference: 'BB-1' });
  expect(short).toEqual({
    __typename: 'RuleRefused',
    code: 'BUY_BACK_SHORT',
    path: ['amount'],
    facts: expect.arrayContaining([
      { name: 'owed', value: '821886.67' },
      { name: 'penalty', value: '2900.00' },
    ]) as unknown,
  });
  const back = await done(market.bank, BUY_BACK, { deal, amount: '821886.67', on, reference: 'BB-1' });
  expect(back).toMatchObject({ state: 'REPAID', balance: { total: { amount: '0.00' } } });
  expect(back['repayments']).toMatchObject([
    { payer: 'SELLER', received: { amount: '821886.67' }, flagged: false, surplus: { amount: '0.00' } },
  ]);
  expect(back['titleEntries'].at(-1)).toMatchObject({ step: 'DISCHARGED', reason: 'BOUGHT_BACK' });
  expect(back['notices']).toMatchObject([{ state: 'ENDED', payTo: { id: market.seller.organisation._id } }]);
  expect(await assetNow(asset)).toEqual({ state: 'CONFIRMED', paid: '0.00', holds: 0 });
  expect(await limitTaken(market.world.platform, deal)).toBe(false);
  expect(back['timeline'].map(({ event }: { event: string }) => event).slice(-4)).toEqual([
    'FEE_CHARGED',
    'RECOURSE_DEMANDED',
    'REPAYMENT_RECORDED',
    'BOUGHT_BACK',
  ]);
  expect(await violations()).toEqual([]);
});

test('a demand is refused while payment is in time, without recourse, and on a loan; nothing changes', async () => {
  const early = await disbursedDeal(market);
  await advanceTo(market.world, at(DUE_ON));
  expect(await refused(market.bank, DEMAND, { deal: early.deal, reason: '到期' })).toMatchObject({
    code: 'DEAL_NOT_OVERDUE',
    facts: expect.arrayContaining([{ name: 'payableOn', value: '2025-09-10' }]) as unknown,
  });
  expect((await readDeal(market.bank, early.deal))?.['state']).toBe('DISBURSED');
});

test.each([
  { technique: 'FACTORING', recourse: 'WITHOUT_RECOURSE' },
  { technique: 'LOAN_AGAINST_RECEIVABLES', recourse: 'WITH_RECOURSE' },
] as const)('no buy-back of $technique $recourse', async (wish) => {
  const { deal } = await overdueDeal(wish);
  expect(await refused(market.bank, DEMAND, { deal, reason: '逾期' })).toMatchObject({ code: 'NO_RECOURSE' });
  expect((await readDeal(market.bank, deal))?.['allowedActions']).not.toContain('demand');
});

test('a pledge is realised: proceeds cover what is owed, the surplus is the pledgor’s until it is paid over', async () => {
  const { deal } = await overdueDeal({ technique: 'LOAN_AGAINST_RECEIVABLES' });
  const begun = await done(market.bank, ENFORCE, { deal, reason: '(2025)渝0112民特1号' });
  expect(begun).toMatchObject({
    state: 'ENFORCEMENT',
    enforcement: { against: 'DEBTOR', owed: { total: { amount: '820436.67' } } },
  });
  const proceeds = { deal, amount: '1000000', on: PAID_ON, payer: 'DEBTOR', reference: 'ENF-1' };
  const repaid = await done(market.bank, REPAY, proceeds);
  expect(repaid).toMatchObject({ state: 'REPAID', surplusOpen: { amount: '179563.33' } });
  expect(repaid['allowedActions']).toEqual(['settleSurplus', 'reverse']);
  const settle = { deal, on: PAID_ON, reference: 'SPL-1' };
  expect(await refused(market.bank, SETTLE_SURPLUS, { ...settle, amount: '179563.34' })).toMatchObject({
    code: 'SURPLUS_ABOVE_OPEN',
    available: '179563.33',
    requested: '179563.34',
  });
  const part = await done(market.bank, SETTLE_SURPLUS, { ...settle, amount: '100000' });
  expect(part).toMatchObject({ state: 'REPAID', surplusOpen: { amount: '79563.33' } });
  expect(await refused(market.bank, SETTLE_SURPLUS, { ...settle, amount: '1' })).toMatchObject({
    code: 'REFERENCE_USED',
  });
  const paid = await done(market.bank, SETTLE_SURPLUS, { ...settle, amount: '79563.33', reference: 'SPL-2' });
  expect(paid['surplusOpen']).toEqual({ amount: '0.00' });
  expect(paid['allowedActions']).toEqual([]);
  expect(journalText(paid).slice(-2)).toEqual([
    ['D SURPLUS_DUE_TO_SELLER 100000.00', 'C PAID_OUT 100000.00'],
    ['D SURPLUS_DUE_TO_SELLER 79563.33', 'C PAID_OUT 79563.33'],
  ]);
  expect(await violations()).toEqual([]);
});

test('factoring with recourse is enforced against debtor and seller; a rest of 320,436.67 is written off, then recovered', async () => {
  const { deal, asset } = await overdueDeal();
  const early = await refused(market.bank, WRITE_OFF, { deal, reason: '无法收回' });
  expect(early).toMatchObject({
    code: 'WRITE_OFF_TOO_EARLY',
    facts: expect.arrayContaining([{ name: 'owed', value: '820436.67' }]) as unknown,
  });
  const begun = await done(market.bank, ENFORCE, { deal, reason: '起诉' });
  expect(begun['enforcement']).toMatchObject({ against: 'DEBTOR_AND_SELLER' });
  await done(market.bank, REPAY, {
    deal,
    amount: '500000',
    on: PAID_ON,
    payer: 'DEBTOR',
    reference: 'ENF-1',
  });
  const lost = await done(market.bank, WRITE_OFF, { deal, reason: '终结本次执行' });
  expect(lost).toMatchObject({
    state: 'WRITTEN_OFF',
    overdueDays: 0,
    schedule: [],
    balance: { total: { amount: '0.00' } },
    writtenOff: {
      reason: '终结本次执行',
      lost: { principal: { amount: '320436.67' }, total: { amount: '320436.67' } },
    },
  });
  expect(journalText(lost).at(-1)).toEqual(['D WRITTEN_OFF 320436.67', 'C PRINCIPAL_DUE 320436.67']);
  expect(await limitTaken(market.world.platform, deal)).toBe(false);
  expect(await assetNow(asset)).toEqual({ state: 'CONFIRMED', paid: '500000.00', holds: 1 });

  const later = plainDate('2025-12-01');
  await advanceTo(market.world, at(later));
  const found = await done(market.bank, REPAY, {
    deal,
    amount: '100000',
    on: later,
    payer: 'DEBTOR',
    reference: 'REC-1',
  });
  expect(found).toMatchObject({ state: 'WRITTEN_OFF', recovered: { amount: '100000.00' } });
  expect(journalText(found).at(-1)).toEqual(['D COLLECTED 100000.00', 'C RECOVERED 100000.00']);
  expect(await violations()).toEqual([]);

  const over = await done(market.bank, REPAY, {
    deal,
    amount: '400000',
    on: later,
    payer: 'DEBTOR',
    reference: 'REC-2',
  });
  expect(over).toMatchObject({
    state: 'REPAID',
    recovered: { amount: '320436.67' },
    surplusOpen: { amount: '179563.33' },
  });
  expect(await assetNow(asset)).toEqual({ state: 'SETTLED', paid: '1000000.00', holds: 0 });
  expect(await violations()).toEqual([]);
});

test('without recourse the loss is the factor’s once the debtor has not paid; released, the claims are the seller’s', async () => {
  const { deal, asset } = await overdueDeal({ recourse: 'WITHOUT_RECOURSE' });
  const lost = await done(market.bank, WRITE_OFF, { deal, reason: '债务人破产' });
  expect(lost['writtenOff'].lost).toEqual({
    asOf: PAID_ON,
    principal: { amount: '800000.00' },
    interest: { amount: '17786.67' },
    penalty: { amount: '1450.00' },
    fees: { amount: '1200.00' },
    total: { amount: '820436.67' },
  });
  expect(journalText(lost).at(-1)).toEqual([
    'D WRITTEN_OFF 820436.67',
    'C FEES_DUE 1200.00',
    'C INTEREST_DUE 17786.67',
    'C PENALTY_DUE 1450.00',
    'C PRINCIPAL_DUE 800000.00',
  ]);
  expect(lost['allowedActions']).toEqual(['record', 'release']);
  expect(await violations()).toEqual([]);
  const released = await done(market.bank, RELEASE, { deal, reason: '不再追索' });
  expect(released).toMatchObject({ state: 'RELEASED', allowedActions: [], notices: [{ state: 'ENDED' }] });
  expect(await assetNow(asset)).toEqual({ state: 'CONFIRMED', paid: '0.00', holds: 0 });
  expect(
    await refused(market.bank, REPAY, { deal, amount: '1', on: PAID_ON, payer: 'DEBTOR', reference: 'X' }),
  ).toMatchObject({ code: 'WRONG_STATE', state: 'RELEASED' });
  expect(await violations()).toEqual([]);
});

test('the acts are the lender’s alone, once for one key, and refused in other states', async () => {
  const { deal } = await overdueDeal();
  const stranger = await market.world.party('LENDER');
  for (const [query, more] of [
    [DEMAND, { reason: 'x' }],
    [ENFORCE, { reason: 'x' }],
    [WRITE_OFF, { reason: 'x' }],
    [RELEASE, { reason: 'x' }],
    [BUY_BACK, { amount: '1', on: PAID_ON, reference: 'x' }],
    [SETTLE_SURPLUS, { amount: '1', on: PAID_ON, reference: 'x' }],
  ] as const)
    expect(await refused(stranger, query, { deal, ...more })).toMatchObject({ code: 'NOT_FOUND' });
  expect(
    await refused(market.bank, BUY_BACK, { deal, amount: '820436.67', on: PAID_ON, reference: 'B' }),
  ).toMatchObject({ code: 'WRONG_STATE', state: 'DISBURSED' });
  const idempotencyKey = 'demand-0001';
  const first = await done(market.bank, DEMAND, { deal, reason: '逾期', idempotencyKey });
  const again = await done(market.bank, DEMAND, { deal, reason: '逾期', idempotencyKey });
  expect([first['state'], again['state']]).toEqual(['RECOURSE', 'RECOURSE']);
  expect(await refused(market.bank, DEMAND, { deal, reason: '逾期' })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await outbox.count(market.world.platform, { type: 'DealRecourseDemanded' })).toBe(1);
});
