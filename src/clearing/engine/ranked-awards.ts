import type { Packing } from './packing.js';
import { yieldOf } from './preferences.js';
import type { Problem } from './problem.js';

/**
 * Per resource, the awarded edges as a heap with the one that yields its lender least on top; among equals the later
 * edge. Edges that are no longer awarded are dropped when they come up. Yields are worked out when two edges are
 * compared: kept beside the edges they would take twice the memory.
 */
export class RankedAwards {
  private readonly heaps: (number[] | undefined)[];

  constructor(private readonly packing: Packing) {
    this.heaps = new Array<number[] | undefined>(packing.problem.resourceCount).fill(undefined);
  }

  /** Adds an edge to all its resources. */
  add(edge: number): void {
    const { arcStart, arcResource } = this.packing.problem;
    for (let a = arcStart[edge]!; a < arcStart[edge + 1]!; a++) this.push(arcResource[a]!, edge);
  }

  push(resource: number, edge: number): void {
    const { problem } = this.packing;
    const heap = (this.heaps[resource] ??= []);
    const own = yieldOf(problem, edge);
    let place = heap.length;
    heap.push(edge);
    while (place > 0) {
      const parent = heap[(place - 1) >> 1]!;
      const other = yieldOf(problem, parent);
      if (own > other || (own === other && edge <= parent)) break;
      heap[place] = parent;
      place = (place - 1) >> 1;
    }
    heap[place] = edge;
  }

  /** Takes the awarded edge of least yield off a resource's heap; −1 if there is none below `below`. */
  popWeakest(resource: number, below: number): number {
    const heap = this.heaps[resource];
    const { problem, share } = this.packing;
    while (heap && heap.length > 0) {
      const top = heap[0]!;
      const awarded = share[top]! > 0;
      if (awarded && yieldOf(problem, top) >= below) return -1;
      popTop(problem, heap);
      if (awarded) return top;
    }
    return -1;
  }
}

function popTop(problem: Problem, heap: number[]): void {
  const moved = heap.pop()!;
  const count = heap.length;
  if (count === 0) return;
  const own = yieldOf(problem, moved);
  let place = 0;
  for (let child = 1; child < count; child = 2 * place + 1) {
    let edge = heap[child]!;
    let least = yieldOf(problem, edge);
    const right = child + 1 < count ? heap[child + 1]! : -1;
    const other = right < 0 ? Infinity : yieldOf(problem, right);
    if (right >= 0 && (other < least || (other === least && right > edge))) {
      child++;
      edge = right;
      least = other;
    }
    if (own < least || (own === least && moved >= edge)) break;
    heap[place] = edge;
    place = child;
  }
  heap[place] = moved;
}
