import { compareDates, daysBetween, type PlainDate } from '../kernel/dates.js';
import { isCents, min, sum, type Decimal } from '../kernel/decimal.js';
import { isSale, type Technique } from '../mandates/index.js';
import { interest as interestOver, type DayCountBasis } from '../kernel/interest.js';

/** What is owed or paid by kind, in yuan and cents. */
export interface Tiers {
  readonly fees: Decimal;
  readonly penalty: Decimal;
  readonly interest: Decimal;
  readonly principal: Decimal;
}

/** What a payment covered of each kind, what it left owing, and what it paid too much. */
export interface Applied extends Tiers {
  readonly surplus: Decimal;
  readonly left: Tiers;
}

/**
 * Applies a payment to what is due: fees, then interest including penalty, then principal (Civil Code article 561).
 * Within interest the ordinary one comes first, because it fell due first.
 * @throws RangeError when an amount is negative or not in cents.
 */
export function applyWaterfall({
  due,
  received,
}: {
  readonly due: Tiers;
  readonly received: Decimal;
}): Applied {
  [due.fees, due.penalty, due.interest, due.principal, received].forEach(assertAmount);
  const fees = cover(due.fees, received);
  const interest = cover(due.interest, fees.rest);
  const penalty = cover(due.penalty, interest.rest);
  const principal = cover(due.principal, penalty.rest);
  return conserved(received, {
    fees: fees.paid,
    penalty: penalty.paid,
    interest: interest.paid,
    principal: principal.paid,
    surplus: principal.rest,
    left: { fees: fees.left, penalty: penalty.left, interest: interest.left, principal: principal.left },
  });
}

export interface AccrualTerms {
  readonly principal: Decimal;
  /** A fraction: 0.0435 is 4.35 % a year. */
  readonly annualRate: Decimal;
  /** What the rate is multiplied by after the due date: 1.5 for half as much again. */
  readonly penaltyMultiplier: Decimal;
  readonly basis: DayCountBasis;
  /** The first day that bears interest. */
  readonly from: PlainDate;
  /** The day of payment, which bears none. */
  readonly to: PlainDate;
  readonly dueOn: PlainDate;
}

/**
 * Interest on a principal from one day to another in yuan: at the agreed rate up to the due date, and from then on at
 * that rate times the multiplier, as penalty alone.
 * @throws RangeError when `to` is before `from`, or the principal or a rate is negative.
 */
export function accrue(terms: AccrualTerms): { readonly interest: Decimal; readonly penalty: Decimal } {
  const { principal, annualRate, penaltyMultiplier, basis, from, to, dueOn } = terms;
  if (compareDates(to, from) < 0) throw new RangeError(`${to} is before ${from}`);
  const regularDays = Math.max(0, daysBetween(from, compareDates(to, dueOn) < 0 ? to : dueOn));
  const penaltyDays = daysBetween(from, to) - regularDays;
  const penaltyRate = annualRate.times(penaltyMultiplier);
  return {
    interest: interestOver({ principal, annualRate, days: regularDays, basis }),
    penalty: interestOver({ principal, annualRate: penaltyRate, days: penaltyDays, basis }),
  };
}

/**
 * Who keeps what a debtor paid above the claim: the seller of a claim factored with recourse (Civil Code article 766)
 * and the pledgor of one that was only security, but the factor that bought it without recourse (article 767).
 */
export function surplusGoesTo(technique: Technique, recourse: boolean): 'SELLER' | 'LENDER' {
  return isSale(technique) && !recourse ? 'LENDER' : 'SELLER';
}

function cover(due: Decimal, money: Decimal): { paid: Decimal; left: Decimal; rest: Decimal } {
  const paid = min(due, money);
  return { paid, left: due.minus(paid), rest: money.minus(paid) };
}

function conserved(received: Decimal, applied: Applied): Applied {
  const { fees, penalty, interest, principal, surplus } = applied;
  const applications = sum([fees, penalty, interest, principal, surplus]);
  if (!applications.equals(received)) throw new Error(`a payment of ${received.toString()} does not add up`);
  return applied;
}

function assertAmount(amount: Decimal): void {
  if (!isCents(amount) || amount.isNegative()) throw new RangeError(`not an amount: ${amount.toString()}`);
}
