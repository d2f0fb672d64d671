import type { PlainDate } from '../../kernel/dates.js';
import { addDays, daysBetween, shanghaiDateOf } from '../../kernel/dates.js';
import { Decimal, max, sum } from '../../kernel/decimal.js';
import { refuse, type Decision } from '../../kernel/decision.js';
import { stateTable } from '../../kernel/state-table.js';
import type { Platform } from '../../platform/unit.js';
import { organisations } from '../../parties/index.js';
import { availableOf, owedDirectly, type Asset } from '../asset.js';
import { latePaymentInterest } from '../payment-clock.js';
import { askTax, stands } from '../tax-check.js';
import type { KindOfAsset, Particular, Reduction } from './kind.js';

export type ReceivableState =
  'SUBMITTED' | 'DISPUTED' | 'CONFIRMED' | 'REJECTED' | 'WITHDRAWN' | 'SETTLED' | 'RESCINDED';
export type ReceivableAct =
  | 'confirm'
  | 'dispute'
  | 'reject'
  | 'withdraw'
  | 'recordCreditNote'
  | 'rescind'
  | 'contest'
  | 'liftContest'
  | 'statePayment'
  | 'settle'
  | 'reopen';

/** The one table of a receivable's moves. Overdue and escalated are no states: they follow from the clock. */
export const receivableMoves = stateTable<ReceivableState, ReceivableAct>({
  SUBMITTED: {
    confirm: 'CONFIRMED',
    dispute: 'DISPUTED',
    reject: 'REJECTED',
    withdraw: 'WITHDRAWN',
    recordCreditNote: 'SUBMITTED',
  },
  DISPUTED: {
    confirm: 'CONFIRMED',
    reject: 'REJECTED',
    withdraw: 'WITHDRAWN',
    recordCreditNote: 'DISPUTED',
  },
  CONFIRMED: {
    recordCreditNote: 'CONFIRMED',
    rescind: 'RESCINDED',
    contest: 'CONFIRMED',
    liftContest: 'CONFIRMED',
    statePayment: 'CONFIRMED',
    settle: 'SETTLED',
  },
  REJECTED: {},
  WITHDRAWN: {},
  SETTLED: { reopen: 'CONFIRMED' },
  RESCINDED: {},
});

/** In these states its invoices may not back another asset. */
export const KEYS_HELD_IN: readonly ReceivableState[] = ['SUBMITTED', 'DISPUTED', 'CONFIRMED', 'SETTLED'];

/** A red-letter note (红字发票) against one invoice. */
export interface CreditNote {
  readonly keys: readonly string[];
  readonly number: string;
  readonly issuedOn: PlainDate;
  /** By how much it reduces the invoice; above zero, although the note itself is written with a minus. */
  readonly amount: Decimal;
}

export interface ReceivableInvoice {
  /** What it claims platform-wide: see `invoiceKeys`. */
  readonly keys: readonly string[];
  /** The number of a fully digital invoice, or `code-number` of an older one. */
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly total: Decimal;
  /** What the tax administration says was red-flushed of it, in all. */
  readonly redFlushed: Decimal;
  readonly notes: readonly CreditNote[];
}

export interface CollectionAccount {
  readonly name: string;
  readonly number: string;
  readonly bank: string;
}

/** What the debtor should look at twice before it confirms. */
export const RECEIVABLE_WARNINGS = [
  'COLLECTION_ACCOUNT_CHANGED',
  'TERM_LONGER_THAN_HABIT',
  'LATER_THAN_STATUTORY',
] as const;
export type ReceivableWarning = (typeof RECEIVABLE_WARNINGS)[number];

export const CONTEST_GROUNDS = ['DISPUTE', 'SET_OFF'] as const;
export type ContestGround = (typeof CONTEST_GROUNDS)[number];

/** What the debtor holds against part of a claim that it has confirmed. */
export interface Contest {
  readonly id: string;
  readonly ground: ContestGround;
  readonly amount: Decimal;
  readonly reason: string;
  readonly at: Date;
  /** Of a dispute: since when the debtor holds it up no more. */
  readonly liftedAt: Date | null;
  /** Of a set-off: the assignee that does not accept it, and why. */
  readonly opposed?: { readonly by: string; readonly reason: string; readonly at: Date } | null;
}

/** A set-off that an assignee has opposed is a dispute from then on. */
export const isStandingDispute = ({ ground, liftedAt, opposed }: Contest): boolean =>
  (ground === 'DISPUTE' || opposed != null) && liftedAt === null;

/** What a debtor owes a seller for goods, works or services on one or more invoices. The holder is the seller. */
export interface Receivable extends Asset {
  readonly kind: 'RECEIVABLE';
  readonly state: ReceivableState;
  /** Who put it down: its seller, or its debtor as a payable, which confirms it; or it was confirmed on another platform. */
  readonly origin: 'SUBMITTED' | 'POSTED' | 'NETWORK';
  readonly contractNumber: string;
  readonly deliveredOn: PlainDate;
  readonly collectionAccount: CollectionAccount;
  readonly deliveryEvidence: readonly string[];
  readonly invoices: readonly ReceivableInvoice[];
  /** The invoices less their red-letter notes; from the confirmation on it stands still. */
  readonly claimed: Decimal;
  readonly setOffReason: string | null;
  readonly warnings: readonly ReceivableWarning[];
  /** The last day for the debtor's answer. */
  readonly answerDueOn: PlainDate;
  readonly answeredAt: Date | null;
  /** Why it was disputed or rejected. */
  readonly reason: string | null;
  /** What the debtor contests since the confirmation; absent where it never did. */
  readonly contests?: readonly Contest[];
  /** Which of the two parties have asked to take it back after the confirmation. */
  readonly rescindAskedBy: readonly string[];
}

/** Days that a debtor has to answer; afterwards the receivable is escalated, never confirmed by itself. */
const DAYS_TO_ANSWER = 30;

export const answerDueOnOf = (submittedAt: Date): PlainDate =>
  addDays(shanghaiDateOf(submittedAt), DAYS_TO_ANSWER);

export const isEscalated = (receivable: Receivable, today: PlainDate): boolean =>
  receivable.state === 'SUBMITTED' && today > receivable.answerDueOn;

export const isOverdue = (receivable: Receivable, today: PlainDate): boolean =>
  receivable.state === 'CONFIRMED' && today > receivable.dueOn && owedDirectly(receivable).greaterThan(0);

/** What the seller may claim for the delay (Decree 802 article 17), counted from the due date; null while nothing is overdue. */
export const lateInterestOn = (receivable: Receivable, today: PlainDate): Decimal | null =>
  isOverdue(receivable, today)
    ? latePaymentInterest(owedDirectly(receivable), daysBetween(receivable.dueOn, today))
    : null;

/** The same red-flushing is known from the notes given and from the tax administration: the greater figure counts. */
export const reductionOf = ({ notes, redFlushed }: ReceivableInvoice): Decimal =>
  max(redFlushed, sum(notes.map(({ amount }) => amount)));

export const netOf = (invoices: readonly ReceivableInvoice[]): Decimal =>
  sum(invoices.map((invoice) => invoice.total.minus(reductionOf(invoice))));

/** What changed notes do to the receivable: before the confirmation they reduce the claim, after it what can be financed. */
export function withInvoices(
  receivable: Receivable,
  invoices: readonly ReceivableInvoice[],
): Pick<Receivable, 'invoices' | 'claimed' | 'creditNotesSince'> {
  const net = netOf(invoices);
  const { state, claimed, creditNotesSince } = receivable;
  if (state !== 'CONFIRMED' && state !== 'SETTLED') return { invoices, claimed: net, creditNotesSince };
  return { invoices, claimed, creditNotesSince: claimed.minus(net) };
}

/** Asks the tax administration about every invoice; answers what it took off one beyond what is known. */
async function reverify(
  platform: Platform,
  { _id, holder, obligor, invoices }: Receivable,
): Promise<Decision<readonly Reduction[]>> {
  const parties = await organisations.byIds(platform, [holder, obligor]);
  const codeOf = (id: string): string => parties.find((one) => one._id === id)?.creditCode ?? '';
  const codes = { sellerCode: codeOf(holder), buyerCode: codeOf(obligor) };
  const documents = invoices.map((one) => ({ ...one, ...codes }));
  const checked = await askTax(platform, documents);
  const fallen = checked.find(({ answer }) => !stands(answer));
  if (fallen) return refuse('ASSET_INVOICE_NOT_VALID', { asset: _id, status: fallen.answer.status });
  return checked
    .filter(({ document, answer }) => answer.redFlushed.greaterThan(reductionOf(document)))
    .map(({ document, answer }) => ({
      asset: _id,
      document: document.number,
      redFlushed: answer.redFlushed,
    }));
}

const ONE = new Decimal(1);

/** What a lender may know: no invoice and no account. */
const particularsOf = ({ contractNumber, deliveredOn, invoices }: Receivable): Particular[] => [
  { name: 'Contract', nameZh: '合同编号', value: contractNumber },
  { name: 'Delivered on', nameZh: '交付日', value: deliveredOn },
  { name: 'Invoices', nameZh: '发票张数', value: String(invoices.length) },
];

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };
const note = { keys: [String], number: text, issuedOn: text, amount };
export const noteFields = { type: note, _id: false };
const invoice = {
  keys: [String],
  number: text,
  issuedOn: text,
  total: amount,
  redFlushed: amount,
  notes: [noteFields],
};

const contest = {
  id: text,
  ground: text,
  amount,
  reason: text,
  at: { type: Date, required: true },
  liftedAt: Date,
  opposed: { type: { by: text, reason: text, at: { type: Date, required: true } }, _id: false },
};

export const receivableKind: KindOfAsset = {
  kind: 'RECEIVABLE',
  prefix: 'rcv',
  noun: 'receivable',
  fields: {
    origin: text,
    contractNumber: text,
    deliveredOn: text,
    collectionAccount: { type: { name: text, number: text, bank: text }, required: true, _id: false },
    deliveryEvidence: [String],
    invoices: [{ type: invoice, _id: false }],
    claimed: amount,
    setOffReason: String,
    warnings: [String],
    answerDueOn: text,
    answeredAt: Date,
    reason: String,
    rescindAskedBy: [String],
    contests: [{ type: contest, _id: false }],
  },
  moves: receivableMoves,
  owedWhere: { state: 'CONFIRMED' },
  confirmedBy: 'OBLIGOR',
  techniques: ['FACTORING', 'LOAN_AGAINST_RECEIVABLES'],
  financeableIn: ['CONFIRMED'],
  madeKnownBy: 'REGISTRATION',
  conditions: (_technique, disclosed) => (disclosed ? ['REGISTERED', 'NOTICE_ACKNOWLEDGED'] : ['REGISTERED']),
  available: availableOf,
  creditOn: ({ obligor }) => obligor,
  financeUntil: ({ dueOn }) => dueOn,
  advanceCap: () => ONE,
  payoutTo: ({ holder }) => holder,
  collateral: (asset) => [asset._id, ...(asset as Receivable).invoices.map(({ number }) => number)],
  particulars: (asset) => particularsOf(asset as Receivable),
  reverify: (platform, asset) => reverify(platform, asset as Receivable),
};
