import { rollForward, type RolledDate } from '../kernel/calendar.js';
import { addDays, addMonthsClamped, daysBetween, type PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { interest } from '../kernel/interest.js';

const MOST_MONTHS = 6;

/** The last day on which a bill may fall due: six months after its issue, that month's last day where it has no such day. */
export const latestDue = (issuedOn: PlainDate): PlainDate => addMonthsClamped(issuedOn, MOST_MONTHS);

/**
 * The day on which a bill is really paid: its due date, or the next business day where that is none (holidays and make-up
 * workdays count).
 */
export const paidOnOf = (dueOn: PlainDate): RolledDate => rollForward(dueOn);

/** A bill on paper whose acceptor is in another city takes so much longer to be paid. */
const DAYS_IN_THE_POST = 3;

export interface DiscountTerms {
  readonly face: Decimal;
  /** A fraction: 0.025 is 2.5 % a year. */
  readonly annualRate: Decimal;
  readonly discountedOn: PlainDate;
  readonly dueOn: PlainDate;
  /** On paper, and its acceptor is in another city. */
  readonly paperElsewhere?: boolean;
}

export interface DiscountPrice {
  readonly paidOn: PlainDate;
  /** From the discount date to the day before the payment. */
  readonly days: number;
  readonly interest: Decimal;
  readonly net: Decimal;
}

/**
 * What a discount costs: face × rate × days / 360 up to the day of actual payment.
 * @throws RangeError when it is discounted after that day.
 */
export function discountPrice({
  face,
  annualRate,
  discountedOn,
  dueOn,
  paperElsewhere = false,
}: DiscountTerms): DiscountPrice {
  const paidOn = paidOnOf(dueOn).on;
  const days = daysBetween(discountedOn, paidOn) + (paperElsewhere ? DAYS_IN_THE_POST : 0);
  const cost = interest({ principal: face, annualRate, days, basis: 'ACT_360' });
  return { paidOn, days, interest: cost, net: face.minus(cost) };
}

const DAYS_TO_PRESENT = 10;

/** The last day for presentment. Later the holder loses its recourse against those who endorsed, not against the acceptor. */
export const presentBy = (dueOn: PlainDate): PlainDate => addDays(dueOn, DAYS_TO_PRESENT);

export const isLatePresentment = (dueOn: PlainDate, on: PlainDate): boolean => on > presentBy(dueOn);

const DAYS_TO_ANSWER = 3;

/** From this day on a presentment that the acceptor has not answered counts as dishonoured. */
export const unansweredFrom = (presentedOn: PlainDate): PlainDate => addDays(presentedOn, DAYS_TO_ANSWER + 1);
