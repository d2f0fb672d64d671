import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';

/**
 * What the tax authority says about an invoice (发票查验). Only VALID, and PARTLY_RED_FLUSHED for what is left of it, may be financed.
 * MISMATCH: there is such an invoice, but with other facts. UNKNOWN: there is none, or not yet.
 */
export const TAX_STATUSES = [
  'VALID',
  'VOIDED',
  'RED_FLUSHED',
  'PARTLY_RED_FLUSHED',
  'MISMATCH',
  'UNKNOWN',
] as const;
export type TaxStatus = (typeof TAX_STATUSES)[number];

/** An invoice as it is claimed to be. */
export interface TaxAsk {
  /** As `invoiceKeys` gives them, at least one. */
  readonly keys: readonly string[];
  /** 20 digits, or the 8 of a paper invoice. */
  readonly number: string;
  readonly sellerCode: string;
  readonly buyerCode: string;
  /** With tax, in yuan. */
  readonly total: Decimal;
  readonly issuedOn: PlainDate;
  /** The asker's time, for a simulator under a simulated clock; real time when left out. */
  readonly askedAt?: Date;
}

export interface TaxAnswer {
  readonly status: TaxStatus;
  /**
   * Every identity of the invoice that the authority knows, as `invoiceKeys` gives them: a paper invoice of the e-invoice
   * platform has two, and whoever names one of them may not use the other for something else. Empty on MISMATCH.
   */
  readonly keys: readonly string[];
  /** What credit notes have taken back so far, as a positive amount; the whole total when RED_FLUSHED, 0 when not flushed. */
  readonly redFlushed: Decimal;
  readonly asOf: Date;
}

/**
 * The tax-verification gateway. It is outside: ask it in an act's `prepare`, never inside its transaction.
 * Throws when it is away; an answer is never made up.
 */
export interface TaxGateway {
  verify(ask: TaxAsk): Promise<TaxAnswer>;
}

declare module '../platform/services.js' {
  interface Services {
    readonly tax: TaxGateway;
  }
}
