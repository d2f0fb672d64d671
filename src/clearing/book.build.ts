import { Decimal, toMoneyText, ZERO } from '../kernel/decimal.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { offers, type Offer } from '../bidding/index.js';
import { requests as requestStore, tenorDaysOf, type FinancingRequest } from '../financing/index.js';
import { leftOf, limitLinesOf, liveMandates, type Mandate } from '../mandates/index.js';
import { gatherMany, type ManyFacts } from '../matching/index.js';
import { ratingEffect } from '../reference/index.js';
import { limitsUsed, type LimitKind, type LimitLine } from '../risk/index.js';
import type { Platform } from '../platform/unit.js';
import { awards, runs } from './clearing.store.js';
import { candidatesOf, type Candidate, type Candidates } from './candidates.js';
import type { ClearingRun } from './run.js';
import type { BookFileEdge, BookFileRequest, CaseEntry, EdgeTerms, StoredBook } from './stored-book.js';
import type { ClearingWindow, PolicyWeights } from './window.js';

/** More requests than this do not take part in one window; those that came first do. */
const MOST_REQUESTS = 100_000;
const MOST_BIDS = 1_000_000;

/**
 * The book of a run: open requests that wait for a clearing, and what live firm mandates and standing bids could give them,
 * with what is left of the mandates' budgets and limits.
 */
export async function buildBook(
  platform: Platform,
  window: ClearingWindow,
  run: ClearingRun,
): Promise<StoredBook> {
  const found = await waitingRequests(platform, window, run);
  const mandates = await liveMandates(platform, shanghaiDateOf(platform.clock.now()), {});
  const facts = await gatherMany(platform, found, mandates);
  const bids = await bidsOn(platform, found);
  const refused = await refusedPairs(platform, window, run);
  const parts = found.map((request) => ({
    request,
    ...candidatesOf(request, mandates, bids.get(request._id) ?? [], facts, refused),
  }));
  const limits = new Map<string, LimitLine>();
  const edges = parts.flatMap(({ request, candidates }) =>
    candidates.map((one) => edgeOf(request, one, facts, limits)),
  );
  const used = await limitsUsed(platform, [...limits.keys()]);
  const left = (line: LimitLine): string => toMoneyText(leftOf(line, used));
  const lines = [...limits.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const isBudget = ({ kind }: LimitLine): boolean => kind === 'BUDGET';
  return {
    book: {
      currency: 'CNY',
      lenders: lines.filter(isBudget).map((line) => ({ id: ownerOf(line), budget: left(line) })),
      caps: lines.filter((line) => !isBudget(line)).map((line) => ({ id: line.key, limit: left(line) })),
      requests: parts.map((part, arrival) => bookRequest(part, arrival, window.weights, facts)),
      edges,
    },
    terms: parts.flatMap(({ candidates }) => candidates.map(termsOf)),
    cases: parts.map((part) => caseOf(part, facts)),
  };
}

interface Part extends Candidates {
  readonly request: FinancingRequest;
}

/** In the order of their opening. A second round takes what the first one's book held and nobody has funded. */
async function waitingRequests(
  platform: Platform,
  window: ClearingWindow,
  run: ClearingRun,
): Promise<FinancingRequest[]> {
  const now = platform.clock.now();
  const first = await runs.byId(platform, window.runs[0] ?? run._id);
  const openedBy = (first ?? run).startedAt;
  const waiting = {
    competition: 'CLEARING',
    state: 'OPEN',
    expiresAt: { $gt: now },
    openedAt: { $lte: openedBy },
  };
  const found = await requestStore.find(platform, waiting, {
    sort: { openedAt: 1, _id: 1 },
    limit: MOST_REQUESTS,
  });
  const standing = new Set<string>();
  for await (const { request } of offers.each(platform, { origin: 'CLEARING', state: 'STANDING' }))
    standing.add(request);
  return found.filter(({ _id }) => !standing.has(_id));
}

async function bidsOn(platform: Platform, found: readonly FinancingRequest[]): Promise<Map<string, Offer[]>> {
  const asked = { request: { $in: found.map(({ _id }) => _id) }, state: 'STANDING', origin: 'BID' };
  const bids = new Map<string, Offer[]>();
  for (const bid of await offers.find(platform, asked, { limit: MOST_BIDS }))
    bids.set(bid.request, [...(bids.get(bid.request) ?? []), bid]);
  return bids;
}

/** What an earlier round awarded and was not taken up is not awarded again. */
async function refusedPairs(
  platform: Platform,
  window: ClearingWindow,
  run: ClearingRun,
): Promise<Set<string>> {
  const pairs = new Set<string>();
  if (run.round === 1) return pairs;
  for await (const { request, lender } of awards.each(platform, { window: window._id }))
    pairs.add(`${request}|${lender}`);
  return pairs;
}

const ownerOf = ({ key }: LimitLine): string => key.split('|')[0] ?? '';

/** Where a mandate sets no limit of a kind, its budget stands in for it, and binds before it does. */
function bindsItself({ limits }: Mandate, kind: LimitKind): boolean {
  const { perDebtor, perPair, perIndustry, perRegion } = limits;
  const own = { BUDGET: true, DEBTOR: perDebtor, PAIR: perPair, INDUSTRY: perIndustry, REGION: perRegion };
  return own[kind] != null;
}

function edgeOf(
  request: FinancingRequest,
  { mandate, technique, finance, cost }: Candidate,
  facts: ManyFacts,
  limits: Map<string, LimitLine>,
): BookFileEdge {
  const all = limitLinesOf(mandate, facts.exposureOf(request), finance);
  const lines = all.filter(({ kind }) => bindsItself(mandate, kind));
  for (const line of lines) limits.set(line.key, line);
  const caps = lines.filter(({ kind }) => kind !== 'BUDGET');
  return {
    request: request._id,
    lender: mandate._id,
    technique,
    finance: toMoneyText(finance),
    cost: toMoneyText(cost),
    draw: toMoneyText(finance),
    caps: caps.map(({ key, amount }) => ({ id: key, draw: toMoneyText(amount) })),
  };
}

function termsOf(one: Candidate): EdgeTerms {
  const {
    mandate,
    bid,
    technique,
    recourse,
    annualRate,
    lpr,
    lprOn,
    upfrontFeeRate,
    chargeInAdvance,
    dayCount,
    guaranteeDiscount,
  } = one;
  return {
    ...{ bid, technique, recourse, annualRate, lpr, lprOn, upfrontFeeRate, chargeInAdvance, dayCount },
    guaranteeDiscount,
    lender: mandate.lender,
    mandateVersion: mandate.version,
    smallest: toMoneyText(one.smallest),
  };
}

function bookRequest(
  { request, candidates }: Part,
  arrival: number,
  weights: PolicyWeights,
  facts: ManyFacts,
): BookFileRequest {
  return {
    id: request._id,
    mode: request.partialFunding ? 'PARTIAL' : 'WHOLE',
    minimum: request.partialFunding ? smallestShare(candidates).toFixed() : '0',
    weight: weightOf(request, candidates[0]?.mandate, weights, facts).toFixed(),
    arrival,
  };
}

/** No award may be below any of its lenders' smallest tickets; rounded up to the nine decimals of a share. */
function smallestShare(candidates: readonly Candidate[]): Decimal {
  const shares = candidates.map(({ smallest, finance }) => smallest.dividedBy(finance));
  const most = Decimal.min(
    1,
    shares.reduce((a, b) => Decimal.max(a, b), ZERO),
  );
  return most.toDecimalPlaces(9, Decimal.ROUND_CEIL);
}

function weightOf(
  request: FinancingRequest,
  mandate: Mandate | undefined,
  { sizeClasses, green }: PolicyWeights,
  facts: ManyFacts,
): Decimal {
  const bySize = sizeClasses[facts.applicantOf(request).sizeClass];
  const rating = mandate ? (facts.of(request, mandate).environment?.rating ?? null) : null;
  return ratingEffect(rating) === 'DISCOUNT' ? bySize.times(green) : bySize;
}

const caseOf = ({ request, lendersAsked, reasons }: Part, facts: ManyFacts): CaseEntry => ({
  applicant: request.applicant,
  sizeClass: facts.applicantOf(request).sizeClass,
  amount: toMoneyText(request.amount),
  days: tenorDaysOf(request),
  lendersAsked,
  reasons,
});
