import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { isRefused, problem, type Problem } from '../kernel/decision.js';
import { checkInvoiceIdentity, invoiceKeys, uploadedEInvoice, type GivenUpload } from '../documents/index.js';
import { creditCodeProblems } from '../parties/index.js';
import { inOrder, moneyAbove0, text } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { TaxFacts } from './tax-check.js';

export interface InvoiceFields {
  readonly number?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly paperNumber?: string | null | undefined;
  readonly issuedOn: PlainDate;
  readonly sellerCode: string;
  readonly buyerCode: string;
  readonly total: Decimal;
  readonly originalNumber?: string | null | undefined;
}

/** An uploaded file or the fields of an invoice; exactly one is right. */
export interface InvoiceAsk {
  readonly upload?: string | null | undefined;
  readonly fields?: InvoiceFields | null | undefined;
}

/** An invoice or red-letter note as given, checked in itself. */
export interface GivenInvoice extends TaxFacts {
  /** Where in the input it stood. */
  readonly path: string;
  /** Of a red-letter note, the invoice that it reduces; null on an invoice. */
  readonly originalNumber: string | null;
  /** The file that it was read from. */
  readonly upload: string | null;
}

/** The file that it was read from, if it was one. */
export const uploadOf = ({ upload, path }: GivenInvoice): GivenUpload[] =>
  upload === null ? [] : [{ upload, path: uploadPath(path) }];

const uploadPath = (path: string): string => `${path}.upload`;

export type ReadInvoice = GivenInvoice | { readonly problems: readonly Problem[] };

interface At {
  /** Where in the input it stands. */
  readonly path: string;
  readonly today: PlainDate;
}

/** Reads one invoice input of an organisation, with everything that is wrong with it. */
export async function readInvoice(
  place: Place,
  organisation: string,
  ask: InvoiceAsk,
  at: At,
): Promise<ReadInvoice> {
  const { path } = at;
  if (ask.upload != null && ask.fields == null) return fromUpload(place, organisation, ask.upload, at);
  if (ask.fields != null && ask.upload == null) return fromFields(ask.fields, at);
  return { problems: [problem(path, 'UPLOAD_OR_FIELDS')] };
}

async function fromUpload(place: Place, organisation: string, upload: string, at: At): Promise<ReadInvoice> {
  const field = uploadPath(at.path);
  const read = await uploadedEInvoice(place, organisation, upload, field);
  if (isRefused(read)) {
    const itself = problem(field, read.code, read.facts);
    return { problems: read.problems.length > 0 ? read.problems : [itself] };
  }
  const problems = inOrder(`${field}.issuedOn`, read.issuedOn, at.today);
  if (problems.length > 0) return { problems };
  return { ...read, keys: invoiceKeys({ number: read.number }), path: at.path, upload };
}

function fromFields(fields: InvoiceFields, { path, today }: At): ReadInvoice {
  const field = `${path}.fields`;
  const { issuedOn, sellerCode, buyerCode, total } = fields;
  const identity = identityOf(fields);
  const originalNumber = fields.originalNumber ?? null;
  const problems = [
    ...checkInvoiceIdentity(identity).map((one) => problem(`${field}.${one.path}`, one.code, one.facts)),
    ...inOrder(`${field}.issuedOn`, issuedOn, today),
    ...creditCodeProblems(`${field}.sellerCode`, sellerCode),
    ...creditCodeProblems(`${field}.buyerCode`, buyerCode),
    ...text(`${field}.originalNumber`, originalNumber, 1, 40),
    ...totalProblems(`${field}.total`, total, originalNumber !== null),
  ];
  if (problems.length > 0) return { problems };
  const number = identity.number ?? `${identity.code}:${identity.paperNumber}`;
  const keys = invoiceKeys(identity);
  return { keys, number, issuedOn, sellerCode, buyerCode, total, originalNumber, path, upload: null };
}

function totalProblems(path: string, total: Decimal, red: boolean): readonly Problem[] {
  const given = total.toFixed();
  if (red && !total.isNegative()) return [problem(path, 'CREDIT_NOTE_TOTAL_NOT_NEGATIVE', { given })];
  if (!red && !total.greaterThan(0)) return [problem(path, 'INVOICE_TOTAL_NOT_POSITIVE', { given })];
  return moneyAbove0(path, total.abs());
}

/** Without the fields that were left out: an empty number is a wrong number, not a missing one. */
function identityOf({ number, code, paperNumber }: InvoiceFields) {
  return {
    ...(number != null ? { number } : {}),
    ...(code != null ? { code } : {}),
    ...(paperNumber != null ? { paperNumber } : {}),
  };
}
