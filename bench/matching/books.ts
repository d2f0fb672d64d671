import { createHash } from 'node:crypto';
import { WHOLE, type CompiledBook } from '../../src/clearing/engine/compiled.js';
import { gaussian, random } from './random.js';

/** The two families of the benchmark; docs/benchmarks/matching.md describes every distribution. */
export type Family = 'plain' | 'risk';

export interface BookSize {
  readonly requests: number;
  readonly lenders: number;
}

const INDUSTRIES = 10;
const MOST_LENDERS_OF_REQUEST = 8;
const DEBTOR_SHARE = 0.2;
const INDUSTRY_SHARE = 0.35;
const BUDGET_SHARE = 0.6;

/** Requests and lenders before any edge. */
interface Parties {
  readonly ticket: Float64Array;
  readonly debtor: Int32Array;
  readonly industryOf: Int32Array;
  readonly budget: Float64Array;
  readonly spread: Float64Array;
}

/** Draws requests, debtors and lenders, in this order, from the stream. Amounts in cents. */
function parties({ requests, lenders }: BookSize, uniform: () => number): Parties {
  const normal = gaussian(uniform);
  const debtors = Math.max(10, Math.round(Math.sqrt(requests) * 2));
  const industryOf = Int32Array.from({ length: debtors }, () => Math.floor(uniform() * INDUSTRIES));
  const ticket = new Float64Array(requests);
  const debtor = new Int32Array(requests);
  let demand = 0;
  for (let i = 0; i < requests; i++) {
    const yuan = Math.min(1e7, Math.max(1e5, Math.exp(Math.log(1e6) + normal() * 0.9)));
    ticket[i] = Math.round(yuan * 100);
    demand += ticket[i]!;
    debtor[i] = Math.floor(debtors * uniform() ** 2);
  }
  const weight = Float64Array.from({ length: lenders }, () => Math.exp(normal() * 0.7));
  const total = weight.reduce((sum, one) => sum + one, 0);
  return {
    ticket,
    debtor,
    industryOf,
    budget: weight.map((one) => Math.round((BUDGET_SHARE * demand * one) / total)),
    spread: Float64Array.from({ length: lenders }, () => 0.03 + 0.03 * uniform()),
  };
}

/** Numbers caps as they are first met. */
class Caps {
  readonly limit: number[] = [];
  private readonly seen = new Map<number, number>();

  place(key: number, limit: number): number {
    const known = this.seen.get(key);
    if (known !== undefined) return known;
    this.seen.set(key, this.limit.length);
    this.limit.push(limit);
    return this.limit.length - 1;
  }
}

/**
 * A book by size, seed and family, built as flat arrays: a million requests have no file. Edges that exceed the debtor
 * cap by themselves are left out. Each edge has three arcs: budget, lender × debtor, lender × industry.
 */
export function syntheticBook(size: BookSize, seed: number, family: Family): CompiledBook {
  const uniform = random(seed);
  const { ticket, debtor, industryOf, budget, spread } = parties(size, uniform);
  const { requests, lenders } = size;
  const room = requests * MOST_LENDERS_OF_REQUEST;
  const finance = new Float64Array(room);
  const cost = new Float64Array(room);
  const arcResource = new Int32Array(3 * room);
  const arcDraw = new Float64Array(3 * room);
  const edgeStart = new Int32Array(requests + 1);
  const caps = new Caps();
  const chosen: number[] = [];
  let e = 0;
  for (let i = 0; i < requests; i++) {
    const wanted = Math.min(lenders, 4 + Math.floor(uniform() * 5));
    const days = 30 + Math.floor(uniform() * 331);
    const base = 0.01 + 0.02 * uniform();
    for (chosen.length = 0; chosen.length < wanted;) {
      const lender = Math.floor(uniform() * lenders);
      if (!chosen.includes(lender)) chosen.push(lender);
    }
    for (const l of chosen.sort((a, b) => a - b)) {
      const rate = base + spread[l]! + 0.005 * uniform();
      const draw = Math.round(ticket[i]! * (family === 'risk' ? 0.6 + 0.4 * uniform() : 1));
      if (draw > budget[l]! * DEBTOR_SHARE) continue;
      finance[e] = ticket[i]!;
      cost[e] = Math.round((ticket[i]! * rate * days) / 360);
      const industry = industryOf[debtor[i]!]!;
      arcResource[3 * e] = l;
      arcResource[3 * e + 1] =
        lenders + caps.place(l * 1e6 + debtor[i]!, Math.round(budget[l]! * DEBTOR_SHARE));
      arcResource[3 * e + 2] =
        lenders + caps.place(-1 - (l * 100 + industry), Math.round(budget[l]! * INDUSTRY_SHARE));
      arcDraw.fill(draw, 3 * e, 3 * e + 3);
      e++;
    }
    edgeStart[i + 1] = e;
  }
  const capacity = Float64Array.from([...budget]);
  return finished(size, {
    capacity: concatenated(capacity, caps.limit),
    edgeStart,
    finance: finance.subarray(0, e),
    cost: cost.subarray(0, e),
    arcResource: arcResource.subarray(0, 3 * e),
    arcDraw: arcDraw.subarray(0, 3 * e),
  });
}

type Flat = Pick<CompiledBook, 'capacity' | 'edgeStart' | 'finance' | 'cost' | 'arcResource' | 'arcDraw'>;

function finished({ requests, lenders }: BookSize, flat: Flat): CompiledBook {
  const edgeCount = flat.finance.length;
  return {
    ...flat,
    lenderCount: lenders,
    capCount: flat.capacity.length - lenders,
    requestCount: requests,
    edgeCount,
    requestKind: new Uint8Array(requests).fill(WHOLE),
    requestMinimum: null,
    requestWeight: null,
    weightDecimals: 0,
    arrival: Float64Array.from({ length: requests }, (_, i) => i),
    arcStart: Int32Array.from({ length: edgeCount + 1 }, (_, k) => 3 * k),
    objective: { financeWeight: 1, costWeight: 1, decimals: 0, mustFundAll: false },
    edgeInput: null,
    resourceId: (r) => (r < lenders ? lenderName(r) : capName(r - lenders)),
    inputHash: hashOfArrays(flat),
  };
}

export const requestName = (i: number): string => `R${String(i).padStart(7, '0')}`;
export const lenderName = (l: number): string => `L${String(l).padStart(5, '0')}`;
export const capName = (c: number): string => `C${String(c).padStart(7, '0')}`;

function concatenated(head: Float64Array, tail: readonly number[]): Float64Array {
  const all = new Float64Array(head.length + tail.length);
  all.set(head);
  all.set(tail, head.length);
  return all;
}

/** SHA-256 over the arrays' bytes (little endian), in the order of {@link Flat}. */
function hashOfArrays(flat: Flat): string {
  const hash = createHash('sha256');
  for (const array of [
    flat.capacity,
    flat.edgeStart,
    flat.finance,
    flat.cost,
    flat.arcResource,
    flat.arcDraw,
  ])
    hash.update(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  return hash.digest('hex');
}
