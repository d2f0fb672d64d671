import { assetsByIds } from '../assets/index.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { isRefused, notFound, refuse } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Place } from '../platform/database/collection.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Platform, Unit } from '../platform/unit.js';
import {
  differs,
  openAccounts,
  paymentInstructions,
  paymentsOf,
  planPayments,
  settlePayment,
  type Expected,
  type PaymentsOf,
} from '../settlement/index.js';
import { payoutTo, type Deal, type Disbursement } from './deal.js';
import { deals } from './deals.store.js';
import { openDilutionsOf } from './dilution.store.js';
import { expectedPayments } from './payments.js';
import type { Support, SupportPayment } from './deal-records.js';
import type { RepaymentFacts } from './repayment.js';
import { partiesOf, PAYMENT_FOR } from './support-payments.js';

/** What should be instructed for a deal now, by all that is known in this place. */
async function expectedFor(
  place: Place,
  deal: Deal,
  { now, live }: { readonly now: Date } & Pick<PaymentsOf, 'live'>,
): Promise<Expected[]> {
  const supporters = (deal.supports ?? []).map(({ by }) => by);
  const parties = [payoutTo(deal), deal.seller, deal.lender, ...deal.debtors, ...supporters];
  const accounts = await openAccounts(place, parties);
  const assets = await assetsByIds(
    place,
    deal.items.map(({ asset }) => asset),
  );
  const claims = await openDilutionsOf(place, deal._id);
  const payoutAtBank = live.some((one) => one.purpose === 'DISBURSEMENT' && one.state === 'EXPORTED');
  return expectedPayments(deal, { today: shanghaiDateOf(now), accounts, assets, claims, payoutAtBank });
}

interface PlanAsk {
  readonly deal: string;
}

/** The platform's own act: brings the deal's payment instructions up to date. */
export const paymentsPlan = act({
  name: 'paymentsPlan',
  keyed: false,
  async decide(unit, _actor, input: PlanAsk) {
    const deal = await deals.byId(unit, input.deal);
    if (deal === null) return notFound('deal', input.deal, 'deal');
    const instructed = await paymentsOf(unit, deal._id);
    const expected = await expectedFor(unit, deal, { now: unit.now, live: instructed.live });
    // Another delivery of the same news was first: nothing is written, not even in the trail.
    if (!differs(instructed, expected)) return refuse('PAYMENTS_STAND', {}, 'deal');
    await planPayments(unit, deal._id, expected);
    unit.onBehalfOf(deal.lender);
    return { deal: deal._id };
  },
});

const MOST_ROUNDS = 20;

/**
 * Plans until nothing differs: while one round was deciding upon an older reading of the deal, another may have written, and
 * only writes conflict.
 */
export async function planFor(platform: Platform, deal: string): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1)
    if (isRefused(await performForNews(platform, paymentsPlan, { deal }))) return;
  throw new Error(`the payments of ${deal} do not come to rest`);
}

/** All news after which a deal may have other payments; what does not matter changes nothing. */
const NEWS = [
  'DealReady',
  'DealNotReady',
  'DealDisbursed',
  'RepaymentRecorded',
  'RepaymentReversed',
  'DealFeeCharged',
  'DealCancelled',
  'DealRepaid',
  'DealNoticeGiven',
  'DealRecourseDemanded',
  'DealEnforced',
  'DealWrittenOff',
  'DealBoughtBack',
  'DealClaimsReleased',
  'DealDiluted',
  'DealDilutionLifted',
  'DealDilutionSettled',
  'DealSurplusSettled',
  'DealSupportPaid',
  'DealSupportReversed',
  'DealPaidAfterCancel',
  'DealRefunded',
  'DealDayFixed',
  'DealAmended',
  'PaymentFileCancelled',
] as const;

const planAfter = (on: string): Consumer => ({
  name: `payments.planAfter.${on}`,
  on,
  async take(platform, { data }) {
    const { deal, deals: several } = data as { deal?: string; deals?: readonly string[] };
    for (const one of several ?? (deal === undefined ? [] : [deal])) await planFor(platform, one);
  },
});

/** An account was added or closed: what is still to be paid from or to its holder names the right one. */
const planForAccounts = (on: string): Consumer => ({
  name: `payments.planAfter.${on}`,
  on,
  async take(platform, { data }) {
    const { organisation } = data as { organisation: string };
    const affected = new Set<string>();
    for (const side of ['payer', 'payee'])
      for await (const one of paymentInstructions.each(platform, { [side]: organisation, state: 'PLANNED' }))
        affected.add(one.deal);
    for (const deal of affected) await planFor(platform, deal);
  },
});

export const paymentConsumers: readonly Consumer[] = [
  ...NEWS.map(planAfter),
  planForAccounts('BankAccountAdded'),
  planForAccounts('BankAccountClosed'),
];

/** A disbursement that was booked, by hand or by a bank's word, settles its instruction. */
export const settleDisbursement = (
  unit: Unit,
  { _id, lender }: Deal,
  { paidOut, on, reference }: Pick<Disbursement, 'paidOut' | 'on' | 'reference'>,
): Promise<void> =>
  settlePayment(unit, { deal: _id, payer: lender, amount: paidOut, on, reference }, ['DISBURSEMENT']);

/** So does money that came back: a seller's may be a buy-back. */
export function settleRepayment(unit: Unit, deal: Deal, paid: RepaymentFacts): Promise<void> {
  const { amount, on, reference, payer, debtor, dilution } = paid;
  // What others on a bill pay has no instruction.
  if (payer === 'BILL_PARTY') return Promise.resolve();
  const who = payer === 'SELLER' ? deal.seller : (debtor ?? deal.debtors[0]);
  if (who === undefined) throw new Error(`deal ${deal._id} has no debtor`);
  const settled = { deal: deal._id, payer: who, amount, on, reference };
  if (dilution !== undefined) return settlePayment(unit, { ...settled, about: dilution }, ['DILUTION']);
  return settlePayment(unit, settled, payer === 'SELLER' ? ['BUY_BACK', 'REPAYMENT'] : ['REPAYMENT']);
}

/** And a surplus that the lender paid over. */
export const settleSurplus = (
  unit: Unit,
  { _id, lender }: Deal,
  paid: Pick<RepaymentFacts, 'amount' | 'on' | 'reference'>,
): Promise<void> => settlePayment(unit, { deal: _id, payer: lender, ...paid }, ['SURPLUS']);

/** And what a guarantor, a pool or a programme paid or was paid. */
export function settleSupport(
  unit: Unit,
  deal: Deal,
  support: Support,
  { purpose, amount, on, reference }: Omit<SupportPayment, 'id' | 'recordedAt'>,
): Promise<void> {
  const { payer } = partiesOf(deal, support, purpose);
  const paid = { deal: deal._id, about: support.id, payer, amount, on, reference };
  return settlePayment(unit, paid, [PAYMENT_FOR[purpose]]);
}

/** And what came back of finance that had left after the cancellation. */
export const settleRefund = (
  unit: Unit,
  { _id, seller }: Deal,
  { amount, on, reference }: Pick<RepaymentFacts, 'amount' | 'on' | 'reference'>,
): Promise<void> => settlePayment(unit, { deal: _id, payer: seller, amount, on, reference }, ['REFUND']);

/**
 * The bank has returned it itself: what the seller was told to pay back is withdrawn, and stopped where its bank has it already. What
 * is still open is instructed anew by the news of the booking.
 */
export async function withdrawRefund(unit: Unit, { _id }: Deal): Promise<void> {
  const { live } = await paymentsOf(unit, _id);
  const others = live.filter(({ purpose }) => purpose !== 'REFUND');
  if (others.length < live.length) await planPayments(unit, _id, others);
}
