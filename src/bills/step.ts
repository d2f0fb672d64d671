import type { SubBills } from './sub-bills.js';

/** What the bill exchange is told, in its own words. */
export const STEP_KINDS = [
  'ISSUE',
  'OFFER',
  'ACCEPT',
  'RECEIVE',
  'CANCEL',
  'ASK_ENDORSEMENT',
  'ASK_PLEDGE',
  'ASK_DISCOUNT',
  'SIGN',
  'REFUSE',
  'WITHDRAW',
  'RELEASE',
  'RETURN',
  'PRESENT',
  'PAY',
  'CONTEST',
  'DISHONOUR',
  'RECOURSE',
  'REIMBURSE',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** One step of a package, as it was taken here and is told the exchange, in the order of their numbers. */
export interface BillStep {
  /** `package:seq`. */
  readonly _id: string;
  readonly number: string;
  /** From 1, without gaps. */
  readonly seq: number;
  readonly kind: StepKind;
  /** The part that it was taken on. */
  readonly asset: string;
  readonly deal: string | null;
  readonly range: SubBills;
  readonly by: string;
  readonly to: string;
  readonly notTransferable: boolean;
  readonly at: Date;
  readonly actId: string;
  /** The exchange's number of it; null until it has answered. */
  readonly exchangeNo: string | null;
  readonly acknowledgedAt: Date | null;
  /** Why the exchange did not take it. */
  readonly refused: string | null;
}

export const isOpen = ({ acknowledgedAt, refused }: BillStep): boolean =>
  acknowledgedAt === null && refused === null;
