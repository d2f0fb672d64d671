import { checkDraft } from './checks.js';
import { readDraft, type Draft, type LineDraft } from './draft.js';
import type { EInvoice, EInvoiceLine, EInvoiceProblem } from './einvoice.js';
import { ProblemList, shown } from './problem-list.js';
import { containsElement } from './structure.js';
import { readXml, type XmlElement } from './xml.js';

/** The largest e-invoice file, in bytes: 1 MB. */
export const MAX_EINVOICE_BYTES = 1_048_576;
const ROOT = 'EInvoice';

export type EInvoiceReading =
  | { readonly ok: true; readonly invoice: EInvoice }
  | { readonly ok: false; readonly problems: EInvoiceProblem[] };

/**
 * Reads the XML file of one fully digital e-invoice (数电票) and checks it in itself: structure, credit codes, number, sums,
 * the amount in words. Whether the invoice exists and stands is for the tax-verification gateway to say.
 * @param bytes the file as uploaded: UTF-8, with or without byte order mark; never changed, never trusted.
 * @returns the invoice, or everything that is wrong with the file: one problem where it cannot be read as an invoice at all,
 *   else each element's. Never throws for any bytes.
 */
export function readEInvoice(bytes: Uint8Array): EInvoiceReading {
  const problems = new ProblemList();
  const root = readRoot(problems, bytes);
  if (root === null) return { ok: false, problems: problems.all() };
  const draft = readDraft(problems, { path: '', element: root });
  checkDraft(problems, draft);
  const all = problems.all();
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, invoice: invoiceOf(draft) };
}

function readRoot(problems: ProblemList, bytes: Uint8Array): XmlElement | null {
  const text = readText(problems, bytes);
  if (text === null) return null;
  const reading = readXml(text);
  if (!reading.ok) {
    problems.add('/', reading.code, reading.facts);
    return null;
  }
  const { root } = reading;
  if (root.name !== ROOT) problems.add('/', 'EINVOICE_ROOT_NOT_EINVOICE', { given: shown(root.name) });
  else if (containsElement(root, ROOT)) problems.add('/', 'EINVOICE_NESTED_INVOICE');
  else return root;
  return null;
}

function readText(problems: ProblemList, bytes: Uint8Array): string | null {
  if (bytes.length > MAX_EINVOICE_BYTES) {
    const facts = { max: String(MAX_EINVOICE_BYTES), given: String(bytes.length) };
    problems.add('/', 'EINVOICE_TOO_LARGE', facts);
    return null;
  }
  try {
    // Drops a byte order mark. Without `fatal`, wrong bytes would become U+FFFD in a company's name.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.add('/', 'EINVOICE_NOT_UTF8');
    return null;
  }
}

function invoiceOf(draft: Draft): EInvoice {
  const { seller, buyer } = draft;
  return {
    number: present(draft.number),
    issuedOn: present(draft.requestedOn ?? draft.recordedOn),
    red: present(draft.red),
    originalNumber: draft.originalNumber,
    creditNoteNumber: draft.creditNoteNumber,
    kind: present(draft.kind),
    sellerCode: present(seller.code),
    sellerName: present(seller.name),
    sellerBankAccount: seller.bankAccount,
    sellerBankName: seller.bankName,
    buyerCode: present(buyer.code),
    buyerName: present(buyer.name),
    withoutTax: present(draft.withoutTax),
    tax: present(draft.tax),
    total: present(draft.total),
    lines: draft.lines.map(lineOf),
    remark: draft.remark,
  };
}

function lineOf({ path: _path, ...line }: LineDraft): EInvoiceLine {
  return { ...line, name: present(line.name), amount: present(line.amount), tax: present(line.tax) };
}

/** A mandatory value of a draft without problems. */
function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a mandatory value is missing from an e-invoice without problems');
  return value;
}
