import { SHAREABLE, WHOLE } from './compiled.js';
import type { Problem } from './problem.js';
import { FULL_SHARE } from './units.js';

/** What requests answer to prices. */
export interface Response {
  /** Per resource: draw of all requests' best choices. */
  readonly use: Float64Array;
  /** Per resource: draw of those that a move of the price by `reach` would bring or drive away. */
  readonly marginal: Float64Array;
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

/**
 * A request's best answer to prices when it may be shared or must be funded: fills by reduced value, at most share 1,
 * each edge at most its largest share. Minimums of single awards are left out, which can only raise the bound.
 * Adds the draws to `use` and returns the reduced value.
 */
export function sharedResponse(
  problem: Problem,
  price: Float64Array,
  request: number,
  use: Float64Array,
): number {
  const kind = problem.requestKind[request]!;
  const edges = rankedEdges(problem, price, request);
  const single = (kind & SHAREABLE) === 0;
  const demanded = kind & WHOLE ? FULL_SHARE : (problem.requestMinimum?.[request] ?? 0);
  const least = problem.mustFundAll ? demanded : 0;
  if (single) return singleMust(problem, edges, least, use);
  const whole = (kind & WHOLE) !== 0;
  let left = FULL_SHARE;
  let total = 0;
  const taken: number[] = [];
  for (const { edge, reduced } of edges) {
    // Beyond what must be funded, only what gains is taken; a whole request goes on until it is complete.
    const cap = reduced > 0 || whole ? left : Math.min(left, least - (FULL_SHARE - left));
    const units = Math.min(cap, problem.mostShare?.[edge] ?? FULL_SHARE);
    if (units <= 0) continue;
    total += (reduced * units) / FULL_SHARE;
    taken.push(edge, units);
    left -= units;
  }
  if (whole && (left > 0 || (total <= 0 && !problem.mustFundAll))) return 0;
  for (let k = 0; k < taken.length; k += 2) draw(problem, taken[k]!, taken[k + 1]!, use);
  return total;
}

interface Ranked {
  readonly edge: number;
  readonly reduced: number;
}

/** The edges by reduced value, the best first; equal ones in canonical order. */
function rankedEdges(problem: Problem, price: Float64Array, request: number): Ranked[] {
  const { edgeStart, value, arcStart, arcResource, arcDraw } = problem;
  const edges: Ranked[] = [];
  for (let e = edgeStart[request]!; e < edgeStart[request + 1]!; e++) {
    let reduced = value[e]!;
    for (let a = arcStart[e]!; a < arcStart[e + 1]!; a++) reduced -= price[arcResource[a]!]! * arcDraw[a]!;
    edges.push({ edge: e, reduced });
  }
  return edges.sort((x, y) => y.reduced - x.reduced || x.edge - y.edge);
}

/** One award that must be at least `least`: the most of what its largest or its smallest share brings. */
function singleMust(problem: Problem, edges: readonly Ranked[], least: number, use: Float64Array): number {
  let best = least > 0 ? -Infinity : 0;
  let bestEdge = -1;
  let bestUnits = 0;
  for (const { edge, reduced } of edges) {
    const most = problem.mostShare?.[edge] ?? FULL_SHARE;
    const units = reduced > 0 ? most : least;
    if (units > most || (reduced * units) / FULL_SHARE <= best) continue;
    best = (reduced * units) / FULL_SHARE;
    bestEdge = edge;
    bestUnits = units;
  }
  if (bestEdge < 0) return 0;
  draw(problem, bestEdge, bestUnits, use);
  return best;
}

function draw(
  { arcStart, arcResource, arcDraw }: Problem,
  edge: number,
  units: number,
  use: Float64Array,
): void {
  for (let a = arcStart[edge]!; a < arcStart[edge + 1]!; a++)
    use[arcResource[a]!]! += (arcDraw[a]! * units) / FULL_SHARE;
}
