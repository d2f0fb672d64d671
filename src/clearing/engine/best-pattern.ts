import type { Block } from './blocks.js';
import type { Problem } from './problem.js';

/** A set of edges of one block that fit together. */
export interface Pattern {
  readonly edges: readonly number[];
  /** Sum of the edges' values. */
  readonly value: number;
}

export interface BestPattern {
  readonly pattern: Pattern;
  /** No pattern of the block gains more at these charges. */
  readonly bound: number;
  readonly nodes: number;
}

const { min } = Math;

/**
 * Finds a block's pattern that gains most when each request costs a charge: a small knapsack with several limits, by
 * depth-first search over the edges by gain per draw. Built once per block, asked for many charges.
 */
export class PatternSearch {
  private readonly request: Int32Array;
  private readonly value: Float64Array;
  /** Draw on the main resource. */
  private readonly weight: Float64Array;
  private readonly arcStart: Int32Array;
  private readonly arcResource: Int32Array;
  private readonly arcDraw: Float64Array;
  private readonly capacity: Float64Array;
  private readonly main: number;
  private readonly nested: boolean;

  private readonly gain: Float64Array;
  private readonly left: Float64Array;
  private readonly room: Float64Array;
  private order: Int32Array;
  private readonly taken: number[] = [];
  private readonly isTaken: Set<number> = new Set();
  private found: number[] = [];
  private best = 0;
  private open = 0;
  private nodes = 0;
  private most = 0;

  constructor(
    problem: Problem,
    private readonly block: Block,
  ) {
    const { edges, resources } = block;
    const place = new Map(Array.from(resources, (r, k) => [r, k]));
    const count = edges.length;
    this.request = Int32Array.from(edges, (e) => problem.edgeRequest[e]!);
    this.value = Float64Array.from(edges, (e) => problem.value[e]!);
    this.arcStart = new Int32Array(count + 1);
    const arcResource: number[] = [];
    const arcDraw: number[] = [];
    edges.forEach((e, k) => {
      for (let a = problem.arcStart[e]!; a < problem.arcStart[e + 1]!; a++) {
        arcResource.push(place.get(problem.arcResource[a]!)!);
        arcDraw.push(problem.arcDraw[a]!);
      }
      this.arcStart[k + 1] = arcResource.length;
    });
    this.arcResource = Int32Array.from(arcResource);
    this.arcDraw = Float64Array.from(arcDraw);
    this.capacity = Float64Array.from(resources, (r) => problem.capacity[r]!);
    this.main = mainOf(this.arcResource, resources.length);
    this.nested = isNested(this.arcStart, this.arcResource, this.arcDraw, resources.length);
    this.weight = Float64Array.from(edges.keys(), (k) => {
      for (let a = this.arcStart[k]!; a < this.arcStart[k + 1]!; a++)
        if (this.nested || this.arcResource[a] === this.main) return this.arcDraw[a]!;
      return 0;
    });
    this.gain = new Float64Array(count);
    this.left = this.capacity.slice();
    this.room = this.capacity.slice();
    this.order = new Int32Array(0);
  }

  /** @param most nodes after which the search ends; the bound holds all the same. */
  run(charge: Float64Array, most: number): BestPattern {
    const { gain, weight, value, request } = this;
    const places: number[] = [];
    for (let k = 0; k < gain.length; k++) {
      gain[k] = value[k]! - charge[request[k]!]!;
      if (gain[k]! > 0) places.push(k);
    }
    places.sort((x, y) => gain[y]! * weight[x]! - gain[x]! * weight[y]! || x - y);
    this.order = Int32Array.from(places);
    this.best = 0;
    this.open = 0;
    this.nodes = 0;
    this.most = most;
    this.found = [];
    this.descend(0, 0);
    const edges = this.found.map((k) => this.block.edges[k]!);
    const total = this.found.reduce((sum, k) => sum + value[k]!, 0);
    return {
      pattern: { edges, value: total },
      bound: Math.max(this.best, this.open),
      nodes: this.nodes,
    };
  }

  private descend(place: number, gained: number): void {
    if (gained > this.best) {
      this.best = gained;
      this.found = [...this.taken];
    }
    for (let at = place; at < this.order.length; at++) {
      const k = this.order[at]!;
      if (!this.fits(k)) continue;
      const bound = this.boundFrom(at, gained);
      if (bound <= this.best) return;
      if (++this.nodes > this.most) {
        this.open = Math.max(this.open, bound);
        return;
      }
      this.put(k);
      this.descend(at + 1, gained + this.gain[k]!);
      this.take(k);
    }
  }

  /**
   * What is gained at most from a place on, with edges taken in part. Where limits are nested and each edge draws as much on
   * each of its own, taking by gain per draw is the linear programme's optimum; elsewhere the main limit alone counts.
   */
  private boundFrom(place: number, gained: number): number {
    const { room, left, order, weight, gain, arcStart, arcResource, main } = this;
    room.set(left);
    let bound = gained;
    for (let at = place; at < order.length; at++) {
      const k = order[at]!;
      if (this.isTaken.has(this.request[k]!)) continue;
      const whole = weight[k]!;
      let part = whole;
      if (this.nested)
        for (let a = arcStart[k]!; a < arcStart[k + 1]!; a++) part = min(part, room[arcResource[a]!]!);
      else if (main >= 0) part = min(part, room[main]!);
      bound += part === whole ? gain[k]! : (gain[k]! * part) / whole;
      if (part === 0) continue;
      if (this.nested) for (let a = arcStart[k]!; a < arcStart[k + 1]!; a++) room[arcResource[a]!]! -= part;
      else if (main >= 0) room[main]! -= part;
      if (main >= 0 && room[main]! <= 0) break;
    }
    return bound;
  }

  private fits(k: number): boolean {
    if (this.isTaken.has(this.request[k]!)) return false;
    for (let a = this.arcStart[k]!; a < this.arcStart[k + 1]!; a++)
      if (this.arcDraw[a]! > this.left[this.arcResource[a]!]!) return false;
    return true;
  }

  private put(k: number): void {
    for (let a = this.arcStart[k]!; a < this.arcStart[k + 1]!; a++)
      this.left[this.arcResource[a]!]! -= this.arcDraw[a]!;
    this.isTaken.add(this.request[k]!);
    this.taken.push(k);
  }

  private take(k: number): void {
    for (let a = this.arcStart[k]!; a < this.arcStart[k + 1]!; a++)
      this.left[this.arcResource[a]!]! += this.arcDraw[a]!;
    this.isTaken.delete(this.request[k]!);
    this.taken.pop();
  }
}

/** The resource with the most arcs; −1 for none. */
function mainOf(arcResource: Int32Array, resources: number): number {
  const count = new Int32Array(resources);
  for (const r of arcResource) count[r]!++;
  return count.reduce((best, n, r) => (best < 0 || n > count[best]! ? r : best), -1);
}

/** Are the resources nested in one another, and does each edge draw as much on each of its own? */
function isNested(
  arcStart: Int32Array,
  arcResource: Int32Array,
  arcDraw: Float64Array,
  resources: number,
): boolean {
  const members = Array.from({ length: resources }, () => new Set<number>());
  for (let k = 0; k + 1 < arcStart.length; k++) {
    for (let a = arcStart[k]!; a < arcStart[k + 1]!; a++) {
      if (arcDraw[a] !== arcDraw[arcStart[k]!]) return false;
      members[arcResource[a]!]!.add(k);
    }
  }
  for (let k = 0; k + 1 < arcStart.length; k++) {
    const own = Array.from(arcResource.subarray(arcStart[k], arcStart[k + 1]), (r) => members[r]!);
    own.sort((x, y) => x.size - y.size);
    for (let j = 1; j < own.length; j++) for (const one of own[j - 1]!) if (!own[j]!.has(one)) return false;
  }
  return true;
}
