import { problem, type Problem } from '../kernel/decision.js';
import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import type { LenderLicence } from '../parties/index.js';
import {
  count,
  decimalWithin,
  distinct,
  each,
  inOrder,
  moneyAbove0,
  text,
  wholeWithin,
} from '../platform/checks.js';
import { GRADES, type Grade } from '../reference/index.js';
import { guaranteeDiscountOf, type MandatePricing, type MandateTerms, type SpreadRow } from './mandate.js';
import { isSale, licenceAllows, recourseOf, TECHNIQUES } from './technique.js';

const LONGEST_TENOR_DAYS = 1830;
const MOST_DEBTORS = 500;
const MOST_SPREADS = 100;
const MOST_DISTRICTS = 50;

/** All that is wrong with a mandate's terms by themselves and under the lender's licence. */
export function mandateProblems(
  terms: MandateTerms,
  licence: LenderLicence | null,
  today: PlainDate,
): Problem[] {
  return [
    ...text('name', terms.name, 1, 100),
    ...techniqueProblems(terms, licence),
    ...whomProblems(terms),
    ...tenorProblems(terms),
    ...decimalWithin('advanceRate', terms.advanceRate, '0.01', '1'),
    ...pricingProblems(terms),
    ...amountProblems(terms),
    ...inOrder('validUntil', terms.validFrom, terms.validUntil),
    ...(terms.validUntil < today
      ? [problem('validUntil', 'VALIDITY_PASSED', { validUntil: terms.validUntil, today })]
      : []),
  ];
}

function techniqueProblems({ techniques, recourse }: MandateTerms, licence: LenderLicence | null): Problem[] {
  const possible = techniques.flatMap((technique) => recourseOf(technique));
  const never = recourse.filter((one) => !possible.includes(one));
  return [
    ...count('techniques', techniques, 1, TECHNIQUES.length),
    ...distinct('techniques', techniques),
    ...each('techniques', techniques, (technique, path) =>
      licenceAllows(licence, technique)
        ? []
        : [problem(path, 'TECHNIQUE_NOT_LICENSED', { technique, licence: licence ?? '—' })],
    ),
    ...count('recourse', recourse, 1, 2),
    ...distinct('recourse', recourse),
    ...(techniques.length === 0
      ? []
      : never.map((one) => problem('recourse', 'RECOURSE_NEVER_POSSIBLE', { recourse: one }))),
  ];
}

function whomProblems({ industries, districts, debtors }: MandateTerms): Problem[] {
  return [
    ...distinct('industries', industries),
    ...count('districts', districts, 0, MOST_DISTRICTS),
    ...each('districts', districts, (district, path) => text(path, district, 2, 50)),
    ...distinct('districts', districts),
    ...count('debtors', debtors, 0, MOST_DEBTORS),
    ...distinct('debtors', debtors),
  ];
}

function tenorProblems({ tenorDays: { min, max } }: MandateTerms): Problem[] {
  return [
    ...wholeWithin('tenorDays.min', min, 1, LONGEST_TENOR_DAYS),
    ...wholeWithin('tenorDays.max', max, 1, LONGEST_TENOR_DAYS),
    ...(min > max ? [problem('tenorDays.max', 'RANGE_ORDER', { min, max })] : []),
  ];
}

function pricingProblems(terms: MandateTerms): Problem[] {
  const { greenDiscount, upfrontFeeRate, chargeInAdvance, spreads } = terms.pricing;
  const advanceOfLoan = chargeInAdvance && !terms.techniques.some(isSale);
  return [
    ...count('pricing.spreads', spreads, 1, MOST_SPREADS),
    ...each('pricing.spreads', spreads, spreadProblems),
    ...gridProblems(terms.pricing, terms.lowestGrade, terms.tenorDays.max),
    ...decimalWithin('pricing.greenDiscount', greenDiscount, '0', '0.05'),
    ...decimalWithin('pricing.guaranteeDiscount', guaranteeDiscountOf(terms.pricing), '0', '0.1'),
    ...decimalWithin('pricing.upfrontFeeRate', upfrontFeeRate, '0', '0.05'),
    ...(advanceOfLoan ? [problem('pricing.chargeInAdvance', 'CHARGE_IN_ADVANCE_NEEDS_FACTORING')] : []),
  ];
}

const spreadProblems = ({ upToDays, spread }: SpreadRow, path: string): readonly Problem[] => [
  ...wholeWithin(`${path}.upToDays`, upToDays, 1, LONGEST_TENOR_DAYS),
  ...decimalWithin(`${path}.spread`, spread, '-0.03', '0.2'),
];

/** Each accepted grade has rows, with rising days, up to the longest tenor: else a request in the gap had no price. */
function gridProblems({ spreads }: MandatePricing, lowest: Grade | null, longest: number): Problem[] {
  if (spreads.length === 0) return [];
  const accepted = lowest === null ? GRADES : GRADES.slice(0, GRADES.indexOf(lowest) + 1);
  return accepted.flatMap((grade) => {
    const rows = spreads.flatMap((row, at) => (row.grade === grade ? [{ at, upToDays: row.upToDays }] : []));
    const unsorted = rows.find((row, at) => at > 0 && row.upToDays <= (rows[at - 1]?.upToDays ?? 0));
    if (unsorted)
      return [problem(`pricing.spreads.${unsorted.at}.upToDays`, 'SPREADS_NOT_SORTED', { grade })];
    const until = rows.at(-1)?.upToDays ?? 0;
    return until < longest
      ? [problem('pricing.spreads', 'SPREADS_NOT_COVERING', { grade, until, longest })]
      : [];
  });
}

function amountProblems({ ticket, budget, limits }: MandateTerms): Problem[] {
  const { perDebtor, perPair, perIndustry, perRegion } = limits;
  return [
    ...moneyAbove0('ticket.min', ticket.min),
    ...moneyAbove0('ticket.max', ticket.max),
    ...(ticket.min.greaterThan(ticket.max)
      ? [problem('ticket.max', 'RANGE_ORDER', { min: ticket.min.toFixed(), max: ticket.max.toFixed() })]
      : []),
    ...moneyAbove0('budget', budget),
    ...within('ticket.max', ticket.max, 'budget', budget),
    ...limitProblems('limits.perDebtor', perDebtor, 'budget', budget),
    ...limitProblems(
      'limits.perPair',
      perPair,
      perDebtor == null ? 'budget' : 'limits.perDebtor',
      perDebtor ?? budget,
    ),
    ...limitProblems('limits.perIndustry', perIndustry, 'budget', budget),
    ...limitProblems('limits.perRegion', perRegion, 'budget', budget),
  ];
}

const limitProblems = (
  path: string,
  limit: Decimal | null | undefined,
  ofWhat: string,
  most: Decimal,
): Problem[] => (limit == null ? [] : [...moneyAbove0(path, limit), ...within(path, limit, ofWhat, most)]);

function within(path: string, amount: Decimal, ofWhat: string, most: Decimal): Problem[] {
  if (amount.lessThanOrEqualTo(most)) return [];
  return [
    problem(path, 'LIMIT_ABOVE_LIMIT', { limit: amount.toFixed(), above: ofWhat, most: most.toFixed() }),
  ];
}
