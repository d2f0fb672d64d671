import { isCents, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import { chainHash, hasChainHash } from '../kernel/hash.js';

/**
 * The accounts of a deal. The platform never holds money: this is a ledger of obligations, which says what is due and what
 * the parties reported as paid. A debit raises what is due or was paid out; a credit lowers it or raises what was earned.
 */
export const ACCOUNTS = [
  /** The finance that is still to be repaid. */
  'PRINCIPAL_DUE',
  /** Interest that is still to be paid. */
  'INTEREST_DUE',
  /** Penalty for late payment that is still to be paid. */
  'PENALTY_DUE',
  /** Fees that are still to be paid. */
  'FEES_DUE',
  /** What the debtor paid beyond the deal and the lender still owes the seller; a credit balance. */
  'SURPLUS_DUE_TO_SELLER',
  /** What the lender reported as paid out to the seller; a credit balance. */
  'PAID_OUT',
  /** Finance that left after its deal was cancelled, and that the seller owes back. */
  'REFUND_DUE',
  /** What the lender reported as received. */
  'COLLECTED',
  /** Interest that the lender earned; a credit balance. */
  'INTEREST_EARNED',
  /** Penalty that the lender earned; a credit balance. */
  'PENALTY_EARNED',
  /** Fees that the lender earned; a credit balance. */
  'FEES_EARNED',
  /** Surplus that a factor without recourse keeps (Civil Code 767); a credit balance. */
  'SURPLUS_KEPT',
  /** Guarantors' fees that the seller has not paid yet. */
  'GUARANTEE_FEE_DUE',
  /** Guarantors' fees that guarantors reported as received. */
  'GUARANTEE_FEE_PAID',
  /** Fees that guarantors earned; a credit balance. */
  'GUARANTEE_FEE_EARNED',
  /** What guarantors and compensation pools were called upon to pay of a loss and have not paid yet. */
  'GUARANTEE_DUE',
  /** What the lender called of them and has not received; a credit balance. */
  'GUARANTEE_CALLED',
  /** What they have paid of a loss and bear; a credit balance. */
  'GUARANTEE_RECEIVED',
  /** What the lender owes them since it came in after all; a credit balance. */
  'GUARANTEE_RETURN_DUE',
  /** Interest subsidy (财政贴息) that was granted and has not been paid to the seller yet. */
  'SUBSIDY_DUE',
  /** Interest subsidy that the seller is promised and has not received; a credit balance. */
  'SUBSIDY_GRANTED',
  /** What the lender has given up as lost. */
  'WRITTEN_OFF',
  /** What came in after all on what was given up; a credit balance. */
  'RECOVERED',
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** Debits less credits by account, every account named. */
export type Balances = Readonly<Record<Account, Decimal>>;

/** A line as a caller states it: exactly one of the two, above zero. */
export interface LineAsk {
  readonly account: Account;
  readonly debit?: Decimal;
  readonly credit?: Decimal;
}

/** A line as it is kept: the other side is zero. */
export interface JournalLine {
  readonly account: Account;
  readonly debit: Decimal;
  readonly credit: Decimal;
}

export interface JournalPosting {
  readonly _id: string;
  readonly deal: string;
  /** Rises by one per posting of one deal, from 1. */
  readonly seq: number;
  readonly currency: string;
  readonly memo: string;
  readonly lines: readonly JournalLine[];
  /** The act that caused it, as in the audit trail. */
  readonly actId: string;
  readonly actor: { readonly kind: string; readonly id: string; readonly organisation: string };
  readonly at: Date;
  /** The posting that this one takes back. */
  readonly reverses: string | null;
  /** Hash of the deal's posting before; zeros for the first. */
  readonly previous: string;
  /** Covers this posting and, through `previous`, all before it. */
  readonly hash: string;
}

export const JOURNAL_GENESIS = '0'.repeat(64);

export type NewPosting = Omit<JournalPosting, 'seq' | 'previous' | 'hash'>;

/** The posting that follows the last one of its deal's journal. */
export function nextPosting(last: JournalPosting | null, posting: NewPosting): JournalPosting {
  const body = { ...posting, seq: (last?.seq ?? 0) + 1 };
  const previous = last?.hash ?? JOURNAL_GENESIS;
  return { ...body, previous, hash: chainHash(previous, body) };
}

/** True when the posting follows from the one before it and nothing in it was changed. */
export function isLinked(last: JournalPosting | null, posting: JournalPosting): boolean {
  const { previous, hash, ...body } = posting;
  const inPlace = posting.seq === (last?.seq ?? 0) + 1 && previous === (last?.hash ?? JOURNAL_GENESIS);
  return inPlace && hasChainHash(hash, previous, body);
}

/**
 * The lines as they are kept.
 * @throws Error when a line is not exactly one of debit and credit, above zero and in cents, or the two sides differ: such a
 *   posting is a bug of its caller, never an answer to a user.
 */
export function checkedLines(lines: readonly LineAsk[]): JournalLine[] {
  if (lines.length < 2) throw new Error(`a posting has at least two lines, not ${lines.length}`);
  const kept = lines.map(keptLine);
  const [debits, credits] = totals(kept);
  if (!debits.equals(credits)) {
    throw new Error(`a posting must balance: debits ${debits.toFixed()}, credits ${credits.toFixed()}`);
  }
  return kept;
}

function keptLine({ account, debit, credit }: LineAsk): JournalLine {
  const amount = debit ?? credit;
  if (amount === undefined || (debit !== undefined && credit !== undefined)) {
    throw new Error(`a line of ${account} is either a debit or a credit`);
  }
  if (!amount.greaterThan(0) || !isCents(amount)) {
    throw new Error(`a line of ${account} is above zero and in cents, not ${amount.toFixed()}`);
  }
  return { account, debit: debit ?? ZERO, credit: credit ?? ZERO };
}

/** All debits and all credits of a posting. */
export function totals(lines: readonly JournalLine[]): [debits: Decimal, credits: Decimal] {
  return [sum(lines.map(({ debit }) => debit)), sum(lines.map(({ credit }) => credit))];
}

/** The same lines with the sides exchanged. */
export function reversed(lines: readonly JournalLine[]): JournalLine[] {
  return lines.map(({ account, debit, credit }) => ({ account, debit: credit, credit: debit }));
}
