import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import {
  newInstructionId,
  type Expected,
  type PaymentInstruction,
  type PaymentPurpose,
} from './instruction.js';
import {
  liveOf,
  moveInstruction,
  paymentInstructions,
  paymentPlans,
  writePlan,
} from './instruction.store.js';
import { changesTo, isNoChange, sameSlot, type PaymentPlan } from './plan.js';

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
  for (const { old, by } of replace) {
    await moveInstruction(unit, old, 'replace');
    if (old.payeeAccount === null || old.payeeAccount.number === by.payeeAccount?.number) continue;
    const { payer, payee } = old;
    unit.tell('PayeeAccountChanged', old._id, { deal, payer, payee, purpose: old.purpose });
  }
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
  const added = made.map(({ _id, purpose, payer, about }) => ({
    ...{ purpose, payer, about: about ?? null },
    instruction: _id,
  }));
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

export interface Paid {
  readonly deal: string;
  readonly about?: string | null;
  readonly payer: string;
  readonly amount: Decimal;
  readonly on: PlainDate;
  readonly reference: string;
}

/**
 * Money that went into the books of a deal settles the live instruction that it was for, whichever way it was recorded. What is
 * left to pay is instructed anew by the news of the booking.
 * @param purposes what the money may have been for, the likeliest first.
 */
export async function settlePayment(
  unit: Unit,
  { deal, about, payer, amount, on, reference }: Paid,
  purposes: readonly PaymentPurpose[],
): Promise<void> {
  const { plan, live } = await paymentsOf(unit, deal);
  const found = purposes.map((purpose) => live.find((one) => sameSlot(one, { purpose, payer, about })));
  const instruction = found.find((one) => one !== undefined);
  if (plan === null || instruction === undefined) return;
  const whole = amount.greaterThanOrEqualTo(instruction.amount);
  await moveInstruction(unit, instruction, whole ? 'confirm' : 'confirmPart', {
    confirmed: { amount, on, reference: reference.trim() },
  });
  await writePlan(unit, deal, plan, {
    live: plan.live.filter((one) => one.instruction !== instruction._id),
  });
}
