import { Decimal, ZERO } from '../kernel/decimal.js';
import type { ReasonClass } from '../matching/index.js';
import type { LimitKind } from '../risk/index.js';
import { requests } from '../financing/index.js';
import { inLine } from '../platform/in-line.js';
import type { Filter, Place } from '../platform/database/collection.js';
import { latestRunOver, storedAnswer, storedBook } from './book.store.js';
import { awards, runs } from './clearing.store.js';
import { loserInWorker, type Allocation } from './engine.js';
import { guaranteeEffect, type GuaranteeEffect } from './guarantee.js';
import { bindingFor, leftAfter } from './reasons.js';
import { awardId } from './run.js';
import type { CaseEntry, StoredBook } from './stored-book.js';

/** Fewer lenders than this, and a number of them would tell of each. */
const FEW = 3;

/** How figures were found: by clearing changed books, or from the prices of a book too large for that. */
export type Method = 'RESOLVED' | 'PRICES';

export interface Explanation {
  readonly run: string;
  readonly request: string;
  readonly funded: boolean;
  readonly lendersAsked: number;
  /** Null where there were fewer than three but some. */
  readonly eligible: number | null;
  readonly binding: readonly { readonly kind: LimitKind; readonly lenders: number | null }[];
  /** Of the lenders that could not finance it at all; numbers only where three or more could. */
  readonly reasons: readonly { readonly class: ReasonClass; readonly lenders: number | null }[];
  /** By how much a lower all-in annual cost would have had it funded, as a fraction. */
  readonly costLower: Decimal | null;
  /** The share of a loss that a guarantor would have had to bear for that, as a fraction. */
  readonly guaranteeShare: Decimal | null;
  /** How much less would have been funded, and what that is. */
  readonly amountLess: Decimal | null;
  readonly amountFunded: Decimal | null;
  readonly method: Method | null;
}

/** Above so many edges, figures come from the prices: a dozen clearings would take too long. */
export const MOST_EDGES_AGAIN = 20_000;

/**
 * Why a request of the asker's own got nothing in the latest run over it, and what would have changed that; null when no run
 * has ended over it. Nothing in it tells a rival's or a lender's terms: numbers of lenders stand only where they are many.
 */
export async function explain(place: Place, own: Filter, requestId: string): Promise<Explanation | null> {
  const request = await requests.findOne(place, { $and: [{ _id: requestId }, own] });
  const run = request && (await latestRunOver(place, requestId));
  const ended = run === null ? null : await runs.findOne(place, { _id: run, state: 'AWARDED' });
  const answer = ended && (await storedAnswer(place, ended._id));
  if (ended === null || answer === null) return null;
  const stored = await storedBook(place, ended._id);
  const at = stored.book.requests.findIndex(({ id }) => id === requestId);
  const entry = stored.cases[at];
  if (entry === undefined) throw new Error(`request ${requestId} is not in the book of ${ended._id}`);
  const funded = (await awards.byId(place, awardId(ended._id, requestId))) !== null;
  const { eligible, lacking } = bindingFor(stored, answer, requestId);
  const many = eligible >= FEW;
  const figures = many && !funded ? await figuresOf(stored, answer, at, entry, ended.seed) : NONE;
  return {
    ...figures,
    run: ended._id,
    request: requestId,
    funded,
    lendersAsked: entry.lendersAsked,
    eligible: many || eligible === 0 ? eligible : null,
    binding: funded ? [] : lacking.map(({ kind, lenders }) => ({ kind, lenders: many ? lenders : null })),
    // In a fixed order where numbers are not told: by number they would tell which is the larger one.
    reasons: many ? entry.reasons : classesOf(entry),
  };
}

const classesOf = ({ reasons }: CaseEntry): Explanation['reasons'] =>
  reasons.map((one) => ({ class: one.class, lenders: null })).sort((a, b) => (a.class < b.class ? -1 : 1));

type Figures = Pick<Explanation, 'costLower' | 'guaranteeShare' | 'amountLess' | 'amountFunded' | 'method'>;
const NONE: Figures = {
  costLower: null,
  guaranteeShare: null,
  amountLess: null,
  amountFunded: null,
  method: null,
};

async function figuresOf(
  stored: StoredBook,
  answer: Allocation,
  place: number,
  { days, amount }: CaseEntry,
  seed: number,
): Promise<Figures> {
  if (stored.book.edges.length > MOST_EDGES_AGAIN)
    return { ...NONE, costLower: costByPrices(stored, answer, place, days), method: 'PRICES' };
  const smallest = stored.terms.map((terms) => terms.smallest);
  const free = freeHundredths(stored, answer, place);
  const guarantees = guaranteesFor(stored, place);
  const ask = { place, days, smallest, guarantees, free, value: answer.objective ?? '0' };
  const found = await inLine('clearing: questions', () => loserInWorker(stored.book, ask, { seed }));
  const { costLower, guaranteed, hundredths } = found;
  const asked = new Decimal(amount);
  const part = asked.times(hundredths ?? 0).dividedBy(100);
  const amountFunded = hundredths === null ? null : part.toDecimalPlaces(2, Decimal.ROUND_FLOOR);
  return {
    costLower: costLower === null ? null : new Decimal(costLower),
    guaranteeShare: guaranteed === null ? null : new Decimal(guaranteed).dividedBy(100),
    amountLess: amountFunded && asked.minus(amountFunded),
    amountFunded,
    method: 'RESOLVED',
  };
}

/**
 * What a guarantee takes off each edge of the request; nothing is told where few of its lenders say so: beside the cost that
 * is lacking, the share would give their figure away.
 */
function guaranteesFor({ book, terms }: StoredBook, place: number): (GuaranteeEffect | null)[] {
  const request = book.requests[place]?.id;
  const effects = terms.map((one, at) => (book.edges[at]?.request === request ? guaranteeEffect(one) : null));
  const pricing = new Set(terms.filter((_, at) => effects[at] != null).map(({ lender }) => lender));
  return pricing.size >= FEW ? effects : effects.map(() => null);
}

/** The largest part of the request that fits into what the run left, in hundredths: it would surely have been funded. */
function freeHundredths({ book, terms }: StoredBook, answer: Allocation, place: number): number {
  const request = book.requests[place]?.id;
  const left = leftAfter(book, answer);
  let most = 0;
  book.edges.forEach((edge, at) => {
    if (edge.request !== request || !new Decimal(edge.finance).greaterThan(edge.cost)) return;
    const needs = [{ id: edge.lender, draw: edge.draw }, ...edge.caps];
    const fits = needs
      .filter(({ draw }) => !new Decimal(draw).isZero())
      .map(({ id, draw }) => (left.get(id) ?? ZERO).dividedBy(draw));
    const part = Decimal.min(1, ...fits)
      .times(100)
      .floor()
      .toNumber();
    const smallest = new Decimal(terms[at]?.smallest ?? 0);
    if (new Decimal(edge.finance).times(part).dividedBy(100).greaterThanOrEqualTo(smallest))
      most = Math.max(most, Math.min(99, part));
  });
  return most;
}

/** What its best edge lacks at the prices, as a fraction of the finance a year: at least so much must be given. */
function costByPrices(
  { book }: StoredBook,
  { prices }: Allocation,
  place: number,
  days: number,
): Decimal | null {
  const request = book.requests[place];
  if (request === undefined) return null;
  const lacking = book.edges
    .filter((edge) => edge.request === request.id)
    .map(({ lender, finance, cost, draw, caps }) => {
      const paid = caps.reduce(
        (sum, cap) => sum.plus(new Decimal(prices.caps[cap.id] ?? '0').times(cap.draw)),
        new Decimal(prices.lenders[lender] ?? '0').times(draw),
      );
      const worth = new Decimal(finance).minus(cost);
      return paid.dividedBy(request.weight).minus(worth).dividedBy(finance).times(360).dividedBy(days);
    });
  const [first, ...others] = lacking;
  if (first === undefined) return null;
  return Decimal.max(ZERO, Decimal.min(first, ...others)).toDecimalPlaces(4, Decimal.ROUND_CEIL);
}
