import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { refuse, type Refusal } from '../kernel/decision.js';
import type { DayCountBasis } from '../kernel/interest.js';
import { isSale, type Recourse, type Technique } from '../mandates/index.js';
import type { Condition, ConditionName, ConditionResult } from './condition.js';
import { daysOverdue, type Balance } from '../settlement/index.js';
import { dealMoves, type DealAct, type DealState } from './deal-moves.js';
import type {
  Demand,
  Enforcement,
  NoticeGiven,
  StrayMoney,
  Support,
  SurplusPayment,
  WriteOff,
} from './deal-records.js';
import type { FeeCharge, Payer, Repayment, Reversal } from './repayment.js';

export { dealMoves, type DealAct, type DealState } from './deal-moves.js';

/** Money is out and owed; interest and penalty grow. */
export const OWING: readonly DealState[] = ['DISBURSED', 'RECOURSE', 'ENFORCEMENT'];
/** Until its end a deal holds its claims. */
export const LIVE: readonly DealState[] = ['ACCEPTED', 'READY', ...OWING, 'WRITTEN_OFF'];

export const isOwing = ({ state }: Pick<Deal, 'state'>): boolean => OWING.includes(state);
export const isLive = ({ state }: Pick<Deal, 'state'>): boolean => LIVE.includes(state);

/** What was agreed; frozen at acceptance. Amounts in yuan, rates as annual fractions. */
export interface DealTerms {
  readonly finance: Decimal;
  readonly annualRate: Decimal;
  readonly lpr: Decimal | null;
  readonly lprOn: PlainDate | null;
  readonly spread: Decimal | null;
  readonly upfrontFeeRate: Decimal;
  readonly chargeInAdvance: boolean;
  /** From the opening of acceptance to the due date. */
  readonly days: number;
  readonly dueOn: PlainDate;
  /** The due date, or the business day after it (Civil Code article 203). */
  readonly payableOn: PlainDate;
  /** True where the holidays that decide about `payableOn` were not published at acceptance. */
  readonly payableOnProvisional: boolean;
  /** By the offer, over `days`. */
  readonly interest: Decimal;
  readonly fees: Decimal;
  readonly netProceeds: Decimal;
  readonly allInAnnualCost: Decimal;
  readonly penaltyMultiplier: Decimal;
  readonly basis: DayCountBasis;
}

/** An asset's share in a deal; the debtor is its obligor, whether or not that one pays money. */
export interface DealItem {
  readonly asset: string;
  readonly amount: Decimal;
  readonly debtor: string;
}

export interface Disbursement {
  readonly on: PlainDate;
  /** The bank's reference. */
  readonly reference: string;
  /** What the seller received: the finance less what was deducted. */
  readonly paidOut: Decimal;
  readonly interestInAdvance: Decimal;
  readonly recordedAt: Date;
  /** Conditions that had failed by the time, where the bank had its order before. */
  readonly despite?: readonly ConditionName[];
}

export interface Cancellation {
  readonly at: Date;
  /** An organisation; empty for the platform's own clock. */
  readonly by: string;
  readonly reason: string;
}

export interface Deal {
  readonly _id: string;
  readonly request: string;
  readonly offer: string;
  readonly mandate: string;
  readonly seller: string;
  readonly lender: string;
  /** Who receives the finance; absent in deals of before it could be anyone but the seller. */
  readonly payoutTo?: string;
  /** Who pays the assets at maturity. */
  readonly debtors: readonly string[];
  readonly items: readonly DealItem[];
  readonly currency: 'CNY';
  readonly technique: Technique;
  readonly recourse: Recourse;
  readonly disclosed: boolean;
  readonly terms: DealTerms;
  readonly state: DealState;
  readonly conditions: readonly Condition[];
  readonly acceptedAt: Date;
  readonly disbursement: Disbursement | null;
  /** Null until the finance is paid out. */
  readonly balance: Balance | null;
  /** Those that stand; what was taken back is in `reversals`. */
  readonly repayments: readonly Repayment[];
  readonly reversals?: readonly Reversal[];
  readonly feesCharged: readonly FeeCharge[];
  readonly cancelled: Cancellation | null;
  /** What the bank had paid out all the same, and what of it came back. */
  readonly strayPayouts?: readonly StrayMoney[];
  readonly refunds?: readonly StrayMoney[];
  /** How far the overdue deal was told: 1, 30, 60 or 90 days; 0 or none before that. */
  readonly overdueStep?: number;
  /** True once it was told that the money has not left for long. */
  readonly waitTold?: boolean;
  readonly noticeGiven?: NoticeGiven | null;
  readonly demand?: Demand | null;
  readonly boughtBack?: { readonly at: Date; readonly repayment: string } | null;
  readonly enforcement?: Enforcement | null;
  readonly writtenOff?: WriteOff | null;
  readonly released?: { readonly at: Date; readonly reason: string } | null;
  readonly surplusPaid?: readonly SurplusPayment[];
  /** What guarantors, compensation pools and subsidy programmes do for it. */
  readonly supports?: readonly Support[];
  readonly version: number;
}

/** Whether the debtors that are to be told of a deal were: at once, or after all. */
export const isTold = ({ disclosed, noticeGiven }: Pick<Deal, 'disclosed' | 'noticeGiven'>): boolean =>
  disclosed || noticeGiven != null;

/** Who receives the finance. */
export const payoutTo = ({ payoutTo: named, seller }: Pick<Deal, 'payoutTo' | 'seller'>): string =>
  named ?? seller;

/** The most repayments and charges that one deal takes: they stand in its own document. */
export const MOST_ENTRIES = 200;

/** Takes over what was found; the deal is ready by itself when the last condition is met, and no more when one is not. */
export function withResults(
  deal: Deal,
  results: readonly ConditionResult[],
  at: Date,
): Pick<Deal, 'conditions' | 'state'> {
  const conditions = deal.conditions.map((condition): Condition => {
    const result = results.find(({ name }) => name === condition.name);
    if (result === undefined) return condition;
    const metAt = result.failure === null ? (condition.metAt ?? at) : null;
    return { ...condition, ...result, metAt, checkedAt: at };
  });
  const all = conditions.every(({ metAt }) => metAt !== null);
  return { conditions, state: dealMoves.next(deal.state, all ? 'ready' : 'unready') ?? deal.state };
}

export const isMet = (deal: Deal, name: ConditionName): boolean =>
  deal.conditions.some((condition) => condition.name === name && condition.metAt !== null);

/** Why the deal's state does not allow the act, or null when it does. */
export function wrongState(deal: Deal, act: DealAct): Refusal | null {
  if (dealMoves.next(deal.state, act) !== null) return null;
  const allowed = dealMoves.allowed(deal.state).join(', ') || '—';
  return refuse('WRONG_STATE', { noun: 'deal', state: deal.state, act, allowed }, 'deal');
}

export const overdueDays = (deal: Deal, today: PlainDate): number =>
  isOwing(deal) && deal.balance !== null ? daysOverdue(deal.terms, deal.balance, today) : 0;

/**
 * Money from a seller is not the money that was expected of a claim that was sold: without recourse it owes nothing, and with
 * recourse nothing before the debtor is late. A borrower pays its own debt whenever it likes.
 */
export function isFlagged(
  { technique, recourse, terms }: Pick<Deal, 'technique' | 'recourse' | 'terms'>,
  payer: Payer,
  on: PlainDate,
): boolean {
  if (payer !== 'SELLER') return false;
  return recourse === 'WITHOUT_RECOURSE' || (isSale(technique) && on <= terms.payableOn);
}
