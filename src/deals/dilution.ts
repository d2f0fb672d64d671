import { disputedOf, outstandingOf, type Asset } from '../assets/index.js';
import { max, min, ZERO, type Decimal } from '../kernel/decimal.js';
import { sha256Hex } from '../kernel/hash.js';
import type { Deal } from './deal.js';
import { receivedOn } from './reversal.js';

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
 * What is missing of what an asset's locks were promised, by whom they serve: what its deal has not received of a lock and what
 * is left of the debt does not bring either. The earlier lock is served first. What the debtor validly paid the seller, or on
 * deals that have ended, is left to nobody.
 * @param holding the deals among those that have locked it.
 */
export function missingOn(asset: Asset, holding: readonly Deal[]): Map<string, Decimal> {
  const received = new Map(holding.map((deal) => [deal._id, receivedOn(deal, asset._id)]));
  let left = max(ZERO, outstandingOf(asset).minus(disputedOf(asset)));
  const missing = new Map<string, Decimal>();
  for (const { by, amount } of asset.holds) {
    const open = max(ZERO, amount.minus(received.get(by) ?? ZERO));
    const served = min(open, left);
    left = left.minus(served);
    missing.set(by, (missing.get(by) ?? ZERO).plus(open).minus(served));
  }
  return missing;
}

/** Why an asset is less than it was, the first that applies; where nothing is taken off it any more, what was missing is lifted. */
export function causeOn({ creditNotesSince, setOffSince, disputed, paidToHolder }: Asset): DilutionCause {
  const causes = [
    ['CREDIT_NOTE', creditNotesSince],
    ['SET_OFF', setOffSince],
    ['DISPUTE', disputed],
    ['PAID_TO_SELLER', paidToHolder],
  ] as const;
  return causes.find(([, amount]) => amount?.greaterThan(0))?.[0] ?? 'LIFTED';
}
