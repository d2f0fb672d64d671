import type { Asset } from '../assets/index.js';
import type { PlainDate } from '../kernel/dates.js';
import { refuse, type Refusal } from '../kernel/decision.js';
import { stateTable } from '../kernel/state-table.js';
import type { Acceptance } from './package-number.js';
import type { StepKind } from './step-kind.js';
import type { SubBills } from './sub-bills.js';

export const BILL_STATUSES = [
  'ISSUED',
  'ACCEPTED',
  'RECEIVED',
  'DISHONOURED',
  'PAID',
  'SETTLED',
  'ENDED',
] as const;
export type BillStatus = (typeof BILL_STATUSES)[number];

export const CIRCULATIONS = [
  'NONE',
  'CIRCULATING',
  'NOT_TRANSFERABLE',
  'LOCKED',
  'PLEDGED',
  'PRESENTED',
  'RECOURSE',
  'ENDED',
] as const;
export type Circulation = (typeof CIRCULATIONS)[number];

/** The pair of status and circulation, as one word. */
export type BillState =
  | 'ISSUED/NONE'
  | 'ISSUED/LOCKED'
  | 'ACCEPTED/NONE'
  | 'ACCEPTED/LOCKED'
  | 'RECEIVED/CIRCULATING'
  | 'RECEIVED/NOT_TRANSFERABLE'
  | 'RECEIVED/LOCKED'
  | 'RECEIVED/PLEDGED'
  | 'RECEIVED/PRESENTED'
  | 'DISHONOURED/NONE'
  | 'DISHONOURED/RECOURSE'
  | 'PAID/ENDED'
  | 'SETTLED/ENDED'
  | 'ENDED/ENDED';

export type BillAct =
  | 'offer'
  | 'cancel'
  | 'accept'
  | 'receive'
  | 'receiveMarked'
  | 'endorse'
  | 'pledge'
  | 'discount'
  | 'sign'
  | 'signMarked'
  | 'signPledge'
  | 'refuse'
  | 'withdraw'
  | 'release'
  | 'giveBack'
  | 'merge'
  | 'present'
  | 'pay'
  | 'dishonour'
  | 'recourse'
  | 'reimburse'
  | 'settle'
  | 'reopen'
  | 'confirmPaid'
  | 'contestPaid'
  | 'contestDishonoured'
  | 'contestRecourse'
  | 'finance';

/** Who was to be paid says that it was not: the bill is what it was before. */
const CONTESTED = {
  contestPaid: 'RECEIVED/PRESENTED',
  contestDishonoured: 'DISHONOURED/NONE',
  contestRecourse: 'DISHONOURED/RECOURSE',
} as const;

/** The one table of a bill's moves. Matured is no state: it follows from the clock. */
export const billMoves = stateTable<BillState, BillAct>({
  'ISSUED/NONE': { offer: 'ISSUED/LOCKED', cancel: 'ENDED/ENDED' },
  'ISSUED/LOCKED': { accept: 'ACCEPTED/NONE', refuse: 'ISSUED/NONE', withdraw: 'ISSUED/NONE' },
  'ACCEPTED/NONE': { offer: 'ACCEPTED/LOCKED', cancel: 'ENDED/ENDED' },
  'ACCEPTED/LOCKED': {
    receive: 'RECEIVED/CIRCULATING',
    receiveMarked: 'RECEIVED/NOT_TRANSFERABLE',
    refuse: 'ACCEPTED/NONE',
    withdraw: 'ACCEPTED/NONE',
  },
  'RECEIVED/CIRCULATING': {
    endorse: 'RECEIVED/LOCKED',
    pledge: 'RECEIVED/LOCKED',
    discount: 'RECEIVED/LOCKED',
    finance: 'RECEIVED/CIRCULATING',
    present: 'RECEIVED/PRESENTED',
    giveBack: 'RECEIVED/CIRCULATING',
    merge: 'ENDED/ENDED',
    settle: 'SETTLED/ENDED',
  },
  'RECEIVED/NOT_TRANSFERABLE': { present: 'RECEIVED/PRESENTED' },
  'RECEIVED/LOCKED': {
    sign: 'RECEIVED/CIRCULATING',
    signMarked: 'RECEIVED/NOT_TRANSFERABLE',
    signPledge: 'RECEIVED/PLEDGED',
    refuse: 'RECEIVED/CIRCULATING',
    withdraw: 'RECEIVED/CIRCULATING',
  },
  'RECEIVED/PLEDGED': {
    release: 'RECEIVED/CIRCULATING',
    present: 'RECEIVED/PRESENTED',
    settle: 'SETTLED/ENDED',
  },
  'RECEIVED/PRESENTED': {
    pay: 'PAID/ENDED',
    dishonour: 'DISHONOURED/NONE',
    release: 'RECEIVED/CIRCULATING',
    giveBack: 'RECEIVED/CIRCULATING',
    settle: 'SETTLED/ENDED',
  },
  'DISHONOURED/NONE': {
    recourse: 'DISHONOURED/RECOURSE',
    pay: 'PAID/ENDED',
    release: 'DISHONOURED/NONE',
    giveBack: 'DISHONOURED/NONE',
    settle: 'SETTLED/ENDED',
  },
  'DISHONOURED/RECOURSE': {
    recourse: 'DISHONOURED/RECOURSE',
    reimburse: 'DISHONOURED/NONE',
    pay: 'PAID/ENDED',
    release: 'DISHONOURED/NONE',
    giveBack: 'DISHONOURED/NONE',
    settle: 'SETTLED/ENDED',
  },
  'PAID/ENDED': { settle: 'SETTLED/ENDED', confirmPaid: 'PAID/ENDED', ...CONTESTED },
  // A deal's entry of the payment was taken back: what was paid is to be booked anew.
  'SETTLED/ENDED': { reopen: 'PAID/ENDED', confirmPaid: 'SETTLED/ENDED', ...CONTESTED },
  'ENDED/ENDED': {},
});

/** The states of a part that still stands for its sub-bills; one that was merged or cancelled does not. */
export const LIVE_STATES: readonly BillState[] = billMoves.states.filter((state) => state !== 'ENDED/ENDED');

export const statusOf = (state: BillState): BillStatus => state.split('/')[0] as BillStatus;
export const circulationOf = (state: BillState): Circulation => state.split('/')[1] as Circulation;

/** What waits for another's signature. */
export const PENDING_KINDS = ['ACCEPTANCE', 'RECEIPT', 'ENDORSEMENT', 'PLEDGE', 'DISCOUNT'] as const;
export type PendingKind = (typeof PENDING_KINDS)[number];

/** A request that waits and meanwhile locks the part. */
export interface Pending {
  readonly id: string;
  readonly kind: PendingKind;
  readonly from: string;
  readonly to: string;
  /** The endorser forbids that it is passed on. */
  readonly notTransferable: boolean;
  /** The deal that it belongs to; null outside finance. */
  readonly deal: string | null;
  /** What the state was, and is again when nothing comes of it. */
  readonly before: BillState;
  readonly askedAt: Date;
}

export const CHAIN_KINDS = [
  'ISSUE',
  'ACCEPTANCE',
  'RECEIPT',
  'ENDORSEMENT',
  'PLEDGE',
  'RELEASE',
  'DISCOUNT',
  'RETURN',
  'PRESENTMENT',
  'PAYMENT',
  'CONTEST',
  'DISHONOUR',
  'RECOURSE',
  'REIMBURSEMENT',
] as const;
export type ChainKind = (typeof CHAIN_KINDS)[number];

/** One entry of a bill's chain (票据正背面信息): what was signed, by whom, for whom, over which sub-bills. */
export interface ChainEntry {
  readonly id: string;
  readonly kind: ChainKind;
  readonly from: string;
  readonly to: string;
  readonly range: SubBills;
  readonly at: Date;
  readonly notTransferable: boolean;
}

/** How often a bill is passed on at most: its chain stands in its own document. */
export const MOST_ENTRIES = 120;

export interface Pledge {
  readonly to: string;
  readonly deal: string | null;
  /** False while it secures nothing yet: the deal has not paid out. */
  readonly lent?: boolean;
}

export interface Presentment {
  readonly by: string;
  readonly on: PlainDate;
  readonly late: boolean;
}

/** What the acceptor or another party said or paid at the end. */
export interface BillPayment {
  readonly id: string;
  readonly by: string;
  readonly on: PlainDate;
  readonly reference: string;
  /** The deal that collects it. */
  readonly deal: string | null;
  /** When whoever was paid said that it has the money. */
  readonly answeredAt: Date | null;
}

/** The last of its steps that the exchange has turned down (交易所退回). */
export interface TurnedDown {
  readonly kind: StepKind;
  /** The exchange's reason. */
  readonly code: string;
  readonly by: string;
  readonly to: string;
  readonly at: Date;
  /** Whether the part is what it was before: else people are to look. */
  readonly takenBack: boolean;
}

export interface BillFacts {
  readonly number: string;
  readonly range: SubBills;
  readonly acceptance: Acceptance;
  readonly drawer: string;
  readonly payee: string;
  readonly issuedOn: PlainDate;
  /** False: its drawer has marked it 不得转让. */
  readonly transferable: boolean;
  readonly chain: readonly ChainEntry[];
  readonly pending: Pending | null;
  readonly pledge: Pledge | null;
  readonly presentment: Presentment | null;
  readonly dishonour: { readonly on: PlainDate; readonly reason: string } | null;
  readonly payment: BillPayment | null;
  readonly turnedDown?: TurnedDown | null;
  /** Everybody who has had to do with it, for who may see it. */
  readonly parties: readonly string[];
  /** How many times it was split off: of two that are one again, the one that was there first stays. */
  readonly depth: number;
  /** The part that it is part of again. */
  readonly mergedInto: string | null;
}

/** The sub-bills of one package in one hand: the asset. Its base is their face; its obligor the acceptor. */
export interface Bill extends Asset {
  readonly kind: 'BILL';
  readonly state: BillState;
  readonly bill: BillFacts;
}

/** Why the part's state does not allow the act, or null when it does. */
export function refusedMove({ state }: Pick<Bill, 'state'>, move: BillAct): Refusal | null {
  if (billMoves.next(state, move) !== null) return null;
  const allowed = billMoves.allowed(state).join(', ') || '—';
  return refuse('WRONG_STATE', { noun: 'bill', state, act: move, allowed }, 'bill');
}

/** @throws Error where the table does not allow it: ask {@link refusedMove} first. */
export function nextState({ _id, state }: Pick<Bill, '_id' | 'state'>, move: BillAct): BillState {
  const next = billMoves.next(state, move);
  if (next === null) throw new Error(`${_id} is ${state}: no ${move} from there`);
  return next;
}

/** Everybody who stands on a bill or is asked to. */
export const partiesOf = ({ drawer, chain, pending, pledge }: BillFacts): string[] => [
  ...new Set([
    drawer,
    ...chain.flatMap(({ from, to }) => [from, to]),
    ...(pending ? [pending.from, pending.to] : []),
    ...(pledge ? [pledge.to] : []),
  ]),
];
