import { CAMT_054, readCamt054 } from '../../src/settlement/camt054.js';
import { camt054, type Entry } from './camt.js';

const OWN = '31050161360000001234';
const ID = 'LR0123456789ABCDEFGHJK';
const bytes = (text: string) => new TextEncoder().encode(text);

function read(xml: string) {
  const reading = readCamt054(bytes(xml));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
}
const one = (entry: Entry) => {
  const { entries } = read(camt054(OWN, [entry]));
  expect(entries).toHaveLength(1);
  const found = entries[0]!;
  return { ...found, amount: found.amount.toFixed(2) };
};
const faults = (xml: string | Uint8Array) => {
  const reading = readCamt054(typeof xml === 'string' ? bytes(xml) : xml);
  return reading.ok ? 'READ' : reading.problems.map(({ path, code, facts }) => [path, code, facts]);
};

describe('camt.054.001.08 is read', () => {
  test('a credit: from the debtor named, to the account of the notification', () => {
    expect(
      one({
        amount: '1000000.00',
        reference: 'B1',
        endToEndId: ID,
        from: '6222 0202-0000 1',
        to: 'ignored1',
        on: '2025-09-20',
      }),
    ).toEqual({
      bankReference: 'B1',
      endToEndId: ID,
      remark: null,
      direction: 'CREDIT',
      reversal: false,
      booked: true,
      amount: '1000000.00',
      currency: 'CNY',
      on: '2025-09-20',
      fromAccount: '6222020200001',
      toAccount: OWN,
    });
  });

  test('a debit: from the account of the notification, to the creditor named', () => {
    expect(one({ direction: 'DBIT', to: '999999', from: 'ignored1' })).toMatchObject({
      direction: 'DEBIT',
      fromAccount: OWN,
      toAccount: '999999',
    });
  });

  test.each<[string, Entry, string | null]>([
    ['as the bank gives it back', { endToEndId: ID, remark: 'LRZZZZZZZZZZZZZZZZZZZZ' }, ID],
    ['from the remark where the bank names none', { remark: `还款 ${ID}，谢谢` }, ID],
    [
      'from the remark where it was not provided',
      { endToEndId: 'NOTPROVIDED', remark: ID.toLowerCase() },
      ID,
    ],
    ['not from a remark that holds two', { remark: `${ID} LR1123456789ABCDEFGHJK` }, null],
    ['but from one that holds the same twice', { remark: `${ID} ${ID}` }, ID],
    ['not from within a longer word', { remark: `X${ID}` }, null],
    ['another party’s reference as it is', { endToEndId: 'INV-77' }, 'INV-77'],
    ['none', {}, null],
  ])('the reference %s', (_name, entry, expected) => {
    expect(one(entry).endToEndId).toBe(expected);
  });

  test.each<[string, Entry, object]>([
    ['a reversal', { reversal: 'true' }, { reversal: true }],
    ['a reversal as 1', { reversal: '1' }, { reversal: true }],
    ['no reversal', { reversal: 'false' }, { reversal: false }],
    ['one that is pending', { status: 'PDNG' }, { booked: false }],
    ['one for information', { status: 'INFO' }, { booked: false }],
    ['dollars', { currency: 'USD' }, { currency: 'USD' }],
    [
      'no details at all',
      { bare: true, reference: 'B1' },
      { bankReference: 'B1', fromAccount: null, toAccount: OWN, endToEndId: null },
    ],
    ['zeros in front and no decimals', { amount: '0012' }, { amount: '12.00' }],
  ])('%s', (_name, entry, expected) => {
    expect(one(entry)).toMatchObject(expected);
  });

  test('a batch as one movement for each detail, each with a reference of its own, also where the bank gives one for all', () => {
    const details = [
      { amount: '600.00', endToEndId: ID, from: '11111' },
      { amount: '500.00', reference: 'T2', from: '22222' },
      { amount: '100.00', direction: 'DBIT' as const, to: '33333' },
    ];
    const { entries } = read(camt054(OWN, [{ amount: '1000.00', reference: 'B9', details }]));
    expect(
      entries.map((e) => [e.bankReference, e.amount.toFixed(2), e.direction, e.fromAccount, e.toAccount]),
    ).toEqual([
      ['B9#1', '600.00', 'CREDIT', '11111', OWN],
      ['T2', '500.00', 'CREDIT', '22222', OWN],
      ['B9#3', '100.00', 'DEBIT', OWN, '33333'],
    ]);
  });

  test('a reference that the bank repeats in each movement tells none apart: its place does', () => {
    const one = { amount: '500.00', reference: 'B10' };
    const { entries } = read(camt054(OWN, [{ amount: '1000.00', reference: 'B10', details: [one, one] }]));
    expect(entries.map((e) => e.bankReference)).toEqual(['B10#1', 'B10#2']);
  });

  test('a moment with an offset as the day that it is in Shanghai', () => {
    const moment = (text: string) =>
      read(camt054(OWN, [{}]).replace('<Dt>2025-03-10</Dt>', `<DtTm>${text}</DtTm>`)).entries[0]!.on;
    expect(moment('2025-03-10T17:00:00Z')).toBe('2025-03-11');
    expect(moment('2025-03-10T23:59:59+08:00')).toBe('2025-03-10');
    expect(moment('2025-03-10T23:59:59')).toBe('2025-03-10');
  });

  test('with prefixes for its namespace', () => {
    const prefixed = camt054(OWN, [{ amount: '5.00' }])
      .replace(/<(\/?)([A-Z])/g, '<$1b:$2')
      .replace('xmlns=', 'xmlns:b=');
    expect(read(prefixed).entries[0]!.amount.toFixed(2)).toBe('5.00');
  });
});

describe('camt.054 is refused', () => {
  const right = camt054(OWN, [{ amount: '5.00' }]);
  const at = '/Ntfctn[1]/Ntry[1]';
  test.each<[string, string, unknown[]]>([
    [
      'of another version',
      right.replace('.001.08', '.001.02'),
      [
        '/',
        'CAMT_NAMESPACE',
        { given: `<Document xmlns="${CAMT_054.replace('08', '02')}">`, expected: CAMT_054 },
      ],
    ],
    [
      'without namespace',
      right.replace(/ xmlns="[^"]*"/, ''),
      ['/', 'CAMT_NAMESPACE', { given: '<Document>', expected: CAMT_054 }],
    ],
    [
      'that is another message',
      right.replace(/BkToCstmrDbtCdtNtfctn/g, 'BkToCstmrStmt'),
      ['/Document', 'CAMT_MISSING', { element: 'GrpHdr/MsgId' }],
    ],
    [
      'without a message id',
      right.replace(/<MsgId>.*<\/MsgId>/, ''),
      ['/Document', 'CAMT_MISSING', { element: 'GrpHdr/MsgId' }],
    ],
    ['without entries', camt054(OWN, []), ['/', 'CAMT_MISSING', { element: 'Ntry' }]],
    ['with half a cent', right.replace('5.00', '5.005'), [at, 'CAMT_AMOUNT', { given: '5.005 CNY' }]],
    ['with nothing', right.replace('5.00', '0.00'), [at, 'CAMT_AMOUNT', { given: '0.00 CNY' }]],
    ['with less than nothing', right.replace('5.00', '-5.00'), [at, 'CAMT_AMOUNT', { given: '-5.00 CNY' }]],
    ['with an exponent', right.replace('5.00', '5e2'), [at, 'CAMT_AMOUNT', { given: '5e2 CNY' }]],
    ['without a currency', right.replace(' Ccy="CNY"', ''), [at, 'CAMT_AMOUNT', { given: '5.00' }]],
    [
      'without a direction',
      right.replace('<CdtDbtInd>CRDT</CdtDbtInd>', ''),
      [at, 'CAMT_MISSING', { element: 'CdtDbtInd' }],
    ],
    [
      'with an unknown direction',
      right.replace('CRDT', 'CRED'),
      [at, 'CAMT_VALUE', { element: 'CdtDbtInd', given: 'CRED' }],
    ],
    [
      'with a reversal that is neither',
      camt054(OWN, [{ reversal: 'ja' }]),
      [at, 'CAMT_VALUE', { element: 'RvslInd', given: 'ja' }],
    ],
    [
      'with a day that is none',
      right.replace('2025-03-10<', '2025-02-30<'),
      [at, 'CAMT_VALUE', { element: 'BookgDt', given: '2025-02-30' }],
    ],
    [
      'without a day',
      right.replace(/<BookgDt>.*<\/BookgDt>/, ''),
      [at, 'CAMT_VALUE', { element: 'BookgDt', given: '' }],
    ],
    [
      'whose batch does not add up',
      camt054(OWN, [{ amount: '10.00', details: [{ amount: '4.00' }, { amount: '5.00' }] }]),
      [at, 'CAMT_SUM', { entry: '10.00', details: '9.00' }],
    ],
    [
      'whose batch leaves an amount out',
      camt054(OWN, [{ amount: '10.00', details: [{ amount: '10.00' }, {}] }]),
      [at, 'CAMT_MISSING', { element: 'TxDtls[2]/Amt' }],
    ],
    [
      'whose batch mixes currencies',
      camt054(OWN, [{ amount: '9.00', details: [{ amount: '4.00' }, { amount: '5.00', currency: 'USD' }] }]),
      [at, 'CAMT_CURRENCIES', { entry: 'CNY', details: 'USD' }],
    ],
  ])('%s', (_name, xml, expected) => {
    expect(faults(xml)).toEqual([expected]);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['with a DTD', `<!DOCTYPE Document>${right.replace(/^<\?.*\?>\n/, '')}`, /<!DOCTYPE/],
    ['with an entity of its own', right.replace('BANK-MSG-1', '&xxe;'), /&xxe;/],
    ['that is cut off', right.slice(0, 300), /unclosed tag/],
    ['with two roots', right + right.replace(/^<\?.*\?>\n/, ''), /Document/],
    [
      'with an undeclared prefix',
      right.replace('<Ntfctn>', '<x:Ntfctn>').replace('</Ntfctn>', '</x:Ntfctn>'),
      /prefix/,
    ],
    ['in another encoding', right.replace('UTF-8', 'GB18030'), /GB18030/],
    ['that is no UTF-8', new Uint8Array([0x3c, 0xff, 0xfe]), /not UTF-8/],
  ])('%s, in words with the place', (_name, xml, reason) => {
    const found = faults(xml) as [string, string, { reason: string }][];
    expect(found.map(([path, code]) => [path, code])).toEqual([['/', 'CAMT_XML']]);
    expect(found[0]![2].reason).toMatch(reason);
  });

  test('with all that is wrong at once, up to twenty', () => {
    const wrong = Array.from({ length: 30 }, () => ({ amount: '0' }));
    expect(faults(camt054(OWN, wrong))).toHaveLength(20);
    expect(faults(camt054(OWN, [{ amount: '0' }, {}, { amount: 'x' }]))).toEqual([
      ['/Ntfctn[1]/Ntry[1]', 'CAMT_AMOUNT', { given: '0 CNY' }],
      ['/Ntfctn[1]/Ntry[3]', 'CAMT_AMOUNT', { given: 'x CNY' }],
    ]);
  });

  test('with more movements than one file may hold, counted in details', () => {
    const details = (n: number) => [
      { amount: `${n}.00`, details: Array.from({ length: n }, () => ({ amount: '1.00' })) },
    ];
    expect(read(camt054(OWN, details(2_000))).entries).toHaveLength(2_000);
    expect(faults(camt054(OWN, details(2_001)))).toEqual([
      ['/', 'CAMT_TOO_MANY', { max: '2000', given: '2001' }],
    ]);
  });
});
