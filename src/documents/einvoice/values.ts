import { isCents, parseDecimal, ZERO, Decimal } from '../../kernel/decimal.js';
import { parsePlainDate, type PlainDate } from '../../kernel/dates.js';
import { checkCreditCode } from '../../kernel/credit-code.js';
import type { EInvoiceKind } from './einvoice.js';
import { shown, type ProblemList } from './problem-list.js';
import { childOf, pathOf, textOf, type Need, type Place } from './structure.js';

/** Words reach to 仟万亿 and Decimal128 to 34 digits; no invoice comes near. */
const MAX_AMOUNT = new Decimal('999999999999999.99');
const TAX_MARK = /^\**$/u;
/** What stands in place of a rate on an ordinary invoice without tax: exempt, not taxable, taxed on a margin. */
const RATE_MARK = /^(?:\*+|免税|不征税)$/u;
const DATE_OR_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[ T](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:\+08:00)?)?$/u;

/** An amount in yuan with at most two decimals; null when absent or reported. */
export function moneyOf(
  problems: ProblemList,
  parent: Place | null,
  name: string,
  need: Need,
): Decimal | null {
  const text = textOf(problems, parent, name, need);
  return text === null || parent === null ? null : money(problems, pathOf(parent, name), text);
}

/** Tax in yuan. `*` or nothing stands for 0 where no tax is due, which a special invoice cannot say. */
export function taxOf(
  problems: ProblemList,
  parent: Place | null,
  name: string,
  kind: EInvoiceKind | null,
): Decimal | null {
  const text = textOf(problems, parent, name, 'MAY_BE_EMPTY');
  if (text === null || parent === null) return null;
  if (!TAX_MARK.test(text)) return money(problems, pathOf(parent, name), text);
  if (kind !== 'SPECIAL') return ZERO;
  problems.add(pathOf(parent, name), 'EINVOICE_NO_TAX_ON_SPECIAL', { given: shown(text) });
  return null;
}

/** A quantity or a unit price: any plain decimal. */
export function decimalOf(problems: ProblemList, parent: Place, name: string): Decimal | null {
  const text = textOf(problems, parent, name, 'OPTIONAL');
  return text === null ? null : plainDecimal(problems, pathOf(parent, name), text);
}

/** A tax rate as a fraction from 0 to 1, written `0.13`, `0.130000` or `13%`. */
export function rateOf(
  problems: ProblemList,
  parent: Place,
  name: string,
  kind: EInvoiceKind | null,
): Decimal | null {
  const text = textOf(problems, parent, name, 'OPTIONAL');
  if (text === null || (RATE_MARK.test(text) && kind !== 'SPECIAL')) return null;
  const rate = text.endsWith('%') ? parseDecimal(text.slice(0, -1))?.div(100) : parseDecimal(text);
  if (rate && !rate.isNegative() && rate.lessThanOrEqualTo(1)) return rate;
  problems.add(pathOf(parent, name), 'EINVOICE_NOT_A_RATE', { given: shown(text) });
  return null;
}

/** The day of a date or a date-time; times are Beijing's, with or without saying so. */
export function dateOf(
  problems: ProblemList,
  parent: Place | null,
  name: string,
  need: Need,
): PlainDate | null {
  const text = textOf(problems, parent, name, need);
  if (text === null || parent === null) return null;
  const date = parsePlainDate(DATE_OR_TIME.exec(text)?.[1] ?? '');
  if (date === null) problems.add(pathOf(parent, name), 'EINVOICE_NOT_A_DATE', { given: shown(text) });
  return date;
}

/** A unified social credit code with the right check digit. */
export function creditCodeOf(problems: ProblemList, parent: Place | null, name: string): string | null {
  const text = textOf(problems, parent, name, 'MANDATORY');
  if (text === null || parent === null) return null;
  const verdict = checkCreditCode(text);
  if (verdict.valid) return text;
  problems.add(pathOf(parent, name), `CREDIT_CODE_${verdict.because}`, {
    given: shown(text),
    length: String(text.length),
    ...(verdict.expected === undefined ? {} : { expected: verdict.expected }),
  });
  return null;
}

/** The meaning of a label's `LabelCode`. */
export function labelOf<Meaning>(
  problems: ProblemList,
  parent: Place | null,
  name: string,
  meanings: ReadonlyMap<string, Meaning>,
): Meaning | null {
  const label = childOf(problems, parent, name, 'MANDATORY');
  const code = textOf(problems, label, 'LabelCode', 'MANDATORY');
  if (code === null || label === null) return null;
  const meaning = meanings.get(code);
  if (meaning !== undefined) return meaning;
  const allowed = [...meanings.keys()].join(', ');
  problems.add(pathOf(label, 'LabelCode'), 'EINVOICE_UNKNOWN_LABEL', { given: shown(code), allowed });
  return null;
}

function plainDecimal(problems: ProblemList, path: string, text: string): Decimal | null {
  const value = parseDecimal(text);
  if (value === null) problems.add(path, 'EINVOICE_NOT_A_PLAIN_DECIMAL', { given: shown(text) });
  return value;
}

function money(problems: ProblemList, path: string, text: string): Decimal | null {
  const value = plainDecimal(problems, path, text);
  if (value === null) return null;
  if (value.abs().greaterThan(MAX_AMOUNT)) {
    problems.add(path, 'EINVOICE_AMOUNT_TOO_LARGE', { given: shown(text), max: MAX_AMOUNT.toFixed() });
    return null;
  }
  if (isCents(value)) return value;
  problems.add(path, 'NOT_CENTS', { given: shown(text) });
  return null;
}
