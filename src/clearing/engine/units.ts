/**
 * Numbers of the engines. Amounts are whole cents held in doubles (exact up to 2^53), shares are whole billionths, and
 * what must be exact beyond that is a BigInt with a count of decimals.
 */

/** A share of 1 in whole units: shares are printed with at most nine decimals. */
export const FULL_SHARE = 1_000_000_000;
const SHARE_DECIMALS = 9;

/** The largest amount of a book, in cents: above it a double no longer counts in ones. */
export const MAX_CENTS = Number.MAX_SAFE_INTEGER;

const PLAIN = /^(0|[1-9]\d*)(?:\.(\d+))?$/;
const MAX_TEXT = 34;

/** digits / 10^decimals, exactly. */
export interface Scaled {
  readonly digits: bigint;
  readonly decimals: number;
}

/** Reads a plain decimal that is not negative (`0.0125`); null for anything else. Trailing zeros are dropped. */
export function parseScaled(text: string): Scaled | null {
  const match = text.length <= MAX_TEXT ? PLAIN.exec(text) : null;
  if (!match) return null;
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  return { digits: BigInt((match[1] ?? '') + fraction), decimals: fraction.length };
}

/** The whole number of 10^-decimals in a value that has no finer digits. */
export function digitsAt(value: Scaled, decimals: number): bigint {
  return value.digits * 10n ** BigInt(decimals - value.decimals);
}

/** Plain decimal text of digits / 10^decimals with no needless zeros beyond `least` decimals. */
export function scaledText(digits: bigint, decimals: number, least = 0): string {
  const negative = digits < 0n;
  const padded = (negative ? -digits : digits).toString().padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals);
  const fraction = padded
    .slice(padded.length - decimals)
    .replace(/0+$/, '')
    .padEnd(least, '0');
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** `1234.50` for 123450 cents. */
export function centsText(cents: bigint | number): string {
  return scaledText(BigInt(cents), 2, 2);
}

/** `0.25` for 250,000,000 units. */
export function shareText(units: number): string {
  return scaledText(BigInt(units), SHARE_DECIMALS);
}

/** Units of a share such as `0.25`; null when it has more than nine decimals. */
export function shareUnits(value: Scaled): bigint | null {
  return value.decimals > SHARE_DECIMALS ? null : digitsAt(value, SHARE_DECIMALS);
}

/** The least whole number not below a / b, for b > 0. */
export function ceilDiv(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a > 0n && quotient * b !== a ? quotient + 1n : quotient;
}

/** The greatest common divisor of two whole numbers. */
export function gcd(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
