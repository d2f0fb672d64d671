import { readXml, type XmlElement } from '../../src/documents/index.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { PAIN_001, writePain001, type Transfer, type TransferFile } from '../../src/settlement/pain001.js';
import { pain001Faults } from './pain001-rules.js';

const from = {
  holder: '重庆华渝银行股份有限公司',
  number: '31050161360000001234',
  bankName: '中国建设银行重庆分行',
  cnaps: '105653000012',
  bic: 'PCBCCNBJCQX',
};
const to = {
  holder: '重庆江拓机械有限公司',
  number: '6222020200001234567',
  bankName: '重庆银行两江支行',
  cnaps: null,
  bic: null,
};
const transfer = (more: Partial<Transfer> = {}): Transfer => ({
  endToEndId: 'LR0123456789ABCDEFGHJK',
  amount: new Decimal('800000'),
  currency: 'CNY',
  from,
  to,
  remark: 'LR0123456789ABCDEFGHJK 放款',
  ...more,
});
const file = (transfers: readonly Transfer[], more: Partial<TransferFile> = {}): TransferFile => ({
  messageId: 'LR9876543210ABCDEFGHJK',
  createdAt: new Date('2025-03-09T16:30:00Z'),
  initiator: { name: from.holder, creditCode: '91500000123456788C' },
  requestedOn: plainDate('2025-03-10'),
  transfers,
  ...more,
});

function treeOf(xml: string): XmlElement {
  const reading = readXml(xml, { attributes: true });
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  return reading.root;
}
const valuesOf = (element: XmlElement, name: string): string[] => [
  ...(element.name === name ? [element.text] : []),
  ...element.children.flatMap((child) => valuesOf(child, name)),
];

describe('pain.001.001.09', () => {
  test('is written as the standard has it, element by element', () => {
    expect(writePain001(file([transfer()]))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="${PAIN_001}">
  <CstmrCdtTrfInitn>
    <GrpHdr>
      <MsgId>LR9876543210ABCDEFGHJK</MsgId>
      <CreDtTm>2025-03-10T00:30:00+08:00</CreDtTm>
      <NbOfTxs>1</NbOfTxs>
      <CtrlSum>800000.00</CtrlSum>
      <InitgPty>
        <Nm>重庆华渝银行股份有限公司</Nm>
        <Id>
          <OrgId>
            <Othr>
              <Id>91500000123456788C</Id>
              <SchmeNm>
                <Prtry>USCC</Prtry>
              </SchmeNm>
            </Othr>
          </OrgId>
        </Id>
      </InitgPty>
    </GrpHdr>
    <PmtInf>
      <PmtInfId>LR9876543210ABCDEFGHJK-1</PmtInfId>
      <PmtMtd>TRF</PmtMtd>
      <NbOfTxs>1</NbOfTxs>
      <CtrlSum>800000.00</CtrlSum>
      <ReqdExctnDt>
        <Dt>2025-03-10</Dt>
      </ReqdExctnDt>
      <Dbtr>
        <Nm>重庆华渝银行股份有限公司</Nm>
      </Dbtr>
      <DbtrAcct>
        <Id>
          <Othr>
            <Id>31050161360000001234</Id>
          </Othr>
        </Id>
        <Ccy>CNY</Ccy>
      </DbtrAcct>
      <DbtrAgt>
        <FinInstnId>
          <BICFI>PCBCCNBJCQX</BICFI>
          <ClrSysMmbId>
            <ClrSysId>
              <Cd>CNAPS</Cd>
            </ClrSysId>
            <MmbId>105653000012</MmbId>
          </ClrSysMmbId>
          <Nm>中国建设银行重庆分行</Nm>
        </FinInstnId>
      </DbtrAgt>
      <CdtTrfTxInf>
        <PmtId>
          <EndToEndId>LR0123456789ABCDEFGHJK</EndToEndId>
        </PmtId>
        <Amt>
          <InstdAmt Ccy="CNY">800000.00</InstdAmt>
        </Amt>
        <CdtrAgt>
          <FinInstnId>
            <Nm>重庆银行两江支行</Nm>
          </FinInstnId>
        </CdtrAgt>
        <Cdtr>
          <Nm>重庆江拓机械有限公司</Nm>
        </Cdtr>
        <CdtrAcct>
          <Id>
            <Othr>
              <Id>6222020200001234567</Id>
            </Othr>
          </Id>
        </CdtrAcct>
        <RmtInf>
          <Ustrd>LR0123456789ABCDEFGHJK 放款</Ustrd>
        </RmtInf>
      </CdtTrfTxInf>
    </PmtInf>
  </CstmrCdtTrfInitn>
</Document>
`);
  });

  test('keeps to the structure rules of its schema: one, many, several accounts, the greatest amounts', () => {
    const other = { ...from, number: '6217000000000000001', bic: null };
    const many = Array.from({ length: 500 }, (_, at) =>
      transfer({
        endToEndId: `LR${String(at).padStart(20, '0')}`,
        amount: new Decimal('0.01').plus(at),
        from: at % 3 === 0 ? other : from,
      }),
    );
    const great = transfer({ amount: new Decimal('100000000000') });
    for (const transfers of [[transfer()], many, [great]])
      expect(pain001Faults(treeOf(writePain001(file(transfers))))).toEqual([]);
    const tree = treeOf(writePain001(file(many)));
    expect(valuesOf(tree, 'NbOfTxs')).toEqual(['500', '167', '333']);
    // 0 + 1 + … + 499 and 500 cents; every third from 0 to 498 and 167 cents; the rest.
    expect(valuesOf(tree, 'CtrlSum')).toEqual(['124755.00', '41584.67', '83170.33']);
    expect(valuesOf(tree, 'PmtInfId')).toEqual(['LR9876543210ABCDEFGHJK-1', 'LR9876543210ABCDEFGHJK-2']);
    expect(new Set(valuesOf(tree, 'EndToEndId')).size).toBe(500);
  });

  test('escapes what XML reserves, keeps Chinese byte by byte, and cuts names by characters', () => {
    const rare = '𠮷'.repeat(150);
    const holder = `重庆<A&B>"C" 'D' ]]> 有限公司`;
    const xml = writePain001(file([transfer({ to: { ...to, holder, bankName: rare } })]));
    expect(xml).toContain(`<Nm>重庆&lt;A&amp;B&gt;"C" 'D' ]]&gt; 有限公司</Nm>`);
    expect(Buffer.from(xml).includes(Buffer.from([0xe9, 0x87, 0x8d, 0xe5, 0xba, 0x86]))).toBe(true);
    const tree = treeOf(xml);
    expect(valuesOf(tree, 'Nm')).toContain(holder);
    expect(valuesOf(tree, 'Nm')).toContain('𠮷'.repeat(140));
    expect(pain001Faults(tree)).toEqual([]);
  });

  test('leaves out what XML cannot hold', () => {
    const holder = 'A\u0000B\u001b[31mC\uFFFE\nD\uD800E';
    const tree = treeOf(writePain001(file([transfer({ to: { ...to, holder } })])));
    expect(valuesOf(tree, 'Nm')).toContain('A B [31mC  D E');
  });

  test('is the same for the same facts', () => {
    expect(writePain001(file([transfer()]))).toBe(writePain001(file([transfer()])));
  });
});

describe('the rules of the schema', () => {
  const xml = writePain001(file([transfer(), transfer({ endToEndId: 'LR1123456789ABCDEFGHJK' })]));
  test.each<[string, (right: string) => string, string]>([
    ['another version', (s) => s.replace('pain.001.001.09', 'pain.001.001.03'), 'Document: namespace'],
    ['an element missing', (s) => s.replace(/<MsgId>.*<\/MsgId>/, ''), 'GrpHdr: MsgId is missing'],
    [
      'two in the wrong order',
      (s) => s.replace(/(<PmtInfId>.*<\/PmtInfId>)\s*(<PmtMtd>.*<\/PmtMtd>)/, '$2$1'),
      'PmtInf: PmtInfId out of order',
    ],
    ['an element twice', (s) => s.replace(/(<Ccy>CNY<\/Ccy>)/, '$1$1'), 'DbtrAcct: Ccy more than once'],
    ['an unknown element', (s) => s.replace(/<PmtMtd>/, '<Foo/><PmtMtd>'), 'PmtInf: Foo is unknown'],
    [
      'a text too long',
      (s) => s.replace(/LR0123456789ABCDEFGHJK</, `${'X'.repeat(36)}<`),
      'EndToEndId: 36 characters',
    ],
    ['a text that is empty', (s) => s.replace(/<MsgId>[^<]*</, '<MsgId><'), 'MsgId: 0 characters'],
    ['another method', (s) => s.replace('>TRF<', '>CHK<'), 'PmtMtd: CHK'],
    ['a day that is none', (s) => s.replace('<Dt>2025-03-10<', '<Dt>2025-3-10<'), 'Dt: 2025-3-10'],
    [
      'three decimals',
      (s) => s.replace('>800000.00</InstdAmt>', '>800000.001</InstdAmt>'),
      'InstdAmt: 800000.001',
    ],
    ['no currency', (s) => s.replace(' Ccy="CNY"', ''), 'InstdAmt: Ccy undefined'],
    ['a wrong BIC', (s) => s.replace('PCBCCNBJCQX', 'PCBC1NBJ'), 'BICFI: PCBC1NBJ'],
    ['a wrong count', (s) => s.replace('<NbOfTxs>2<', '<NbOfTxs>3<'), 'GrpHdr: NbOfTxs 3, there are 2'],
    [
      'a wrong sum',
      (s) => s.replace('<CtrlSum>1600000.00<', '<CtrlSum>1600000.01<'),
      'GrpHdr: CtrlSum 1600000.01, it is 1600000.00',
    ],
    [
      'an id twice',
      (s) => s.replace('LR1123456789ABCDEFGHJK<', 'LR0123456789ABCDEFGHJK<'),
      'EndToEndId: LR0123456789ABCDEFGHJK twice',
    ],
  ])('find %s', (_name, damage, fault) => {
    const damaged = damage(xml);
    expect(damaged).not.toBe(xml);
    expect(pain001Faults(treeOf(damaged))).toContain(fault);
  });
});
