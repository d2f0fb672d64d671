import { Decimal, ZERO } from '../kernel/decimal.js';
import type { LimitKind } from '../risk/index.js';
import { inLine } from '../platform/in-line.js';
import type { Place } from '../platform/database/collection.js';
import { storedAnswer, storedBook } from './book.store.js';
import { awards, runs } from './clearing.store.js';
import { moreInWorker, type Allocation } from './engine.js';
import { MOST_EDGES_AGAIN, type Method } from './explanation.js';
import { kindOf } from './reasons.js';
import type { ClearingAward } from './run.js';
import type { BookFile, StoredBook } from './stored-book.js';
import type { More, MoreFigures } from './what-if.js';

/** What more of one budget or limit would have brought. */
export interface MoreView {
  readonly mandate: string;
  readonly kind: LimitKind;
  /** Of whom the limit is; empty for a budget. */
  readonly ofWhom: string;
  readonly more: Decimal;
  /** To the lender itself; null where only the prices tell. */
  readonly finance: Decimal | null;
  readonly income: Decimal | null;
  /** To all applicants. */
  readonly value: Decimal;
  readonly method: Method;
}

export interface LenderView {
  readonly run: string;
  readonly awards: readonly ClearingAward[];
  readonly finance: Decimal;
  readonly more: readonly MoreView[];
}

const MORE = '1000000.00';
const MOST_QUESTIONS = 12;
const MOST_AWARDS = 1_000;

/** A lender's own part of a run, the latest when none is named; null when none of its mandates was in the book. */
export async function lenderView(
  place: Place,
  lender: string,
  named: string | null | undefined,
): Promise<LenderView | null> {
  const asked = { state: 'AWARDED', ...(named == null ? {} : { _id: named }) };
  const run = await runs.findOne(place, asked, { startedAt: -1 });
  const answer = run && (await storedAnswer(place, run._id));
  if (run === null || answer === null) return null;
  const runId = run._id;
  const stored = await storedBook(place, runId);
  const mandates = mandatesOf(stored, lender);
  if (mandates.size === 0) return null;
  const own = await awards.find(place, { run: runId, lender }, { limit: MOST_AWARDS });
  const finance = own.reduce((sum, award) => sum.plus(award.finance), ZERO);
  const questions = questionsOf(stored.book, answer, mandates);
  const more =
    stored.book.edges.length > MOST_EDGES_AGAIN
      ? questions.map((one) => byPrices(one, answer))
      : await byClearing(stored.book, mandates, questions, run.seed);
  return { run: runId, awards: own, finance, more };
}

function mandatesOf({ book, terms }: StoredBook, lender: string): Set<string> {
  return new Set(book.edges.filter((_, at) => terms[at]?.lender === lender).map((edge) => edge.lender));
}

/** Every budget, and the limits that are scarce; the dearest first. */
function questionsOf({ lenders, caps }: BookFile, answer: Allocation, mandates: ReadonlySet<string>): More[] {
  const budgets = lenders
    .map(({ id }): More => ({ kind: 'lender', id }))
    .filter(({ id }) => mandates.has(id));
  const scarce = caps
    .map(({ id }): More => ({ kind: 'cap', id }))
    .filter((one) => mandates.has(one.id.split('|')[0] ?? '') && priceOf(one, answer).greaterThan(0))
    .sort((a, b) => priceOf(b, answer).comparedTo(priceOf(a, answer)) || (a.id < b.id ? -1 : 1));
  return [...budgets, ...scarce].slice(0, MOST_QUESTIONS);
}

const priceOf = ({ kind, id }: More, { prices }: Allocation): Decimal =>
  new Decimal((kind === 'lender' ? prices.lenders : prices.caps)[id] ?? '0');

function facts({ id }: More): Pick<MoreView, 'mandate' | 'kind' | 'ofWhom' | 'more'> {
  const [mandate = '', , ...ofWhom] = id.split('|');
  return { mandate, kind: kindOf(id), ofWhom: ofWhom.join(', '), more: new Decimal(MORE) };
}

const byPrices = (one: More, answer: Allocation): MoreView => ({
  ...facts(one),
  finance: null,
  income: null,
  value: priceOf(one, answer).times(MORE).toDecimalPlaces(2),
  method: 'PRICES',
});

async function byClearing(
  book: BookFile,
  mandates: ReadonlySet<string>,
  questions: readonly More[],
  seed: number,
): Promise<MoreView[]> {
  const ask = [null, ...questions];
  const [base, ...found] = await inLine('clearing: questions', () =>
    moreInWorker(book, [...mandates], ask, { seed, amount: MORE }),
  );
  return questions.map((one, at) => {
    const figures = found[at];
    if (base === undefined || figures === undefined)
      throw new Error('a question about more was not answered');
    const gain = (pick: keyof MoreFigures): Decimal => new Decimal(figures[pick]).minus(base[pick]);
    return {
      ...facts(one),
      finance: gain('finance'),
      income: gain('cost'),
      value: gain('value'),
      method: 'RESOLVED',
    };
  });
}
