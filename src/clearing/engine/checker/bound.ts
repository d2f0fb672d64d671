import type { BookView, EdgeView, Fraction, RequestView } from './book-view.js';
import { atLeast, plus, times } from './fractions.js';

const NONE: Fraction = { numerator: 0n, decimals: 0 };
/** Decimals of shares inside the proof; rounding them up can only raise the bound. */
const SHARE_DECIMALS = 18;
const ALL = 10n ** BigInt(SHARE_DECIMALS);

/**
 * Weak duality: for any prices p ≥ 0 no answer is worth more than
 * Σ p × capacity + Σ over requests of max over its choices of (value − Σ p × draw).
 * @returns that sum in cents, exactly (limited shares rounded up in the 18th decimal).
 */
export function provenBound(book: BookView, prices: ReadonlyMap<number, Fraction>): Fraction {
  const decimals = decimalsOf(book, prices);
  const priced = new Map<number, bigint>();
  let bound = 0n;
  for (const [resource, price] of prices) {
    const numerator = price.numerator * 10n ** BigInt(decimals.price - price.decimals);
    if (numerator === 0n) continue;
    priced.set(resource, numerator);
    bound += numerator * (book.capacity.at(resource) ?? 0n) * 10n ** BigInt(decimals.value) * ALL;
  }
  const best = new Array<bigint>(book.requestCount).fill(0n);
  const mixed = new Map<number, Gain[]>();
  for (let place = 0; place < book.edgeCount; place++) {
    const edge = book.edge(place);
    const request = book.request(edge.request);
    const most = largestShare(book, request, edge);
    if (most === 0n) continue;
    const gain = reducedValue(book, request, edge, priced, decimals);
    if (!request.shareable && !book.mustFundAll) {
      const total = gain * most;
      if (total > best[edge.request]!) best[edge.request] = total;
    } else {
      const gains = mixed.get(edge.request) ?? [];
      mixed.set(edge.request, gains);
      gains.push({ gain, most });
    }
  }
  for (const [request, gains] of mixed) best[request] = mixture(book, book.request(request), gains);
  for (const one of best) bound += one;
  return { numerator: bound, decimals: decimals.price + decimals.value + SHARE_DECIMALS };
}

interface Decimals {
  readonly price: number;
  /** Of a weighted value in cents. */
  readonly value: number;
}

interface Gain {
  readonly gain: bigint;
  readonly most: bigint;
}

function decimalsOf(book: BookView, prices: ReadonlyMap<number, Fraction>): Decimals {
  let price = 0;
  for (const one of prices.values()) price = Math.max(price, one.decimals);
  let weight = 0;
  for (let i = 0; i < book.requestCount; i++) weight = Math.max(weight, book.request(i).weight.decimals);
  return { price, value: weight + Math.max(book.financeWeight.decimals, book.costWeight.decimals) };
}

function reducedValue(
  book: BookView,
  { weight }: RequestView,
  edge: EdgeView,
  priced: ReadonlyMap<number, bigint>,
  decimals: Decimals,
): bigint {
  const finance = times(book.financeWeight, { numerator: edge.finance, decimals: 0 });
  const cost = times(book.costWeight, { numerator: -edge.cost, decimals: 0 });
  const value = times(weight, plus(finance, cost));
  const scaled = value.numerator * 10n ** BigInt(decimals.value + decimals.price - value.decimals);
  let paid = 0n;
  for (const [resource, draw] of edge.draws) paid += (priced.get(resource) ?? 0n) * draw;
  return scaled - paid * 10n ** BigInt(decimals.value);
}

/** The largest share that limits leave an edge; 0 if that is less than the request accepts. */
function largestShare(book: BookView, request: RequestView, edge: EdgeView): bigint {
  let most = ALL;
  for (const [resource, draw] of edge.draws) {
    const capacity = book.capacity.at(resource) ?? 0n;
    if (draw <= capacity) continue;
    if (request.whole && !request.shareable) return 0n;
    const share = (capacity * ALL + draw - 1n) / draw;
    if (share < most) most = share;
  }
  return atLeast({ numerator: most, decimals: SHARE_DECIMALS }, request.minimum) ? most : 0n;
}

/** The most that a request can gain (times the unit of shares) where it may be shared or must be funded. */
function mixture(book: BookView, request: RequestView, gains: readonly Gain[]): bigint {
  const minimum = times(request.minimum, { numerator: ALL, decimals: 0 });
  const least = request.whole ? ALL : minimum.numerator / 10n ** BigInt(minimum.decimals);
  const must = book.mustFundAll ? least : 0n;
  if (!request.shareable) return single(gains, must);
  let left = ALL;
  let total = 0n;
  for (const { gain, most } of [...gains].sort((a, b) => (a.gain > b.gain ? -1 : a.gain < b.gain ? 1 : 0))) {
    const demanded = request.whole ? left : must - (ALL - left);
    const allowed = gain > 0n ? left : demanded;
    const share = allowed < most ? allowed : most;
    if (share <= 0n) continue;
    total += gain * share;
    left -= share;
  }
  if (book.mustFundAll) return total;
  return total > 0n && (!request.whole || left === 0n) ? total : 0n;
}

function single(gains: readonly Gain[], least: bigint): bigint {
  let best = least > 0n ? null : 0n;
  for (const { gain, most } of gains) {
    const share = gain > 0n ? most : least;
    if (share > most) continue;
    const total = gain * share;
    if (best === null || total > best) best = total;
  }
  return best ?? NONE.numerator;
}
