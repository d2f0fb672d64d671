import type { Packing } from './packing.js';

/**
 * Per resource, the awarded edges as a heap with the least worth on top; among equals the later edge. Edges that are no
 * longer awarded are dropped when they come up.
 */
export class RankedAwards {
  private readonly heaps: (number[] | undefined)[];

  constructor(
    private readonly packing: Packing,
    private readonly worth: Float64Array,
  ) {
    this.heaps = new Array<number[] | undefined>(packing.problem.resourceCount).fill(undefined);
  }

  /** Adds an edge to all its resources. */
  add(edge: number): void {
    const { arcStart, arcResource } = this.packing.problem;
    for (let a = arcStart[edge]!; a < arcStart[edge + 1]!; a++) this.push(arcResource[a]!, edge);
  }

  push(resource: number, edge: number): void {
    const heap = (this.heaps[resource] ??= []);
    let place = heap.length;
    heap.push(edge);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.isWeaker(edge, heap[parent]!)) break;
      heap[place] = heap[parent]!;
      place = parent;
    }
    heap[place] = edge;
  }

  /** Takes the awarded edge of least worth off a resource's heap; −1 if there is none below `below`. */
  popWeakest(resource: number, below: number): number {
    const heap = this.heaps[resource];
    while (heap && heap.length > 0) {
      const top = heap[0]!;
      const awarded = this.packing.share[top]! > 0;
      if (awarded && this.worth[top]! >= below) return -1;
      this.popTop(heap);
      if (awarded) return top;
    }
    return -1;
  }

  private popTop(heap: number[]): void {
    const moved = heap.pop()!;
    if (heap.length === 0) return;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.isWeaker(heap[child + 1]!, heap[child]!)) child++;
      if (!this.isWeaker(heap[child]!, moved)) break;
      heap[place] = heap[child]!;
      place = child;
    }
    heap[place] = moved;
  }

  private isWeaker(a: number, b: number): boolean {
    const [x, y] = [this.worth[a]!, this.worth[b]!];
    return x < y || (x === y && a > b);
  }
}
