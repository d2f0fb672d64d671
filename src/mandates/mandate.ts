import type { PlainDate } from '../kernel/dates.js';
import { ZERO, type Decimal } from '../kernel/decimal.js';
import type { DayCountBasis } from '../kernel/interest.js';
import { stateTable } from '../kernel/state-table.js';
import type { Industry } from '../parties/index.js';
import type { Grade, LprTerm } from '../reference/index.js';
import type { LimitKind } from '../risk/index.js';
import type { Recourse, Technique } from './technique.js';

export type MandateState = 'ACTIVE' | 'SUSPENDED' | 'WITHDRAWN';
export type MandateAct = 'change' | 'suspend' | 'resume' | 'withdraw';

export const mandateMoves = stateTable<MandateState, MandateAct>({
  ACTIVE: { change: 'ACTIVE', suspend: 'SUSPENDED', withdraw: 'WITHDRAWN' },
  SUSPENDED: { change: 'SUSPENDED', resume: 'ACTIVE', withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
});

/** What a debtor's grade costs, up to and with this many days. */
export interface SpreadRow {
  readonly grade: Grade;
  readonly upToDays: number;
  /** Over the LPR, as a fraction; may be below zero. */
  readonly spread: Decimal;
}

/** Rates as annual fractions: 0.035 is 3.5 %. */
export interface MandatePricing {
  readonly lprTerm: LprTerm;
  readonly spreads: readonly SpreadRow[];
  /** Off the rate when the seller's environmental rating is green. */
  readonly greenDiscount: Decimal;
  /** Off the rate if a guarantor bore the whole of a loss, in proportion for a share of it; left out: nothing. */
  readonly guaranteeDiscount?: Decimal | undefined;
  /** A flat charge as a fraction of the finance. */
  readonly upfrontFeeRate: Decimal;
  /** Whether a factor's charge is deducted in advance; loans are always paid in arrears. */
  readonly chargeInAdvance: boolean;
  /** How interest is counted; left out: act/360. The all-in cost is act/360 whatever it is, so that offers compare. */
  readonly dayCount?: DayCountBasis | undefined;
}

/** In yuan; where one is left out, the budget is the limit. */
export interface MandateLimits {
  readonly perDebtor?: Decimal | null | undefined;
  readonly perPair?: Decimal | null | undefined;
  readonly perIndustry?: Decimal | null | undefined;
  readonly perRegion?: Decimal | null | undefined;
}

/** Finance per request, both ends included. */
export interface MandateTicket {
  readonly min: Decimal;
  readonly max: Decimal;
}

/** How much of a limit is taken. */
export interface LimitUsage {
  readonly key: string;
  readonly kind: LimitKind;
  readonly limit: Decimal;
  readonly used: Decimal;
  readonly left: Decimal;
}

/** What a lender will finance, and for what price. */
export interface MandateTerms {
  readonly name: string;
  readonly techniques: readonly Technique[];
  readonly recourse: readonly Recourse[];
  /** Whether the debtor must be told. */
  readonly disclosedOnly: boolean;
  /** The seller's; empty for all. */
  readonly industries: readonly Industry[];
  /** The seller's; empty for all. */
  readonly districts: readonly string[];
  readonly tenorDays: { readonly min: number; readonly max: number };
  readonly ticket: MandateTicket;
  /** Empty for any that this lender has graded. */
  readonly debtors: readonly string[];
  readonly lowestGrade: Grade | null;
  /** The most that is financed of what is assigned, as a fraction. */
  readonly advanceRate: Decimal;
  readonly pricing: MandatePricing;
  readonly budget: Decimal;
  readonly limits: MandateLimits;
  /** Firm: its offers may be accepted as they stand. Indicative: the lender still bids. */
  readonly firm: boolean;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate;
}

/** A lender's standing order. */
export interface Mandate extends MandateTerms {
  readonly _id: string;
  readonly lender: string;
  readonly state: MandateState;
  readonly version: number;
  readonly createdAt: Date;
}

export const dayCountOf = ({ dayCount }: Pick<MandatePricing, 'dayCount'>): DayCountBasis =>
  dayCount ?? 'ACT_360';

export const guaranteeDiscountOf = ({
  guaranteeDiscount,
}: Pick<MandatePricing, 'guaranteeDiscount'>): Decimal => guaranteeDiscount ?? ZERO;

/** Live on a day: active and within its validity, both ends counted. */
export const isLive = ({ state, validFrom, validUntil }: Mandate, on: PlainDate): boolean =>
  state === 'ACTIVE' && validFrom <= on && on <= validUntil;

/** The spread for a grade and a tenor, or null when the grid has none. */
export function spreadFor({ spreads }: MandatePricing, grade: Grade, days: number): Decimal | null {
  const rows = spreads.filter((row) => row.grade === grade && days <= row.upToDays);
  return rows.sort((a, b) => a.upToDays - b.upToDays)[0]?.spread ?? null;
}
