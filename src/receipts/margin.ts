import { addBusinessDays, type RolledDate } from '../kernel/calendar.js';
import type { PlainDate } from '../kernel/dates.js';
import { Decimal, max, ZERO } from '../kernel/decimal.js';
import { QUANTITY_DECIMALS, type ClassTerms } from './goods.js';

export const MARGIN_LEVELS = ['NORMAL', 'WARNING', 'DISPOSAL'] as const;
export type MarginLevel = (typeof MARGIN_LEVELS)[number];

export type Ratios = Pick<ClassTerms, 'ltv' | 'warning' | 'disposal'>;

/** Where a loan stands against the value behind it. Compared by cross-multiplication, so that no rounding decides. */
export function levelOf(loan: Decimal, value: Decimal, { warning, disposal }: Ratios): MarginLevel {
  if (loan.isZero()) return 'NORMAL';
  if (loan.greaterThanOrEqualTo(disposal.times(value))) return 'DISPOSAL';
  return loan.greaterThanOrEqualTo(warning.times(value)) ? 'WARNING' : 'NORMAL';
}

/** For people: the loan as a fraction of the value, in six decimals; null where goods are worth nothing. */
export const ltvOf = (loan: Decimal, value: Decimal): Decimal | null =>
  value.isZero() ? null : loan.dividedBy(value).toDecimalPlaces(6, Decimal.ROUND_HALF_UP);

/** Whether the value carries the loan at what is lent on its class: a margin call is answered, goods may go. */
export const isCovered = (loan: Decimal, value: Decimal, ltv: Decimal): boolean =>
  loan.lessThanOrEqualTo(ltv.times(value));

const upTo = (decimals: number, amount: Decimal): Decimal =>
  max(ZERO, amount).toDecimalPlaces(decimals, Decimal.ROUND_UP);

/** What the goods must be worth at least, in cents. Goods may be released only down to it. */
export const floorOf = (loan: Decimal, ltv: Decimal): Decimal => upTo(2, loan.dividedBy(ltv));

export interface Cure {
  /** To be repaid, or */
  readonly cash: Decimal;
  /** to be added in goods of this value. */
  readonly goods: Decimal;
}

/** What leads back to what is lent on the class, rounded up: less would not. */
export const cureOf = (loan: Decimal, value: Decimal, ltv: Decimal): Cure => ({
  cash: upTo(2, loan.minus(ltv.times(value))),
  goods: upTo(2, loan.dividedBy(ltv).minus(value)),
});

/** How much of goods is worth so much, rounded up to thousandths. */
export const quantityWorth = (value: Decimal, unitValue: Decimal): Decimal =>
  upTo(QUANTITY_DECIMALS, value.dividedBy(unitValue));

/** The last day to answer a call made on a day. */
export const cureBy = (calledOn: PlainDate, cureDays: number): RolledDate =>
  addBusinessDays(calledOn, cureDays);
