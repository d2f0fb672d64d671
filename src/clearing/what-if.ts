import { Decimal, ZERO } from '../kernel/decimal.js';
import type { Allocation } from './engine/allocation.js';
import { costWithGuarantee, type GuaranteeEffect } from './guarantee.js';
import type { BookFile, BookFileEdge } from './stored-book.js';

/** Clears a changed book as the run did its own. */
export type Solve = (book: BookFile) => Promise<Allocation>;

/** The loser whose case is changed. */
export interface Loser {
  /** Its place in the book's requests. */
  readonly place: number;
  readonly days: number;
  /** By the book's edges: the smallest part that the lender would finance; read for this request's alone. */
  readonly smallest: readonly string[];
  /** By the book's edges: what a guarantee takes off its rate; null where nothing, or where that must not be told. */
  readonly guarantees: readonly (GuaranteeEffect | null)[];
  /** What the run's answer is worth. */
  readonly value: string;
  /** The largest part of the request, in hundredths, that fits into what the run left; 0 for none. */
  readonly free: number;
}

export interface LoserFigures {
  /** By how much its all-in annual cost would have to be lower, as a fraction; null when no reduction helps. */
  readonly costLower: string | null;
  /** The smallest share of a loss, in hundredths, that a guarantor would have had to bear; null when none does. */
  readonly guaranteed: number | null;
  /** The largest amount, in hundredths of what each lender would finance, that would have been funded; null when none. */
  readonly hundredths: number | null;
}

/** All of a loss, where there is a lender to whom that matters. */
const mostGuaranteed = ({ guarantees }: Loser): number => (guarantees.every((one) => one === null) ? 0 : 100);

function guaranteedBook(book: BookFile, { guarantees, days }: Loser, hundredths: number): BookFile {
  const edges = book.edges.map((edge, at) => {
    const effect = guarantees[at] ?? null;
    return effect === null ? edge : { ...edge, cost: costWithGuarantee(edge, effect, hundredths, days) };
  });
  return { ...book, edges };
}

/** A hundredth of a percentage point. */
const POINT = new Decimal('0.0001');
const YEAR = 360;

/**
 * What would have changed a loser's lot, each figure found by clearing the changed book again. Both figures are true of the
 * book as changed; that no smaller change would do is as good as the engine.
 */
export async function loserFigures(book: BookFile, loser: Loser, solve: Solve): Promise<LoserFigures> {
  const request = book.requests[loser.place]?.id ?? '';
  const funded = async (changed: BookFile): Promise<boolean> =>
    (await solve(changed)).awards.some(({ edge }) => changed.edges[edge]?.request === request);
  const cheaper = (steps: number): Promise<boolean> => funded(cheaperBook(book, request, steps, loser.days));
  const smaller = (hundredths: number): Promise<boolean> =>
    hundredths <= loser.free ? Promise.resolve(true) : funded(smallerBook(book, request, hundredths, loser));
  const most = mostSteps(book, request, loser.days);
  const guess = await stepsByForce(book, loser, solve);
  const steps = await leastNear(1, most, guess ?? most, cheaper);
  const guaranteed = await least(1, mostGuaranteed(loser), (hundredths) =>
    funded(guaranteedBook(book, loser, hundredths)),
  );
  const cut = await least(1, 99, (hundredth) => smaller(100 - hundredth));
  return {
    costLower: steps === null ? null : POINT.times(steps).toFixed(),
    guaranteed,
    hundredths: cut === null ? null : 100 - cut,
  };
}

/** So much more weight forces a request in wherever it fits, without drowning the others. */
const FORCE = 10;

/**
 * How much cheaper the request would have to be to outweigh what it displaces, in hundredths of a point: by the value of
 * the book with the request forced in. Null where force does not help.
 */
async function stepsByForce(
  book: BookFile,
  { place, days, value }: Loser,
  solve: Solve,
): Promise<number | null> {
  const requests = book.requests.map((one, at) =>
    at === place ? { ...one, weight: new Decimal(one.weight).times(FORCE).toFixed() } : one,
  );
  const { id = '', weight = '1' } = book.requests[place] ?? {};
  const forced = await solve({ ...book, requests });
  const awarded = forced.awards.find(({ edge }) => book.edges[edge]?.request === id);
  const edge = awarded && book.edges[awarded.edge];
  if (!edge || forced.objective === null) return null;
  const own = new Decimal(edge.finance).minus(edge.cost).times(awarded.share).times(weight);
  const lost = new Decimal(value).minus(forced.objective).plus(own.times(FORCE - 1));
  const step = costOf(edge, 1, days).times(awarded.share).times(weight);
  return step.isZero() ? null : Decimal.max(1, lost.dividedBy(step).ceil()).toNumber();
}

/** As {@link least}, for one who has a good guess: looks around it first, in growing steps. */
export async function leastNear(
  from: number,
  to: number,
  guess: number,
  does: (one: number) => Promise<boolean>,
): Promise<number | null> {
  if (to < from) return null;
  const first = Math.min(to, Math.max(from, guess));
  if (await does(first)) {
    let high = first;
    for (let step = 1; high > from; step *= 2) {
      const low = Math.max(from, high - step);
      if (!(await does(low))) return leastBetween(low + 1, high, does);
      high = low;
    }
    return high;
  }
  let low = first;
  for (let step = 1; low < to; step *= 2) {
    const high = Math.min(to, low + step);
    if (await does(high)) return leastBetween(low + 1, high, does);
    low = high;
  }
  return null;
}

/** The least whole number from `from` to `to` that does, by bisection; null when `to` does not. */
export async function least(
  from: number,
  to: number,
  does: (one: number) => Promise<boolean>,
): Promise<number | null> {
  return to < from || !(await does(to)) ? null : leastBetween(from, to, does);
}

/** `to` does. */
async function leastBetween(
  from: number,
  to: number,
  does: (one: number) => Promise<boolean>,
): Promise<number> {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await does(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

const costOf = ({ finance }: BookFileEdge, steps: number, days: number): Decimal =>
  new Decimal(finance).times(POINT).times(steps).times(days).dividedBy(YEAR);

/** So many steps leave no cost at any lender. */
function mostSteps({ edges }: BookFile, request: string, days: number): number {
  const own = edges.filter((edge) => edge.request === request && !new Decimal(edge.finance).isZero());
  const steps = own.map((edge) =>
    new Decimal(edge.cost)
      .dividedBy(costOf(edge, 1, days))
      .ceil()
      .toNumber(),
  );
  return Math.max(0, ...steps);
}

function cheaperBook(book: BookFile, request: string, steps: number, days: number): BookFile {
  const cheaper = (edge: BookFileEdge): BookFileEdge => ({
    ...edge,
    cost: Decimal.max(ZERO, new Decimal(edge.cost).minus(costOf(edge, steps, days))).toFixed(2),
  });
  return { ...book, edges: book.edges.map((edge) => (edge.request === request ? cheaper(edge) : edge)) };
}

/** The request for less: whatever its lenders do not finance at that size is left out. */
function smallerBook(book: BookFile, request: string, hundredths: number, { smallest }: Loser): BookFile {
  const part = (amount: string): string =>
    new Decimal(amount).times(hundredths).dividedBy(100).toDecimalPlaces(2, Decimal.ROUND_FLOOR).toFixed(2);
  const smaller = (edge: BookFileEdge, at: number): BookFileEdge[] => {
    if (edge.request !== request) return [edge];
    const finance = part(edge.finance);
    if (new Decimal(finance).lessThan(smallest[at] ?? '0')) return [];
    const caps = edge.caps.map(({ id, draw }) => ({ id, draw: part(draw) }));
    return [{ ...edge, finance, cost: part(edge.cost), draw: part(edge.draw), caps }];
  };
  return { ...book, edges: book.edges.flatMap(smaller) };
}

/** A budget or limit of which there is more. */
export interface More {
  /** The lender's id in a book is its mandate's; a cap's is the limit's key. */
  readonly kind: 'lender' | 'cap';
  readonly id: string;
}

export interface MoreFigures {
  readonly value: string;
  /** Finance and cost of the awards to the mandates in question. */
  readonly finance: string;
  readonly cost: string;
}

/** What the book comes to, and what these mandates would be awarded, with so much more of one of their budgets or limits. */
export async function withMore(
  book: BookFile,
  mandates: ReadonlySet<string>,
  more: More | null,
  amount: string,
  solve: Solve,
): Promise<MoreFigures> {
  const raised = (limit: string): string => new Decimal(limit).plus(amount).toFixed(2);
  const isIt = (kind: More['kind'], id: string): boolean => more?.kind === kind && more.id === id;
  const changed: BookFile = {
    ...book,
    lenders: book.lenders.map((one) =>
      isIt('lender', one.id) ? { ...one, budget: raised(one.budget) } : one,
    ),
    caps: book.caps.map((one) => (isIt('cap', one.id) ? { ...one, limit: raised(one.limit) } : one)),
  };
  const { objective, awards } = await solve(changed);
  const own = awards.flatMap(({ edge, share }) => {
    const found = changed.edges[edge];
    return found && mandates.has(found.lender) ? [{ ...found, share }] : [];
  });
  const total = (pick: (edge: BookFileEdge) => string): string =>
    own.reduce((sum, one) => sum.plus(new Decimal(pick(one)).times(one.share)), ZERO).toFixed(2);
  return {
    value: new Decimal(objective ?? '0').toFixed(2),
    finance: total(({ finance }) => finance),
    cost: total(({ cost }) => cost),
  };
}
