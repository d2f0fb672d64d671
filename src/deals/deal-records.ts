import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import type { Tiers } from '../settlement/index.js';

/** Why an undisclosed deal's debtors are told after all. */
export const NOTICE_CAUSES = ['OVERDUE', 'DILUTION', 'AGREED'] as const;
export type NoticeCause = (typeof NOTICE_CAUSES)[number];

export interface NoticeGiven {
  readonly at: Date;
  readonly cause: NoticeCause;
  readonly reason: string;
}

/** The seller was asked to buy the claims back, at what was owed that day. */
export interface Demand {
  readonly at: Date;
  readonly on: PlainDate;
  readonly owed: Tiers;
  readonly reason: string;
}

/** A pledge is realised against the debtor (Civil Code 436, 446); a factor may turn to debtor and seller (security interpretation 66); goods are sold. */
export type EnforcedAgainst = 'DEBTOR' | 'DEBTOR_AND_SELLER' | 'COLLATERAL';

export interface Enforcement {
  readonly at: Date;
  readonly on: PlainDate;
  readonly against: EnforcedAgainst;
  readonly owed: Tiers;
  readonly reason: string;
}

export interface WriteOff {
  readonly at: Date;
  readonly on: PlainDate;
  /** What was given up, by kind. */
  readonly lost: Tiers;
  readonly reason: string;
}

export interface SurplusPayment {
  readonly id: string;
  readonly amount: Decimal;
  readonly on: PlainDate;
  readonly reference: string;
  readonly recordedAt: Date;
}

/** Finance that left for a deal after it was cancelled, or what of it came back. */
export interface StrayMoney {
  readonly id: string;
  readonly amount: Decimal;
  readonly on: PlainDate;
  /** The bank's. */
  readonly reference: string;
  readonly recordedAt: Date;
}

/**
 * What third parties do for a deal: a guarantor or a compensation pool (风险补偿资金池) bears a share of the lender's loss for a fee, a
 * programme pays part of the interest back (财政贴息). Amounts due are derived from the deal's facts, never remembered.
 */
export const SUPPORT_KINDS = ['GUARANTEE', 'COMPENSATION_POOL', 'INTEREST_SUBSIDY'] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

export interface SupportOffer {
  readonly kind: SupportKind;
  /** Of a loss, as a fraction; zero of a subsidy. */
  readonly share: Decimal;
  /** Once, as a fraction of the finance; due to the guarantor when the finance is paid out. */
  readonly feeRate: Decimal;
  /** Annual rate that is paid back of the deal's; zero of the others. */
  readonly subsidyRate: Decimal;
  readonly at: Date;
}

/** What a payment was for: the seller's fee, a share of a loss, what came in on a loss that was paid, a subsidy. */
export const SUPPORT_PURPOSES = ['FEE', 'LOSS', 'RETURN', 'SUBSIDY'] as const;
export type SupportPurpose = (typeof SUPPORT_PURPOSES)[number];

export interface SupportPayment {
  readonly id: string;
  readonly purpose: SupportPurpose;
  readonly amount: Decimal;
  readonly on: PlainDate;
  /** The bank's, once per support. */
  readonly reference: string;
  readonly recordedAt: Date;
}

export interface ReversedSupportPayment extends SupportPayment {
  readonly reversedAt: Date;
  readonly reversedBecause: string;
}

export interface Support {
  readonly id: string;
  readonly by: string;
  readonly askedAt: Date;
  /** Null until it is made; it stands as it was made. */
  readonly offer: SupportOffer | null;
  readonly acceptedAt: Date | null;
  readonly payments: readonly SupportPayment[];
  /** What was recorded in error and taken back. */
  readonly reversed?: readonly ReversedSupportPayment[];
  /** That its giver agreed to the release of the claims, and what it bore of the loss then. */
  readonly releaseAgreed?: { readonly at: Date; readonly borne: Decimal } | null;
}
