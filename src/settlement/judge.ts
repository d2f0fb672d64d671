import type { Decimal } from '../kernel/decimal.js';
import type { Facts } from '../kernel/decision.js';
import type { RefusalCode } from '../kernel/refusals/index.js';
import type { PaymentInstruction, PaymentPurpose } from './instruction.js';
import type { BankEntryFacts, Direction, EntryAct, Outcome } from './statement.js';

export interface Judgement {
  readonly outcome: Outcome;
  /** What is done with it: `book` only where nothing is in doubt. */
  readonly act: Extract<EntryAct, 'book' | 'flag' | 'ignore'>;
  readonly why: { readonly code: RefusalCode; readonly facts: Facts } | null;
}

/** What an entry is held against. */
export interface Against {
  /** The organisation whose account the entry is on. */
  readonly owner: string;
  /** What the reference names; null when it is none of ours, or none of the owner's. */
  readonly instruction: PaymentInstruction | null;
  /** The live instruction of the same payer and purpose, where the named one has ended. */
  readonly live: PaymentInstruction | null;
  /** Whether the bank's reference was taken before, of a reversal by a reversal: what it takes back may bear the same one. */
  readonly seen: boolean;
  /** Numbers of the open accounts from which the payer pays. */
  readonly payerAccounts: readonly string[];
  /** What is to be paid on the day of the entry. */
  readonly due: Decimal | null;
}

const flagged = (outcome: Outcome, code: RefusalCode, facts: Facts = {}): Judgement => ({
  outcome,
  act: 'flag',
  why: { code, facts },
});
const ignored = (outcome: Outcome, code: RefusalCode, facts: Facts = {}): Judgement => ({
  outcome,
  act: 'ignore',
  why: { code, facts },
});

/**
 * What a movement of money is, for the instruction that it names. The questions are asked in this order, and the first that is
 * answered with no decides: announced only, seen before, a reversal, currency, reference, direction, accounts, still
 * expected, amount. Only money that came the right way from the right account to the right account is booked.
 */
export function judge(entry: BankEntryFacts, against: Against): Judgement {
  const { bankReference, currency, reversal, booked, endToEndId } = entry;
  const { instruction, live, seen, due } = against;
  const reference = bankReference ?? '—';
  if (!booked) return ignored('NOT_BOOKED_YET', 'ENTRY_NOT_BOOKED_YET', { reference });
  if (seen) return ignored('DUPLICATE', 'ENTRY_DUPLICATE', { reference });
  if (reversal) return flagged('REVERSAL', 'ENTRY_REVERSAL', { reference });
  if (currency !== 'CNY') return flagged('WRONG_CURRENCY', 'ENTRY_CURRENCY', { currency, expected: 'CNY' });
  if (bankReference === null) return flagged('UNKNOWN_REFERENCE', 'ENTRY_NO_BANK_REFERENCE');
  if (instruction === null)
    return flagged('UNKNOWN_REFERENCE', 'ENTRY_UNKNOWN_REFERENCE', { reference: endToEndId ?? '—' });
  const expected = directionOf(instruction, against.owner);
  if (entry.direction !== expected)
    return flagged('WRONG_DIRECTION', 'ENTRY_DIRECTION', { given: entry.direction, expected });
  const wrongAccount = accountFault(entry, against);
  if (wrongAccount !== null) return wrongAccount;
  if (live === null || due === null)
    return flagged('NOT_EXPECTED', 'ENTRY_NOT_EXPECTED', { state: instruction.state });
  return byAmount(entry, live, due);
}

/** Which way money of an instruction goes, as the bank of `owner` sees it. */
export const directionOf = ({ payee }: PaymentInstruction, owner: string): Direction =>
  payee === owner ? 'CREDIT' : 'DEBIT';

/** An account that the bank does not name is one that nobody has checked. */
function accountFault(
  { fromAccount, toAccount }: BankEntryFacts,
  { instruction, live, payerAccounts }: Against,
): Judgement | null {
  // Who pays by an older instruction pays to the account that it named.
  const right = [instruction, live].map((one) => one?.payeeAccount?.number);
  if (fromAccount === null || !payerAccounts.includes(fromAccount))
    return flagged('WRONG_ACCOUNT', 'ENTRY_FROM_ACCOUNT', { given: fromAccount ?? '—' });
  if (toAccount === null || !right.includes(toAccount))
    return flagged('WRONG_ACCOUNT', 'ENTRY_TO_ACCOUNT', { given: toAccount ?? '—' });
  return null;
}

/** What a debtor or a seller pays too much on the deal is a surplus; of all else nobody is owed more than is due. */
const MAY_BE_OVER: readonly PaymentPurpose[] = ['REPAYMENT', 'BUY_BACK'];

/** Money may come in parts, but finance is paid out in one sum. */
function byAmount({ amount }: BankEntryFacts, { purpose }: PaymentInstruction, due: Decimal): Judgement {
  if (amount.equals(due)) return { outcome: 'EXACT', act: 'book', why: null };
  const outcome = amount.lessThan(due) ? 'PARTIAL' : 'OVER';
  const doubtful = outcome === 'OVER' ? !MAY_BE_OVER.includes(purpose) : purpose === 'DISBURSEMENT';
  if (!doubtful) return { outcome, act: 'book', why: null };
  return flagged(outcome, 'ENTRY_AMOUNT', { given: amount.toFixed(2), expected: due.toFixed(2) });
}
