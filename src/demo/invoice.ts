import { writeEInvoice } from '../documents/index.js';
import type { PlainDate } from '../kernel/dates.js';
import { Decimal, roundToCent } from '../kernel/decimal.js';

export interface Party {
  readonly name: string;
  readonly creditCode: string;
}

export interface InvoiceFacts {
  readonly seller: Party;
  readonly buyer: Party;
  readonly issuedOn: PlainDate;
  /** 15 digits. */
  readonly sequence: string;
  readonly item: string;
  readonly quantity: number;
  /** Without tax. */
  readonly unitPrice: string;
}

const VAT = new Decimal('0.13');

/** Year, Chongqing (50 in GB/T 2260), channel and sequence. */
export const invoiceNumber = (issuedOn: PlainDate, sequence: string): string =>
  `${issuedOn.slice(2, 4)}502${sequence}`;

/** An e-invoice file as the tax administration's platform would hand it out. */
export function eInvoiceXml({
  seller,
  buyer,
  issuedOn,
  sequence,
  item,
  quantity,
  unitPrice,
}: InvoiceFacts): string {
  const amount = roundToCent(new Decimal(unitPrice).times(quantity));
  const tax = roundToCent(amount.times(VAT));
  const total = amount.plus(tax);
  return writeEInvoice({
    number: invoiceNumber(issuedOn, sequence),
    issuedOn,
    red: false,
    originalNumber: null,
    creditNoteNumber: null,
    kind: 'SPECIAL',
    sellerCode: seller.creditCode,
    sellerName: seller.name,
    sellerBankAccount: null,
    sellerBankName: null,
    buyerCode: buyer.creditCode,
    buyerName: buyer.name,
    withoutTax: amount,
    tax,
    total,
    lines: [
      {
        name: item,
        unit: '套',
        quantity: new Decimal(quantity),
        unitPrice: new Decimal(unitPrice),
        amount,
        taxRate: VAT,
        tax,
        total,
      },
    ],
    remark: null,
  });
}
