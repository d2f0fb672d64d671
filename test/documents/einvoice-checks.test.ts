import { EXEMPT, PLAIN, RED, edit, invoiceIn, problemsOf, refusalsOf } from './sample.js';

const BASIC = 'EInvoiceData/BasicInformation';
const LINE = 'EInvoiceData/IssuItemInformation';
const without = (xml: string, element: string) =>
  xml.replace(new RegExp(`<${element}>.*?</${element}>`, 'u'), '');
const emptied = (xml: string, element: string) =>
  xml.replace(new RegExp(`<${element}>.*?</${element}>`, 'u'), `<${element}/>`);

describe('e-invoice structure', () => {
  it.each([
    ['Header', 'Header'],
    ['EIid', 'Header/EIid'],
    ['InherentLabel', 'Header/InherentLabel'],
    ['InIssuType', 'Header/InherentLabel/InIssuType'],
    ['LabelCode', 'Header/InherentLabel/InIssuType/LabelCode'],
    ['GeneralOrSpecialVAT', 'Header/InherentLabel/GeneralOrSpecialVAT'],
    ['EInvoiceData', 'EInvoiceData'],
    ['SellerInformation', 'EInvoiceData/SellerInformation'],
    ['SellerIdNum', 'EInvoiceData/SellerInformation/SellerIdNum'],
    ['SellerName', 'EInvoiceData/SellerInformation/SellerName'],
    ['BuyerInformation', 'EInvoiceData/BuyerInformation'],
    ['BuyerIdNum', 'EInvoiceData/BuyerInformation/BuyerIdNum'],
    ['BuyerName', 'EInvoiceData/BuyerInformation/BuyerName'],
    ['TotalAmWithoutTax', `${BASIC}/TotalAmWithoutTax`],
    ['TotalTaxAm', `${BASIC}/TotalTaxAm`],
    ['TotalTax-includedAmount', `${BASIC}/TotalTax-includedAmount`],
    ['ItemName', `${LINE}[1]/ItemName`],
    ['Amount', `${LINE}[1]/Amount`],
    ['ComTaxAm', `${LINE}[1]/ComTaxAm`],
    ['TaxSupervisionInfo', 'TaxSupervisionInfo'],
    ['InvoiceNumber', 'TaxSupervisionInfo/InvoiceNumber'],
  ])('refuses a file without %s, once', (element, path) =>
    expect(refusalsOf(without(PLAIN, element))).toEqual([`EINVOICE_MISSING ${path}`]),
  );

  it('refuses a file without BasicInformation or without lines, once', () => {
    expect(refusalsOf(without(PLAIN, 'BasicInformation'))).toEqual([`EINVOICE_MISSING ${BASIC}`]);
    const noLines = PLAIN.replace(/<IssuItemInformation>.*<\/IssuItemInformation>/u, '');
    expect(refusalsOf(noLines)).toEqual([`EINVOICE_MISSING ${LINE}`]);
  });

  it.each([
    'EIid',
    'SellerIdNum',
    'SellerName',
    'BuyerName',
    'TotalTax-includedAmount',
    'ItemName',
    'InvoiceNumber',
  ])('refuses an empty %s', (element) =>
    expect(problemsOf(emptied(PLAIN, element)).map(({ code }) => code)).toEqual(['EINVOICE_EMPTY']),
  );

  it.each([
    'EInvoiceTag',
    'EInvoiceType',
    'SellerBankName',
    'SellerBankAccNum',
    'TotalTax-includedAmountInChinese',
    'Quantity',
    'MeaUnits',
    'UnPrice',
    'TaxRate',
    'TotaltaxIncludedAmount',
    'AdditionalInformation',
    'SellerAuthentication',
    'IssueTime',
  ])('needs no %s', (element) => expect(refusalsOf(without(PLAIN, element))).toEqual([]));

  it.each([
    ['TotalAmWithoutTax', `${BASIC}/TotalAmWithoutTax`],
    ['Header', 'Header'],
    ['SellerBankAccNum', 'EInvoiceData/SellerInformation/SellerBankAccNum'],
    ['Amount', `${LINE}[1]/Amount`],
    ['InvoiceNumber', 'TaxSupervisionInfo/InvoiceNumber'],
  ])('refuses a second %s, even the same again', (element, path) => {
    const twice = PLAIN.replace(new RegExp(`<${element}>.*?</${element}>`, 'u'), '$&$&');
    expect(problemsOf(twice)).toEqual([{ path, code: 'EINVOICE_DUPLICATED', facts: { times: '2' } }]);
  });

  it('counts elements of another prefix as the same', () => {
    const twice = edit(PLAIN, [
      '<TotalAmWithoutTax>',
      '<x:TotalAmWithoutTax>1.00</x:TotalAmWithoutTax><TotalAmWithoutTax>',
    ]);
    expect(refusalsOf(twice)).toEqual([`EINVOICE_DUPLICATED ${BASIC}/TotalAmWithoutTax`]);
  });

  it('refuses a value with elements inside and a text beyond its limit', () => {
    const nested = edit(PLAIN, ['978827.46', '978827<x/>.46']);
    expect(problemsOf(nested)).toEqual([
      { path: `${BASIC}/TotalAmWithoutTax`, code: 'EINVOICE_NOT_A_VALUE', facts: { given: 'x' } },
    ]);
    const long = edit(PLAIN, ['重庆两江新能源整车有限公司', '公'.repeat(301)]);
    expect(problemsOf(long)).toEqual([
      {
        path: 'EInvoiceData/BuyerInformation/BuyerName',
        code: 'EINVOICE_TEXT_TOO_LONG',
        facts: { max: '300', given: '301' },
      },
    ]);
    expect(invoiceIn(edit(PLAIN, ['重庆两江新能源整车有限公司', '公'.repeat(300)])).buyerName).toBe(
      '公'.repeat(300),
    );
  });
});

describe('e-invoice values', () => {
  it.each([
    '1e5',
    'NaN',
    'Infinity',
    '0x10',
    '1,000.00',
    '+1.00',
    '.5',
    '1.',
    '01.00',
    '-0',
    '１２',
    '1_000',
    '*',
    '--1',
    '1 0',
  ])('refuses %s as an amount', (text) => {
    const problems = problemsOf(edit(PLAIN, ['>978827.46<', `>${text}<`]));
    const path = `${BASIC}/TotalAmWithoutTax`;
    expect(problems).toEqual([{ path, code: 'EINVOICE_NOT_A_PLAIN_DECIMAL', facts: { given: text } }]);
  });

  it('refuses tenths of a cent, but not zeros behind them', () => {
    expect(refusalsOf(edit(PLAIN, ['>978827.46<', '>978827.461<']))).toEqual([
      `NOT_CENTS ${BASIC}/TotalAmWithoutTax`,
    ]);
    expect(refusalsOf(edit(PLAIN, ['>978827.46<', '> 978827.4600\n<']))).toEqual([]);
  });

  it('refuses an amount beyond what can be stored and written', () => {
    expect(refusalsOf(edit(PLAIN, ['>785822.42<', '>1000000000000000.00<']))).toEqual([
      `EINVOICE_AMOUNT_TOO_LARGE ${LINE}[1]/Amount`,
    ]);
  });

  it.each([
    ['1.01', 'EINVOICE_NOT_A_RATE'],
    ['-0.13', 'EINVOICE_NOT_A_RATE'],
    ['13', 'EINVOICE_NOT_A_RATE'],
    ['13 %', 'EINVOICE_NOT_A_RATE'],
    ['1e-1', 'EINVOICE_NOT_A_RATE'],
    ['101%', 'EINVOICE_NOT_A_RATE'],
    ['%', 'EINVOICE_NOT_A_RATE'],
    ['*', 'EINVOICE_NOT_A_RATE'],
    ['免税', 'EINVOICE_NOT_A_RATE'],
  ])('refuses %s as a rate of a special invoice', (rate, code) => {
    const problems = problemsOf(edit(PLAIN, ['>0.13<', `>${rate}<`]));
    expect(problems).toEqual([{ path: `${LINE}[1]/TaxRate`, code, facts: { given: rate } }]);
  });

  it.each(['*', '***', '免税', '不征税', ''])('reads no rate from %j on an ordinary invoice', (rate) =>
    expect(invoiceIn(edit(EXEMPT, ['<TaxRate>0<', `<TaxRate>${rate}<`])).lines[0]?.taxRate).toBeNull(),
  );

  it.each(['*', ''])('takes %j for no tax on an ordinary invoice only', (mark) => {
    expect(invoiceIn(edit(EXEMPT, ['<TotalTaxAm>*<', `<TotalTaxAm>${mark}<`])).tax.toFixed(2)).toBe('0.00');
    expect(problemsOf(edit(PLAIN, ['>119527.36<', `>${mark}<`]))).toEqual([
      { path: `${BASIC}/TotalTaxAm`, code: 'EINVOICE_NO_TAX_ON_SPECIAL', facts: { given: mark } },
    ]);
    expect(refusalsOf(edit(PLAIN, ['>102156.91<', `>${mark}<`]))).toEqual([
      `EINVOICE_NO_TAX_ON_SPECIAL ${LINE}[1]/ComTaxAm`,
    ]);
  });

  it.each([
    ['2025-06-28', '2025-06-28'],
    ['2025-06-28T23:59:59', '2025-06-28'],
    ['2025-06-28 00:00:00.123', '2025-06-28'],
    ['2025-06-28T10:08:05+08:00', '2025-06-28'],
    ['', '2025-07-01'],
  ])('dates a request at %j on %s', (time, day) => {
    const xml = edit(
      PLAIN,
      ['2025-06-28 10:08:05', time],
      ['<IssueTime>2025-06-28', '<IssueTime>2025-07-01 08:00:00'],
    );
    expect(invoiceIn(xml).issuedOn).toBe(day);
  });

  it.each([
    '2025-02-30',
    '2025-13-01 10:00:00',
    '2025-06-28 24:00:00',
    '2025-06-28 10:60:00',
    '2025-6-28',
    '20250628',
    '2025-06-28Z',
    '2025-06-28T20:00:00Z',
    '28/06/2025',
    '0000-00-00',
  ])('refuses %s as a date', (time) => {
    const given = { code: 'EINVOICE_NOT_A_DATE', facts: { given: time } };
    const request = problemsOf(edit(PLAIN, ['2025-06-28 10:08:05', time]));
    expect(request).toEqual([{ path: `${BASIC}/RequestTime`, ...given }]);
    const issue = problemsOf(edit(PLAIN, ['<IssueTime>2025-06-28', `<IssueTime>${time}`]));
    expect(issue).toEqual([{ path: 'TaxSupervisionInfo/IssueTime', ...given }]);
  });

  it('needs one of the two times', () =>
    expect(refusalsOf(without(without(PLAIN, 'RequestTime'), 'IssueTime'))).toEqual([
      'EINVOICE_MISSING TaxSupervisionInfo/IssueTime',
    ]));

  it('refuses labels that it does not know', () => {
    const xml = edit(
      PLAIN,
      ['<LabelCode>Y<', '<LabelCode>y<'],
      ['<GeneralOrSpecialVAT><LabelCode>01', '<GeneralOrSpecialVAT><LabelCode>1'],
    );
    expect(problemsOf(xml)).toEqual([
      {
        path: 'Header/InherentLabel/InIssuType/LabelCode',
        code: 'EINVOICE_UNKNOWN_LABEL',
        facts: { given: 'y', allowed: 'Y, N' },
      },
      {
        path: 'Header/InherentLabel/GeneralOrSpecialVAT/LabelCode',
        code: 'EINVOICE_UNKNOWN_LABEL',
        facts: { given: '1', allowed: '01, 02' },
      },
    ]);
  });

  it('checks both credit codes', () => {
    const xml = edit(
      PLAIN,
      ['91500151MA0DTXHX5K', '91500151MA0DTXHX5'],
      ['91500112MAGTXM6940', '91500112MAGTXM694I'],
    );
    expect(problemsOf(xml)).toEqual([
      {
        path: 'EInvoiceData/SellerInformation/SellerIdNum',
        code: 'CREDIT_CODE_LENGTH',
        facts: { given: '91500151MA0DTXHX5', length: '17' },
      },
      {
        path: 'EInvoiceData/BuyerInformation/BuyerIdNum',
        code: 'CREDIT_CODE_CHECK_DIGIT',
        facts: { given: '91500112MAGTXM694I', length: '18', expected: '0' },
      },
    ]);
    const character = edit(PLAIN, ['91500151MA0DTXHX5K', '9150015IMA0DTXHX5K']);
    expect(refusalsOf(character)).toEqual([
      'CREDIT_CODE_CHARACTER EInvoiceData/SellerInformation/SellerIdNum',
    ]);
  });
});

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
