import { refuse, type Refusal } from '../kernel/decision.js';
import type { Unit } from '../platform/unit.js';
import { invoiceKeyRecords, type InvoiceKey } from './assets.store.js';
import type { CreditNote, Receivable, ReceivableInvoice } from './kinds/receivable.js';

/** For whom keys are claimed. `claimant` is one of the two parties. */
export interface Claim {
  readonly asset: string;
  readonly claimant: string;
  readonly seller: string;
  readonly debtor: string;
}

/**
 * Claims every key of the invoices and their notes for one asset. Notes that were known when an invoice was freed come back
 * with it, so that leaving one out does not restore the full amount. Answers the invoices with all their notes.
 */
export async function claimInvoices(
  unit: Unit,
  claim: Claim,
  invoices: readonly ReceivableInvoice[],
): Promise<readonly ReceivableInvoice[] | Refusal> {
  const claimed: ReceivableInvoice[] = [];
  for (const invoice of invoices) {
    const known = await claimKeys(unit, claim, invoice);
    if (!isNotes(known)) return known;
    const notes = [
      ...invoice.notes,
      ...known.filter((note) => !invoice.notes.some((one) => one.number === note.number)),
    ];
    for (const note of notes) {
      const noted = await claimKeys(unit, claim, note);
      if (!isNotes(noted)) return noted;
    }
    claimed.push({ ...invoice, notes });
  }
  return claimed;
}

const isNotes = (answer: readonly CreditNote[] | Refusal): answer is readonly CreditNote[] =>
  Array.isArray(answer);

/**
 * Claims the keys of one invoice or note; their `_id`s settle a race. A refusal names nobody.
 * @returns the notes that were known of the invoice when it was freed.
 */
export async function claimKeys(
  unit: Unit,
  claim: Claim,
  document: { readonly keys: readonly string[]; readonly number: string },
): Promise<readonly CreditNote[] | Refusal> {
  const { asset, seller, debtor } = claim;
  const known: CreditNote[] = [];
  for (const key of document.keys) {
    const record = await invoiceKeyRecords.byId(unit, key);
    if (record === null) {
      await invoiceKeyRecords.insert(unit, { _id: key, asset, seller, debtor, notes: [] });
      continue;
    }
    if (!mayClaim(record, claim)) return refuse('INVOICE_TAKEN', { number: document.number });
    const taken = await invoiceKeyRecords.update(
      unit,
      { _id: key, asset: null },
      { $set: { asset, debtor } },
    );
    if (!taken) throw new Error('guard failed inside a snapshot');
    known.push(...record.notes.filter((note) => !known.some((one) => one.number === note.number)));
  }
  return known;
}

/** A freed key is there for the same seller again, and for the debtor that its invoice names: nobody else. */
function mayClaim(record: InvoiceKey, { claimant, seller }: Claim): boolean {
  return (
    record.asset === null && record.seller === seller && [record.seller, record.debtor].includes(claimant)
  );
}

/** Frees all keys of a receivable that ends before it is paid. */
export async function freeKeys(unit: Unit, receivable: Receivable): Promise<void> {
  for (const { keys, notes } of receivable.invoices) {
    const noteKeys = notes.flatMap((note) => note.keys);
    await invoiceKeyRecords.updateMany(unit, { _id: { $in: keys } }, { $set: { asset: null, notes } });
    await invoiceKeyRecords.updateMany(unit, { _id: { $in: noteKeys } }, { $set: { asset: null } });
  }
}
