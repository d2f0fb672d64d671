import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The platform's one decimal number: 50 significant digits, half-up, never written with an exponent.
 * Precision 20, the library's default, already loses cents in a product of two large amounts.
 */
export const Decimal = DecimalJs.clone({
  precision: 50,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);

/** As many characters as a Decimal128 keeps digits: a longer number could not be stored unchanged. */
const MAX_TEXT_LENGTH = 34;
const PLAIN_DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * Reads a plain decimal such as `-12.50`.
 * @returns null for anything else: exponents, hex, separators, signs before zero, blanks, over 34 characters.
 */
export function parseDecimal(text: string): Decimal | null {
  if (text.length > MAX_TEXT_LENGTH || !PLAIN_DECIMAL.test(text)) return null;
  const value = new Decimal(text);
  // A negative zero equals zero but is written differently, so one amount would have two texts and two hashes.
  return value.isZero() && text.startsWith('-') ? null : value;
}

/** Rounds to 0.01; a half goes away from zero. Never gives negative zero. */
export function roundToCent(amount: Decimal): Decimal {
  const rounded = amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? ZERO : rounded;
}

/** True for a finite amount with at most two decimals. */
export function isCents(amount: Decimal): boolean {
  return amount.isFinite() && amount.decimalPlaces() <= 2;
}

/** Text with exactly two decimals, rounded as {@link roundToCent} does: `1000.50`. */
export function toMoneyText(amount: Decimal): string {
  return roundToCent(amount).toFixed(2);
}

/** As {@link toMoneyText}, with separators for people: `1,000,000.50`. */
export function toGroupedText(amount: Decimal): string {
  const [whole = '', cents = ''] = toMoneyText(amount).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

/** The sum of all; zero for an empty list. */
export function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), ZERO);
}

/** The least of one or more. */
export function min(first: Decimal, ...others: Decimal[]): Decimal {
  return Decimal.min(first, ...others);
}

/** The greatest of one or more. */
export function max(first: Decimal, ...others: Decimal[]): Decimal {
  return Decimal.max(first, ...others);
}
