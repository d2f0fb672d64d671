import {
  acceptableOffer,
  biddersAmong,
  offerById,
  settleOffers,
  takeOfferLimits,
  type Offer,
} from '../bidding/index.js';
import { assetKind, heldBy, moveHolds } from '../assets/index.js';
import { closeRequest, environmentOf, type FinancingRequest } from '../financing/index.js';
import { isRefused } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import type { Unit } from '../platform/unit.js';
import { moveLimits } from '../risk/index.js';
import { fileTitle } from '../title/index.js';
import { conditionsFor } from './condition.js';
import type { Deal } from './deal.js';
import { conditionsOver, encumberAssets } from './deal-assets.js';
import { deals } from './deals.store.js';
import { encumbranceKind, unfinanceableRefusal, type Held } from './encumbrance.js';
import { giveNotices } from './notice.service.js';
import { withSupports } from './request-support.js';
import { supportsOfRequests } from './request-support.store.js';
import { termsOf } from './terms.js';
import { freezeContract } from './texts.service.js';

export interface AcceptAsk {
  readonly offer: string;
  readonly idempotencyKey: string;
}

/**
 * Accepts an offer: its terms are frozen in a deal and its contract in a text, what the request held is held by the deal, the
 * kinds of its assets have taken their part, what guarantors offered on the request joins it, the other offers have lost, and title is
 * filed in the same transaction, since time is rank. Whoever else accepts at the same moment is refused.
 */
export const offerAccept = act({
  name: 'offerAccept',
  keyed: true,
  worth: async (platform, _actor, input: AcceptAsk) =>
    (await offerById(platform, input.offer))?.finance ?? null,
  async decide(unit, actor, input: AcceptAsk) {
    const found = await acceptableOffer(unit, input.offer, actor.organisation);
    if (isRefused(found)) return found;
    const { offer, request } = found;
    const rated = await environmentOf(unit, request.applicant);
    if (isRefused(rated)) return rated;
    const held = await heldBy(unit, request._id);
    const uncovered = unfinanceableRefusal(held);
    if (uncovered) return uncovered;
    const asked = await supportsOfRequests(unit, [request._id]);
    const bidders = await biddersAmong(
      unit,
      request._id,
      asked.map(({ by }) => by),
    );
    const made = withSupports(newDeal(unit, offer, request, held), asked, bidders);
    const limits = await takeOfferLimits(unit, offer);
    if (isRefused(limits)) return limits;
    await moveLimits(unit, offer._id, made._id);
    await moveHolds(unit, request._id, made._id);
    const deal = await encumberAssets(unit, made);
    if (isRefused(deal)) return deal;
    await settleOffers(unit, request, offer._id);
    await closeRequest(unit, request, 'FUNDED');
    await deals.insert(unit, deal);
    await freezeContract(unit, deal, request);
    await fileDealTitle(unit, deal);
    if (deal.disclosed) await giveNotices(unit, deal);
    unit.tell('DealAccepted', deal._id, { deal: deal._id, seller: deal.seller, lender: deal.lender });
    return { deal: deal._id };
  },
});

function newDeal(unit: Unit, offer: Offer, request: FinancingRequest, held: Held): Deal {
  const ids = held.map(({ asset }) => asset._id);
  const [first] = held;
  return {
    _id: newId('deal'),
    request: request._id,
    offer: offer._id,
    mandate: offer.mandate,
    seller: request.applicant,
    lender: offer.lender,
    ...(first ? { payoutTo: assetKind(first.asset.kind).payoutTo(first.asset) } : {}),
    debtors: [],
    items: held.map(({ asset, amount }) => ({ asset: asset._id, amount, debtor: asset.obligor })),
    currency: 'CNY',
    technique: offer.technique,
    recourse: offer.recourse,
    disclosed: offer.disclosed,
    terms: termsOf(offer),
    state: 'ACCEPTED',
    conditions: conditionsFor(conditionsOver(ids, offer)),
    acceptedAt: unit.now,
    disbursement: null,
    balance: null,
    repayments: [],
    feesCharged: [],
    cancelled: null,
    version: 1,
  };
}

/** Files the encumbrance of each of the deal's assets. */
export async function fileDealTitle(unit: Unit, deal: Deal): Promise<void> {
  const common = {
    dealId: deal._id,
    kind: encumbranceKind(deal),
    grantor: deal.seller,
    securedParty: deal.lender,
    dueOn: deal.terms.dueOn,
  };
  for (const { asset, amount } of deal.items) await fileTitle(unit, { ...common, asset, amount });
}
