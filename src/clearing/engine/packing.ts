import type { Problem } from './problem.js';
import { FULL_SHARE } from './units.js';

// Taken out of the global object once: inside a virtual machine (jest) each look-up of a global is slow.
const { ceil, floor, min } = Math;

/**
 * A feasible set of awards and what it leaves of every resource. Every change keeps it feasible if the caller asks
 * `fits` or `room` first.
 */
export class Packing {
  /** Per edge: awarded share in billionths, 0 for none. */
  readonly share: Int32Array;
  /** Per resource: what is left. */
  readonly slack: Float64Array;
  /** Sum of value × share. */
  total = 0;
  /** If listed, members of resource r: arcs `members[listStart[r]]` and on, `listLength[r]` of them. */
  readonly listStart: Int32Array;
  readonly listLength: Int32Array;
  readonly members: Int32Array;
  readonly arcEdge: Int32Array;
  private readonly placeOfArc: Int32Array;

  /** @param listed whether to keep, per resource, the list of its awards: searches need it, large books are spared it. */
  constructor(
    readonly problem: Problem,
    private readonly listed: 'LISTED' | 'PLAIN' = 'PLAIN',
  ) {
    const { edgeCount, resourceCount, arcResource, arcStart, capacity } = problem;
    this.share = new Int32Array(edgeCount);
    this.slack = capacity.slice();
    const arcs = listed === 'LISTED' ? arcResource.length : 0;
    this.listStart = new Int32Array(resourceCount + 1);
    this.listLength = new Int32Array(resourceCount);
    this.members = new Int32Array(arcs);
    this.placeOfArc = new Int32Array(arcs);
    this.arcEdge = new Int32Array(arcs);
    if (listed === 'PLAIN') return;
    for (let e = 0; e < edgeCount; e++) this.arcEdge.fill(e, arcStart[e], arcStart[e + 1]);
    for (const r of arcResource) this.listStart[r + 1]!++;
    for (let r = 0; r < resourceCount; r++) this.listStart[r + 1]! += this.listStart[r]!;
  }

  /** Does share 1 of the edge fit? */
  fits(edge: number): boolean {
    const { arcStart, arcResource, arcDraw } = this.problem;
    for (let a = arcStart[edge]!; a < arcStart[edge + 1]!; a++)
      if (arcDraw[a]! > this.slack[arcResource[a]!]!) return false;
    return true;
  }

  /** The largest share of the edge, at most `most`, that fits; in billionths. */
  room(edge: number, most: number): number {
    const { arcStart, arcResource, arcDraw } = this.problem;
    let units = most;
    for (let a = arcStart[edge]!; a < arcStart[edge + 1]!; a++) {
      const slack = this.slack[arcResource[a]!]!;
      const draw = arcDraw[a]!;
      if (drawOf(draw, units) <= slack) continue;
      units = min(units, floor((slack / draw) * FULL_SHARE));
      while (units > 0 && drawOf(draw, units) > slack) units--;
    }
    return units;
  }

  /** Awards a share of an edge that has none. */
  put(edge: number, units: number): void {
    const { arcStart, arcResource, arcDraw, value } = this.problem;
    this.share[edge] = units;
    this.total += units === FULL_SHARE ? value[edge]! : (value[edge]! * units) / FULL_SHARE;
    for (let a = arcStart[edge]!; a < arcStart[edge + 1]!; a++) {
      const r = arcResource[a]!;
      this.slack[r]! -= drawOf(arcDraw[a]!, units);
      if (this.listed === 'PLAIN') continue;
      const place = this.listStart[r]! + this.listLength[r]!++;
      this.members[place] = a;
      this.placeOfArc[a] = place;
    }
  }

  /** Takes an award back. */
  take(edge: number): void {
    const { arcStart, arcResource, arcDraw, value } = this.problem;
    const units = this.share[edge]!;
    this.share[edge] = 0;
    this.total -= units === FULL_SHARE ? value[edge]! : (value[edge]! * units) / FULL_SHARE;
    for (let a = arcStart[edge]!; a < arcStart[edge + 1]!; a++) {
      const r = arcResource[a]!;
      this.slack[r]! += drawOf(arcDraw[a]!, units);
      if (this.listed === 'PLAIN') continue;
      const last = this.members[this.listStart[r]! + --this.listLength[r]!]!;
      const place = this.placeOfArc[a]!;
      this.members[place] = last;
      this.placeOfArc[last] = place;
    }
  }

  /** The awarded edge of a request that takes one award at most; −1 for none. */
  awardOf(request: number): number {
    const { edgeStart } = this.problem;
    for (let e = edgeStart[request]!; e < edgeStart[request + 1]!; e++) if (this.share[e]! > 0) return e;
    return -1;
  }

  /** Takes over the awards of another packing of the same problem. */
  become(shares: Int32Array): void {
    for (let e = 0; e < shares.length; e++) {
      if (this.share[e] === shares[e]) continue;
      if (this.share[e]! > 0) this.take(e);
    }
    for (let e = 0; e < shares.length; e++)
      if (this.share[e] !== shares[e] && shares[e]! > 0) this.put(e, shares[e]!);
  }
}

/** Parts of a unit in which draws of shares are counted; a power of two, so that sums stay exact. */
const PARTS = 1024;

/** Draw of a share, rounded up to a part of a unit; exact for share 1. */
export function drawOf(draw: number, units: number): number {
  return units === FULL_SHARE ? draw : ceil(((draw * units) / FULL_SHARE) * PARTS) / PARTS;
}
