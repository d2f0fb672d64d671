import { toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import type { PlainDate } from '../kernel/dates.js';
import { notFound, problem, refuse, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import { text } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { todayOf, type BillAsk } from './asking.js';
import { nextState, refusedMove, type Bill, type BillPayment } from './bill.js';
import { bills, billWith, writeBill } from './bill.store.js';
import { letGo } from './finance.service.js';
import { collectorOf, dealOf, demandedFrom } from './liability.js';
import { withEntry } from './parts.service.js';
import { settlePaid } from './pays.service.js';
import { takeStep } from './step.store.js';

export const face = async (place: Place, { bill }: BillAsk): Promise<Decimal | null> =>
  (await bills.byId(place, bill))?.base ?? null;

export interface PayAsk extends BillAsk {
  readonly on: PlainDate;
  readonly reference: string;
}

/**
 * The acceptor states that it has paid a bill that was presented, or pays it after all. What a holder got is settled at once,
 * unless it contests that; what a lender got repays its deal when the lender confirms it.
 */
export const billPay = act({
  name: 'billPay',
  keyed: true,
  check: (input: PayAsk) => text('reference', input.reference, 1, 64),
  worth: (platform, _actor, input: PayAsk) => face(platform, input),
  async decide(unit, actor, input: PayAsk) {
    const bill = await billWith(unit, input.bill, { obligor: actor.organisation });
    if (bill === null) return notFound('bill', input.bill, 'bill');
    const refusal = refusedMove(bill, 'pay') ?? dayRefusal(bill, input.on, todayOf(unit));
    if (refusal) return refusal;
    const stated = { by: actor.organisation, on: input.on, reference: input.reference.trim() };
    await pay(unit, bill, stated, null);
    return { bill: bill._id };
  },
});

export function dayRefusal({ bill }: Bill, on: PlainDate, latest: PlainDate): Refusal | null {
  const earliest = bill.presentment?.on ?? latest;
  if (earliest <= on && on <= latest) return null;
  return refuse('BILL_PAYMENT_DAY', { earliest, latest, given: on }, 'on');
}

type Stated = Pick<BillPayment, 'by' | 'on' | 'reference'>;

/** What a deal collects is settled by the deal, when it has booked the payment that its lender confirms. */
export async function pay(unit: Unit, bill: Bill, stated: Stated, answeredAt: Date | null): Promise<void> {
  const to = collectorOf(bill);
  const deal = dealOf(bill);
  const payment = { id: newId('bpm'), ...stated, deal, answeredAt };
  const entry = withEntry(unit, bill, 'PAYMENT', { from: stated.by, to });
  await takeStep(unit, 'PAY', bill, { by: stated.by, to, was: bill });
  const paid = await writeBill(unit, bill, { state: nextState(bill, 'pay'), bill: { ...entry, payment } });
  const { by, on, reference } = stated;
  unit.tell('BillPaymentStated', bill._id, { bill: bill._id, by, to, on, reference });
  if (deal === null) {
    await writeBill(unit, paid, { state: nextState(paid, 'settle'), paid: paid.base });
    await settlePaid(unit, bill.bill.number);
  }
  if (deal === null || answeredAt !== null) tellPaid(unit, paid, payment);
}

function tellPaid(unit: Unit, bill: Bill, { id, deal, by, on, reference }: BillPayment): void {
  const amount = toMoneyText(bill.base);
  const facts = { bill: bill._id, deal, payment: id, amount, by, on, reference, to: collectorOf(bill) };
  unit.tell('BillPaid', bill._id, { ...facts, byAcceptor: by === bill.obligor });
}

export interface PaymentAnswerAsk extends BillAsk {
  readonly received: boolean;
  readonly reason?: string | null | undefined;
}

/** Whoever was to be paid says whether it has the money; where it has not, the bill is what it was before. */
export const billPaymentAnswer = act({
  name: 'billPaymentAnswer',
  keyed: true,
  check: ({ received, reason }: PaymentAnswerAsk) => [
    ...text('reason', reason, 1, 500),
    ...(!received && reason == null ? [problem('reason', 'REQUIRED')] : []),
  ],
  worth: (platform, _actor, input: PaymentAnswerAsk) => face(platform, input),
  async decide(unit, actor, input: PaymentAnswerAsk) {
    const own = actor.organisation;
    const bill = await billWith(unit, input.bill, { $or: [{ holder: own }, { 'bill.pledge.to': own }] });
    if (bill === null) return notFound('bill', input.bill, 'bill');
    const refusal = answerRefusal(bill, own, input.received);
    if (refusal) return refusal;
    const payment = bill.bill.payment;
    if (payment === null) throw new Error(`${bill._id} is ${bill.state} without a payment`);
    if (input.received) await confirm(unit, bill, payment);
    else await contest(unit, bill, payment, input.reason?.trim() ?? '');
    return { bill: bill._id };
  },
});

function answerRefusal(bill: Bill, own: string, received: boolean): Refusal | null {
  const closed = refusedMove(bill, received ? 'confirmPaid' : 'contestPaid');
  if (closed) return closed;
  if (collectorOf(bill) !== own) return notFound('bill', bill._id, 'bill');
  const { payment } = bill.bill;
  if (payment?.answeredAt != null || payment === null) return refuse('BILL_PAYMENT_ANSWERED', {}, 'bill');
  const isBooked = payment.deal != null && bill.state === 'SETTLED/ENDED';
  return isBooked ? refuse('BILL_PAYMENT_BOOKED', { deal: payment.deal }, 'bill') : null;
}

async function confirm(unit: Unit, bill: Bill, stated: BillPayment): Promise<void> {
  const payment = { ...stated, answeredAt: unit.now };
  await writeBill(unit, bill, { state: nextState(bill, 'confirmPaid'), bill: { payment } });
  if (payment.deal != null) tellPaid(unit, bill, payment);
  unit.tell('BillPaymentConfirmed', bill._id, { bill: bill._id, by: payment.by });
}

/** A deal that has ended meanwhile has let go of everything else already: so it does of this bill. */
async function contest(unit: Unit, bill: Bill, payment: BillPayment, reason: string): Promise<void> {
  const by = collectorOf(bill);
  const entry = withEntry(unit, bill, 'CONTEST', { from: by, to: payment.by });
  await takeStep(unit, 'CONTEST', bill, { by, to: payment.by });
  const facts = { ...entry, payment: null };
  const before = await writeBill(unit, bill, { state: unpaidState(bill), paid: ZERO, bill: facts });
  await settlePaid(unit, bill.bill.number);
  unit.tell('BillPaymentContested', bill._id, { bill: bill._id, by, acceptor: payment.by, reason });
  if (payment.deal != null && !bill.holds.some((hold) => hold.by === payment.deal)) await letGo(unit, before);
}

function unpaidState(bill: Bill) {
  if (bill.bill.dishonour === null) return nextState(bill, 'contestPaid');
  return nextState(bill, demandedFrom(bill).length > 0 ? 'contestRecourse' : 'contestDishonoured');
}
