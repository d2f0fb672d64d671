import { receivables, type AssetKind } from '../assets/index.js';
import type { Place } from '../platform/database/collection.js';
import type { TradeDocument } from './goods-match.js';

/** What is looked for: documents of these two by their contract number or by an invoice's number. */
export interface TradeAsk {
  readonly seller: string;
  readonly buyer: string;
  readonly contractNumber: string | null;
  readonly invoiceNumbers: readonly string[];
}

/** Finds documents of trade of one kind that stand. */
export type TradeSource = (place: Place, ask: TradeAsk) => Promise<readonly TradeDocument[]>;

const sources = new Map<AssetKind, TradeSource>();

/**
 * Makes a kind of document known that goods may belong to. A module that brings one calls it when it is loaded, and tells
 * `TradeDocumentCame` with `{ document, seller, buyer, contractNumber }` and `TradeDocumentWent` with `{ document }`.
 */
export function registerTradeSource(kind: AssetKind, find: TradeSource): void {
  if (sources.has(kind)) throw new Error(`trade documents of kind ${kind} are registered twice`);
  sources.set(kind, find);
}

/** A paper that fits more than so many documents is ambiguous anyway. */
export const MOST_TRADE_DOCUMENTS = 50;

export async function tradeDocumentsFor(place: Place, ask: TradeAsk): Promise<TradeDocument[]> {
  const found: TradeDocument[] = [];
  for (const find of sources.values()) found.push(...(await find(place, ask)));
  return found;
}

const STANDING = ['SUBMITTED', 'DISPUTED', 'CONFIRMED', 'SETTLED'];

registerTradeSource('RECEIVABLE', async (place, { seller, buyer, contractNumber, invoiceNumbers }) => {
  const either = [
    ...(contractNumber === null ? [] : [{ contractNumber }]),
    ...(invoiceNumbers.length === 0 ? [] : [{ 'invoices.number': { $in: [...invoiceNumbers] } }]),
  ];
  if (either.length === 0) return [];
  const standing = { holder: seller, obligor: buyer, kind: 'RECEIVABLE', state: { $in: STANDING } };
  const found = await receivables.find(
    place,
    { ...standing, $or: either },
    { sort: { createdAt: 1, _id: 1 }, limit: MOST_TRADE_DOCUMENTS },
  );
  return found.map((one) => ({
    id: one._id,
    kind: one.kind,
    contractNumber: one.contractNumber,
    invoices: one.invoices.map(({ number }) => number),
    amount: one.claimed,
    ordered: null,
  }));
});
