import { readdirSync, readFileSync } from 'node:fs';
import { readEInvoice } from '../../src/documents/index.js';
import { checkCreditCode } from '../../src/kernel/credit-code.js';
import { seedParties } from '../../src/seeds/files.js';

const FOLDER = new URL('../../seeds/e-invoices/', import.meta.url);
const read = (name: string) => readEInvoice(readFileSync(new URL(name, FOLDER)));
const { authorities, organisations } = seedParties();
const all = [...authorities, ...organisations];

test('every credit code is right in both its check digits, and stands once', () => {
  const codes = all.map(({ register }) => register.creditCode);
  expect(codes.map((code) => checkCreditCode(code))).toEqual(
    codes.map(() => ({ valid: true, warnings: [] })),
  );
  expect(new Set(codes).size).toBe(22);
});

test('every person has an address of their own under a domain that nobody can own', () => {
  const emails = all.flatMap(({ register, members }) =>
    [register.administrator, ...members].map(({ email }) => email),
  );
  expect(emails.filter((email) => !/^[a-z.]+@[a-z]+\.example$/.test(email))).toEqual([]);
  expect(new Set(emails).size).toBe(emails.length);
});

test('the network has two core enterprises, and lenders under all four licences', () => {
  const only = all.filter(({ register }) => register.capacities.join() === 'CORE_ENTERPRISE');
  expect(only.map(({ key }) => key)).toEqual(['yulan', 'xiaguang']);
  const lenders = all.filter(({ register }) => register.capacities.includes('LENDER'));
  expect(lenders.map(({ register }) => register['licence'])).toEqual([
    'BANK',
    'BANK',
    'BANK',
    'COMMERCIAL_FACTOR',
    'FINANCE_COMPANY',
    'SMALL_LOAN_COMPANY',
  ]);
});

test('the sample e-invoices are right but the one that says so, and from and to parties of the network', () => {
  const codes = new Set(all.map(({ register }) => register.creditCode));
  const files = readdirSync(FOLDER).filter((name) => !name.includes('mistakes'));
  const totals = files.map((name) => {
    const reading = read(name);
    if (!reading.ok) throw new Error(`${name}: ${JSON.stringify(reading.problems)}`);
    expect(codes.has(reading.invoice.sellerCode) && codes.has(reading.invoice.buyerCode)).toBe(true);
    return reading.invoice.total.toFixed(2);
  });
  expect(totals).toEqual([
    '113000.00',
    '565000.00',
    '226000.00',
    '339000.00',
    '79100.00',
    '45200.00',
    '10300.00',
    '-56500.00',
  ]);
});

test('the sample with mistakes reports all of them', () => {
  const reading = read('09-with-mistakes.xml');
  expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).toEqual([
    'CREDIT_CODE_CHECK_DIGIT',
    'EINVOICE_NUMBER_NOT_20_DIGITS',
    'EINVOICE_NUMBER_DIFFERS',
    'EINVOICE_TOTAL_NOT_SUM',
    'EINVOICE_WORDS_DIFFER',
    'EINVOICE_LINES_DO_NOT_ADD_UP',
  ]);
});
