import { collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { instructionMoves, type InstructionAct, type PaymentInstruction } from './instruction.js';
import type { PaymentPlan } from './plan.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };
const flag = { type: Boolean, required: true };
const account = { holder: text, number: text, bankName: text, cnaps: String, bic: String };

export const paymentInstructions = collection<PaymentInstruction>(
  'payment_instructions',
  {
    purpose: text,
    deal: text,
    about: String,
    payer: text,
    payee: text,
    payerAccount: { type: account, _id: false },
    payeeAccount: { type: account, _id: false },
    amount,
    currency: text,
    dueOn: text,
    dueOnProvisional: flag,
    onThatDayOnly: flag,
    state: text,
    file: String,
    confirmed: { type: { amount, on: text, reference: text, takenBackAt: Date }, _id: false },
    replaces: String,
    madeAt: { type: Date, required: true },
    endedAt: Date,
    version: { type: Number, required: true },
  },
  [
    { fields: { deal: 1, _id: 1 } },
    { fields: { payer: 1, madeAt: -1, _id: -1 } },
    { fields: { payer: 1, state: 1, madeAt: -1, _id: -1 } },
    { fields: { payee: 1, madeAt: -1, _id: -1 } },
    { fields: { payee: 1, state: 1, madeAt: -1, _id: -1 } },
    { fields: { file: 1, _id: 1 } },
    { fields: { state: 1, onThatDayOnly: 1, _id: 1 } },
  ],
);

const slot = { purpose: text, payer: text, about: String };

export const paymentPlans = collection<PaymentPlan>('payment_plans', {
  live: [{ type: { ...slot, instruction: text }, _id: false }],
  version: { type: Number, required: true },
});

/** Moves an instruction that stands as it was read. The caller has asked the table. */
export async function moveInstruction(
  unit: Unit,
  instruction: PaymentInstruction,
  move: InstructionAct,
  set: Partial<PaymentInstruction> = {},
): Promise<void> {
  const state = instructionMoves.next(instruction.state, move);
  if (state === null)
    throw new Error(`${instruction._id} is ${instruction.state}: ${move} was not asked for`);
  const ended = instructionMoves.isFinal(state) ? { endedAt: unit.now } : {};
  const guard = { _id: instruction._id, version: instruction.version };
  const change = { $set: { state, ...ended, ...set }, $inc: { version: 1 } };
  if (!(await paymentInstructions.update(unit, guard, change)))
    throw new Error(`the guard of instruction ${instruction._id} failed inside a snapshot`);
}

/** The deal's live instructions: few for each of its parties. */
export async function liveOf(place: Place, plan: PaymentPlan | null): Promise<PaymentInstruction[]> {
  const ids = plan?.live.map(({ instruction }) => instruction) ?? [];
  return ids.length === 0 ? [] : paymentInstructions.byIds(place, ids);
}

/** Writes the plan upon the very version that was read, or makes it. */
export async function writePlan(
  unit: Unit,
  deal: string,
  plan: PaymentPlan | null,
  set: Partial<PaymentPlan>,
): Promise<void> {
  if (plan === null) {
    await paymentPlans.insert(unit, { _id: deal, live: [], version: 1, ...set });
    return;
  }
  const guard = { _id: deal, version: plan.version };
  if (!(await paymentPlans.update(unit, guard, { $set: set, $inc: { version: 1 } })))
    throw new Error(`the guard of the payments of ${deal} failed inside a snapshot`);
}
