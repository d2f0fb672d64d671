import type { Packing } from './packing.js';
import { originOf } from './problem.js';
import { FULL_SHARE } from './units.js';

const FULL = BigInt(FULL_SHARE);

/** What one award amounts to, in cents. */
export interface AwardAmounts {
  /** Edge of the compiled book. */
  readonly edge: number;
  readonly finance: bigint;
  readonly cost: bigint;
}

/** Totals of a packing in cents, and how many requests it funds. */
export function drawnAmounts(packing: Packing): { finance: bigint; cost: bigint; funded: number } {
  let finance = 0n;
  let cost = 0n;
  let funded = 0;
  for (let i = 0; i < packing.problem.requestCount; i++) {
    const awards = awardAmounts(packing, i);
    if (awards.length > 0) funded++;
    for (const award of awards) {
      finance += award.finance;
      cost += award.cost;
    }
  }
  return { finance, cost, funded };
}

/**
 * A request's awards in cents. The request's total is its exact total rounded half up; each award is its exact amount
 * rounded down, and the cents left over go to the largest remainders, so that shares of one sum to the whole.
 */
export function awardAmounts({ problem, share }: Packing, request: number): AwardAmounts[] {
  const { book, edgeStart } = problem;
  const edges: number[] = [];
  for (let e = edgeStart[request]!; e < edgeStart[request + 1]!; e++) if (share[e]! > 0) edges.push(e);
  const units = edges.map((e) => BigInt(share[e]!));
  const finance = handedOut(edges.map((e, k) => BigInt(book.finance[originOf(problem, e)]!) * units[k]!));
  const cost = handedOut(edges.map((e, k) => BigInt(book.cost[originOf(problem, e)]!) * units[k]!));
  return edges.map((e, k) => ({ edge: originOf(problem, e), finance: finance[k]!, cost: cost[k]! }));
}

/** Cents from billionths of cents, by largest remainder; among equals the earlier one. */
export function handedOut(exact: readonly bigint[]): bigint[] {
  const total = (exact.reduce((sum, one) => sum + one, 0n) + FULL / 2n) / FULL;
  const floors = exact.map((one) => one / FULL);
  let rest = total - floors.reduce((sum, one) => sum + one, 0n);
  const order = exact.map((one, place) => ({ remainder: one % FULL, place }));
  order.sort((a, b) =>
    a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1,
  );
  for (const { place } of order) {
    if (rest <= 0n) break;
    floors[place]!++;
    rest--;
  }
  return floors;
}
