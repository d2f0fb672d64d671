import { rollForward, type RolledDate } from '../kernel/calendar.js';
import { addDays, type PlainDate } from '../kernel/dates.js';
import { Decimal, roundToCent } from '../kernel/decimal.js';
import { interest } from '../kernel/interest.js';

/** Debtors whom the Regulations on Ensuring Payment of Sums to SMEs (保障中小企业款项支付条例, Decree 802) bind. */
export type DebtorKind = 'LARGE_ENTERPRISE' | 'PUBLIC_BODY';

export interface DeliveryTerms {
  readonly debtorKind: DebtorKind;
  /** The day on which goods, works or services were delivered. */
  readonly deliveredOn: PlainDate;
  /** Whole days from delivery that the contract gives, when it says. */
  readonly agreedDays?: number;
}

/** Decree 802 article 9: days from delivery without agreement, and the longest term that a contract may give. */
const TERMS: Record<DebtorKind, { readonly usualDays: number; readonly longestDays: number }> = {
  // A large enterprise's agreed term must be reasonable for the trade, but has no fixed end.
  LARGE_ENTERPRISE: { usualDays: 60, longestDays: Infinity },
  PUBLIC_BODY: { usualDays: 30, longestDays: 60 },
};

/** A fraction of the overdue amount for each day, without agreement (Decree 802 article 17). */
export const lateInterestPerDay: Decimal = new Decimal('0.0005');

/**
 * The last day on which an SME may be paid in time: the term of Decree 802 article 9, an agreed one where the
 * article allows it, rolled to the next business day (Civil Code article 203).
 * @throws RangeError when the agreed days are negative or not whole.
 */
export function latestPaymentDate({ debtorKind, deliveredOn, agreedDays }: DeliveryTerms): RolledDate {
  const { usualDays, longestDays } = TERMS[debtorKind];
  const days = Math.min(agreedDays ?? usualDays, longestDays);
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`not a number of days: ${days}`);
  return rollForward(addDays(deliveredOn, days));
}

/**
 * Interest in yuan on a payment that is late (Decree 802 article 17): 0.05 % of the amount a day, or the agreed annual
 * rate on actual days over 360. That an agreed rate is not below the one-year LPR of the day on which the contract
 * was made is for the caller to check.
 * @param daysLate whole days after the latest payment date.
 * @param agreedAnnualRate a fraction.
 * @throws RangeError when an argument is negative or the days are not whole.
 */
export function latePaymentInterest(amount: Decimal, daysLate: number, agreedAnnualRate?: Decimal): Decimal {
  if (agreedAnnualRate !== undefined) {
    return interest({ principal: amount, annualRate: agreedAnnualRate, days: daysLate, basis: 'ACT_360' });
  }
  if (!Number.isInteger(daysLate) || daysLate < 0) throw new RangeError(`not a number of days: ${daysLate}`);
  if (!amount.greaterThanOrEqualTo(0)) throw new RangeError(`negative amount: ${amount.toString()}`);
  return roundToCent(amount.times(lateInterestPerDay).times(daysLate));
}
