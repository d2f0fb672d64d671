import { isRefused, refuse, type Refusal } from '../kernel/decision.js';
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

interface Document {
  readonly keys: readonly string[];
  readonly number: string;
}

/** What was claimed: all keys of the document, and the notes that were known of it when it was freed. */
interface Claimed {
  readonly keys: readonly string[];
  readonly notes: readonly CreditNote[];
}

/**
 * Claims every key of the invoices and their notes for one asset. Notes that were known when an invoice was freed come back
 * with it, so that leaving one out does not restore the full amount. Answers the invoices with all their keys and notes.
 */
export async function claimInvoices(
  unit: Unit,
  claim: Claim,
  invoices: readonly ReceivableInvoice[],
): Promise<readonly ReceivableInvoice[] | Refusal> {
  const claimed: ReceivableInvoice[] = [];
  for (const invoice of invoices) {
    const own = await claimKeys(unit, claim, invoice);
    if (isRefused(own)) return own;
    const notes: CreditNote[] = [];
    const forgotten = own.notes.filter((note) => !invoice.notes.some((one) => shareKey(one, note)));
    for (const note of [...invoice.notes, ...forgotten]) {
      const noted = await claimKeys(unit, claim, note);
      if (isRefused(noted)) return noted;
      notes.push({ ...note, keys: noted.keys });
    }
    claimed.push({ ...invoice, keys: own.keys, notes });
  }
  return claimed;
}

const shareKey = (one: CreditNote, other: CreditNote): boolean =>
  one.keys.some((key) => other.keys.includes(key));

/**
 * Claims the keys of one invoice or note, and those that were ever claimed together with one of them; their `_id`s settle a
 * race. A refusal names nobody.
 */
export async function claimKeys(unit: Unit, claim: Claim, document: Document): Promise<Claimed | Refusal> {
  const { asset, seller, debtor } = claim;
  const records = await recordsOf(unit, document.keys);
  if (!records.every((record) => mayClaim(record, claim))) return taken(unit, claim, document, records);
  const keys = allKeys(records, document.keys);
  const notes: CreditNote[] = [];
  for (const _id of keys) {
    const record = records.find((one) => one._id === _id);
    if (record === undefined) {
      await invoiceKeyRecords.insert(unit, { _id, asset, seller, debtor, siblings: keys, notes: [] });
      continue;
    }
    const set = { asset, debtor, siblings: keys };
    const taken = await invoiceKeyRecords.update(unit, { _id, asset: null }, { $set: set });
    if (!taken) throw new Error('guard failed inside a snapshot');
    notes.push(...record.notes.filter((note) => !notes.some((one) => shareKey(one, note))));
  }
  return { keys, notes };
}

/** Those who watch, and those whom the other asset secures, are told of the try where that asset lives. */
function taken(unit: Unit, claim: Claim, { number }: Document, records: readonly InvoiceKey[]): Refusal {
  const other = records.find(({ asset }) => asset !== null && asset !== claim.asset)?.asset ?? null;
  if (other !== null) unit.warn('InvoiceClaimedAgain', other, { asset: other, number, by: claim.claimant });
  return refuse('INVOICE_TAKEN', { number });
}

/** What is known under these keys and under all that are tied to them. In one order, so that two halves meet at one key. */
async function recordsOf(unit: Unit, given: readonly string[]): Promise<InvoiceKey[]> {
  const records = await invoiceKeyRecords.byIds(unit, given);
  const keys = allKeys(records, given);
  return keys.length === new Set(given).size ? records : recordsOf(unit, keys);
}

const allKeys = (records: readonly InvoiceKey[], given: readonly string[]): string[] =>
  [...new Set([...given, ...records.flatMap(({ siblings }) => siblings)])].sort();

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
