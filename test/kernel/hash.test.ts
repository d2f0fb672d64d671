import fc from 'fast-check';
import { Decimal } from '../../src/kernel/decimal.js';
import { canonicalText, chainHash, sha256Hex } from '../../src/kernel/hash.js';

describe('canonicalText', () => {
  it('sorts keys at every depth and drops what is undefined', () => {
    expect(canonicalText({ b: 1, a: { d: [true, null], c: '链融' }, e: undefined })).toBe(
      '{"a":{"c":"链融","d":[true,null]},"b":1}',
    );
  });

  it('keeps the places of a list', () => {
    const sparse: unknown[] = [];
    sparse[2] = 'c';
    expect(canonicalText(['b', undefined, 'a'])).toBe('["b",null,"a"]');
    expect(canonicalText(sparse)).toBe('[null,null,"c"]');
  });

  it('writes one amount one way', () => {
    expect(canonicalText({ amount: new Decimal('1.50') })).toBe('{"amount":"1.5"}');
    expect(canonicalText(new Decimal('1e24'))).toBe('"1000000000000000000000000"');
    expect(canonicalText(new Decimal('-0'))).toBe('"0"');
  });

  it('writes instants in UTC', () => {
    expect(canonicalText(new Date('2025-03-03T08:00:00+08:00'))).toBe('"2025-03-03T00:00:00.000Z"');
  });

  it('reads records without a prototype', () => {
    expect(canonicalText(Object.assign(Object.create(null) as object, { a: 1 }))).toBe('{"a":1}');
  });

  it.each([
    ['undefined', undefined],
    ['NaN', Number.NaN],
    ['infinity', Infinity],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a bigint', 1n],
    ['a map', new Map()],
    ['an endless decimal', new Decimal('Infinity')],
    ['a nested one', { a: [{ b: Number.NaN }] }],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalText(value)).toThrow(TypeError);
  });

  it('refuses an invalid date', () => {
    expect(() => canonicalText(new Date('never'))).toThrow(RangeError);
  });

  it('is valid JSON and depends on no order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const reversed = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalText(reversed)).toBe(canonicalText(record));
        expect(canonicalText(JSON.parse(canonicalText(record)))).toBe(canonicalText(record));
      }),
    );
  });
});

describe('hashes', () => {
  it('are SHA-256 of UTF-8', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('chain: an earlier entry changes every later hash', () => {
    const head = (entries: unknown[]): string => entries.reduce<string>(chainHash, '');
    expect(head([{ a: 1 }, { b: 2 }])).toBe(head([{ a: 1 }, { b: 2 }]));
    expect(head([{ a: 1 }, { b: 2 }])).not.toBe(head([{ a: 9 }, { b: 2 }]));
    expect(head([{ a: 1 }, { b: 2 }])).not.toBe(head([{ b: 2 }, { a: 1 }]));
    expect(chainHash('', null)).toBe(sha256Hex('["",null]'));
  });
});
