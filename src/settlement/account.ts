import { problem, type Problem } from '../kernel/decision.js';
import { stateTable } from '../kernel/state-table.js';
import { text, type Problems } from '../platform/checks.js';

export const ACCOUNT_PURPOSES = ['PAY', 'COLLECT', 'BOTH'] as const;
/** What an account is for: money leaves from it, arrives on it, or both. */
export type AccountPurpose = (typeof ACCOUNT_PURPOSES)[number];
export type AccountState = 'OPEN' | 'CLOSED';

export const accountMoves = stateTable<AccountState, 'close'>({ OPEN: { close: 'CLOSED' }, CLOSED: {} });

/** An account as a payment names it. The number is in the form that {@link accountNumber} gives. */
export interface PaymentAccount {
  readonly holder: string;
  readonly number: string;
  readonly bankName: string;
  /** The bank's number of 12 digits in China's payment systems (CNAPS 行号); null where only the name is known. */
  readonly cnaps: string | null;
  /** ISO 9362. */
  readonly bic: string | null;
}

/** An account that an organisation holds at its own bank. It stands in the organisation's own name, so that nobody else's can. */
export interface BankAccount extends PaymentAccount {
  readonly _id: string;
  readonly organisation: string;
  readonly currency: 'CNY';
  readonly purpose: AccountPurpose;
  readonly state: AccountState;
  readonly addedAt: Date;
  readonly closedAt: Date | null;
  readonly version: number;
}

/** How many open accounts an organisation may have. */
export const MOST_ACCOUNTS = 20;

/** ISO 20022's Max34Text for an account that is no IBAN; blanks and hyphens are how people group digits. */
const NUMBER = /^[0-9A-Z]{5,34}$/;
const CNAPS = /^\d{12}$/;
/** BICFIDec2014Identifier of ISO 20022. */
const BIC = /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/;

/** The one form in which account numbers are kept and compared. */
export const accountNumber = (given: string): string => given.replace(/[\s-]/g, '').toUpperCase();

export interface AccountAsk {
  readonly number: string;
  readonly bankName: string;
  readonly cnaps?: string | null | undefined;
  readonly bic?: string | null | undefined;
  readonly purpose: AccountPurpose;
}

/** All that is wrong with an account by itself: a bank is found by its CNAPS number or its BIC, one of them at least. */
export function accountProblems({ number, bankName, cnaps, bic }: AccountAsk): Problems {
  const problems: Problem[] = [...text('bankName', bankName, 2, 100)];
  const malformed = (path: string, expected: string): void =>
    void problems.push(problem(path, 'MALFORMED', { expected }));
  if (!NUMBER.test(accountNumber(number))) malformed('number', '5 to 34 digits and letters');
  if (cnaps == null && bic == null) problems.push(problem('cnaps', 'REQUIRED'));
  if (cnaps != null && !CNAPS.test(cnaps)) malformed('cnaps', '12 digits');
  if (bic != null && !BIC.test(bic)) malformed('bic', 'ISO 9362, for example ICBKCNBJCQG');
  return problems;
}

/** Whether money of its holder may leave from the account, or arrive on it. */
export const serves = (account: Pick<BankAccount, 'purpose'>, use: 'PAY' | 'COLLECT'): boolean =>
  account.purpose === use || account.purpose === 'BOTH';

/** The account that an organisation's payments name: its oldest open one of that use, so that adding one changes nothing. */
export function mainAccount(accounts: readonly BankAccount[], use: 'PAY' | 'COLLECT'): BankAccount | null {
  const open = accounts.filter((account) => account.state === 'OPEN' && serves(account, use));
  const byAge = (a: BankAccount, b: BankAccount): number =>
    a.addedAt.getTime() - b.addedAt.getTime() || (a._id < b._id ? -1 : 1);
  return [...open].sort(byAge)[0] ?? null;
}

export const paymentAccountOf = ({
  holder,
  number,
  bankName,
  cnaps,
  bic,
}: PaymentAccount): PaymentAccount => ({
  holder,
  number,
  bankName,
  cnaps,
  bic,
});

export const sameAccount = (a: PaymentAccount | null, b: PaymentAccount | null): boolean =>
  JSON.stringify(a && paymentAccountOf(a)) === JSON.stringify(b && paymentAccountOf(b));

/** A number for those who need not know it whole: its last four characters. */
export const masked = (number: string): string => `****${number.slice(-4)}`;
