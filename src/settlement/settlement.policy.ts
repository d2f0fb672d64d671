import type { Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';
import { accountMoves, masked, type BankAccount, type PaymentAccount } from './account.js';
import { instructionMoves, type PaymentInstruction } from './instruction.js';
import { paymentFileMoves, type PaymentFile } from './payment-file.js';
import { entryMoves, type BankEntry } from './statement.js';

const own = (actor: Actor): Filter => (actor.kind === 'SYSTEM' ? {} : { organisation: actor.organisation });

/** Accounts, files, statements and their entries are their organisation's alone. */
export const visibleAccounts = own;
export const visibleFiles = own;
export const visibleStatements = own;
export const visibleEntries = own;

/** An instruction is its payer's and its payee's: a seller does not read its debtor's account from it. */
export const visibleInstructions = (actor: Actor): Filter =>
  actor.kind === 'SYSTEM' ? {} : { $or: [{ payer: actor.organisation }, { payee: actor.organisation }] };

export type ShownAccount = PaymentAccount;

/** The other side's number is needed to pay and to check a payment; when that is over it is hidden but for its end. */
export function shownAccount(
  account: PaymentAccount | null,
  holder: string,
  { state }: PaymentInstruction,
  actor: Actor,
): ShownAccount | null {
  if (account === null || actor.organisation === holder || !instructionMoves.isFinal(state)) return account;
  return { ...account, number: masked(account.number) };
}

export const accountActions = ({ state }: BankAccount, { role }: Actor): string[] =>
  accountMoves.next(state, 'close') !== null && role === 'ADMIN' ? ['bankAccountClose'] : [];

const settles = ({ role, scopes }: Actor): boolean =>
  role === 'ADMIN' || role === 'MAKER' || scopes.includes('SETTLE');

export const instructionActions = ({ state, payer }: PaymentInstruction, actor: Actor): string[] =>
  instructionMoves.next(state, 'export') !== null && payer === actor.organisation && settles(actor)
    ? ['paymentFileExport']
    : [];

export const fileActions = ({ state }: PaymentFile, actor: Actor): string[] =>
  paymentFileMoves.next(state, 'cancel') !== null && settles(actor) ? ['paymentFileCancel'] : [];

export const entryActions = ({ state }: BankEntry, actor: Actor): string[] =>
  entryMoves.next(state, 'dismiss') !== null && settles(actor) ? ['paymentResolve'] : [];
