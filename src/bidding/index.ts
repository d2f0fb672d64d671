import type { LianrongModule } from '../platform/module.js';
import { expireOverdueOffers, offersOfClosedRequests } from './expiry.service.js';
import { instantOffers } from './instant.service.js';
import { biddingInvariants } from './offer.invariants.js';
import { ownBids } from './offer.policy.js';
import { biddingResolvers } from './offer.resolvers.js';
import { offers } from './offer.store.js';

/** Offers, from sealed bids and from mandates. */
export const bidding: LianrongModule = {
  name: 'bidding',
  resolvers: biddingResolvers,
  consumers: [instantOffers, ...offersOfClosedRequests],
  sweeps: [expireOverdueOffers],
  invariants: biddingInvariants,
  nodes: { Bid: { prefix: 'off', in: offers, visibleTo: ownBids } },
};

export { hasStandingAward, standAward, type Award } from './award.service.js';
export { acceptableOffer, settleOffers, takeOfferLimits } from './settle.service.js';
export { biddersAmong, offerById, offers } from './offer.store.js';
export { isAcceptable, type Offer, type OfferOrigin, type OfferState } from './offer.js';
export type { OfferView } from './offer.views.js';
