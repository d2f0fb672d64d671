import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { requestById, requestMoves, type FinancingRequest } from '../financing/index.js';
import { limitLinesOf, mandateById, type Mandate } from '../mandates/index.js';
import { organisations } from '../parties/index.js';
import { gatherFacts, type CaseFacts } from '../matching/index.js';
import type { Platform, Unit } from '../platform/unit.js';
import { recheckLimits, releaseLimits, takeLimits } from '../risk/index.js';
import { isOpened, offerMoves, type Offer, type OfferAct, type OfferState } from './offer.js';
import { offers, standingOffers } from './offer.store.js';

/**
 * The offer and its request, if this applicant may accept it at this instant. A sealed bid before its opening is refused
 * like one that does not exist.
 */
export async function acceptableOffer(
  unit: Unit,
  offerId: string,
  applicant: string,
): Promise<Decision<{ offer: Offer; request: FinancingRequest }>> {
  const offer = await offers.byId(unit, offerId);
  const request = offer && (await requestById(unit, offer.request));
  const seen = request?.applicant === applicant && offer !== null && isOpened(offer, unit.now);
  if (!seen) return notFound('offer', offerId, 'offer');
  if (requestMoves.next(request.state, 'fund') === null)
    return notFrom('financingRequest', request.state, 'fund', requestMoves.allowed(request.state));
  if (offerMoves.next(offer.state, 'accept') === null) return wrongOfferState(offer, 'accept');
  const over = offer.validUntil < request.expiresAt ? offer.validUntil : request.expiresAt;
  if (unit.now >= over) return refuse('OFFER_OVER', { validUntil: over.toISOString() }, 'offer');
  const lender = await organisations.byId(unit, offer.lender);
  if (lender?.state !== 'APPROVED') return refuse('OFFER_LENDER_SUSPENDED', {}, 'offer');
  return { offer, request };
}

/**
 * What the offer needs of its lender's limits is taken afterwards, under the offer's id: a bid took it when it was placed,
 * a clearing when it awarded the offer, and both are checked again; a mandate's offer takes it now. The refusal goes to the applicant and so tells no figure.
 */
export async function takeOfferLimits(unit: Unit, offer: Offer): Promise<Decision<true>> {
  const covered =
    offer.origin === 'MANDATE' ? await takeMandateLimits(unit, offer) : await recheckLimits(unit, offer._id);
  return isRefused(covered) ? refuse('OFFER_NOT_COVERED', {}, 'offer') : true;
}

async function takeMandateLimits(unit: Unit, offer: Offer): Promise<Decision<true>> {
  const mandate = await mandateById(unit, offer.mandate);
  const request = await requestById(unit, offer.request);
  if (mandate === null || request === null)
    throw new Error(`offer ${offer._id} lacks its mandate or request`);
  const { exposure } = await factsFor(unit, request, mandate);
  const lines = limitLinesOf(mandate, exposure, offer.finance);
  return takeLimits(unit, { ref: offer._id, lender: offer.lender, lines });
}

/** What a verdict on this mandate and a draw on its limits rest on. */
export async function factsFor(
  platform: Platform,
  request: FinancingRequest,
  mandate: Mandate,
): Promise<CaseFacts> {
  const facts = (await gatherFacts(platform, request, [mandate])).get(mandate._id);
  if (facts === undefined) throw new Error(`no facts for mandate ${mandate._id}`);
  return facts;
}

/** The accepted offer is marked so, every other that stands is lost and gives its limits back: in the transaction of the acceptance. */
export async function settleOffers(
  unit: Unit,
  request: FinancingRequest,
  acceptedOfferId: string,
): Promise<void> {
  for (const offer of await standingOffers(unit, request._id)) {
    if (offer._id === acceptedOfferId) {
      await moveOffer(unit, offer, 'accept');
      continue;
    }
    await moveOffer(unit, offer, 'lose');
    await releaseLimits(unit, offer._id, 'LOST');
  }
  // A bid that is committed beneath this act is not among them: see expiry.service.ts.
  unit.tell('OffersSettled', request._id, { request: request._id, accepted: acceptedOfferId });
}

/** @throws Error when the offer's state does not allow it: to be asked before. */
export async function moveOffer(unit: Unit, offer: Offer, move: OfferAct): Promise<OfferState> {
  const state = offerMoves.next(offer.state, move);
  if (state === null) throw new Error(`offer ${offer._id} is ${offer.state}: no ${move} from there`);
  const guard = { _id: offer._id, version: offer.version };
  const written = await offers.update(unit, guard, {
    $set: { state, endedAt: unit.now },
    $inc: { version: 1 },
  });
  if (!written) throw new Error(`the guard of offer ${offer._id} failed inside a snapshot`);
  return state;
}

export const wrongOfferState = (offer: Offer, tried: OfferAct): Refusal =>
  notFrom('offer', offer.state, tried, offerMoves.allowed(offer.state));

const notFrom = (noun: string, state: string, tried: string, allowed: readonly string[]): Refusal =>
  refuse('WRONG_STATE', { noun, state, act: tried, allowed: allowed.join(', ') || '—' }, 'offer');
