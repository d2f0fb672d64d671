import { ZERO, type Decimal } from '../kernel/decimal.js';
import { problem, type Problem } from '../kernel/decision.js';
import { tenorDaysOf, type FinancingRequest } from '../financing/index.js';
import {
  chargedInAdvance,
  dayCountOf,
  recourseOf,
  type Mandate,
  type Recourse,
  type Technique,
} from '../mandates/index.js';
import {
  assess,
  leavesProceeds,
  priceOffer,
  type CaseFacts,
  type OfferPrice,
  type Reason,
  type ReasonClass,
} from '../matching/index.js';
import { decimalWithin, moneyAbove0 } from '../platform/checks.js';

export interface BidAsk {
  readonly idempotencyKey: string;
  readonly request: string;
  readonly mandate: string;
  readonly technique: Technique;
  readonly recourse: Recourse;
  readonly finance: Decimal;
  readonly annualRate: Decimal;
  readonly upfrontFeeRate: Decimal;
  readonly chargeInAdvance: boolean;
}

/** All that is wrong with a bid by itself. */
export const bidAskProblems = (ask: BidAsk): Problem[] => [
  ...moneyAbove0('finance', ask.finance),
  ...decimalWithin('annualRate', ask.annualRate, '0', '0.36'),
  ...decimalWithin('upfrontFeeRate', ask.upfrontFeeRate, '0', '0.1'),
  ...(recourseOf(ask.technique).includes(ask.recourse)
    ? []
    : [problem('recourse', 'BID_ALWAYS_WITH_RECOURSE', { technique: ask.technique })]),
  ...(ask.chargeInAdvance && !chargedInAdvance(ask.technique, true)
    ? [problem('chargeInAdvance', 'LOAN_INTEREST_IN_ADVANCE')]
    : []),
];

/** All in which a bid does not answer the request or lies outside its mandate. The figures are its lender's own. */
export const bidProblems = (
  ask: BidAsk,
  request: FinancingRequest,
  mandate: Mandate,
  facts: CaseFacts,
): Problem[] => [
  ...acceptedProblems(ask, request),
  ...rateProblems(ask, request),
  ...amountProblems(ask, request),
  ...mandateProblems(ask, mandate, facts),
  ...(leavesProceeds(chargesOf(ask, request, mandate)) ? [] : [problem('annualRate', 'BID_LEAVES_NOTHING')]),
];

function acceptedProblems({ technique, recourse }: BidAsk, request: FinancingRequest): Problem[] {
  const { techniques, recourseAccepted } = request;
  return [
    ...(techniques.includes(technique)
      ? []
      : [problem('technique', 'BID_TECHNIQUE_NOT_ASKED', { technique, accepted: techniques.join(', ') })]),
    ...(recourseAccepted.includes(recourse)
      ? []
      : [
          problem('recourse', 'BID_RECOURSE_NOT_ACCEPTED', {
            recourse,
            accepted: recourseAccepted.join(', '),
          }),
        ]),
  ];
}

function rateProblems({ annualRate }: BidAsk, { highestAnnualRate }: FinancingRequest): Problem[] {
  if (highestAnnualRate === null || annualRate.lessThanOrEqualTo(highestAnnualRate)) return [];
  return [
    problem('annualRate', 'BID_RATE_ABOVE_HIGHEST', {
      given: annualRate.toFixed(),
      highest: highestAnnualRate.toFixed(),
    }),
  ];
}

function amountProblems({ finance }: BidAsk, { amount, partialFunding }: FinancingRequest): Problem[] {
  const figures = { finance: finance.toFixed(2), asked: amount.toFixed(2) };
  if (finance.greaterThan(amount)) return [problem('finance', 'BID_ABOVE_ASKED', figures)];
  return finance.lessThan(amount) && !partialFunding ? [problem('finance', 'BID_BELOW_ASKED', figures)] : [];
}

/** A bid's rate is free, so the mandate's price grid does not bind it; its limits are asked when they are taken. */
const NOT_BINDING: readonly ReasonClass[] = ['RATE', 'LIMIT'];

const PLACES: Partial<Record<ReasonClass, string>> = {
  TECHNIQUE: 'technique',
  RECOURSE: 'recourse',
  AMOUNT: 'finance',
  TICKET: 'finance',
};

/** The mandate's verdict on the request as if it asked for just this bid. */
function mandateProblems(ask: BidAsk, mandate: Mandate, facts: CaseFacts): Problem[] {
  const { technique, recourse, finance: amount } = ask;
  const asBid = {
    ...facts.request,
    techniques: [technique],
    recourseAccepted: [recourse],
    amount,
    partialFunding: false,
  };
  const verdict = assess(mandate, { ...facts, request: { ...asBid, highestAnnualRate: null } });
  const reasons = verdict.eligible ? [] : verdict.reasons.filter(bindsBid);
  const offered = mandate.recourse.join(', ');
  return [
    ...reasons.map((one) => problem(PLACES[one.class] ?? 'mandate', one.code, one.facts)),
    ...(mandate.recourse.includes(recourse)
      ? []
      : [problem('recourse', 'BID_RECOURSE_OUTSIDE', { recourse, offered })]),
  ];
}

const bindsBid = (one: Reason): boolean =>
  !NOT_BINDING.includes(one.class) && one.code !== 'GRADE_NOT_PRICED';

function chargesOf(
  { finance, annualRate, upfrontFeeRate, technique, chargeInAdvance }: BidAsk,
  request: FinancingRequest,
  { pricing }: Mandate,
) {
  const days = tenorDaysOf(request);
  return {
    finance,
    annualRate,
    upfrontFeeRate,
    days,
    chargeInAdvance: chargedInAdvance(technique, chargeInAdvance),
    dayCount: dayCountOf(pricing),
  };
}

/** What the bid costs in all, over the days that all who compete are priced by. */
export function bidPrice(ask: BidAsk, request: FinancingRequest, mandate: Mandate): OfferPrice {
  const { chargeInAdvance, ...charges } = chargesOf(ask, request, mandate);
  return priceOffer({ ...charges, upfrontFee: ZERO, timing: chargeInAdvance ? 'IN_ADVANCE' : 'IN_ARREARS' });
}
