import type { Decimal } from '../../kernel/decimal.js';
import { writeChineseAmount } from './chinese-amount.js';
import type { EInvoice, EInvoiceKind, EInvoiceLine } from './einvoice.js';

const KIND_LABELS: Record<EInvoiceKind, { code: string; type: string; vat: string }> = {
  SPECIAL: { code: '01', type: '数电票（增值税专用发票）', vat: '增值税专用发票' },
  ORDINARY: { code: '02', type: '数电票（普通发票）', vat: '普通发票' },
};

/**
 * Writes an invoice as an XML file in the e-invoice platform's format, for seeds, the demo and tests; nothing real is signed.
 * It checks nothing, so that tests can write wrong files; for a right invoice `readEInvoice` gives the same one back.
 * @returns the text of the file, to be stored as UTF-8.
 * @throws RangeError when the total is no amount in cents (it is written in words as well).
 */
export function writeEInvoice(invoice: EInvoice): string {
  const body = header(invoice) + data(invoice) + supervision(invoice);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<EInvoice>${body}</EInvoice>`;
}

function header(invoice: EInvoice): string {
  const kind = KIND_LABELS[invoice.kind];
  const labels =
    label('InIssuType', invoice.red ? 'N' : 'Y', '是否蓝字发票标志') +
    label('EInvoiceType', kind.code, kind.type) +
    label('GeneralOrSpecialVAT', kind.code, kind.vat);
  const values = leaf('EIid', invoice.number) + leaf('EInvoiceTag', 'SWEI3200') + leaf('Version', '0.2');
  return branch('Header', values + branch('InherentLabel', labels));
}

function label(name: string, code: string, meaning: string): string {
  return branch(name, leaf('LabelCode', code) + leaf('LabelName', meaning));
}

function data(invoice: EInvoice): string {
  const { sellerCode, sellerName, sellerBankName, sellerBankAccount, buyerCode, buyerName } = invoice;
  return branch(
    'EInvoiceData',
    party('Seller', sellerCode, sellerName, sellerBankName, sellerBankAccount) +
      party('Buyer', buyerCode, buyerName, null, null) +
      basic(invoice) +
      invoice.lines.map(line).join('') +
      branch('SpecificInformation', redReference(invoice)) +
      branch('AdditionalInformation', leaf('Remark', invoice.remark)),
  );
}

function party(
  role: string,
  code: string,
  name: string,
  bankName: string | null,
  account: string | null,
): string {
  return branch(
    `${role}Information`,
    leaf(`${role}IdNum`, code) +
      leaf(`${role}Name`, name) +
      leaf(`${role}Addr`, null) +
      leaf(`${role}TelNum`, null) +
      leaf(`${role}BankName`, bankName) +
      leaf(`${role}BankAccNum`, account),
  );
}

function basic(invoice: EInvoice): string {
  return branch(
    'BasicInformation',
    leaf('TotalAmWithoutTax', money(invoice.withoutTax)) +
      leaf('TotalTaxAm', money(invoice.tax)) +
      leaf('TotalTax-includedAmount', money(invoice.total)) +
      leaf('TotalTax-includedAmountInChinese', writeChineseAmount(invoice.total)) +
      leaf('Drawer', '开票员') +
      leaf('RequestTime', `${invoice.issuedOn} 10:00:00`),
  );
}

function line(item: EInvoiceLine): string {
  return branch(
    'IssuItemInformation',
    leaf('ItemName', item.name) +
      leaf('SpecMod', null) +
      leaf('MeaUnits', item.unit) +
      leaf('Quantity', item.quantity?.toFixed() ?? null) +
      leaf('UnPrice', item.unitPrice?.toFixed() ?? null) +
      leaf('Amount', money(item.amount)) +
      leaf('TaxRate', item.taxRate?.toFixed() ?? null) +
      leaf('ComTaxAm', money(item.tax)) +
      leaf('TotaltaxIncludedAmount', item.total === null ? null : money(item.total)) +
      leaf('TaxClassificationCode', null),
  );
}

function redReference({ originalNumber, creditNoteNumber }: EInvoice): string {
  if (originalNumber === null && creditNoteNumber === null) return '';
  return branch(
    'RedEInvoice',
    leaf('OriginalInvoiceCode', originalNumber) + leaf('CreditNoteNumber', creditNoteNumber),
  );
}

function supervision(invoice: EInvoice): string {
  const bureau = `1${invoice.number.slice(2, 4)}00000000`;
  const values =
    leaf('InvoiceNumber', invoice.number) +
    leaf('IssueTime', invoice.issuedOn) +
    leaf('TaxBureauCode', bureau) +
    leaf('TaxBureauName', '国家税务总局');
  return (
    branch('SellerAuthentication', leaf('AuthenticationMethods', '6')) + branch('TaxSupervisionInfo', values)
  );
}

function branch(name: string, content: string): string {
  return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`;
}

function leaf(name: string, text: string | null): string {
  return branch(name, escape(text ?? ''));
}

/** `\r` would be read back as `\n`; the others would be read as markup. */
function escape(text: string): string {
  return text.replace(/[<>&"'\r]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** Two decimals at least and never rounded: a wrong amount must come out as wrong as it was given. */
function money(amount: Decimal): string {
  return amount.toFixed(Math.max(2, amount.decimalPlaces()));
}
