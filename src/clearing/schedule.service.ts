import type { PlainDate } from '../kernel/dates.js';
import { isRefused, notFound, refuse } from '../kernel/decision.js';
import { act, perform } from '../platform/act.js';
import { SYSTEM } from '../platform/actor.js';
import type { Platform, Unit } from '../platform/unit.js';
import { schedules, THE_SCHEDULE, THE_SLOT, windowSlots } from './clearing.store.js';
import { closingOf, dueDay, scheduleProblems, type ClearingSchedule, type ScheduleAsk } from './schedule.js';
import { weightsOf } from './window.js';
import { openWindow, runDueWindows } from './window.service.js';

/** Sets the schedule, or sets it anew: a window that stands keeps its own terms, and a day that had its window gets no other. */
export const clearingScheduleSet = act({
  name: 'clearingScheduleSet',
  keyed: false,
  check: scheduleProblems,
  async decide(unit, _actor, input: ScheduleAsk) {
    const { days, opensAt, closesAt, acceptanceMinutes, rounds } = input;
    const terms = { days, opensAt, closesAt, acceptanceMinutes, rounds, weights: weightsOf(input) };
    const set = { ...terms, setAt: unit.now, endedAt: null };
    const known = await schedules.byId(unit, THE_SCHEDULE);
    if (known === null)
      await schedules.insert(unit, { _id: THE_SCHEDULE, ...set, openedFor: null, version: 1 });
    else await change(unit, known, set);
    return { clearingSchedule: THE_SCHEDULE };
  },
});

/** Ends the schedule; a window that it opened goes on. */
export const clearingScheduleEnd = act({
  name: 'clearingScheduleEnd',
  keyed: false,
  async decide(unit) {
    const schedule = await schedules.byId(unit, THE_SCHEDULE);
    if (schedule === null || schedule.endedAt !== null)
      return notFound('clearingSchedule', THE_SCHEDULE, 'schedule');
    await change(unit, schedule, { endedAt: unit.now });
    return { clearingSchedule: THE_SCHEDULE };
  },
});

interface DueAsk {
  readonly on: PlainDate;
}

/** Opens a day's window; done by the platform, once whatever the number of replicas. */
export const clearingScheduleOpen = act({
  name: 'clearingScheduleOpen',
  keyed: false,
  async decide(unit, _actor, { on }: DueAsk) {
    const schedule = await schedules.byId(unit, THE_SCHEDULE);
    if (schedule === null || dueDay(schedule, unit.now) !== on)
      return refuse('CLEARING_NOT_DUE', { on }, 'on');
    const { acceptanceMinutes, rounds, weights } = schedule;
    const closesAt = closingOf(schedule, on);
    const opened = await openWindow(unit, { closesAt, acceptanceMinutes, rounds, weights, scheduledOn: on });
    if (isRefused(opened)) return opened;
    await change(unit, schedule, { openedFor: on });
    return opened;
  },
});

async function change(
  unit: Unit,
  { _id, version }: ClearingSchedule,
  to: Partial<ClearingSchedule>,
): Promise<void> {
  if (!(await schedules.update(unit, { _id, version }, { $set: to, $inc: { version: 1 } })))
    throw new Error('the guard of the schedule failed inside a snapshot');
}

/** Opens the window that is due by the schedule, unless one stands. */
async function openDueWindow(platform: Platform): Promise<boolean> {
  const schedule = await schedules.byId(platform, THE_SCHEDULE);
  const on = schedule && dueDay(schedule, platform.clock.now());
  if (on === null || (await windowSlots.byId(platform, THE_SLOT)) !== null) return false;
  return !isRefused(await perform(platform, SYSTEM, clearingScheduleOpen, { on }));
}

/** Runs and ends the window that stands as it falls due, then opens the scheduled one; a late one is run at once. */
export async function keepWindows(platform: Platform): Promise<void> {
  await runDueWindows(platform);
  if (await openDueWindow(platform)) await runDueWindows(platform);
}
