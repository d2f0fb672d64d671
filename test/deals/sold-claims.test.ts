import { assets, availableOf, type Asset } from '../../src/assets/index.js';
import { limitKey, limitsUsed } from '../../src/risk/index.js';
import type { Party } from '../support/world.js';
import { advanceTo, confirmedReceivable, newKey, OPEN } from '../financing/case.js';
import {
  ACCEPT,
  acknowledgeAll,
  at,
  DISBURSE,
  disbursedDeal,
  done,
  DUE_ON,
  journalText,
  LENT_ON,
  openMarket,
  PAID_ON,
  placeBid,
  refused,
  REPAY,
  type Market,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

const OUTRIGHT = { technique: 'FACTORING', recourse: 'WITHOUT_RECOURSE' } as const;

let references = 0;
const pay = (deal: string, amount: string, more: Record<string, unknown> = {}) =>
  done(market.bank, REPAY, {
    deal,
    amount,
    on: PAID_ON,
    payer: 'DEBTOR',
    reference: `IN-${(references += 1)}`,
    ...more,
  });

const assetOf = async (id: string): Promise<Asset> => {
  const found = await assets.byId(market.world.platform, id);
  if (found === null) throw new Error(`no asset ${id}`);
  return found;
};

const budgetUsed = async (): Promise<string | undefined> => {
  const key = limitKey(market.bank.mandate, 'BUDGET');
  return (await limitsUsed(market.world.platform, [key])).get(key)?.toFixed(2);
};

test('a factor without recourse keeps what was assigned to it, and not what the debtor owes beyond that', async () => {
  const { deal } = await disbursedDeal(market, { ...OUTRIGHT, assigned: '850000' });
  await advanceTo(market.world, at(PAID_ON));
  const repaid = await pay(deal, '1000000');
  expect(repaid['state']).toBe('REPAID');
  // 1,000,000 − 819,236.67; the factor bought 850,000 of the claim.
  expect(repaid['repayments'][0]).toMatchObject({ surplus: { amount: '180763.33' }, surplusTo: 'LENDER' });
  expect(journalText(repaid).at(-1)).toEqual([
    'D COLLECTED 1000000.00',
    'C INTEREST_DUE 17786.67',
    'C PENALTY_DUE 1450.00',
    'C PRINCIPAL_DUE 800000.00',
    'C SURPLUS_KEPT 30763.33',
    'C SURPLUS_DUE_TO_SELLER 150000.00',
  ]);
});

test('a claim sold without recourse stays the factor’s until its debtor has paid it, also beyond the finance', async () => {
  const { deal, asset } = await disbursedDeal(market, OUTRIGHT);
  await advanceTo(market.world, at(PAID_ON));
  const covered = await pay(deal, '819236.67');
  expect([covered['state'], covered['balance'].total.amount, covered['overdueDays']]).toEqual([
    'DISBURSED',
    '0.00',
    0,
  ]);
  const held = await assetOf(asset);
  expect(held.holds.map(({ by, amount }) => [by, amount.toFixed(2)])).toEqual([[deal, '1000000.00']]);
  expect(availableOf(held).toFixed(2)).toBe('0.00');
  expect(covered['notices'][0].payTo).toEqual({ id: market.bank.organisation._id });
  // Nothing is lent any more, so that nothing is taken of the lender's limits.
  expect(await budgetUsed()).toBe('0.00');
  const rest = await pay(deal, '180763.33');
  expect(rest['state']).toBe('REPAID');
  expect(journalText(rest).at(-1)).toEqual(['D COLLECTED 180763.33', 'C SURPLUS_KEPT 180763.33']);
  expect([(await assetOf(asset)).state, (await assetOf(asset)).holds]).toEqual(['SETTLED', []]);
});

test('a claim sold with recourse goes back to its seller once the finance is covered', async () => {
  const { deal, asset } = await disbursedDeal(market);
  await advanceTo(market.world, at(PAID_ON));
  expect((await pay(deal, '819236.67'))['state']).toBe('REPAID');
  expect(availableOf(await assetOf(asset)).toFixed(2)).toBe('180763.33');
});

const GRADE = `mutation ($input: DebtorGradeSetInput!) { debtorGradeSet(input: $input) { __typename } }`;

/** 800,000 on two claims of 500,000 each, of two debtors; the first debtor's falls due first. */
async function dealOfTwo(): Promise<{ deal: string; first: string; second: string; other: Party }> {
  const { world, seller, debtor, bank } = market;
  const other = await world.party('CORE_ENTERPRISE');
  await bank.data(GRADE, { input: { debtor: other.organisation._id, grade: 'AA' } });
  const first = await confirmedReceivable(world, seller, debtor, '500000', { dueOn: DUE_ON });
  const later = '2025-09-15' as typeof DUE_ON;
  const second = await confirmedReceivable(world, seller, other, '500000', { dueOn: later });
  for (const id of [first, second]) {
    const { invoices } = (await assetOf(id)) as unknown as { invoices: { number: string }[] };
    const keys = [`E:${invoices[0]?.number}`];
    await assets.update(world.platform, { _id: id }, { $set: { 'invoices.0.keys': keys } });
  }
  const closesAt = new Date(world.platform.clock.now().getTime() + 3_600_000);
  const input = {
    idempotencyKey: newKey(),
    assets: [first, second].map((asset) => ({ asset, amount: '500000' })),
    amount: '800000',
    techniques: ['FACTORING'],
    recourseAccepted: ['WITH_RECOURSE'],
    disclosed: true,
    competition: 'SEALED',
    purpose: 'TRADE_PAYMENT',
    closesAt: closesAt.toISOString(),
  };
  const { financingRequestOpen } = await seller.data(OPEN, { input });
  const offer = await placeBid(bank, financingRequestOpen.financingRequest.id as string);
  await advanceTo(world, closesAt);
  const { id: deal } = await done(seller, ACCEPT, { offer });
  await world.server.pulse.beat();
  await acknowledgeAll({ debtor }, deal as string);
  await acknowledgeAll({ debtor: other }, deal as string);
  await done(bank, DISBURSE, { deal, on: LENT_ON, reference: 'BANK-0001' });
  return { deal: deal as string, first, second, other };
}

test('of several debtors each pays its own debts: who paid must be said, and the others still owe theirs', async () => {
  const { deal, first, second, other } = await dealOfTwo();
  await advanceTo(market.world, at(PAID_ON));
  const ask = { deal, amount: '500000', on: PAID_ON, payer: 'DEBTOR', reference: 'X' };
  expect(await refused(market.bank, REPAY, ask)).toMatchObject({
    __typename: 'ValidationRefused',
    problems: [{ path: ['debtor'], code: 'REQUIRED' }],
  });
  const stranger = market.seller.organisation._id;
  expect(await refused(market.bank, REPAY, { ...ask, debtor: stranger })).toMatchObject({
    __typename: 'NotFoundRefused',
    path: ['debtor'],
  });
  await pay(deal, '500000', { debtor: other.organisation._id });
  const paid = async (id: string) => [(await assetOf(id)).state, (await assetOf(id)).paid.toFixed(2)];
  expect(await paid(first)).toEqual(['CONFIRMED', '0.00']);
  expect(await paid(second)).toEqual(['SETTLED', '500000.00']);
});

test('what the seller pays on a claim that is owed nothing any more does not buy the claim back', async () => {
  const { deal, asset } = await disbursedDeal(market, OUTRIGHT);
  await advanceTo(market.world, at(PAID_ON));
  await pay(deal, '819236.67');
  const stray = await pay(deal, '1', { payer: 'SELLER' });
  expect([stray['state'], stray['repayments'].at(-1).surplusTo]).toEqual(['DISBURSED', 'SELLER']);
  const { holds } = await assetOf(asset);
  expect(holds.map(({ by, amount }) => [by, amount.toFixed(2)])).toEqual([[deal, '1000000.00']]);
  expect((await pay(deal, '180763.33'))['state']).toBe('REPAID');
});
