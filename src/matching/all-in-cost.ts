import { min, roundToCent, ZERO, type Decimal } from '../kernel/decimal.js';
import { daysInYear, interest as interestOver, type DayCountBasis } from '../kernel/interest.js';

/**
 * When interest is paid. A discount or a factor's charge may be deducted in advance; a loan's interest may not
 * (Civil Code article 670) and is paid in arrears.
 */
export type InterestTiming = 'IN_ADVANCE' | 'IN_ARREARS';

/** Amounts in yuan and cents, rates as fractions (0.0435 is 4.35 %), none negative. */
export interface OfferTerms {
  readonly finance: Decimal;
  readonly annualRate: Decimal;
  /** Whole days from disbursement to repayment, at least one. */
  readonly days: number;
  /** A flat charge as a fraction of the finance. */
  readonly upfrontFeeRate: Decimal;
  /** A flat charge as an amount, on top of that by rate. */
  readonly upfrontFee: Decimal;
  readonly timing: InterestTiming;
  /** How interest is counted; the all-in cost is act/360 whatever it is. */
  readonly dayCount: DayCountBasis;
  /** What a guarantor charges, paid at disbursement. */
  readonly guaranteeFee?: Decimal;
  /** What the treasury pays back of the interest (财政贴息); at most the interest counts. */
  readonly interestSubsidy?: Decimal;
}

/** All amounts in yuan and cents. */
export interface OfferPrice {
  readonly interest: Decimal;
  /** The lender's flat charges and the guarantee fee. */
  readonly fees: Decimal;
  /** What the SME has in hand after all that is deducted or paid at disbursement. */
  readonly netProceeds: Decimal;
  /** What the SME pays in all from then on, less the subsidy. */
  readonly totalPaid: Decimal;
  /** Interest and fees less the subsidy: what the SME pays in all less what it received. */
  readonly totalCost: Decimal;
  /** A simple annual fraction on act/360, half-up to six decimals: 0.042901 is 4.2901 %. */
  readonly allInAnnualCost: Decimal;
}

/**
 * Prices an offer by what it costs in all: (paid in all − received) / received × 360 / days.
 * @throws RangeError when the days are not a whole number above zero, or the charges leave no proceeds.
 */
export function priceOffer(terms: OfferTerms): OfferPrice {
  const { finance, annualRate, days, timing, dayCount: basis } = terms;
  if (days < 1) throw new RangeError(`not a tenor in days: ${days}`);
  const interest = interestOver({ principal: finance, annualRate, days, basis });
  const fees = feesOf(terms);
  const inAdvance = timing === 'IN_ADVANCE' ? interest : ZERO;
  const netProceeds = finance.minus(fees).minus(inAdvance);
  const subsidy = min(interest, terms.interestSubsidy ?? ZERO);
  const totalPaid = finance.plus(interest).minus(inAdvance).minus(subsidy);
  const totalCost = totalPaid.minus(netProceeds);
  return {
    interest,
    fees,
    netProceeds,
    totalPaid,
    totalCost,
    allInAnnualCost: annualCost({ paid: totalPaid, received: netProceeds, days }),
  };
}

function feesOf({ finance, upfrontFeeRate, upfrontFee, guaranteeFee }: OfferTerms): Decimal {
  return roundToCent(finance.times(upfrontFeeRate))
    .plus(upfrontFee)
    .plus(guaranteeFee ?? ZERO);
}

interface Cost {
  readonly paid: Decimal;
  readonly received: Decimal;
  readonly days: number;
}

/**
 * What it costs a year to receive an amount and to pay another so many days later: simple, on act/360, half-up to six decimals.
 * @throws RangeError when nothing is received.
 */
export function annualCost({ paid, received, days }: Cost): Decimal {
  if (!received.greaterThan(0)) throw new RangeError(`no proceeds: ${received.toString()}`);
  const cost = paid.minus(received);
  return cost.times(daysInYear('ACT_360')).dividedBy(received.times(days)).toDecimalPlaces(6);
}
