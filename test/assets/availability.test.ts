import fc from 'fast-check';
import { available, shortfall } from '../../src/assets/availability.js';
import { Decimal, sum, toMoneyText } from '../../src/kernel/decimal.js';

const d = (text: string): Decimal => new Decimal(text);

function standing(
  base: string,
  against: { paid?: string; setOff?: string; credited?: string; held?: string[] } = {},
) {
  return {
    base: d(base),
    paid: d(against.paid ?? '0'),
    setOff: d(against.setOff ?? '0'),
    creditNotesSince: d(against.credited ?? '0'),
    held: (against.held ?? []).map(d),
  };
}

describe('available', () => {
  it('takes credit notes and locks from what was confirmed', () => {
    const asset = standing('113000.00', { credited: '13000.00', held: ['60000.00'] });
    expect(toMoneyText(available(asset))).toBe('40000.00');
    expect(toMoneyText(shortfall(asset))).toBe('0.00');
    expect(d('40000.00').lessThanOrEqualTo(available(asset))).toBe(true);
    expect(d('40000.01').lessThanOrEqualTo(available(asset))).toBe(false);
  });

  it('is what was confirmed in part when nothing stands against it', () => {
    expect(toMoneyText(available(standing('80000.00')))).toBe('80000.00');
  });

  it('takes every kind off', () => {
    const asset = standing('100.00', {
      paid: '10.00',
      setOff: '20.00',
      credited: '5.00',
      held: ['1.01', '2.02'],
    });
    expect(toMoneyText(available(asset))).toBe('61.97');
  });
});

describe('shortfall', () => {
  it('is what a later credit note takes from under the locks', () => {
    const asset = standing('113000.00', { credited: '60000.00', held: ['40000.00', '20000.00'] });
    expect(toMoneyText(available(asset))).toBe('0.00');
    expect(toMoneyText(shortfall(asset))).toBe('7000.00');
  });

  it('is no more than the locks when more was credited than owed', () => {
    const asset = standing('100.00', { credited: '150.00', held: ['30.00'] });
    expect(toMoneyText(available(asset))).toBe('0.00');
    expect(toMoneyText(shortfall(asset))).toBe('30.00');
    expect(toMoneyText(shortfall(standing('100.00', { paid: '150.00' })))).toBe('0.00');
  });
});

it('what is available and what is covered of the locks make up the rest', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 14n }).map((cents) => d(String(cents)).dividedBy(100));
  fc.assert(
    fc.property(amount, amount, fc.array(amount, { maxLength: 5 }), (base, paid, held) => {
      const asset = { ...standing('0'), base, paid, held };
      const rest = Decimal.max(0, base.minus(paid));
      const covered = sum(held).minus(shortfall(asset));
      expect(available(asset).plus(covered).equals(rest)).toBe(true);
      expect(available(asset).isZero() || shortfall(asset).isZero()).toBe(true);
    }),
  );
});
