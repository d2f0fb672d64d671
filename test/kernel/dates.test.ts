import {
  addDays,
  addMonthsClamped,
  compareDates,
  daysBetween,
  parsePlainDate,
  plainDate,
  shanghaiDateOf,
  startOfDayShanghai,
} from '../../src/kernel/dates.js';

describe('parsePlainDate', () => {
  it.each(['2025-02-28', '2024-02-29', '2025-12-31'])('reads %s', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each([
    '2025-02-30',
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-01-00',
    '2025-1-1',
    '0999-01-01',
    '3000-01-01',
    '+02025-01-01',
    '2025-01-01T00:00:00Z',
    '2025-01-01\n',
    '',
  ])('refuses %j', (text) => {
    expect(parsePlainDate(text)).toBeNull();
    expect(() => plainDate(text)).toThrow(RangeError);
  });
});

describe('days in Shanghai', () => {
  it('begin at 16:00 UTC of the day before', () => {
    expect(shanghaiDateOf(new Date('2025-03-02T15:59:59.999Z'))).toBe('2025-03-02');
    expect(shanghaiDateOf(new Date('2025-03-02T16:00:00.000Z'))).toBe('2025-03-03');
    expect(startOfDayShanghai(plainDate('2025-03-03')).toISOString()).toBe('2025-03-02T16:00:00.000Z');
  });
});

describe('date arithmetic', () => {
  it.each([
    ['2025-03-03', '2025-09-03', 184],
    ['2025-07-01', '2025-10-09', 100],
    ['2025-06-16', '2025-09-28', 104],
    ['2025-03-03', '2025-03-03', 0],
    ['2025-03-03', '2025-03-01', -2],
  ])('counts from %s to %s: %i days', (from, to, days) => {
    expect(daysBetween(plainDate(from), plainDate(to))).toBe(days);
    expect(addDays(plainDate(from), days)).toBe(to);
  });

  it.each([
    ['2025-08-29', 6, '2026-02-28'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-08-31', 12, '2026-08-31'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonthsClamped(plainDate(from), months)).toBe(to);
  });

  it('refuses to leave the calendar', () => {
    expect(() => addDays(plainDate('2999-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonthsClamped(plainDate('2999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(plainDate('2025-01-01'), Number.NaN)).toThrow(RangeError);
  });

  it('compares', () => {
    expect(compareDates(plainDate('2025-01-01'), plainDate('2025-01-02'))).toBe(-1);
    expect(compareDates(plainDate('2025-01-02'), plainDate('2025-01-02'))).toBe(0);
    expect(compareDates(plainDate('2026-01-01'), plainDate('2025-12-31'))).toBe(1);
  });
});
