import { releaseHolds } from '../assets/index.js';
import { ZERO } from '../kernel/decimal.js';
import type { Unit } from '../platform/unit.js';
import { partiesOf, type Bill, type BillFacts, type TurnedDown } from './bill.js';
import { bills, writeBill } from './bill.store.js';
import { rejoin } from './parts.service.js';
import { settlePaid } from './pays.service.js';
import type { StepKind } from './step-kind.js';
import type { Before, BillStep } from './step.js';
import { steps, stepsOf } from './step.store.js';
import { sameRange } from './sub-bills.js';

/** What each step has written that its chain entry and its state do not say, as it was before. */
const UNDONE: Partial<Record<StepKind, Partial<BillFacts>>> = {
  SIGN: { pledge: null },
  PRESENT: { presentment: null },
  PAY: { payment: null },
  DISHONOUR: { dishonour: null },
};

/**
 * What the exchange has turned down is taken back here, with all that was done on it since and turned down as well: the part is
 * what it was, and the act can be done again. Where a later step has no answer yet, the answer to that one decides. Left to
 * people: what belongs to a deal, what its new holder has asked for finance on, what ends a request or a pledge, and what the
 * exchange has built upon.
 */
export async function takeBack(unit: Unit, step: BillStep, code: string): Promise<boolean> {
  const bill = await bills.byId(unit, step.asset);
  if (bill === null) throw new Error(`${step._id} was taken on ${step.asset}, which is missing`);
  const undone = await refusedSince(unit, step.asset);
  const first = undone.at(-1);
  const was = first?.was ?? null;
  const isBack = was !== null && isUndoable(bill, was, undone);
  const turnedDown = { kind: step.kind, code, by: step.by, to: step.to, at: unit.now, takenBack: isBack };
  if (isBack) await restore(unit, bill, undone, turnedDown);
  else await writeBill(unit, bill, { bill: { turnedDown } });
  return isBack;
}

/** The part's last steps, the last one first, as far back as all were turned down and none was taken back. */
async function refusedSince(unit: Unit, asset: string): Promise<BillStep[]> {
  const all = await stepsOf(unit, asset);
  const end = all.findIndex(({ refused, takenBackAt }) => refused === null || takenBackAt != null);
  return end < 0 ? all : all.slice(0, end);
}

function isUndoable(bill: Bill, was: Before, undone: readonly BillStep[]): boolean {
  const { payment, range } = bill.bill;
  // Who has it now has asked for finance on it: that cannot go back to whom it came from.
  const isAskedFor = bill.holds.length > 0 && was.holder !== bill.holder;
  const isCollected = payment !== null && payment.deal != null && payment.answeredAt != null;
  return (
    !isCollected &&
    !isAskedFor &&
    bill.state !== 'ENDED/ENDED' &&
    undone.every((one) => one.was != null && one.deal === null && sameRange(one.range, range))
  );
}

/** The moves of the table, backwards: nothing but these steps has moved the part since. */
async function restore(
  unit: Unit,
  bill: Bill,
  undone: readonly BillStep[],
  turnedDown: TurnedDown,
): Promise<void> {
  const was = undone.at(-1)?.was;
  if (was == null) throw new Error(`${bill._id}: nothing is known of what it was`);
  const { state, holder, pending, entries } = was;
  const kinds = undone.map(({ kind }) => kind);
  const undoneFacts = kinds.reduce<Partial<BillFacts>>((all, kind) => ({ ...all, ...UNDONE[kind] }), {});
  const before: BillFacts = {
    ...bill.bill,
    ...undoneFacts,
    pending,
    chain: bill.bill.chain.slice(0, entries),
  };
  const isPaid = kinds.includes('PAY');
  const restored = await writeBill(unit, bill, {
    ...{ state, holder },
    ...(state === 'ENDED/ENDED' ? { base: ZERO } : {}),
    ...(isPaid ? { paid: ZERO } : {}),
    bill: { ...before, parties: partiesOf(before), turnedDown },
  });
  for (const { _id } of undone) await steps.update(unit, { _id }, { $set: { takenBackAt: unit.now } });
  if (kinds.includes('RECEIVE')) await releaseHolds(unit, bill.bill.number);
  if (isPaid) await settlePaid(unit, bill.bill.number);
  await rejoin(unit, restored);
}
