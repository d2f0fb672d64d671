import { Decimal, ZERO } from '../kernel/decimal.js';
import { LIMIT_KINDS, type LimitKind } from '../risk/index.js';
import type { Allocation } from './engine.js';
import type { BookFile, StoredBook } from './stored-book.js';

/** What a run left of every budget and limit, by its id in the book; draws of shares are rounded up to the cent. */
export function leftAfter(book: BookFile, { awards }: Pick<Allocation, 'awards'>): Map<string, Decimal> {
  const left = new Map<string, Decimal>([
    ...book.lenders.map(({ id, budget }) => [id, new Decimal(budget)] as const),
    ...book.caps.map(({ id, limit }) => [id, new Decimal(limit)] as const),
  ]);
  for (const { edge: place, share } of awards) {
    const edge = book.edges[place];
    for (const { id, draw } of edge ? [{ id: edge.lender, draw: edge.draw }, ...edge.caps] : []) {
      const drawn = new Decimal(draw).times(share).toDecimalPlaces(2, Decimal.ROUND_CEIL);
      left.set(id, (left.get(id) ?? ZERO).minus(drawn));
    }
  }
  return left;
}

/** How many of the lenders that could have financed a request lack room in each kind of limit. */
export interface Binding {
  /** Lenders with an edge to the request. */
  readonly eligible: number;
  readonly lacking: readonly { readonly kind: LimitKind; readonly lenders: number }[];
}

/** A lender lacks a kind where every way in which it could have financed the request lacks it. */
export function bindingFor(
  { book, terms }: StoredBook,
  answer: Pick<Allocation, 'awards'>,
  request: string,
): Binding {
  const left = leftAfter(book, answer);
  const asked = book.requests.find(({ id }) => id === request);
  const least = new Decimal(asked?.mode === 'PARTIAL' ? asked.minimum : 1);
  const byLender = new Map<string, ReadonlySet<LimitKind>>();
  book.edges.forEach((edge, place) => {
    if (edge.request !== request) return;
    const needs = [{ id: edge.lender, draw: edge.draw }, ...edge.caps];
    const full = needs.filter(({ id, draw }) => least.times(draw).greaterThan(left.get(id) ?? ZERO));
    const kinds = new Set(full.map(({ id }) => kindOf(id)));
    const lender = terms[place]?.lender ?? '';
    const known = byLender.get(lender);
    byLender.set(lender, known ? new Set([...known].filter((kind) => kinds.has(kind))) : kinds);
  });
  const counted = LIMIT_KINDS.map((kind) => ({
    kind,
    lenders: [...byLender.values()].filter((kinds) => kinds.has(kind)).length,
  }));
  return { eligible: byLender.size, lacking: counted.filter(({ lenders }) => lenders > 0) };
}

/** A lender's id in a book is its mandate's; a cap's is the key of the limit, which names the kind. */
export function kindOf(id: string): LimitKind {
  const kind = id.split('|')[1];
  return LIMIT_KINDS.find((one) => one === kind) ?? 'BUDGET';
}
