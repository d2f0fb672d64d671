import type { OfferView } from '../bidding/index.js';
import type { PlainDate } from '../kernel/dates.js';
import { max, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import type { AssetCondition } from '../assets/index.js';
import { isSale } from '../mandates/index.js';
import { totalOf } from '../settlement/index.js';
import { conditionsOver } from './deal-assets.js';
import { isSoldOutright } from './claims.js';
import { conditionsFor, type ConditionName } from './condition.js';
import type { Deal, DealTerms } from './deal.js';
import { scheduleByTerms, type ScheduleLine } from './schedule.js';
import type { SupportOffer } from './deal-records.js';
import { bindingOf, feeOf, subsidiesOn, type Offered } from './support.js';
import { costUntilPayable, countedFrom, rolledOf, termsOf } from './terms.js';

export const COST_KINDS = [
  'UPFRONT_FEE',
  'GUARANTEE_FEE',
  'INTEREST_IN_ADVANCE',
  'INTEREST',
  'INTEREST_TO_PAYABLE_DAY',
  'PRINCIPAL',
  'INTEREST_SUBSIDY',
] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** By which rule an amount is due; put into words by cost-sheet.words.ts. */
export type CostRule =
  | 'FLAT_FEE'
  | 'GUARANTEED'
  | 'CHARGED_IN_ADVANCE'
  | 'IN_ARREARS'
  | 'UNTIL_PAYABLE'
  | 'PAID_BY_DEBTORS'
  | 'PAID_BY_ACCEPTOR'
  | 'PASSED_ON'
  | 'REPAID'
  | 'SUBSIDISED';

/** From whose money it comes: the applicant's, what the debtors pay on the claims, or a programme's that pays interest back. */
export type CostPayer = 'APPLICANT' | 'DEBTORS' | 'PROGRAMME';

export interface CostLine {
  readonly kind: CostKind;
  readonly payer: CostPayer;
  /** The lender; the guarantor of its fee, the applicant of a subsidy. */
  readonly payee: string;
  /** Yuan, above zero. */
  readonly amount: Decimal;
  /** The day by which it is due; for what is deducted, the day of disbursement that the price counts from. */
  readonly dueOn: PlainDate;
  /** True for what never reaches the applicant: it is deducted from the finance. */
  readonly deducted: boolean;
  readonly rule: CostRule;
  /** Of a guarantor's fee or a subsidy: its rate. */
  readonly rate?: Decimal;
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
  | 'BILL_RECOURSE'
  | 'BILL_NO_RECOURSE'
  | 'PLEDGE'
  | 'DILUTION'
  | 'MARGIN'
  | 'USE_OF_PROCEEDS';

/**
 * All that an offer costs its applicant, before it accepts: made from the very terms that an acceptance freezes, and counted up to the
 * last day for payment. The price, which ranks offers, counts up to the due date.
 */
export interface CostSheet {
  readonly lines: readonly CostLine[];
  readonly totalPaid: Decimal;
  readonly netProceeds: Decimal;
  readonly allInAnnualCost: Decimal;
  /** What the factor keeps beyond what is due if the debtors pay all that was assigned; zero where a surplus comes back. */
  readonly surplusKept: Decimal;
  /** The all-in cost with that counted as paid. */
  readonly allInAnnualCostWithSurplus: Decimal;
  readonly schedule: readonly ScheduleLine[];
  readonly conditions: readonly CostConditionName[];
  readonly terms: DealTerms;
  /** The day of disbursement that the price counts from. */
  readonly countedFrom: PlainDate;
}

export interface CostAsk {
  readonly offer: Offer;
  readonly request: Pick<OfferView['request'], 'items' | 'applicant'>;
  /** Guarantees and subsidies that were offered to the applicant, as if it took them. */
  readonly supports?: readonly Pick<Offered, 'by' | 'offer'>[];
}

/** What an offer and the deal that it became are alike in. */
type Kept = Pick<Offer, 'lender' | 'technique' | 'recourse' | 'disclosed'>;

/** The amounts are the offer's price and the schedule of its terms; nothing is computed a second time. */
export function costSheetOf({ offer, request, supports = [] }: CostAsk): CostSheet {
  const terms = termsOf(offer);
  const support = supportCosts({ terms, seller: request.applicant }, supports);
  return sheetOf(offer, { terms, items: request.items, support });
}

/** The same of a deal, by its terms, with the guarantees and subsidies that bind. */
export const dealCostSheet = (deal: Deal): CostSheet =>
  sheetOf(deal, { terms: deal.terms, items: deal.items, support: supportCosts(deal, bindingOf(deal)) });

interface SheetFacts {
  readonly terms: DealTerms;
  readonly items: readonly { readonly asset: string; readonly amount: Decimal }[];
  readonly support: readonly CostLine[];
}

function sheetOf(kept: Kept, { terms, items, support }: SheetFacts): CostSheet {
  const of = (kind: CostKind) =>
    sum(support.filter((line) => line.kind === kind).map(({ amount }) => amount));
  const schedule = scheduleByTerms(terms);
  const due = sum(schedule.map(totalOf));
  const surplusKept = isSoldOutright(kept)
    ? max(ZERO, sum(items.map(({ amount }) => amount)).minus(due))
    : ZERO;
  const totalPaid = due.minus(of('INTEREST_SUBSIDY'));
  const netProceeds = terms.netProceeds.minus(of('GUARANTEE_FEE'));
  const lines = [...linesOf(kept, terms), ...support];
  return {
    lines: lines.filter(({ amount }) => amount.greaterThan(0)),
    ...{ totalPaid, netProceeds, surplusKept, schedule, terms },
    allInAnnualCost: costUntilPayable(terms, totalPaid, netProceeds),
    allInAnnualCostWithSurplus: costUntilPayable(terms, totalPaid.plus(surplusKept), netProceeds),
    conditions: conditionsOf(
      kept,
      conditionsOver(
        items.map(({ asset }) => asset),
        kept,
      ),
      terms,
    ),
    countedFrom: countedFrom(terms),
  };
}

/** What guarantors are paid, and what programmes pay the applicant: nothing of it passes through the lender. */
function supportCosts(
  { terms, seller }: Pick<Deal, 'terms' | 'seller'>,
  supports: NonNullable<CostAsk['supports']>,
): CostLine[] {
  const from = countedFrom(terms);
  const subsidies = subsidyDues(
    terms,
    supports.map(({ offer }) => offer),
  );
  return supports.flatMap(({ by, offer }, at): CostLine[] => [
    {
      ...{ kind: 'GUARANTEE_FEE', payer: 'APPLICANT', payee: by, rule: 'GUARANTEED' },
      ...{ amount: feeOf(terms, offer), dueOn: from, deducted: false, rate: offer.feeRate },
    },
    ...(subsidies[at] ?? []).map((due): CostLine => ({
      ...{ kind: 'INTEREST_SUBSIDY', payer: 'PROGRAMME', payee: seller, rule: 'SUBSIDISED' },
      ...{ ...due, deducted: false, rate: offer.subsidyRate },
    })),
  ]);
}

/** What each programme pays back and from when: on what is deducted in advance, and on what is paid at the end. */
function subsidyDues(
  terms: DealTerms,
  offers: readonly SupportOffer[],
): Pick<CostLine, 'amount' | 'dueOn'>[][] {
  const { interest, chargeInAdvance, payableOn } = terms;
  const early = subsidiesOn(chargeInAdvance ? interest : ZERO, terms, offers);
  const all = subsidiesOn(interest.plus(rolledOf(terms)?.interest ?? ZERO), terms, offers, early);
  return all.map((amount, at) => {
    const before = early[at] ?? ZERO;
    return [
      { amount: before, dueOn: countedFrom(terms) },
      { amount: amount.minus(before), dueOn: payableOn },
    ];
  });
}

function linesOf({ lender, ...kept }: Kept, terms: DealTerms): CostLine[] {
  const { rule: principalRule, payer } = principalOf(kept);
  const later = { payee: lender, payer, dueOn: terms.payableOn, deducted: false };
  const now = { payee: lender, payer: 'APPLICANT', dueOn: countedFrom(terms), deducted: true } as const;
  const interest: CostLine = terms.chargeInAdvance
    ? { ...now, kind: 'INTEREST_IN_ADVANCE', amount: terms.interest, rule: 'CHARGED_IN_ADVANCE' }
    : { ...later, kind: 'INTEREST', amount: terms.interest, rule: 'IN_ARREARS' };
  return [
    { ...now, kind: 'UPFRONT_FEE', amount: terms.fees, rule: 'FLAT_FEE' },
    interest,
    {
      ...{ ...later, kind: 'INTEREST_TO_PAYABLE_DAY', rule: 'UNTIL_PAYABLE' },
      amount: rolledOf(terms)?.interest ?? ZERO,
    },
    { ...later, kind: 'PRINCIPAL', amount: terms.finance, rule: principalRule },
  ];
}

type Offer = OfferView['offer'];

/**
 * Of a claim that was sold the debtor pays the factor; one that it was not told of, it pays to the seller, who passes it on. A
 * bill's acceptor pays whoever holds the bill.
 */
function principalOf({ technique, disclosed }: Omit<Kept, 'lender'>): Pick<CostLine, 'rule' | 'payer'> {
  if (technique === 'BILL_DISCOUNTING') return { rule: 'PAID_BY_ACCEPTOR', payer: 'DEBTORS' };
  if (!isSale(technique)) return { rule: 'REPAID', payer: 'APPLICANT' };
  return disclosed
    ? { rule: 'PAID_BY_DEBTORS', payer: 'DEBTORS' }
    : { rule: 'PASSED_ON', payer: 'APPLICANT' };
}

/** What comes of an asset that does not bring what was reckoned with. */
function consequencesOf({ technique, recourse }: Omit<Kept, 'lender'>): CostConditionName[] {
  const withRecourse = recourse === 'WITH_RECOURSE';
  switch (technique) {
    case 'BILL_DISCOUNTING':
      return [withRecourse ? 'BILL_RECOURSE' : 'BILL_NO_RECOURSE'];
    case 'LOAN_AGAINST_BILLS':
      return ['PLEDGE'];
    case 'LOAN_AGAINST_INVENTORY':
      return ['PLEDGE', 'MARGIN'];
    case 'FACTORING':
      return [withRecourse ? 'RECOURSE' : 'NO_RECOURSE', 'DILUTION'];
    case 'LOAN_AGAINST_RECEIVABLES':
    case 'DISTRIBUTOR_FINANCE':
      return ['PLEDGE', 'DILUTION'];
  }
}

function conditionsOf(
  kept: Kept,
  ofAssets: readonly AssetCondition[],
  terms: DealTerms,
): CostConditionName[] {
  const rolled = terms.payableOn !== terms.dueOn || terms.payableOnProvisional;
  return [
    ...conditionsFor(ofAssets).map(({ name }) => name),
    'COUNTED_FROM',
    ...(rolled ? (['ROLLED_DAY'] as const) : []),
    'PENALTY',
    'ENFORCEMENT_COSTS',
    'EARLY_REPAYMENT',
    ...consequencesOf(kept),
    'USE_OF_PROCEEDS',
  ];
}
