import type { Allocation, AllocationCounts, EngineName } from './allocation.js';
import { allServed } from './annealing.js';
import { answerOf, OPTIMAL_GAP, type Outcome } from './answer.js';
import type { Book } from './book.js';
import { compileBook, WHOLE, type CompiledBook } from './compiled.js';
import { findPrices } from './dual.js';
import { DEFAULT_EXACT, solveExact } from './exact.js';
import { bestOfferFirst, firstCome } from './greedy.js';
import { DEFAULT_NEIGHBOURHOODS, searchNeighbourhoods } from './neighbourhoods.js';
import type { Packing } from './packing.js';
import { DEFAULT_PATTERNS, isForPatterns, solveByPatterns, type Patterns } from './patterns.js';
import { DEFAULT_PRICED, solvePriced, type Priced } from './priced.js';
import { cheapnessOf } from './preferences.js';
import { problemOf, type Problem } from './problem.js';
import { countBlockingPairs, deferredAcceptance } from './stable.js';
import { FULL_SHARE } from './units.js';
import { Watch, type WatchOptions } from './watch.js';

export interface SolveOptions extends WatchOptions {
  readonly engine?: EngineName;
  readonly seed?: number;
  /** Counts after which engines stop; the defaults are part of the engine's version. */
  readonly priceIterations?: number;
  readonly movesPerRound?: number;
  readonly rounds?: number;
  readonly patternRounds?: number;
  readonly neighbourhoods?: number;
  readonly nodes?: number;
}

/** Requests whose awards would be found in this many edges are searched by branch and bound. */
const SMALL_EDGES = 6_000;
const LUMPY_EDGES = 15_000;
/** Awards that an average budget holds: below, prices alone cannot prove much. */
const LUMPY_AWARDS = 8;
/** Branch and bound starts from a shorter run of the priced engine: what it finds there it finds early. */
const START = { rounds: 1, movesPerRound: 300_000 };

/**
 * Clears a book. Without a time limit the answer depends on the book and the options alone, to the bit.
 * The work blocks the thread (branch and bound for as long as it takes): serve from a worker.
 */
export async function solve(book: Book, options: SolveOptions = {}): Promise<Allocation> {
  return solveCompiled(compileBook(book), options);
}

/** As {@link solve}, for a book that is compiled already. */
export async function solveCompiled(book: CompiledBook, options: SolveOptions = {}): Promise<Allocation> {
  const started = performance.now();
  const problem = problemOf(book);
  const watch = new Watch(options, problem.unit, started);
  const outcome = await outcomeOf(problem, options, watch);
  return answerOf(outcome, watch);
}

async function outcomeOf(problem: Problem, options: SolveOptions, watch: Watch): Promise<Outcome> {
  const engine = options.engine ?? 'auto';
  switch (engine) {
    case 'first-come':
      return baseline(problem, engine, firstCome, options, watch);
    case 'best-offer':
      return baseline(problem, engine, bestOfferFirst, options, watch);
    case 'stable':
      return baseline(problem, engine, deferredAcceptance, options, watch);
    case 'priced':
      return priced(problem, options, watch);
    case 'exact':
      return exact(problem, options, watch);
    case 'auto':
      return isForExact(problem) ? exact(problem, options, watch) : automatic(problem, options, watch);
  }
}

/** A rule's answer, with the bound that prices prove beside it. */
function baseline(
  problem: Problem,
  engine: EngineName,
  rule: (problem: Problem, cheapness: Float64Array) => Packing,
  options: SolveOptions,
  watch: Watch,
): Outcome {
  const packing = rule(problem, cheapnessOf(problem));
  const prices = findPrices(problem, options.priceIterations ?? DEFAULT_PRICED.priceIterations, watch);
  return {
    ...{ engine, packing, prices, solverBound: Infinity, infeasible: cannotServeAll(problem) },
    counts: counts(options, { priceIterations: prices.iterations }),
    blockingPairs: engine === 'stable' ? countBlockingPairs(packing) : null,
  };
}

function priced(problem: Problem, options: SolveOptions, watch: Watch): Outcome {
  const found = solvePriced(problem, { ...DEFAULT_PRICED, ...given(options) }, watch);
  return {
    ...{ engine: 'priced', packing: found.packing, prices: found.prices, solverBound: Infinity },
    infeasible: cannotServeAll(problem),
    counts: counts(options, { priceIterations: found.prices.iterations, moves: found.moves }),
    blockingPairs: null,
  };
}

async function exact(problem: Problem, options: SolveOptions, watch: Watch): Promise<Outcome> {
  const plan = { ...DEFAULT_PRICED, ...START, ...given(options) };
  const start = solvePriced(problem, plan, watch);
  const proven =
    start.prices.bound - start.packing.total <= OPTIMAL_GAP * 1e-2 * Math.abs(start.prices.bound);
  const limits = { ...DEFAULT_EXACT, ...given(options) };
  const done = (proven && allServed(start.packing)) || watch.cut !== null;
  const mixed = done ? noPatterns(start) : await patterns(problem, start, options, watch);
  const tried = done ? 0 : await neighbourhoods(mixed, start.prices.bound, options, watch);
  const over = done || watch.cut !== null;
  const found = over ? noSearch(mixed) : await solveExact(problem, mixed.packing, limits, watch);
  return {
    ...{ engine: 'exact', packing: found.packing, prices: start.prices },
    solverBound: Math.min(found.bound, mixed.bound),
    infeasible: found.infeasible || cannotServeAll(problem),
    counts: counts(options, {
      priceIterations: start.prices.iterations,
      moves: start.moves,
      patternRounds: mixed.rounds,
      neighbourhoods: tried,
      nodes: found.nodes,
    }),
    blockingPairs: null,
  };
}

/** Where budgets hold a few awards each: what the lenders' patterns prove, and an answer mixed from them. */
async function patterns(
  problem: Problem,
  { packing, reduced }: Priced,
  options: SolveOptions,
  watch: Watch,
): Promise<Patterns> {
  const plan = { ...DEFAULT_PATTERNS, ...given(options) };
  if (plan.patternRounds === 0 || !isForPatterns(packing)) return noPatterns({ packing });
  return solveByPatterns(problem, packing, reduced, plan, watch);
}

/** Where patterns do not reach: small programmes over a few lenders each. Answers how many. */
async function neighbourhoods(
  { packing, rounds }: Patterns,
  bound: number,
  options: SolveOptions,
  watch: Watch,
): Promise<number> {
  if (rounds > 0 || watch.cut !== null) return 0;
  return searchNeighbourhoods(packing, { ...DEFAULT_NEIGHBOURHOODS, ...given(options) }, bound, watch);
}

function noPatterns({ packing }: Pick<Priced, 'packing'>): Patterns {
  return { packing, bound: Infinity, rounds: 0 };
}

function noSearch({ packing }: Pick<Priced, 'packing'>): Awaited<ReturnType<typeof solveExact>> {
  return { packing, bound: Infinity, infeasible: false, nodes: 0 };
}

/** Too large for branch and bound, unless it is needed to serve all or to prove that this cannot be. */
async function automatic(problem: Problem, options: SolveOptions, watch: Watch): Promise<Outcome> {
  const outcome = priced(problem, options, watch);
  if (!problem.mustFundAll || outcome.infeasible || allServed(outcome.packing) || watch.cut) return outcome;
  return exact(problem, options, watch);
}

/** Small books go to branch and bound; so do somewhat larger ones whose budgets hold only a few awards each. */
function isForExact(problem: Problem): boolean {
  if (problem.edgeCount <= SMALL_EDGES) return true;
  return problem.edgeCount <= LUMPY_EDGES && awardsPerResource(problem) < LUMPY_AWARDS;
}

function awardsPerResource({ arcDraw, capacity }: Problem): number {
  const draw = arcDraw.reduce((sum, one) => sum + one, 0) / Math.max(1, arcDraw.length);
  return capacity.reduce((sum, one) => sum + one, 0) / Math.max(1, capacity.length) / Math.max(1, draw);
}

/** Is there a request that no edge could serve, even alone in the book? */
function cannotServeAll(problem: Problem): boolean {
  if (!problem.mustFundAll) return false;
  for (let i = 0; i < problem.requestCount; i++) {
    const whole = (problem.requestKind[i]! & WHOLE) !== 0;
    let lacking = whole ? FULL_SHARE : (problem.requestMinimum?.[i] ?? 0);
    for (let e = problem.edgeStart[i]!; e < problem.edgeStart[i + 1]!; e++)
      lacking -= problem.mostShare?.[e] ?? FULL_SHARE;
    // Each largest share is rounded down by less than a unit.
    if (lacking > problem.edgeStart[i + 1]! - problem.edgeStart[i]!) return true;
  }
  return false;
}

type Counts =
  'seed' | 'priceIterations' | 'movesPerRound' | 'rounds' | 'patternRounds' | 'neighbourhoods' | 'nodes';
type Given = Partial<Pick<SolveOptions, Counts>>;

/** The counts that the caller set; what is left out must not overwrite a default. */
function given(options: SolveOptions): Given {
  const {
    seed,
    priceIterations,
    movesPerRound,
    rounds,
    patternRounds,
    neighbourhoods: tries,
    nodes,
  } = options;
  return {
    ...(seed === undefined ? {} : { seed }),
    ...(priceIterations === undefined ? {} : { priceIterations }),
    ...(movesPerRound === undefined ? {} : { movesPerRound }),
    ...(rounds === undefined ? {} : { rounds }),
    ...(patternRounds === undefined ? {} : { patternRounds }),
    ...(tries === undefined ? {} : { neighbourhoods: tries }),
    ...(nodes === undefined ? {} : { nodes }),
  };
}

function counts(options: SolveOptions, done: Partial<AllocationCounts>): AllocationCounts {
  const none = { priceIterations: 0, moves: 0, patternRounds: 0, neighbourhoods: 0, nodes: 0 };
  return { seed: options.seed ?? DEFAULT_PRICED.seed, ...none, ...done };
}
