import { insertBest } from './insertion.js';
import { Packing } from './packing.js';
import type { Problem } from './problem.js';

/**
 * A first packing from prices: requests in the order of their best reduced value per unit of draw, each to its
 * best edge that still fits, even at a loss by the prices if it still has value.
 */
export function roundByPrices(problem: Problem, reduced: Float64Array): Packing {
  const packing = new Packing(problem);
  const urgency = new Float64Array(problem.requestCount).fill(-Infinity);
  for (let i = 0; i < problem.requestCount; i++) {
    for (let e = problem.edgeStart[i]!; e < problem.edgeStart[i + 1]!; e++) {
      const arc = problem.arcStart[e]!;
      const draw = arc < problem.arcStart[e + 1]! ? problem.arcDraw[arc]! : 1;
      urgency[i] = Math.max(urgency[i]!, reduced[e]! / draw);
    }
  }
  for (const i of byDescending(urgency)) insertBest(packing, i, reduced);
  return packing;
}

/** Positions by descending key; equal ones in canonical order. */
export function byDescending(key: Float64Array): Int32Array {
  return Int32Array.from(key.keys()).sort((x, y) => key[y]! - key[x]! || x - y);
}
