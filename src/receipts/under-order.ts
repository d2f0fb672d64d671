import type { Encumbrance } from '../assets/index.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { ZERO, type Decimal } from '../kernel/decimal.js';
import { isRefused, refuseInput, problem, type Decision } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { endOf, freeReceipt, join, newPledge } from './encumber.js';
import { evaluate } from './evaluate.service.js';
import { pledgeIdOf } from './pledge.js';
import { pledges, writePledge } from './pledge.store.js';
import { isStoredForOrder, LIVE_STATES, type Receipt } from './receipt.js';
import { cutReceipt } from './receipt.service.js';
import { receiptsByIds, writeReceipt, wrongReceiptState } from './receipt.store.js';

export interface UnderOrder extends Pick<Encumbrance, 'deal' | 'lender'> {
  readonly order: string;
  /** What the goods count for at the order's price, in cents. */
  readonly worth: Decimal;
  /** The principal that is lent now. */
  readonly loan: Decimal;
  /** When the distributor endorsed with the word 质押 whatever comes in under the order. */
  readonly endorsedAt: Date;
}

/**
 * Pledges a receipt at its birth for the deal that finances its order, in the keeper's act, which confirms it: at no moment is it
 * free. The pledge is made with the first one and lasts as long as the finance.
 */
export async function pledgeUnderOrder(
  unit: Unit,
  receipt: Receipt,
  { order, deal, lender, worth, loan, endorsedAt }: UnderOrder,
): Promise<Decision<Receipt>> {
  const keeper = receipt.obligor;
  const found = await pledges.byId(unit, pledgeIdOf(deal));
  const joined = found
    ? await join(unit, found, receipt)
    : await newPledge(
        unit,
        receipt,
        { deal, lender },
        { underOrder: order, state: 'LIVE', endorsedAt, loan },
      );
  if (isRefused(joined)) return joined;
  const confirmedBy = [...new Set([...joined.confirmedBy, keeper])];
  await writePledge(unit, joined, { confirmedBy });
  const hold = { id: newId('hld'), by: deal, purpose: 'DEAL', amount: worth, since: unit.now } as const;
  const collateral = { pledge: joined._id, deal, lender, worthOfOrder: worth };
  return writeReceipt(unit, receipt, { holds: [hold], collateral });
}

interface Holding {
  readonly _id: string;
  readonly items: readonly { readonly asset: string }[];
}

/** What a deal holds of its order's goods: what lies in store, and what was sold in its default. */
export type Stored = Readonly<Record<'inStore' | 'sold', readonly Receipt[]>>;

/** The same of several deals, by their ids, in one reading. */
export async function storedUnderOrders(
  place: Place,
  deals: readonly Holding[],
): Promise<Map<string, Stored>> {
  const assets = deals.flatMap(({ items }) => items.map(({ asset }) => asset));
  const found = (await receiptsByIds(place, assets)).filter(isStoredForOrder);
  const isLive = ({ state }: Receipt): boolean => LIVE_STATES.includes(state);
  const of = ({ _id }: Holding): Stored => {
    const own = found.filter(({ collateral }) => collateral?.deal === _id);
    return { inStore: own.filter(isLive), sold: own.filter((receipt) => !isLive(receipt)) };
  };
  return new Map(deals.map((deal) => [deal._id, of(deal)]));
}

export const storedUnderOrder = async (place: Place, deal: Holding): Promise<Stored> =>
  (await storedUnderOrders(place, [deal])).get(deal._id) ?? { inStore: [], sold: [] };

export const worthOfOrder = ({ collateral }: Receipt): Decimal => {
  if (collateral?.worthOfOrder == null) throw new Error('the receipt is not in store for an order');
  return collateral.worthOfOrder;
};

export interface Draw {
  readonly quantity: Decimal;
  readonly value: Decimal;
  /** Needed where a part is cut off. */
  readonly pieces?: number | null | undefined;
}

/**
 * Frees goods of an order that lie in store: the whole receipt, or a part of it that becomes a receipt of its own. Answers the
 * receipt that is free, which its keeper hands out to the distributor.
 */
export async function releaseUnderOrder(
  unit: Unit,
  receipt: Receipt,
  draw: Draw,
): Promise<Decision<Receipt>> {
  const closed = wrongReceiptState(receipt, 'release');
  if (closed) return closed;
  const { deal } = receipt.collateral ?? { deal: '' };
  const isWhole = draw.quantity.greaterThanOrEqualTo(receipt.stock.quantity);
  const freed = isWhole ? await freeWhole(unit, receipt, deal) : await freePart(unit, receipt, draw);
  if (isRefused(freed)) return freed;
  const pledge = await pledges.byId(unit, pledgeIdOf(deal));
  if (pledge) await evaluate(unit, pledge);
  unit.tell('ReceiptReleased', receipt._id, {
    ...{ receipt: receipt._id, part: freed._id, deal, keeper: receipt.obligor },
    ...{ quantity: draw.quantity.toFixed(), on: shanghaiDateOf(unit.now) },
  });
  return freed;
}

async function freeWhole(unit: Unit, receipt: Receipt, deal: string): Promise<Receipt> {
  const holds = receipt.holds.filter(({ by }) => by !== deal);
  await freeReceipt(unit, await writeReceipt(unit, receipt, { holds }), deal);
  const [freed] = await receiptsByIds(unit, [receipt._id]);
  if (freed === undefined) throw new Error(`${receipt._id} was freed and is missing`);
  return freed;
}

/** What was locked and filed stays so on what remains, which is worth less by the part. */
async function freePart(unit: Unit, receipt: Receipt, draw: Draw): Promise<Decision<Receipt>> {
  const { quantity, value, pieces } = draw;
  if (pieces == null) return refuseInput([problem('pieces', 'REQUIRED')]);
  const left = worthOfOrder(receipt).minus(value);
  const parts = await cutReceipt(unit, receipt, { quantity, pieces });
  if (isRefused(parts)) return parts;
  const { collateral } = parts.rest;
  await writeReceipt(unit, parts.rest, { collateral: collateral && { ...collateral, worthOfOrder: left } });
  return parts.part;
}

/** The finance is at its end: nothing more comes in for it. The receipts are freed one by one. */
export async function endUnderOrder(unit: Unit, deal: string): Promise<void> {
  const pledge = await pledges.byId(unit, pledgeIdOf(deal));
  if (pledge?.underOrder == null || pledge.state === 'ENDED') return;
  await writePledge(unit, pledge, { receipts: [], value: ZERO, ...endOf(unit, pledge) });
}
