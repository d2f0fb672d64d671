import {
  checkInvoiceIdentity,
  invoiceKeys,
  type InvoiceIdentity,
} from '../../src/documents/einvoice/index.js';

const DIGITAL = '25502690736625851781';

describe('invoice keys', () => {
  it.each<[InvoiceIdentity, string[]]>([
    [{ number: DIGITAL }, [`E:${DIGITAL}`]],
    [{ code: '5000191130', paperNumber: '01234567' }, ['P:5000191130:01234567']],
    [{ code: '050001900104', paperNumber: '01234567' }, ['P:050001900104:01234567']],
    [
      { number: DIGITAL, code: '5000191130', paperNumber: '01234567' },
      [`E:${DIGITAL}`, 'P:5000191130:01234567'],
    ],
  ])('%j claims %j', (identity, keys) => {
    expect(checkInvoiceIdentity(identity)).toEqual([]);
    expect(invoiceKeys(identity)).toEqual(keys);
  });

  it.each<[InvoiceIdentity, string[]]>([
    [{}, ['number INVOICE_IDENTITY_MISSING']],
    [{ number: '' }, ['number EINVOICE_NUMBER_NOT_20_DIGITS']],
    [{ number: `${DIGITAL}\n` }, ['number EINVOICE_NUMBER_NOT_20_DIGITS']],
    [{ number: '２５５０２６９０７３６６２５８５１７８１' }, ['number EINVOICE_NUMBER_NOT_20_DIGITS']],
    // The code and number of a 2019 paper invoice run together: it has a P: key and must not get another.
    [{ number: '05000190010401234567' }, ['number EINVOICE_NUMBER_YEAR']],
    [{ number: '25052690736625851781' }, ['number EINVOICE_NUMBER_REGION']],
    [{ code: '5000191130' }, ['paperNumber INVOICE_PAPER_NUMBER_MISSING']],
    [{ paperNumber: '01234567' }, ['code INVOICE_CODE_MISSING']],
    [
      { code: '50001911301', paperNumber: '1234567' },
      ['code INVOICE_CODE_MALFORMED', 'paperNumber INVOICE_PAPER_NUMBER_MALFORMED'],
    ],
    [
      { number: '1', code: 'x:y' },
      [
        'number EINVOICE_NUMBER_NOT_20_DIGITS',
        'code INVOICE_CODE_MALFORMED',
        'paperNumber INVOICE_PAPER_NUMBER_MISSING',
      ],
    ],
  ])('%j has all its problems reported and no key', (identity, problems) => {
    expect(checkInvoiceIdentity(identity).map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
    expect(() => invoiceKeys(identity)).toThrow(RangeError);
  });
});
