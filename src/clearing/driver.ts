import { randomUUID } from 'node:crypto';
import { Decimal, roundToCent } from '../kernel/decimal.js';
import { isRefused } from '../kernel/decision.js';
import { perform } from '../platform/act.js';
import { SYSTEM } from '../platform/actor.js';
import type { Platform } from '../platform/unit.js';
import { makeOffers } from './award.service.js';
import { buildBook } from './book.build.js';
import { storeAnswer, storeBook, storedBook } from './book.store.js';
import { runs, windows } from './clearing.store.js';
import { bookHash, solveInWorker, type Progress } from './engine.js';
import { runMoves, type ClearingRun, type RunState } from './run.js';
import { clearingRunAward, clearingRunFail, clearingRunPrepare, clearingRunSolve } from './run.service.js';

/** This process, among all that may look after runs. */
const ME = randomUUID();
const HOLD_MS = 10_000;
const LOOK_EVERY_MS = 500;
const MOST_TRIES = 3;
/** A run that its processes did not live to give back so often is what ends them. */
const MOST_TAKEN_UP = 10;
const UNDER_WAY = ['PREPARING', 'SOLVING', 'AWARDING'];

/** Runs of this process, so that one beat does not start what the last one did. */
const driven = new Map<string, Promise<void>>();

/** Takes up every run that no living process looks after. Does not wait for it: the server answers meanwhile. */
export async function driveRuns(platform: Platform): Promise<void> {
  const free = { state: { $in: UNDER_WAY }, heldUntil: { $lte: new Date() } };
  for (const { _id } of await runs.find(platform, free, { limit: 10 })) {
    if (driven.has(_id)) continue;
    const run = await runs.change(
      platform,
      { _id, ...free },
      { $set: { heldBy: ME, heldUntil: heldUntil(), fault: null }, $inc: { tries: 1 } },
    );
    if (run === null) continue;
    if (run.tries > MOST_TAKEN_UP && runMoves.next(run.state, 'fail') !== null) {
      await perform(platform, SYSTEM, clearingRunFail, { run: _id });
      continue;
    }
    driven.set(
      _id,
      drive(platform, run).finally(() => driven.delete(_id)),
    );
  }
}

/** When all that this process drives has come to its end; for tests and orderly stops. */
export const drivenRuns = async (): Promise<void> => void (await Promise.all(driven.values()));

const heldUntil = (): Date => new Date(Date.now() + HOLD_MS);

/** From wherever the run stands to its end. Each step is guarded by the run's state, so that it counts once. */
async function drive(platform: Platform, run: ClearingRun): Promise<void> {
  const ended = new AbortController();
  const looking = setInterval(() => void look(platform, run._id, ended), LOOK_EVERY_MS);
  looking.unref();
  try {
    if (run.state === 'PREPARING') await prepare(platform, run);
    if ((await stateOf(platform, run)) === 'SOLVING') await solve(platform, run, ended.signal);
    if ((await stateOf(platform, run)) === 'AWARDING') await award(platform, run);
  } catch (error) {
    // Cancelled, or this process is being stopped, or it failed: whoever takes it up next begins again from its state.
    if (!ended.signal.aborted) await giveBack(platform, run, error).catch(() => undefined);
  } finally {
    clearInterval(looking);
  }
}

/** Holds the run on, and ends the work when it was cancelled or another process has it. */
async function look(platform: Platform, _id: string, ended: AbortController): Promise<void> {
  try {
    const mine = { _id, heldBy: ME, state: { $in: UNDER_WAY } };
    if (!(await runs.update(platform, mine, { $set: { heldUntil: heldUntil() } }))) ended.abort();
  } catch {
    // The next look tells; a hold that could not be prolonged runs out.
  }
}

async function stateOf(platform: Platform, { _id }: ClearingRun): Promise<string> {
  return (await runs.byId(platform, _id))?.state ?? 'GONE';
}

/**
 * Books and answers are too large for the act's transaction. One that was held up for so long that another process has taken the run
 * over must not write over what that one stored.
 * @throws Error when the run is another's, or further on.
 */
async function stillMine(platform: Platform, { _id }: ClearingRun, state: RunState): Promise<void> {
  const mine = { _id, heldBy: ME, state };
  if (!(await runs.update(platform, mine, { $set: { heldUntil: heldUntil() } })))
    throw new Error(`run ${_id} is not this process's any more`);
}

async function prepare(platform: Platform, run: ClearingRun): Promise<void> {
  const window = await windows.byId(platform, run.window);
  if (window === null) throw new Error(`run ${run._id} has no window`);
  const stored = await buildBook(platform, window, run);
  await stillMine(platform, run, 'PREPARING');
  await storeBook(platform, run._id, stored, run.startedAt);
  const { lenders, caps, requests, edges } = stored.book;
  const counts = {
    lenders: lenders.length,
    caps: caps.length,
    requests: requests.length,
    edges: edges.length,
  };
  const inputHash = bookHash(stored.book);
  await perform(platform, SYSTEM, clearingRunPrepare, { run: run._id, inputHash, counts });
}

async function solve(platform: Platform, run: ClearingRun, signal: AbortSignal): Promise<void> {
  const stored = await storedBook(platform, run._id);
  const onProgress = progressWriter(platform, run._id);
  const answer = await solveInWorker(stored.book, { seed: run.seed, signal, onProgress });
  await stillMine(platform, run, 'SOLVING');
  await storeAnswer(platform, run._id, answer.allocation);
  await perform(platform, SYSTEM, clearingRunSolve, { run: run._id, answer, book: stored });
}

async function award(platform: Platform, run: ClearingRun): Promise<void> {
  const { terms } = await storedBook(platform, run._id);
  await makeOffers(platform, run._id, terms);
  const done = await perform(platform, SYSTEM, clearingRunAward, { run: run._id });
  if (isRefused(done)) throw new Error(`run ${run._id} could not end: ${done.code}`);
}

const WRITE_EVERY_MS = 1_000;

/** Writes progress down at most every second. */
function progressWriter(platform: Platform, _id: string): (progress: Progress) => void {
  let next = 0;
  return (progress) => {
    if (performance.now() < next) return;
    next = performance.now() + WRITE_EVERY_MS;
    const known = { ...progressOf(progress), at: platform.clock.now() };
    const mine = { _id, heldBy: ME, state: 'SOLVING' };
    runs.update(platform, mine, { $set: { progress: known } }).catch(() => undefined);
  };
}

function progressOf({ phase, value, bound }: Progress): Omit<NonNullable<ClearingRun['progress']>, 'at'> {
  const yuan = (cents: number | null): Decimal | null =>
    cents === null ? null : roundToCent(new Decimal(cents).dividedBy(100));
  const [v, b] = [yuan(value), yuan(bound)];
  const gap = v && b && !b.isZero() ? b.minus(v).dividedBy(b.abs()).toDecimalPlaces(6) : null;
  return { phase, value: v, bound: b, gap };
}

const LONGEST_FAULT = 500;

/** Lets the run be taken up again, or gives it up after a few tries. */
async function giveBack(platform: Platform, { _id, tries }: ClearingRun, error: unknown): Promise<void> {
  const fault = String(error).slice(0, LONGEST_FAULT);
  const free = { $set: { heldUntil: new Date(0), heldBy: null, fault } };
  await runs.update(platform, { _id, heldBy: ME }, free);
  if (tries >= MOST_TRIES) await perform(platform, SYSTEM, clearingRunFail, { run: _id });
}
