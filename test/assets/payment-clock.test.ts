import {
  lateInterestPerDay,
  latePaymentInterest,
  latestPaymentDate,
} from '../../src/assets/payment-clock.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal, toMoneyText } from '../../src/kernel/decimal.js';

const deliveredOn = plainDate('2025-06-03');

describe('latestPaymentDate', () => {
  it('gives a large enterprise 60 days and rolls a Saturday to Monday', () => {
    expect(latestPaymentDate({ debtorKind: 'LARGE_ENTERPRISE', deliveredOn })).toEqual({
      on: '2025-08-04',
      provisional: false,
    });
  });

  it('gives a public body 30 days', () => {
    expect(latestPaymentDate({ debtorKind: 'PUBLIC_BODY', deliveredOn }).on).toBe('2025-07-03');
  });

  it.each([
    ['LARGE_ENTERPRISE', 90, '2025-09-01'],
    ['LARGE_ENTERPRISE', 10, '2025-06-13'],
    ['LARGE_ENTERPRISE', 0, '2025-06-03'],
    ['PUBLIC_BODY', 45, '2025-07-18'],
    ['PUBLIC_BODY', 60, '2025-08-04'],
    ['PUBLIC_BODY', 90, '2025-08-04'],
  ] as const)('%s with %i agreed days pays by %s', (debtorKind, agreedDays, on) => {
    expect(latestPaymentDate({ debtorKind, deliveredOn, agreedDays }).on).toBe(on);
  });

  it('marks a date in a year that is not published', () => {
    const terms = { debtorKind: 'PUBLIC_BODY', deliveredOn: plainDate('2040-02-01') } as const;
    expect(latestPaymentDate(terms)).toEqual({ on: '2040-03-02', provisional: true });
  });

  it('refuses days that are negative or not whole', () => {
    for (const agreedDays of [-1, 1.5, Number.NaN, Infinity]) {
      expect(() => latestPaymentDate({ debtorKind: 'LARGE_ENTERPRISE', deliveredOn, agreedDays })).toThrow(
        RangeError,
      );
    }
  });
});

describe('latePaymentInterest', () => {
  const late = (amount: string, daysLate: number, agreedAnnualRate?: string): string =>
    toMoneyText(
      agreedAnnualRate === undefined
        ? latePaymentInterest(new Decimal(amount), daysLate)
        : latePaymentInterest(new Decimal(amount), daysLate, new Decimal(agreedAnnualRate)),
    );

  it('is 0.05 % a day without agreement', () => {
    expect(lateInterestPerDay.toString()).toBe('0.0005');
    expect(late('500000.00', 45)).toBe('11250.00');
    expect(late('500000.00', 0)).toBe('0.00');
    expect(late('0.01', 1000)).toBe('0.01');
  });

  it('follows an agreed annual rate, also one of zero', () => {
    expect(late('500000.00', 45, '0.036')).toBe('2250.00');
    expect(late('500000.00', 45, '0')).toBe('0.00');
  });

  it('refuses what is negative or not whole', () => {
    expect(() => late('500000', -1)).toThrow(RangeError);
    expect(() => late('500000', 0.5)).toThrow(RangeError);
    expect(() => late('-1', 1)).toThrow(RangeError);
    expect(() => late('-1', 1, '0.036')).toThrow(RangeError);
  });
});
