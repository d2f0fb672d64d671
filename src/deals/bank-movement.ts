import { refuse, type Refusal } from '../kernel/decision.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { bankEntries, bankReferences, type BankEntry } from '../settlement/index.js';
import { deals } from './deals.store.js';

/**
 * One movement on a lender's account counts once: as the bank's own entry, or as what people record by hand under the bank's
 * reference, which may be on several deals where one transfer paid them all.
 */

/** The deal of this lender's that has a payment with this reference. */
export const dealPaidBy = (place: Place, lender: string, reference: string) =>
  deals.findOne(place, { lender, 'repayments.reference': reference });

/** Why a payment cannot be recorded by hand: the bank's own entry of it is booked. */
export async function bookedFromBank(unit: Unit, lender: string, given: string): Promise<Refusal | null> {
  const reference = given.trim();
  await meet(unit, lender, reference);
  const entry = { organisation: lender, bankReference: reference, state: 'BOOKED' };
  const found = await bankEntries.findOne(unit, entry);
  return found === null ? null : counted(reference, found.deal, 'reference');
}

/** Why a bank's entry cannot be booked: its money is recorded by hand. */
export async function recordedByHand(
  unit: Unit,
  { organisation, bankReference, direction }: BankEntry,
): Promise<Refusal | null> {
  if (bankReference === null || direction !== 'CREDIT') return null;
  await meet(unit, organisation, bankReference);
  const found = await dealPaidBy(unit, organisation, bankReference);
  return found === null ? null : counted(bankReference, found._id, 'entry');
}

const counted = (reference: string, deal: string | null, path: string): Refusal =>
  refuse('MOVEMENT_COUNTED', { reference, deal: deal ?? '—' }, path);

/** Both ways write one document, so that of two at once the second looks again and finds the first. */
async function meet(unit: Unit, lender: string, reference: string): Promise<void> {
  const _id = `${lender}::${reference}`;
  if (!(await bankReferences.update(unit, { _id }, { $set: { entry: unit.actId } })))
    await bankReferences.insert(unit, { _id, entry: unit.actId });
}
