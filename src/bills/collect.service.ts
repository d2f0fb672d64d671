import { sum, toMoneyText } from '../kernel/decimal.js';
import { addDays, type PlainDate } from '../kernel/dates.js';
import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { todayOf, type BillAsk } from './asking.js';
import { isLatePresentment, unansweredFrom } from './bill-days.js';
import { nextState, partiesOf, refusedMove, type Bill, type BillAct } from './bill.js';
import { billWith, writeBill } from './bill.store.js';
import { collectorOf, dealOf } from './liability.js';
import { withEntry } from './parts.service.js';
import { takeStep } from './step.store.js';

export async function collectable(
  unit: Unit,
  actor: Actor,
  id: string,
  move: BillAct,
): Promise<Decision<Bill>> {
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
    await takeStep(unit, 'PRESENT', presented, { by, to: bill.obligor, was: bill });
    unit.tell('BillPresented', bill._id, { bill: bill._id, by, acceptor: bill.obligor });
    return { bill: bill._id };
  },
});

function presentRefusal(bill: Bill, on: PlainDate): Refusal | null {
  if (on < bill.dueOn) return refuse('BILL_NOT_DUE', { dueOn: bill.dueOn }, 'bill');
  const asked = bill.holds.filter(({ purpose }) => purpose !== 'DEAL').map(({ amount }) => amount);
  return asked.length > 0 ? refuse('BILL_HELD', { held: toMoneyText(sum(asked)) }, 'bill') : null;
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
      // Each of them may be turned to.
      bill: { ...entry, parties: partiesOf({ ...bill.bill, ...entry }), dishonour },
    });
    await takeStep(unit, 'DISHONOUR', refused, { by: own, to: bill.obligor, was: bill });
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
