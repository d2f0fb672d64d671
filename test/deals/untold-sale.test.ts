/** A sale of which the debtor was not told: it pays the seller, who collects for the factor and hands over (Civil Code 546, 766, 767). */
import { assets } from '../../src/assets/index.js';
import { modules } from '../../src/modules.js';
import { alerts } from '../../src/oversight/alert.js';
import { verifyAll } from '../../src/platform/verification.js';
import { plainDate } from '../../src/kernel/dates.js';
import { paymentInstructions } from '../../src/settlement/index.js';
import { advanceTo, newKey } from '../financing/case.js';
import {
  at,
  DEMAND,
  disbursedDeal,
  done,
  LENT_ON,
  openMarket,
  PAID_ON,
  readDeal,
  REPAY,
  REVERSE,
  type Market,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

const UNTOLD = { technique: 'FACTORING', disclosed: false } as const;
const STATE = `mutation ($input: DebtorPaymentRecordInput!) { debtorPaymentRecord(input: $input) { __typename ... on UserError { code }
  ... on DebtorPaymentRecordSuccess { debtorPayment { id frees { amount } inVain { amount } } } } }`;
const ANSWER = `mutation ($input: DebtorPaymentAnswerInput!) { debtorPaymentAnswer(input: $input) { __typename ... on UserError { code } } }`;

let references = 0;
const handOver = (deal: string, amount: string, on = LENT_ON) =>
  done(market.bank, REPAY, { deal, amount, on, payer: 'SELLER', reference: `IN-${(references += 1)}` });
const stated = async (receivable: string, amount: string) => {
  const input = {
    ...{ idempotencyKey: newKey(), receivable, amount, reference: `D-${(references += 1)}` },
    ...{ to: market.seller.organisation._id, paidAt: market.world.platform.clock.now().toISOString() },
  };
  return (await market.debtor.data(STATE, { input })).debtorPaymentRecord.debtorPayment as Record<
    string,
    any
  >;
};
const paidOn = async (id: string): Promise<string[]> => {
  const found = await assets.byId(market.world.platform, id);
  return [found?.state ?? '', found?.paid.toFixed(2) ?? '', found?.paidToHolder?.toFixed(2) ?? '0.00'];
};
const missing = async (deal: string): Promise<string[]> =>
  ((await readDeal(market.bank, deal))?.['dilutions'] as Record<string, any>[]).map(
    ({ amount }) => amount.amount as string,
  );
async function violations(): Promise<string[]> {
  const all: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(market.world.platform, modules))
    if (!invariant.startsWith('Every invoice and credit note')) all.push(...found);
  return all;
}

test('without recourse all that the seller hands over is the factor’s, and the debt is paid by it', async () => {
  const { deal, asset } = await disbursedDeal(market, { ...UNTOLD, recourse: 'WITHOUT_RECOURSE' });
  const { server, platform } = market.world;
  await server.pulse.beat();
  const planned = () =>
    paymentInstructions.find(platform, { deal, purpose: 'REPAYMENT', state: 'PLANNED' }, { limit: 5 });
  expect((await planned()).map(({ payer, amount }) => [payer, amount.toFixed(2)])).toEqual([
    [market.seller.organisation._id, '1000000.00'],
  ]);
  await advanceTo(market.world, at(PAID_ON));
  // 800,000 + 17,786.67 + 1,450.00 are owed; 180,763.33 of the claim are beyond the finance.
  const covered = await handOver(deal, '819236.67', PAID_ON);
  expect(covered).toMatchObject({ state: 'DISBURSED', balance: { total: { amount: '0.00' } } });
  expect(await paidOn(asset)).toEqual(['CONFIRMED', '819236.67', '0.00']);
  await server.pulse.beat();
  expect((await planned()).map(({ amount }) => amount.toFixed(2))).toEqual(['180763.33']);
  const over = await handOver(deal, '180763.33', PAID_ON);
  expect(over).toMatchObject({ state: 'REPAID', surplusOpen: { amount: '0.00' } });
  expect(over['repayments']).toMatchObject([
    { payer: 'SELLER', flagged: false, collected: true, surplus: { amount: '0.00' } },
    {
      payer: 'SELLER',
      flagged: false,
      collected: true,
      surplus: { amount: '180763.33' },
      surplusTo: 'LENDER',
    },
  ]);
  expect(await paidOn(asset)).toEqual(['SETTLED', '1000000.00', '0.00']);
  await server.pulse.beat();
  expect(await alerts.count(platform, { kind: 'REPAYMENT_FROM_ELSEWHERE' })).toBe(0);
  expect(await violations()).toEqual([]);
});

test('with recourse what goes beyond is the seller’s; what it pays once buy-back was demanded is its own money', async () => {
  const first = await disbursedDeal(market, UNTOLD);
  const repaid = await handOver(first.deal, '1000000');
  expect(repaid).toMatchObject({ state: 'REPAID', surplusOpen: { amount: '200000.00' } });
  expect(await paidOn(first.asset)).toEqual(['SETTLED', '1000000.00', '0.00']);
  const second = await disbursedDeal(market, UNTOLD);
  await advanceTo(market.world, at(PAID_ON));
  await done(market.bank, DEMAND, { deal: second.deal, reason: '债务人逾期十天' });
  const own = await handOver(second.deal, '100000', PAID_ON);
  expect(own['repayments']).toMatchObject([{ flagged: false, collected: false }]);
  expect(await paidOn(second.asset)).toEqual(['CONFIRMED', '0.00', '0.00']);
  expect(await violations()).toEqual([]);
});

test('what the debtor states to have paid the seller and what the seller hands over is one payment, whichever is told first', async () => {
  const { deal, asset } = await disbursedDeal(market, UNTOLD);
  await handOver(deal, '100000');
  expect(await paidOn(asset)).toEqual(['CONFIRMED', '100000.00', '0.00']);
  // 100,000 of the debtor's 400,000 have been handed over: 300,000 are still with the seller.
  const first = await stated(asset, '400000');
  expect(first).toMatchObject({ frees: { amount: '400000.00' }, inVain: { amount: '0.00' } });
  expect(await paidOn(asset)).toEqual(['CONFIRMED', '400000.00', '300000.00']);
  expect(await missing(deal)).toEqual(['300000.00']);
  const second = await handOver(deal, '350000');
  expect(await paidOn(asset)).toEqual(['CONFIRMED', '450000.00', '0.00']);
  expect(await missing(deal)).toEqual(['0.00']);
  expect(await violations()).toEqual([]);

  const back = (repayments: Record<string, any>[]) =>
    done(market.bank, REVERSE, { deal, repayment: repayments.at(-1)?.['id'], reason: '误记' });
  const once = await back(second['repayments'] as Record<string, any>[]);
  expect(await paidOn(asset)).toEqual(['CONFIRMED', '400000.00', '300000.00']);
  expect(await missing(deal)).toEqual(['300000.00']);
  await back(once['repayments'] as Record<string, any>[]);
  expect(await paidOn(asset)).toEqual(['CONFIRMED', '400000.00', '400000.00']);
  expect(await missing(deal)).toEqual(['400000.00']);
  expect(await violations()).toEqual([]);

  // The seller denies it: nothing is paid.
  const input = { payment: first['id'], received: false, reason: '未收到', idempotencyKey: newKey() };
  const answer = await market.seller.data(ANSWER, { input });
  expect(answer.debtorPaymentAnswer.__typename).toBe('DebtorPaymentAnswerSuccess');
  expect(await paidOn(asset)).toEqual(['CONFIRMED', '0.00', '0.00']);
  expect(await violations()).toEqual([]);
});

const SETTLE = `mutation ($input: DilutionClaimSettleInput!) { dilutionClaimSettle(input: $input) { __typename ... on UserError { code } } }`;

test('what the seller was said to have paid in place of its debtor is taken back: what it hands over is of what the debtor paid it', async () => {
  const { deal, asset } = await disbursedDeal(market, UNTOLD);
  await stated(asset, '100000');
  const [claim] = (await readDeal(market.bank, deal))?.['dilutions'] as Record<string, any>[];
  const input = { claim: claim!['id'], amount: '100000', on: LENT_ON, reference: 'IN-PLACE' };
  const answer = await market.bank.data(SETTLE, { input: { ...input, idempotencyKey: newKey() } });
  expect(answer.dilutionClaimSettle.__typename).toBe('DilutionClaimSettleSuccess');
  const both = await handOver(deal, '50000');
  expect(await paidOn(asset)).toEqual(['CONFIRMED', '150000.00', '100000.00']);
  await done(market.bank, REVERSE, { deal, repayment: both['repayments'][0].id, reason: '误记' });
  expect(await paidOn(asset)).toEqual(['CONFIRMED', '100000.00', '50000.00']);
  expect(await missing(deal)).toEqual(['50000.00']);
  expect(await violations()).toEqual([]);
});

test('handed over in whatever order, and one of it taken back: debts and statements are as if it had come in order', async () => {
  const seen: object[] = [];
  const days = [plainDate('2025-05-12'), plainDate('2025-09-20')] as const;
  const made = [await disbursedDeal(market, UNTOLD), await disbursedDeal(market, UNTOLD)];
  await advanceTo(market.world, at(PAID_ON));
  for (const [n, { deal, asset }] of made.entries()) {
    await stated(asset, '150000');
    const [first, second] = n === 0 ? [0, 1] : [1, 0];
    await handOver(deal, `${first + 1}00000`, days[first]);
    await handOver(deal, `${second + 1}00000`, days[second]);
    const { balance, repayments } = (await readDeal(market.bank, deal))!;
    expect(repayments).toMatchObject([{ collected: true }, { collected: true }]);
    seen.push({ balance, paid: await paidOn(asset), missing: await missing(deal) });
  }
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[0]).toMatchObject({ paid: ['CONFIRMED', '300000.00', '0.00'] });
  const { deal, asset } = made[1]!;
  const { repayments } = (await readDeal(market.bank, deal))!;
  await done(market.bank, REVERSE, { deal, repayment: repayments[0].id as string, reason: '误记' });
  expect(await paidOn(asset)).toEqual(['CONFIRMED', '200000.00', '0.00']);
  await market.world.server.pulse.beat();
  expect(await violations()).toEqual([]);
});
