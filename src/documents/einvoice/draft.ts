import type { PlainDate } from '../../kernel/dates.js';
import type { Decimal } from '../../kernel/decimal.js';
import type { EInvoiceKind, EInvoiceLine } from './einvoice.js';
import type { ProblemList } from './problem-list.js';
import { childOf, elementsNamed, hasText, pathOf, textOf, TEXT_LIMITS, type Place } from './structure.js';
import { creditCodeOf, dateOf, decimalOf, labelOf, moneyOf, rateOf, taxOf } from './values.js';

/** What could be read; null where it is absent or was reported. */
export interface Draft {
  readonly electronicId: string | null;
  readonly number: string | null;
  readonly red: boolean | null;
  readonly kind: EInvoiceKind | null;
  readonly seller: PartyDraft;
  readonly buyer: PartyDraft;
  readonly withoutTax: Decimal | null;
  readonly tax: Decimal | null;
  readonly total: Decimal | null;
  readonly totalInWords: string | null;
  /** The day of the request for the invoice: its date, where there is one. */
  readonly requestedOn: PlainDate | null;
  readonly recordedOn: PlainDate | null;
  readonly lines: readonly LineDraft[];
  readonly originalNumber: string | null;
  readonly creditNoteNumber: string | null;
  readonly remark: string | null;
}

export interface PartyDraft {
  readonly code: string | null;
  readonly name: string | null;
  readonly bankName: string | null;
  readonly bankAccount: string | null;
}

/** A line with its path; a line's mandatory values are null where they were reported. */
export type LineDraft = { readonly path: string } & {
  readonly [Key in keyof EInvoiceLine]: EInvoiceLine[Key] | null;
};

const BLUE_OR_RED = new Map([
  ['Y', false],
  ['N', true],
]);
const KINDS = new Map<string, EInvoiceKind>([
  ['01', 'SPECIAL'],
  ['02', 'ORDINARY'],
]);

/** Reads every value of a file whose root is an EInvoice, reporting what is missing, double or malformed. */
export function readDraft(problems: ProblemList, root: Place): Draft {
  const header = childOf(problems, root, 'Header', 'MANDATORY');
  const labels = childOf(problems, header, 'InherentLabel', 'MANDATORY');
  const electronicId = textOf(problems, header, 'EIid', 'MANDATORY');
  const red = labelOf(problems, labels, 'InIssuType', BLUE_OR_RED);
  const kind = labelOf(problems, labels, 'GeneralOrSpecialVAT', KINDS);
  const data = childOf(problems, root, 'EInvoiceData', 'MANDATORY');
  const parties = { seller: readParty(problems, data, 'Seller'), buyer: readParty(problems, data, 'Buyer') };
  const basic = childOf(problems, data, 'BasicInformation', 'MANDATORY');
  const totals = readTotals(problems, basic, kind);
  const requestedOn = dateOf(problems, basic, 'RequestTime', 'OPTIONAL');
  const lines = readLines(problems, data, kind);
  const reference = readRedReference(problems, data, red);
  const additional = childOf(problems, data, 'AdditionalInformation', 'OPTIONAL');
  const remark = textOf(problems, additional, 'Remark', 'OPTIONAL', TEXT_LIMITS.remark);
  const supervision = childOf(problems, root, 'TaxSupervisionInfo', 'MANDATORY');
  const number = textOf(problems, supervision, 'InvoiceNumber', 'MANDATORY');
  // Without a request's time, and unless that is unreadable anyway, the record's is the invoice's date.
  const need = basic === null || hasText(basic, 'RequestTime') ? 'OPTIONAL' : 'MANDATORY';
  const recordedOn = dateOf(problems, supervision, 'IssueTime', need);
  const dates = { requestedOn, recordedOn };
  return { electronicId, number, red, kind, ...parties, ...totals, ...dates, lines, ...reference, remark };
}

function readParty(problems: ProblemList, data: Place | null, role: 'Seller' | 'Buyer'): PartyDraft {
  const party = childOf(problems, data, `${role}Information`, 'MANDATORY');
  return {
    code: creditCodeOf(problems, party, `${role}IdNum`),
    name: textOf(problems, party, `${role}Name`, 'MANDATORY', TEXT_LIMITS.name),
    bankName: textOf(problems, party, `${role}BankName`, 'OPTIONAL', TEXT_LIMITS.name),
    bankAccount: textOf(problems, party, `${role}BankAccNum`, 'OPTIONAL'),
  };
}

function readTotals(problems: ProblemList, basic: Place | null, kind: EInvoiceKind | null) {
  return {
    withoutTax: moneyOf(problems, basic, 'TotalAmWithoutTax', 'MANDATORY'),
    tax: taxOf(problems, basic, 'TotalTaxAm', kind),
    total: moneyOf(problems, basic, 'TotalTax-includedAmount', 'MANDATORY'),
    totalInWords: textOf(problems, basic, 'TotalTax-includedAmountInChinese', 'OPTIONAL'),
  };
}

function readLines(problems: ProblemList, data: Place | null, kind: EInvoiceKind | null): LineDraft[] {
  if (data === null) return [];
  const path = pathOf(data, 'IssuItemInformation');
  const elements = elementsNamed(data.element, 'IssuItemInformation');
  if (elements.length === 0) problems.add(path, 'EINVOICE_MISSING');
  return elements.map((element, index) =>
    readLine(problems, { path: `${path}[${index + 1}]`, element }, kind),
  );
}

function readLine(problems: ProblemList, line: Place, kind: EInvoiceKind | null): LineDraft {
  return {
    path: line.path,
    name: textOf(problems, line, 'ItemName', 'MANDATORY', TEXT_LIMITS.name),
    unit: textOf(problems, line, 'MeaUnits', 'OPTIONAL'),
    quantity: decimalOf(problems, line, 'Quantity'),
    unitPrice: decimalOf(problems, line, 'UnPrice'),
    amount: moneyOf(problems, line, 'Amount', 'MANDATORY'),
    taxRate: rateOf(problems, line, 'TaxRate', kind),
    tax: taxOf(problems, line, 'ComTaxAm', kind),
    total: moneyOf(problems, line, 'TotaltaxIncludedAmount', 'OPTIONAL'),
  };
}

function readRedReference(problems: ProblemList, data: Place | null, red: boolean | null) {
  const need = red === true ? 'MANDATORY' : 'OPTIONAL';
  const specific = childOf(problems, data, 'SpecificInformation', need);
  const reference = childOf(problems, specific, 'RedEInvoice', need);
  return {
    originalNumber: textOf(problems, reference, 'OriginalInvoiceCode', need),
    creditNoteNumber: textOf(problems, reference, 'CreditNoteNumber', 'OPTIONAL'),
  };
}
