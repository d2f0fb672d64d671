import { daysBetween, type PlainDate } from '../kernel/dates.js';
import { Decimal, sum, ZERO } from '../kernel/decimal.js';
import { interest as interestOver, type DayCountBasis } from '../kernel/interest.js';
import { accrue, type Tiers } from './waterfall.js';

/** What lateness multiplies the rate by: half as much again, the most that is allowed (银发〔2003〕251号). */
export const PENALTY_MULTIPLIER = new Decimal('1.5');

/** What interest on a deal rests on; frozen with its terms. */
export interface InterestOn {
  /** A fraction: 0.0435 is 4.35 % a year. */
  readonly annualRate: Decimal;
  readonly penaltyMultiplier: Decimal;
  readonly basis: DayCountBasis;
  /** The due date, or the business day after it (Civil Code article 203): paid by then, nothing is late. */
  readonly payableOn: PlainDate;
}

/** What a deal owes, and up to which day interest is in it. */
export interface Balance extends Tiers {
  readonly accruedTo: PlainDate;
}

export interface Opening {
  readonly finance: Decimal;
  /** The flat charges, deducted when the finance is paid out. */
  readonly upfrontFees: Decimal;
  readonly chargeInAdvance: boolean;
  readonly disbursedOn: PlainDate;
  readonly dueOn: PlainDate;
}

export interface Opened {
  readonly balance: Balance;
  /** Deducted in advance over the days that the finance will run, zero for a loan. */
  readonly interestInAdvance: Decimal;
  /** What the seller has in hand. */
  readonly paidOut: Decimal;
}

/**
 * Opens a deal's account on the day of disbursement. The rate and the fees are those of the offer; interest in advance is
 * counted over the days from this day to the due date, so that a later disbursement costs less and never more.
 */
export function openBalance(terms: InterestOn, opening: Opening): Opened {
  const { finance, upfrontFees, chargeInAdvance, disbursedOn, dueOn } = opening;
  const { annualRate, basis } = terms;
  const days = daysBetween(disbursedOn, dueOn);
  const interestInAdvance = chargeInAdvance
    ? interestOver({ principal: finance, annualRate, days, basis })
    : ZERO;
  return {
    balance: {
      ...{ principal: finance, interest: ZERO, penalty: ZERO, fees: ZERO },
      accruedTo: firstAccruedTo(opening),
    },
    interestInAdvance,
    paidOut: finance.minus(upfrontFees).minus(interestInAdvance),
  };
}

/** Up to which day interest is in a balance when it opens: what was charged in advance runs to the due date. */
export const firstAccruedTo = ({
  chargeInAdvance,
  disbursedOn,
  dueOn,
}: Pick<Opening, 'chargeInAdvance' | 'disbursedOn' | 'dueOn'>): PlainDate =>
  chargeInAdvance ? dueOn : disbursedOn;

export interface Accrued {
  readonly interest: Decimal;
  readonly penalty: Decimal;
}

/** What accrues on the principal from the balance's own day on. Nothing before the end of what was charged in advance. */
export function accruedSince(terms: InterestOn, balance: Balance, on: PlainDate): Accrued {
  if (on <= balance.accruedTo) return { interest: ZERO, penalty: ZERO };
  const { payableOn, ...rates } = terms;
  return accrue({
    ...rates,
    principal: balance.principal,
    from: balance.accruedTo,
    to: on,
    dueOn: payableOn,
  });
}

/** A balance with what has accrued on it up to a day. */
export const grownBy = (balance: Balance, { interest, penalty }: Accrued, on: PlainDate): Balance => ({
  principal: balance.principal,
  interest: balance.interest.plus(interest),
  penalty: balance.penalty.plus(penalty),
  fees: balance.fees,
  accruedTo: on > balance.accruedTo ? on : balance.accruedTo,
});

/** What is owed on a day. */
export const balanceOn = (terms: InterestOn, balance: Balance, on: PlainDate): Balance =>
  grownBy(balance, accruedSince(terms, balance, on), on);

export const totalOf = ({ principal, interest, penalty, fees }: Tiers): Decimal =>
  sum([principal, interest, penalty, fees]);

/** Whole days past the last day on which payment is in time; zero where nothing is owed. */
export function daysOverdue(terms: InterestOn, balance: Balance, on: PlainDate): number {
  if (totalOf(balance).isZero()) return 0;
  return Math.max(0, daysBetween(terms.payableOn, on));
}
