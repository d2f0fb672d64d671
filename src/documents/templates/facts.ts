import type { PlainDate } from '../../kernel/dates.js';
import type { Decimal } from '../../kernel/decimal.js';
import type { DayCountBasis } from '../../kernel/interest.js';

/** What the texts state. Amounts in yuan, rates as annual fractions. */
export interface PartyFacts {
  readonly name: string;
  readonly creditCode: string;
}

export type LenderKind = 'BANK' | 'COMMERCIAL_FACTOR' | 'FINANCE_COMPANY' | 'SMALL_LOAN_COMPANY';

export interface LenderFacts extends PartyFacts {
  readonly licence: LenderKind | null;
}

export interface AccountFacts {
  readonly holder: string;
  readonly number: string;
  readonly bankName: string;
  /** The bank's number of 12 digits. */
  readonly cnaps: string | null;
}

export interface InvoiceFacts {
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly total: Decimal;
}

/** One claim, or another asset, that is assigned or pledged. */
export interface ClaimFacts {
  readonly asset: string;
  readonly debtor: PartyFacts;
  /** Contract, delivery and invoices are a receivable's. */
  readonly contractNumber: string | null;
  readonly deliveredOn: PlainDate | null;
  readonly invoices: readonly InvoiceFacts[];
  /** What is known of an asset of another kind, in Chinese; not with a receivable. */
  readonly particulars?: readonly { readonly name: string; readonly value: string }[];
  /** What the debtor confirmed, or the face or value. */
  readonly confirmed: Decimal;
  /** What is assigned or pledged of it. */
  readonly assigned: Decimal;
  readonly dueOn: PlainDate;
}

export interface TermsFacts {
  readonly finance: Decimal;
  readonly annualRate: Decimal;
  /** The LPR that the rate was made from and the day it was published; null where none was. */
  readonly lpr: Decimal | null;
  readonly lprOn: PlainDate | null;
  readonly upfrontFeeRate: Decimal;
  readonly fees: Decimal;
  readonly interest: Decimal;
  readonly chargeInAdvance: boolean;
  readonly days: number;
  readonly dueOn: PlainDate;
  readonly payableOn: PlainDate;
  readonly payableOnProvisional: boolean;
  readonly netProceeds: Decimal;
  readonly allInAnnualCost: Decimal;
  readonly penaltyMultiplier: Decimal;
  readonly basis: DayCountBasis;
}

export interface ScheduleFacts {
  readonly payableOn: PlainDate;
  readonly principal: Decimal;
  readonly interest: Decimal;
  readonly fees: Decimal;
}

export interface RolledFacts {
  readonly days: number;
  readonly interest: Decimal;
  /** Counted up to the last day for payment. */
  readonly allInAnnualCost: Decimal;
}

export interface ContractFacts {
  /** The deal's id, which is the contract's number. */
  readonly number: string;
  readonly signedAt: Date;
  readonly seller: PartyFacts;
  readonly lender: LenderFacts;
  readonly claims: readonly ClaimFacts[];
  /** SHA-256 of the claims' canonical text. */
  readonly claimsHash: string;
  readonly terms: TermsFacts;
  readonly withRecourse: boolean;
  readonly disclosed: boolean;
  readonly useOfProceeds: { readonly category: string; readonly note: string | null };
  readonly schedule: readonly ScheduleFacts[];
  /** What the days from the due date to the last day for payment add; null where they are the same day. */
  readonly rolled: RolledFacts | null;
  /** Where the money is to come back to; null where the lender has named no account yet. */
  readonly collectionAccount: AccountFacts | null;
}

/** What a debtor is told: no price and no terms of the lender's. */
export interface NoticeFacts {
  readonly number: string;
  readonly givenAt: Date;
  readonly debtor: PartyFacts;
  readonly seller: PartyFacts;
  readonly lender: LenderFacts;
  /** The contract that the right comes from, with the hash of its frozen text; null for one of before there were any. */
  readonly contract: { readonly number: string; readonly sha256: string | null };
  /** This debtor's alone. */
  readonly claims: readonly ClaimFacts[];
  readonly claimsHash: string;
  readonly payTo: AccountFacts | null;
}

export interface ReceiptFacts {
  readonly number: string;
  readonly acknowledgedAt: Date;
  readonly debtor: PartyFacts;
  readonly seller: PartyFacts;
  readonly lender: LenderFacts;
  readonly isPledge: boolean;
  readonly givenAt: Date;
  /** Of the notice's frozen text. */
  readonly noticeHash: string;
  readonly total: Decimal;
}
