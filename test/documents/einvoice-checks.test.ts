import { EXEMPT, PLAIN, RED, edit, emptied, invoiceIn, problemsOf, refusalsOf, without } from './sample.js';

const BASIC = 'EInvoiceData/BasicInformation';
const LINE = 'EInvoiceData/IssuItemInformation';

describe('e-invoice consistency', () => {
  const NUMBER = '25502690736625851781';
  const renumbered = (to: string) => PLAIN.replaceAll(NUMBER, to);

  it.each([
    ['2550269073662585178A', 'EINVOICE_NUMBER_NOT_20_DIGITS'],
    ['255026907366258517811', 'EINVOICE_NUMBER_NOT_20_DIGITS'],
    ['20502690736625851781', 'EINVOICE_NUMBER_YEAR'],
    ['26502690736625851781', 'EINVOICE_NUMBER_YEAR'],
    ['25102690736625851781', 'EINVOICE_NUMBER_REGION'],
  ])('refuses the number %s', (number, code) =>
    expect(refusalsOf(renumbered(number))).toEqual([`${code} TaxSupervisionInfo/InvoiceNumber`]),
  );

  it('lets a request of New Year’s Eve have a number of the new year', () => {
    const number = '26502690736625851781';
    const xml = edit(
      renumbered(number),
      ['2025-06-28 10:08:05', '2025-12-31 23:59:58'],
      ['<IssueTime>2025-06-28', '<IssueTime>2026-01-01'],
    );
    expect(invoiceIn(xml)).toMatchObject({ number, issuedOn: '2025-12-31' });
  });

  it('compares both numbers', () =>
    expect(problemsOf(edit(PLAIN, [NUMBER, '1']))).toEqual([
      { path: 'Header/EIid', code: 'EINVOICE_NUMBER_NOT_20_DIGITS', facts: { given: '1' } },
      {
        path: 'TaxSupervisionInfo/InvoiceNumber',
        code: 'EINVOICE_NUMBER_DIFFERS',
        facts: { given: NUMBER, other: '1' },
      },
    ]));

  it('compares the amount in words by value', () => {
    const words = '壹佰零玖万捌仟叁佰伍拾肆圆捌角贰分';
    expect(refusalsOf(edit(PLAIN, [words, '壹佰零玖万零捌仟叁佰伍拾肆元零捌角贰分正']))).toEqual([]);
    expect(refusalsOf(edit(PLAIN, [words, '']))).toEqual([]);
    const path = `${BASIC}/TotalTax-includedAmountInChinese`;
    expect(problemsOf(edit(PLAIN, [words, '（负数）壹圆整']))).toEqual([
      {
        path,
        code: 'EINVOICE_WORDS_DIFFER',
        facts: { given: '（负数）壹圆整', read: '-1.00', expected: '1098354.82' },
      },
    ]);
    expect(problemsOf(edit(PLAIN, [words, '1098354.82']))).toEqual([
      { path, code: 'EINVOICE_WORDS_UNREADABLE', facts: { given: '1098354.82' } },
    ]);
  });

  it('allows the lines a cent each and not one more', () => {
    const shifted = (withoutTax: string, total: string) =>
      without(
        edit(PLAIN, ['>978827.46<', `>${withoutTax}<`], ['>1098354.82<', `>${total}<`]),
        'TotalTax-includedAmountInChinese',
      );
    expect(refusalsOf(shifted('978827.49', '1098354.85'))).toEqual([]);
    expect(refusalsOf(shifted('978827.43', '1098354.79'))).toEqual([]);
    expect(problemsOf(shifted('978827.50', '1098354.86'))).toEqual([
      {
        path: LINE,
        code: 'EINVOICE_LINES_DO_NOT_ADD_UP',
        facts: { of: 'TotalAmWithoutTax', given: '978827.46', expected: '978827.50', slack: '0.03' },
      },
      {
        path: LINE,
        code: 'EINVOICE_LINES_DO_NOT_ADD_UP',
        facts: { of: 'TotalTax-includedAmount', given: '1098354.82', expected: '1098354.86', slack: '0.03' },
      },
    ]);
  });

  it('adds up amount and tax of a line that states no total', () => {
    const one = without(PLAIN, 'TotaltaxIncludedAmount');
    expect(invoiceIn(one).lines.map((line) => line.total?.toFixed(2) ?? null)).toEqual([
      null,
      '129144.68',
      '81230.81',
    ]);
    expect(problemsOf(edit(one, ['>129144.68<', '>129144.72<'])).map(({ facts }) => facts['given'])).toEqual([
      '1098354.86',
      '129144.72',
    ]);
  });

  it('allows a line’s tax and total a cent and not one more', () => {
    const tax = (cents: string) => edit(PLAIN, ['>6707.13<', `>6707.${cents}<`], ['>81230.81<', '><']);
    expect(refusalsOf(tax('14'))).toEqual([]);
    expect(refusalsOf(tax('12'))).toEqual([]);
    expect(problemsOf(tax('15'))).toEqual([
      {
        path: `${LINE}[3]/ComTaxAm`,
        code: 'EINVOICE_LINE_TAX_DIFFERS',
        facts: { given: '6707.15', expected: '6707.13', rate: '0.09' },
      },
    ]);
    expect(refusalsOf(edit(PLAIN, ['>81230.81<', '>81230.82<']))).toEqual([]);
    expect(problemsOf(edit(PLAIN, ['>81230.81<', '>81230.83<']))).toEqual([
      {
        path: `${LINE}[3]/TotaltaxIncludedAmount`,
        code: 'EINVOICE_LINE_TOTAL_NOT_SUM',
        facts: { given: '81230.83', expected: '81230.81' },
      },
    ]);
  });

  it('does not let a mark for no tax hide a taxed line', () =>
    expect(refusalsOf(edit(EXEMPT, ['<TaxRate>0<', '<TaxRate>0.13<']))).toEqual([
      `EINVOICE_LINE_TAX_DIFFERS ${LINE}[1]/ComTaxAm`,
    ]));

  it('wants a red-letter note negative and naming its blue invoice', () => {
    const reference = 'EInvoiceData/SpecificInformation/RedEInvoice';
    expect(refusalsOf(without(RED, 'SpecificInformation'))).toEqual([
      'EINVOICE_MISSING EInvoiceData/SpecificInformation',
    ]);
    expect(refusalsOf(without(RED, 'RedEInvoice'))).toEqual([`EINVOICE_MISSING ${reference}`]);
    expect(refusalsOf(emptied(RED, 'OriginalInvoiceCode'))).toEqual([
      `EINVOICE_EMPTY ${reference}/OriginalInvoiceCode`,
    ]);
    expect(invoiceIn(without(RED, 'CreditNoteNumber')).creditNoteNumber).toBeNull();
    expect(refusalsOf(edit(RED, ['>25502690736625851781<', '>25502897541921363776<']))).toEqual([
      `EINVOICE_ORIGINAL_IS_ITSELF ${reference}/OriginalInvoiceCode`,
    ]);
    expect(refusalsOf(edit(RED, ['>25502690736625851781<', '>0123<']))).toEqual([
      `EINVOICE_NUMBER_NOT_20_DIGITS ${reference}/OriginalInvoiceCode`,
    ]);
    const positive = RED.replace('（负数）', '').replace(/>-/gu, '>');
    expect(refusalsOf(positive)).toEqual(
      ['TotalAmWithoutTax', 'TotalTaxAm', 'TotalTax-includedAmount'].map(
        (name) => `EINVOICE_RED_NOT_NEGATIVE ${BASIC}/${name}`,
      ),
    );
  });

  it('wants a blue invoice positive and naming no other', () => {
    expect(refusalsOf(edit(RED, ['<LabelCode>N<', '<LabelCode>Y<']))).toEqual([
      ...['TotalAmWithoutTax', 'TotalTaxAm', 'TotalTax-includedAmount'].map(
        (name) => `EINVOICE_BLUE_NOT_POSITIVE ${BASIC}/${name}`,
      ),
      'EINVOICE_ORIGINAL_ON_BLUE EInvoiceData/SpecificInformation/RedEInvoice/OriginalInvoiceCode',
    ]);
  });

  it('reports everything at once', () => {
    const xml = edit(
      without(PLAIN, 'BuyerName'),
      ['91500151MA0DTXHX5K', '91500151MA0DTXHX5A'],
      ['>978827.46<', '>1e5<'],
      ['>785822.42<', '>x<'],
      ['>1098354.82<', '>1098354.83<'],
      ['<IssueTime>2025-06-28', '<IssueTime>2025-06-31'],
    );
    expect(refusalsOf(xml)).toEqual([
      'CREDIT_CODE_CHECK_DIGIT EInvoiceData/SellerInformation/SellerIdNum',
      'EINVOICE_MISSING EInvoiceData/BuyerInformation/BuyerName',
      `EINVOICE_NOT_A_PLAIN_DECIMAL ${BASIC}/TotalAmWithoutTax`,
      `EINVOICE_NOT_A_PLAIN_DECIMAL ${LINE}[1]/Amount`,
      'EINVOICE_NOT_A_DATE TaxSupervisionInfo/IssueTime',
      `EINVOICE_WORDS_DIFFER ${BASIC}/TotalTax-includedAmountInChinese`,
    ]);
  });
});
