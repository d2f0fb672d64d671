import { Decimal, ZERO } from '../kernel/decimal.js';
import { SIZE_CLASSES, type SizeClass } from '../parties/index.js';
import type { Place } from '../platform/database/collection.js';
import { storedBook } from './book.store.js';
import { runs } from './clearing.store.js';
import type { EngineName, SolverAnswer } from './engine.js';
import { solveAgain } from './replay.js';
import type { StoredBook } from './stored-book.js';

/** The ways to clear that are held against each other, the platform's own last. */
const MECHANISMS = ['first-come', 'best-offer', 'stable', 'auto'] as const satisfies readonly EngineName[];

export interface SizeClassRow {
  readonly sizeClass: SizeClass;
  readonly requests: number;
  readonly funded: number;
  readonly finance: Decimal;
}

export interface MechanismRow {
  readonly mechanism: string;
  readonly value: Decimal;
  readonly finance: Decimal;
  readonly cost: Decimal;
  readonly fundedRequests: number;
  /** Of all requests in the book, as a fraction. */
  readonly fundedShare: Decimal;
  /** By how much its value is below the best of all rows, as a fraction of that. */
  readonly behind: Decimal;
  readonly blockingPairs: number;
  readonly sizeClasses: readonly SizeClassRow[];
}

/** A run's stored book under each mechanism, or null when it has none. */
export async function compareMechanisms(place: Place, id: string): Promise<MechanismRow[] | null> {
  const run = await runs.byId(place, id);
  if (run?.counts == null || run.counts.edges === 0) return null;
  const stored = await storedBook(place, id);
  const rows: Omit<MechanismRow, 'behind'>[] = [];
  for (const engine of MECHANISMS)
    rows.push(rowOf(stored, await solveAgain(stored.book, { seed: run.seed, engine, pairs: true })));
  const best = rows.reduce((most, { value }) => Decimal.max(most, value), ZERO);
  return rows.map((row) => ({ ...row, behind: shareOf(best.minus(row.value), best) }));
}

const shareOf = (part: Decimal, whole: Decimal): Decimal =>
  whole.isZero() ? ZERO : part.dividedBy(whole).toDecimalPlaces(6);

function rowOf(
  stored: StoredBook,
  { allocation, blockingPairs }: SolverAnswer,
): Omit<MechanismRow, 'behind'> {
  const { fundedRequests, engine, objective, finance, cost, awards } = allocation;
  return {
    mechanism: engine,
    value: new Decimal(objective ?? '0').toDecimalPlaces(2),
    finance: new Decimal(finance),
    cost: new Decimal(cost),
    fundedRequests,
    fundedShare: shareOf(new Decimal(fundedRequests), new Decimal(stored.book.requests.length)),
    blockingPairs: blockingPairs ?? 0,
    sizeClasses: bySize(stored, awards),
  };
}

function bySize({ book, cases }: StoredBook, awards: SolverAnswer['allocation']['awards']): SizeClassRow[] {
  const given = new Map<string, Decimal>();
  for (const { edge: place, share } of awards) {
    const edge = book.edges[place];
    if (edge) given.set(edge.request, new Decimal(edge.finance).times(share));
  }
  return SIZE_CLASSES.flatMap((sizeClass) => {
    const own = book.requests.filter((_, at) => cases[at]?.sizeClass === sizeClass);
    if (own.length === 0) return [];
    const funded = own.flatMap(({ id }) => given.get(id) ?? []);
    const finance = funded.reduce((sum, one) => sum.plus(one), ZERO).toDecimalPlaces(2);
    return [{ sizeClass, requests: own.length, funded: funded.length, finance }];
  });
}
