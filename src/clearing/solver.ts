import type { Allocation } from './engine/allocation.js';
import { readBook } from './engine/book-reader.js';
import { viewOfFile } from './engine/checker/book-view.js';
import { checkAllocation } from './engine/checker/check.js';
import { compileBook, type CompiledBook } from './engine/compiled.js';
import { Packing } from './engine/packing.js';
import { originOf, problemOf } from './engine/problem.js';
import { solveCompiled, type SolveOptions } from './engine/solve.js';
import { countBlockingPairs } from './engine/stable.js';
import { parseScaled, shareUnits } from './engine/units.js';
import type { Progress } from './engine/watch.js';
import type { SolverAnswer, SolverAsk, SolverTask } from './engine.js';
import { loserFigures, withMore, type MoreFigures, type Solve } from './what-if.js';

/** Does a task on a book. Blocks its thread. */
export async function work(ask: SolverAsk, onProgress: (progress: Progress) => void): Promise<unknown> {
  const { book, seed, task, cancel } = ask;
  const options = { seed, onProgress, cancelled: () => Atomics.load(cancel, 0) !== 0 };
  if (task.kind === 'SOLVE') return solveAndCheck(ask, task, options);
  const solve: Solve = (changed) =>
    solveCompiled(compileBook(readBook(changed)), { ...options, ...brief(changed.edges) });
  if (task.kind === 'LOSER') return loserFigures(book, task.loser, solve);
  const mandates = new Set(task.mandates);
  const found: MoreFigures[] = [];
  for (const more of task.more) found.push(await withMore(book, mandates, more, task.amount, solve));
  return found;
}

/** A question clears a dozen changed books: less search for each, proofs as far as they come soon. */
const SMALL_EDGES = 2_000;
const brief = ({ length }: readonly unknown[]): SolveOptions =>
  length <= SMALL_EDGES
    ? { movesPerRound: 20_000, rounds: 1, patternRounds: 60, neighbourhoods: 0, nodes: 100 }
    : { movesPerRound: 300_000, rounds: 1, patternRounds: 0, neighbourhoods: 0, nodes: 100 };

/** Clears a book and has the answer checked by code that shares nothing with the engines. */
async function solveAndCheck(
  { book: file }: SolverAsk,
  { engine, pairs }: SolverTask & { readonly kind: 'SOLVE' },
  options: SolveOptions,
): Promise<SolverAnswer> {
  const book = compileBook(readBook(file));
  const allocation = await solveCompiled(book, { ...options, engine });
  const { faults } = checkAllocation(viewOfFile(file), allocation);
  return { allocation, checkProblems: faults, blockingPairs: pairs ? blockingPairs(book, allocation) : null };
}

/** Pairs that would rather have each other than what the answer gives them, whatever engine it is from. */
function blockingPairs(book: CompiledBook, { awards }: Allocation): number {
  const problem = problemOf(book);
  const { edgeInput } = book;
  const place = new Map<number, number>();
  for (let edge = 0; edge < problem.edgeCount; edge++) {
    const origin = originOf(problem, edge);
    place.set(edgeInput?.[origin] ?? origin, edge);
  }
  const packing = new Packing(problem);
  for (const { edge, share } of awards) {
    const scaled = parseScaled(share);
    const units = scaled && shareUnits(scaled);
    const at = place.get(edge);
    if (at === undefined || units == null) throw new Error(`award of edge ${edge} is not in the book`);
    packing.put(at, Number(units));
  }
  return countBlockingPairs(packing);
}
