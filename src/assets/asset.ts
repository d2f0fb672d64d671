import type { PlainDate } from '../kernel/dates.js';
import { max, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import { available, shortfall, type Standing } from './availability.js';

export const ASSET_KINDS = ['RECEIVABLE', 'BILL', 'WAREHOUSE_RECEIPT', 'VOUCHER', 'PURCHASE_ORDER'] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

/**
 * How an asset is financed, in the names of the Standard Definitions for Techniques of Supply Chain Finance (Global
 * Supply Chain Finance Forum); a loan against bills is told apart from one against receivables, since the law does so.
 */
export const TECHNIQUES = [
  'FACTORING',
  'LOAN_AGAINST_RECEIVABLES',
  'LOAN_AGAINST_INVENTORY',
  'BILL_DISCOUNTING',
  'LOAN_AGAINST_BILLS',
  'DISTRIBUTOR_FINANCE',
] as const;
export type AssetTechnique = (typeof TECHNIQUES)[number];

/** What a lock serves: a request, a deal, a voucher or bill that was issued on the asset, or a voucher's transfer that awaits its receiver. */
export type HoldPurpose = 'REQUEST' | 'DEAL' | 'VOUCHER' | 'TRANSFER';

/** A live lock on part of an asset. It stands in the asset's own document, so that one guarded write settles a race. */
export interface Hold {
  readonly id: string;
  /** The request or deal that it serves. */
  readonly by: string;
  readonly purpose: HoldPurpose;
  readonly amount: Decimal;
  /** What of it has been paid to the deal that it serves: so much of the lock needs nothing of what is left. Absent for none. */
  readonly received?: Decimal;
  readonly since: Date;
}

/** What of a lock has still to come out of the asset. */
export const openOn = ({ amount, received }: Pick<Hold, 'amount' | 'received'>): Decimal =>
  max(ZERO, amount.minus(received ?? ZERO));

/** How many locks an asset bears at once. */
export const MOST_HOLDS = 50;

/** What every kind of asset is; amounts in its currency, none negative. */
export interface Asset {
  readonly _id: string;
  readonly kind: AssetKind;
  readonly holder: string;
  readonly obligor: string;
  readonly currency: 'CNY';
  /** What may be financed at most: of a receivable the amount that its debtor confirmed, zero until then. */
  readonly base: Decimal;
  readonly paid: Decimal;
  readonly setOff: Decimal;
  /** Red-letter notes since the base was fixed. */
  readonly creditNotesSince: Decimal;
  /** What the obligor set off after the confirmation; absent where it did not. */
  readonly setOffSince?: Decimal;
  /** What it disputes since the confirmation: not to be financed, though perhaps owed. */
  readonly disputed?: Decimal;
  /** What of `paid` the holder got itself, and no deal. */
  readonly paidToHolder?: Decimal;
  readonly holds: readonly Hold[];
  readonly dueOn: PlainDate;
  readonly state: string;
  readonly version: number;
  readonly createdAt: Date;
}

const standingOf = (asset: Asset): Standing => ({ ...asset, held: asset.holds.map(({ amount }) => amount) });

/** What may still be financed on the asset; never negative. */
export const availableOf = (asset: Asset): Decimal => available(standingOf(asset));

/** By how much the locks exceed what is left; zero when they are covered. */
export const shortfallOf = (asset: Asset): Decimal => shortfall(standingOf(asset));

/** By how much that which the locks have still to bring does: what was paid on a lock is no more owed to it, nor by the debtor. */
export const openShortfallOf = (asset: Asset): Decimal =>
  shortfall({ ...asset, held: asset.holds.map(openOn) });

/** What the obligor still has to pay. */
export const outstandingOf = (asset: Asset): Decimal => available({ ...asset, held: [], disputed: ZERO });

/** What it has to pay on the asset itself: what a voucher was issued on is owed to the voucher's holders instead. */
export function owedDirectly(asset: Asset): Decimal {
  const issued = asset.holds.filter(({ purpose }) => purpose === 'VOUCHER').map(({ amount }) => amount);
  return max(ZERO, outstandingOf(asset).minus(sum(issued)));
}

/** What the obligor disputes since its confirmation. */
export const disputedOf = ({ disputed }: Pick<Asset, 'disputed'>): Decimal => disputed ?? ZERO;

export const heldOn = (asset: Asset): Decimal => sum(asset.holds.map(({ amount }) => amount));
