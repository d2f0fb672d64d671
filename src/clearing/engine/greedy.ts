import { SHAREABLE, WHOLE } from './compiled.js';
import { insertBest, leastAward } from './insertion.js';
import { Packing } from './packing.js';
import type { Problem } from './problem.js';
import { FULL_SHARE } from './units.js';

/** Per edge of the problem: all-in cost over finance, the order in which requests prefer offers. */
export function costRates({ book, edgeOrigin }: Problem): Float64Array {
  return Float64Array.from(edgeOrigin, (e) => {
    const finance = book.finance[e]!;
    const cost = book.cost[e]!;
    if (finance > 0) return cost / finance;
    return cost > 0 ? Infinity : 0;
  });
}

/** First come, first served: by arrival, each request takes the cheapest offer that still has room. */
export function firstCome(problem: Problem): Packing {
  const packing = new Packing(problem);
  const preference = costRates(problem).map((rate) => -rate);
  const { arrival } = problem.book;
  const order = Int32Array.from(arrival.keys()).sort((x, y) => arrival[x]! - arrival[y]! || x - y);
  for (const i of order) insertBest(packing, i, preference);
  return packing;
}

/** Best offer first: all edges by annual all-in cost, then the larger finance, then canonical order. */
export function bestOfferFirst(problem: Problem): Packing {
  const packing = new Packing(problem);
  const rate = costRates(problem);
  const { finance } = problem.book;
  const { edgeOrigin } = problem;
  const order = Int32Array.from(rate.keys()).sort(
    (x, y) => compare(rate[x]!, rate[y]!) || finance[edgeOrigin[y]!]! - finance[edgeOrigin[x]!]! || x - y,
  );
  const preference = rate.map((one) => -one);
  const left = new Int32Array(problem.requestCount).fill(FULL_SHARE);
  for (const e of order) placeOffer(packing, e, left, preference);
  return packing;
}

/** Not the difference: two infinite rates are equal. */
function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
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
