import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { refuse, type Refusal } from '../kernel/decision.js';

/** Why goods were released: the lender's note, or that the finance is at its end and no lender holds them any more. */
export const RELEASE_CAUSES = ['NOTE', 'FINANCE_ENDED'] as const;
export type ReleaseCause = (typeof RELEASE_CAUSES)[number];

/** Whence released goods come: the core enterprise delivers them, or a keeper hands them out of store. */
export const RELEASE_SOURCES = ['SUPPLIER', 'STORE'] as const;
export type ReleaseSource = (typeof RELEASE_SOURCES)[number];

export interface Delivery {
  readonly id: string;
  readonly quantity: Decimal;
  readonly on: PlainDate;
  /** The number of a waybill, a delivery receipt or a warehouse receipt. */
  readonly reference: string;
  readonly recordedAt: Date;
}

/** A release note (提货通知): so much of an order's goods may be delivered. It stands; deliveries are added to it. */
export interface GoodsRelease {
  readonly _id: string;
  readonly order: string;
  /** From 1 for the first of an order. */
  readonly seq: number;
  readonly deal: string;
  readonly lender: string;
  /** The distributor and the core enterprise. */
  readonly buyer: string;
  readonly seller: string;
  readonly cause: ReleaseCause;
  /** Absent on notes of before goods could come into store. */
  readonly source?: ReleaseSource;
  /** Of goods in store: the receipts that are free by it. */
  readonly receipts?: readonly string[];
  readonly quantity: Decimal;
  readonly value: Decimal;
  readonly deliveries: readonly Delivery[];
  readonly deliveredQuantity: Decimal;
  readonly issuedAt: Date;
  readonly version: number;
}

/** The most deliveries on one note, and notes on one order: deliveries stand in the note's document. */
export const MOST_DELIVERIES = 100;
export const MOST_RELEASES = 200;

export const sourceOf = ({ source }: Pick<GoodsRelease, 'source'>): ReleaseSource => source ?? 'SUPPLIER';

/** Why so much cannot be delivered against a note; refusals in order of precedence. */
export function deliveryRefusal(release: GoodsRelease, quantity: Decimal, reference: string): Refusal | null {
  if (sourceOf(release) === 'STORE') return refuse('RELEASE_FROM_STORE', { release: release._id }, 'release');
  if (release.deliveries.some((one) => one.reference === reference))
    return refuse('DELIVERY_KNOWN', { reference }, 'reference');
  const left = release.quantity.minus(release.deliveredQuantity);
  if (quantity.greaterThan(left))
    return refuse('DELIVERY_ABOVE_RELEASE', { left: left.toFixed(), given: quantity.toFixed() }, 'quantity');
  if (release.deliveries.length < MOST_DELIVERIES) return null;
  return refuse('TOO_MANY_DELIVERIES', { max: MOST_DELIVERIES }, 'release');
}
