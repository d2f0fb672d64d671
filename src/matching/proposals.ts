import { shanghaiDateOf } from '../kernel/dates.js';
import { takesBids, type FinancingRequest } from '../financing/index.js';
import { liveMandates, mandatesOf, type Mandate } from '../mandates/index.js';
import type { Platform } from '../platform/unit.js';
import { assess, type Verdict } from './assess.js';
import { gatherFacts, type LimitReading } from './gather.js';
import { rankOffers } from './ranking.js';
import type { ReasonClass } from './reasons.js';
import type { ProposedTerms } from './terms.js';

/** What a lender would offer by one of its mandates. It is no offer: nothing is reserved for it. */
export interface Proposal extends ProposedTerms {
  /** Mandate, technique and recourse: the same at each reading, so that ties are broken alike. */
  readonly _id: string;
  readonly mandate: string;
  readonly lender: string;
  readonly firm: boolean;
  /** When the mandate was made. */
  readonly placedAt: Date;
}

/** How many lenders a class of reasons stands in the way of. */
export interface ReasonCount {
  readonly class: ReasonClass;
  readonly lenders: number;
}

export interface Proposals {
  /** As of when figures and limits were read. */
  readonly asOf: Date;
  /** Best first. */
  readonly offers: readonly Proposal[];
  /** Below the amount asked, or with a recourse that was not accepted. */
  readonly apart: readonly Proposal[];
  /** Of the lenders that cannot finance the request under any mandate; the most frequent first. */
  readonly reasons: readonly ReasonCount[];
  readonly lendersAsked: number;
  readonly lendersAble: number;
}

export interface MandateVerdict {
  readonly mandate: Mandate;
  readonly verdict: Verdict;
}

/**
 * Every live mandate of every other lender, held against the request. While sealed bids may be placed on it, what is taken
 * of limits is left out: a bid takes its lender's limits, and would show through them before the close.
 */
export async function proposalsFor(platform: Platform, request: FinancingRequest): Promise<Proposals> {
  const asOf = platform.clock.now();
  const live = await liveMandates(platform, shanghaiDateOf(asOf), { lender: { $ne: request.applicant } });
  const limits = takesBids(request, asOf) ? 'WHOLE' : 'LEFT';
  const verdicts = await verdictsOn(platform, request, live, limits);
  const { ranked, apart } = rankOffers(verdicts.flatMap(proposalsOf), request);
  const able = new Set(
    verdicts.filter(({ verdict }) => verdict.eligible).map(({ mandate }) => mandate.lender),
  );
  const lenders = new Set(live.map(({ lender }) => lender));
  const reasons = reasonsOf(verdicts.filter(({ mandate }) => !able.has(mandate.lender)));
  return { asOf, offers: ranked, apart, reasons, lendersAsked: lenders.size, lendersAble: able.size };
}

/** More mandates than this of one lender are not held against a request. */
const MOST_OWN = 100;

/** A lender's own mandates, suspended ones too, with every reason and figure. */
export async function ownVerdicts(
  platform: Platform,
  request: FinancingRequest,
  lender: string,
): Promise<MandateVerdict[]> {
  return verdictsOn(platform, request, await mandatesOf(platform, lender, MOST_OWN), 'LEFT');
}

async function verdictsOn(
  platform: Platform,
  request: FinancingRequest,
  mandates: readonly Mandate[],
  limits: LimitReading,
): Promise<MandateVerdict[]> {
  const facts = await gatherFacts(platform, request, mandates, limits);
  return mandates.flatMap((mandate) => {
    const found = facts.get(mandate._id);
    return found ? [{ mandate, verdict: assess(mandate, found) }] : [];
  });
}

function proposalsOf({ mandate, verdict }: MandateVerdict): Proposal[] {
  if (!verdict.eligible) return [];
  const { _id, lender, firm, createdAt: placedAt } = mandate;
  return verdict.terms.map((terms) => ({
    ...terms,
    _id: `${_id}:${terms.technique}:${terms.recourse}`,
    mandate: _id,
    lender,
    firm,
    placedAt,
  }));
}

/** Each lender counts once in each class, however many mandates it has. */
function reasonsOf(verdicts: readonly MandateVerdict[]): ReasonCount[] {
  const lenders = new Map<ReasonClass, Set<string>>();
  for (const { mandate, verdict } of verdicts) {
    for (const one of verdict.eligible ? [] : verdict.reasons) {
      lenders.set(one.class, (lenders.get(one.class) ?? new Set()).add(mandate.lender));
    }
  }
  const counts = [...lenders].map(([name, { size }]) => ({ class: name, lenders: size }));
  return counts.sort((a, b) => b.lenders - a.lenders || (a.class < b.class ? -1 : 1));
}
