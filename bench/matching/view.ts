import type { BookView, Fraction } from '../../src/clearing/engine/checker/book-view.js';
import type { CompiledBook } from '../../src/clearing/engine/compiled.js';

const ONE: Fraction = { numerator: 1n, decimals: 0 };
const NONE: Fraction = { numerator: 0n, decimals: 0 };

/** A synthetic book as the checker reads it: whole requests, weights of 1. */
export function viewOfSynthetic(book: CompiledBook): BookView {
  const requestOf = new Int32Array(book.edgeCount);
  for (let i = 0; i < book.requestCount; i++) requestOf.fill(i, book.edgeStart[i], book.edgeStart[i + 1]);
  return {
    lenderCount: book.lenderCount,
    capacity: {
      length: book.capacity.length,
      at: (r) => (r < book.capacity.length ? BigInt(book.capacity[r]!) : undefined),
    },
    resource: (kind, id) => Number(id.slice(1)) + (kind === 'lender' ? 0 : book.lenderCount),
    requestCount: book.requestCount,
    request: () => ({ whole: true, shareable: false, minimum: NONE, weight: ONE }),
    edgeCount: book.edgeCount,
    edge: (e) => ({
      request: requestOf[e]!,
      finance: BigInt(book.finance[e]!),
      cost: BigInt(book.cost[e]!),
      draws: Array.from(
        { length: book.arcStart[e + 1]! - book.arcStart[e]! },
        (_, k) =>
          [book.arcResource[book.arcStart[e]! + k]!, BigInt(book.arcDraw[book.arcStart[e]! + k]!)] as const,
      ),
    }),
    financeWeight: ONE,
    costWeight: ONE,
    mustFundAll: false,
  };
}
