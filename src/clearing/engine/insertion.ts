import { SHAREABLE, WHOLE } from './compiled.js';
import type { Packing } from './packing.js';
import { isSimple, type Problem } from './problem.js';
import { FULL_SHARE } from './units.js';

const { max, min } = Math;

/**
 * Funds a request as well as what is left allows, preferring edges by `rank` (per edge: higher is better). One that
 * may be shared keeps the awards that it has and gets more; any other must have none.
 * @returns true if it got an award.
 */
export function insertBest(packing: Packing, request: number, rank: Float64Array): boolean {
  const kind = packing.problem.requestKind[request]!;
  if (isSimple(kind)) return insertSimple(packing, request, rank);
  if (kind & SHAREABLE) return insertShared(packing, request, rank);
  return insertPartial(packing, request, rank);
}

/** The smallest award that a request accepts, in billionths. */
export function leastAward({ requestMinimum }: Problem, request: number): number {
  return max(1, requestMinimum?.[request] ?? 0);
}

/** Has the request what a book demands in which all must be funded? */
export function isServed({ problem, share }: Packing, request: number): boolean {
  const whole = (problem.requestKind[request]! & WHOLE) !== 0;
  let left = whole ? FULL_SHARE : (problem.requestMinimum?.[request] ?? 0);
  for (let e = problem.edgeStart[request]!; e < problem.edgeStart[request + 1]!; e++) left -= share[e]!;
  return left <= 0;
}

function insertSimple(packing: Packing, request: number, rank: Float64Array): boolean {
  const { edgeStart } = packing.problem;
  let best = -1;
  let most = -Infinity;
  for (let e = edgeStart[request]!; e < edgeStart[request + 1]!; e++) {
    if (rank[e]! > most && packing.fits(e)) {
      most = rank[e]!;
      best = e;
    }
  }
  if (best < 0) return false;
  packing.put(best, FULL_SHARE);
  return true;
}

/** One award of any share from the minimum on: the one with the most rank × share, or with the least bad rank. */
function insertPartial(packing: Packing, request: number, rank: Float64Array): boolean {
  const { problem } = packing;
  const least = leastAward(problem, request);
  let best = -1;
  let bestUnits = 0;
  let most = -Infinity;
  for (let e = problem.edgeStart[request]!; e < problem.edgeStart[request + 1]!; e++) {
    const units = packing.room(e, problem.mostShare?.[e] ?? FULL_SHARE);
    const gain = rank[e]! > 0 ? rank[e]! * units : rank[e]!;
    if (units < least || gain <= most) continue;
    most = gain;
    best = e;
    bestUnits = units;
  }
  if (best < 0) return false;
  packing.put(best, bestUnits);
  return true;
}

/** Several awards that together are at most share 1; a whole request is all placed or nothing is added. */
function insertShared(packing: Packing, request: number, rank: Float64Array): boolean {
  const { problem } = packing;
  const whole = (problem.requestKind[request]! & WHOLE) !== 0;
  const least = leastAward(problem, request);
  const edges: number[] = [];
  let left = FULL_SHARE;
  for (let e = problem.edgeStart[request]!; e < problem.edgeStart[request + 1]!; e++) {
    left -= packing.share[e]!;
    if (packing.share[e] === 0) edges.push(e);
  }
  edges.sort((a, b) => rank[b]! - rank[a]! || a - b);
  const before = packing.total;
  const placed: number[] = [];
  for (const e of edges) {
    if (left < least) break;
    let units = packing.room(e, min(left, problem.mostShare?.[e] ?? FULL_SHARE));
    // What would be left must itself be a possible award of a whole request.
    if (whole && left > units && left - units < least) units = min(units, left - least);
    if (units < least) continue;
    packing.put(e, units);
    placed.push(e);
    left -= units;
  }
  if (!whole || (left === 0 && (problem.mustFundAll || packing.total > before))) return placed.length > 0;
  for (const e of placed) packing.take(e);
  return false;
}
