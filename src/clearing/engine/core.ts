import { drawOf, Packing } from './packing.js';
import { originOf, type Problem } from './problem.js';
import { FULL_SHARE } from './units.js';

/** A smaller problem cut out of another: only the choices that are still in doubt. */
export interface Core {
  readonly problem: Problem;
  /** Per edge of the core: edge of the whole problem. */
  readonly edge: Int32Array;
  /** Per resource of the core: resource of the whole problem. */
  readonly resource: Int32Array;
}

/**
 * Cuts out the requests whose choice is in doubt: at least two options (an edge, or no award) lose at most `margin` per
 * unit of draw against the request's best option, by reduced value. All other awards stay as they are and their draws
 * are taken off the capacities.
 */
export function coreOf(packing: Packing, reduced: Float64Array, margin: number): Core {
  const { problem } = packing;
  const keep = new Uint8Array(problem.edgeCount);
  for (let i = 0; i < problem.requestCount; i++) markOptions(packing, reduced, i, margin, keep);
  return cut(packing, keep);
}

/** Per margin: edges that lose no more per unit of draw, of requests with more than one option. */
export function inDoubt(problem: Problem, reduced: Float64Array, margins: readonly number[]): number[] {
  const counts = margins.map(() => 0);
  const loss: number[] = [];
  for (let i = 0; i < problem.requestCount; i++) {
    loss.length = 0;
    const best = bestOption(problem, reduced, i);
    for (let e = problem.edgeStart[i]!; e < problem.edgeStart[i + 1]!; e++)
      loss.push((best - reduced[e]!) / firstDraw(problem, e));
    margins.forEach((margin, k) => {
      const edges = loss.reduce((sum, one) => (one <= margin ? sum + 1 : sum), 0);
      if (edges > 1) counts[k]! += edges;
    });
  }
  return counts;
}

/** Draw on the first scarce resource; 1 where there is none. */
function firstDraw({ arcStart, arcDraw }: Problem, edge: number): number {
  return arcStart[edge]! < arcStart[edge + 1]! ? arcDraw[arcStart[edge]!]! : 1;
}

function bestOption(problem: Problem, reduced: Float64Array, request: number): number {
  let best = problem.mustFundAll ? -Infinity : 0;
  for (let e = problem.edgeStart[request]!; e < problem.edgeStart[request + 1]!; e++)
    if (reduced[e]! > best) best = reduced[e]!;
  return best;
}

function markOptions(
  { problem, share }: Packing,
  reduced: Float64Array,
  request: number,
  margin: number,
  keep: Uint8Array,
): void {
  const first = problem.edgeStart[request]!;
  const last = problem.edgeStart[request + 1]!;
  const best = bestOption(problem, reduced, request);
  let edges = 0;
  let none = false;
  let contented = best <= 0 && !problem.mustFundAll;
  for (let e = first; e < last; e++) {
    if (best <= margin * firstDraw(problem, e)) none = true;
    const near = best - reduced[e]! <= margin * firstDraw(problem, e);
    if (share[e]! > 0) contented = reduced[e] === best && share[e] === FULL_SHARE;
    if (!near && share[e] === 0) continue;
    keep[e] = 1;
    edges++;
  }
  const options = none && !problem.mustFundAll ? edges + 1 : edges;
  if (edges === 0 || (options < 2 && contented)) keep.fill(0, first, last);
}

/** The core of the kept edges (1 in `keep`); every award outside it stays. Awarded edges of its requests must be kept. */
export function cut(packing: Packing, keep: Uint8Array): Core {
  const { problem } = packing;
  const requests: number[] = [];
  const edges: number[] = [];
  const edgeStart: number[] = [0];
  for (let i = 0; i < problem.requestCount; i++) {
    const before = edges.length;
    for (let e = problem.edgeStart[i]!; e < problem.edgeStart[i + 1]!; e++) if (keep[e]) edges.push(e);
    if (edges.length === before) continue;
    requests.push(i);
    edgeStart.push(edges.length);
  }
  const { resource, capacity, place } = residual(packing, edges);
  const arcStart = new Int32Array(edges.length + 1);
  const arcResource: number[] = [];
  const arcDraw: number[] = [];
  edges.forEach((e, k) => {
    for (let a = problem.arcStart[e]!; a < problem.arcStart[e + 1]!; a++) {
      const r = place[problem.arcResource[a]!]!;
      if (r < 0) continue;
      arcResource.push(r);
      arcDraw.push(problem.arcDraw[a]!);
    }
    arcStart[k + 1] = arcResource.length;
  });
  const pick = (array: Int32Array | null): Int32Array | null =>
    array && Int32Array.from(edges, (e) => array[e]!);
  const minimum = problem.requestMinimum;
  const edgeRequest = new Int32Array(edges.length);
  for (let i = 0; i < requests.length; i++) edgeRequest.fill(i, edgeStart[i], edgeStart[i + 1]);
  return {
    edge: Int32Array.from(edges),
    resource,
    problem: {
      ...problem,
      requestCount: requests.length,
      edgeCount: edges.length,
      resourceCount: resource.length,
      requestKind: Uint8Array.from(requests, (i) => problem.requestKind[i]!),
      requestMinimum: minimum && Int32Array.from(requests, (i) => minimum[i]!),
      edgeStart: Int32Array.from(edgeStart),
      edgeOrigin: Int32Array.from(edges, (e) => originOf(problem, e)),
      edgeRequest,
      value: Float64Array.from(edges, (e) => problem.value[e]!),
      mostShare: pick(problem.mostShare),
      arcStart,
      arcResource: Int32Array.from(arcResource),
      arcDraw: Float64Array.from(arcDraw),
      capacity,
      resourceOrigin: resource.map((r) => problem.resourceOrigin[r]!),
    },
  };
}

/** The resources that could run out within the core, and what the awards outside it leave of them. */
function residual(
  packing: Packing,
  edges: readonly number[],
): { resource: Int32Array; capacity: Float64Array; place: Int32Array } {
  const { problem, share, slack } = packing;
  const left = slack.slice();
  const demand = new Float64Array(problem.resourceCount);
  for (const e of edges) {
    for (let a = problem.arcStart[e]!; a < problem.arcStart[e + 1]!; a++) {
      const r = problem.arcResource[a]!;
      const units = share[e]!;
      const draw = problem.arcDraw[a]!;
      if (units > 0) left[r]! += drawOf(draw, units);
      demand[r]! += draw + 1;
    }
  }
  const resource = Int32Array.from(demand.keys()).filter((r) => demand[r]! > left[r]! && demand[r]! > 0);
  const place = new Int32Array(problem.resourceCount).fill(-1);
  resource.forEach((r, k) => (place[r] = k));
  return { resource, capacity: Float64Array.from(resource, (r) => left[r]!), place };
}

/** A packing of the core with the awards that the whole has there. */
export function innerPacking(packing: Packing, core: Core): Packing {
  const inner = new Packing(core.problem, 'LISTED');
  core.edge.forEach((e, k) => {
    if (packing.share[e]! > 0) inner.put(k, packing.share[e]!);
  });
  return inner;
}

/** Takes the awards of a core's packing over into the whole. */
export function takeOver(packing: Packing, inner: Packing, core: Core): void {
  core.edge.forEach((e, k) => {
    if (packing.share[e]! > 0 && packing.share[e] !== inner.share[k]) packing.take(e);
  });
  core.edge.forEach((e, k) => {
    if (inner.share[k]! > 0 && packing.share[e] === 0) packing.put(e, inner.share[k]!);
  });
}
