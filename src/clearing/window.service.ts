import { notFound, refuse, refuseInput, type Decision, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { offers } from '../bidding/index.js';
import { act, perform } from '../platform/act.js';
import { SYSTEM } from '../platform/actor.js';
import type { Place } from '../platform/database/collection.js';
import type { Platform, Unit } from '../platform/unit.js';
import { awards, runs, THE_SLOT, windows, windowSlots } from './clearing.store.js';
import { ENGINE_VERSION } from './engine.js';
import type { ClearingRun } from './run.js';
import {
  closingProblems,
  weightsOf,
  windowMoves,
  windowProblems,
  type ClearingWindow,
  type WindowAct,
  type WindowAsk,
} from './window.js';

/** Opens the window that requests wait for. One at a time: what two shared would be awarded twice. */
export const clearingWindowOpen = act({
  name: 'clearingWindowOpen',
  keyed: false,
  check: (input: WindowAsk) => windowProblems(input),
  async decide(unit, _actor, input: WindowAsk) {
    const problems = closingProblems(input, unit.now);
    if (problems.length > 0) return refuseInput(problems);
    const { closesAt, acceptanceMinutes, rounds } = input;
    const weights = weightsOf(input);
    return openWindow(unit, { closesAt, acceptanceMinutes, rounds, weights, scheduledOn: null });
  },
});

type WindowPlan = Pick<
  ClearingWindow,
  'closesAt' | 'acceptanceMinutes' | 'rounds' | 'weights' | 'scheduledOn'
>;

/** Opens a window unless one stands. */
export async function openWindow(
  unit: Unit,
  plan: WindowPlan,
): Promise<Decision<{ clearingWindow: string }>> {
  const taken = await windowSlots.byId(unit, THE_SLOT);
  if (taken !== null) return refuse('CLEARING_WINDOW_STANDS', { window: taken.window });
  const _id = newId('clw');
  await windowSlots.insert(unit, { _id: THE_SLOT, window: _id });
  const fresh = { runs: [], acceptUntil: null, openedAt: unit.now, endedAt: null, version: 1 };
  await windows.insert(unit, { _id, state: 'OPEN', ...plan, ...fresh });
  return { clearingWindow: _id };
}

interface StartAsk {
  readonly window: string;
}

/** Starts the window's run, or its second round once nothing of the first one can be accepted any more. */
export const clearingRunStart = act({
  name: 'clearingRunStart',
  keyed: false,
  async decide(unit, _actor, input: StartAsk) {
    const window = await windows.byId(unit, input.window);
    if (window === null) return notFound('clearingWindow', input.window, 'window');
    if (windowMoves.next(window.state, 'run') === null) return wrongWindowState(window, 'run');
    const refused = window.state === 'ACCEPTING' ? await notYetAgain(unit, window) : null;
    if (refused !== null) return refused;
    const run = runOf(unit, window);
    await runs.insert(unit, run);
    await moveWindow(unit, window, 'run', { runs: [...window.runs, run._id], acceptUntil: null });
    unit.note({ window: window._id, round: run.round });
    return { clearingRun: run._id };
  },
});

async function notYetAgain(place: Place, window: ClearingWindow): Promise<Refusal | null> {
  if (window.runs.length >= window.rounds) return wrongWindowState(window, 'run');
  const standing = await standingOf(place, window);
  return standing > 0 ? refuse('CLEARING_STILL_ACCEPTING', { standing }, 'window') : null;
}

/** Of the latest run's offers, how many can still be accepted. */
async function standingOf(place: Place, window: ClearingWindow): Promise<number> {
  const run = window.runs.at(-1) ?? '';
  const made = await awards.find(place, { run, state: 'OFFERED' }, { limit: MOST_AWARDS });
  return offers.count(place, { _id: { $in: made.map(({ offer }) => offer) }, state: 'STANDING' });
}

const MOST_AWARDS = 1_000_000;
/** Whatever the seed, a book has one answer; another seed searches elsewhere where the search is cut. */
const SEED = 1;

const runOf = (unit: Unit, window: ClearingWindow): ClearingRun => ({
  _id: newId('clr'),
  window: window._id,
  round: window.runs.length + 1,
  state: 'PREPARING',
  startedAt: unit.now,
  endedAt: null,
  seed: SEED,
  engineVersion: ENGINE_VERSION,
  inputHash: null,
  counts: null,
  progress: null,
  result: null,
  solvedAt: null,
  acceptUntil: null,
  heldBy: null,
  heldUntil: new Date(0),
  tries: 0,
  fault: null,
  version: 1,
});

/** Ends a window whose awards are all answered, and lets the next one be opened. Done by the platform. */
export const clearingWindowFinish = act({
  name: 'clearingWindowFinish',
  keyed: false,
  async decide(unit, _actor, input: StartAsk) {
    const window = await windows.byId(unit, input.window);
    if (window === null) return notFound('clearingWindow', input.window, 'window');
    const over = window.state === 'ACCEPTING' && (await standingOf(unit, window)) === 0;
    if (!over) return wrongWindowState(window, 'finish');
    await endWindow(unit, window, 'finish');
    return { clearingWindow: window._id };
  },
});

export async function endWindow(unit: Unit, window: ClearingWindow, how: 'finish' | 'cancel'): Promise<void> {
  await moveWindow(unit, window, how, { endedAt: unit.now });
  await windowSlots.remove(unit, { _id: THE_SLOT, window: window._id });
}

/** @throws Error when its state does not allow it: to be asked before. */
export async function moveWindow(
  unit: Unit,
  { _id, state, version }: ClearingWindow,
  move: WindowAct,
  change: Partial<ClearingWindow>,
): Promise<void> {
  const next = windowMoves.next(state, move);
  if (next === null) throw new Error(`window ${_id} is ${state}: no ${move} from there`);
  const update = { $set: { ...change, state: next }, $inc: { version: 1 } };
  if (!(await windows.update(unit, { _id, version }, update)))
    throw new Error(`the guard of window ${_id} failed inside a snapshot`);
}

export function wrongWindowState({ state }: ClearingWindow, tried: WindowAct): Refusal {
  const allowed = windowMoves.allowed(state).join(', ') || '—';
  return refuse('WRONG_STATE', { noun: 'clearingWindow', state, act: tried, allowed }, 'window');
}

/** Whether another round has something to give: what was declined, ran out or was dropped. */
async function worthAnotherRound(place: Place, window: ClearingWindow): Promise<boolean> {
  if (window.runs.length >= window.rounds) return false;
  const made = await awards.find(place, { run: window.runs.at(-1) ?? '' }, { limit: MOST_AWARDS });
  const accepted = { _id: { $in: made.map(({ offer }) => offer) }, state: 'ACCEPTED' };
  return (await offers.count(place, accepted)) < made.length;
}

/** Starts what has closed and ends what is answered. Any number of replicas may: the acts ask the state again. */
export async function runDueWindows(platform: Platform): Promise<void> {
  const slot = await windowSlots.byId(platform, THE_SLOT);
  const window = slot && (await windows.byId(platform, slot.window));
  if (window === null) return;
  const start = (): Promise<Decision<object>> =>
    perform(platform, SYSTEM, clearingRunStart, { window: window._id });
  if (window.state === 'OPEN' && window.closesAt <= platform.clock.now()) await start();
  if (window.state !== 'ACCEPTING' || (await standingOf(platform, window)) > 0) return;
  if (await worthAnotherRound(platform, window)) await start();
  else await perform(platform, SYSTEM, clearingWindowFinish, { window: window._id });
}
