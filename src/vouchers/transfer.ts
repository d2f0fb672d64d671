import { outstandingOf } from '../assets/index.js';
import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { stateTable } from '../kernel/state-table.js';
import { newPart, taken, type Voucher } from './voucher.js';

export const TRANSFER_STATES = ['PENDING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'LAPSED'] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];
export type TransferAct = 'accept' | 'refuse' | 'withdraw' | 'lapse';

/** A pending transfer locks the part; only its receiver's consent moves it. */
export const transferMoves = stateTable<TransferState, TransferAct>({
  PENDING: { accept: 'ACCEPTED', refuse: 'REFUSED', withdraw: 'WITHDRAWN', lapse: 'LAPSED' },
  ACCEPTED: {},
  REFUSED: {},
  WITHDRAWN: {},
  LAPSED: {},
});

/** A holder passes a voucher on, in whole or in part, to its own supplier. */
export interface VoucherTransfer {
  readonly _id: string;
  /** The part that it is taken from. */
  readonly voucher: string;
  readonly issue: string;
  readonly from: string;
  readonly to: string;
  readonly amount: Decimal;
  /** The trade that it pays for: a contract or an invoice. */
  readonly trade: string;
  readonly state: TransferState;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
  /** Why it was refused. */
  readonly reason: string | null;
  /** The receiver's part, once it has consented. */
  readonly part: string | null;
  /** The voucher's: on that day an unanswered transfer ends. */
  readonly dueOn: PlainDate;
  readonly version: number;
}

export interface Split {
  /** What changes about the part that it was taken from. */
  readonly giver: Pick<Voucher, 'base' | 'holds' | 'state'>;
  /** The receiver's part. */
  readonly part: Voucher;
}

/** Takes the receiver's part off the giver's: together they are what the giver had. */
export function splitOff(giver: Voucher, transfer: VoucherTransfer, part: string, at: Date): Split {
  const { amount, to, from, trade } = transfer;
  const holds = giver.holds.filter(({ by }) => by !== transfer._id);
  const base = giver.base.minus(amount);
  if (base.isNegative()) throw new Error(`${transfer._id} takes more than ${giver._id} has`);
  const { issue, layer, issuedOn, restsOn, tenorReason } = giver.voucher;
  const fresh = newPart({
    ...{ _id: part, holder: to, obligor: giver.obligor, dueOn: giver.dueOn, createdAt: at },
    ...{ issue, parent: giver._id, layer: layer + 1, from, amount },
    // What was claimed of the giver's part before, wherever it was registered, is claimed of this one.
    ...{ issuedOn, restsOn: [...restsOn, giver._id], tenorReason, trade },
  });
  return {
    giver: { base, holds, state: stateAfter({ ...giver, base }) },
    part: { ...fresh, ...taken(fresh, at) },
  };
}

/** A giver that keeps nothing has passed all on; what it keeps may have been paid to it, or to its lender, before. */
function stateAfter(giver: Voucher): Voucher['state'] {
  if (giver.base.isZero()) return 'PASSED_ON';
  return outstandingOf(giver).isZero() ? 'SETTLED' : 'LIVE';
}
