import fc from 'fast-check';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal, sum } from '../../src/kernel/decimal.js';
import { accrue, applyWaterfall, surplusGoesTo, type Tiers } from '../../src/settlement/waterfall.js';

const d = (text: string): Decimal => new Decimal(text);
const texts = ({ fees, penalty, interest, principal }: Tiers): string[] =>
  [fees, penalty, interest, principal].map((amount) => amount.toFixed(2));

const loan = {
  principal: d('800000.00'),
  annualRate: d('0.0435'),
  penaltyMultiplier: d('1.5'),
  basis: 'ACT_360',
  from: plainDate('2025-03-10'),
  to: plainDate('2025-09-20'),
  dueOn: plainDate('2025-09-10'),
} as const;

describe('accrue', () => {
  const accrued = (changes: Partial<Parameters<typeof accrue>[0]>): string[] => {
    const { interest, penalty } = accrue({ ...loan, ...changes });
    return [interest.toFixed(2), penalty.toFixed(2)];
  };

  it('charges the rate up to the due date and the penalty rate after it', () => {
    expect(accrued({})).toEqual(['17786.67', '1450.00']);
  });

  it('charges no penalty up to the due date', () => {
    expect(accrued({ to: plainDate('2025-09-10') })).toEqual(['17786.67', '0.00']);
    expect(accrued({ to: plainDate('2025-03-11') })).toEqual(['96.67', '0.00']);
    expect(accrued({ to: plainDate('2025-03-10') })).toEqual(['0.00', '0.00']);
  });

  it('charges penalty alone once the due date has passed', () => {
    expect(accrued({ from: plainDate('2025-09-20'), to: plainDate('2025-09-30') })).toEqual([
      '0.00',
      '1450.00',
    ]);
    expect(accrued({ from: plainDate('2025-09-10') })).toEqual(['0.00', '1450.00']);
  });

  it('refuses to run backwards', () => {
    expect(() => accrue({ ...loan, to: plainDate('2025-03-09') })).toThrow(RangeError);
  });
});

describe('applyWaterfall', () => {
  const due: Tiers = { fees: d('1200.00'), ...accrue(loan), principal: loan.principal };

  it('is owed 820,436.67 in all', () => {
    expect(sum(Object.values(due)).toFixed(2)).toBe('820436.67');
  });

  it('leaves a surplus of 1,000,000', () => {
    const applied = applyWaterfall({ due, received: d('1000000.00') });
    expect(texts(applied)).toEqual(['1200.00', '1450.00', '17786.67', '800000.00']);
    expect(applied.surplus.toFixed(2)).toBe('179563.33');
    expect(texts(applied.left)).toEqual(['0.00', '0.00', '0.00', '0.00']);
  });

  it('leaves principal of 500,000', () => {
    const applied = applyWaterfall({ due, received: d('500000.00') });
    expect(texts(applied)).toEqual(['1200.00', '1450.00', '17786.67', '479563.33']);
    expect(applied.surplus.toFixed(2)).toBe('0.00');
    expect(texts(applied.left)).toEqual(['0.00', '0.00', '0.00', '320436.67']);
  });

  it.each([
    ['1000.00', ['1000.00', '0.00', '0.00', '0.00'], ['200.00', '1450.00', '17786.67', '800000.00']],
    ['18986.67', ['1200.00', '0.00', '17786.67', '0.00'], ['0.00', '1450.00', '0.00', '800000.00']],
    ['19000.00', ['1200.00', '13.33', '17786.67', '0.00'], ['0.00', '1436.67', '0.00', '800000.00']],
    ['0', ['0.00', '0.00', '0.00', '0.00'], ['1200.00', '1450.00', '17786.67', '800000.00']],
  ])('pays fees, then interest, then penalty, then principal out of %s', (received, paid, left) => {
    const applied = applyWaterfall({ due, received: d(received) });
    expect(texts(applied)).toEqual(paid);
    expect(texts(applied.left)).toEqual(left);
    expect(applied.surplus.toFixed(2)).toBe('0.00');
  });

  it('refuses amounts that are negative or finer than cents', () => {
    expect(() => applyWaterfall({ due, received: d('-0.01') })).toThrow(RangeError);
    expect(() => applyWaterfall({ due, received: d('0.001') })).toThrow(RangeError);
    expect(() => applyWaterfall({ due: { ...due, fees: d('-1') }, received: d('1') })).toThrow(RangeError);
    expect(() => applyWaterfall({ due: { ...due, penalty: d('0.005') }, received: d('1') })).toThrow(
      RangeError,
    );
  });

  it('conserves what was received and what was due, and pays no tier before the one above it', () => {
    const amount = fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => new Decimal(cents).dividedBy(100));
    const tiers = fc.record({ fees: amount, penalty: amount, interest: amount, principal: amount });
    fc.assert(
      fc.property(tiers, amount, (owed, received) => {
        const { surplus, left, ...paid } = applyWaterfall({ due: owed, received });
        expect(sum([...Object.values(paid), surplus]).equals(received)).toBe(true);
        for (const tier of ['fees', 'penalty', 'interest', 'principal'] as const) {
          expect(paid[tier].plus(left[tier]).equals(owed[tier])).toBe(true);
        }
        const inOrder = [left.fees, left.interest, left.penalty, left.principal];
        const firstOpen = inOrder.findIndex((open) => open.greaterThan(0));
        const later = [paid.fees, paid.interest, paid.penalty, paid.principal, surplus].slice(firstOpen + 1);
        if (firstOpen >= 0) expect(later.every((part) => part.isZero())).toBe(true);
      }),
    );
  });
});

describe('surplusGoesTo', () => {
  it.each([
    ['FACTORING', true, 'SELLER'],
    ['FACTORING', false, 'LENDER'],
    ['LOAN_AGAINST_RECEIVABLES', true, 'SELLER'],
    ['LOAN_AGAINST_RECEIVABLES', false, 'SELLER'],
  ] as const)('%s with recourse %p: %s', (technique, recourse, keeper) => {
    expect(surplusGoesTo(technique, recourse)).toBe(keeper);
  });
});
