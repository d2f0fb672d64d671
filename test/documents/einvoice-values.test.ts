import { EXEMPT, PLAIN, edit, invoiceIn, problemsOf, refusalsOf, without } from './sample.js';

const BASIC = 'EInvoiceData/BasicInformation';
const LINE = 'EInvoiceData/IssuItemInformation';

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
