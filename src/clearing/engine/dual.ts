import { SHAREABLE } from './compiled.js';
import type { Problem } from './problem.js';
import { sharedResponse } from './response.js';
import { FULL_SHARE } from './units.js';
import type { Watch } from './watch.js';

/** Prices of a problem's resources and the bound that they prove. */
export interface Prices {
  /** Per resource: value per unit of draw, not negative. */
  readonly price: Float64Array;
  /** Upper bound of the objective, in the problem's units. */
  readonly bound: number;
  readonly iterations: number;
  /** Typical spread of value per draw: the scale of steps and margins. */
  readonly spread: number;
}

/** Fraction of the spread that a price may move in the first step; found on both benchmark families. */
const FIRST_STEP = 0.15;
/** Steps shrink by this factor over the run. */
const SHRINK = 1 / 300;
/** How much of the excess a step tries to remove: below 1, because rivals' prices move at the same time. */
const DAMPING = 0.5;
/** Least slope of demand, as a share of capacity per step: where nobody is near the margin. */
const LEAST_SLOPE = 0.02;
const BISECTIONS = 14;

/** What requests answer to prices. */
interface Response {
  /** Per resource: draw of all requests' best choices. */
  readonly use: Float64Array;
  /** Per resource: draw of those that a move of the price by `reach` would bring or drive away. */
  readonly marginal: Float64Array;
}

/**
 * Minimises the dual bound by scaled subgradient steps. Each price moves by its own excess demand over its own slope
 * of demand; the slope is measured in the same pass, as the draw of the requests within the step's reach of changing
 * their choice. (A plain subgradient of one step length needs ten times the passes for the same bound.)
 */
export function findPrices(problem: Problem, iterations: number, watch: Watch): Prices {
  const spread = spreadOf(problem);
  const response = {
    use: new Float64Array(problem.resourceCount),
    marginal: new Float64Array(problem.resourceCount),
  };
  const price = commonPrice(problem, response);
  const best = price.slice();
  let bound = Infinity;
  let done = 0;
  for (; done < iterations; done++) {
    const reach = spread * FIRST_STEP * SHRINK ** (done / iterations);
    const value = respond(problem, price, reach, response);
    if (value < bound) {
      bound = value;
      best.set(price);
    }
    if (watch.stop('prices', done, bound, null)) break;
    step(problem, price, reach, response);
  }
  return { price: best, bound, iterations: done, spread };
}

function step(problem: Problem, price: Float64Array, reach: number, { use, marginal }: Response): void {
  const { capacity } = problem;
  for (let r = 0; r < price.length; r++) {
    if (reach === 0) return;
    const slope = marginal[r]! / (2 * reach) + ((capacity[r]! + 1) * LEAST_SLOPE) / reach;
    const move = (DAMPING * (use[r]! - capacity[r]!)) / slope;
    price[r] = Math.max(0, price[r]! + Math.min(reach, Math.max(-reach, move)));
  }
}

/** One price for all lenders at which demand meets the budgets in sum; caps start at zero. */
function commonPrice(problem: Problem, response: Response): Float64Array {
  const { resourceCount, resourceOrigin, capacity, book } = problem;
  const price = new Float64Array(resourceCount);
  const isLender = resourceOrigin.map((origin) => (origin < book.lenderCount ? 1 : 0));
  let low = 0;
  let high = problem.mustFundAll ? 0 : highestRate(problem);
  for (let k = 0; k < BISECTIONS; k++) {
    const middle = (low + high) / 2;
    for (let r = 0; r < resourceCount; r++) price[r] = isLender[r] ? middle : 0;
    respond(problem, price, 0, response);
    let excess = 0;
    for (let r = 0; r < resourceCount; r++) if (isLender[r]) excess += response.use[r]! - capacity[r]!;
    if (excess > 0) low = middle;
    else high = middle;
  }
  for (let r = 0; r < resourceCount; r++) price[r] = isLender[r] ? high : 0;
  return price;
}

/** Best choices at given prices: fills the response and returns the Lagrangian bound. */
export function respond(problem: Problem, price: Float64Array, reach: number, response: Response): number {
  const { use, marginal } = response;
  use.fill(0);
  marginal.fill(0);
  let bound = 0;
  for (let r = 0; r < price.length; r++) bound += price[r]! * problem.capacity[r]!;
  for (let i = 0; i < problem.requestCount; i++)
    bound +=
      problem.requestKind[i]! & SHAREABLE || problem.mustFundAll
        ? sharedResponse(problem, price, i, use)
        : singleResponse(problem, price, i, reach, response);
  return bound;
}

/** The best single award: the hot loop of the whole engine. */
function singleResponse(
  problem: Problem,
  price: Float64Array,
  request: number,
  reach: number,
  { use, marginal }: Response,
): number {
  const { edgeStart, value, mostShare, arcStart, arcResource, arcDraw } = problem;
  let best = 0;
  let bestEdge = -1;
  let second = -Infinity;
  let secondEdge = -1;
  for (let e = edgeStart[request]!; e < edgeStart[request + 1]!; e++) {
    let reduced = value[e]!;
    for (let a = arcStart[e]!; a < arcStart[e + 1]!; a++) reduced -= price[arcResource[a]!]! * arcDraw[a]!;
    if (mostShare) reduced *= mostShare[e]! / FULL_SHARE;
    if (reduced > best) {
      second = best;
      secondEdge = bestEdge;
      best = reduced;
      bestEdge = e;
    } else if (reduced > second) {
      second = reduced;
      secondEdge = e;
    }
  }
  const margin = best - second;
  if (bestEdge >= 0) {
    const share = mostShare ? mostShare[bestEdge]! / FULL_SHARE : 1;
    for (let a = arcStart[bestEdge]!; a < arcStart[bestEdge + 1]!; a++) {
      const draw = arcDraw[a]! * share;
      use[arcResource[a]!]! += draw;
      if (margin < reach * draw) marginal[arcResource[a]!]! += draw;
    }
  }
  if (secondEdge >= 0) {
    const share = mostShare ? mostShare[secondEdge]! / FULL_SHARE : 1;
    for (let a = arcStart[secondEdge]!; a < arcStart[secondEdge + 1]!; a++) {
      const draw = arcDraw[a]! * share;
      if (margin < reach * draw) marginal[arcResource[a]!]! += draw;
    }
  }
  return best;
}

/** Per edge: value less the price of its draws, at share 1. */
export function reducedValues(problem: Problem, price: Float64Array): Float64Array {
  const { value, arcStart, arcResource, arcDraw } = problem;
  const reduced = value.slice();
  for (let e = 0; e < reduced.length; e++)
    for (let a = arcStart[e]!; a < arcStart[e + 1]!; a++)
      reduced[e]! -= price[arcResource[a]!]! * arcDraw[a]!;
  return reduced;
}

const SAMPLE = 4096;

/** Value per draw of a sample of edges, ascending; edges that draw on nothing scarce are left out. */
function rates(problem: Problem): Float64Array {
  const { edgeCount, value, arcStart, arcDraw } = problem;
  const every = Math.max(1, Math.floor(edgeCount / SAMPLE));
  const found: number[] = [];
  for (let e = 0; e < edgeCount; e += every)
    if (arcStart[e]! < arcStart[e + 1]!) found.push(value[e]! / arcDraw[arcStart[e]!]!);
  return Float64Array.from(found).sort();
}

function highestRate(problem: Problem): number {
  return rates(problem).at(-1) ?? 0;
}

/** Half of the range of the middle four fifths, so that a few odd edges do not set the scale; never zero. */
function spreadOf(problem: Problem): number {
  const sorted = rates(problem);
  if (sorted.length === 0) return 0;
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!;
  const range = (at(0.9) - at(0.1)) / 2;
  return Math.max(range, 0.002 * Math.abs(at(0.5)), 1e-9);
}
