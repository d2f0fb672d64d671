import { Decimal, roundToCent } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Unit } from '../platform/unit.js';
import { awards, runs, windows } from './clearing.store.js';
import { answerHash, type SolverAnswer } from './engine.js';
import {
  awardId,
  runMoves,
  type BookCounts,
  type ClearingAward,
  type ClearingRun,
  type RunAct,
  type RunResult,
} from './run.js';
import type { StoredBook } from './stored-book.js';
import type { ClearingWindow } from './window.js';
import { endWindow, moveWindow } from './window.service.js';

export interface RunAsk {
  readonly run: string;
}

/** Ends a run that has awarded nothing yet; its requests wait for the next window. */
export const clearingRunCancel = act({
  name: 'clearingRunCancel',
  keyed: false,
  async decide(unit, _actor, input: RunAsk) {
    const found = await movable(unit, input.run, 'cancel');
    if (isRefused(found)) return found;
    await moveRun(unit, found.run, 'cancel', { endedAt: unit.now });
    await endWindow(unit, found.window, 'cancel');
    unit.note({ before: found.run.state, after: 'CANCELLED' });
    return { clearingRun: found.run._id };
  },
});

interface PreparedAsk extends RunAsk {
  readonly inputHash: string;
  readonly counts: BookCounts;
}

/** Says what the stored book holds. Nothing to clear ends the window. */
export const clearingRunPrepare = act({
  name: 'clearingRunPrepare',
  keyed: false,
  async decide(unit, _actor, { run: id, inputHash, counts }: PreparedAsk) {
    const empty = counts.edges === 0;
    const found = await movable(unit, id, empty ? 'empty' : 'prepare');
    if (isRefused(found)) return found;
    const { run, window } = found;
    await moveRun(unit, run, empty ? 'empty' : 'prepare', {
      inputHash,
      counts,
      ...(empty ? { endedAt: unit.now } : {}),
    });
    if (empty) await endWindow(unit, window, 'finish');
    return { clearingRun: id };
  },
});

interface SolvedAsk extends RunAsk {
  readonly answer: SolverAnswer;
  readonly book: StoredBook;
}

/**
 * Stores what the engine found and what the checker says of it. Only what the checker confirms is awarded. The input is too
 * large for the audit trail: it is stored with the run, under its hash.
 */
export const clearingRunSolve = act({
  name: 'clearingRunSolve',
  keyed: false,
  secrets: ['answer', 'book'],
  async decide(unit, _actor, { run: id, answer, book }: SolvedAsk) {
    const confirmed = answer.checkProblems.length === 0 && answer.allocation.objective !== null;
    const found = await movable(unit, id, confirmed ? 'solve' : 'reject');
    if (isRefused(found)) return found;
    const { run, window } = found;
    const result = resultOf(answer);
    unit.note({ inputHash: run.inputHash, answerHash: result.answerHash, confirmed });
    if (!confirmed) {
      await moveRun(unit, run, 'reject', { result, endedAt: unit.now });
      await endWindow(unit, window, 'finish');
      return { clearingRun: id };
    }
    const acceptUntil = new Date(unit.now.getTime() + window.acceptanceMinutes * 60_000);
    await moveRun(unit, run, 'solve', { result, solvedAt: unit.now, acceptUntil });
    for (const award of awardsOf(run, answer, book)) await awards.insert(unit, award);
    return { clearingRun: id };
  },
});

function resultOf({ allocation, checkProblems }: SolverAnswer): RunResult {
  const { engine, status, boundFrom, fundedRequests, stoppedBy, counts, elapsedMs } = allocation;
  const { priceIterations, moves, nodes } = counts;
  const decimal = (text: string | null): Decimal | null => (text === null ? null : new Decimal(text));
  return {
    ...{ engine, status, boundFrom, fundedRequests, stoppedBy, priceIterations, moves, nodes, elapsedMs },
    value: decimal(allocation.objective) ?? new Decimal(0),
    bound: decimal(allocation.bound),
    gap: allocation.gap === null ? null : new Decimal(allocation.gap).toDecimalPlaces(9),
    finance: new Decimal(allocation.finance),
    cost: new Decimal(allocation.cost),
    answerHash: answerHash(allocation),
    checkProblems,
  };
}

function awardsOf(
  run: ClearingRun,
  { allocation }: SolverAnswer,
  { book, terms }: StoredBook,
): ClearingAward[] {
  return allocation.awards.map(({ edge: place, share }) => {
    const edge = book.edges[place];
    const lender = terms[place]?.lender;
    if (edge === undefined || lender === undefined)
      throw new Error(`award of edge ${place} is not in the book`);
    return {
      _id: awardId(run._id, edge.request),
      run: run._id,
      window: run.window,
      request: edge.request,
      lender,
      mandate: edge.lender,
      edge: place,
      share,
      finance: roundToCent(new Decimal(edge.finance).times(share)),
      state: 'PENDING',
      offer: null,
      droppedBecause: null,
    };
  });
}

/** Ends a run all of whose awards are offers or dropped; applicants decide from now on. */
export const clearingRunAward = act({
  name: 'clearingRunAward',
  keyed: false,
  async decide(unit, _actor, { run: id }: RunAsk) {
    const found = await movable(unit, id, 'award');
    if (isRefused(found)) return found;
    const { run, window } = found;
    const pending = await awards.count(unit, { run: id, state: 'PENDING' });
    if (pending > 0) return refuse('CLEARING_AWARDS_PENDING', { pending }, 'run');
    await moveRun(unit, run, 'award', { endedAt: unit.now });
    await moveWindow(unit, window, 'award', { acceptUntil: run.acceptUntil });
    unit.tell('ClearingAwarded', id, { run: id, window: window._id, round: run.round });
    return { clearingRun: id };
  },
});

/** Gives a run up that failed again and again; nothing was awarded. */
export const clearingRunFail = act({
  name: 'clearingRunFail',
  keyed: false,
  async decide(unit, _actor, { run: id }: RunAsk) {
    const found = await movable(unit, id, 'fail');
    if (isRefused(found)) return found;
    await moveRun(unit, found.run, 'fail', { endedAt: unit.now });
    await endWindow(unit, found.window, 'finish');
    return { clearingRun: id };
  },
});

async function movable(
  unit: Unit,
  id: string,
  move: RunAct,
): Promise<Decision<{ run: ClearingRun; window: ClearingWindow }>> {
  const run = await runs.byId(unit, id);
  const window = run && (await windows.byId(unit, run.window));
  if (run === null || window === null) return notFound('clearingRun', id, 'run');
  return runMoves.next(run.state, move) === null ? wrongRunState(run, move) : { run, window };
}

async function moveRun(
  unit: Unit,
  { _id, state, version }: ClearingRun,
  move: RunAct,
  change: Partial<ClearingRun>,
): Promise<void> {
  const next = runMoves.next(state, move);
  if (next === null) throw new Error(`run ${_id} is ${state}: no ${move} from there`);
  const update = { $set: { ...change, state: next }, $inc: { version: 1 } };
  if (!(await runs.update(unit, { _id, version }, update)))
    throw new Error(`the guard of run ${_id} failed inside a snapshot`);
}

function wrongRunState({ state }: ClearingRun, tried: RunAct): Refusal {
  const allowed = runMoves.allowed(state).join(', ') || '—';
  return refuse('WRONG_STATE', { noun: 'clearingRun', state, act: tried, allowed }, 'run');
}
