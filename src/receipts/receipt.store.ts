import type { SchemaDefinition } from 'mongoose';
import { assets } from '../assets/index.js';
import { notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import type { Actor } from '../platform/actor.js';
import type { Collection, Filter, Index, Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { baseOf, receiptMoves, type Receipt, type ReceiptAct } from './receipt.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };

const insurance = { sum: amount, insuredFrom: text, insuredUntil: text, insurer: text };
const elements = {
  number: text,
  quality: text,
  packaging: text,
  pieces: { type: Number, required: true },
  marks: text,
  lossStandard: amount,
  storedFrom: text,
  storedUntil: text,
  storageFee: amount,
  insurance: { type: insurance, _id: false },
  issuedAtPlace: text,
  issuedOn: text,
  signedBy: text,
};
const stock = { lot: text, goods: text, class: text, unit: text, quantity: amount, place: text };
const keeperAsk = { kind: text, to: String, collector: String, at: { type: Date, required: true } };

/** A receipt's own fields at rest. */
export const receiptFields: SchemaDefinition = {
  elements: { type: elements, required: true, _id: false },
  stock: { type: stock, required: true, _id: false },
  costPerUnit: 'Decimal128',
  valuation: {
    type: { price: amount, priceOn: text, value: amount, ltv: amount },
    _id: false,
  },
  collateral: { type: { pledge: text, deal: text, lender: text, worthOfOrder: 'Decimal128' }, _id: false },
  keeperAsk: { type: keeperAsk, _id: false },
  cutFrom: String,
  underOrder: String,
};

export const receiptIndexes: readonly Index[] = [
  { fields: { 'stock.goods': 1, state: 1, _id: 1 } },
  { fields: { 'stock.lot': 1, _id: 1 } },
  // All of them one after the other, as they are valued anew every day.
  { fields: { kind: 1, state: 1, _id: 1 } },
];

/** The assets, read as receipts: filters carry the kind. */
export const receipts = assets as unknown as Collection<Receipt>;

const KIND = 'WAREHOUSE_RECEIPT';

export const receiptsByIds = (place: Place, ids: readonly string[]): Promise<Receipt[]> =>
  receipts.find(place, { _id: { $in: [...ids] }, kind: KIND }, { limit: ids.length });

/** The receipt under a filter of its holder, keeper or lender; another's looks like none. */
export async function receiptWhere(place: Place, id: string, whose: Filter): Promise<Decision<Receipt>> {
  const found = await receipts.findOne(place, { _id: id, kind: KIND, ...whose });
  return found ?? notFound('warehouseReceipt', id, 'receipt');
}

export const ofHolder = ({ organisation }: Actor): Filter => ({ holder: organisation });
export const ofKeeper = ({ organisation }: Actor): Filter => ({ obligor: organisation });
export const ofLender = ({ organisation }: Actor): Filter => ({ 'collateral.lender': organisation });

export function wrongReceiptState({ state }: Receipt, act: ReceiptAct): Refusal | null {
  if (receiptMoves.next(state, act) !== null) return null;
  const allowed = receiptMoves.allowed(state).join(', ') || '—';
  return refuse('WRONG_STATE', { noun: 'warehouseReceipt', state, act, allowed }, 'receipt');
}

/**
 * Writes what was decided upon this very version; what may be financed follows from the rest. A keeper's own trail shows what it
 * did and not what the goods cost or are worth. Answers the receipt as it is then.
 */
export async function writeReceipt(unit: Unit, receipt: Receipt, set: Partial<Receipt>): Promise<Receipt> {
  const changed = { ...receipt, ...set };
  const after = { ...changed, base: baseOf(changed), version: receipt.version + 1 };
  const place = unit.actor.organisation === receipt.obligor ? unnoted(unit) : unit;
  const guard = { _id: receipt._id, version: receipt.version };
  const change = { $set: { ...set, base: after.base }, $inc: { version: 1 } };
  if (!(await receipts.update(place, guard, change))) throw new Error('guard failed inside a snapshot');
  if (place !== unit) unit.note({ [receipt._id]: { before: receipt.state, after: after.state } });
  return after;
}

const unnoted = ({ connection, session }: Unit): Place => ({ connection, ...(session ? { session } : {}) });

/** Whether a warehouse has ever given one of these a receipt, or moved one to it. */
export const hasKept = async (place: Place, keeper: string, holders: readonly string[]): Promise<boolean> =>
  (await receipts.findOne(place, {
    ...{ kind: 'WAREHOUSE_RECEIPT', obligor: keeper },
    holder: { $in: [...holders] },
  })) !== null;
