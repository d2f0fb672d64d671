import { isRefused, refuse } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { touchRequest } from '../financing/index.js';
import { releaseLimits } from '../risk/index.js';
import { acceptableOffer, moveOffer } from './settle.service.js';

interface DeclineAsk {
  readonly offer: string;
}

/**
 * Says no to an offer that a clearing awarded, while it could be accepted. Its limits are free at once, for the next round;
 * the request stays open. Offers that compete for a request need no answer.
 */
export const offerDecline = act({
  name: 'offerDecline',
  keyed: false,
  async decide(unit, actor, input: DeclineAsk) {
    const found = await acceptableOffer(unit, input.offer, actor.organisation);
    if (isRefused(found)) return found;
    const { offer, request } = found;
    if (offer.origin !== 'CLEARING') return refuse('DECLINE_NOT_NEEDED', {}, 'offer');
    await moveOffer(unit, offer, 'decline');
    await releaseLimits(unit, offer._id, 'LOST');
    await touchRequest(unit, request);
    unit.note({ before: offer.state, after: 'DECLINED' });
    unit.tell('OfferDeclined', offer._id, { offer: offer._id, request: request._id });
    return { offerId: offer._id };
  },
});
