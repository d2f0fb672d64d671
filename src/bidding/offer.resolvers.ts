import { ownRequests, requestEdge, requests } from '../financing/index.js';
import type { Resolvers } from '../generated/schema.js';
import type { Decimal } from '../kernel/decimal.js';
import { organisationById } from '../parties/index.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import * as acts from './bid.service.js';
import { offerDecline } from './decline.service.js';
import { ownBids } from './offer.policy.js';
import { offers, offersOpenBy } from './offer.store.js';
import { mayAccept, offersView, type OffersView } from './offer.views.js';

const money = (amount: Decimal) => ({ amount, currency: 'CNY' });

/** The applicant's own request and what is open on it at this instant; null for anybody else. */
async function offersOf(context: Context, id: string): Promise<OffersView | null> {
  const request = await requests.findOne(context, { $and: [{ _id: id }, ownRequests(context.actor)] });
  if (request === null) return null;
  const now = context.clock.now();
  return offersView(request, await offersOpenBy(context, id, now), now);
}

export const biddingResolvers: Resolvers = {
  Query: {
    offers: (_, { request }, context) => offersOf(context, request),
    bids: (_, { request, state, first, after }, context) => {
      const asked = {
        ...ownBids(context.actor),
        ...(request ? { request } : {}),
        ...(state ? { state } : {}),
      };
      return page(offers, context, asked, 'placedAt', { first, after });
    },
  },
  Mutation: {
    bidPlace: (_, { input }, { run }) => run(acts.bidPlace, input),
    bidWithdraw: (_, { input }, { run }) => run(acts.bidWithdraw, input),
    offerDecline: (_, { input }, { run }) => run(offerDecline, input),
  },
  Bid: {
    id: ({ _id }) => _id,
    request: ({ request }, _, context) => requestEdge(context, request),
    mandateId: ({ mandate }) => mandate,
    finance: ({ finance }) => money(finance),
    dayCount: ({ dayCount }) => dayCount ?? 'ACT_360',
    searchedAt: ({ search }) => search.searchedAt,
    allowedActions: ({ state, origin, openFrom }, _, { clock }) =>
      state === 'STANDING' && origin === 'BID' && clock.now() < openFrom ? ['withdraw'] : [],
  },
  Offer: {
    id: ({ offer }) => offer._id,
    lender: ({ offer }, _, context) => organisationById(context, offer.lender),
    origin: ({ offer }) => offer.origin,
    technique: ({ offer }) => offer.technique,
    recourse: ({ offer }) => offer.recourse,
    disclosed: ({ offer }) => offer.disclosed,
    finance: ({ offer }) => money(offer.finance),
    annualRate: ({ offer }) => offer.annualRate,
    upfrontFeeRate: ({ offer }) => offer.upfrontFeeRate,
    chargeInAdvance: ({ offer }) => offer.chargeInAdvance,
    dayCount: ({ offer }) => offer.dayCount ?? 'ACT_360',
    days: ({ offer }) => offer.days,
    dueOn: ({ offer }) => offer.dueOn,
    price: ({ offer }) => offer.price,
    validUntil: ({ offer }) => offer.validUntil,
    state: ({ offer }) => offer.state,
    allowedActions: (view, _, { clock }) => {
      if (!mayAccept(view, clock.now())) return [];
      return view.offer.origin === 'CLEARING' ? ['accept', 'decline'] : ['accept'];
    },
  },
  OfferPrice: {
    interest: ({ interest }) => money(interest),
    fees: ({ fees }) => money(fees),
    netProceeds: ({ netProceeds }) => money(netProceeds),
    totalPaid: ({ totalPaid }) => money(totalPaid),
    totalCost: ({ totalCost }) => money(totalCost),
  },
};
