import fc from 'fast-check';
import {
  Decimal,
  ZERO,
  isCents,
  max,
  min,
  parseDecimal,
  roundToCent,
  sum,
  toMoneyText,
} from '../../src/kernel/decimal.js';

const d = (text: string): Decimal => new Decimal(text);

describe('parseDecimal', () => {
  it.each(['0', '7', '-12.50', '0.01', '1000000.00', '9999999999999999999999999999999.99', '0.000'])(
    'reads %s',
    (text) => {
      expect(parseDecimal(text)?.equals(d(text))).toBe(true);
    },
  );

  it.each([
    'NaN',
    'Infinity',
    '1e400',
    '1E5',
    '0x1F',
    '1_000',
    '1,000',
    '-0',
    '-0.00',
    '',
    ' 1',
    '1 ',
    '1\n',
    '+1',
    '01',
    '.5',
    '5.',
    '--1',
    '１',
    '99999999999999999999999999999999.99',
  ])('refuses %j', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  it('gives back the text of every amount in cents', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (cents) => {
        const text = `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
        expect(parseDecimal(text)?.toFixed(2)).toBe(text);
      }),
    );
  });
});

describe('rounding', () => {
  it.each([
    ['0.005', '0.01'],
    ['0.004999', '0.00'],
    ['-0.005', '-0.01'],
    ['-0.004', '0.00'],
    ['2.675', '2.68'],
    ['12777.7777', '12777.78'],
  ])('rounds %s half-up to %s', (exact, cents) => {
    expect(toMoneyText(d(exact))).toBe(cents);
    expect(roundToCent(d(exact)).toFixed(2)).toBe(cents);
  });

  it('writes large amounts without an exponent', () => {
    expect(toMoneyText(d('1e24'))).toBe('1000000000000000000000000.00');
    expect(d('1e24').toString()).toBe('1000000000000000000000000');
    expect(d('0.00000001').toString()).toBe('0.00000001');
  });

  it('tells cents from finer amounts', () => {
    expect(isCents(d('1.10'))).toBe(true);
    expect(isCents(d('-1.1'))).toBe(true);
    expect(isCents(d('1.001'))).toBe(false);
    expect(isCents(d('Infinity'))).toBe(false);
    expect(isCents(d('NaN'))).toBe(false);
  });

  it('keeps fifty digits', () => {
    expect(d('1').dividedBy(3).toString()).toBe(`0.${'3'.repeat(50)}`);
  });
});

describe('sum, min and max', () => {
  it('are exact', () => {
    expect(sum([d('0.1'), d('0.2'), d('-0.05')]).toString()).toBe('0.25');
    expect(sum([])).toBe(ZERO);
    expect(min(d('2'), d('1'), d('3')).toString()).toBe('1');
    expect(max(d('2'), d('1'), d('3')).toString()).toBe('3');
    expect(min(d('5')).toString()).toBe('5');
  });
});
