import { allot } from '../kernel/allotment.js';
import { Decimal, sum, ZERO } from '../kernel/decimal.js';

/** A receivable that may go into a pool: what is owed on it, in yuan, and whole days until it is due. */
export interface PoolClaim {
  readonly debtor: string;
  readonly amount: Decimal;
  readonly days: number;
}

export interface PoolDebtor {
  readonly debtor: string;
  readonly receivables: number;
  readonly total: Decimal;
  /** What goes into the pool; null where the cap leaves no valid pool. */
  readonly pooled: Decimal | null;
}

export interface Pool {
  readonly total: Decimal;
  /** Days weighted by amount, two decimals; null where nothing is eligible. */
  readonly averageDays: Decimal | null;
  readonly pooled: Decimal | null;
  readonly pooledAverageDays: Decimal | null;
  /** The largest first, among equals by name. */
  readonly debtors: readonly PoolDebtor[];
}

const ONE = new Decimal(1);
const CENT = new Decimal('0.01');

/**
 * The largest pool in which no debtor has more than `cap` of the whole: the largest fixed point of E = Σ min(v, cap × E), which
 * is E = uncapped / (1 − k × cap) with k the debtors strictly above cap × E. Null where there is none: k × cap ≥ 1, or every
 * debtor is above it. In cents: no share is above the cap of the pool as it then is.
 * @param values what each debtor owes, in yuan and cents, above zero.
 * @param cap a fraction, above 0 and at most 1.
 */
export function cappedShares(values: readonly Decimal[], cap: Decimal): Decimal[] | null {
  let whole = sum(values);
  let above = 0;
  for (;;) {
    const limit = cap.times(whole);
    const under = values.filter((value) => value.lessThanOrEqualTo(limit));
    const capped = values.length - under.length;
    const left = ONE.minus(cap.times(capped));
    if (under.length === 0 || !left.greaterThan(0)) return null;
    if (capped === above) return inCents(values, limit, cap);
    above = capped;
    whole = sum(under).dividedBy(left);
  }
}

/** Rounding down may lower the whole, and with it the cap, by less than a cent for each debtor. */
function inCents(values: readonly Decimal[], exact: Decimal, cap: Decimal): Decimal[] | null {
  let limit = exact.toDecimalPlaces(2, Decimal.ROUND_FLOOR);
  for (; limit.greaterThan(0); limit = limit.minus(CENT)) {
    const most = limit;
    const shares = values.map((value) => Decimal.min(value, most));
    const whole = sum(shares);
    if (shares.every((share) => share.lessThanOrEqualTo(cap.times(whole)))) return shares;
  }
  return null;
}

/** Puts a pool together; a capped debtor's receivables go in pro rata, in cents. Without a cap all of them go in. */
export function poolOf(claims: readonly PoolClaim[], cap: Decimal | null): Pool {
  const parts = [...new Set(claims.map(({ debtor }) => debtor))]
    .map((debtor) => {
      const own = claims.filter((claim) => claim.debtor === debtor);
      return { debtor, own, total: sum(own.map(({ amount }) => amount)) };
    })
    .sort((a, b) => b.total.comparedTo(a.total) || (a.debtor < b.debtor ? -1 : 1));
  const totals = parts.map(({ total }) => total);
  const shares = cap === null ? totals : cappedShares(totals, cap);
  const pooled = shares && parts.flatMap(({ own }, at) => takenOf(own, shares[at] ?? ZERO));
  return {
    total: sum(totals),
    averageDays: averageDays(claims),
    pooled: shares && shares.length > 0 ? sum(shares) : null,
    pooledAverageDays: pooled && averageDays(pooled),
    debtors: parts.map(({ debtor, own, total }, at) => ({
      ...{ debtor, total, receivables: own.length },
      pooled: shares?.[at] ?? null,
    })),
  };
}

function takenOf(own: readonly PoolClaim[], share: Decimal): PoolClaim[] {
  const amounts = allot(
    share,
    own.map(({ amount }) => amount),
  );
  return own.map((claim, at) => ({ ...claim, amount: amounts[at] ?? ZERO }));
}

function averageDays(claims: readonly PoolClaim[]): Decimal | null {
  const whole = sum(claims.map(({ amount }) => amount));
  if (whole.isZero()) return null;
  return sum(claims.map(({ amount, days }) => amount.times(days)))
    .dividedBy(whole)
    .toDecimalPlaces(2);
}
