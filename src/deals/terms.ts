import type { Offer } from '../bidding/index.js';
import { rollForward } from '../kernel/calendar.js';
import { addDays, daysBetween, type PlainDate } from '../kernel/dates.js';
import { ZERO, type Decimal } from '../kernel/decimal.js';
import { annualCost } from '../matching/index.js';
import { balanceOn, openBalance, PENALTY_MULTIPLIER, totalOf, type Opened } from '../settlement/index.js';
import type { DealTerms } from './deal.js';

/** The terms that accepting this offer freezes. The cost sheet before the acceptance is made from the very same. */
export function termsOf(offer: Offer): DealTerms {
  const { finance, annualRate, lpr, lprOn, spread, upfrontFeeRate, chargeInAdvance, days, dueOn, price } =
    offer;
  const payableOn = rollForward(dueOn);
  const { interest, fees, netProceeds, allInAnnualCost } = price;
  return {
    ...{ finance, annualRate, lpr, lprOn, spread, upfrontFeeRate, chargeInAdvance, days, dueOn },
    ...{ payableOn: payableOn.on, payableOnProvisional: payableOn.provisional },
    ...{ interest, fees, netProceeds, allInAnnualCost },
    penaltyMultiplier: PENALTY_MULTIPLIER,
    basis: offer.dayCount ?? 'ACT_360',
  };
}

/** The day of disbursement that the price counts from. */
export const countedFrom = ({ dueOn, days }: Pick<DealTerms, 'dueOn' | 'days'>): PlainDate =>
  addDays(dueOn, -days);

/** A deal's account, if the finance is paid out on a day. */
export function openedOn(terms: DealTerms, disbursedOn: PlainDate): Opened {
  const { finance, fees: upfrontFees, chargeInAdvance, dueOn } = terms;
  return openBalance(terms, { finance, upfrontFees, chargeInAdvance, disbursedOn, dueOn });
}

/** What will be owed on the last day for payment, if the finance is paid out on the day that the price counts from. */
export const owedAtEnd = (terms: DealTerms) =>
  balanceOn(terms, openedOn(terms, countedFrom(terms)).balance, terms.payableOn);

/** What the days between a due date that is no working day and the last day for payment add. */
export interface Rolled {
  readonly days: number;
  readonly interest: Decimal;
  /** Counted up to the last day for payment; the terms' own, which ranked the offer, up to the due date. */
  readonly allInAnnualCost: Decimal;
}

/**
 * The price of an offer counts to its due date; the deal's account goes on at the same rate until it can be paid. Null where
 * that is the same day.
 */
export function rolledOf(terms: DealTerms): Rolled | null {
  const days = daysBetween(terms.dueOn, terms.payableOn);
  if (days === 0) return null;
  const owed = owedAtEnd(terms);
  const counted = terms.chargeInAdvance ? ZERO : terms.interest;
  return {
    days,
    interest: owed.interest.minus(counted),
    allInAnnualCost: costUntilPayable(terms, totalOf(owed), terms.netProceeds),
  };
}

/** The all-in cost of what is received on the day that the price counts from and paid on the last day for payment. */
export const costUntilPayable = (terms: DealTerms, paid: Decimal, received: Decimal): Decimal =>
  annualCost({ paid, received, days: daysBetween(countedFrom(terms), terms.payableOn) });
