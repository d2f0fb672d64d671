import { Decimal, isCents, min, sum, ZERO } from './decimal.js';

const CENT = new Decimal('0.01');

interface Share {
  readonly position: number;
  /** Whole cents, before the rest is handed out. */
  readonly floor: Decimal;
  /** What the floor left, in units that are the same for all shares. */
  readonly remainder: Decimal;
}

/**
 * Shares a total pro rata in whole cents: each share is rounded down, then the cents left over go one each to the
 * largest remainders, among equals to the earliest. The shares stand in the order of the weights and add up to the total.
 * @param total yuan with at most two decimals, not negative.
 * @param weights not negative; a weight of zero gets nothing.
 * @throws RangeError when an amount is negative or not in cents, or when there is no weight to carry a total.
 */
export function allot(total: Decimal, weights: readonly Decimal[]): Decimal[] {
  if (!isCents(total) || total.isNegative())
    throw new RangeError(`not an amount to share: ${total.toString()}`);
  if (!weights.every((weight) => weight.greaterThanOrEqualTo(0))) throw new RangeError('a negative weight');
  if (total.isZero()) return weights.map(() => ZERO);
  const shares = exactShares(total, weights);
  const rest = total
    .dividedBy(CENT)
    .minus(sum(shares.map(({ floor }) => floor)))
    .toNumber();
  return conserved(total, handOut(shares, rest));
}

function exactShares(total: Decimal, weights: readonly Decimal[]): Share[] {
  const whole = sum(weights);
  if (whole.isZero()) throw new RangeError('no weight to carry the total');
  const cents = total.dividedBy(CENT);
  return weights.map((weight, position) => floored(cents.times(weight), whole, position));
}

/**
 * Shares a total that has grown among those who have had of it before. By largest remainders alone a share may lose a cent where the total
 * grows: here a cent that was had stays with who had it, and the others share the rest.
 * @param had what each has had so far; of what is more than its exact share rounded up, as after the total fell, nothing is kept.
 * @throws RangeError as `allot`.
 */
export function allotGrown(total: Decimal, weights: readonly Decimal[], had: readonly Decimal[]): Decimal[] {
  if (sum(had).isZero()) return allot(total, weights);
  const most = exactShares(total, weights).map(({ floor, remainder }) =>
    floor.plus(remainder.isZero() ? 0 : 1).times(CENT),
  );
  const least = most.map((one, at) => min(had[at] ?? ZERO, one));
  return sum(least).greaterThan(total) ? allot(total, weights) : atLeast(total, weights, least);
}

function atLeast(total: Decimal, weights: readonly Decimal[], least: readonly Decimal[]): Decimal[] {
  const shares = allot(total, weights);
  const isShort = (at: number): boolean => shares[at]!.lessThan(least[at]!);
  const open = weights.map((_, at) => at).filter((at) => !isShort(at));
  if (open.length === weights.length) return shares;
  const kept = least.map((one, at) => (isShort(at) ? one : ZERO));
  const others = atLeast(
    total.minus(sum(kept)),
    open.map((at) => weights[at]!),
    open.map((at) => least[at]!),
  );
  return conserved(
    total,
    kept.map((one, at) => (isShort(at) ? one : others[open.indexOf(at)]!)),
  );
}

function floored(numerator: Decimal, whole: Decimal, position: number): Share {
  const floor = numerator.dividedToIntegerBy(whole);
  return { position, floor, remainder: numerator.minus(floor.times(whole)) };
}

function handOut(shares: readonly Share[], rest: number): Decimal[] {
  const ranked = [...shares].sort((a, b) => b.remainder.comparedTo(a.remainder) || a.position - b.position);
  const favoured = new Set(ranked.slice(0, rest).map(({ position }) => position));
  return shares.map(({ position, floor }) => floor.plus(favoured.has(position) ? 1 : 0).times(CENT));
}

function conserved(total: Decimal, shares: Decimal[]): Decimal[] {
  if (!sum(shares).equals(total)) throw new Error(`shares of ${total.toString()} do not add up`);
  return shares;
}
