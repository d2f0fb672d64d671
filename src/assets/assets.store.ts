import { collection, type Collection, type Place } from '../platform/database/collection.js';
import type { Asset } from './asset.js';
import { noteFields, type CreditNote, type Receivable } from './kinds/receivable.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };
const when = { type: Date, required: true };

/** Every kind of asset in one collection, so that requests, holds and lists need not know the kind; each adds its fields. */
export const assets: Collection<Asset> = collection<Asset>(
  'assets',
  {
    kind: text,
    holder: text,
    obligor: text,
    currency: text,
    base: amount,
    paid: amount,
    setOff: amount,
    creditNotesSince: amount,
    setOffSince: 'Decimal128',
    disputed: 'Decimal128',
    paidToHolder: 'Decimal128',
    holds: [
      {
        type: { id: text, by: text, purpose: text, amount, received: 'Decimal128', since: when },
        _id: false,
      },
    ],
    dueOn: text,
    state: text,
    version: { type: Number, required: true },
    createdAt: when,
  },
  [
    { fields: { holder: 1, createdAt: -1, _id: -1 } },
    { fields: { holder: 1, state: 1, createdAt: -1, _id: -1 } },
    { fields: { holder: 1, state: 1, dueOn: 1, _id: 1 } },
    { fields: { obligor: 1, createdAt: -1, _id: -1 } },
    { fields: { obligor: 1, state: 1, createdAt: -1, _id: -1 } },
    { fields: { obligor: 1, dueOn: 1, _id: 1 } },
    { fields: { holder: 1, obligor: 1, state: 1, createdAt: -1 } },
    { fields: { 'holds.by': 1 } },
  ],
);

/** The same collection, read as receivables: filters carry the kind. */
export const receivables = assets as unknown as Collection<Receivable>;

/** Who backs what with an invoice or credit note, platform-wide: the `_id` is the key itself, since shards enforce no other. */
export interface InvoiceKey {
  readonly _id: string;
  /** The live asset that it belongs to; null when it was freed. */
  readonly asset: string | null;
  /** These two alone may claim it again. */
  readonly seller: string;
  readonly debtor: string;
  /** All keys of its invoice or note, this one among them: they are claimed together, also after they were freed. */
  readonly siblings: readonly string[];
  /** The notes that were known when it was freed: they come back with the invoice. */
  readonly notes: readonly CreditNote[];
}

export const invoiceKeyRecords = collection<InvoiceKey>(
  'invoice_keys',
  { asset: String, seller: text, debtor: text, siblings: [String], notes: [noteFields] },
  [{ fields: { asset: 1 } }],
);

export const assetsByIds = (place: Place, ids: readonly string[]): Promise<Asset[]> =>
  assets.byIds(place, ids);

/** Writes what was decided upon this very version of the asset. */
export async function writeAsset<Kind extends Asset>(
  place: Place,
  asset: Kind,
  set: Partial<Kind>,
): Promise<void> {
  const guard = { _id: asset._id, version: asset.version };
  const written = await assets.update(place, guard, { $set: set, $inc: { version: 1 } });
  if (!written) throw new Error('guard failed inside a snapshot');
}
