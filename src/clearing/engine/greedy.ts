import { SHAREABLE, WHOLE } from './compiled.js';
import { insertBest, leastAward } from './insertion.js';
import { Packing } from './packing.js';
import { edgesByCheapness } from './preferences.js';
import { originOf, type Problem } from './problem.js';
import { FULL_SHARE } from './units.js';

/** First come, first served: by arrival, each request takes the cheapest offer that still has room. */
export function firstCome(problem: Problem, cheapness: Float64Array): Packing {
  return oneByOne(problem, cheapness, byArrival(problem));
}

/**
 * The same in canonical order: what a search starts from, and prices aim at. Arrival may be no more than the place in a file,
 * and must not lead them.
 */
export function firstListed(problem: Problem, cheapness: Float64Array): Packing {
  return oneByOne(problem, cheapness, canonicalOrder(problem));
}

/** Is first come the same as first listed? */
export function arrivesAsListed({ requestCount, book: { arrival } }: Problem): boolean {
  for (let i = 1; i < requestCount; i++) if (arrival[i]! < arrival[i - 1]!) return false;
  return true;
}

function oneByOne(problem: Problem, cheapness: Float64Array, order: Int32Array): Packing {
  const packing = new Packing(problem);
  for (const i of order) insertBest(packing, i, cheapness);
  return packing;
}

function canonicalOrder({ requestCount }: Problem): Int32Array {
  const order = new Int32Array(requestCount);
  for (let i = 0; i < requestCount; i++) order[i] = i;
  return order;
}

function byArrival(problem: Problem): Int32Array {
  const { arrival } = problem.book;
  const order = canonicalOrder(problem);
  return arrivesAsListed(problem) ? order : order.sort((x, y) => arrival[x]! - arrival[y]! || x - y);
}

/** Best offer first: all edges by all-in cost, then the larger finance, then canonical order. */
export function bestOfferFirst(problem: Problem, cheapness: Float64Array): Packing {
  const packing = new Packing(problem);
  const { finance } = problem.book;
  const isBefore = (x: number, y: number): boolean => {
    if (cheapness[x] !== cheapness[y]) return cheapness[x]! > cheapness[y]!;
    const [a, b] = [finance[originOf(problem, x)]!, finance[originOf(problem, y)]!];
    return a === b ? x < y : a > b;
  };
  const left = new Int32Array(problem.requestCount).fill(FULL_SHARE);
  for (const e of edgesByCheapness(problem, cheapness, isBefore)) placeOffer(packing, e, left, cheapness);
  return packing;
}

function placeOffer(packing: Packing, edge: number, left: Int32Array, preference: Float64Array): void {
  const { problem } = packing;
  const i = problem.edgeRequest[edge]!;
  const kind = problem.requestKind[i]!;
  if (left[i] === 0) return;
  if (kind === (WHOLE | SHAREABLE)) {
    // All of it or nothing: settled when its best offer comes up, with its other offers for the rest.
    insertBest(packing, i, preference);
    left[i] = 0;
    return;
  }
  const least = kind & WHOLE ? FULL_SHARE : leastAward(problem, i);
  const units = packing.room(edge, Math.min(left[i]!, problem.mostShare?.[edge] ?? FULL_SHARE));
  if (units < least) return;
  packing.put(edge, units);
  left[i] = kind & SHAREABLE ? left[i]! - units : 0;
}
