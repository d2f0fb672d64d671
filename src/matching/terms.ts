import type { PlainDate } from '../kernel/dates.js';
import { Decimal, min, roundToCent, sum, ZERO } from '../kernel/decimal.js';
import { interest as interestOver, type DayCountBasis } from '../kernel/interest.js';
import {
  chargedInAdvance,
  dayCountOf,
  recourseOf,
  spreadFor,
  type DebtorShare,
  type Mandate,
  type Recourse,
  type Technique,
} from '../mandates/index.js';
import { GRADES, ratingEffect, type Grade, type LprTerm } from '../reference/index.js';
import { priceOffer, type OfferPrice } from './all-in-cost.js';
import type { CaseFacts } from './case.js';

/** An annual rate and what it is made of, as fractions: LPR + spread − discount, never below zero. */
export interface Quote {
  /** The worst among the debtors, which prices the whole. */
  readonly grade: Grade;
  readonly lprTerm: LprTerm;
  readonly lpr: Decimal;
  readonly lprOn: PlainDate;
  readonly spread: Decimal;
  readonly greenDiscount: Decimal;
  readonly annualRate: Decimal;
}

/** What a mandate offers for a request in one technique, with or without recourse. */
export interface ProposedTerms extends Quote {
  readonly technique: Technique;
  readonly recourse: Recourse;
  readonly disclosed: boolean;
  readonly finance: Decimal;
  /** The most that mandate and kinds let be financed of what is assigned, as a fraction. */
  readonly advanceRate: Decimal;
  readonly upfrontFeeRate: Decimal;
  readonly chargeInAdvance: boolean;
  readonly dayCount: DayCountBasis;
  readonly days: number;
  readonly dueOn: PlainDate;
  readonly price: OfferPrice;
}

/** The worst grade among the debtors, or null when one of them has none. */
export function worstGrade({ exposure, grades }: Pick<CaseFacts, 'exposure' | 'grades'>): Grade | null {
  const found = exposure.shares.map(({ debtor }) => grades.get(debtor)?.grade);
  const worst = Math.max(
    ...found.map((grade) => (grade === undefined ? GRADES.length : GRADES.indexOf(grade))),
  );
  return GRADES[worst] ?? null;
}

/** The rate of the day for this case, or null when a grade, the LPR or a row of the grid is missing. */
export function quoteOf({ pricing }: Pick<Mandate, 'pricing'>, facts: CaseFacts): Quote | null {
  const grade = worstGrade(facts);
  const spread = grade && spreadFor(pricing, grade, facts.request.tenorDays);
  if (grade === null || spread === null || facts.lpr === null) return null;
  const { rate: lpr, publishedOn: lprOn } = facts.lpr;
  const green = ratingEffect(facts.environment?.rating ?? null) === 'DISCOUNT';
  const greenDiscount = green ? pricing.greenDiscount : ZERO;
  const annualRate = Decimal.max(ZERO, lpr.plus(spread).minus(greenDiscount));
  return { grade, lprTerm: pricing.lprTerm, lpr, lprOn, spread, greenDiscount, annualRate };
}

/** What of a share may be financed: a bill is discounted whole, of all else the mandate's rate or its kind's, the lower. */
export function advanceRateOn(
  { advanceRate }: Pick<Mandate, 'advanceRate'>,
  { caps }: DebtorShare,
  technique: Technique,
): Decimal {
  const rate = technique === 'BILL_DISCOUNTING' ? ONE : advanceRate;
  return min(rate, caps?.[technique] ?? ONE);
}

const ONE = new Decimal(1);

/** The same over all shares. */
function advanceRateOver(mandate: Mandate, { exposure }: CaseFacts, technique: Technique): Decimal {
  const { shares } = exposure;
  const financed = sum(shares.map((share) => share.amount.times(advanceRateOn(mandate, share, technique))));
  return financed.dividedBy(sum(shares.map(({ amount }) => amount))).toDecimalPlaces(6, Decimal.ROUND_FLOOR);
}

/** One for each recourse that the mandate gives and the technique can have; none where charges would leave no proceeds. */
export function termsFor(
  mandate: Mandate,
  facts: CaseFacts,
  technique: Technique,
  finance: Decimal,
): ProposedTerms[] {
  const quote = quoteOf(mandate, facts);
  if (quote === null) throw new Error(`mandate ${mandate._id} has no price for this case`);
  const { tenorDays: days, dueOn, disclosed } = facts.request;
  const { pricing } = mandate;
  const advanceRate = advanceRateOver(mandate, facts, technique);
  const { upfrontFeeRate } = pricing;
  const chargeInAdvance = chargedInAdvance(technique, pricing.chargeInAdvance);
  const dayCount = dayCountOf(pricing);
  const charges = { ...quote, finance, days, upfrontFeeRate, chargeInAdvance, dayCount };
  if (!leavesProceeds(charges)) return [];
  const timing = chargeInAdvance ? 'IN_ADVANCE' : 'IN_ARREARS';
  const price = priceOffer({
    finance,
    annualRate: quote.annualRate,
    days,
    upfrontFeeRate,
    upfrontFee: ZERO,
    timing,
    dayCount,
  });
  return mandate.recourse
    .filter((one) => recourseOf(technique).includes(one))
    .map((recourse) => ({ technique, recourse, disclosed, advanceRate, dueOn, ...charges, price }));
}

/** What an offer charges at disbursement. */
export type Charges = Pick<
  ProposedTerms,
  'finance' | 'annualRate' | 'days' | 'upfrontFeeRate' | 'chargeInAdvance' | 'dayCount'
>;

/** Whether anything reaches the SME once fees, and interest taken in advance, are deducted. */
export function leavesProceeds({
  finance,
  annualRate,
  days,
  upfrontFeeRate,
  chargeInAdvance,
  dayCount: basis,
}: Charges): boolean {
  const fees = roundToCent(finance.times(upfrontFeeRate));
  const inAdvance = chargeInAdvance ? interestOver({ principal: finance, annualRate, days, basis }) : ZERO;
  return finance.greaterThan(fees.plus(inAdvance));
}
