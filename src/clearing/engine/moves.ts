import { SHAREABLE, WHOLE } from './compiled.js';
import { insertBest, isServed, leastAward } from './insertion.js';
import type { Packing } from './packing.js';
import { isSimple } from './problem.js';
import { FULL_SHARE } from './units.js';

/** Requests that may be pushed out by one move. */
const MOST_VICTIMS = 3;
/** Members of a full resource that are looked at to find one to push out. */
const LOOKED_AT = 40;
/** Edges of a resource that was left with room that are looked at to fill it. */
const REFILL_LOOKS = 16;

/**
 * Compound moves with a journal: a request gets another edge, those in its way are pushed out and go where they fit
 * best. Each can be undone and done again.
 */
export class Moves {
  /** Pairs of edge and units: awarded if positive, taken back if negative. */
  private readonly log: number[] = [];
  private readonly victims: number[] = [];
  /** Resources that somebody was pushed out of by the last move. */
  private readonly vacated: number[] = [];
  private readonly arcsOf: ArcsOf;
  /** Requests served less requests no longer served by the last move; only kept where all must be funded. */
  served = 0;

  constructor(
    private readonly packing: Packing,
    private readonly price: Float64Array,
    /** Per edge: value less the price of its draws; guides the choice, never the acceptance. */
    private readonly reduced: Float64Array,
    private readonly random: () => number,
  ) {
    this.arcsOf = arcsByResource(packing);
  }

  /** Gives the request this edge; false (and nothing changed) if that cannot be. */
  tryEdge(request: number, edge: number): boolean {
    const { packing } = this;
    const { problem } = packing;
    this.log.length = 0;
    this.victims.length = 0;
    this.vacated.length = 0;
    this.served = problem.mustFundAll && isServed(packing, request) ? -1 : 0;
    this.takeAll(request);
    const simple = isSimple(problem.requestKind[request]!);
    const units = simple ? FULL_SHARE : this.wanted(request, edge);
    while (simple ? !packing.fits(edge) : packing.room(edge, units) < units)
      if (this.victims.length === MOST_VICTIMS || !this.pushOut(edge, units, request)) return this.undone();
    this.put(edge, units);
    if (!simple && !this.completed(request)) return this.undone();
    if (problem.mustFundAll && isServed(packing, request)) this.served++;
    for (const victim of this.victims) {
      this.insert(victim);
      if (problem.mustFundAll && isServed(packing, victim)) this.served++;
    }
    for (const resource of this.vacated) this.refill(resource);
    return true;
  }

  undo(): void {
    for (let k = this.log.length - 2; k >= 0; k -= 2) {
      const units = this.log[k + 1]!;
      if (units > 0) this.packing.take(this.log[k]!);
      else this.packing.put(this.log[k]!, -units);
    }
  }

  redo(): void {
    for (let k = 0; k < this.log.length; k += 2) {
      const units = this.log[k + 1]!;
      if (units > 0) this.packing.put(this.log[k]!, units);
      else this.packing.take(this.log[k]!);
    }
  }

  private undone(): false {
    this.undo();
    return false;
  }

  /** A divisible request takes what is free, or (as often) as much as the edge may carry. */
  private wanted(request: number, edge: number): number {
    const { problem } = this.packing;
    const most = problem.mostShare?.[edge] ?? FULL_SHARE;
    const free = this.packing.room(edge, most);
    return free >= leastAward(problem, request) && this.random() < 0.5 ? free : most;
  }

  /** Shares the rest of the request among its other edges; false if a whole one cannot be completed. */
  private completed(request: number): boolean {
    const kind = this.packing.problem.requestKind[request]!;
    if (kind & SHAREABLE) this.insert(request);
    return !(kind & WHOLE) || isServed(this.packing, request);
  }

  private put(edge: number, units: number): void {
    this.packing.put(edge, units);
    this.log.push(edge, units);
  }

  private takeAll(request: number): void {
    const { edgeStart } = this.packing.problem;
    for (let e = edgeStart[request]!; e < edgeStart[request + 1]!; e++) {
      const units = this.packing.share[e]!;
      if (units === 0) continue;
      this.packing.take(e);
      this.log.push(e, -units);
    }
  }

  private insert(request: number): void {
    const { share, problem } = this.packing;
    const first = this.log.length;
    if (!insertBest(this.packing, request, this.reduced)) return;
    // An award that this move has logged already is the move's own edge.
    for (let e = problem.edgeStart[request]!; e < problem.edgeStart[request + 1]!; e++)
      if (share[e]! > 0 && !(first >= 2 && this.log[first - 2] === e && this.log[first - 1]! > 0))
        this.log.push(e, share[e]!);
  }

  /** One large award pushed out can make room for several small ones: whole requests without an award that fit. */
  private refill(resource: number): void {
    const { packing } = this;
    const { edgeRequest, requestKind } = packing.problem;
    const { start, arcs } = this.arcsOf;
    const first = start[resource]!;
    const count = start[resource + 1]! - first;
    const looks = count < REFILL_LOOKS ? count : REFILL_LOOKS;
    let place = (this.random() * count) | 0;
    for (let k = 0; k < looks; k++, place = place + 1 < count ? place + 1 : 0) {
      const edge = packing.arcEdge[arcs[first + place]!]!;
      if (packing.share[edge]! > 0 || !packing.fits(edge)) continue;
      const request = edgeRequest[edge]!;
      if (!isSimple(requestKind[request]!) || packing.awardOf(request) >= 0) continue;
      this.put(edge, FULL_SHARE);
      if (packing.problem.mustFundAll) this.served++;
    }
  }

  /** Pushes out the least missed member of a resource that stands in the edge's way. */
  private pushOut(edge: number, units: number, request: number): boolean {
    const { packing, price, reduced } = this;
    const { arcStart, arcResource, arcDraw, edgeRequest } = packing.problem;
    let full = -1;
    let need = 0;
    for (let a = arcStart[edge]!; a < arcStart[edge + 1]!; a++) {
      const r = arcResource[a]!;
      const lacking = arcDraw[a]! * (units / FULL_SHARE) - packing.slack[r]!;
      // The one with the fewest members leaves the least choice.
      if (lacking <= 0 || (full >= 0 && packing.listLength[r]! >= packing.listLength[full]!)) continue;
      full = r;
      need = lacking;
    }
    const count = full < 0 ? 0 : packing.listLength[full]!;
    const start = (this.random() * count) | 0;
    const look = count < LOOKED_AT ? count : LOOKED_AT;
    let least = Infinity;
    let out = -1;
    for (let k = 0; k < look; k++) {
      const place = start + k < count ? start + k : start + k - count;
      const arc = packing.members[packing.listStart[full]! + place]!;
      const other = packing.arcEdge[arc]!;
      const over = arcDraw[arc]! - need;
      const score = reduced[other]! + price[full]! * (over >= 0 ? over : -2 * over);
      if (score >= least) continue;
      least = score;
      out = other;
    }
    if (out < 0) return false;
    const victim = edgeRequest[out]!;
    if (victim === request) return false;
    if (packing.problem.mustFundAll && isServed(packing, victim)) this.served--;
    this.takeAll(victim);
    this.victims.push(victim);
    this.vacated.push(full);
    return true;
  }
}

/** Arcs of each resource, awarded or not. */
interface ArcsOf {
  readonly start: Int32Array;
  readonly arcs: Int32Array;
}

function arcsByResource({ listStart, problem }: Packing): ArcsOf {
  const next = listStart.slice();
  const arcs = new Int32Array(problem.arcResource.length);
  problem.arcResource.forEach((r, a) => (arcs[next[r]!++] = a));
  return { start: listStart, arcs };
}
