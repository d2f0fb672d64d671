import { dueDay, nextClearing, type ClearingSchedule } from '../../src/clearing/schedule.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';

const at = (text: string): Date => new Date(`${text}:00+08:00`);
const one = new Decimal(1);

const schedule = (more: Partial<ClearingSchedule> = {}): ClearingSchedule => ({
  _id: 'schedule',
  days: 'BUSINESS_DAYS',
  opensAt: '09:00',
  closesAt: '15:00',
  acceptanceMinutes: 120,
  rounds: 2,
  weights: { sizeClasses: { MICRO: one, SMALL: one, MEDIUM: one, LARGE: one }, green: one },
  setAt: at('2025-09-01T08:00'),
  endedAt: null,
  openedFor: null,
  version: 1,
  ...more,
});

test.each([
  // 2025-09-28 is a Sunday that is worked, 2025-10-01 to 10-08 are free, 2025-10-11 is a Saturday that is worked.
  ['BUSINESS_DAYS', '2025-09-28T09:00', '2025-09-28'],
  ['BUSINESS_DAYS', '2025-09-27T09:00', null],
  ['BUSINESS_DAYS', '2025-10-08T12:00', null],
  ['BUSINESS_DAYS', '2025-10-11T12:00', '2025-10-11'],
  ['WEEKDAYS', '2025-09-28T09:00', null],
  ['WEEKDAYS', '2025-10-08T12:00', '2025-10-08'],
  ['DAILY', '2025-09-27T09:00', '2025-09-27'],
] as const)('%s: at %s the window of %s is due', (days, now, due) => {
  expect(dueDay(schedule({ days }), at(now))).toBe(due);
});

test('a window is due from its hour on, once, also late; never for a closing before the schedule was set', () => {
  expect(dueDay(schedule(), at('2025-09-02T08:59'))).toBeNull();
  expect(dueDay(schedule(), at('2025-09-02T09:00'))).toBe('2025-09-02');
  expect(dueDay(schedule(), at('2025-09-02T23:59'))).toBe('2025-09-02');
  expect(dueDay(schedule({ openedFor: plainDate('2025-09-02') }), at('2025-09-02T10:00'))).toBeNull();
  expect(dueDay(schedule({ openedFor: plainDate('2025-09-02') }), at('2025-09-03T10:00'))).toBe('2025-09-03');
  expect(dueDay(schedule({ setAt: at('2025-09-02T15:00') }), at('2025-09-02T15:30'))).toBeNull();
  expect(dueDay(schedule({ setAt: at('2025-09-02T14:59') }), at('2025-09-02T15:30'))).toBe('2025-09-02');
  expect(dueDay(schedule({ endedAt: at('2025-09-01T12:00') }), at('2025-09-02T10:00'))).toBeNull();
});

test('the next clearing: today while its time is not past, else the next day that has one', () => {
  const next = (now: string, more: Partial<ClearingSchedule> = {}) =>
    nextClearing(schedule(more), at(now))?.closesAt;
  expect(nextClearing(schedule(), at('2025-09-02T08:00'))).toEqual({
    on: '2025-09-02',
    opensAt: at('2025-09-02T09:00'),
    closesAt: at('2025-09-02T15:00'),
  });
  expect(next('2025-09-02T14:59', { openedFor: plainDate('2025-09-02') })).toEqual(at('2025-09-02T15:00'));
  expect(next('2025-09-02T15:00')).toEqual(at('2025-09-03T15:00'));
  expect(next('2025-09-30T16:00')).toEqual(at('2025-10-09T15:00'));
  expect(next('2025-09-30T16:00', { days: 'DAILY' })).toEqual(at('2025-10-01T15:00'));
  expect(next('2025-09-05T16:00', { days: 'WEEKDAYS' })).toEqual(at('2025-09-08T15:00'));
  expect(next('2025-09-05T16:00', { endedAt: at('2025-09-05T15:30') })).toBeUndefined();
});
