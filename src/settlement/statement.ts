import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import type { Facts } from '../kernel/decision.js';
import type { RefusalCode } from '../kernel/refusals/index.js';
import { stateTable } from '../kernel/state-table.js';

export type Direction = 'CREDIT' | 'DEBIT';

/** What a bank says about one movement of money on an account of its customer's. */
export interface BankEntryFacts {
  /** The bank's own reference (AcctSvcrRef); null where it gives none. */
  readonly bankReference: string | null;
  /** As the bank gives it back, or as found in the remark; null where neither names one. */
  readonly endToEndId: string | null;
  readonly remark: string | null;
  readonly direction: Direction;
  /** The movement takes an earlier one back (RvslInd). */
  readonly reversal: boolean;
  /** False for what is only announced: pending or for information. */
  readonly booked: boolean;
  readonly amount: Decimal;
  readonly currency: string;
  readonly on: PlainDate;
  /** Numbers as {@link accountNumber} gives them; null where the bank names none. */
  readonly fromAccount: string | null;
  readonly toAccount: string | null;
}

export const OUTCOMES = [
  'EXACT',
  'PARTIAL',
  'OVER',
  'DUPLICATE',
  'UNKNOWN_REFERENCE',
  'WRONG_ACCOUNT',
  'WRONG_DIRECTION',
  'WRONG_CURRENCY',
  'REVERSAL',
  'NOT_EXPECTED',
  'NOT_BOOKED_YET',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type EntryState = 'RECEIVED' | 'BOOKED' | 'FLAGGED' | 'IGNORED' | 'DISMISSED';
export type EntryAct = 'book' | 'flag' | 'ignore' | 'dismiss' | 'takeBack';

/** Flagged money is never booked by itself: the lender books or dismisses it by hand, with a reason. */
export const entryMoves = stateTable<EntryState, EntryAct>({
  RECEIVED: { book: 'BOOKED', flag: 'FLAGGED', ignore: 'IGNORED' },
  FLAGGED: { book: 'BOOKED', dismiss: 'DISMISSED' },
  /** What it was booked as was taken back: somebody looks at it again. */
  BOOKED: { takeBack: 'FLAGGED' },
  IGNORED: {},
  DISMISSED: {},
});

export interface Resolution {
  readonly decision: 'BOOK' | 'DISMISS';
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
}

export interface BankEntry extends BankEntryFacts {
  readonly _id: string;
  /** Whose account it is on. */
  readonly organisation: string;
  /** Null for one that was entered by itself. */
  readonly statement: string | null;
  /** Its place in the statement, from 1. */
  readonly number: number;
  readonly state: EntryState;
  /** Null until it was looked at. */
  readonly outcome: Outcome | null;
  /** Why the outcome is what it is, or why the books refused it. */
  readonly why: { readonly code: RefusalCode; readonly facts: Facts } | null;
  readonly instruction: string | null;
  readonly deal: string | null;
  readonly resolution: Resolution | null;
  readonly receivedAt: Date;
  readonly version: number;
}

/** A camt.054 file of an organisation's bank. */
export interface BankStatement {
  /** Made from the organisation and the bytes: the same file again is the same statement. */
  readonly _id: string;
  readonly organisation: string;
  readonly messageId: string;
  readonly sha256: string;
  readonly size: number;
  readonly entries: number;
  readonly receivedAt: Date;
  readonly receivedBy: string;
}

export const MAX_STATEMENT_BYTES = 5 * 1_024 * 1_024;
/** How many movements one file may hold: each becomes a record, in one transaction. */
export const MOST_ENTRIES_OF_A_STATEMENT = 2_000;
