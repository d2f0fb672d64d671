import fc from 'fast-check';
import { allot, allotGrown } from '../../src/kernel/allotment.js';
import { Decimal, isCents, sum, toMoneyText } from '../../src/kernel/decimal.js';

const d = (text: string): Decimal => new Decimal(text);
const shares = (total: string, ...weights: string[]): string[] =>
  allot(d(total), weights.map(d)).map(toMoneyText);

describe('allot', () => {
  it('shares in proportion', () => {
    expect(shares('1000000.00', '700000', '500000', '300000')).toEqual([
      '466666.67',
      '333333.33',
      '200000.00',
    ]);
    expect(shares('5000000.00', '4200000', '2800000')).toEqual(['3000000.00', '2000000.00']);
  });

  it('gives what is left over to the earliest of equals', () => {
    expect(shares('100000.00', '1', '1', '1')).toEqual(['33333.34', '33333.33', '33333.33']);
    expect(shares('0.02', '1', '1', '1')).toEqual(['0.01', '0.01', '0.00']);
  });

  it('gives what is left over to the largest remainder first', () => {
    expect(shares('0.10', '1', '1', '4')).toEqual(['0.02', '0.02', '0.06']);
    expect(shares('0.01', '1', '2')).toEqual(['0.00', '0.01']);
  });

  it('gives nothing to a weight of zero', () => {
    expect(shares('0.01', '0', '1', '0')).toEqual(['0.00', '0.01', '0.00']);
    expect(shares('100.00', '0', '1', '2')).toEqual(['0.00', '33.33', '66.67']);
  });

  it('shares nothing among any', () => {
    expect(shares('0', '1', '0')).toEqual(['0.00', '0.00']);
    expect(shares('0', '0', '0')).toEqual(['0.00', '0.00']);
    expect(shares('0')).toEqual([]);
  });

  it('takes weights that are no whole numbers', () => {
    expect(shares('1000.00', '0.1', '0.2', '0.7')).toEqual(['100.00', '200.00', '700.00']);
  });

  it('refuses what it cannot share', () => {
    expect(() => shares('-0.01', '1')).toThrow(RangeError);
    expect(() => shares('0.001', '1')).toThrow(RangeError);
    expect(() => shares('1', '2', '-1')).toThrow(RangeError);
    expect(() => shares('1', 'NaN')).toThrow(RangeError);
    expect(() => shares('1', '0', '0')).toThrow(RangeError);
    expect(() => shares('1')).toThrow(RangeError);
  });

  it('conserves the total and stays within one cent of the exact share', () => {
    const total = fc.bigInt({ min: 0n, max: 10n ** 16n }).map((cents) => d(String(cents)).dividedBy(100));
    const weight = fc.bigInt({ min: 0n, max: 10n ** 14n }).map((value) => d(String(value)));
    const weights = fc
      .array(weight, { minLength: 1, maxLength: 20 })
      .filter((list) => sum(list).greaterThan(0));
    fc.assert(
      fc.property(total, weights, (amount, parts) => {
        const allotted = allot(amount, parts);
        expect(sum(allotted).equals(amount)).toBe(true);
        const whole = sum(parts);
        allotted.forEach((share, i) => {
          const exact = amount.times(parts[i]!).dividedBy(whole);
          expect(isCents(share) && !share.isNegative()).toBe(true);
          expect(share.minus(exact).abs().lessThan('0.01')).toBe(true);
        });
      }),
    );
  });
});

describe('allotGrown', () => {
  const grown = (total: string, weights: string[], had: string[]): string[] =>
    allotGrown(d(total), weights.map(d), had.map(d)).map(toMoneyText);

  it('leaves a cent with who had it', () => {
    expect(shares('0.04', '10', '30', '47')).toEqual(['0.01', '0.01', '0.02']);
    expect(shares('0.05', '10', '30', '47')).toEqual(['0.00', '0.02', '0.03']);
    expect(grown('0.05', ['10', '30', '47'], ['0.01', '0.01'])).toEqual(['0.01', '0.02', '0.02']);
    expect(grown('0.05', ['10', '30', '47'], ['0', '0.01'])).toEqual(['0.00', '0.02', '0.03']);
  });

  it('is what all share where nobody had more, or all together had too much', () => {
    expect(grown('100.00', ['1', '1'], ['50.00', '10.00'])).toEqual(['50.00', '50.00']);
    expect(grown('0.01', ['1', '1'], ['0.01', '0.01'])).toEqual(['0.01', '0.00']);
  });

  it('leaves nothing of what is more than the exact share rounded up', () => {
    expect(grown('60.00', ['1', '1'], ['50.00', '0'])).toEqual(['30.00', '30.00']);
    expect(grown('60.01', ['1', '1'], ['0', '50.00'])).toEqual(['30.00', '30.01']);
  });

  it('never takes a cent back while the total grows, whoever has had what when', () => {
    const steps = fc.array(fc.record({ more: fc.integer({ min: 1, max: 50 }), takes: fc.nat({ max: 63 }) }), {
      minLength: 1,
      maxLength: 40,
    });
    const weights = fc.array(
      fc.integer({ min: 1, max: 60 }).map((one) => d(String(one))),
      {
        minLength: 2,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(weights, steps, (parts, all) => {
        let total = d('0');
        const had = parts.map(() => d('0'));
        for (const { more, takes } of all) {
          total = total.plus(d(String(more)).dividedBy(100));
          const allotted = allotGrown(total, parts, had);
          expect(sum(allotted).equals(total)).toBe(true);
          allotted.forEach((share, at) => {
            expect(share.greaterThanOrEqualTo(had[at]!)).toBe(true);
            if ((takes >> at) % 2 === 1) had[at] = share;
          });
        }
      }),
    );
  });
});
