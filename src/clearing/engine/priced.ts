import { allServed, anneal, type AnnealingPlan } from './annealing.js';
import { coreOf, inDoubt, innerPacking, takeOver } from './core.js';
import { findPrices, reducedValues, type Prices } from './dual.js';
import { arrivesAsListed, bestOfferFirst, firstCome, firstListed } from './greedy.js';
import type { Packing } from './packing.js';
import { cheapnessOf } from './preferences.js';
import type { Problem } from './problem.js';
import { roundByPrices } from './rounding.js';
import { deferredAcceptance } from './stable.js';
import type { Watch } from './watch.js';

export interface PricedPlan {
  readonly seed: number;
  readonly priceIterations: number;
  /** Most moves of one round of annealing, and most rounds. */
  readonly movesPerRound: number;
  readonly rounds: number;
}

export const DEFAULT_PRICED: PricedPlan = {
  seed: 1,
  priceIterations: 150,
  movesPerRound: 5_000_000,
  rounds: 3,
};

export interface Priced {
  readonly packing: Packing;
  readonly prices: Prices;
  readonly reduced: Float64Array;
  readonly moves: number;
}

/** A choice is in doubt up to this loss per unit of draw, as shares of the spread: the widest that stays small. */
const MARGINS = [4, 2, 1, 0.6, 0.4, 0.25, 0.15, 0.1, 0.05, 0.02, 0.01, 0.005];
const CORE_EDGES = 8_000;
/** From this margin on a core may be larger. */
const NARROW = 0.1;
const LARGE_CORE_EDGES = 150_000;
const MOVES_PER_EDGE = 1_500;
/** Temperatures, as shares of what an average draw times the spread is worth. */
const HOT = 0.1;
const REHEAT = 0.05;
const COOLING = 0.02;
/**
 * In small books budgets hold a few awards each and the price of a bad fit is part of an award, whatever the spread:
 * there each round starts afresh at this share of an average award's value, less so as there are more edges.
 */
const LUMPY_HOT = 0.25;
const LUMPY_COOLING = 0.03;
const LUMPY_EDGES = 1_500;
const LUMPY_ROUNDS_PER_ROUND = 2;
const LUMPY_MOVES = 1_000_000;
/** A further round must be worth it: the last one closed at least this part of the gap. */
const WORTHWHILE = 0.1;
/** At this relative gap a round gets all its moves, below in proportion: work follows what can still be won. */
const FULL_WORK_GAP = 0.002;
const LEAST_WORK = 0.1;
const NEGLIGIBLE_GAP = 1e-7;

/**
 * Prices by Lagrangian relaxation, a packing guided by them, and annealing of what is still in doubt. Starts from the
 * best of rounding and baselines, so that it never ends below one. First come is looked at again at the end alone: it
 * goes by arrival, which must not lead the search.
 */
export function solvePriced(problem: Problem, plan: PricedPlan, watch: Watch): Priced {
  const prices = findPrices(problem, plan.priceIterations, watch);
  const { best: baseline, byArrival } = baselinesOf(problem);
  const reduced = reducedValues(problem, prices.price);
  const packing = better(roundByPrices(problem, reduced), baseline);
  let moves = 0;
  const lumpy = problem.edgeCount <= CORE_EDGES;
  const rounds = lumpy ? LUMPY_ROUNDS_PER_ROUND * plan.rounds : plan.rounds;
  for (let round = 0; round < rounds; round++) {
    const gap = prices.bound - packing.total;
    const settled = gap <= NEGLIGIBLE_GAP * Math.abs(prices.bound) && allServed(packing);
    if (settled || watch.stop('rounding', round, prices.bound, packing.total)) break;
    const before = packing.total;
    moves += annealRound({ packing, prices, reduced, plan, watch, lumpy }, round, moves);
    if (!lumpy && round > 0 && packing.total - before < WORTHWHILE * gap) break;
  }
  const found = isBetter(byArrival, rankOf(packing)) ? firstCome(problem, cheapnessOf(problem)) : packing;
  return { packing: found, prices, reduced, moves };
}

/** The best baseline of those that do not go by arrival, and how good the one is that does. */
interface Baselines {
  readonly best: Packing;
  readonly byArrival: Rank;
}

/** Done before anything else that is large is there: a million requests must fit. */
function baselinesOf(problem: Problem): Baselines {
  const cheapness = cheapnessOf(problem);
  const listed = firstListed(problem, cheapness);
  const byArrival = rankOf(arrivesAsListed(problem) ? listed : firstCome(problem, cheapness));
  const best = [bestOfferFirst, deferredAcceptance].reduce(
    (one, rule) => better(one, rule(problem, cheapness)),
    listed,
  );
  return { best, byArrival };
}

/** What one packing is better by than another. */
interface Rank {
  /** False where all must be funded and it does not. */
  readonly serves: boolean;
  readonly total: number;
}

const rankOf = (packing: Packing): Rank => ({
  serves: !packing.problem.mustFundAll || allServed(packing),
  total: packing.total,
});

const isBetter = (one: Rank, other: Rank): boolean =>
  one.serves === other.serves ? one.total > other.total : one.serves;

/** The more valuable one; where all must be funded, one that does so if there is one. The first one among equals. */
const better = (one: Packing, other: Packing): Packing =>
  isBetter(rankOf(other), rankOf(one)) ? other : one;

interface Run {
  readonly packing: Packing;
  readonly prices: Prices;
  readonly reduced: Float64Array;
  readonly plan: PricedPlan;
  readonly watch: Watch;
  readonly lumpy: boolean;
}

/** Cuts out what is in doubt, anneals it, and takes the result over. Returns the moves tried. */
function annealRound(run: Run, round: number, movesBefore: number): number {
  const { packing, prices, reduced, plan, watch } = run;
  const core = coreOf(packing, reduced, marginOf(packing, reduced, prices.spread));
  const inner = innerPacking(packing, core);
  const outside = packing.total - inner.total;
  const gap = (prices.bound - packing.total) / Math.max(1, Math.abs(prices.bound));
  const done = anneal(
    inner,
    Float64Array.from(core.resource, (r) => prices.price[r]!),
    Float64Array.from(core.edge, (e) => reduced[e]!),
    { ...schedule(run, core.problem, gap, round), seed: plan.seed + round },
    (moves, best) => watch.stop('moves', movesBefore + moves, prices.bound, outside + best),
  );
  takeOver(packing, inner, core);
  return done;
}

/** The widest margin at which the core stays small. */
function marginOf(packing: Packing, reduced: Float64Array, spread: number): number {
  const margins = MARGINS.map((share) => share * spread);
  const counts = inDoubt(packing.problem, reduced, margins);
  const place = counts.findIndex(
    (count, k) => count <= (MARGINS[k]! > NARROW ? CORE_EDGES : LARGE_CORE_EDGES),
  );
  return margins[place < 0 ? margins.length - 1 : place]!;
}

type Schedule = Omit<AnnealingPlan, 'seed'>;

/** How long and how hot a round anneals. */
function schedule({ plan, prices, lumpy }: Run, core: Problem, gap: number, round: number): Schedule {
  const most = Math.min(plan.movesPerRound, MOVES_PER_EDGE * core.edgeCount);
  if (lumpy) {
    const hot = LUMPY_HOT * averageValue(core) * Math.min(1, LUMPY_EDGES / Math.max(1, core.edgeCount));
    return { moves: Math.min(most, LUMPY_MOVES), hot, cold: LUMPY_COOLING * hot };
  }
  const hot = (round === 0 ? HOT : REHEAT) * prices.spread * averageDraw(core);
  const work = Math.min(1, Math.max(LEAST_WORK, gap / FULL_WORK_GAP));
  return { moves: Math.ceil(work * most), hot, cold: COOLING * hot };
}

function averageValue({ value }: Problem): number {
  return value.reduce((sum, one) => sum + Math.abs(one), 0) / Math.max(1, value.length);
}

function averageDraw({ arcDraw }: Problem): number {
  return arcDraw.reduce((sum, draw) => sum + draw, 0) / Math.max(1, arcDraw.length);
}
