import { toMoneyText } from '../kernel/decimal.js';
import { isRefused, notFound, refuse } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { deals, writeDeal } from './deals.store.js';
import { replaced, supportOf } from './support.service.js';
import { borneBy, sharesInClaims } from './support.js';

export interface ReleaseAgreeAsk {
  readonly deal: string;
  readonly support: string;
  readonly idempotencyKey: string;
}

/**
 * Who bears a share of a loss agrees that the lender gives the claims away, and with them what its own recourse rests on (Civil Code
 * 700). It holds for what it bears now: should that become more, it is asked again.
 */
export const dealReleaseAgree = act({
  name: 'dealReleaseAgree',
  keyed: true,
  async worth(platform, { organisation }, input: ReleaseAgreeAsk) {
    const deal = await deals.findOne(platform, { _id: input.deal, 'supports.by': organisation });
    const support = deal?.supports?.find(({ id, by }) => id === input.support && by === organisation);
    return deal && support ? borneBy(deal, support) : null;
  },
  async decide(unit, actor, input: ReleaseAgreeAsk) {
    const found = await supportOf(unit, actor, input, 'agreeRelease');
    if (isRefused(found)) return found;
    const { deal, support } = found;
    if (support.by !== actor.organisation) return notFound('support', support.id, 'support');
    if (!sharesInClaims(deal, support)) return refuse('RELEASE_NOTHING_BORNE', {}, 'support');
    const borne = borneBy(deal, support);
    const agreed = { ...support, releaseAgreed: { at: unit.now, borne } };
    await writeDeal(unit, deal, { supports: replaced(deal, agreed) });
    unit.note({ borne: toMoneyText(borne) });
    unit.tell('DealReleaseAgreed', deal._id, { deal: deal._id, support: support.id, by: support.by });
    return { deal: deal._id };
  },
});
