import { CAMT_054 } from '../../src/settlement/camt054.js';

/** A detail of a movement, as a bank's file states it. */
export interface Detail {
  readonly endToEndId?: string;
  readonly reference?: string;
  readonly amount?: string;
  readonly currency?: string;
  readonly direction?: 'CRDT' | 'DBIT';
  readonly from?: string;
  readonly to?: string;
  readonly remark?: string;
}

export interface Entry extends Detail {
  readonly reversal?: string;
  readonly status?: string;
  readonly on?: string;
  /** Several movements booked as one. */
  readonly details?: readonly Detail[];
  /** No `NtryDtls` at all. */
  readonly bare?: boolean;
}

const leaf = (name: string, text: string | undefined, attributes = ''): string =>
  text === undefined ? '' : `<${name}${attributes}>${text}</${name}>`;
const account = (name: string, number: string | undefined): string =>
  number === undefined ? '' : `<${name}><Id><Othr><Id>${number}</Id></Othr></Id></${name}>`;

function detailXml(one: Detail): string {
  const refs = leaf('AcctSvcrRef', one.reference) + leaf('EndToEndId', one.endToEndId);
  const parties = account('DbtrAcct', one.from) + account('CdtrAcct', one.to);
  return `<TxDtls>${refs && `<Refs>${refs}</Refs>`}${leaf('Amt', one.amount, ` Ccy="${one.currency ?? 'CNY'}"`)}${leaf(
    'CdtDbtInd',
    one.direction,
  )}${parties && `<RltdPties>${parties}</RltdPties>`}${one.remark === undefined ? '' : `<RmtInf><Ustrd>${one.remark}</Ustrd></RmtInf>`}</TxDtls>`;
}

function entryXml(one: Entry): string {
  const { amount = '1.00', currency = 'CNY', direction = 'CRDT', status = 'BOOK', on = '2025-03-10' } = one;
  const { endToEndId, from, to, remark } = one;
  const only: Detail = {
    ...(endToEndId === undefined ? {} : { endToEndId }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(remark === undefined ? {} : { remark }),
  };
  const details = (one.details ?? [only]).map(detailXml).join('');
  return `<Ntry>${leaf('Amt', amount, ` Ccy="${currency}"`)}${leaf('CdtDbtInd', direction)}${leaf('RvslInd', one.reversal)}<Sts><Cd>${status}</Cd></Sts><BookgDt><Dt>${on}</Dt></BookgDt>${leaf('AcctSvcrRef', one.reference)}<BkTxCd><Prtry><Cd>XX</Cd></Prtry></BkTxCd>${one.bare ? '' : `<NtryDtls>${details}</NtryDtls>`}</Ntry>`;
}

/** A notification of a bank over one account. */
export const camt054 = (own: string, entries: readonly Entry[], messageId = 'BANK-MSG-1'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="${CAMT_054}"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>${messageId}</MsgId><CreDtTm>2025-03-10T18:00:00+08:00</CreDtTm></GrpHdr>
<Ntfctn><Id>N1</Id>${account('Acct', own)}${entries.map(entryXml).join('\n')}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`;
