import type { Asset } from '../assets/index.js';
import { max, min, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import { sha256Hex } from '../kernel/hash.js';
import type { Deal } from './deal.js';

/** What made an assigned claim less than what was assigned. */
export const DILUTION_CAUSES = ['CREDIT_NOTE', 'DISPUTE', 'SET_OFF', 'PAID_TO_SELLER', 'LIFTED'] as const;
export type DilutionCause = (typeof DILUTION_CAUSES)[number];

export interface DilutionChange {
  readonly at: Date;
  readonly cause: DilutionCause;
  /** What is missing in all from then on. */
  readonly amount: Decimal;
}

/**
 * A claim on the seller for what an assigned debt lacks after money has left: the seller answers for the claim's existence,
 * also where it does not answer for the debtor's solvency. One for each deal and asset.
 */
export interface DilutionClaim {
  readonly _id: string;
  readonly deal: string;
  readonly asset: string;
  readonly seller: string;
  readonly lender: string;
  readonly debtor: string;
  /** What is missing now of what was assigned. */
  readonly amount: Decimal;
  /** What the seller has paid in its place. */
  readonly settled: Decimal;
  readonly changes: readonly DilutionChange[];
  readonly openedAt: Date;
  readonly version: number;
}

export type DilutionState = 'OPEN' | 'SETTLED' | 'ENDED';

/** The same deal and asset give the same id: news that is delivered twice opens one claim. */
export const dilutionId = (deal: string, asset: string): string =>
  `dil_${sha256Hex(`${deal}:${asset}`).slice(0, 20)}`;

export const openOf = ({ amount, settled }: Pick<DilutionClaim, 'amount' | 'settled'>): Decimal =>
  max(ZERO, amount.minus(settled));

/** A deal that has ended expects nothing any more. */
export function dilutionState(claim: DilutionClaim, deal: Pick<Deal, 'state'>): DilutionState {
  if (deal.state === 'REPAID' || deal.state === 'RELEASED') return 'ENDED';
  return openOf(claim).isZero() ? 'SETTLED' : 'OPEN';
}

/**
 * What is missing of what an asset's locks were promised, by whom they serve. What the debtor paid on a deal is no loss, what it
 * validly paid the seller is. The earlier lock is served first.
 */
export function missingOn(asset: Asset): Map<string, Decimal> {
  let left = max(ZERO, asset.base.minus(asset.setOff).minus(asset.creditNotesSince).minus(lostSince(asset)));
  const missing = new Map<string, Decimal>();
  for (const { by, amount } of asset.holds) {
    const served = min(amount, left);
    left = left.minus(served);
    missing.set(by, (missing.get(by) ?? ZERO).plus(amount).minus(served));
  }
  return missing;
}

const lostSince = ({ setOffSince, disputed, paidToHolder }: Asset): Decimal =>
  sum([setOffSince ?? ZERO, disputed ?? ZERO, paidToHolder ?? ZERO]);
