import { isBusinessDay } from '../kernel/calendar.js';
import { addDays, shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { problem, type Problem } from '../kernel/decision.js';
import { windowProblems, type PolicyWeights, type WindowTerms } from './window.js';

/** On which days there is a clearing: all, Monday to Friday, or business days with their make-up days and without holidays. */
export type ClearingDays = 'DAILY' | 'WEEKDAYS' | 'BUSINESS_DAYS';

/** By what the platform opens windows itself, one a day at the most. There is one, which the operator sets anew or ends. */
export interface ClearingSchedule {
  readonly _id: string;
  readonly days: ClearingDays;
  /** Times of the day in Asia/Shanghai, `HH:MM`: when a window opens and when its run starts. */
  readonly opensAt: string;
  readonly closesAt: string;
  readonly acceptanceMinutes: number;
  readonly rounds: number;
  readonly weights: PolicyWeights;
  readonly setAt: Date;
  readonly endedAt: Date | null;
  /** The latest day for which a window was opened. */
  readonly openedFor: PlainDate | null;
  readonly version: number;
}

export interface ScheduleAsk extends WindowTerms {
  readonly days: ClearingDays;
  readonly opensAt: string;
  readonly closesAt: string;
}

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
const MINUTES_A_DAY = 1_440;

export function scheduleProblems(ask: ScheduleAsk): Problem[] {
  const malformed = (['opensAt', 'closesAt'] as const)
    .filter((name) => !TIME_OF_DAY.test(ask[name]))
    .map((name) => problem(name, 'MALFORMED', { expected: 'HH:MM' }));
  return [...malformed, ...windowProblems(ask), ...(malformed.length > 0 ? [] : timeProblems(ask))];
}

/** A window must be over before the next day's can open. */
function timeProblems({ opensAt, closesAt, acceptanceMinutes, rounds }: ScheduleAsk): Problem[] {
  if (closesAt <= opensAt) return [problem('closesAt', 'CLEARING_CLOSES_FIRST', { opensAt, closesAt })];
  const most = Math.floor((MINUTES_A_DAY - minutesOf(closesAt) + minutesOf(opensAt)) / Math.max(1, rounds));
  if (acceptanceMinutes <= most) return [];
  return [problem('acceptanceMinutes', 'CLEARING_ACCEPTANCE_OVERLAPS', { most, given: acceptanceMinutes })];
}

const minutesOf = (time: string): number => 60 * Number(time.slice(0, 2)) + Number(time.slice(3));
const instantOf = (day: PlainDate, time: string): Date => new Date(`${day}T${time}:00+08:00`);

/** When a day's window closes. */
export const closingOf = ({ closesAt }: ClearingSchedule, day: PlainDate): Date => instantOf(day, closesAt);

/**
 * The day whose window is to be opened now: today, from its hour on and until it has been. One that was missed while no server
 * ran is opened late on its day; on a later day its requests are in that day's book.
 */
export function dueDay(schedule: ClearingSchedule, now: Date): PlainDate | null {
  const today = shanghaiDateOf(now);
  const { opensAt, openedFor } = schedule;
  const isDue = instantOf(today, opensAt) <= now && (openedFor === null || openedFor < today);
  return isDue && hasClearing(schedule, today) ? today : null;
}

/** No closing that had passed when the schedule was set, and none once it has ended. */
function hasClearing(schedule: ClearingSchedule, day: PlainDate): boolean {
  const { days, setAt, endedAt } = schedule;
  return endedAt === null && closingOf(schedule, day) > setAt && IS_DAY[days](day);
}

const IS_DAY: Readonly<Record<ClearingDays, (day: PlainDate) => boolean>> = {
  DAILY: () => true,
  WEEKDAYS: (day) => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0,
  BUSINESS_DAYS: isBusinessDay,
};

/** The longest holiday with the weekends around it is shorter. */
const LOOK_AHEAD_DAYS = 30;

export interface NextClearing {
  readonly on: PlainDate;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** The first clearing by the schedule whose closing is still to come; null when it has ended. */
export function nextClearing(schedule: ClearingSchedule, now: Date): NextClearing | null {
  const today = shanghaiDateOf(now);
  for (let ahead = 0; ahead < LOOK_AHEAD_DAYS; ahead += 1) {
    const on = addDays(today, ahead);
    const closesAt = closingOf(schedule, on);
    if (closesAt > now && hasClearing(schedule, on))
      return { on, opensAt: instantOf(on, schedule.opensAt), closesAt };
  }
  return null;
}
