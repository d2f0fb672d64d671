import type { Unit } from '../platform/unit.js';
import type { PaymentPurpose } from './instruction.js';
import { paymentInstructions } from './instruction.store.js';
import type { Direction } from './statement.js';
import { bankEntries, moveEntry } from './statement.store.js';

export interface TakenBack {
  readonly deal: string;
  /** On whose account the money moved, and which way. */
  readonly owner: string;
  readonly direction: Direction;
  /** What it may have been instructed for. */
  readonly purposes: readonly PaymentPurpose[];
  readonly about?: string;
  /** The bank's, as the payment was recorded by it. */
  readonly reference: string;
  readonly reason: string;
}

/**
 * Money was recorded in error: the instruction that it had confirmed says so, and the bank's movement that it was
 * booked by is for somebody to look at again.
 */
export async function takeBackPayment(
  unit: Unit,
  { deal, owner, direction, purposes, about, reference, reason }: TakenBack,
): Promise<void> {
  const confirmed = { 'confirmed.reference': reference, 'confirmed.takenBackAt': null };
  const what = { purpose: { $in: [...purposes] }, ...(about === undefined ? {} : { about }) };
  const instruction = await paymentInstructions.findOne(unit, { deal, ...what, ...confirmed });
  if (instruction !== null) {
    const guard = { _id: instruction._id, version: instruction.version };
    const change = { $set: { 'confirmed.takenBackAt': unit.now }, $inc: { version: 1 } };
    if (!(await paymentInstructions.update(unit, guard, change)))
      throw new Error(`the guard of instruction ${instruction._id} failed inside a snapshot`);
  }
  const known = { $or: [{ bankReference: reference }, { _id: reference }] };
  const booked = { deal, organisation: owner, direction, state: 'BOOKED', ...known };
  const entry = await bankEntries.findOne(unit, booked);
  if (entry === null) return;
  const why = { code: 'ENTRY_TAKEN_BACK' as const, facts: { reason } };
  await moveEntry(unit, entry, 'takeBack', { why, resolution: null });
}
