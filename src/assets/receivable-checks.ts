import type { PlainDate } from '../kernel/dates.js';
import { toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { problem, type Problem } from '../kernel/decision.js';
import { count, each, inOrder, text } from '../platform/checks.js';
import type { GivenInvoice, InvoiceAsk } from './invoice-input.js';
import {
  netOf,
  reductionOf,
  type CollectionAccount,
  type CreditNote,
  type ReceivableInvoice,
} from './kinds/receivable.js';

export interface ReceivableAsk {
  readonly idempotencyKey: string;
  readonly invoices: readonly InvoiceAsk[];
  readonly contractNumber: string;
  readonly deliveredOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly collectionAccount: CollectionAccount;
  readonly deliveryEvidence?: readonly string[] | null | undefined;
}

/** Which of the two parties is putting it down. */
export type IntakeSide = 'SELLER' | 'DEBTOR';

export const MOST_INVOICES = 50;

/** What is wrong with the terms. */
export function termProblems(ask: ReceivableAsk, today: PlainDate): Problem[] {
  const { deliveredOn, dueOn, collectionAccount: account } = ask;
  const evidence = ask.deliveryEvidence ?? [];
  return [
    ...text('contractNumber', ask.contractNumber, 1, 100),
    ...inOrder('deliveredOn', deliveredOn, today),
    ...(dueOn > deliveredOn ? [] : [problem('dueOn', 'DUE_NOT_AFTER_DELIVERY', { dueOn, deliveredOn })]),
    ...(dueOn >= today ? [] : [problem('dueOn', 'DUE_IN_PAST', { dueOn, today })]),
    ...text('collectionAccount.name', account.name, 2, 100),
    ...text('collectionAccount.number', account.number, 5, 40),
    ...text('collectionAccount.bank', account.bank, 2, 100),
    ...count('deliveryEvidence', evidence, 0, 20),
    ...each('deliveryEvidence', evidence, (one, path) => text(path, one, 1, 200)),
  ];
}

/** All invoices from one seller to one buyer, the caller on its side of each. */
export function partyProblems(given: readonly GivenInvoice[], own: string, side: IntakeSide): Problem[] {
  const [first] = given;
  if (!first) return [];
  const seller = side === 'SELLER' ? own : first.sellerCode;
  const buyer = side === 'DEBTOR' ? own : first.buyerCode;
  return given.flatMap(({ path, sellerCode, buyerCode }) => [
    ...(sellerCode === seller
      ? []
      : [problem(path, 'SELLER_IS_ANOTHER', { given: sellerCode, expected: seller })]),
    ...(buyerCode === buyer
      ? []
      : [problem(path, 'BUYER_IS_ANOTHER', { given: buyerCode, expected: buyer })]),
    ...(sellerCode === buyerCode ? [problem(path, 'BUYER_IS_SELLER')] : []),
  ]);
}

/** No document twice; every red-letter note reduces one of the invoices, and something is left. */
export function noteProblems(given: readonly GivenInvoice[]): Problem[] {
  const blue = given.filter((one) => one.originalNumber === null);
  if (blue.length === 0) return [problem('invoices', 'NO_INVOICE')];
  const orphans = given.filter(
    ({ originalNumber }) => originalNumber !== null && !blue.some((one) => answersTo(one, originalNumber)),
  );
  const repeated = given.filter((one, at) => given.slice(0, at).some((before) => shareKey(before, one)));
  const problems = [
    ...repeated.map(({ path, number }) => problem(path, 'DUPLICATE_ITEM', { item: number })),
    ...orphans.map(({ path, originalNumber }) =>
      problem(path, 'CREDIT_NOTE_WITHOUT_INVOICE', { originalNumber: originalNumber ?? '' }),
    ),
  ];
  if (problems.length > 0) return problems;
  const invoices = blue.map((one) => invoiceOf(one, given, ZERO));
  return leftProblems(invoices);
}

/** No invoice is reduced below zero, and something is left of all. */
export function leftProblems(invoices: readonly ReceivableInvoice[]): Problem[] {
  const over = invoices.filter((one) => reductionOf(one).greaterThan(one.total));
  if (over.length > 0) {
    return over.map((one) => {
      const facts = { available: toMoneyText(one.total), requested: toMoneyText(reductionOf(one)) };
      return problem('invoices', 'CREDIT_NOTE_ABOVE_INVOICE', facts);
    });
  }
  const left = netOf(invoices);
  return left.greaterThan(0) ? [] : [problem('invoices', 'NOTHING_CLAIMED', { left: toMoneyText(left) })];
}

/** Whether a note that names this original number reduces the invoice. */
export const answersTo = (invoice: { number: string; keys: readonly string[] }, original: string): boolean =>
  invoice.number === original || ['E', 'P'].some((kind) => invoice.keys.includes(`${kind}:${original}`));

const shareKey = (one: GivenInvoice, other: GivenInvoice): boolean =>
  one.keys.some((key) => other.keys.includes(key));

/** An invoice as the receivable keeps it, with those of the given notes that reduce it. */
export function invoiceOf(
  invoice: GivenInvoice,
  given: readonly GivenInvoice[],
  redFlushed: Decimal,
): ReceivableInvoice {
  const { keys, number, issuedOn, total } = invoice;
  const notes = given.filter((one) => one.originalNumber !== null && answersTo(invoice, one.originalNumber));
  return { keys, number, issuedOn, total, redFlushed, notes: notes.map(creditNoteOf) };
}

export const creditNoteOf = ({ keys, number, issuedOn, total }: GivenInvoice): CreditNote => ({
  keys,
  number,
  issuedOn,
  amount: total.abs(),
});
