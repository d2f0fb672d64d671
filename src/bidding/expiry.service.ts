import { notFound } from '../kernel/decision.js';
import { requestById } from '../financing/index.js';
import { act } from '../platform/act.js';
import type { Consumer } from '../platform/outbox.js';
import type { Platform } from '../platform/unit.js';
import { releaseLimits } from '../risk/index.js';
import { moveOffer, wrongOfferState } from './settle.service.js';
import { offers, standingOffers } from './offer.store.js';
import { performForNews } from './system.js';

interface ExpireAsk {
  readonly offer: string;
}

/** Ends an offer whose time or whose request is over, and gives its limits back. Done by the platform; twice changes nothing. */
export const offerExpire = act({
  name: 'offerExpire',
  keyed: false,
  async decide(unit, _actor, input: ExpireAsk) {
    const offer = await offers.byId(unit, input.offer);
    if (offer === null) return notFound('offer', input.offer, 'offer');
    const request = await requestById(unit, offer.request);
    const over = request?.state !== 'OPEN' || unit.now >= offer.validUntil;
    if (offer.state !== 'STANDING' || !over) return wrongOfferState(offer, 'expire');
    await moveOffer(unit, offer, 'expire');
    await releaseLimits(unit, offer._id, request?.state === 'CANCELLED' ? 'CANCELLED' : 'EXPIRED');
    unit.onBehalfOf(offer.lender);
    unit.note({ before: offer.state, after: 'EXPIRED', request: request?.state ?? null });
    return { offer: offer._id };
  },
});

const expireAll = async (platform: Platform, due: readonly { readonly _id: string }[]): Promise<void> => {
  for (const { _id } of due) await performForNews(platform, offerExpire, { offer: _id });
};

const ends = (on: string): Consumer => ({
  name: `bidding: ${on}`,
  on,
  take: async (platform, { aggregateId }) => expireAll(platform, await standingOffers(platform, aggregateId)),
});

/**
 * A bid that was committed right after its request ended: the news of that end did not find it, so its own ends it.
 * Refused, and nothing changed, where the request is open.
 */
const lateBids: Consumer = {
  name: 'bidding: bids on requests that have ended',
  on: 'BidPlaced',
  async take(platform, { aggregateId }) {
    const offer = await offers.byId(platform, aggregateId);
    const request = offer && (await requestById(platform, offer.request));
    if (request?.state !== 'OPEN') await performForNews(platform, offerExpire, { offer: aggregateId });
  },
};

/** No offer stands on a request that was funded, taken back or ran out, in whatever order the two were committed. */
export const offersOfClosedRequests: readonly Consumer[] = [
  ends('FinancingRequestCancelled'),
  ends('FinancingRequestExpired'),
  ends('OffersSettled'),
  lateBids,
];

const AT_ONCE = 100;

/** Expires offers whose validity is over, a hundred at a beat; any number of replicas may. */
export async function expireOverdueOffers(platform: Platform): Promise<void> {
  const filter = { state: 'STANDING', validUntil: { $lte: platform.clock.now() } };
  await expireAll(platform, await offers.find(platform, filter, { sort: { validUntil: 1 }, limit: AT_ONCE }));
}
