import { ZERO, type Decimal } from '../kernel/decimal.js';
import type { Offer } from '../bidding/index.js';
import type { FinancingRequest } from '../financing/index.js';
import { guaranteeDiscountOf, type Mandate } from '../mandates/index.js';
import {
  assess,
  type ManyFacts,
  type ProposedTerms,
  type ReasonClass,
  type Verdict,
} from '../matching/index.js';
import type { CaseEntry, EdgeTerms } from './stored-book.js';

/** One way in which one mandate could finance a request. */
export interface Candidate extends Omit<Required<EdgeTerms>, 'lender' | 'mandateVersion' | 'smallest'> {
  readonly mandate: Mandate;
  readonly finance: Decimal;
  /** Interest and fees, in all. */
  readonly cost: Decimal;
  /** The smallest part of it that its lender would finance. */
  readonly smallest: Decimal;
}

export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly lendersAsked: number;
  readonly reasons: CaseEntry['reasons'];
}

/**
 * What firm mandates and bids could give a request: one candidate for each mandate and technique. A lender's bid on the
 * request stands instead of its mandates. What is taken of the limits is left to the book.
 * @param refused `request|lender` that shall not meet again.
 */
export function candidatesOf(
  request: FinancingRequest,
  mandates: readonly Mandate[],
  bids: readonly Offer[],
  facts: ManyFacts,
  refused: ReadonlySet<string>,
): Candidates {
  const others = mandates.filter(
    ({ lender }) => lender !== request.applicant && !refused.has(`${request._id}|${lender}`),
  );
  const byMandate = new Map(others.map((mandate) => [mandate._id, mandate]));
  const bidders = new Set(bids.map(({ lender }) => lender));
  const firm = others.filter(({ firm: isFirm, lender }) => isFirm && !bidders.has(lender));
  const verdicts = firm.map((mandate) => ({ mandate, verdict: assess(mandate, facts.of(request, mandate)) }));
  const fromBids = bids.flatMap((bid) => {
    const mandate = byMandate.get(bid.mandate);
    return mandate ? [ofBid(bid, mandate)] : [];
  });
  const fromMandates = verdicts.flatMap(({ mandate, verdict }) => ofVerdict(request, mandate, verdict));
  const candidates = [...fromBids, ...fromMandates];
  const able = new Set(candidates.map(({ mandate }) => mandate.lender));
  return {
    candidates,
    lendersAsked: new Set([...firm.map(({ lender }) => lender), ...able]).size,
    reasons: reasonsOf(verdicts.filter(({ mandate }) => !able.has(mandate.lender))),
  };
}

function ofBid(bid: Offer, mandate: Mandate): Candidate {
  const { technique, recourse, finance, annualRate, lpr, lprOn, upfrontFeeRate, chargeInAdvance, price } =
    bid;
  return {
    mandate,
    bid: bid._id,
    technique,
    recourse,
    finance,
    cost: price.totalCost,
    smallest: mandate.ticket.min,
    annualRate: annualRate.toFixed(),
    lpr: lpr?.toFixed() ?? null,
    lprOn,
    upfrontFeeRate: upfrontFeeRate.toFixed(),
    chargeInAdvance,
    dayCount: bid.dayCount ?? 'ACT_360',
    // A bid is a price for the request as it is: what its lender would take off it, it has not said.
    guaranteeDiscount: '0',
  };
}

/** Of the recourses that the applicant takes at one price, the one that binds it less. */
function ofVerdict({ recourseAccepted }: FinancingRequest, mandate: Mandate, verdict: Verdict): Candidate[] {
  if (!verdict.eligible) return [];
  const accepted = verdict.terms.filter(({ recourse }) => recourseAccepted.includes(recourse));
  const byTechnique = new Map<string, ProposedTerms>();
  for (const one of accepted) {
    const known = byTechnique.get(one.technique);
    if (known === undefined || one.recourse === 'WITHOUT_RECOURSE') byTechnique.set(one.technique, one);
  }
  return [...byTechnique.values()].map((terms) => ({
    mandate,
    bid: null,
    technique: terms.technique,
    recourse: terms.recourse,
    finance: terms.finance,
    cost: terms.price.totalCost.isNegative() ? ZERO : terms.price.totalCost,
    smallest: mandate.ticket.min,
    annualRate: terms.annualRate.toFixed(),
    lpr: terms.lpr.toFixed(),
    lprOn: terms.lprOn,
    upfrontFeeRate: terms.upfrontFeeRate.toFixed(),
    chargeInAdvance: terms.chargeInAdvance,
    dayCount: terms.dayCount,
    guaranteeDiscount: guaranteeDiscountOf(mandate.pricing).toFixed(),
  }));
}

/** Each lender counts once in each class, however many mandates it has. */
function reasonsOf(
  refusals: readonly { readonly mandate: Mandate; readonly verdict: Verdict }[],
): CaseEntry['reasons'] {
  const lenders = new Map<ReasonClass, Set<string>>();
  for (const { mandate, verdict } of refusals)
    for (const one of verdict.eligible ? [] : verdict.reasons)
      lenders.set(one.class, (lenders.get(one.class) ?? new Set()).add(mandate.lender));
  return [...lenders]
    .map(([name, { size }]) => ({ class: name, lenders: size }))
    .sort((a, b) => b.lenders - a.lenders || (a.class < b.class ? -1 : 1));
}
