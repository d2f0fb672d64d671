import { rollForward } from '../../src/kernel/calendar.js';
import { daysBetween, plainDate } from '../../src/kernel/dates.js';
import { Decimal, toMoneyText } from '../../src/kernel/decimal.js';
import { daysInYear, interest, type DayCountBasis } from '../../src/kernel/interest.js';

const d = (text: string): Decimal => new Decimal(text);

/** Days of discount: from the discount date to the day before payment, paper bills elsewhere 3 days more. */
function discount(face: string, rate: string, from: string, due: string, extraDays = 0) {
  const paidOn = rollForward(plainDate(due)).on;
  const days = daysBetween(plainDate(from), paidOn) + extraDays;
  return {
    paidOn,
    days,
    interest: interest({ principal: d(face), annualRate: d(rate), days, basis: 'ACT_360' }),
  };
}

describe('interest of a discount', () => {
  it('1,000,000.00 at 2.50 %, 2025-03-03 to 09-03', () => {
    const discounted = discount('1000000.00', '0.025', '2025-03-03', '2025-09-03');
    expect(discounted.days).toBe(184);
    expect(toMoneyText(discounted.interest)).toBe('12777.78');
    expect(toMoneyText(d('1000000').minus(discounted.interest))).toBe('987222.22');
  });

  it('due on National Day, paid on 2025-10-09', () => {
    const discounted = discount('1000000.00', '0.025', '2025-07-01', '2025-10-01');
    expect(discounted.paidOn).toBe('2025-10-09');
    expect(discounted.days).toBe(100);
    expect(toMoneyText(discounted.interest)).toBe('6944.44');
    expect(toMoneyText(discount('1000000.00', '0.025', '2025-07-01', '2025-10-01', 3).interest)).toBe(
      '7152.78',
    );
  });

  it('due on a Saturday, paid on a Sunday that is worked', () => {
    const discounted = discount('333333.33', '0.0365', '2025-06-16', '2025-09-27');
    expect(discounted.paidOn).toBe('2025-09-28');
    expect(discounted.days).toBe(104);
    expect(toMoneyText(discounted.interest)).toBe('3514.81');
  });
});

describe('interest', () => {
  const of = (
    principal: string,
    annualRate: string,
    days: number,
    basis: DayCountBasis = 'ACT_360',
  ): string => toMoneyText(interest({ principal: d(principal), annualRate: d(annualRate), days, basis }));

  it('knows two years', () => {
    expect(daysInYear('ACT_360')).toBe(360);
    expect(daysInYear('ACT_365')).toBe(365);
    expect(of('800000', '0.0435', 184)).toBe('17786.67');
    expect(of('365000', '0.10', 365, 'ACT_365')).toBe('36500.00');
    expect(of('365000', '0.10', 365, 'ACT_360')).toBe('37006.94');
  });

  it('rounds a half cent up', () => {
    expect(of('0.5', '0.01', 360)).toBe('0.01');
  });

  it('is zero for no days, no rate or no principal', () => {
    expect(of('1000', '0.05', 0)).toBe('0.00');
    expect(of('1000', '0', 90)).toBe('0.00');
    expect(of('0', '0.05', 90)).toBe('0.00');
  });

  it('refuses what is negative, not whole or not a number', () => {
    expect(() => of('1000', '0.05', -1)).toThrow(RangeError);
    expect(() => of('1000', '0.05', 1.5)).toThrow(RangeError);
    expect(() => of('-0.01', '0.05', 1)).toThrow(RangeError);
    expect(() => of('1000', '-0.05', 1)).toThrow(RangeError);
    expect(() => of('NaN', '0.05', 1)).toThrow(RangeError);
  });
});
