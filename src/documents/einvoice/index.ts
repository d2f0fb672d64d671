/** Front door of e-invoice files: read and check them, write them, and the keys that make an invoice unique on the platform. */
export type { EInvoice, EInvoiceKind, EInvoiceLine, EInvoiceProblem } from './einvoice.js';
export { MAX_EINVOICE_BYTES, readEInvoice, type EInvoiceReading } from './read.js';
export { writeEInvoice } from './write.js';
export { checkInvoiceIdentity, invoiceKeys, type InvoiceIdentity } from './invoice-key.js';
export { parseChineseAmount, writeChineseAmount } from './chinese-amount.js';
export { readXml, type XmlElement, type XmlReading } from './xml.js';
