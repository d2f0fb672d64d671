import { shanghaiDateOf } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, refuseInput, type Decision } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import {
  openToLender,
  requests,
  takesBids,
  tenorDaysOf,
  touchRequest,
  type FinancingRequest,
} from '../financing/index.js';
import { chargedInAdvance, isLive, limitLinesOf, mandateById, type Mandate } from '../mandates/index.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import type { Place } from '../platform/database/collection.js';
import type { Platform, Unit } from '../platform/unit.js';
import { lprOn } from '../reference/index.js';
import { releaseLimits, takeLimits } from '../risk/index.js';
import { searchRegister, type SearchResult } from '../title/index.js';
import { bidAskProblems, bidPrice, bidProblems, type BidAsk } from './bid.checks.js';
import { offerMoves, type Offer } from './offer.js';
import { ownBids } from './offer.policy.js';
import { offers } from './offer.store.js';
import { factsFor, moveOffer, wrongOfferState } from './settle.service.js';

/** Places a firm sealed bid and takes its limits in the same transaction, after the register was searched. */
export const bidPlace = act({
  name: 'bidPlace',
  keyed: true,
  check: (input: BidAsk) => bidAskProblems(input),
  async prepare(platform: Platform, actor, input: BidAsk): Promise<Decision<SearchResult>> {
    const request = await biddableRequest(platform, actor, input.request, platform.clock.now());
    if (isRefused(request)) return request;
    return searchRegister(
      platform,
      request.items.map(({ asset }) => asset),
      request._id,
    );
  },
  async decide(unit, actor, input: BidAsk, search) {
    const request = await biddableRequest(unit, actor, input.request, unit.now);
    if (isRefused(request)) return request;
    const mandate = await ownLiveMandate(unit, actor, input.mandate, unit.now);
    if (isRefused(mandate)) return mandate;
    const facts = await factsFor(unit, request, mandate);
    const problems = bidProblems(input, request, mandate, facts);
    if (problems.length > 0) return refuseInput(problems);
    const standing = await offers.findOne(unit, {
      request: request._id,
      lender: actor.organisation,
      state: 'STANDING',
      origin: 'BID',
    });
    if (standing !== null) return refuse('BID_STANDS', { bid: standing._id }, 'request');
    const offer = await bidOf(unit, input, request, mandate, search);
    const lines = limitLinesOf(mandate, facts.exposure, offer.finance);
    const taken = await takeLimits(unit, { ref: offer._id, lender: actor.organisation, lines });
    if (isRefused(taken)) return { ...taken, path: 'finance' };
    await offers.insert(unit, offer);
    await touchRequest(unit, request);
    return { bid: offer._id };
  },
});

/** A request that this lender may see and that takes bids at this instant. */
async function biddableRequest(
  place: Place,
  actor: Actor,
  id: string,
  now: Date,
): Promise<Decision<FinancingRequest>> {
  const request = await requests.findOne(place, { $and: [{ _id: id }, await openToLender(place, actor)] });
  if (request === null) return notFound('financingRequest', id, 'request');
  if (takesBids(request, now)) return request;
  if (request.competition !== 'SEALED') return refuse('NO_BIDS_TAKEN', { request: id }, 'request');
  return refuse('BIDDING_CLOSED', { request: id, closesAt: request.closesAt.toISOString() }, 'request');
}

async function ownLiveMandate(place: Place, actor: Actor, id: string, now: Date): Promise<Decision<Mandate>> {
  const mandate = await mandateById(place, id);
  if (mandate?.lender !== actor.organisation) return notFound('mandate', id, 'mandate');
  if (isLive(mandate, shanghaiDateOf(now))) return mandate;
  const { state, validFrom, validUntil } = mandate;
  return refuse('BID_MANDATE_NOT_LIVE', { mandate: id, state, validFrom, validUntil }, 'mandate');
}

async function bidOf(
  unit: Unit,
  ask: BidAsk,
  request: FinancingRequest,
  mandate: Mandate,
  search: SearchResult,
): Promise<Offer> {
  const { technique, recourse, finance, annualRate, upfrontFeeRate } = ask;
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
    ...(await baseRate(unit, mandate, annualRate)),
    upfrontFeeRate,
    chargeInAdvance: chargedInAdvance(technique, ask.chargeInAdvance),
    days: tenorDaysOf(request),
    dueOn: request.dueOn,
    price: bidPrice(ask, request),
    search,
    openFrom: request.closesAt,
    validUntil: request.expiresAt,
    state: 'STANDING',
    placedAt: unit.now,
    version: 1,
  };
}

/** The LPR as of today, by the term that the mandate prices by, and the rate's spread over it. */
async function baseRate(
  unit: Unit,
  { pricing }: Mandate,
  annualRate: Decimal,
): Promise<Pick<Offer, 'lpr' | 'lprOn' | 'spread'>> {
  const published = await lprOn(unit, pricing.lprTerm, shanghaiDateOf(unit.now));
  if (published === null) return { lpr: null, lprOn: null, spread: null };
  return { lpr: published.rate, lprOn: published.publishedOn, spread: annualRate.minus(published.rate) };
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
    unit.note({ before: offer.state, after: 'WITHDRAWN' });
    return { bid: offer._id };
  },
});
