import type { Decimal } from '../kernel/decimal.js';
import type { PlainDate } from '../kernel/dates.js';
import { hasCapacity, type Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';
import {
  billMoves,
  circulationOf,
  statusOf,
  type Bill,
  type BillAct,
  type BillStatus,
  type ChainEntry,
  type Circulation,
} from './bill.js';
import { collectorOf } from './liability.js';
import { faceOf, type SubBills } from './sub-bills.js';

/** A bill is the affair of those who stand on it or are asked to. Nobody yet has no organisation. */
export const visibleBills = ({ organisation }: Actor): Filter => ({
  kind: 'BILL',
  'bill.parties': organisation === '' ? '—' : organisation,
});

/** Comparisons with the exchange are for those who watch over the platform. */
export const visibleBillReconciliations = (actor: Actor): Filter =>
  hasCapacity(actor, 'OPERATOR', 'REGULATOR') ? {} : { _id: '' };

/**
 * Whoever holds a bill, is to take it or has it pledged sees all of it; the acceptor from its presentment on, and all who may be
 * turned to once it is dishonoured. Who has passed it on does not learn what became of it.
 */
export function seesAll({ holder, obligor, bill }: Bill, organisation: string): boolean {
  const now = [holder, bill.pending?.to, bill.pledge?.to].includes(organisation);
  return now || bill.dishonour !== null || (bill.presentment !== null && obligor === organisation);
}

/** Who owes it, its acceptor and its drawer, sees how much that is and how far it has come, though not in whose hands it is. */
const owes = ({ obligor, bill }: Bill, organisation: string): boolean =>
  [obligor, bill.drawer].includes(organisation);

/** The sub-bills that the caller may see: who has passed them on, those that it has passed on. */
export function visibleRange(bill: Bill, organisation: string): SubBills {
  if (seesAll(bill, organisation) || owes(bill, organisation)) return bill.bill.range;
  return visibleChain(bill, organisation).at(-1)?.range ?? bill.bill.range;
}

/** Their amount; nothing once it is part of another or was cancelled. */
export const visibleFace = (bill: Bill, organisation: string): Decimal =>
  seesAll(bill, organisation) || owes(bill, organisation)
    ? bill.base
    : faceOf(visibleRange(bill, organisation));

/** Who has passed it on knows that it was received, and no more. */
export const visibleStatus = (bill: Bill, organisation: string): BillStatus =>
  seesAll(bill, organisation) || owes(bill, organisation) ? statusOf(bill.state) : 'RECEIVED';

/** What is done with it is told to those who see all of it, and that it is drawn or at its end to those who owe it. */
export function visibleCirculation(bill: Bill, organisation: string): Circulation | 'NOT_TOLD' {
  if (seesAll(bill, organisation)) return circulationOf(bill.state);
  const isTold = owes(bill, organisation) && statusOf(bill.state) !== 'RECEIVED';
  return isTold ? circulationOf(bill.state) : 'NOT_TOLD';
}

/** The chain up to the caller's own last signature, or all of it. */
export function visibleChain(bill: Bill, organisation: string): readonly ChainEntry[] {
  const { chain } = bill.bill;
  if (seesAll(bill, organisation)) return chain;
  return chain.slice(0, chain.findLastIndex(({ from, to }) => [from, to].includes(organisation)) + 1);
}

/** The mutation that makes each move, by whom it is for. */
type Side = 'drawer' | 'acceptor' | 'payee' | 'holder' | 'collector' | 'asked' | 'asker' | 'pledgee';
const OPEN_TO: Readonly<Record<Side, Partial<Record<BillAct, string>>>> = {
  drawer: { offer: 'billOffer', cancel: 'billCancel' },
  acceptor: { accept: 'billAccept', pay: 'billPay', dishonour: 'billDishonour' },
  payee: { receive: 'billReceive', receiveMarked: 'billReceive' },
  holder: { endorse: 'billEndorse', pledge: 'billPledge', finance: 'financingRequestOpen' },
  collector: {
    present: 'billPresent',
    recourse: 'billRecourse',
    reimburse: 'billSettle',
    confirmPaid: 'billPaymentAnswer',
  },
  asked: { sign: 'billSign', signPledge: 'billSign', refuse: 'billRefuse' },
  asker: { withdraw: 'billWithdraw' },
  pledgee: { release: 'billRelease' },
};

/** The mutations that the caller may call on it now. */
export function billActions(bill: Bill, { organisation, role, scopes }: Actor, today: PlainDate): string[] {
  if (role !== 'ADMIN' && role !== 'MAKER' && !scopes.includes('ASSETS')) return [];
  const allowed = billMoves
    .allowed(bill.state)
    .filter((move) => isOpen(bill, move) && isInTime(bill, move, today));
  const sides = sidesOf(bill, organisation).map((side) => OPEN_TO[side]);
  const open = sides.flatMap((moves) => allowed.flatMap((move) => moves[move] ?? []));
  return [...new Set(open)];
}

/** A payment is answered once, and one that a deal has booked by the deal. */
const isOpen = ({ state, bill: { payment } }: Bill, move: BillAct): boolean =>
  move !== 'confirmPaid' ||
  (payment !== null && payment.answeredAt == null && (payment.deal == null || state === 'PAID/ENDED'));

const BEFORE_MATURITY: readonly BillAct[] = [
  'endorse',
  'pledge',
  'finance',
  'sign',
  'signMarked',
  'signPledge',
];

const isInTime = ({ dueOn, bill }: Bill, move: BillAct, today: PlainDate): boolean =>
  BEFORE_MATURITY.includes(move)
    ? today < dueOn
    : move !== 'present' || (today >= dueOn && bill.pledge?.lent !== false);

function sidesOf(bill: Bill, own: string): Side[] {
  const { holder, obligor } = bill;
  const { drawer, payee, pending, pledge } = bill.bill;
  const asked = pending?.deal === null ? pending : null;
  const is: Record<Side, boolean> = {
    drawer: drawer === own && holder === own,
    acceptor: obligor === own,
    payee: payee === own && pending?.kind === 'RECEIPT',
    holder: holder === own,
    collector: collectorOf(bill) === own,
    asked: asked?.to === own,
    asker: asked?.from === own,
    pledgee: pledge?.to === own && pledge.deal === null,
  };
  return (Object.keys(is) as Side[]).filter((side) => is[side]);
}
