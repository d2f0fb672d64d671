import type { BillState, Pending } from './bill.js';
import type { StepKind } from './step-kind.js';
import type { SubBills } from './sub-bills.js';

/** What a part was before a step, as far as that cannot be told from the step itself. */
export interface Before {
  readonly state: BillState;
  readonly holder: string;
  /** How many entries its chain had. */
  readonly entries: number;
  readonly pending: Pending | null;
}

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
  /** Null for a step that is not taken back by itself. */
  readonly was?: Before | null;
  /** When it was taken back here, since the exchange did not take it. */
  readonly takenBackAt?: Date | null;
}

export const isOpen = ({ acknowledgedAt, refused }: BillStep): boolean =>
  acknowledgedAt === null && refused === null;
