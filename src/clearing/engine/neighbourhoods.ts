import type { Highs } from 'highs';
import { allServed } from './annealing.js';
import { blocksOf, type Block } from './blocks.js';
import { cut, innerPacking, takeOver } from './core.js';
import { branchAndBound } from './exact.js';
import { highs as loadHighs } from './highs.js';
import type { Packing } from './packing.js';
import { uniform } from './random.js';
import type { Watch } from './watch.js';

export interface NeighbourhoodPlan {
  readonly seed: number;
  /** Most neighbourhoods to solve. */
  readonly neighbourhoods: number;
}

export const DEFAULT_NEIGHBOURHOODS: NeighbourhoodPlan = { seed: 1, neighbourhoods: 200 };

/** Below so many edges branch and bound finds as much by itself. */
const LEAST_EDGES = 2_000;
/** A neighbourhood grows until it has so many edges: then it is solved in hundredths of a second. */
const EDGES = 110;
const NODES = 20;
/** Under a time limit no longer than this on a hard one: others bring more. */
const MOST_SECONDS = 0.7;
/** The search ends after so many in a row that brought nothing. */
const MOST_IN_VAIN = 40;
/** Part of the time left that it may take: branch and bound proves in the rest. */
const TIME_PART = 0.45;

/** Is there anything to choose from: limits of many lenders, none of which all share? */
export function isForNeighbourhoods({ problem }: Packing, blocks: readonly Block[]): boolean {
  return problem.edgeCount > LEAST_EDGES && blocks.length > 1;
}

/**
 * Improves a packing by small programmes: a few lenders that compete for the same requests, what they have and what nobody has; all
 * other awards stay. Each is solved by branch and bound and taken over where it is better.
 * @returns how many were solved.
 */
export async function searchNeighbourhoods(
  packing: Packing,
  plan: NeighbourhoodPlan,
  bound: number,
  watch: Watch,
): Promise<number> {
  const blocks = blocksOf(packing.problem).filter(({ resources }) => resources.length > 0);
  const lacks = packing.problem.mustFundAll && !allServed(packing);
  if (!isForNeighbourhoods(packing, blocks) || lacks) return 0;
  return new Neighbourhoods(await loadHighs(), packing, blocks, plan.seed).search(plan, bound, watch);
}

class Neighbourhoods {
  private readonly blockOf: Int32Array;
  private readonly random: () => number;

  constructor(
    private readonly highs: Highs,
    private readonly packing: Packing,
    private readonly blocks: readonly Block[],
    seed: number,
  ) {
    this.blockOf = new Int32Array(packing.problem.edgeCount).fill(-1);
    blocks.forEach(({ edges }, b) => edges.forEach((e) => (this.blockOf[e] = b)));
    this.random = uniform(seed);
  }

  search({ neighbourhoods: most }: NeighbourhoodPlan, bound: number, watch: Watch): number {
    const part = watch.partOfTime(TIME_PART);
    let tried = 0;
    for (let inVain = 0; tried < most && inVain < MOST_IN_VAIN; inVain++) {
      if (watch.stop('neighbourhoods', tried, bound, this.packing.total) || part.isOver()) break;
      const leftMs = part.leftMs();
      const seconds = leftMs === Infinity ? Infinity : Math.min(MOST_SECONDS, leftMs / 1000);
      if (this.improve(seconds, () => (watch.hurried = true))) inVain = -1;
      tried++;
    }
    return tried;
  }

  private improve(seconds: number, onTimeUp: () => void): boolean {
    const { packing } = this;
    const core = cut(packing, this.neighbourhood());
    const inner = innerPacking(packing, core);
    const found = branchAndBound(
      this.highs,
      inner,
      { seed: 1, nodes: NODES, seconds, onTimeUp },
      null,
    ).packing;
    if (found.total <= inner.total) return false;
    takeOver(packing, found, core);
    return true;
  }

  /** Marks the edges of a block and of those that share most requests with it, shaken, until there are enough. */
  private neighbourhood(): Uint8Array {
    const { blocks, random } = this;
    const centre = Math.floor(random() * blocks.length);
    const shared = this.requestsSharedWith(centre);
    const near = Array.from(shared, (count, b) => ({ b, rank: count * (0.5 + random()) }))
      .filter(({ b, rank }) => rank > 0 && b !== centre)
      .sort((x, y) => y.rank - x.rank || x.b - y.b);
    const chosen = new Uint8Array(blocks.length);
    chosen[centre] = 1;
    let keep = this.kept(chosen);
    for (const { b } of near) {
      if (keep.count >= EDGES) break;
      chosen[b] = 1;
      keep = this.kept(chosen);
    }
    return keep.edges;
  }

  private requestsSharedWith(block: number): Float64Array {
    const { edgeRequest, edgeStart } = this.packing.problem;
    const shared = new Float64Array(this.blocks.length);
    for (const own of this.blocks[block]!.edges) {
      const i = edgeRequest[own]!;
      for (let e = edgeStart[i]!; e < edgeStart[i + 1]!; e++)
        if (this.blockOf[e]! >= 0) shared[this.blockOf[e]!]!++;
    }
    return shared;
  }

  /** Edges of the chosen blocks whose requests have nothing from elsewhere. */
  private kept(chosen: Uint8Array): { readonly edges: Uint8Array; readonly count: number } {
    const { problem, share } = this.packing;
    const isChosen = (e: number): boolean => this.blockOf[e]! >= 0 && chosen[this.blockOf[e]!] === 1;
    const edges = new Uint8Array(problem.edgeCount);
    let count = 0;
    for (let i = 0; i < problem.requestCount; i++) {
      const [first, last] = [problem.edgeStart[i]!, problem.edgeStart[i + 1]!];
      let isFree = true;
      for (let e = first; e < last; e++) if (share[e]! > 0 && !isChosen(e)) isFree = false;
      for (let e = first; isFree && e < last; e++)
        if (isChosen(e)) {
          edges[e] = 1;
          count++;
        }
    }
    return { edges, count };
  }
}
