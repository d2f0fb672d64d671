import type { OfferView } from '../bidding/index.js';
import { addDays, type PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import type { AssetCondition } from '../assets/index.js';
import { isSale } from '../mandates/index.js';
import { conditionsOver } from './deal-assets.js';
import { conditionsFor, type ConditionName } from './condition.js';
import type { DealTerms } from './deal.js';
import { scheduleByTerms, type ScheduleLine } from './schedule.js';
import { termsOf } from './terms.js';

export const COST_KINDS = ['UPFRONT_FEE', 'INTEREST_IN_ADVANCE', 'INTEREST', 'PRINCIPAL'] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** By which rule an amount is due; put into words by cost-sheet.words.ts. */
export type CostRule =
  'FLAT_FEE' | 'CHARGED_IN_ADVANCE' | 'IN_ARREARS' | 'PAID_BY_DEBTORS' | 'PASSED_ON' | 'REPAID';

/** From whose money it comes: the applicant's, or what the debtors pay on the claims. */
export type CostPayer = 'APPLICANT' | 'DEBTORS';

export interface CostLine {
  readonly kind: CostKind;
  readonly payer: CostPayer;
  /** The lender's organisation: everything here goes to it. */
  readonly payee: string;
  /** Yuan, above zero. */
  readonly amount: Decimal;
  /** The day by which it is due; for what is deducted, the day of disbursement that the price counts from. */
  readonly dueOn: PlainDate;
  /** True for what never reaches the applicant: it is deducted from the finance. */
  readonly deducted: boolean;
  readonly rule: CostRule;
}

/** What else the applicant should know before it accepts. */
export type CostConditionName =
  | ConditionName
  | 'COUNTED_FROM'
  | 'ROLLED_DAY'
  | 'PENALTY'
  | 'ENFORCEMENT_COSTS'
  | 'EARLY_REPAYMENT'
  | 'RECOURSE'
  | 'NO_RECOURSE'
  | 'PLEDGE'
  | 'DILUTION'
  | 'USE_OF_PROCEEDS';

/** All that an offer costs its applicant, before it accepts: made from the very terms that an acceptance freezes. */
export interface CostSheet {
  readonly lines: readonly CostLine[];
  readonly totalPaid: Decimal;
  readonly netProceeds: Decimal;
  readonly allInAnnualCost: Decimal;
  readonly schedule: readonly ScheduleLine[];
  readonly conditions: readonly CostConditionName[];
  readonly terms: DealTerms;
  /** The day of disbursement that the price counts from. */
  readonly countedFrom: PlainDate;
}

export interface CostAsk {
  readonly offer: Offer;
  readonly request: Pick<OfferView['request'], 'items'>;
}

const assetsOf = ({ items }: CostAsk['request']): string[] => items.map(({ asset }) => asset);

/** The amounts are the offer's price and the schedule of its terms; nothing is computed a second time. */
export function costSheetOf({ offer, request }: CostAsk): CostSheet {
  const terms = termsOf(offer);
  const { netProceeds, totalPaid, allInAnnualCost } = offer.price;
  const countedFrom = addDays(terms.dueOn, -terms.days);
  return {
    lines: linesOf(offer, terms, countedFrom).filter(({ amount }) => amount.greaterThan(0)),
    ...{ totalPaid, netProceeds, allInAnnualCost },
    schedule: scheduleByTerms(terms),
    conditions: conditionsOf(offer, conditionsOver(assetsOf(request), offer), terms),
    ...{ terms, countedFrom },
  };
}

function linesOf({ lender, technique, disclosed }: Offer, terms: DealTerms, from: PlainDate): CostLine[] {
  const sold = isSale(technique);
  const later = { payee: lender, payer: payerOf(sold, disclosed), dueOn: terms.payableOn, deducted: false };
  const now = { payee: lender, payer: 'APPLICANT', dueOn: from, deducted: true } as const;
  const principalRule = sold ? (disclosed ? 'PAID_BY_DEBTORS' : 'PASSED_ON') : 'REPAID';
  const interest: CostLine = terms.chargeInAdvance
    ? { ...now, kind: 'INTEREST_IN_ADVANCE', amount: terms.interest, rule: 'CHARGED_IN_ADVANCE' }
    : { ...later, kind: 'INTEREST', amount: terms.interest, rule: 'IN_ARREARS' };
  return [
    { ...now, kind: 'UPFRONT_FEE', amount: terms.fees, rule: 'FLAT_FEE' },
    interest,
    { ...later, kind: 'PRINCIPAL', amount: terms.finance, rule: principalRule },
  ];
}

type Offer = OfferView['offer'];

/** Of a claim that was sold the debtor pays the factor; one that it was not told of, it pays to the seller, who passes it on. */
const payerOf = (sold: boolean, disclosed: boolean): CostPayer =>
  sold && disclosed ? 'DEBTORS' : 'APPLICANT';

function conditionsOf(
  { technique, recourse }: Offer,
  ofAssets: readonly AssetCondition[],
  terms: DealTerms,
): CostConditionName[] {
  const rolled = terms.payableOn !== terms.dueOn || terms.payableOnProvisional;
  const recourses = recourse === 'WITH_RECOURSE' ? 'RECOURSE' : 'NO_RECOURSE';
  return [
    ...conditionsFor(ofAssets).map(({ name }) => name),
    'COUNTED_FROM',
    ...(rolled ? (['ROLLED_DAY'] as const) : []),
    'PENALTY',
    'ENFORCEMENT_COSTS',
    'EARLY_REPAYMENT',
    isSale(technique) ? recourses : 'PLEDGE',
    'DILUTION',
    'USE_OF_PROCEEDS',
  ];
}
