import type { Problem } from './problem.js';

/** A part of a problem whose edges share resources with each other alone; in most books one lender's edges. */
export interface Block {
  readonly edges: Int32Array;
  readonly resources: Int32Array;
}

/** Splits the edges by the resources that they share. Blocks are in the order of their first edge. */
export function blocksOf(problem: Problem): Block[] {
  const { edgeCount, resourceCount, arcStart, arcResource } = problem;
  const root = Int32Array.from({ length: resourceCount }, (_, r) => r);
  const find = (r: number): number => {
    while (root[r] !== r) r = root[r] = root[root[r]!]!;
    return r;
  };
  for (let e = 0; e < edgeCount; e++)
    for (let a = arcStart[e]! + 1; a < arcStart[e + 1]!; a++)
      root[find(arcResource[a]!)] = find(arcResource[arcStart[e]!]!);
  const edges = new Map<number, number[]>();
  const resources = new Map<number, number[]>();
  // An edge that draws on nothing scarce is a block of its own.
  for (let e = 0; e < edgeCount; e++)
    push(edges, arcStart[e]! < arcStart[e + 1]! ? find(arcResource[arcStart[e]!]!) : -1 - e, e);
  for (let r = 0; r < resourceCount; r++) push(resources, find(r), r);
  return [...edges].map(([key, list]) => ({
    edges: Int32Array.from(list),
    resources: Int32Array.from(resources.get(key) ?? []),
  }));
}

function push(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
