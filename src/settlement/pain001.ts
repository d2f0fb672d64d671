import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { PlainDate } from '../kernel/dates.js';
import { sum, toMoneyText, type Decimal } from '../kernel/decimal.js';
import type { PaymentAccount } from './account.js';

export const PAIN_001 = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';

/** One credit transfer. Names and remarks may be of any length and content: what does not fit is cut, what XML forbids is left out. */
export interface Transfer {
  readonly endToEndId: string;
  readonly amount: Decimal;
  readonly currency: string;
  readonly from: PaymentAccount;
  readonly to: PaymentAccount;
  readonly remark: string;
}

export interface TransferFile {
  /** At most 35 characters, with room for `-99` in 35 as well. */
  readonly messageId: string;
  readonly createdAt: Date;
  readonly initiator: { readonly name: string; readonly creditCode: string };
  readonly requestedOn: PlainDate;
  readonly transfers: readonly Transfer[];
}

/**
 * Writes a customer credit transfer initiation, pain.001.001.09 of ISO 20022: one `PmtInf` for each account that is debited.
 * @returns the text of the file, to be stored as UTF-8; the same for the same facts.
 */
export function writePain001(file: TransferFile): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' }).ele(PAIN_001, 'Document');
  const root = document.ele('CstmrCdtTrfInitn');
  groupHeader(root.ele('GrpHdr'), file);
  for (const [at, transfers] of byDebtorAccount(file.transfers).entries())
    paymentInformation(root.ele('PmtInf'), file, at + 1, transfers);
  return `${document.end({ prettyPrint: true, wellFormed: true })}\n`;
}

function groupHeader(parent: XMLBuilder, { messageId, createdAt, initiator, transfers }: TransferFile): void {
  leaf(parent, 'MsgId', messageId, 35);
  leaf(parent, 'CreDtTm', shanghaiTime(createdAt));
  countAndSum(parent, transfers);
  const party = parent.ele('InitgPty');
  leaf(party, 'Nm', initiator.name, 140);
  // The unified social credit code: a private scheme, since ISO has no code for it.
  const other = party.ele('Id').ele('OrgId').ele('Othr');
  leaf(other, 'Id', initiator.creditCode, 35);
  leaf(other.ele('SchmeNm'), 'Prtry', 'USCC', 35);
}

function paymentInformation(
  parent: XMLBuilder,
  { messageId, requestedOn }: TransferFile,
  number: number,
  transfers: readonly Transfer[],
): void {
  const from = transfers[0]?.from;
  if (from === undefined) throw new Error('a payment information without transfers');
  leaf(parent, 'PmtInfId', `${messageId}-${number}`, 35);
  leaf(parent, 'PmtMtd', 'TRF');
  countAndSum(parent, transfers);
  leaf(parent.ele('ReqdExctnDt'), 'Dt', requestedOn);
  leaf(parent.ele('Dbtr'), 'Nm', from.holder, 140);
  account(parent.ele('DbtrAcct'), from, transfers[0]?.currency);
  agent(parent.ele('DbtrAgt'), from);
  for (const transfer of transfers) creditTransfer(parent.ele('CdtTrfTxInf'), transfer);
}

function creditTransfer(parent: XMLBuilder, { endToEndId, amount, currency, to, remark }: Transfer): void {
  leaf(parent.ele('PmtId'), 'EndToEndId', endToEndId, 35);
  parent.ele('Amt').ele('InstdAmt', { Ccy: currency }).txt(toMoneyText(amount));
  agent(parent.ele('CdtrAgt'), to);
  leaf(parent.ele('Cdtr'), 'Nm', to.holder, 140);
  account(parent.ele('CdtrAcct'), to);
  leaf(parent.ele('RmtInf'), 'Ustrd', remark, 140);
}

function account(parent: XMLBuilder, { number }: PaymentAccount, currency?: string): void {
  leaf(parent.ele('Id').ele('Othr'), 'Id', number, 34);
  if (currency !== undefined) leaf(parent, 'Ccy', currency);
}

/** By BIC, by the number in China's payment systems, or by its name alone where neither is known. */
function agent(parent: XMLBuilder, { bic, cnaps, bankName }: PaymentAccount): void {
  const bank = parent.ele('FinInstnId');
  if (bic !== null) leaf(bank, 'BICFI', bic);
  if (cnaps !== null) {
    const member = bank.ele('ClrSysMmbId');
    leaf(member.ele('ClrSysId'), 'Cd', 'CNAPS');
    leaf(member, 'MmbId', cnaps, 35);
  }
  leaf(bank, 'Nm', bankName, 140);
}

function countAndSum(parent: XMLBuilder, transfers: readonly Transfer[]): void {
  leaf(parent, 'NbOfTxs', String(transfers.length));
  leaf(parent, 'CtrlSum', toMoneyText(sum(transfers.map(({ amount }) => amount))));
}

function leaf(parent: XMLBuilder, name: string, text: string, most?: number): void {
  parent.ele(name).txt(most === undefined ? text : fitting(text, most));
}

/** What XML 1.0 cannot hold, and line breaks, which its readers change. */
// eslint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** Cut to so many characters as XML Schema counts them, which are code points. */
function fitting(text: string, most: number): string {
  return [...text.replace(UNFIT, ' ').trim()].slice(0, most).join('').trim();
}

/** In the order in which the accounts first come. */
function byDebtorAccount(transfers: readonly Transfer[]): Transfer[][] {
  const groups = new Map<string, Transfer[]>();
  for (const transfer of transfers) {
    const key = JSON.stringify([transfer.from.number, transfer.from.cnaps, transfer.from.bic]);
    groups.set(key, [...(groups.get(key) ?? []), transfer]);
  }
  return [...groups.values()];
}

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** ISODateTime with the offset of China: `2025-06-03T10:00:00+08:00`. */
const shanghaiTime = (instant: Date): string =>
  `${new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 19)}+08:00`;
