import { SHAREABLE } from './compiled.js';
import { insertBest } from './insertion.js';
import { drawOf, Packing } from './packing.js';
import { cheapnessOf, sortedEdges, yieldOf } from './preferences.js';
import type { Problem } from './problem.js';
import { RankedAwards } from './ranked-awards.js';
import { FULL_SHARE } from './units.js';

/**
 * Deferred acceptance: requests propose by rising all-in cost; where a budget or cap is exceeded, the proposals with the
 * least cost per draw are turned down and propose to the next. Requests that can be shared come after, into what is left.
 */
export function deferredAcceptance(problem: Problem, cheapness: Float64Array): Packing {
  const packing = new Packing(problem);
  const lists = sortedEdges(
    problem,
    (x, y) => cheapness[x]! > cheapness[y]! || (cheapness[x] === cheapness[y] && x < y),
  );
  const ranked = new RankedAwards(packing);
  const next = problem.edgeStart.slice(0, problem.requestCount);
  const waiting: number[] = [];
  for (let i = problem.requestCount - 1; i >= 0; i--)
    if (!(problem.requestKind[i]! & SHAREABLE)) waiting.push(i);
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    if (next[i]! >= problem.edgeStart[i + 1]!) continue;
    const edge = lists[next[i]!++]!;
    if (packing.share[edge]! > 0) continue;
    for (const rejected of propose(packing, ranked, edge)) waiting.push(problem.edgeRequest[rejected]!);
  }
  for (let i = 0; i < problem.requestCount; i++)
    if (packing.awardOf(i) < 0) insertBest(packing, i, cheapness);
  return packing;
}

/** Awards the edge and takes back whom it displaces; answers with those, or the proposal itself if it is turned down. */
function propose(packing: Packing, ranked: RankedAwards, edge: number): number[] {
  const units = packing.problem.mostShare?.[edge] ?? FULL_SHARE;
  const displaced = whomItDisplaces(packing, ranked, edge, units);
  if (!displaced) return [edge];
  for (const other of displaced) packing.take(other);
  packing.put(edge, units);
  ranked.add(edge);
  return displaced;
}

/** The awards, each of less worth, that would have to go for this edge to fit; null if those do not suffice. */
function whomItDisplaces(
  packing: Packing,
  ranked: RankedAwards,
  edge: number,
  units: number,
): number[] | null {
  const { problem, slack } = packing;
  const displaced: number[] = [];
  const popped: [resource: number, edge: number][] = [];
  let possible = true;
  for (let a = problem.arcStart[edge]!; a < problem.arcStart[edge + 1]! && possible; a++) {
    const r = problem.arcResource[a]!;
    let lacking = drawOf(problem.arcDraw[a]!, units) - slack[r]!;
    for (const other of displaced) lacking -= drawOn(packing, other, r);
    while (lacking > 0) {
      const other = ranked.popWeakest(r, yieldOf(problem, edge));
      possible = other >= 0;
      if (!possible) break;
      popped.push([r, other]);
      if (displaced.includes(other)) continue;
      displaced.push(other);
      lacking -= drawOn(packing, other, r);
    }
  }
  // Those that go are dropped when they come up again.
  for (const [r, other] of popped) ranked.push(r, other);
  return possible ? displaced : null;
}

function drawOn({ problem, share }: Packing, edge: number, resource: number): number {
  for (let a = problem.arcStart[edge]!; a < problem.arcStart[edge + 1]!; a++)
    if (problem.arcResource[a] === resource) return drawOf(problem.arcDraw[a]!, share[edge]!);
  return 0;
}

/**
 * Edges that both sides would rather have than what they got: cheaper for the request than its award (or it has
 * none), and with room at the lender once awards of less cost per draw give way. Shareable requests are left out.
 */
export function countBlockingPairs(packing: Packing): number {
  const { problem } = packing;
  const cheapness = cheapnessOf(problem);
  const ranked = new RankedAwards(packing);
  for (let e = 0; e < problem.edgeCount; e++) if (packing.share[e]! > 0) ranked.add(e);
  let count = 0;
  for (let i = 0; i < problem.requestCount; i++) {
    if (problem.requestKind[i]! & SHAREABLE) continue;
    const award = packing.awardOf(i);
    const units = award >= 0 ? packing.share[award]! : 0;
    if (award >= 0) packing.take(award);
    for (let e = problem.edgeStart[i]!; e < problem.edgeStart[i + 1]!; e++) {
      if (e === award || (award >= 0 && cheapness[e]! <= cheapness[award]!)) continue;
      if (whomItDisplaces(packing, ranked, e, problem.mostShare?.[e] ?? FULL_SHARE)) count++;
    }
    if (award < 0) continue;
    packing.put(award, units);
    // It may have been dropped while it was not awarded.
    ranked.add(award);
  }
  return count;
}
