import fc from 'fast-check';
import { MAX_EINVOICE_BYTES, readEInvoice } from '../../src/documents/einvoice/index.js';
import { PLAIN, edit, fixture, invoiceIn, problemsOf, refusalsOf } from './sample.js';

const BUYER = '重庆两江新能源整车有限公司';
const padded = (bytes: number) =>
  Buffer.concat([fixture('valid/01-plain.xml'), Buffer.alloc(bytes, ' ')]).subarray(0, bytes);
const codes = (bytes: Uint8Array) => {
  const reading = readEInvoice(bytes);
  return reading.ok ? [] : reading.problems.map(({ code }) => code);
};

describe('hostile e-invoice files', () => {
  it('takes 1 MB and refuses one byte more, before reading any of it', () => {
    expect(codes(padded(MAX_EINVOICE_BYTES))).toEqual([]);
    expect(readEInvoice(padded(MAX_EINVOICE_BYTES + 1))).toEqual({
      ok: false,
      problems: [{ path: '/', code: 'EINVOICE_TOO_LARGE', facts: { max: '1048576', given: '1048577' } }],
    });
  });

  it.each<[string, Uint8Array, string]>([
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${PLAIN}`, 'utf16le'), 'EINVOICE_NOT_UTF8'],
    ['UTF-16 without a mark', Buffer.from('<EInvoice/>', 'utf16le'), 'EINVOICE_NOT_WELL_FORMED'],
    ['GBK bytes', Buffer.concat([Buffer.from('<EInvoice>'), Buffer.from([0xd6, 0xd8])]), 'EINVOICE_NOT_UTF8'],
    ['an overlong encoding', Buffer.from([0xc0, 0xbc, 0x61, 0x2f, 0x3e]), 'EINVOICE_NOT_UTF8'],
    ['an encoded surrogate', Buffer.from([0x3c, 0x61, 0x3e, 0xed, 0xa0, 0x80]), 'EINVOICE_NOT_UTF8'],
    ['NUL bytes', Buffer.from(edit(PLAIN, [BUYER, `${BUYER}\u0000`])), 'EINVOICE_NOT_WELL_FORMED'],
    ['nothing', new Uint8Array(), 'EINVOICE_NOT_WELL_FORMED'],
    ['two marks', Buffer.from(`\uFEFF\uFEFF${PLAIN}`), 'EINVOICE_NOT_WELL_FORMED'],
  ])('refuses %s', (_name, bytes, code) => expect(codes(bytes)).toEqual([code]));

  it('reads a plain Uint8Array as it reads a Buffer', () =>
    expect(readEInvoice(new Uint8Array(fixture('valid/02-bom.xml')))).toEqual(
      readEInvoice(fixture('valid/02-bom.xml')),
    ));

  it.each([
    ['10,000 levels', '<x>'.repeat(10_000) + '</x>'.repeat(10_000), 'EINVOICE_TOO_DEEP'],
    ['200,000 elements', '<x/>'.repeat(200_000), 'EINVOICE_TOO_MANY_ELEMENTS'],
    [
      '100,000 attributes',
      `<x ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(' ')}/>`,
      'EINVOICE_TOO_MANY_ATTRIBUTES',
    ],
    ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', 'EINVOICE_DTD_OR_ENTITY'],
    ['an undeclared entity', '&xxe;', 'EINVOICE_DTD_OR_ENTITY'],
    ['an invoice within', '<Batch><n:EInvoice/></Batch>', 'EINVOICE_NESTED_INVOICE'],
    ['an instruction that claims to be a declaration', '<?XML version="1.0"?>', 'EINVOICE_NOT_WELL_FORMED'],
  ])('refuses %s', (_name, content, code) =>
    expect(refusalsOf(edit(PLAIN, ['<AdditionalInformation>', `${content}<AdditionalInformation>`]))).toEqual(
      [`${code} /`],
    ),
  );

  it.each([
    ['blanks in a tag', '<x', ' ', '/>'],
    ['unclosed quotes', '<x a="', "'", ''],
    ['opening brackets', '', '<', ''],
    ['ampersands', '', '&', ''],
    ['semicolons', '&', ';', ''],
    ['colons', '<', 'a:', '/>'],
    ['dashes', '<!--', '- ', ''],
    ['brackets', '<![CDATA[', ']', ''],
    ['name characters', '<', 'a', ''],
    ['line breaks', '', '\r', '<'],
  ])('spends no more than linear time on a megabyte of %s', (_name, before, unit, after) => {
    const bytes = Buffer.from(`<EInvoice>${before}${unit.repeat(1_000_000 / unit.length)}${after}`);
    // Of the processor, not of the wall: a busy machine must not fail a parser that is quick.
    const started = process.cpuUsage();
    expect(readEInvoice(bytes).ok).toBe(false);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });

  it('answers thousands of wrong lines with a hundred problems and the number of the rest', () => {
    const line =
      '<IssuItemInformation><ItemName>x</ItemName><Amount>?</Amount><ComTaxAm>0</ComTaxAm></IssuItemInformation>';
    const problems = problemsOf(edit(PLAIN, ['<SpecificInformation/>', line.repeat(5000)]));
    expect(problems.length).toBe(101);
    expect(problems[99]?.path).toBe('EInvoiceData/IssuItemInformation[103]/Amount');
    expect(problems[100]).toEqual({ path: '/', code: 'EINVOICE_MORE_PROBLEMS', facts: { more: '4900' } });
  });

  it('shows no more than 80 characters of a file in a problem', () => {
    const [tag] = problemsOf(`<${'a'.repeat(900_000)}/>`);
    expect(tag).toEqual({
      path: '/',
      code: 'EINVOICE_ROOT_NOT_EINVOICE',
      facts: { given: `${'a'.repeat(80)}…` },
    });
    const [value] = problemsOf(edit(PLAIN, ['>978827.46<', `>${'😀'.repeat(45)}<`]));
    expect(value?.facts).toEqual({ given: '😀'.repeat(45) });
  });

  it('joins text around comments, CDATA and instructions instead of cutting it off', () => {
    const xml = edit(
      PLAIN,
      ['>978827.46<', '>9788<!-- 1.00 -->27<![CDATA[.4]]><?x 9?>6<'],
      [BUYER, '甲<![CDATA[&<乙>]]>&amp;&lt;&gt;&quot;&apos;&#20013;&#x56fd;<!-- 丙 -->'],
    );
    const invoice = invoiceIn(xml);
    expect([invoice.withoutTax.toFixed(2), invoice.buyerName]).toEqual(['978827.46', '甲&<乙>&<>"\'中国']);
  });

  it('does not take markup in CDATA or comments for elements', () => {
    const second = '<TotalAmWithoutTax>1.00</TotalAmWithoutTax>';
    const xml = edit(
      PLAIN,
      ['<TotalAmWithoutTax>', `<!--${second}--><TotalAmWithoutTax>`],
      [BUYER, `<![CDATA[${second}]]>`],
    );
    expect(invoiceIn(xml).buyerName).toBe(second);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
    'is untouched by an element named %s',
    (name) => {
      const before = Object.getOwnPropertyNames(Object.prototype).sort();
      const xml = edit(PLAIN, ['<Header>', `<${name}><polluted>1</polluted></${name}><Header ${name}="1">`]);
      expect(invoiceIn(xml)).toEqual(invoiceIn(PLAIN));
      expect(refusalsOf(edit(PLAIN, ['<LabelCode>Y<', `<LabelCode>${name}<`]))).toEqual([
        'EINVOICE_UNKNOWN_LABEL Header/InherentLabel/InIssuType/LabelCode',
      ]);
      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
      expect('polluted' in {}).toBe(false);
    },
  );

  it('skips a signature wherever it stands, and only that', () => {
    const copy = '<EInvoice><EIid>1</EIid></EInvoice><TotalAmWithoutTax>1</TotalAmWithoutTax>';
    const signature = `<ds:Signature xmlns:ds="urn:s"><Object>${copy}</Object></ds:Signature>`;
    const xml = edit(
      PLAIN,
      ['<Header>', `${signature}<Header>`],
      ['<BasicInformation>', `<BasicInformation>${signature}`],
    );
    expect(invoiceIn(xml)).toEqual(invoiceIn(PLAIN));
    expect(refusalsOf(edit(PLAIN, ['<Header>', '<Signatures><EInvoice/></Signatures><Header>']))).toEqual([
      'EINVOICE_NESTED_INVOICE /',
    ]);
  });

  it('refuses an element of the right name in the wrong place', () => {
    const moved = PLAIN.replace(/<TotalAmWithoutTax>.*?<\/TotalAmWithoutTax>/u, '').replace(
      '<Header>',
      '<Header><TotalAmWithoutTax>978827.46</TotalAmWithoutTax>',
    );
    expect(refusalsOf(moved)).toEqual(['EINVOICE_MISSING EInvoiceData/BasicInformation/TotalAmWithoutTax']);
    expect(refusalsOf(edit(PLAIN, ['<EIid>', '<eiid>'], ['</EIid>', '</eiid>']))).toEqual([
      'EINVOICE_MISSING Header/EIid',
    ]);
  });

  it('never throws and never hangs on damaged files', () => {
    const whole = fixture('valid/07-signed.xml');
    const damage = fc.array(
      fc.tuple(
        fc.nat(whole.length - 1),
        fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('<>&;/"!?-[]:'))),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(damage, fc.nat(whole.length), fc.boolean(), (bytes, length, cut) => {
        const file = Buffer.from(cut ? whole.subarray(0, length) : whole);
        for (const [at, byte] of bytes) if (at < file.length) file[at] = byte;
        const reading = readEInvoice(file);
        expect(reading.ok || reading.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => expect(readEInvoice(bytes).ok).toBe(false)),
    );
  });

  it('lets no changed digit of an amount, a code or a number through', () => {
    const places = [
      ...PLAIN.matchAll(
        /<(?:TotalAmWithoutTax|TotalTaxAm|TotalTax-includedAmount|SellerIdNum|BuyerIdNum|EIid|InvoiceNumber)>([^<]+)</gu,
      ),
    ];
    expect(places.length).toBe(7);
    for (const place of places) {
      const value = place[1] ?? '';
      const start = place.index + place[0].indexOf(value);
      for (let at = 0; at < value.length; at += 1) {
        if (!/[0-9]/u.test(value.charAt(at))) continue;
        const digit = String((Number(value.charAt(at)) + 5) % 10);
        expect(problemsOf(PLAIN.slice(0, start + at) + digit + PLAIN.slice(start + at + 1))).not.toEqual([]);
      }
    }
  });
});
