import { PLAIN, edit, emptied, invoiceIn, problemsOf, refusalsOf, without } from './sample.js';

const BASIC = 'EInvoiceData/BasicInformation';
const LINE = 'EInvoiceData/IssuItemInformation';

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
