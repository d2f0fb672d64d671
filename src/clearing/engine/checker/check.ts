import { fraction, type BookView, type EdgeView, type Fraction, type RequestView } from './book-view.js';
import { provenBound } from './bound.js';
import { atLeast, compareFractions, minus, plus, rounded, times, wholeNumber } from './fractions.js';

/** What the checker reads of an answer; every engine's answer has this shape. */
export interface CheckedAnswer {
  readonly status: string;
  readonly objective: string | null;
  readonly bound: string | null;
  readonly boundFrom: string | null;
  readonly gap: number | null;
  readonly finance: string;
  readonly cost: string;
  readonly fundedRequests: number;
  readonly awards: readonly { readonly edge: number; readonly share: string }[];
  readonly prices: {
    readonly lenders: Readonly<Record<string, string>>;
    readonly caps: Readonly<Record<string, string>>;
  };
}

export interface Verdict {
  readonly confirmed: boolean;
  /** What is wrong, in words; empty when confirmed. */
  readonly faults: readonly string[];
  /** Does the bound follow from the prices? A solver's bound cannot be confirmed here. */
  readonly boundConfirmed: boolean;
}

/** Rounding up in the last printed decimal of a bound, in cents. */
const BOUND_TOLERANCE: Fraction = { numerator: 2n, decimals: 4 };
const GAP_TOLERANCE = 1e-9;
const MOST_FAULTS = 20;

/**
 * Confirms an answer from the book alone, in whole numbers without rounding: limits, shares and minimums, value, and by
 * weak duality the bound that the stored prices prove.
 */
export function checkAllocation(book: BookView, answer: CheckedAnswer): Verdict {
  const faults: string[] = [];
  const awards = readAwards(book, answer, faults);
  if (answer.objective !== null) {
    checkLimits(book, awards, faults);
    checkRequests(book, awards, faults);
    checkTotals(book, answer, awards, faults);
  } else if (answer.awards.length > 0) faults.push('awards without an objective');
  const boundConfirmed = checkBound(book, answer, faults);
  return { confirmed: faults.length === 0, faults: faults.slice(0, MOST_FAULTS), boundConfirmed };
}

interface Award {
  readonly place: number;
  readonly edge: EdgeView;
  readonly share: Fraction;
}

function readAwards(book: BookView, answer: CheckedAnswer, faults: string[]): Award[] {
  const seen = new Set<number>();
  const awards: Award[] = [];
  for (const { edge: place, share: text } of answer.awards) {
    if (!Number.isInteger(place) || place < 0 || place >= book.edgeCount) {
      faults.push(`award of an edge that is not there: ${place}`);
      continue;
    }
    if (seen.has(place)) faults.push(`edge ${place} is awarded twice`);
    seen.add(place);
    const share = fraction(text);
    if (share.numerator <= 0n || !atLeast(ONE, share))
      faults.push(`edge ${place}: share ${text} is not within (0, 1]`);
    awards.push({ place, edge: book.edge(place), share });
  }
  return awards;
}

const ONE: Fraction = { numerator: 1n, decimals: 0 };
const NONE: Fraction = { numerator: 0n, decimals: 0 };

function checkLimits(book: BookView, awards: readonly Award[], faults: string[]): void {
  const drawn = new Map<number, Fraction>();
  for (const { edge, share } of awards) {
    for (const [resource, draw] of edge.draws) {
      const own = times(share, { numerator: draw, decimals: 0 });
      drawn.set(resource, plus(drawn.get(resource) ?? NONE, own));
    }
  }
  for (const [resource, total] of drawn) {
    const capacity = book.capacity.at(resource) ?? 0n;
    if (!atLeast({ numerator: capacity, decimals: 0 }, total))
      faults.push(`resource ${resource}: ${wholeNumber(total, 'up')} cents drawn of ${capacity}`);
  }
}

function checkRequests(book: BookView, awards: readonly Award[], faults: string[]): void {
  const byRequest = groupByRequest(awards);
  for (const [place, own] of byRequest) checkRequest(book.request(place), place, own, faults);
  if (!book.mustFundAll) return;
  for (let place = 0; place < book.requestCount; place++) {
    const request = book.request(place);
    const total = (byRequest.get(place) ?? []).reduce((sum, { share }) => plus(sum, share), NONE);
    if (!atLeast(total, request.whole ? ONE : request.minimum)) faults.push(`request ${place} is not funded`);
  }
}

function checkRequest(request: RequestView, place: number, awards: readonly Award[], faults: string[]): void {
  const total = awards.reduce((sum, { share }) => plus(sum, share), NONE);
  if (awards.length > 1 && !request.shareable) faults.push(`request ${place} has ${awards.length} lenders`);
  if (!atLeast(ONE, total)) faults.push(`request ${place} is funded beyond 1`);
  if (request.whole && compareFractions(total, ONE) !== 0)
    faults.push(`request ${place} is not funded as a whole`);
  for (const award of awards)
    if (!atLeast(award.share, request.minimum)) faults.push(`edge ${award.place} is below the minimum share`);
}

function groupByRequest(awards: readonly Award[]): Map<number, Award[]> {
  const groups = new Map<number, Award[]>();
  for (const award of awards) {
    const group = groups.get(award.edge.request);
    if (group) group.push(award);
    else groups.set(award.edge.request, [award]);
  }
  return groups;
}

function checkTotals(
  book: BookView,
  answer: CheckedAnswer,
  awards: readonly Award[],
  faults: string[],
): void {
  let objective = NONE;
  let finance = 0n;
  let cost = 0n;
  for (const [place, own] of groupByRequest(awards)) {
    const { weight } = book.request(place);
    const exact = (pick: (edge: EdgeView) => bigint): Fraction =>
      own.reduce(
        (sum, { edge, share }) => plus(sum, times(share, { numerator: pick(edge), decimals: 0 })),
        NONE,
      );
    const [f, c] = [exact((edge) => edge.finance), exact((edge) => edge.cost)];
    objective = plus(
      objective,
      times(weight, minus(times(book.financeWeight, f), times(book.costWeight, c))),
    );
    finance += rounded(f);
    cost += rounded(c);
  }
  const expect = (name: string, text: string | null, cents: Fraction): void => {
    if (text === null || compareFractions(times(fraction(text), HUNDRED), cents) !== 0)
      faults.push(`${name} is ${text}, not ${cents.numerator} / 10^${cents.decimals} cents`);
  };
  expect('objective', answer.objective, objective);
  expect('finance', answer.finance, { numerator: finance, decimals: 0 });
  expect('cost', answer.cost, { numerator: cost, decimals: 0 });
  const funded = groupByRequest(awards).size;
  if (answer.fundedRequests !== funded)
    faults.push(`fundedRequests is ${answer.fundedRequests}, not ${funded}`);
}

const HUNDRED: Fraction = { numerator: 100n, decimals: 0 };
const CENT: Fraction = { numerator: 1n, decimals: 2 };

function checkBound(book: BookView, answer: CheckedAnswer, faults: string[]): boolean {
  if (answer.bound === null) return false;
  const bound = fraction(answer.bound);
  if (answer.objective !== null) checkGap(answer, bound, faults);
  if (answer.boundFrom !== 'prices') return false;
  const proven = provenBound(book, pricesOf(book, answer, faults));
  const over = minus(times(bound, HUNDRED), proven);
  if (over.numerator < 0n)
    faults.push(`the prices prove only ${proven.numerator} / 10^${proven.decimals} cents`);
  else if (!atLeast(BOUND_TOLERANCE, over))
    faults.push(`the prices prove a lower bound than ${answer.bound}`);
  else return true;
  return false;
}

function checkGap(answer: CheckedAnswer, bound: Fraction, faults: string[]): void {
  const difference = minus(bound, fraction(answer.objective as string));
  if (difference.numerator < 0n) faults.push('the objective is above the bound');
  const size = { ...bound, numerator: bound.numerator < 0n ? -bound.numerator : bound.numerator };
  const least = atLeast(size, CENT) ? size : CENT;
  const gap = asNumber(difference) / asNumber(least);
  if (answer.gap === null || Math.abs(gap - answer.gap) > GAP_TOLERANCE)
    faults.push(`gap is ${answer.gap}, not ${gap}`);
  const optimal = answer.gap !== null && answer.gap <= 1e-6;
  if (optimal !== (answer.status === 'OPTIMAL'))
    faults.push(`status is ${answer.status} at a gap of ${answer.gap}`);
}

function asNumber({ numerator, decimals }: Fraction): number {
  return Number(numerator) / 10 ** decimals;
}

function pricesOf(book: BookView, answer: CheckedAnswer, faults: string[]): Map<number, Fraction> {
  const prices = new Map<number, Fraction>();
  const add = (kind: 'lender' | 'cap', named: Readonly<Record<string, string>>): void => {
    for (const [id, text] of Object.entries(named)) {
      const resource = book.resource(kind, id);
      const price = fraction(text);
      if (resource < 0) faults.push(`a price for a ${kind} that is not there: ${id}`);
      else if (price.numerator < 0n) faults.push(`a negative price for ${kind} ${id}`);
      else prices.set(resource, price);
    }
  };
  add('lender', answer.prices.lenders);
  add('cap', answer.prices.caps);
  return prices;
}
