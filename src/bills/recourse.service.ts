import { toMoneyText } from '../kernel/decimal.js';
import type { PlainDate } from '../kernel/dates.js';
import { isRefused, refuse, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import { text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { todayOf, type BillAsk } from './asking.js';
import { nextState, type Bill } from './bill.js';
import { writeBill } from './bill.store.js';
import { collectable } from './collect.service.js';
import { collectorOf, dealOf, demandedFrom, holdersInLine, liableOn } from './liability.js';
import { withEntry } from './parts.service.js';
import { dayRefusal, face, pay } from './pay.service.js';
import { takeStep } from './step.store.js';

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
    await takeStep(unit, 'RECOURSE', demanded, { by, to: input.against, was: bill });
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
 * end; another becomes the holder, whether a deal collects it or not, and may in turn turn to those before it (再追索).
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
    const paid = { by: input.by, on: input.on, reference: input.reference.trim() };
    const isEnd = [bill.obligor, bill.bill.drawer].includes(input.by);
    if (isEnd) await pay(unit, bill, paid, unit.now);
    else await reimburse(unit, bill, paid);
    return { bill: bill._id };
  },
});

type Paid = Pick<SettleAsk, 'by' | 'on' | 'reference'>;

/** The deal that has collected it so far is paid with that, as it is by its acceptor. */
async function reimburse(unit: Unit, bill: Bill, { by, on, reference }: Paid): Promise<void> {
  const from = collectorOf(bill);
  const entry = withEntry(unit, bill, 'REIMBURSEMENT', { from, to: by });
  await takeStep(unit, 'REIMBURSE', bill, { by: from, to: by });
  const facts = { ...entry, pledge: null };
  await writeBill(unit, bill, { state: nextState(bill, 'reimburse'), holder: by, bill: facts });
  const payment = { payment: newId('bpm'), amount: toMoneyText(bill.base), on, reference };
  unit.tell('BillReimbursed', bill._id, { bill: bill._id, deal: dealOf(bill), by, to: from, ...payment });
}
