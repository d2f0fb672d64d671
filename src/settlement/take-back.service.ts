import type { Unit } from '../platform/unit.js';
import { paymentInstructions } from './instruction.store.js';
import { bankEntries, moveEntry } from './statement.store.js';

export interface TakenBack {
  readonly deal: string;
  readonly lender: string;
  /** The bank's, as the payment was recorded by it. */
  readonly reference: string;
  readonly reason: string;
}

/**
 * Money that came back was recorded in error: the instruction that it had confirmed says so, and the bank's movement that it was
 * booked by is for somebody to look at again.
 */
export async function takeBackPayment(
  unit: Unit,
  { deal, lender, reference, reason }: TakenBack,
): Promise<void> {
  const confirmed = { 'confirmed.reference': reference, 'confirmed.takenBackAt': null };
  const comesBack = { purpose: { $in: ['REPAYMENT', 'BUY_BACK', 'DILUTION'] } };
  const instruction = await paymentInstructions.findOne(unit, { deal, ...comesBack, ...confirmed });
  if (instruction !== null) {
    const guard = { _id: instruction._id, version: instruction.version };
    const change = { $set: { 'confirmed.takenBackAt': unit.now }, $inc: { version: 1 } };
    if (!(await paymentInstructions.update(unit, guard, change)))
      throw new Error(`the guard of instruction ${instruction._id} failed inside a snapshot`);
  }
  const known = { $or: [{ bankReference: reference }, { _id: reference }] };
  const booked = { deal, organisation: lender, direction: 'CREDIT', state: 'BOOKED', ...known };
  const entry = await bankEntries.findOne(unit, booked);
  if (entry === null) return;
  const why = { code: 'ENTRY_TAKEN_BACK' as const, facts: { reason } };
  await moveEntry(unit, entry, 'takeBack', { why, resolution: null });
}
