import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { stateTable } from '../kernel/state-table.js';

export type PaymentFileState = 'ISSUED' | 'CANCELLED';

export const paymentFileMoves = stateTable<PaymentFileState, 'cancel'>({
  ISSUED: { cancel: 'CANCELLED' },
  CANCELLED: {},
});

/** A file of payments for the payer's bank. Its bytes are kept, so that every download is the same file. */
export interface PaymentFile {
  readonly _id: string;
  readonly organisation: string;
  /** MsgId of the file: `LR` and the id's 20 characters in capitals. */
  readonly messageId: string;
  readonly requestedOn: PlainDate;
  readonly instructions: readonly string[];
  readonly total: Decimal;
  readonly state: PaymentFileState;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly size: number;
  readonly createdAt: Date;
  readonly cancelled: { readonly at: Date; readonly reason: string } | null;
  readonly version: number;
}

/** How many payments one file takes: some 700 kB, far below what a document holds. */
export const MOST_PAYMENTS = 500;

export const messageIdOf = (fileId: string): string => `LR${fileId.slice('pmf_'.length).toUpperCase()}`;
