import { createHash } from 'node:crypto';
import type { Book, BookEdge, BookRequest } from './book.js';
import { digitsAt, type Scaled } from './units.js';

/** Bits of `requestKind`. */
export const WHOLE = 1;
export const SHAREABLE = 2;

/**
 * A book in flat arrays, in canonical order: lenders, caps and requests by id, edges by request, lender and technique
 * (ids compare by code unit), so that the order of the input cannot matter. Amounts are cents in doubles.
 *
 * Resources are what edges draw on: lenders' budgets first (0 .. lenderCount − 1), caps after them. An arc is one
 * edge's draw on one resource; each edge's first arc is its lender's.
 */
export interface CompiledBook {
  readonly lenderCount: number;
  readonly capCount: number;
  readonly requestCount: number;
  readonly edgeCount: number;
  /** Per resource: budget or limit. */
  readonly capacity: Float64Array;
  readonly requestKind: Uint8Array;
  /** Per request: smallest share of an award, in billionths; null when all are 0. */
  readonly requestMinimum: Int32Array | null;
  /** Per request: numerator of its weight over 10^weightDecimals; null when all are 1. */
  readonly requestWeight: Float64Array | null;
  readonly weightDecimals: number;
  /** Per request: rank of arrival. */
  readonly arrival: Float64Array;
  /** Edges of request i: edgeStart[i] .. edgeStart[i + 1] − 1. */
  readonly edgeStart: Int32Array;
  readonly finance: Float64Array;
  readonly cost: Float64Array;
  /** Arcs of edge e: arcStart[e] .. arcStart[e + 1] − 1. */
  readonly arcStart: Int32Array;
  readonly arcResource: Int32Array;
  readonly arcDraw: Float64Array;
  readonly objective: CompiledObjective;
  /** Position of each edge in the input; null when it is its own. */
  readonly edgeInput: Int32Array | null;
  readonly resourceId: (resource: number) => string;
  /** SHA-256 of the canonical content. */
  readonly inputHash: string;
}

/** Numerators over 10^decimals. */
export interface CompiledObjective {
  readonly financeWeight: number;
  readonly costWeight: number;
  readonly decimals: number;
  readonly mustFundAll: boolean;
}

/** Compiles a book that the reader has accepted. */
export function compileBook(book: Book): CompiledBook {
  const order = canonicalOrder(book);
  const edges = order.edges.map((place) => book.edges[place] as BookEdge);
  const requests = order.requests.map((place) => book.requests[place] as BookRequest);
  const lenderIds = order.lenders.map((place) => book.lenders[place]!.id);
  const capIds = order.caps.map((place) => book.caps[place]!.id);
  const weightDecimals = mostDecimals(requests.map(({ weight }) => weight));
  return {
    lenderCount: book.lenders.length,
    capCount: book.caps.length,
    requestCount: requests.length,
    edgeCount: edges.length,
    capacity: Float64Array.from([
      ...order.lenders.map((place) => book.lenders[place]!.budget),
      ...order.caps.map((place) => book.caps[place]!.limit),
    ]),
    requestKind: Uint8Array.from(requests, kindOf),
    requestMinimum: requests.some(({ minimum }) => minimum > 0)
      ? Int32Array.from(requests, ({ minimum }) => minimum)
      : null,
    requestWeight: requests.some(({ weight }) => weight.digits !== 1n || weight.decimals !== 0)
      ? Float64Array.from(requests, ({ weight }) => Number(digitsAt(weight, weightDecimals)))
      : null,
    weightDecimals,
    arrival: Float64Array.from(requests, ({ arrival }, i) => arrival ?? order.requests[i]!),
    edgeStart: starts(edges, requests.length, inverse(order.requests)),
    finance: Float64Array.from(edges, ({ finance }) => finance),
    cost: Float64Array.from(edges, ({ cost }) => cost),
    ...arcsOf(book, edges, order),
    objective: compileObjective(book),
    edgeInput: Int32Array.from(order.edges),
    resourceId: (resource) => lenderIds[resource] ?? capIds[resource - lenderIds.length] ?? '',
    inputHash: hashOf(book, order),
  };
}

interface Order {
  readonly lenders: readonly number[];
  readonly caps: readonly number[];
  readonly requests: readonly number[];
  readonly edges: readonly number[];
}

function canonicalOrder(book: Book): Order {
  const lenders = byId(book.lenders);
  const requests = byId(book.requests);
  const lenderRank = inverse(lenders);
  const requestRank = inverse(requests);
  const edges = book.edges.map((_, place) => place);
  edges.sort((x, y) => {
    const [a, b] = [book.edges[x] as BookEdge, book.edges[y] as BookEdge];
    return (
      requestRank[a.request]! - requestRank[b.request]! ||
      lenderRank[a.lender]! - lenderRank[b.lender]! ||
      compareText(a.technique, b.technique)
    );
  });
  return { lenders, caps: byId(book.caps), requests, edges };
}

function byId(items: readonly { readonly id: string }[]): number[] {
  return items.map((_, place) => place).sort((x, y) => compareText(items[x]!.id, items[y]!.id));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function inverse(order: readonly number[]): Int32Array {
  const rank = new Int32Array(order.length);
  order.forEach((place, position) => (rank[place] = position));
  return rank;
}

function kindOf({ mode, shareable }: BookRequest): number {
  return (mode === 'WHOLE' ? WHOLE : 0) | (shareable ? SHAREABLE : 0);
}

function starts(edges: readonly BookEdge[], requestCount: number, requestRank: Int32Array): Int32Array {
  const start = new Int32Array(requestCount + 1);
  for (const edge of edges) start[requestRank[edge.request]! + 1]!++;
  for (let i = 0; i < requestCount; i++) start[i + 1]! += start[i]!;
  return start;
}

function arcsOf(
  book: Book,
  edges: readonly BookEdge[],
  order: Order,
): Pick<CompiledBook, 'arcStart' | 'arcResource' | 'arcDraw'> {
  const lenderRank = inverse(order.lenders);
  const capRank = inverse(order.caps);
  const count = edges.reduce((total, edge) => total + 1 + edge.caps.length, 0);
  const arcStart = new Int32Array(edges.length + 1);
  const arcResource = new Int32Array(count);
  const arcDraw = new Float64Array(count);
  let next = 0;
  edges.forEach((edge, e) => {
    arcResource[next] = lenderRank[edge.lender]!;
    arcDraw[next++] = edge.draw;
    const caps = [...edge.caps].sort((a, b) => capRank[a.cap]! - capRank[b.cap]!);
    for (const { cap, draw } of caps) {
      arcResource[next] = book.lenders.length + capRank[cap]!;
      arcDraw[next++] = draw;
    }
    arcStart[e + 1] = next;
  });
  return { arcStart, arcResource, arcDraw };
}

function compileObjective({ objective }: Book): CompiledObjective {
  const decimals = mostDecimals([objective.financeWeight, objective.costWeight]);
  return {
    financeWeight: Number(digitsAt(objective.financeWeight, decimals)),
    costWeight: Number(digitsAt(objective.costWeight, decimals)),
    decimals,
    mustFundAll: objective.mustFundAll,
  };
}

function mostDecimals(values: readonly Scaled[]): number {
  return values.reduce((most, { decimals }) => Math.max(most, decimals), 0);
}

/** A line of JSON per record, in canonical order, amounts in cents: docs/reference/book-file.md gives it in full. */
function hashOf(book: Book, order: Order): string {
  const hash = createHash('sha256');
  const line = (...cells: readonly (string | number | boolean | null)[]): void => {
    hash.update(`${JSON.stringify(cells)}\n`, 'utf8');
  };
  const text = ({ digits, decimals }: Scaled): string => `${digits}e-${decimals}`;
  const { financeWeight, costWeight, mustFundAll } = book.objective;
  line('lianrong-book-1', book.currency, text(financeWeight), text(costWeight), mustFundAll);
  for (const place of order.lenders) line('lender', book.lenders[place]!.id, book.lenders[place]!.budget);
  for (const place of order.caps) line('cap', book.caps[place]!.id, book.caps[place]!.limit);
  for (const place of order.requests) {
    const { id, mode, minimum, shareable, weight, arrival } = book.requests[place] as BookRequest;
    line('request', id, mode, minimum, shareable, text(weight), arrival);
  }
  for (const place of order.edges) {
    const edge = book.edges[place] as BookEdge;
    const caps = edge.caps.map(({ cap, draw }) => [book.caps[cap]!.id, draw] as const);
    caps.sort(([a], [b]) => compareText(a, b));
    const { finance, cost, draw, technique } = edge;
    const ids = [book.requests[edge.request]!.id, book.lenders[edge.lender]!.id, technique];
    line('edge', ...ids, finance, cost, draw, ...caps.flat());
  }
  return hash.digest('hex');
}
