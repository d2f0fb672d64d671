import type { EInvoiceProblem } from './einvoice.js';
import { shown } from './problem-list.js';

/**
 * How an invoice is identified. Fully digital: `number`. Older: `code` and `paperNumber`. Paper issued through the e-invoice
 * platform: all three.
 */
export interface InvoiceIdentity {
  /** 20 digits: year(2) region(2) channel(1) sequence(15). */
  readonly number?: string;
  /** 10 or 12 digits (发票代码). */
  readonly code?: string;
  /** 8 digits (发票号码). */
  readonly paperNumber?: string;
}

type Fault = Pick<EInvoiceProblem, 'code' | 'facts'>;

/** The pilot of fully digital invoices began on 2021-12-01. */
const FIRST_YEAR = 21;
/** Region codes are those of provinces (GB/T 2260), which begin with 11. */
const FIRST_REGION = 11;

/**
 * What is wrong with the number of a fully digital invoice, or null. Year and region matter: an older invoice's code and number
 * (12 and 8 digits) run together are 20 digits as well, and would be a second key for the same invoice.
 * @param latestYear two digits of the year of issue: no number was given out later than its invoice.
 */
export function eInvoiceNumberFault(number: string, latestYear = 99): Fault | null {
  const given = shown(number);
  if (!/^[0-9]{20}$/u.test(number)) return { code: 'EINVOICE_NUMBER_NOT_20_DIGITS', facts: { given } };
  const year = Number(number.slice(0, 2));
  if (year < FIRST_YEAR || year > latestYear) {
    return {
      code: 'EINVOICE_NUMBER_YEAR',
      facts: { given, year: number.slice(0, 2), min: String(FIRST_YEAR), max: String(latestYear) },
    };
  }
  if (Number(number.slice(2, 4)) >= FIRST_REGION) return null;
  return { code: 'EINVOICE_NUMBER_REGION', facts: { given, region: number.slice(2, 4) } };
}

/** All that is wrong with an identity as a user types it; empty when {@link invoiceKeys} may be asked. `path` is the field. */
export function checkInvoiceIdentity(identity: InvoiceIdentity): EInvoiceProblem[] {
  const { number, code, paperNumber } = identity;
  const problems: EInvoiceProblem[] = [];
  if (number === undefined && code === undefined && paperNumber === undefined) {
    problems.push({ path: 'number', code: 'INVOICE_IDENTITY_MISSING', facts: {} });
  }
  const fault = number === undefined ? null : eInvoiceNumberFault(number);
  if (fault !== null) problems.push({ path: 'number', ...fault });
  problems.push(...paperProblems(code, paperNumber));
  return problems;
}

function paperProblems(code: string | undefined, paperNumber: string | undefined): EInvoiceProblem[] {
  if (code === undefined && paperNumber === undefined) return [];
  const problems: EInvoiceProblem[] = [];
  if (code === undefined) problems.push({ path: 'code', code: 'INVOICE_CODE_MISSING', facts: {} });
  else if (!/^(?:[0-9]{10}|[0-9]{12})$/u.test(code)) {
    problems.push({ path: 'code', code: 'INVOICE_CODE_MALFORMED', facts: { given: shown(code) } });
  }
  if (paperNumber === undefined) {
    problems.push({ path: 'paperNumber', code: 'INVOICE_PAPER_NUMBER_MISSING', facts: {} });
  } else if (!/^[0-9]{8}$/u.test(paperNumber)) {
    problems.push({
      path: 'paperNumber',
      code: 'INVOICE_PAPER_NUMBER_MALFORMED',
      facts: { given: shown(paperNumber) },
    });
  }
  return problems;
}

/**
 * The keys that an invoice claims platform-wide, `E:` + number and `P:` + code + `:` + paper number: one, or both for a paper
 * invoice issued through the e-invoice platform.
 * @throws RangeError when {@link checkInvoiceIdentity} finds a problem: a wrong key would let one invoice back two assets.
 */
export function invoiceKeys(identity: InvoiceIdentity): string[] {
  const [problem] = checkInvoiceIdentity(identity);
  if (problem !== undefined) throw new RangeError(`no invoice key: ${problem.path} ${problem.code}`);
  const { number, code, paperNumber } = identity;
  const keys: string[] = [];
  if (number !== undefined) keys.push(`E:${number}`);
  if (code !== undefined && paperNumber !== undefined) keys.push(`P:${code}:${paperNumber}`);
  return keys;
}
