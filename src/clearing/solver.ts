import type { Allocation } from './engine/allocation.js';
import { readBook } from './engine/book-reader.js';
import { viewOfFile } from './engine/checker/book-view.js';
import { checkAllocation } from './engine/checker/check.js';
import { compileBook } from './engine/compiled.js';
import { Packing } from './engine/packing.js';
import { problemOf, type Problem } from './engine/problem.js';
import { solveCompiled } from './engine/solve.js';
import { countBlockingPairs } from './engine/stable.js';
import { parseScaled, shareUnits } from './engine/units.js';
import type { Progress } from './engine/watch.js';
import type { SolverAnswer, SolverAsk } from './engine.js';

/** Clears a book and has the answer checked by code that shares nothing with the engines. Blocks its thread. */
export async function solveAndCheck(
  { book: file, engine, seed, pairs, cancel }: SolverAsk,
  onProgress: (progress: Progress) => void,
): Promise<SolverAnswer> {
  const book = compileBook(readBook(file));
  const cancelled = (): boolean => Atomics.load(cancel, 0) !== 0;
  const allocation = await solveCompiled(book, { engine, seed, onProgress, cancelled });
  const { faults } = checkAllocation(viewOfFile(file), allocation);
  return {
    allocation,
    checkProblems: faults,
    blockingPairs: pairs ? blockingPairs(problemOf(book), allocation) : null,
  };
}

/** Pairs that would rather have each other than what the answer gives them, whatever engine it is from. */
function blockingPairs(problem: Problem, { awards }: Allocation): number {
  const { edgeInput } = problem.book;
  const place = new Map<number, number>();
  problem.edgeOrigin.forEach((origin, edge) =>
    place.set(edgeInput ? (edgeInput[origin] ?? origin) : origin, edge),
  );
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
