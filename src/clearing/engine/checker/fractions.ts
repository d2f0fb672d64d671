import type { Fraction } from './book-view.js';

function aligned(a: Fraction, b: Fraction): [bigint, bigint, number] {
  if (a.decimals === b.decimals) return [a.numerator, b.numerator, a.decimals];
  const decimals = Math.max(a.decimals, b.decimals);
  const lift = ({ numerator, decimals: own }: Fraction): bigint => numerator * 10n ** BigInt(decimals - own);
  return [lift(a), lift(b), decimals];
}

export function plus(a: Fraction, b: Fraction): Fraction {
  const [x, y, decimals] = aligned(a, b);
  return { numerator: x + y, decimals };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  const [x, y, decimals] = aligned(a, b);
  return { numerator: x - y, decimals };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, decimals: a.decimals + b.decimals };
}

export function compareFractions(a: Fraction, b: Fraction): number {
  const [x, y] = aligned(a, b);
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

export function atLeast(a: Fraction, b: Fraction): boolean {
  return compareFractions(a, b) >= 0;
}

/** The whole number at or above, or at or below. */
export function wholeNumber({ numerator, decimals }: Fraction, direction: 'up' | 'down'): bigint {
  const unit = 10n ** BigInt(decimals);
  const floor = numerator / unit - (numerator < 0n && numerator % unit !== 0n ? 1n : 0n);
  return direction === 'up' && floor * unit !== numerator ? floor + 1n : floor;
}

/** The nearest whole number of a fraction that is not negative; a half goes up. */
export function rounded(value: Fraction): bigint {
  return wholeNumber(plus(value, { numerator: 5n, decimals: 1 }), 'down');
}
