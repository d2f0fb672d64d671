import type { PlainDate } from '../kernel/dates.js';
import { max, ZERO, type Decimal } from '../kernel/decimal.js';
import { stateTable } from '../kernel/state-table.js';
import { allot } from '../kernel/allotment.js';
import { availableOf, heldOn, type Asset } from '../assets/index.js';
import type { Elements } from './elements.js';
import { unitValueOf, valueOf, type GoodsClass } from './goods.js';

export type ReceiptState = 'ISSUED' | 'VALUED' | 'DELIVERED' | 'DISPOSED';
export type ReceiptAct =
  | 'declareCost'
  | 'split'
  | 'transfer'
  | 'askDelivery'
  | 'deliver'
  | 'substitute'
  | 'release'
  | 'dispose'
  | 'settle';

/**
 * The one table of a receipt's moves. It can be financed once its holder has said what the goods cost, of which the keeper knows
 * nothing; whoever gets it by transfer says so anew. That it is pledged is no state: it follows from its collateral.
 */
export const receiptMoves = stateTable<ReceiptState, ReceiptAct>({
  ISSUED: {
    declareCost: 'VALUED',
    split: 'ISSUED',
    transfer: 'ISSUED',
    askDelivery: 'ISSUED',
    deliver: 'DELIVERED',
  },
  VALUED: {
    declareCost: 'VALUED',
    split: 'VALUED',
    transfer: 'ISSUED',
    askDelivery: 'VALUED',
    deliver: 'DELIVERED',
    substitute: 'VALUED',
    release: 'VALUED',
    dispose: 'DISPOSED',
    settle: 'DISPOSED',
  },
  DELIVERED: {},
  /** Its buyer has taken the goods, which lay in the lot until then. */
  DISPOSED: { deliver: 'DELIVERED' },
});

/** In these states a receipt stands for goods that lie in its lot. */
export const LIVE_STATES: readonly ReceiptState[] = ['ISSUED', 'VALUED'];

/** The goods that a receipt stands for. */
export interface Stock {
  /** The lot's key. */
  readonly lot: string;
  readonly goods: string;
  readonly class: GoodsClass;
  readonly unit: string;
  readonly quantity: Decimal;
  readonly place: string;
}

/** What a receipt is worth as security, and as of when. */
export interface Valuation {
  readonly price: Decimal;
  readonly priceOn: PlainDate;
  readonly value: Decimal;
  /** The most that is lent on it, by its class. */
  readonly ltv: Decimal;
}

/** What a pledged receipt secures. */
export interface Collateral {
  readonly pledge: string;
  readonly deal: string;
  readonly lender: string;
  /** Of goods that came in under a purchase order whose finance the deal is: what they count for at the order's price. */
  readonly worthOfOrder?: Decimal;
}

export const KEEPER_ASKS = ['TRANSFER', 'DELIVERY', 'SUBSTITUTION'] as const;
export type KeeperAskKind = (typeof KEEPER_ASKS)[number];

/** What the holder wants of the keeper and the keeper has not answered yet; one at a time. */
export interface KeeperAsk {
  readonly kind: KeeperAskKind;
  /** Of a transfer the receiver, of a substitution the receipt that takes the pledged one's place. */
  readonly to: string | null;
  /** Of a delivery: who collects the goods. */
  readonly collector: string | null;
  readonly at: Date;
}

/** A warehouse receipt (仓单): its keeper's promise to hand the goods to its holder. The obligor is the keeper. */
export interface Receipt extends Asset {
  readonly kind: 'WAREHOUSE_RECEIPT';
  readonly state: ReceiptState;
  readonly elements: Elements;
  readonly stock: Stock;
  /** What its holder paid for a unit of the goods; null until it has said so. */
  readonly costPerUnit: Decimal | null;
  /** Null while there is no cost or no price. */
  readonly valuation: Valuation | null;
  readonly collateral: Collateral | null;
  readonly keeperAsk: KeeperAsk | null;
  /** The receipt that it was cut from. */
  readonly cutFrom: string | null;
  /** The purchase order under which the goods came in. */
  readonly underOrder: string | null;
}

/** Whether it is pledged as goods of an order: the lender's release notes alone take goods off it. */
export const isStoredForOrder = ({ collateral }: Pick<Receipt, 'collateral'>): boolean =>
  collateral?.worthOfOrder != null;

export const isPledged = ({ collateral }: Pick<Receipt, 'collateral'>): boolean => collateral !== null;

/** Whether something else rests on it, so that it may not change hands, quantity or goods. */
export const isEncumbered = (receipt: Receipt): boolean => isPledged(receipt) || receipt.holds.length > 0;

/**
 * What may be financed on it at most: its value. A pledged receipt has been delivered to one pledgee, so nothing more is to be had
 * on it; and what was locked within the value stays locked when the price falls later, which is the margin's affair.
 */
export function baseOf(receipt: Receipt): Decimal {
  const held = heldOn(receipt);
  const free = !isPledged(receipt) && LIVE_STATES.includes(receipt.state);
  return free ? max(held, receipt.valuation?.value ?? ZERO) : held;
}

/** What may still be financed on it. A lock that has gone since the last valuation has not left a higher base behind. */
export const availableOn = (receipt: Receipt): Decimal => availableOf({ ...receipt, base: baseOf(receipt) });

/** The receipt's value at a price; null while its holder has not said what the goods cost. */
export function valuationAt(
  { stock, costPerUnit }: Pick<Receipt, 'stock' | 'costPerUnit'>,
  quoted: { readonly price: Decimal; readonly on: PlainDate } | null,
  ltv: Decimal,
): Valuation | null {
  if (costPerUnit === null || quoted === null) return null;
  const { price, on } = quoted;
  return { price, priceOn: on, value: valueOf(stock.quantity, price, costPerUnit), ltv };
}

export const unitValue = ({ costPerUnit, valuation }: Receipt): Decimal =>
  costPerUnit && valuation ? unitValueOf(valuation.price, costPerUnit) : ZERO;

export interface Cut {
  readonly quantity: Decimal;
  readonly pieces: number;
}

/** What stays of a receipt and what is cut off it; quantity, pieces, fee and insured sum add up to what they were. */
export function cutOff(
  {
    stock,
    elements,
    costPerUnit,
    valuation,
  }: Pick<Receipt, 'stock' | 'elements' | 'costPerUnit' | 'valuation'>,
  { quantity, pieces }: Cut,
): readonly [CutPart, CutPart] {
  const rest = stock.quantity.minus(quantity);
  const fees = allot(elements.storageFee, [rest, quantity]);
  const sums = elements.insurance ? allot(elements.insurance.sum, [rest, quantity]) : null;
  const part = (at: 0 | 1, size: Decimal, count: number): CutPart => ({
    stock: { ...stock, quantity: size },
    elements: {
      ...elements,
      pieces: count,
      storageFee: fees[at]!,
      insurance: elements.insurance && { ...elements.insurance, sum: sums![at]! },
    },
    costPerUnit,
    valuation: valuation && {
      ...valuation,
      value: valueOf(size, valuation.price, costPerUnit ?? ZERO),
    },
  });
  return [part(0, rest, elements.pieces - pieces), part(1, quantity, pieces)];
}

export type CutPart = Pick<Receipt, 'stock' | 'elements' | 'costPerUnit' | 'valuation'>;
