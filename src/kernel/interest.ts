import { roundToCent, type Decimal } from './decimal.js';

/** Simple interest on actual days over a year of fixed length. */
export type DayCountBasis = 'ACT_360' | 'ACT_365';

const DAYS_IN_YEAR: Record<DayCountBasis, number> = { ACT_360: 360, ACT_365: 365 };

export interface InterestTerms {
  /** Yuan, not negative. */
  readonly principal: Decimal;
  /** A fraction: 0.0435 is 4.35 % a year. Not negative. */
  readonly annualRate: Decimal;
  /** Whole days, not negative. */
  readonly days: number;
  readonly basis: DayCountBasis;
}

/** The number of days that a basis takes for a year. */
export function daysInYear(basis: DayCountBasis): number {
  return DAYS_IN_YEAR[basis];
}

/**
 * Principal × rate × days / year in yuan, rounded half-up to the cent once, at the end
 * (People's Bank of China, 银发〔2005〕129号: a loan's daily rate is its annual rate / 360).
 * @throws RangeError when a term is negative or the days are not whole.
 */
export function interest({ principal, annualRate, days, basis }: InterestTerms): Decimal {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`not a number of days: ${days}`);
  if (!principal.greaterThanOrEqualTo(0)) throw new RangeError(`negative principal: ${principal.toString()}`);
  if (!annualRate.greaterThanOrEqualTo(0)) throw new RangeError(`negative rate: ${annualRate.toString()}`);
  return roundToCent(principal.times(annualRate).times(days).dividedBy(daysInYear(basis)));
}
