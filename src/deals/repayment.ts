import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import type { Balance, Tiers } from '../settlement/index.js';
import type { DealState } from './deal-moves.js';

export const PAYERS = ['DEBTOR', 'SELLER', 'BILL_PARTY'] as const;
export type Payer = (typeof PAYERS)[number];

/** A payment that came back on a deal. */
export interface RepaymentFacts {
  readonly amount: Decimal;
  readonly on: PlainDate;
  readonly payer: Payer;
  /** Needed where the deal has several debtors and one of them paid. */
  readonly debtor?: string | null | undefined;
  /** The bill that was paid in full, and its own id of the payment; no end where who has paid holds it now. */
  readonly bill?: { readonly id: string; readonly payment: string; readonly isEnd: boolean } | undefined;
  /** The bank's reference, once per deal where the lender records it. */
  readonly reference: string;
  /** The claim on the seller that it settles: see `dilution.ts`. */
  readonly dilution?: string | undefined;
}

/** What a debt was paid by. */
export interface DebtPart {
  readonly asset: string;
  readonly amount: Decimal;
}

export interface Repayment extends Tiers {
  readonly id: string;
  readonly on: PlainDate;
  readonly received: Decimal;
  readonly payer: Payer;
  readonly reference: string;
  /** Of a debtor's payment which one paid; null where the deal has one. */
  readonly debtor?: string | null;
  /** What was paid too much, and whose it is. */
  readonly surplus: Decimal;
  readonly surplusTo: 'SELLER' | 'LENDER';
  /** The lender's part of the surplus; the rest is the seller's. */
  readonly surplusKept: Decimal;
  /** True where the seller hands over what it collected from debtors that were not told: see `isPassedOn`. */
  readonly collected?: boolean;
  /** True for money from one who owes nothing: a seller without recourse. */
  readonly flagged: boolean;
  readonly recordedAt: Date;
  /** What came in on a debt that was written off. */
  readonly recovered?: Decimal;
  /** Of a debtor's payment, or one that the seller handed over, what each debt was paid by. */
  readonly parts?: readonly DebtPart[];
  /** The payments on bills that it accounts for, by the bills' own ids of them. */
  readonly bills?: readonly { readonly payment: string; readonly amount: Decimal }[];
  /** The claim on the seller that it settles, in place of what the debtor does not owe. */
  readonly dilution?: string | null;
  /** What it had covered before it was applied anew, since another that came before it was recorded or taken back later. */
  readonly appliedBefore?: readonly AppliedBefore[];
  /** What it takes to take it back. */
  readonly undo: Undo;
}

export interface AppliedBefore extends Tiers {
  readonly replacedAt: Date;
  readonly surplus: Decimal;
}

/** How the deal stood before a repayment, and what the repayment posted. */
export interface Undo {
  readonly state: DealState;
  readonly balance: Balance;
  readonly postings: readonly string[];
}

/** A repayment that was recorded in error and is taken back: it counts no more. */
export interface Reversal extends Repayment {
  readonly reversedAt: Date;
  readonly reversedBecause: string;
}

/** Costs of realising the claim, which are paid first (Civil Code article 561). */
export interface FeeCharge {
  readonly id: string;
  readonly amount: Decimal;
  readonly reason: string;
  readonly chargedAt: Date;
}
