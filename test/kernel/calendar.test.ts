import { execFileSync } from 'node:child_process';
import { addBusinessDays, isBusinessDay, rollForward } from '../../src/kernel/calendar.js';
import { plainDate } from '../../src/kernel/dates.js';

describe('isBusinessDay', () => {
  it.each([
    ['2025-09-26', true, 'a Friday'],
    ['2025-09-27', false, 'a Saturday'],
    ['2025-09-28', true, 'a Sunday worked to make up for the National Day holiday'],
    ['2025-10-01', false, 'National Day'],
    ['2025-10-08', false, 'the last day of that holiday, a Wednesday'],
    ['2025-10-09', true, 'the day after it'],
    ['2025-10-11', true, 'a Saturday worked to make up'],
    ['2025-10-12', false, 'a Sunday'],
    ['2018-12-29', true, 'a Saturday worked by the notice for the next year'],
    ['2018-12-31', false, 'a Monday free by the notice for the next year'],
  ])('%s: %p, %s', (date, expected) => {
    expect(isBusinessDay(plainDate(date))).toBe(expected);
  });

  it('is false on weekends of a year that is not published', () => {
    expect(isBusinessDay(plainDate('2040-01-06'))).toBe(true);
    expect(isBusinessDay(plainDate('2040-01-07'))).toBe(false);
    expect(isBusinessDay(plainDate('2040-01-08'))).toBe(false);
  });

  // A process of its own: the zone of a running one, and that of a jest worker, cannot be changed.
  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])('is the same on a machine in %s', (zone) => {
    const dates = ['2025-08-04', '2025-09-27', '2025-09-28', '2025-10-08', '2025-10-09'];
    const program = `
      import { isBusinessDay } from './src/kernel/calendar.ts';
      console.log(new Date().getTimezoneOffset() + ' ' + ${JSON.stringify(dates)}.map(isBusinessDay).join());`;
    const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      env: { PATH: process.env['PATH'], TZ: zone },
      encoding: 'utf8',
    });
    const zoneOffset = { 'America/Los_Angeles': /^(420|480) /, 'Pacific/Kiritimati': /^-840 /, UTC: /^0 / }[
      zone
    ];
    expect(output).toMatch(zoneOffset!);
    expect(output.trim().split(' ')[1]).toBe('true,false,true,false,true');
  });
});

describe('rollForward', () => {
  it.each([
    ['2025-10-01', '2025-10-09'],
    ['2025-09-27', '2025-09-28'],
    ['2025-08-02', '2025-08-04'],
    ['2025-08-04', '2025-08-04'],
  ])('%s pays on %s', (due, paid) => {
    expect(rollForward(plainDate(due))).toEqual({ on: paid, provisional: false });
  });

  it.each([
    ['2040-01-07', '2040-01-09'],
    ['2040-10-01', '2040-10-01'],
  ])('into a year that is not published, %s pays provisionally on %s', (due, paid) => {
    expect(rollForward(plainDate(due))).toEqual({ on: paid, provisional: true });
  });

  it('is provisional at the end of December until the next year is published', () => {
    expect(rollForward(plainDate('2025-12-31'))).toEqual({ on: '2025-12-31', provisional: false });
    expect(rollForward(plainDate('2039-12-30'))).toEqual({ on: '2039-12-30', provisional: true });
  });
});

describe('addBusinessDays', () => {
  it.each([
    ['2025-09-26', 1, '2025-09-28'],
    ['2025-09-26', 3, '2025-09-30'],
    ['2025-09-30', 3, '2025-10-11'],
    ['2025-08-02', 1, '2025-08-04'],
    ['2025-08-02', 0, '2025-08-04'],
    ['2025-08-04', 0, '2025-08-04'],
  ])('%s and %i business days is %s', (from, count, to) => {
    expect(addBusinessDays(plainDate(from), count)).toEqual({ on: to, provisional: false });
  });

  it('is provisional where it lands in a year that is not published', () => {
    expect(addBusinessDays(plainDate('2040-01-06'), 1)).toEqual({ on: '2040-01-09', provisional: true });
  });

  it('refuses a count that is negative or not whole', () => {
    expect(() => addBusinessDays(plainDate('2025-08-04'), -1)).toThrow(RangeError);
    expect(() => addBusinessDays(plainDate('2025-08-04'), 0.5)).toThrow(RangeError);
  });
});
