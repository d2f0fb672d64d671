import { readEInvoice } from '../../src/documents/einvoice/index.js';
import { fixture, fixtureNames, fixtureText, invoiceIn } from './sample.js';

interface Expected {
  number: string;
  issuedOn: string;
  red: boolean;
  originalNumber: string | null;
  sellerCode: string;
  sellerName: string;
  buyerCode: string;
  buyerName: string;
  withoutTax: string;
  tax: string;
  total: string;
  lines: number;
}
interface Refused {
  refused: { path: string; because: string };
}

const expected = JSON.parse(fixtureText('expected.json')) as Record<string, Expected | Refused>;
const accepted = Object.entries(expected).filter(
  (entry): entry is [string, Expected] => !('refused' in entry[1]),
);
const refused = Object.entries(expected).filter((entry): entry is [string, Refused] => 'refused' in entry[1]);

const CODES: Record<string, string> = {
  'not well-formed': 'EINVOICE_NOT_WELL_FORMED',
  'DTD or entity': 'EINVOICE_DTD_OR_ENTITY',
  'does not equal amount plus tax': 'EINVOICE_TOTAL_NOT_SUM',
  'differs from Header/EIid': 'EINVOICE_NUMBER_DIFFERS',
  'root is not EInvoice': 'EINVOICE_ROOT_NOT_EINVOICE',
  'more than one root': 'EINVOICE_SEVERAL_ROOTS',
  'check digit': 'CREDIT_CODE_CHECK_DIGIT',
  missing: 'EINVOICE_MISSING',
  'differs from the total': 'EINVOICE_WORDS_DIFFER',
  'not a plain decimal': 'EINVOICE_NOT_A_PLAIN_DECIMAL',
  'not 20 digits': 'EINVOICE_NUMBER_NOT_20_DIGITS',
};

/** Files in which the named fault makes other values disagree too. */
const ALSO: Record<string, string[]> = {
  'invalid/wrong-total.xml': [
    'EINVOICE_WORDS_DIFFER EInvoiceData/BasicInformation/TotalTax-includedAmountInChinese',
    'EINVOICE_LINES_DO_NOT_ADD_UP EInvoiceData/IssuItemInformation',
  ],
};

describe('shared e-invoice files', () => {
  it('are all in expected.json', () => {
    const files = [...fixtureNames('valid'), ...fixtureNames('invalid')].sort();
    expect(files).toEqual(Object.keys(expected).sort());
    expect([accepted.length, refused.length]).toEqual([31, 12]);
  });

  it.each(accepted)('%s yields what it must', (name, want) => {
    const reading = readEInvoice(fixture(name));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { invoice } = reading;
    const { number, issuedOn, red, originalNumber, sellerCode, sellerName, buyerCode, buyerName } = invoice;
    const money = [invoice.withoutTax, invoice.tax, invoice.total].map((amount) => amount.toFixed(2));
    expect({
      ...{ number, issuedOn, red, originalNumber, sellerCode, sellerName, buyerCode, buyerName },
      ...{ withoutTax: money[0], tax: money[1], total: money[2], lines: invoice.lines.length },
    }).toEqual(want);
  });

  it.each(refused)('%s is refused for its fault', (name, { refused: { path, because } }) => {
    const reading = readEInvoice(fixture(name));
    const found = reading.ok ? [] : reading.problems.map((problem) => `${problem.code} ${problem.path}`);
    expect(found).toEqual([`${CODES[because] ?? because} ${path}`, ...(ALSO[name] ?? [])]);
  });

  it('yields every value of a line, the bank account, the kind and the confirmation number', () => {
    const invoice = invoiceIn(fixtureText('valid/red-01.xml'));
    const { kind, sellerBankName, sellerBankAccount, creditNoteNumber, remark } = invoice;
    expect({ kind, sellerBankName, sellerBankAccount, creditNoteNumber, remark }).toEqual({
      kind: 'SPECIAL',
      sellerBankName: '示例银行重庆分行',
      sellerBankAccount: '0000000100001111',
      creditNoteNumber: '25502896374579131000',
      remark: null,
    });
    const [line] = invoice.lines;
    expect(
      line && Object.fromEntries(Object.entries(line).map(([key, value]) => [key, String(value)])),
    ).toEqual({
      name: '*汽车零部件*转向节',
      quantity: '-1',
      unit: '件',
      unitPrice: '139832.49',
      amount: '-139832.49',
      taxRate: '0.13',
      tax: '-18178.22',
      total: '-158010.71',
    });
    expect(invoiceIn(fixtureText('valid/05-percent.xml')).lines[0]?.taxRate?.toFixed()).toBe('0.09');
    expect(invoiceIn(fixtureText('valid/06-six.xml')).lines[0]?.taxRate?.toFixed()).toBe('0.13');
  });
});
