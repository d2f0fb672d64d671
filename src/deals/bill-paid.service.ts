import type { PlainDate } from '../kernel/dates.js';
import { Decimal, min, sum, ZERO } from '../kernel/decimal.js';
import { isRefused, notFound, refuse } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Unit } from '../platform/unit.js';
import { isLive, wrongState, type Deal } from './deal.js';
import { deals, writeDeal } from './deals.store.js';
import { lateRefusal } from './late.service.js';
import { isLate } from './rebook.js';
import type { Repayment, RepaymentFacts } from './repayment.js';
import { payBill } from './apply.service.js';
import { bookRepayment } from './repayment.service.js';

interface BillPaidAsk {
  readonly deal: string;
  readonly bill: string;
  /** The bill's own id of the payment: it is counted once. */
  readonly payment: string;
  readonly amount: Decimal;
  readonly on: PlainDate;
  readonly reference: string;
  readonly payer: 'DEBTOR' | 'BILL_PARTY';
  /** False where who has paid holds the bill now, and turns to those before it. */
  readonly isEnd: boolean;
}

/**
 * The platform's own act after a bill that a deal holds was paid: the deal is repaid by so much, or owes it to the seller where it
 * has ended. What the lender has recorded under the bank's reference, and no other bill accounts for, is not booked again.
 */
export const dealBillPaid = act({
  name: 'dealBillPaid',
  keyed: false,
  async decide(unit, _actor, ask: BillPaidAsk) {
    const deal = await deals.byId(unit, ask.deal);
    const item = deal?.items.find(({ asset }) => asset === ask.bill);
    if (!deal || !item) return notFound('deal', ask.deal, 'deal');
    unit.onBehalfOf(deal.lender);
    const { reference, amount, payer, isEnd } = ask;
    if (isCounted(deal, ask.payment)) return refuse('REFERENCE_USED', { reference }, 'reference');
    const closed = hasPaidAndEnded(deal) ? null : wrongState(deal, 'record');
    if (closed) return closed;
    const known = recordedFor(deal, reference);
    const counted = known === null ? ZERO : min(known.free, amount);
    const left = amount.minus(counted);
    const mark = { payment: ask.payment, amount: counted };
    const marked = known === null ? deal : withMark(deal, known.repayment, mark);
    if (left.isZero()) return countOnly(unit, marked, ask, known?.repayment.id ?? '');
    const paid: RepaymentFacts = {
      ...{ amount: left, reference, on: notBefore(deal.disbursement, ask.on), payer, debtor: item.debtor },
      bill: { id: ask.bill, payment: ask.payment, isEnd },
    };
    const repayment = await bookRepayment(unit, marked, await onItsDay(unit, marked, paid));
    return { deal: deal._id, repaymentId: repayment.id };
  },
});

/** What is told after the end of a deal that had paid out is owed to its seller. */
const hasPaidAndEnded = (deal: Deal): boolean => deal.disbursement !== null && !isLive(deal);

const isCounted = ({ repayments, reversals }: Deal, payment: string): boolean =>
  [...repayments, ...(reversals ?? [])].some(({ bills }) => bills?.some((one) => one.payment === payment));

/** A repayment under the bank's reference of which something is not accounted for by bills yet. */
function recordedFor(
  { repayments }: Deal,
  reference: string,
): { readonly repayment: Repayment; readonly free: Decimal } | null {
  for (const repayment of repayments.filter((one) => one.reference === reference)) {
    const free = repayment.received.minus(sum((repayment.bills ?? []).map(({ amount }) => amount)));
    if (free.greaterThan(0)) return { repayment, free };
  }
  return null;
}

const withMark = (deal: Deal, { id }: Repayment, mark: NonNullable<Repayment['bills']>[number]): Deal => ({
  ...deal,
  repayments: deal.repayments.map((one) =>
    one.id === id ? { ...one, bills: [...(one.bills ?? []), mark] } : one,
  ),
});

/** The lender has recorded all of it: the bill is settled with that. */
async function countOnly(unit: Unit, deal: Deal, { bill, isEnd }: BillPaidAsk, repayment: string) {
  const parts = await payBill(unit, deal, { id: bill, isEnd });
  const repayments = deal.repayments.map((one) =>
    one.id === repayment ? { ...one, parts: [...(one.parts ?? []), ...parts] } : one,
  );
  await writeDeal(unit, deal, { repayments });
  return { deal: deal._id, repaymentId: repayment };
}

const notBefore = (earliest: { readonly on: PlainDate } | null | undefined, on: PlainDate): PlainDate =>
  earliest != null && on < earliest.on ? earliest.on : on;

/**
 * What is told after later payments is put before them. Where that cannot be done, or the deal has ended, it counts from the day of
 * the last one: the money is not dropped.
 */
async function onItsDay(unit: Unit, deal: Deal, paid: RepaymentFacts): Promise<RepaymentFacts> {
  const stands = isLive(deal) && isLate(deal, paid.on) && !(await lateRefusal(unit, deal, paid, unit.now));
  return stands ? paid : { ...paid, on: notBefore(deal.repayments.at(-1), paid.on) };
}

interface Told extends Omit<BillPaidAsk, 'deal' | 'amount' | 'payer' | 'isEnd' | 'payment'> {
  readonly deal?: string | null;
  readonly amount: string;
  /** Missing in news from before payments had ids of their own. */
  readonly payment?: string;
  readonly byAcceptor?: boolean;
}

const taking = (on: 'BillPaid' | 'BillReimbursed'): Consumer => ({
  name: on === 'BillPaid' ? 'deals.takeBillPayment' : 'deals.takeBillRecourse',
  on,
  async take(platform, { data }) {
    const { deal, bill, payment, amount, byAcceptor, ...told } = data as unknown as Told;
    if (deal == null) return;
    const isEnd = on === 'BillPaid';
    const booked = await performForNews(platform, dealBillPaid, {
      ...{ deal, bill, isEnd, on: told.on, reference: told.reference },
      payment: payment ?? `${bill}:${told.reference}`,
      amount: new Decimal(amount),
      payer: isEnd && byAcceptor !== false ? 'DEBTOR' : 'BILL_PARTY',
    });
    // Money is not dropped because of a rule: it stays in the outbox, for people to see.
    if (isRefused(booked) && booked.code !== 'REFERENCE_USED')
      throw new Error(`the payment of ${bill} cannot be booked on ${deal}: ${booked.code}`);
  },
});

export const takeBillPayment = taking('BillPaid');
export const takeBillRecourse = taking('BillReimbursed');
