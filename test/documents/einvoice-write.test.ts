import fc from 'fast-check';
import {
  readEInvoice,
  writeEInvoice,
  type EInvoice,
  type EInvoiceLine,
} from '../../src/documents/einvoice/index.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal, parseDecimal, sum, toMoneyText } from '../../src/kernel/decimal.js';
import { fixtureNames, fixtureText, invoiceIn, problemsOf } from './sample.js';

const decimal = (text: string) => {
  const value = parseDecimal(text);
  if (value === null) throw new Error(text);
  return value;
};

const CODES = ['91500000123456788C', '91500103MA60AB1C7J', '91500112MAC0DE8840', '91500000100000024Y'];
const DAYS = ['2021-12-01', '2024-02-29', '2025-06-28', '2025-12-31'];

/** Anything that XML can hold, markup included, without blanks at its ends (reading trims). */
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('<', '>', '&', '"', "'", ']]>', '\n', '\r', '\t', ' ', '链', '😀', '&amp;'),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 20,
  })
  .map((value) => value.trim())
  .filter((value) => value !== '' && value.length <= 100);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

const line = (sign: 1 | -1, taxed: boolean): fc.Arbitrary<EInvoiceLine> =>
  fc
    .record({
      name: text,
      unit: optional(text),
      quantity: optional(
        fc.integer({ min: 1, max: 1e9 }).map((size) => new Decimal(size).div(1e6).times(sign)),
      ),
      unitPrice: optional(fc.integer({ min: 1, max: 1e9 }).map((size) => new Decimal(size).div(1e8))),
      cents: fc.integer({ min: 10_000, max: 1e12 }),
      rate: optional(
        taxed ? fc.constantFrom('0.13', '0.09', '0.06', '0.03', '0.015', '0') : fc.constant('0'),
      ),
      statesTotal: fc.boolean(),
    })
    .map(({ cents, rate, statesTotal, ...rest }) => {
      const amount = decimal(new Decimal(cents).div(100).times(sign).toFixed());
      const taxRate = rate === null ? null : decimal(rate);
      const tax = decimal(toMoneyText(amount.times(taxRate ?? 0)));
      return { ...rest, amount, taxRate, tax, total: statesTotal ? amount.plus(tax) : null };
    });

const invoice: fc.Arbitrary<EInvoice> = fc
  .record({
    red: fc.boolean(),
    kind: fc.constantFrom('SPECIAL' as const, 'ORDINARY' as const),
    issuedOn: fc.constantFrom(...DAYS).map(plainDate),
    sequence: digits(16),
    original: digits(16),
    creditNoteNumber: optional(digits(20)),
    sellerCode: fc.constantFrom(...CODES),
    buyerCode: fc.constantFrom(...CODES),
    ...{ sellerName: text, buyerName: text },
    ...{ sellerBankAccount: optional(text), sellerBankName: optional(text), remark: optional(text) },
  })
  .chain(({ sequence, original, creditNoteNumber, ...rest }) =>
    fc
      .array(line(rest.red ? -1 : 1, rest.kind === 'SPECIAL'), { minLength: 1, maxLength: 5 })
      .map((lines) => {
        const [withoutTax, tax] = [
          sum(lines.map(({ amount }) => amount)),
          sum(lines.map((item) => item.tax)),
        ];
        return {
          ...rest,
          number: `2150${sequence}`,
          originalNumber: rest.red ? `2151${original}` : null,
          creditNoteNumber: rest.red ? creditNoteNumber : null,
          ...{ withoutTax, tax, total: withoutTax.plus(tax), lines },
        };
      }),
  );

describe('writing e-invoice files', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(invoice, (given) => {
        expect(readEInvoice(Buffer.from(writeEInvoice(given), 'utf8'))).toEqual({ ok: true, invoice: given });
      }),
      { numRuns: 300 },
    );
  });

  it('gives every valid file’s invoice again', () => {
    for (const name of fixtureNames('valid')) {
      const given = invoiceIn(fixtureText(name).replace('\uFEFF', ''));
      expect(invoiceIn(writeEInvoice(given))).toEqual(given);
    }
  });

  it('writes the amount in words and the elements in the platform’s order', () => {
    const original = fixtureText('valid/red-01.xml');
    const written = writeEInvoice(invoiceIn(original));
    const names = (xml: string) => [...xml.matchAll(/<([A-Za-z-]+)/gu)].map(([, name]) => name);
    expect(names(written)).toEqual(names(original));
    expect(written).toContain('（负数）壹拾伍万捌仟零壹拾圆柒角壹分');
    expect(written).toContain('<TaxBureauCode>15000000000</TaxBureauCode>');
  });

  it('corrects nothing', () => {
    const given = invoiceIn(fixtureText('valid/09-single.xml'));
    const wrong = writeEInvoice({
      ...given,
      sellerCode: '91500105MA3FQEFL30',
      withoutTax: decimal('117675.6001'),
    });
    expect(problemsOf(wrong).map(({ code }) => code)).toEqual(['CREDIT_CODE_CHECK_DIGIT', 'NOT_CENTS']);
    expect(() => writeEInvoice({ ...given, total: decimal('132973.431') })).toThrow(RangeError);
  });
});
