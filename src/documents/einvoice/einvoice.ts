import type { PlainDate } from '../../kernel/dates.js';
import type { Decimal } from '../../kernel/decimal.js';
import type { RefusalCode } from '../../kernel/refusals/index.js';

/** SPECIAL: VAT special invoice (专用发票, the buyer may deduct its tax). ORDINARY: 普通发票. */
export type EInvoiceKind = 'SPECIAL' | 'ORDINARY';

/** One line of goods or services. Amounts in yuan; negative on a red-letter note and on a discount line. */
export interface EInvoiceLine {
  readonly name: string;
  readonly quantity: Decimal | null;
  readonly unit: string | null;
  /** Without tax. */
  readonly unitPrice: Decimal | null;
  /** Without tax. */
  readonly amount: Decimal;
  /** A fraction: 0.13 for 13 %. Null where the invoice names none. */
  readonly taxRate: Decimal | null;
  readonly tax: Decimal;
  /** With tax, where the file states it. */
  readonly total: Decimal | null;
}

/** A fully digital VAT e-invoice (数电票), checked in itself. Amounts in yuan with at most two decimals. */
export interface EInvoice {
  /** 20 digits: year(2) region(2) channel(1) sequence(15). */
  readonly number: string;
  readonly issuedOn: PlainDate;
  /** True for a red-letter note (红字发票): all totals are negative and `originalNumber` is there. */
  readonly red: boolean;
  /** The blue invoice that a red-letter note reduces. */
  readonly originalNumber: string | null;
  /** The red-letter confirmation (红字确认单) by which the note was issued. */
  readonly creditNoteNumber: string | null;
  readonly kind: EInvoiceKind;
  readonly sellerCode: string;
  readonly sellerName: string;
  readonly sellerBankAccount: string | null;
  readonly sellerBankName: string | null;
  readonly buyerCode: string;
  readonly buyerName: string;
  readonly withoutTax: Decimal;
  readonly tax: Decimal;
  readonly total: Decimal;
  /** At least one. */
  readonly lines: readonly EInvoiceLine[];
  readonly remark: string | null;
}

/**
 * What is wrong and where.
 * `path` names the element below the root (`EInvoiceData/IssuItemInformation[2]/Amount`, lines from 1), or is `/` for the file.
 * `facts` fill the message of `code`; texts from the file are cut to 80 characters.
 */
export interface EInvoiceProblem {
  readonly path: string;
  readonly code: RefusalCode;
  readonly facts: Record<string, string>;
}
