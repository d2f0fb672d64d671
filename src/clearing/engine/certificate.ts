import { SHAREABLE, WHOLE, type CompiledBook } from './compiled.js';
import type { Packing } from './packing.js';
import { originOf, type Problem } from './problem.js';
import { ceilDiv, FULL_SHARE } from './units.js';

/** Shares inside a proof: fine enough that rounding them up costs nothing that is seen. */
const FINE_DECIMALS = 18;
const FINE = 10n ** BigInt(FINE_DECIMALS);

/** Prices as printed: price = digits / 10^decimals, one per resource of the compiled book. */
export interface PrintedPrices {
  readonly digits: readonly bigint[];
  readonly decimals: number;
}

/** Significant decimals of the largest price. */
const PRICE_DIGITS = 9;
const MOST_PRICE_DECIMALS = 20;

/** Rounds prices to what is printed; zero for the resources that the problem left out. */
export function printedPrices({ book, resourceOrigin }: Problem, price: Float64Array): PrintedPrices {
  const largest = price.reduce((most, one) => Math.max(most, one), 0);
  const shift = largest > 0 ? Math.ceil(-Math.log10(largest)) : 0;
  const decimals = Math.min(MOST_PRICE_DECIMALS, Math.max(PRICE_DIGITS, PRICE_DIGITS + shift));
  const digits = new Array<bigint>(book.capacity.length).fill(0n);
  price.forEach((one, r) => {
    digits[resourceOrigin[r]!] = BigInt(
      Math.round(one * 10 ** PRICE_DIGITS * 10 ** (decimals - PRICE_DIGITS)),
    );
  });
  return { digits, decimals };
}

/** Decimals of an objective in cents: those of the weights. */
export function objectiveDecimals(book: CompiledBook): number {
  return book.objective.decimals + book.weightDecimals;
}

/** Weighted value of share 1 in 10^-objectiveDecimals cents, exactly. */
export function exactValue(book: CompiledBook, request: number, edge: number): bigint {
  const { financeWeight, costWeight } = book.objective;
  const plain =
    BigInt(financeWeight) * BigInt(book.finance[edge]!) - BigInt(costWeight) * BigInt(book.cost[edge]!);
  const one = 10n ** BigInt(book.weightDecimals);
  return plain * (book.requestWeight ? BigInt(book.requestWeight[request]!) : one);
}

/** The objective of a packing in 10^-(objectiveDecimals + 9) cents, exactly. */
export function exactObjective({ problem, share }: Packing): bigint {
  let total = 0n;
  for (let e = 0; e < share.length; e++) {
    if (share[e] === 0) continue;
    total += exactValue(problem.book, problem.edgeRequest[e]!, originOf(problem, e)) * BigInt(share[e]!);
  }
  return total;
}

/**
 * The bound that the printed prices prove, in 10^-{@link boundDecimals} cents:
 * Σ price × capacity + Σ over requests of the most that one can gain at these prices.
 */
export function exactBound(problem: Problem, prices: PrintedPrices, approximate: Float64Array): bigint {
  const { book } = problem;
  const valueScale = 10n ** BigInt(objectiveDecimals(book));
  let bound = 0n;
  let mixed = 0n;
  prices.digits.forEach((digits, r) => {
    if (digits > 0n) bound += digits * BigInt(book.capacity[r]!) * valueScale;
  });
  for (let i = 0; i < problem.requestCount; i++) {
    const reduced = (edge: number): bigint => exactReduced(problem, prices, valueScale, i, edge);
    if (problem.mustFundAll || problem.requestKind[i]! & SHAREABLE || problem.mostShare)
      mixed += mixedGain(problem, i, reduced);
    else bound += plainGain(problem, i, approximate, reduced);
  }
  return bound * FINE + mixed;
}

/** Decimals of {@link exactBound}. */
export function boundDecimals(book: CompiledBook, { decimals }: PrintedPrices): number {
  return objectiveDecimals(book) + decimals + FINE_DECIMALS;
}

/** The best single award of share 1, or none. */
function plainGain(
  problem: Problem,
  request: number,
  approximate: Float64Array,
  reduced: (edge: number) => bigint,
): bigint {
  let best = 0n;
  for (const edge of contenders(problem, request, approximate)) {
    const gain = reduced(edge);
    if (gain > best) best = gain;
  }
  return best;
}

/** The best mixture of awards, times the unit of fine shares. */
function mixedGain(problem: Problem, request: number, reduced: (edge: number) => bigint): bigint {
  const gains: Gain[] = [];
  for (let e = problem.edgeStart[request]!; e < problem.edgeStart[request + 1]!; e++)
    gains.push({ gain: reduced(e), most: fineShare(problem.book, originOf(problem, e)) });
  const minimum = BigInt(problem.requestMinimum?.[request] ?? 0);
  return bestMixture(gains, problem.requestKind[request]!, minimum, problem.mustFundAll);
}

/** Edges that could be the best one, judged in doubles with room for their rounding. */
function contenders({ edgeStart, value }: Problem, request: number, approximate: Float64Array): number[] {
  let best = 0;
  let scale = 0;
  for (let e = edgeStart[request]!; e < edgeStart[request + 1]!; e++) {
    best = Math.max(best, approximate[e]!);
    scale = Math.max(scale, Math.abs(value[e]!));
  }
  const found: number[] = [];
  for (let e = edgeStart[request]!; e < edgeStart[request + 1]!; e++)
    if (approximate[e]! >= best - scale * 1e-7) found.push(e);
  return found;
}

function exactReduced(
  problem: Problem,
  prices: PrintedPrices,
  valueScale: bigint,
  request: number,
  edge: number,
): bigint {
  const { book } = problem;
  const e = originOf(problem, edge);
  let paid = 0n;
  for (let a = book.arcStart[e]!; a < book.arcStart[e + 1]!; a++) {
    const digits = prices.digits[book.arcResource[a]!]!;
    if (digits > 0n) paid += digits * BigInt(book.arcDraw[a]!);
  }
  return exactValue(book, request, e) * 10n ** BigInt(prices.decimals) - paid * valueScale;
}

/** The largest share that the limits leave an edge, rounded up. */
function fineShare(book: CompiledBook, edge: number): bigint {
  let most = FINE;
  for (let a = book.arcStart[edge]!; a < book.arcStart[edge + 1]!; a++) {
    const draw = BigInt(book.arcDraw[a]!);
    const capacity = BigInt(book.capacity[book.arcResource[a]!]!);
    if (draw <= capacity) continue;
    const share = ceilDiv(capacity * FINE, draw);
    if (share < most) most = share;
  }
  return most;
}

interface Gain {
  readonly gain: bigint;
  readonly most: bigint;
}

/** The most that a request can gain by mixing edges within its mode; minimums of single awards are left out. */
function bestMixture(gains: readonly Gain[], kind: number, minimum: bigint, mustFund: boolean): bigint {
  const whole = (kind & WHOLE) !== 0;
  const least = whole ? FINE : (minimum * FINE) / BigInt(FULL_SHARE);
  if (!(kind & SHAREABLE)) return bestSingle(gains, mustFund ? least : 0n);
  const ranked = [...gains].sort((x, y) => (x.gain === y.gain ? 0 : x.gain > y.gain ? -1 : 1));
  let left = FINE;
  let total = 0n;
  for (const { gain, most } of ranked) {
    const stillDemanded = whole ? left : mustFund ? least - (FINE - left) : 0n;
    const allowed = gain > 0n ? left : stillDemanded;
    const share = allowed < most ? allowed : most;
    if (share <= 0n) continue;
    total += gain * share;
    left -= share;
  }
  if (mustFund) return total;
  return total > 0n && (!whole || left === 0n) ? total : 0n;
}

function bestSingle(gains: readonly Gain[], least: bigint): bigint {
  let best: bigint | null = least > 0n ? null : 0n;
  for (const { gain, most } of gains) {
    const share = gain > 0n ? most : least;
    if (share > most) continue;
    const total = gain * share;
    if (best === null || total > best) best = total;
  }
  return best ?? 0n;
}
