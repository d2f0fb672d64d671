import { Decimal, max, sum, ZERO } from '../kernel/decimal.js';
import {
  fits,
  isLive,
  leftOf,
  licenceAllows,
  limitLinesOf,
  mostWithinLimits,
  recourseOf,
  TECHNIQUES,
  type Mandate,
  type Technique,
} from '../mandates/index.js';
import { gradeAtLeast, ratingEffect } from '../reference/index.js';
import type { CaseFacts } from './case.js';
import { listed, reason, when, type Reason } from './reasons.js';
import { advanceRateOn, quoteOf, termsFor, worstGrade, type ProposedTerms } from './terms.js';

/** Whether a mandate can finance a request: on which terms, one for each technique and recourse, or why not. */
export type Verdict =
  | {
      readonly eligible: true;
      readonly terms: readonly ProposedTerms[];
      readonly warnings: readonly Reason[];
    }
  | { readonly eligible: false; readonly reasons: readonly Reason[]; readonly warnings: readonly Reason[] };

/** All reasons are reported, not the first: a lender sees everything that stands in the way at once. */
export function assess(mandate: Mandate, facts: CaseFacts): Verdict {
  const warnings = environmentReasons(facts, 'WARN');
  const reasons = [
    ...validityReasons(mandate, facts),
    ...techniqueReasons(mandate, facts),
    ...sellerReasons(mandate, facts),
    ...tenorReasons(mandate, facts),
    ...debtorReasons(mandate, facts),
    ...amountReasons(mandate, facts),
    ...rateReasons(mandate, facts),
  ];
  if (reasons.length > 0) return { eligible: false, reasons, warnings };
  const offers = carryingTechniques(mandate, facts).map((technique) => ({
    technique,
    finance: amountOffered(mandate, facts, technique),
  }));
  const terms = offers.flatMap(({ technique, finance }) => termsFor(mandate, facts, technique, finance));
  if (terms.length > 0) return { eligible: true, terms, warnings };
  const { tenorDays } = facts.request;
  return {
    eligible: false,
    reasons: [reason('CHARGES_LEAVE_NOTHING', { finance: most(offers).toFixed(2), tenorDays })],
    warnings,
  };
}

const most = (offers: readonly { readonly finance: Decimal }[]): Decimal =>
  max(ZERO, ...offers.map(({ finance }) => finance));

function validityReasons(mandate: Mandate, { today }: CaseFacts): Reason[] {
  const { state, validFrom, validUntil } = mandate;
  if (isLive(mandate, today)) return [];
  if (state !== 'ACTIVE') return [reason('MANDATE_NOT_ACTIVE', { state })];
  return [reason('MANDATE_NOT_VALID', { validFrom, validUntil, on: today })];
}

/** Asked for, offered, and allowed to this lender. */
const usableTechniques = ({ techniques }: Mandate, { request, licence }: CaseFacts): Technique[] =>
  techniques.filter((one) => request.techniques.includes(one) && licenceAllows(licence, one));

/**
 * A recourse that the SME does not accept is no reason: its offers are listed apart. One that no technique in question
 * can have leaves nothing to offer.
 */
function techniqueReasons(mandate: Mandate, facts: CaseFacts): Reason[] {
  const { request, licence } = facts;
  const usable = usableTechniques(mandate, facts);
  if (usable.length === 0) {
    const licensed = listed(TECHNIQUES.filter((one) => licenceAllows(licence, one)));
    const offered = listed(mandate.techniques);
    return [
      reason('NO_COMMON_TECHNIQUE', {
        asked: listed(request.techniques),
        offered,
        licence: licence ?? '—',
        licensed,
      }),
    ];
  }
  const possible = usable.flatMap((technique) => recourseOf(technique));
  return [
    ...when(!mandate.recourse.some((one) => possible.includes(one)), 'NO_POSSIBLE_RECOURSE', () => ({
      offered: listed(mandate.recourse),
      techniques: listed(usable),
    })),
    ...when(mandate.disclosedOnly && !request.disclosed, 'DISCLOSURE_NEEDED', () => ({})),
  ];
}

function sellerReasons({ industries, districts }: Mandate, facts: CaseFacts): Reason[] {
  const { industry, district } = facts.exposure;
  const outside = (accepted: readonly string[], one: string): boolean =>
    accepted.length > 0 && !accepted.includes(one);
  return [
    ...when(outside(industries, industry), 'INDUSTRY_OUTSIDE', () => ({
      industry,
      accepted: listed(industries),
    })),
    ...when(outside(districts, district), 'REGION_OUTSIDE', () => ({
      district,
      accepted: listed(districts),
    })),
    ...environmentReasons(facts, 'BLOCK'),
  ];
}

function environmentReasons({ environment }: CaseFacts, effect: 'BLOCK' | 'WARN'): Reason[] {
  if (environment === null || ratingEffect(environment.rating) !== effect) return [];
  const { rating, asOf } = environment;
  return [reason(effect === 'BLOCK' ? 'SELLER_RATING_BLOCKS' : 'SELLER_RATING_WARNS', { rating, asOf })];
}

function tenorReasons({ tenorDays: { min, max } }: Mandate, { request: { tenorDays } }: CaseFacts): Reason[] {
  return [
    ...when(tenorDays > max, 'TENOR_ABOVE', () => ({ tenorDays, max })),
    ...when(tenorDays < min, 'TENOR_BELOW', () => ({ tenorDays, min })),
  ];
}

function debtorReasons(mandate: Mandate, { exposure, grades, today }: CaseFacts): Reason[] {
  const debtors = [...new Set(exposure.shares.map(({ debtor }) => debtor))];
  const { lowestGrade: lowest } = mandate;
  return debtors.flatMap((debtor) => {
    const unlisted = mandate.debtors.length > 0 && !mandate.debtors.includes(debtor);
    const graded = grades.get(debtor);
    const low = graded !== undefined && lowest !== null && !gradeAtLeast(graded.grade, lowest);
    return [
      ...when(unlisted, 'DEBTOR_NOT_LISTED', () => ({ debtor })),
      ...when(graded === undefined, 'DEBTOR_NOT_GRADED', () => ({ debtor, on: today })),
      ...when(low, 'GRADE_BELOW', () => ({
        debtor,
        grade: graded?.grade ?? '',
        asOf: graded?.asOf ?? '',
        lowest: lowest ?? '',
      })),
    ];
  });
}

/** The most that the advance rate and the assets' kinds allow by a technique, in whole cents. */
const advanceCap = (mandate: Mandate, { exposure }: CaseFacts, technique: Technique): Decimal =>
  sum(
    exposure.shares.map((share) => share.amount.times(advanceRateOn(mandate, share, technique))),
  ).toDecimalPlaces(2, Decimal.ROUND_FLOOR);

/** Those by which enough may be financed. */
const carryingTechniques = (mandate: Mandate, facts: CaseFacts): Technique[] =>
  usableTechniques(mandate, facts).filter((technique) =>
    leastNeeded(mandate, facts).lessThanOrEqualTo(advanceCap(mandate, facts, technique)),
  );

/** What the lender must be able to finance at the least: all that is asked or, in part, its smallest ticket. */
const leastNeeded = ({ ticket }: Mandate, { request }: CaseFacts): Decimal =>
  request.partialFunding ? Decimal.min(request.amount, ticket.min) : request.amount;

function amountReasons(mandate: Mandate, facts: CaseFacts): Reason[] {
  const { request, exposure, used } = facts;
  const { ticket, advanceRate } = mandate;
  const needed = leastNeeded(mandate, facts);
  const usable = usableTechniques(mandate, facts);
  const judged = usable.length > 0 ? usable : mandate.techniques;
  const most = max(ZERO, ...judged.map((technique) => advanceCap(mandate, facts, technique)));
  const asked = request.amount.toFixed(2);
  const full = limitLinesOf(mandate, exposure, needed).filter((line) => !fits(line, used));
  return [
    ...when(!request.partialFunding && request.amount.greaterThan(ticket.max), 'TICKET_ABOVE', () => ({
      asked,
      max: ticket.max.toFixed(2),
    })),
    ...when(request.amount.lessThan(ticket.min), 'TICKET_BELOW', () => ({
      asked,
      min: ticket.min.toFixed(2),
    })),
    ...when(needed.greaterThan(most), 'ADVANCE_BELOW', () => ({
      advanceRate: advanceRate.toFixed(),
      most: most.toFixed(2),
      assigned: sum(exposure.shares.map(({ amount }) => amount)).toFixed(2),
      needed: needed.toFixed(2),
    })),
    ...full.map(({ key, kind, limit, amount }) =>
      reason('LIMIT_FULL', {
        limitKind: kind,
        ofWhom: key.split('|').slice(2).join(', '),
        limit: limit.toFixed(2),
        left: leftOf({ key, limit }, used).toFixed(2),
        needed: amount.toFixed(2),
      }),
    ),
  ];
}

/** The most that everything allows; at least what is needed, which was found to fit. */
function amountOffered(mandate: Mandate, facts: CaseFacts, technique: Technique): Decimal {
  const { request, exposure, used } = facts;
  if (!request.partialFunding) return request.amount;
  const most = Decimal.min(request.amount, advanceCap(mandate, facts, technique), mandate.ticket.max);
  return Decimal.max(leastNeeded(mandate, facts), mostWithinLimits(mandate, exposure, used, most));
}

function rateReasons(mandate: Mandate, facts: CaseFacts): Reason[] {
  const { request, today, lpr } = facts;
  const grade = worstGrade(facts);
  const quote = quoteOf(mandate, facts);
  const { lprTerm } = mandate.pricing;
  const highest = request.highestAnnualRate;
  const unpriced = grade !== null && quote === null && lpr !== null;
  const above = quote !== null && highest !== null && quote.annualRate.greaterThan(highest);
  return [
    ...when(lpr === null, 'NO_LPR', () => ({ lprTerm, on: today })),
    ...when(unpriced, 'GRADE_NOT_PRICED', () => ({ grade: grade ?? '', tenorDays: request.tenorDays })),
    ...when(above, 'RATE_ABOVE', () => ({
      annualRate: quote?.annualRate.toFixed() ?? '',
      highest: highest?.toFixed() ?? '',
    })),
  ];
}
