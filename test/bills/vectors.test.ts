import fc from 'fast-check';
import { barOn, refusedFinance, type Disclosure } from '../../src/bills/acceptor.js';
import { discountPrice, isLatePresentment, latestDue, presentBy } from '../../src/bills/bill-days.js';
import { parsePackageNumber } from '../../src/bills/package-number.js';
import { cut, faceOf, tile, wholeOf, type SubBills } from '../../src/bills/sub-bills.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal, sum } from '../../src/kernel/decimal.js';

const yuan = (text: string): Decimal => new Decimal(text);
const DIGITS = '530100000012320250603000000015';

describe('the package number', () => {
  test('has 30 digits: type, bank, date, serial, check', () => {
    expect(parsePackageNumber(DIGITS)).toEqual({
      acceptance: 'BANK',
      bank: '301000000123',
      date: '20250603',
      serial: '00000001',
      check: '5',
    });
    expect(parsePackageNumber(`6${DIGITS.slice(1)}`)?.acceptance).toBe('COMMERCIAL');
    expect(parsePackageNumber(`1${DIGITS.slice(1)}`)?.acceptance).toBe('BANK');
    expect(parsePackageNumber(`2${DIGITS.slice(1)}`)?.acceptance).toBe('COMMERCIAL');
  });

  test.each([
    DIGITS.slice(1),
    `${DIGITS}0`,
    `9${DIGITS.slice(1)}`,
    `${DIGITS.slice(0, 29)}X`,
    ` ${DIGITS.slice(1)}`,
    `${DIGITS}\n`,
    '',
  ])('is refused as %j', (text) => expect(parsePackageNumber(text)).toBeNull());

  test('is not checked beyond length, digits and type: its check digit is not public', () => {
    for (const check of '0123456789') expect(parsePackageNumber(DIGITS.slice(0, 29) + check)).not.toBeNull();
  });
});

describe('sub-bills', () => {
  test('split as the domain says, to the cent', () => {
    const whole = wholeOf(yuan('1000000.00'));
    expect(whole).toEqual({ from: 1, to: 100_000_000 });
    const first = cut(whole, yuan('333333.33'))!;
    expect(first.part).toEqual({ from: 1, to: 33_333_333 });
    const second = cut(first.rest[0]!, yuan('250000.00'))!;
    expect(second.part).toEqual({ from: 33_333_334, to: 58_333_333 });
    expect(second.rest).toEqual([{ from: 58_333_334, to: 100_000_000 }]);
    expect(faceOf(second.rest[0]!).toFixed(2)).toBe('416666.67');
    const third = cut(second.part, yuan('100000.00'))!;
    expect(third.part).toEqual({ from: 33_333_334, to: 43_333_333 });
    expect(third.rest.map((one) => faceOf(one).toFixed(2))).toEqual(['150000.00']);
  });

  test('from a sub-bill in the middle leave what is before and after', () => {
    const { part, rest } = cut({ from: 11, to: 100 }, yuan('0.20'), 31)!;
    expect(part).toEqual({ from: 31, to: 50 });
    expect(rest).toEqual([
      { from: 11, to: 30 },
      { from: 51, to: 100 },
    ]);
  });

  test('are not cut beyond their range', () => {
    const range = { from: 11, to: 100 };
    expect(cut(range, yuan('0.90'))).toEqual({ part: range, rest: [] });
    expect(cut(range, yuan('0.91'))).toBeNull();
    expect(cut(range, yuan('0.01'), 10)).toBeNull();
    expect(cut(range, yuan('0.02'), 100)).toBeNull();
    for (const wrong of ['0', '-1', '0.001', '10000000000.01'])
      expect(() => cut(range, yuan(wrong))).toThrow(RangeError);
  });

  test('tile, however they are cut, and their amounts add up', () => {
    const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), cuts, (count, steps) => {
        const whole = { from: 1, to: count };
        let ranges: SubBills[] = [whole];
        for (const [which, begin, size] of steps) {
          const at = which % ranges.length;
          const range = ranges[at]!;
          const from = range.from + (begin % (range.to - range.from + 1));
          const cents = 1 + (size % (range.to - from + 1));
          const { part, rest } = cut(range, new Decimal(cents).dividedBy(100), from)!;
          ranges = [...ranges.slice(0, at), part, ...rest, ...ranges.slice(at + 1)];
        }
        expect(tile(whole, ranges)).toBe(true);
        expect(sum(ranges.map(faceOf)).toFixed(2)).toBe(faceOf(whole).toFixed(2));
      }),
    );
  });

  test('do not tile with a gap, an overlap or an end missing', () => {
    const whole = { from: 1, to: 10 };
    expect(
      tile(whole, [
        { from: 6, to: 10 },
        { from: 1, to: 5 },
      ]),
    ).toBe(true);
    expect(
      tile(whole, [
        { from: 1, to: 4 },
        { from: 6, to: 10 },
      ]),
    ).toBe(false);
    expect(
      tile(whole, [
        { from: 1, to: 6 },
        { from: 6, to: 10 },
      ]),
    ).toBe(false);
    expect(tile(whole, [{ from: 1, to: 9 }])).toBe(false);
    expect(tile(whole, [{ from: 2, to: 10 }])).toBe(false);
    expect(tile(whole, [])).toBe(false);
  });
});

describe('days', () => {
  test.each([
    ['2025-08-29', '2026-02-28'],
    ['2025-08-31', '2026-02-28'],
    ['2025-06-03', '2025-12-03'],
  ])('a bill issued on %s is due on %s at the latest', (issued, latest) =>
    expect(latestDue(plainDate(issued))).toBe(latest),
  );

  test.each([
    ['1000000.00', '0.025', '2025-03-03', '2025-09-03', false, '2025-09-03', 184, '12777.78', '987222.22'],
    ['1000000.00', '0.025', '2025-07-01', '2025-10-01', false, '2025-10-09', 100, '6944.44', '993055.56'],
    ['1000000.00', '0.025', '2025-07-01', '2025-10-01', true, '2025-10-09', 103, '7152.78', '992847.22'],
    ['333333.33', '0.0365', '2025-06-16', '2025-09-27', false, '2025-09-28', 104, '3514.81', '329818.52'],
  ])(
    'discounting %s at %s from %s, due %s (paper elsewhere: %s), counts to %s: %i days, %s',
    (face, rate, from, due, paperElsewhere, paidOn, days, cost, net) => {
      const price = discountPrice({
        face: yuan(face),
        annualRate: yuan(rate),
        discountedOn: plainDate(from),
        dueOn: plainDate(due),
        paperElsewhere,
      });
      expect({ ...price, interest: price.interest.toFixed(2), net: price.net.toFixed(2) }).toEqual({
        paidOn,
        days,
        interest: cost,
        net,
      });
    },
  );

  test('presentment is late from the eleventh day after maturity', () => {
    const due = plainDate('2025-09-03');
    expect(presentBy(due)).toBe('2025-09-13');
    expect(isLatePresentment(due, plainDate('2025-09-13'))).toBe(false);
    expect(isLatePresentment(due, plainDate('2025-09-14'))).toBe(true);
  });
});

describe('acceptors', () => {
  const month = (
    monthEndsOn: string,
    overdueOn: string[] = [],
    balance = '0',
    disclosed = true,
  ): Disclosure => ({
    monthEndsOn: plainDate(monthEndsOn),
    disclosed,
    overdueOn: overdueOn.map(plainDate),
    overdueBalance: yuan(balance),
  });
  const day = plainDate('2025-06-03');
  const three = ['2025-01-10', '2025-02-10', '2025-03-10'];

  test('with three overdue payments in six months and something overdue at the month end are barred for two years', () => {
    const known = [month('2025-03-31', three), month('2025-05-31', [], '0.01')];
    expect(barOn(known, day)).toEqual({
      because: 'PERSISTENTLY_OVERDUE',
      since: '2025-05-31',
      until: '2027-05-31',
    });
    expect(barOn(known, plainDate('2027-05-31'))).not.toBeNull();
    expect(barOn(known, plainDate('2027-06-01'))).toBeNull();
  });

  test('or a new one in the month', () => {
    expect(barOn([month('2025-05-31', [...three, '2025-05-02'])], day)?.because).toBe('PERSISTENTLY_OVERDUE');
  });

  test('are not with two, with nothing overdue at the month end, or with payments longer ago', () => {
    expect(barOn([month('2025-05-31', three.slice(1), '500000')], day)).toBeNull();
    expect(barOn([month('2025-05-31', three, '0')], day)).toBeNull();
    // The six months up to 31 May begin on 1 December.
    expect(barOn([month('2025-05-31', ['2024-11-30', ...three.slice(1)], '1')], day)).toBeNull();
    expect(barOn([month('2025-05-31', ['2024-12-01', ...three.slice(1)], '1')], day)).not.toBeNull();
  });

  test('that fail to disclose are barred as well, and never before the month has ended', () => {
    const failed = [month('2025-05-31', [], '0', false)];
    expect(barOn(failed, day)).toEqual({
      because: 'NOT_DISCLOSED',
      since: '2025-05-31',
      until: '2027-05-31',
    });
    expect(barOn(failed, plainDate('2025-05-30'))).toBeNull();
  });

  test('that are companies are financed only when they have disclosed; banks need not', () => {
    expect(refusedFinance('COMMERCIAL', [], day)?.code).toBe('ACCEPTOR_NOT_DISCLOSED');
    // One old disclosure does not make it known for ever.
    expect(refusedFinance('COMMERCIAL', [month('2025-01-31')], day)?.code).toBe('ACCEPTOR_NOT_DISCLOSED');
    expect(refusedFinance('COMMERCIAL', [month('2025-05-31')], day)).toBeNull();
    expect(refusedFinance('BANK', [], day)).toBeNull();
    expect(refusedFinance('BANK', [month('2025-05-31', three, '1')], day)?.code).toBe('ACCEPTOR_BARRED');
  });
});
