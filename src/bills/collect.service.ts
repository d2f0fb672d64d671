import { sum, toMoneyText, type Decimal } from '../kernel/decimal.js';
import { addDays, type PlainDate } from '../kernel/dates.js';
import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { text } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { todayOf, type BillAsk } from './asking.js';
import { isLatePresentment, unansweredFrom } from './bill-days.js';
import {
  holdersInLine,
  liableOn,
  nextState,
  refusedMove,
  type Bill,
  type BillAct,
  type BillPayment,
} from './bill.js';
import { bills, billWith, writeBill } from './bill.store.js';
import { withEntry } from './parts.service.js';
import { takeStep } from './step.store.js';

/** Who may collect a bill: the pledgee of a pledged one, else its holder. */
export const collectorOf = ({ holder, bill }: Bill): string => bill.pledge?.to ?? holder;

const dealOf = ({ holds }: Bill): string | null =>
  holds.find(({ purpose }) => purpose === 'DEAL')?.by ?? null;

async function collectable(unit: Unit, actor: Actor, id: string, move: BillAct): Promise<Decision<Bill>> {
  const own = actor.organisation;
  const bill = await billWith(unit, id, { $or: [{ holder: own }, { 'bill.pledge.to': own }] });
  if (bill === null) return notFound('bill', id, 'bill');
  const refusal = refusedMove(bill, move) ?? (move === 'present' ? nothingLent(bill) : null);
  return refusal ?? (collectorOf(bill) === own ? bill : notFound('bill', id, 'bill'));
}

/** A pledge that secures nothing yet collects nothing (Civil Code 442): the deal is cancelled, and the holder presents. */
function nothingLent({ bill: { pledge } }: Bill): Refusal | null {
  if (pledge?.lent !== false) return null;
  return refuse('BILL_NOTHING_LENT', { deal: pledge.deal ?? '—' }, 'bill');
}

const face = async (place: Place, { bill }: BillAsk): Promise<Decimal | null> =>
  (await bills.byId(place, bill))?.base ?? null;

/** The holder presents the bill for payment (提示付款): from its due date on, and late after ten days. */
export const billPresent = act({
  name: 'billPresent',
  keyed: true,
  async decide(unit, actor, input: BillAsk) {
    const bill = await collectable(unit, actor, input.bill, 'present');
    if (isRefused(bill)) return bill;
    const on = todayOf(unit);
    const refusal = presentRefusal(bill, on);
    if (refusal) return refusal;
    const by = actor.organisation;
    const entry = withEntry(unit, bill, 'PRESENTMENT', { from: by, to: bill.obligor });
    const presentment = { by, on, late: isLatePresentment(bill.dueOn, on) };
    const presented = await writeBill(unit, bill, {
      state: nextState(bill, 'present'),
      bill: { ...entry, presentment },
    });
    await takeStep(unit, 'PRESENT', presented, { by, to: bill.obligor });
    unit.tell('BillPresented', bill._id, { bill: bill._id, by, acceptor: bill.obligor });
    return { bill: bill._id };
  },
});

function presentRefusal(bill: Bill, on: PlainDate): Refusal | null {
  if (on < bill.dueOn) return refuse('BILL_NOT_DUE', { dueOn: bill.dueOn }, 'bill');
  const asked = bill.holds.filter(({ purpose }) => purpose !== 'DEAL').map(({ amount }) => amount);
  return asked.length > 0 ? refuse('BILL_HELD', { held: toMoneyText(sum(asked)) }, 'bill') : null;
}

export interface PayAsk extends BillAsk {
  readonly on: PlainDate;
  readonly reference: string;
}

/** The acceptor has paid a bill that was presented, or pays it after all. Where a deal holds it, the deal is repaid by it. */
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
    await pay(unit, bill, { by: actor.organisation, on: input.on, reference: input.reference.trim() });
    return { bill: bill._id };
  },
});

function dayRefusal({ bill }: Bill, on: PlainDate, latest: PlainDate): Refusal | null {
  const earliest = bill.presentment?.on ?? latest;
  if (earliest <= on && on <= latest) return null;
  return refuse('BILL_PAYMENT_DAY', { earliest, latest, given: on }, 'on');
}

/** What a deal holds is settled by the deal, when it has booked the payment. */
async function pay(unit: Unit, bill: Bill, said: Omit<BillPayment, 'id'>): Promise<void> {
  const payment = { id: newId('bpm'), ...said };
  const to = collectorOf(bill);
  const entry = withEntry(unit, bill, 'PAYMENT', { from: payment.by, to });
  await takeStep(unit, 'PAY', bill, { by: payment.by, to });
  const deal = dealOf(bill);
  const paid = await writeBill(unit, bill, { state: nextState(bill, 'pay'), bill: { ...entry, payment } });
  const { id, ...rest } = payment;
  const facts = { bill: bill._id, deal, payment: id, amount: toMoneyText(bill.base), ...rest, to };
  unit.tell('BillPaid', bill._id, facts);
  if (deal === null) await writeBill(unit, paid, { state: nextState(paid, 'settle'), paid: paid.base });
}

export interface DishonourAsk extends BillAsk {
  readonly reason: string;
}

/** The acceptor refuses payment, or the holder notes that it has not answered. Recourse is open from then on. */
export const billDishonour = act({
  name: 'billDishonour',
  keyed: true,
  check: (input: DishonourAsk) => text('reason', input.reason, 1, 500),
  async decide(unit, actor, input: DishonourAsk) {
    const own = actor.organisation;
    const parties = { $or: [{ obligor: own }, { holder: own }, { 'bill.pledge.to': own }] };
    const bill = await billWith(unit, input.bill, parties);
    if (bill === null) return notFound('bill', input.bill, 'bill');
    const refusal = refusedMove(bill, 'dishonour') ?? silenceRefusal(bill, own, todayOf(unit));
    if (refusal) return refusal;
    const on = todayOf(unit);
    const entry = withEntry(unit, bill, 'DISHONOUR', { from: bill.obligor, to: collectorOf(bill) });
    const dishonour = { on, reason: input.reason.trim() };
    const refused = await writeBill(unit, bill, {
      state: nextState(bill, 'dishonour'),
      bill: { ...entry, dishonour },
    });
    await takeStep(unit, 'DISHONOUR', refused, { by: own, to: bill.obligor });
    unit.tell('BillDishonoured', bill._id, { bill: bill._id, acceptor: bill.obligor, deal: dealOf(bill) });
    return { bill: bill._id };
  },
});

function silenceRefusal(bill: Bill, own: string, today: PlainDate): Refusal | null {
  if (bill.obligor === own) return null;
  if (collectorOf(bill) !== own) return notFound('bill', bill._id, 'bill');
  const from = unansweredFrom(bill.bill.presentment?.on ?? today);
  return today >= from ? null : refuse('BILL_UNANSWERED_DAYS', { from, last: addDays(from, -1) }, 'bill');
}

export interface RecourseAsk extends BillAsk {
  readonly against: string;
}

/** The holder of a dishonoured bill demands its amount from any who is liable to it (追索), in whatever order it likes. */
export const billRecourse = act({
  name: 'billRecourse',
  keyed: true,
  async decide(unit, actor, input: RecourseAsk) {
    const bill = await collectable(unit, actor, input.bill, 'recourse');
    if (isRefused(bill)) return bill;
    const refusal = liabilityRefusal(bill, input.against);
    if (refusal) return refusal;
    const by = actor.organisation;
    const entry = withEntry(unit, bill, 'RECOURSE', { from: by, to: input.against });
    const demanded = await writeBill(unit, bill, { state: nextState(bill, 'recourse'), bill: entry });
    await takeStep(unit, 'RECOURSE', demanded, { by, to: input.against });
    unit.tell('BillRecourseDemanded', bill._id, { bill: bill._id, by, against: input.against });
    return { bill: bill._id };
  },
});

/** What the deal's parties agreed about recourse between them stands in the deal. */
function liabilityRefusal(bill: Bill, against: string): Refusal | null {
  if (!liableOn(bill).includes(against)) return refuse('BILL_NOT_LIABLE', { against }, 'against');
  const deal = dealOf(bill);
  const line = holdersInLine(bill.bill);
  const grantor = bill.bill.pledge === null ? line.at(-2) : bill.holder;
  return deal !== null && against === grantor ? refuse('BILL_RECOURSE_BY_DEAL', { deal }, 'against') : null;
}

export interface SettleAsk extends BillAsk {
  readonly by: string;
  readonly on: PlainDate;
  readonly reference: string;
}

/**
 * The holder confirms that one from whom it demanded recourse has paid (追索清偿). From the acceptor or the drawer that is the
 * end; another becomes the holder and may in turn turn to those before it (再追索).
 */
export const billSettle = act({
  name: 'billSettle',
  keyed: true,
  check: (input: SettleAsk) => text('reference', input.reference, 1, 64),
  worth: (platform, _actor, input: SettleAsk) => face(platform, input),
  async decide(unit, actor, input: SettleAsk) {
    const bill = await collectable(unit, actor, input.bill, 'reimburse');
    if (isRefused(bill)) return bill;
    if (!demandedFrom(bill).includes(input.by)) return refuse('BILL_NOT_LIABLE', { against: input.by }, 'by');
    const refusal = dayRefusal(bill, input.on, todayOf(unit));
    if (refusal) return refusal;
    const isEnd = [bill.obligor, bill.bill.drawer].includes(input.by) || dealOf(bill) !== null;
    if (isEnd) await pay(unit, bill, { by: input.by, on: input.on, reference: input.reference.trim() });
    else await reimburse(unit, bill, input.by);
    return { bill: bill._id };
  },
});

/** From whom the present holder has demanded it. */
export function demandedFrom({ bill }: Bill): string[] {
  const since = bill.chain.findLastIndex(({ kind }) => kind === 'REIMBURSEMENT');
  return bill.chain.slice(since + 1).flatMap(({ kind, to }) => (kind === 'RECOURSE' ? [to] : []));
}

async function reimburse(unit: Unit, bill: Bill, by: string): Promise<void> {
  const entry = withEntry(unit, bill, 'REIMBURSEMENT', { from: collectorOf(bill), to: by });
  await takeStep(unit, 'REIMBURSE', bill, { by: collectorOf(bill), to: by });
  const facts = { ...entry, pledge: null };
  await writeBill(unit, bill, { state: nextState(bill, 'reimburse'), holder: by, bill: facts });
  unit.tell('BillReimbursed', bill._id, { bill: bill._id, by });
}
