import { addDays, shanghaiDateOf, startOfDayShanghai } from '../kernel/dates.js';
import { isRefused, notFound, refuse, type Decision } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { requestById, touchRequest, type FinancingRequest } from '../financing/index.js';
import { liveMandates, type Mandate } from '../mandates/index.js';
import { proposalsFor, type Proposal } from '../matching/index.js';
import { act } from '../platform/act.js';
import type { Consumer } from '../platform/outbox.js';
import type { Platform, Unit } from '../platform/unit.js';
import { searchRegister, type SearchResult } from '../title/index.js';
import type { Offer } from './offer.js';
import { instantRounds, offers } from './offer.store.js';
import { performForNews } from './system.js';

interface InstantAsk {
  readonly request: string;
}

interface Prepared {
  readonly proposals: readonly Proposal[];
  readonly search: SearchResult;
}

/**
 * Makes the offers of all firm mandates that can finance an INSTANT request. They take no limit until one of them is
 * accepted. Done by the platform, once for a request.
 */
export const instantOffersMake = act({
  name: 'instantOffersMake',
  keyed: false,
  prepare: proposedFor,
  async decide(unit, _actor, input: InstantAsk, { proposals, search }: Prepared) {
    const request = await requestById(unit, input.request);
    if (request === null) return notFound('financingRequest', input.request, 'request');
    const made = await instantRounds.byId(unit, request._id);
    if (request.state !== 'OPEN' || made !== null)
      return refuse('INSTANT_OFFERS_OVER', { request: request._id, state: request.state });
    const mandates = await firmMandates(unit, proposals);
    const fresh = proposals.flatMap((proposal) => {
      const mandate = mandates.get(proposal.mandate);
      return mandate ? [offerOf(unit, request, proposal, mandate, search)] : [];
    });
    for (const offer of fresh) await offers.insert(unit, offer);
    const ids = fresh.map(({ _id }) => _id);
    await instantRounds.insert(unit, { _id: request._id, offers: ids, madeAt: unit.now });
    await touchRequest(unit, request);
    return { offers: ids };
  },
});

/** Proposals that could be accepted as they stand: of firm mandates, with a recourse that the applicant takes. */
async function proposedFor(
  platform: Platform,
  _actor: unknown,
  { request: id }: InstantAsk,
): Promise<Decision<Prepared>> {
  const request = await requestById(platform, id);
  if (request === null) return notFound('financingRequest', id, 'request');
  const { offers: ranked, apart } = await proposalsFor(platform, request);
  const proposals = [...ranked, ...apart].filter(
    ({ firm, recourse }) => firm && request.recourseAccepted.includes(recourse),
  );
  const search = await searchRegister(
    platform,
    request.items.map(({ asset }) => asset),
    request._id,
  );
  return isRefused(search) ? search : { proposals, search };
}

/** Read again in the transaction: a mandate withdrawn a moment ago offers nothing. */
async function firmMandates(unit: Unit, proposals: readonly Proposal[]): Promise<Map<string, Mandate>> {
  const ids = [...new Set(proposals.map(({ mandate }) => mandate))];
  const live = await liveMandates(unit, shanghaiDateOf(unit.now), { _id: { $in: ids }, firm: true });
  return new Map(live.map((one) => [one._id, one]));
}

function offerOf(
  unit: Unit,
  request: FinancingRequest,
  proposal: Proposal,
  mandate: Mandate,
  search: SearchResult,
): Offer {
  const {
    lender,
    technique,
    recourse,
    disclosed,
    finance,
    annualRate,
    lpr,
    lprOn,
    upfrontFeeRate,
    chargeInAdvance,
    dayCount,
    days,
    dueOn,
    price,
  } = proposal;
  const mandateEnds = startOfDayShanghai(addDays(mandate.validUntil, 1));
  return {
    _id: newId('off'),
    request: request._id,
    lender,
    mandate: mandate._id,
    origin: 'MANDATE',
    technique,
    recourse,
    disclosed,
    finance,
    annualRate,
    lpr,
    lprOn,
    spread: annualRate.minus(lpr),
    upfrontFeeRate,
    chargeInAdvance,
    dayCount,
    days,
    dueOn,
    price,
    search,
    openFrom: unit.now,
    validUntil: mandateEnds < request.expiresAt ? mandateEnds : request.expiresAt,
    state: 'STANDING',
    placedAt: unit.now,
    endedAt: null,
    version: 1,
  };
}

/** An INSTANT request is answered by the standing mandates at once. */
export const instantOffers: Consumer = {
  name: 'bidding: instant offers',
  on: 'FinancingRequestOpened',
  async take(platform, { data, aggregateId }) {
    if (data['competition'] !== 'INSTANT' || (await instantRounds.byId(platform, aggregateId)) !== null)
      return;
    await performForNews(platform, instantOffersMake, { request: aggregateId });
  },
};
