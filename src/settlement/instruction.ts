import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { newId } from '../kernel/ids.js';
import { stateTable } from '../kernel/state-table.js';
import type { PaymentAccount } from './account.js';

export const PAYMENT_PURPOSES = [
  'DISBURSEMENT',
  'REPAYMENT',
  'SURPLUS',
  'BUY_BACK',
  'DILUTION',
  'GUARANTEE_FEE',
  'GUARANTEE',
  'GUARANTEE_RETURN',
  'SUBSIDY',
  'REFUND',
] as const;
export type PaymentPurpose = (typeof PAYMENT_PURPOSES)[number];

export const INSTRUCTION_STATES = [
  'PLANNED',
  'EXPORTED',
  'CONFIRMED',
  'PARTLY_CONFIRMED',
  'CANCELLED',
  'REPLACED',
] as const;
export type InstructionState = (typeof INSTRUCTION_STATES)[number];
export type InstructionAct = 'export' | 'takeBack' | 'confirm' | 'confirmPart' | 'cancel' | 'replace';

/**
 * The one table of an instruction's moves. What is in a file at the bank is never replaced, or it could be paid twice: it is
 * taken back with its file, or its amount is put right when the money arrives.
 */
export const instructionMoves = stateTable<InstructionState, InstructionAct>({
  PLANNED: {
    export: 'EXPORTED',
    confirm: 'CONFIRMED',
    confirmPart: 'PARTLY_CONFIRMED',
    cancel: 'CANCELLED',
    replace: 'REPLACED',
  },
  EXPORTED: {
    takeBack: 'PLANNED',
    confirm: 'CONFIRMED',
    confirmPart: 'PARTLY_CONFIRMED',
    cancel: 'CANCELLED',
  },
  CONFIRMED: {},
  PARTLY_CONFIRMED: {},
  CANCELLED: {},
  REPLACED: {},
});

/** Who is to pay whom how much, when and why. The platform issues it and never holds the money. */
export interface PaymentInstruction {
  readonly _id: string;
  readonly purpose: PaymentPurpose;
  readonly deal: string;
  /** What within the deal it is for, where that may be several: a guarantee or subsidy, a claim on the seller. */
  readonly about?: string | null;
  readonly payer: string;
  readonly payee: string;
  /** Null while the payer or payee has named none: such an instruction cannot be exported. */
  readonly payerAccount: PaymentAccount | null;
  readonly payeeAccount: PaymentAccount | null;
  readonly amount: Decimal;
  readonly currency: 'CNY';
  /** A business day. */
  readonly dueOn: PlainDate;
  /** True where the holidays that decide about `dueOn` are not published yet. */
  readonly dueOnProvisional: boolean;
  /** The amount is right only if it is paid on `dueOn`: interest in advance depends on the day. */
  readonly onThatDayOnly: boolean;
  readonly state: InstructionState;
  /** The file that it was exported with. */
  readonly file: string | null;
  /** What arrived for it. */
  readonly confirmed: Confirmed | null;
  /** The instruction in whose place this one came. */
  readonly replaces: string | null;
  readonly madeAt: Date;
  readonly endedAt: Date | null;
  readonly version: number;
}

export interface Confirmed {
  readonly amount: Decimal;
  readonly on: PlainDate;
  /** The bank's. */
  readonly reference: string;
  /** Since when it counts no more: it was recorded in error. What is left to pay is instructed anew. */
  readonly takenBackAt?: Date | null;
}

/** What should be instructed for a deal now. */
export type Expected = Pick<
  PaymentInstruction,
  | 'purpose'
  | 'about'
  | 'payer'
  | 'payee'
  | 'payerAccount'
  | 'payeeAccount'
  | 'amount'
  | 'dueOn'
  | 'dueOnProvisional'
  | 'onThatDayOnly'
>;

export const newInstructionId = (): string => newId('pin');

const MARK = 'LR';
const RANDOM = '[0-9A-HJKMNP-TV-Z]{20}';
const END_TO_END_ID = new RegExp(`^${MARK}${RANDOM}$`);
/** Not part of a longer word of the same characters: that would be another reference. */
const IN_TEXT = new RegExp(`(?<![0-9A-Z])${MARK}${RANDOM}(?![0-9A-Z])`, 'g');

/**
 * The reference that travels with the money: `LR` and the id's 20 characters in capitals. Within ISO 20022's Max35Text and
 * the characters that Chinese banks' remarks (附言) carry unchanged; unique on the platform because the id is.
 */
export const endToEndIdOf = ({ _id }: Pick<PaymentInstruction, '_id'>): string =>
  MARK + _id.slice('pin_'.length).toUpperCase();

/** The instruction's id, or null for a reference that is not one of ours. */
export function instructionIdOf(endToEndId: string): string | null {
  const given = endToEndId.trim().toUpperCase();
  return END_TO_END_ID.test(given) ? `pin_${given.slice(MARK.length).toLowerCase()}` : null;
}

/** The reference that a remark holds; null where it holds none, or several: then nobody knows which was meant. */
export function endToEndIdIn(remark: string): string | null {
  const found = new Set(remark.toUpperCase().match(IN_TEXT) ?? []);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
