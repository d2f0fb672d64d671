import { allServed, anneal } from './annealing.js';
import { coreOf, inDoubt, type Core } from './core.js';
import { findPrices, reducedValues, type Prices } from './dual.js';
import { bestOfferFirst, firstCome } from './greedy.js';
import { Packing } from './packing.js';
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
const MARGINS = [4, 2, 1, 0.6, 0.4, 0.25, 0.15, 0.1];
const CORE_EDGES = 8_000;
const MOVES_PER_EDGE = 1_500;
/** Temperatures, as shares of what an average draw times the spread is worth. */
const HOT = 0.1;
const REHEAT = 0.05;
const COLD = 0.002;
/** A further round must be worth it: the last one closed at least this part of the gap. */
const WORTHWHILE = 0.1;
/** At this relative gap a round gets all its moves, below in proportion: work follows what can still be won. */
const FULL_WORK_GAP = 0.002;
const LEAST_WORK = 0.1;
const NEGLIGIBLE_GAP = 1e-7;

/**
 * Prices by Lagrangian relaxation, a packing guided by them, and annealing of what is still in doubt. Starts from the
 * best of rounding and baselines, so that it never ends below one.
 */
export function solvePriced(problem: Problem, plan: PricedPlan, watch: Watch): Priced {
  const prices = findPrices(problem, plan.priceIterations, watch);
  const reduced = reducedValues(problem, prices.price);
  const packing = bestStart(problem, reduced);
  let moves = 0;
  for (let round = 0; round < plan.rounds; round++) {
    const gap = prices.bound - packing.total;
    const settled = gap <= NEGLIGIBLE_GAP * Math.abs(prices.bound) && allServed(packing);
    if (settled || watch.stop('rounding', round, prices.bound, packing.total)) break;
    const before = packing.total;
    moves += annealRound({ packing, prices, reduced, plan, watch }, round, moves);
    if (packing.total - before < WORTHWHILE * gap && round > 0) break;
  }
  return { packing, prices, reduced, moves };
}

/** The most valuable of rounding and baselines; where all must be funded, one that does so if there is one. */
function bestStart(problem: Problem, reduced: Float64Array): Packing {
  let best: Packing | null = null;
  let bestServes = false;
  for (const start of [roundByPrices, firstCome, bestOfferFirst, deferredAcceptance]) {
    const packing = start(problem, reduced);
    const serves = !problem.mustFundAll || allServed(packing);
    if (best && (serves === bestServes ? packing.total <= best.total : bestServes)) continue;
    best = packing;
    bestServes = serves;
  }
  return best as Packing;
}

interface Run {
  readonly packing: Packing;
  readonly prices: Prices;
  readonly reduced: Float64Array;
  readonly plan: PricedPlan;
  readonly watch: Watch;
}

/** Cuts out what is in doubt, anneals it, and takes the result over. Returns the moves tried. */
function annealRound(
  { packing, prices, reduced, plan, watch }: Run,
  round: number,
  movesBefore: number,
): number {
  const core = coreOf(packing, reduced, marginOf(packing, reduced, prices.spread));
  const inner = new Packing(core.problem);
  core.edge.forEach((e, k) => {
    if (packing.share[e]! > 0) inner.put(k, packing.share[e]!);
  });
  const outside = packing.total - inner.total;
  const heat = prices.spread * averageDraw(packing.problem);
  const gap = (prices.bound - packing.total) / Math.max(1, Math.abs(prices.bound));
  const work = Math.min(1, Math.max(LEAST_WORK, gap / FULL_WORK_GAP));
  const done = anneal(
    inner,
    Float64Array.from(core.resource, (r) => prices.price[r]!),
    Float64Array.from(core.edge, (e) => reduced[e]!),
    {
      moves: Math.ceil(work * Math.min(plan.movesPerRound, MOVES_PER_EDGE * core.problem.edgeCount)),
      hot: (round === 0 ? HOT : REHEAT) * heat,
      cold: COLD * heat,
      seed: plan.seed + round,
    },
    (moves, best) => watch.stop('moves', movesBefore + moves, prices.bound, outside + best),
  );
  takeOver(packing, inner, core);
  return done;
}

/** The widest margin at which the core stays small. */
function marginOf(packing: Packing, reduced: Float64Array, spread: number): number {
  const margins = MARGINS.map((share) => share * spread);
  const counts = inDoubt(packing.problem, reduced, margins);
  const place = counts.findIndex((count) => count <= CORE_EDGES);
  return margins[place < 0 ? margins.length - 1 : place]!;
}

function takeOver(packing: Packing, inner: Packing, core: Core): void {
  core.edge.forEach((e, k) => {
    if (packing.share[e]! > 0 && packing.share[e] !== inner.share[k]) packing.take(e);
  });
  core.edge.forEach((e, k) => {
    if (inner.share[k]! > 0 && packing.share[e] === 0) packing.put(e, inner.share[k]!);
  });
}

function averageDraw({ arcDraw }: Problem): number {
  return arcDraw.reduce((sum, draw) => sum + draw, 0) / Math.max(1, arcDraw.length);
}
