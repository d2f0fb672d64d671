import { shanghaiDateOf } from '../kernel/dates.js';
import { isRefused, notFound, refuse, refuseInput, type Decision, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import {
  bidsEndAt,
  openToLender,
  requests,
  takesBids,
  tenorDaysOf,
  type FinancingRequest,
} from '../financing/index.js';
import {
  chargedInAdvance,
  dayCountOf,
  isLive,
  limitLinesOf,
  mandateById,
  type Mandate,
} from '../mandates/index.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import type { Place } from '../platform/database/collection.js';
import type { Platform, Unit } from '../platform/unit.js';
import type { CaseFacts } from '../matching/index.js';
import { releaseLimits, takeLimits } from '../risk/index.js';
import { searchRegister, type SearchResult } from '../title/index.js';
import { bidAskProblems, bidPrice, bidProblems, type BidAsk } from './bid.checks.js';
import { NEVER, offerMoves, type Offer } from './offer.js';
import { ownBids } from './offer.policy.js';
import { bidSlots, offers, slotOf } from './offer.store.js';
import { factsFor, moveOffer, wrongOfferState } from './settle.service.js';

interface Prepared {
  readonly search: SearchResult;
  readonly facts: CaseFacts;
}

/**
 * Places a firm sealed bid and takes its limits in the same transaction. The register is searched and the facts are read
 * before it, which keeps it short: many bid in the last minute. The request is not touched for the same reason, so a bid
 * may be committed right after a cancellation; the news of either ends it then (see expiry.service.ts).
 */
export const bidPlace = act({
  name: 'bidPlace',
  keyed: true,
  check: (input: BidAsk) => bidAskProblems(input),
  prepare: prepareBid,
  async decide(unit, actor, input: BidAsk, { search, facts }: Prepared) {
    const request = await requests.findOne(unit, { _id: input.request, state: 'OPEN' });
    if (request === null) return notFound('financingRequest', input.request, 'request');
    const closed = closedRefusal(request, unit.now);
    if (closed !== null) return closed;
    const mandate = await ownLiveMandate(unit, actor, input.mandate, unit.now);
    if (isRefused(mandate)) return mandate;
    const problems = bidProblems(input, request, mandate, facts);
    if (problems.length > 0) return refuseInput(problems);
    const slot = slotOf(request._id, actor.organisation);
    const standing = await bidSlots.byId(unit, slot);
    if (standing !== null) return refuse('BID_STANDS', { bid: standing.offer }, 'request');
    const offer = bidOf(unit, input, request, mandate, { search, facts });
    const lines = limitLinesOf(mandate, facts.exposure, offer.finance);
    // A clearing chooses among more bids than the budget could pay, and takes the limits of those that it awards.
    const taken =
      request.competition === 'CLEARING' ||
      (await takeLimits(unit, { ref: offer._id, lender: offer.lender, lines }));
    if (isRefused(taken)) return { ...taken, path: 'finance' };
    await bidSlots.insert(unit, { _id: slot, offer: offer._id });
    await offers.insert(unit, offer);
    unit.tell('BidPlaced', offer._id, { offer: offer._id });
    return { bid: offer._id };
  },
});

async function prepareBid(platform: Platform, actor: Actor, input: BidAsk): Promise<Decision<Prepared>> {
  const now = platform.clock.now();
  const open = { $and: [{ _id: input.request }, await openToLender(platform, actor)] };
  const request = await requests.findOne(platform, open);
  if (request === null) return notFound('financingRequest', input.request, 'request');
  const closed = closedRefusal(request, now);
  if (closed !== null) return closed;
  const mandate = await ownLiveMandate(platform, actor, input.mandate, now);
  if (isRefused(mandate)) return mandate;
  const facts = await factsFor(platform, request, mandate);
  const problems = bidProblems(input, request, mandate, facts);
  if (problems.length > 0) return refuseInput(problems);
  const assets = request.items.map(({ asset }) => asset);
  const search = await searchRegister(platform, assets, request._id);
  return isRefused(search) ? search : { search, facts };
}

/** Why an open request takes no bid at this instant, or null. */
function closedRefusal(request: FinancingRequest, now: Date): Refusal | null {
  if (takesBids(request, now)) return null;
  const end = bidsEndAt(request);
  if (end === null) return refuse('NO_BIDS_TAKEN', { request: request._id }, 'request');
  return refuse('BIDDING_CLOSED', { request: request._id, closesAt: end.toISOString() }, 'request');
}

async function ownLiveMandate(place: Place, actor: Actor, id: string, now: Date): Promise<Decision<Mandate>> {
  const mandate = await mandateById(place, id);
  if (mandate?.lender !== actor.organisation) return notFound('mandate', id, 'mandate');
  if (isLive(mandate, shanghaiDateOf(now))) return mandate;
  const { state, validFrom, validUntil } = mandate;
  return refuse('BID_MANDATE_NOT_LIVE', { mandate: id, state, validFrom, validUntil }, 'mandate');
}

function bidOf(
  unit: Unit,
  ask: BidAsk,
  request: FinancingRequest,
  mandate: Mandate,
  { search, facts }: Prepared,
): Offer {
  const { technique, recourse, finance, annualRate, upfrontFeeRate } = ask;
  const { lpr } = facts;
  return {
    _id: newId('off'),
    request: request._id,
    lender: mandate.lender,
    mandate: mandate._id,
    origin: 'BID',
    technique,
    recourse,
    disclosed: request.disclosed,
    finance,
    annualRate,
    lpr: lpr?.rate ?? null,
    lprOn: lpr?.publishedOn ?? null,
    spread: lpr && annualRate.minus(lpr.rate),
    upfrontFeeRate,
    chargeInAdvance: chargedInAdvance(technique, ask.chargeInAdvance),
    dayCount: dayCountOf(mandate.pricing),
    days: tenorDaysOf(request),
    dueOn: request.dueOn,
    price: bidPrice(ask, request, mandate),
    search,
    openFrom: request.competition === 'CLEARING' ? NEVER : request.closesAt,
    validUntil: request.expiresAt,
    state: 'STANDING',
    placedAt: unit.now,
    endedAt: null,
    version: 1,
  };
}

interface WithdrawAsk {
  readonly bid: string;
}

/** Takes a bid back while bidding lasts. From the close on it is firm: the clock decides, not the state. */
export const bidWithdraw = act({
  name: 'bidWithdraw',
  keyed: false,
  async decide(unit, actor, input: WithdrawAsk) {
    const offer = await offers.findOne(unit, { $and: [{ _id: input.bid, origin: 'BID' }, ownBids(actor)] });
    if (offer === null) return notFound('bid', input.bid, 'bid');
    if (offerMoves.next(offer.state, 'withdraw') === null)
      return { ...wrongOfferState(offer, 'withdraw'), path: 'bid' };
    if (unit.now >= offer.openFrom)
      return refuse(
        'BIDDING_CLOSED',
        { request: offer.request, closesAt: offer.openFrom.toISOString() },
        'bid',
      );
    await moveOffer(unit, offer, 'withdraw');
    await releaseLimits(unit, offer._id, 'WITHDRAWN');
    await bidSlots.remove(unit, { _id: slotOf(offer.request, offer.lender) });
    unit.note({ before: offer.state, after: 'WITHDRAWN' });
    return { bid: offer._id };
  },
});
