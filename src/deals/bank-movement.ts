import { refuse, type Refusal } from '../kernel/decision.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { bankEntries, bankReferences, type BankEntry } from '../settlement/index.js';
import type { Deal } from './deal.js';
import { deals } from './deals.store.js';
import type { SupportPayment } from './deal-records.js';
import { recorderOf } from './support.js';

/**
 * One movement on an account counts once: as the bank's own entry, or as what people record by hand under the bank's
 * reference, which may be on several deals where one transfer paid them all.
 */

/** References under which an organisation itself has recorded money on a deal. */
export function recordedBy(deal: Deal, organisation: string): string[] {
  const own = organisation === deal.lender;
  const { disbursement, repayments, surplusPaid, strayPayouts, refunds } = deal;
  const moved = [...(surplusPaid ?? []), ...(strayPayouts ?? []), ...(refunds ?? [])];
  const lenders = own ? [disbursement, ...repayments, ...moved] : [];
  return [...lenders, ...supportsRecordedBy(deal, organisation)].flatMap((one) =>
    one ? [one.reference] : [],
  );
}

const supportsRecordedBy = (deal: Deal, organisation: string): SupportPayment[] =>
  (deal.supports ?? []).flatMap((support) =>
    support.payments.filter(({ purpose }) => recorderOf({ deal, support }, purpose) === organisation),
  );

/** As many deals as one transfer pays by hand. */
const MOST_PAID_AT_ONCE = 100;

/** What a lender itself records of money that comes in, and of money that leaves. */
const LENDERS: Readonly<Record<BankEntry['direction'], readonly (keyof Deal)[]>> = {
  CREDIT: ['repayments'],
  DEBIT: ['disbursement', 'surplusPaid'],
};

/** The deal on which this organisation has recorded a payment with this reference: a lender its own, all what supports moved. */
export async function dealPaidBy(
  place: Place,
  organisation: string,
  { reference, direction }: { readonly reference: string; readonly direction: BankEntry['direction'] },
): Promise<Deal | null> {
  for (const field of LENDERS[direction]) {
    const own = await deals.findOne(place, { lender: organisation, [`${field}.reference`]: reference });
    if (own !== null) return own;
  }
  const party = { $or: [{ lender: organisation }, { 'supports.by': organisation }] };
  const supported = { 'supports.payments.reference': reference, ...party };
  const found = await deals.find(place, supported, { limit: MOST_PAID_AT_ONCE });
  const has = (deal: Deal) =>
    supportsRecordedBy(deal, organisation).some((payment) => payment.reference === reference);
  return found.find(has) ?? null;
}

/** Why a payment cannot be recorded by hand: the bank's own entry of it is booked. */
export async function bookedFromBank(
  unit: Unit,
  organisation: string,
  given: string,
): Promise<Refusal | null> {
  const reference = given.trim();
  await meet(unit, organisation, reference);
  const entry = { organisation, bankReference: reference, state: 'BOOKED' };
  const found = await bankEntries.findOne(unit, entry);
  return found === null ? null : counted(reference, found.deal, 'reference');
}

/** Why a bank's entry cannot be booked: its money is recorded by hand. */
export async function recordedByHand(
  unit: Unit,
  { organisation, bankReference, direction }: BankEntry,
): Promise<Refusal | null> {
  if (bankReference === null) return null;
  await meet(unit, organisation, bankReference);
  const found = await dealPaidBy(unit, organisation, { reference: bankReference, direction });
  return found === null ? null : counted(bankReference, found._id, 'entry');
}

const counted = (reference: string, deal: string | null, path: string): Refusal =>
  refuse('MOVEMENT_COUNTED', { reference, deal: deal ?? '—' }, path);

/** Both ways write one document, so that of two at once the second looks again and finds the first. */
async function meet(unit: Unit, organisation: string, reference: string): Promise<void> {
  const _id = `${organisation}::${reference}`;
  if (!(await bankReferences.update(unit, { _id }, { $set: { entry: unit.actId } })))
    await bankReferences.insert(unit, { _id, entry: unit.actId });
}
