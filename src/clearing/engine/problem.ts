import { SHAREABLE, WHOLE, type CompiledBook } from './compiled.js';
import { FULL_SHARE, gcd } from './units.js';

/**
 * What the engines search: the compiled book without what cannot matter. Gone are whole requests' edges that exceed a
 * limit, edges that cannot carry their minimum or can only lower the objective, and resources that can never run out.
 *
 * Amounts are units of `unit` cents (a common divisor where every request is whole, so that a scaled book is the
 * same problem); values are in the same units, weighted.
 */
export interface Problem {
  readonly book: CompiledBook;
  readonly unit: number;
  readonly mustFundAll: boolean;
  readonly requestCount: number;
  readonly edgeCount: number;
  readonly resourceCount: number;
  readonly requestKind: Uint8Array;
  readonly requestMinimum: Int32Array | null;
  readonly edgeStart: Int32Array;
  /** Position of each edge in the compiled book; null where all are kept: see {@link originOf}. */
  readonly edgeOrigin: Int32Array | null;
  readonly edgeRequest: Int32Array;
  /** Weighted value of share 1. */
  readonly value: Float64Array;
  /** Largest share, in billionths; null when every edge may carry all. */
  readonly mostShare: Int32Array | null;
  readonly arcStart: Int32Array;
  readonly arcResource: Int32Array;
  readonly arcDraw: Float64Array;
  readonly capacity: Float64Array;
  /** Position of the resource in the compiled book. */
  readonly resourceOrigin: Int32Array;
}

/** Does the request take exactly one award of share 1, or none? */
export function isSimple(kind: number): boolean {
  return kind === WHOLE;
}

/** Position of an edge in the compiled book. */
export function originOf({ edgeOrigin }: Problem, edge: number): number {
  return edgeOrigin === null ? edge : edgeOrigin[edge]!;
}

/** Builds the engines' problem; work proportional to the arcs. */
export function problemOf(book: CompiledBook): Problem {
  const most = largestShares(book);
  const kept = keptResources(book, most);
  const unit = commonUnit(book, most, kept);
  return { book, unit, mustFundAll: book.objective.mustFundAll, ...compact(book, most, kept, unit) };
}

/** The value of share 1 of an edge, in cents, weighted. */
export function edgeValue(book: CompiledBook, request: number, edge: number): number {
  const { financeWeight, costWeight, decimals } = book.objective;
  const plain = financeWeight * book.finance[edge]! - costWeight * book.cost[edge]!;
  const scale = 10 ** (decimals + book.weightDecimals);
  return book.requestWeight ? (plain * book.requestWeight[request]!) / scale : plain / scale;
}

/** Per edge: the largest share that limits leave it, in billionths; 0 for an edge that can never be awarded. */
function largestShares(book: CompiledBook): Int32Array {
  const most = new Int32Array(book.edgeCount);
  for (let i = 0; i < book.requestCount; i++) {
    const kind = book.requestKind[i]!;
    const least = Math.max(1, book.requestMinimum?.[i] ?? 0);
    for (let e = book.edgeStart[i]!; e < book.edgeStart[i + 1]!; e++) {
      const share = largestShare(book, e);
      const useless = share < (isSimple(kind) ? FULL_SHARE : least);
      // A whole request that is shared may need an edge with a loss to be complete.
      const hopeless =
        edgeValue(book, i, e) <= 0 && kind !== (WHOLE | SHAREABLE) && !book.objective.mustFundAll;
      most[e] = useless || hopeless ? 0 : share;
    }
  }
  return most;
}

function largestShare(book: CompiledBook, edge: number): number {
  let share = FULL_SHARE;
  for (let a = book.arcStart[edge]!; a < book.arcStart[edge + 1]!; a++) {
    const draw = book.arcDraw[a]!;
    const capacity = book.capacity[book.arcResource[a]!]!;
    if (draw > capacity) share = Math.min(share, Math.floor((capacity / draw) * FULL_SHARE));
  }
  return share;
}

/** 1 for each resource that could run out: the most that all requests could draw on it is above its capacity. */
function keptResources(book: CompiledBook, most: Int32Array): Uint8Array {
  const demand = new Float64Array(book.capacity.length);
  const largest = new Float64Array(book.capacity.length);
  const touched: number[] = [];
  for (let i = 0; i < book.requestCount; i++) {
    // A cent per award for the rounding of shares.
    const slop = isSimple(book.requestKind[i]!) ? 0 : book.edgeStart[i + 1]! - book.edgeStart[i]!;
    for (let e = book.edgeStart[i]!; e < book.edgeStart[i + 1]!; e++) {
      if (most[e] === 0) continue;
      for (let a = book.arcStart[e]!; a < book.arcStart[e + 1]!; a++) {
        const r = book.arcResource[a]!;
        if (largest[r] === 0) touched.push(r);
        largest[r] = Math.max(largest[r]!, book.arcDraw[a]! + slop);
      }
    }
    for (const r of touched) {
      demand[r]! += largest[r]!;
      largest[r] = 0;
    }
    touched.length = 0;
  }
  return Uint8Array.from(demand, (total, r) => (total > book.capacity[r]! ? 1 : 0));
}

/** A divisor of every amount that still matters, so that scaling a book of whole requests changes nothing inside. */
function commonUnit(book: CompiledBook, most: Int32Array, kept: Uint8Array): number {
  if (!book.requestKind.every(isSimple) || book.weightDecimals + book.objective.decimals > 0) return 1;
  let unit = 0;
  for (let r = 0; r < kept.length && unit !== 1; r++) if (kept[r]) unit = gcd(unit, book.capacity[r]!);
  for (let e = 0; e < book.edgeCount && unit !== 1; e++) {
    if (most[e] === 0) continue;
    unit = gcd(gcd(unit, book.finance[e]!), book.cost[e]!);
    for (let a = book.arcStart[e]!; a < book.arcStart[e + 1]!; a++)
      if (kept[book.arcResource[a]!]) unit = gcd(unit, book.arcDraw[a]!);
  }
  return Math.max(1, unit);
}

type Compact = Omit<Problem, 'book' | 'unit' | 'mustFundAll'>;

function compact(book: CompiledBook, most: Int32Array, kept: Uint8Array, unit: number): Compact {
  const resourceOrigin = Int32Array.from(kept.keys()).filter((r) => kept[r] === 1);
  const place = new Int32Array(kept.length).fill(-1);
  resourceOrigin.forEach((r, k) => (place[r] = k));
  const { edges, arcs, partial } = countKept(book, most, place);
  const edgeStart = new Int32Array(book.requestCount + 1);
  const edgeOrigin = edges < book.edgeCount ? new Int32Array(edges) : null;
  const edgeRequest = new Int32Array(edges);
  const value = new Float64Array(edges);
  const mostShare = partial ? new Int32Array(edges) : null;
  const arcStart = new Int32Array(edges + 1);
  const arcResource = new Int32Array(arcs);
  const arcDraw = new Float64Array(arcs);
  let nextEdge = 0;
  let nextArc = 0;
  for (let i = 0; i < book.requestCount; i++) {
    for (let e = book.edgeStart[i]!; e < book.edgeStart[i + 1]!; e++) {
      if (most[e] === 0) continue;
      if (edgeOrigin) edgeOrigin[nextEdge] = e;
      edgeRequest[nextEdge] = i;
      value[nextEdge] = edgeValue(book, i, e) / unit;
      if (mostShare) mostShare[nextEdge] = most[e]!;
      for (let a = book.arcStart[e]!; a < book.arcStart[e + 1]!; a++) {
        const r = place[book.arcResource[a]!]!;
        if (r < 0 || book.arcDraw[a] === 0) continue;
        arcResource[nextArc] = r;
        arcDraw[nextArc++] = book.arcDraw[a]! / unit;
      }
      arcStart[++nextEdge] = nextArc;
    }
    edgeStart[i + 1] = nextEdge;
  }
  return {
    requestCount: book.requestCount,
    edgeCount: edges,
    resourceCount: resourceOrigin.length,
    requestKind: book.requestKind,
    requestMinimum: book.requestMinimum,
    ...{ edgeStart, edgeOrigin, edgeRequest, value, mostShare, arcStart, arcResource, arcDraw },
    capacity: Float64Array.from(resourceOrigin, (r) => book.capacity[r]! / unit),
    resourceOrigin,
  };
}

function countKept(
  book: CompiledBook,
  most: Int32Array,
  place: Int32Array,
): { edges: number; arcs: number; partial: boolean } {
  let edges = 0;
  let arcs = 0;
  let partial = false;
  for (let e = 0; e < book.edgeCount; e++) {
    if (most[e] === 0) continue;
    edges++;
    if (most[e]! < FULL_SHARE) partial = true;
    for (let a = book.arcStart[e]!; a < book.arcStart[e + 1]!; a++)
      if (place[book.arcResource[a]!]! >= 0 && book.arcDraw[a] !== 0) arcs++;
  }
  return { edges, arcs, partial };
}
