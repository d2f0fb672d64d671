import { latePaymentInterest, outstandingOf, type Asset } from '../assets/index.js';
import { rollForward } from '../kernel/calendar.js';
import { daysBetween, type PlainDate } from '../kernel/dates.js';
import { sum, ZERO, type Decimal } from '../kernel/decimal.js';
import { stateTable } from '../kernel/state-table.js';

export const VOUCHER_STATES = [
  'OFFERED',
  'LIVE',
  'PASSED_ON',
  'SETTLED',
  'REFUSED',
  'WITHDRAWN',
  'LAPSED',
  'CANCELLED',
] as const;
export type VoucherState = (typeof VOUCHER_STATES)[number];
export type VoucherAct =
  'accept' | 'refuse' | 'withdraw' | 'lapse' | 'transfer' | 'passOn' | 'cancel' | 'pay' | 'settle' | 'reopen';

/** The one table of a part's moves. Overdue is no state: it follows from the clock. */
export const voucherMoves = stateTable<VoucherState, VoucherAct>({
  OFFERED: { accept: 'LIVE', refuse: 'REFUSED', withdraw: 'WITHDRAWN', lapse: 'LAPSED' },
  LIVE: { transfer: 'LIVE', passOn: 'PASSED_ON', cancel: 'CANCELLED', pay: 'LIVE', settle: 'SETTLED' },
  PASSED_ON: {},
  SETTLED: { reopen: 'LIVE' },
  REFUSED: {},
  WITHDRAWN: {},
  LAPSED: {},
  CANCELLED: {},
});

/** What a voucher has besides what every asset has. */
export interface VoucherFacts {
  /** The first part, as which the voucher was issued; its own id for that one. */
  readonly issue: string;
  /** The part that it was split off; null for the first. */
  readonly parent: string | null;
  /** How many transfers lie between the issue and this part. */
  readonly layer: number;
  /** Who gave it: the issuer, or the holder before. */
  readonly from: string;
  /** What it was worth when it came into being; `base` is what its holder has not passed on. */
  readonly amount: Decimal;
  readonly issuedOn: PlainDate;
  /** The receivable that it was issued on and its invoices, as a register knows them. */
  readonly restsOn: readonly string[];
  /** Why it runs for more than six months. */
  readonly tenorReason: string | null;
  /** The trade that it pays for: a contract or an invoice. */
  readonly trade: string;
  readonly acceptedAt: Date | null;
  /** Why it was refused. */
  readonly refusal: string | null;
  /** Which of the two sides have asked to take it back. */
  readonly cancelAskedBy: readonly string[];
}

/**
 * A part of a voucher in one hand (应收账款电子凭证): a debt of its issuer, the obligor, that it has confirmed as a receivable's
 * debtor. The parts of one issue are a tree from the issue to the leaves.
 */
export interface Voucher extends Asset {
  readonly kind: 'VOUCHER';
  readonly state: VoucherState;
  readonly voucher: VoucherFacts;
}

/** What stands about all parts of one issue together. */
export interface VoucherIssue {
  /** The first part's id. */
  readonly _id: string;
  /** The confirmed receivable that it was issued on. */
  readonly receivable: string;
  /** What was issued. */
  readonly amount: Decimal;
  /** What payments on the parts have paid of the receivable: no more than was left of it. */
  readonly settled: Decimal;
  /** How far it was told that it is overdue: 1, 30, 60 or 90 days; 0 before that. */
  readonly overdueStep: number;
  readonly version: number;
}

export type NewPart = Pick<Voucher, '_id' | 'holder' | 'obligor' | 'dueOn' | 'createdAt'> &
  Pick<
    VoucherFacts,
    'issue' | 'parent' | 'layer' | 'from' | 'amount' | 'issuedOn' | 'restsOn' | 'tenorReason' | 'trade'
  >;

/** A part as it comes into being: nothing can be done with it until its receiver has taken it. */
export function newPart({ _id, holder, obligor, dueOn, createdAt, ...facts }: NewPart): Voucher {
  return {
    ...{ _id, holder, obligor, dueOn, createdAt },
    kind: 'VOUCHER',
    currency: 'CNY',
    base: ZERO,
    paid: ZERO,
    setOff: ZERO,
    creditNotesSince: ZERO,
    holds: [],
    state: 'OFFERED',
    version: 1,
    voucher: { ...facts, acceptedAt: null, refusal: null, cancelAskedBy: [] },
  };
}

/** The same part in its receiver's hand. */
export const taken = (part: Voucher, at: Date): Pick<Voucher, 'state' | 'base' | 'voucher'> => ({
  state: 'LIVE',
  base: part.voucher.amount,
  voucher: { ...part.voucher, acceptedAt: at },
});

/** What of a part its holder has passed on. */
export const passedOnOf = ({ state, base, voucher }: Voucher): Decimal =>
  state === 'LIVE' || state === 'PASSED_ON' || state === 'SETTLED' ? voucher.amount.minus(base) : ZERO;

/** The last day on which its payment is in time: the due date, or the business day after it (Civil Code article 203). */
export const payableOnOf = ({ dueOn }: Pick<Voucher, 'dueOn'>): PlainDate => rollForward(dueOn).on;

export const isOverdue = (voucher: Voucher, today: PlainDate): boolean =>
  voucher.state === 'LIVE' && today > payableOnOf(voucher) && outstandingOf(voucher).greaterThan(0);

export const daysLate = (voucher: Pick<Voucher, 'dueOn'>, today: PlainDate): number =>
  Math.max(0, daysBetween(payableOnOf(voucher), today));

/** What the holder may claim for the delay (Decree 802 article 17); null while nothing is overdue. */
export const lateInterestOf = (voucher: Voucher, today: PlainDate): Decimal | null =>
  isOverdue(voucher, today) ? latePaymentInterest(outstandingOf(voucher), daysLate(voucher, today)) : null;

/** What is in hands of all parts of an issue, and what of it is still owed. */
export const inHandsOf = (parts: readonly Voucher[]): Decimal => sum(parts.map(({ base }) => base));
export const owedOn = (parts: readonly Voucher[]): Decimal =>
  sum(parts.filter(({ state }) => state === 'LIVE').map((part) => outstandingOf(part)));
