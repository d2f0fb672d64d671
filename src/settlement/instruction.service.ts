import type { PlainDate } from '../kernel/dates.js';
import { ZERO, type Decimal } from '../kernel/decimal.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { newInstructionId, type Expected, type PaymentInstruction } from './instruction.js';
import {
  liveOf,
  moveInstruction,
  paymentInstructions,
  paymentPlans,
  writePlan,
} from './instruction.store.js';
import { changesTo, isNoChange, receivedFor, sameSlot, type PaymentPlan, type Slot } from './plan.js';

export interface PaymentsOf {
  readonly plan: PaymentPlan | null;
  readonly live: readonly PaymentInstruction[];
}

/** What is instructed for a deal now, and what arrived. */
export async function paymentsOf(place: Place, deal: string): Promise<PaymentsOf> {
  const plan = await paymentPlans.byId(place, deal);
  return { plan, live: await liveOf(place, plan) };
}

/** Whether instructions differ from what is expected: asked before an act is performed for nothing. */
export const differs = ({ live }: PaymentsOf, expected: readonly Expected[]): boolean =>
  !isNoChange(changesTo(live, expected));

/**
 * Cancels, replaces and makes instructions until exactly the expected ones stand. An instruction that is at a bank already and
 * is no longer wanted is cancelled and told: the payer must stop it there.
 */
export async function planPayments(unit: Unit, deal: string, expected: readonly Expected[]): Promise<void> {
  const { plan, live } = await paymentsOf(unit, deal);
  const { cancel, replace, make } = changesTo(live, expected);
  for (const one of cancel) {
    await moveInstruction(unit, one, 'cancel');
    const facts = { instruction: one._id, deal, payer: one.payer };
    if (one.state === 'EXPORTED') unit.tell('PaymentCancelledAfterExport', one._id, facts);
  }
  for (const { old } of replace) await moveInstruction(unit, old, 'replace');
  const made: PaymentInstruction[] = [
    ...replace.map(({ old, by }) => newInstruction(unit, deal, by, old._id)),
    ...make.map((one) => newInstruction(unit, deal, one, null)),
  ];
  for (const one of made) {
    await paymentInstructions.insert(unit, one);
    unit.tell('PaymentInstructed', one._id, { instruction: one._id, deal, payer: one.payer });
  }
  const gone = new Set([...cancel, ...replace.map(({ old }) => old)].map(({ _id }) => _id));
  const kept = (plan?.live ?? []).filter(({ instruction }) => !gone.has(instruction));
  const added = made.map(({ _id, purpose, payer }) => ({ purpose, payer, instruction: _id }));
  await writePlan(unit, deal, plan, { live: [...kept, ...added] });
}

const newInstruction = (
  unit: Unit,
  deal: string,
  expected: Expected,
  replaces: string | null,
): PaymentInstruction => ({
  _id: newInstructionId(),
  deal,
  ...expected,
  currency: 'CNY',
  state: 'PLANNED',
  file: null,
  confirmed: null,
  replaces,
  madeAt: unit.now,
  endedAt: null,
  version: 1,
});

export interface Paid extends Slot {
  readonly deal: string;
  readonly amount: Decimal;
  readonly on: PlainDate;
  readonly reference: string;
}

/**
 * Money that went into the books of a deal settles the live instruction that it was for, whichever way it was recorded; it
 * is counted also where none is live. What is left to pay is instructed anew by the news of the booking.
 */
export async function settlePayment(unit: Unit, paid: Paid): Promise<void> {
  const { deal, amount, on, reference } = paid;
  const { plan, live } = await paymentsOf(unit, deal);
  const instruction = live.find((one) => sameSlot(one, paid));
  if (instruction !== undefined) {
    const whole = amount.greaterThanOrEqualTo(instruction.amount);
    await moveInstruction(unit, instruction, whole ? 'confirm' : 'confirmPart', {
      confirmed: { amount, on, reference },
    });
  }
  await writePlan(unit, deal, plan, {
    live: (plan?.live ?? []).filter((one) => one.instruction !== instruction?._id),
    received: receivedWith(plan, paid),
  });
}

/** Takes back what {@link settlePayment} counted: a booking that was reversed. */
export async function unsettlePayment(
  unit: Unit,
  { deal, amount, ...slot }: Slot & { readonly deal: string; readonly amount: Decimal },
): Promise<void> {
  const plan = await paymentPlans.byId(unit, deal);
  const less = { ...slot, amount: amount.negated() };
  await writePlan(unit, deal, plan, { received: receivedWith(plan, less) });
}

function receivedWith(
  plan: PaymentPlan | null,
  { purpose, payer, amount }: Slot & { readonly amount: Decimal },
): PaymentPlan['received'] {
  const slot = { purpose, payer };
  const others = (plan?.received ?? []).filter((one) => !sameSlot(one, slot));
  const total = receivedFor(plan, slot).plus(amount);
  return [...others, { ...slot, amount: total.isNegative() ? ZERO : total }];
}
