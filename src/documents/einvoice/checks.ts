import { Decimal, roundToCent, sum, toMoneyText } from '../../kernel/decimal.js';
import { parseChineseAmount } from './chinese-amount.js';
import type { Draft, LineDraft } from './draft.js';
import { eInvoiceNumberFault } from './invoice-key.js';
import { shown, type ProblemList } from './problem-list.js';

const CENT = new Decimal('0.01');
const BASIC = 'EInvoiceData/BasicInformation';
const LINES = 'EInvoiceData/IssuItemInformation';
const NUMBER = 'TaxSupervisionInfo/InvoiceNumber';
const ORIGINAL = 'EInvoiceData/SpecificInformation/RedEInvoice/OriginalInvoiceCode';

/** Whether the values that could be read agree with each other. A check without one of its values is left out. */
export function checkDraft(problems: ProblemList, draft: Draft): void {
  checkNumbers(problems, draft);
  checkSigns(problems, draft);
  checkTotal(problems, draft);
  checkWords(problems, draft);
  checkLineSums(problems, draft);
  draft.lines.forEach((line) => checkLine(problems, line));
  checkOriginal(problems, draft);
}

function checkNumbers(problems: ProblemList, draft: Draft): void {
  const { number, electronicId } = draft;
  const latestYear = latestYearOf(draft);
  reportNumber(problems, NUMBER, number, latestYear);
  if (electronicId === number) return;
  reportNumber(problems, 'Header/EIid', electronicId, latestYear);
  if (number === null || electronicId === null) return;
  problems.add(NUMBER, 'EINVOICE_NUMBER_DIFFERS', { given: shown(number), other: shown(electronicId) });
}

/** Two digits; a request just before midnight on 31 December may get a number of the new year. */
function latestYearOf(draft: Draft): number | undefined {
  const dates = [draft.requestedOn, draft.recordedOn].filter((date) => date !== null).sort();
  const latest = dates.at(-1);
  return latest === undefined ? undefined : Number(latest.slice(2, 4));
}

function reportNumber(problems: ProblemList, path: string, number: string | null, latestYear?: number): void {
  const fault = number === null ? null : eInvoiceNumberFault(number, latestYear);
  if (fault !== null) problems.add(path, fault.code, fault.facts);
}

function checkSigns(problems: ProblemList, { red, withoutTax, tax, total }: Draft): void {
  if (red === null) return;
  const code = red ? 'EINVOICE_RED_NOT_NEGATIVE' : 'EINVOICE_BLUE_NOT_POSITIVE';
  const sign = red ? -1 : 1;
  const report = (name: string, amount: Decimal) =>
    problems.add(`${BASIC}/${name}`, code, { given: toMoneyText(amount) });
  if (withoutTax !== null && withoutTax.comparedTo(0) !== sign) report('TotalAmWithoutTax', withoutTax);
  if (tax !== null && tax.comparedTo(0) === -sign) report('TotalTaxAm', tax);
  if (total !== null && total.comparedTo(0) !== sign) report('TotalTax-includedAmount', total);
}

function checkTotal(problems: ProblemList, { withoutTax, tax, total }: Draft): void {
  if (withoutTax === null || tax === null || total === null) return;
  const expected = withoutTax.plus(tax);
  if (expected.equals(total)) return;
  const facts = { given: toMoneyText(total), expected: toMoneyText(expected) };
  problems.add(`${BASIC}/TotalTax-includedAmount`, 'EINVOICE_TOTAL_NOT_SUM', facts);
}

function checkWords(problems: ProblemList, { totalInWords, total }: Draft): void {
  if (totalInWords === null) return;
  const path = `${BASIC}/TotalTax-includedAmountInChinese`;
  const amount = parseChineseAmount(totalInWords);
  const given = shown(totalInWords);
  if (amount === null) problems.add(path, 'EINVOICE_WORDS_UNREADABLE', { given });
  else if (total !== null && !amount.equals(total)) {
    const facts = { given, read: toMoneyText(amount), expected: toMoneyText(total) };
    problems.add(path, 'EINVOICE_WORDS_DIFFER', facts);
  }
}

/** The format's own rule: the lines add up to the totals, with a cent of slack for each line. */
function checkLineSums(problems: ProblemList, draft: Draft): void {
  const slack = CENT.times(draft.lines.length);
  const check = (of: string, stated: Decimal | null, parts: (Decimal | null)[]) => {
    const known = parts.filter((part) => part !== null);
    if (stated === null || known.length < parts.length || parts.length === 0) return;
    const added = sum(known);
    if (added.minus(stated).abs().lessThanOrEqualTo(slack)) return;
    const facts = { of, given: toMoneyText(added), expected: toMoneyText(stated), slack: toMoneyText(slack) };
    problems.add(LINES, 'EINVOICE_LINES_DO_NOT_ADD_UP', facts);
  };
  check(
    'TotalAmWithoutTax',
    draft.withoutTax,
    draft.lines.map((line) => line.amount),
  );
  check(
    'TotalTaxAm',
    draft.tax,
    draft.lines.map((line) => line.tax),
  );
  check('TotalTax-includedAmount', draft.total, draft.lines.map(lineTotal));
}

/** As stated, else amount and tax together. */
function lineTotal({ amount, tax, total }: LineDraft): Decimal | null {
  if (total !== null) return total;
  return amount === null || tax === null ? null : amount.plus(tax);
}

/** A line within itself: its tax and its total may each be a cent off. */
function checkLine(problems: ProblemList, { path, amount, taxRate, tax, total }: LineDraft): void {
  if (amount === null || tax === null) return;
  if (taxRate !== null) {
    const expected = roundToCent(amount.times(taxRate));
    if (expected.minus(tax).abs().greaterThan(CENT)) {
      const facts = { given: toMoneyText(tax), expected: toMoneyText(expected), rate: taxRate.toFixed() };
      problems.add(`${path}/ComTaxAm`, 'EINVOICE_LINE_TAX_DIFFERS', facts);
    }
  }
  const added = amount.plus(tax);
  if (total === null || added.minus(total).abs().lessThanOrEqualTo(CENT)) return;
  const facts = { given: toMoneyText(total), expected: toMoneyText(added) };
  problems.add(`${path}/TotaltaxIncludedAmount`, 'EINVOICE_LINE_TOTAL_NOT_SUM', facts);
}

function checkOriginal(problems: ProblemList, draft: Draft): void {
  const { originalNumber, number, red } = draft;
  if (originalNumber === null) return;
  reportNumber(problems, ORIGINAL, originalNumber, latestYearOf(draft));
  if (red === false) problems.add(ORIGINAL, 'EINVOICE_ORIGINAL_ON_BLUE', { given: shown(originalNumber) });
  if (originalNumber === number)
    problems.add(ORIGINAL, 'EINVOICE_ORIGINAL_IS_ITSELF', { given: shown(number) });
}
