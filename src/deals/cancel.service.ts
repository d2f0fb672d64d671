import { releaseHolds, type EncumbranceEnd } from '../assets/index.js';
import { notFound } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { releaseLimits } from '../risk/index.js';
import { dischargeTitle } from '../title/index.js';
import { dealMoves, wrongState, type Deal } from './deal.js';
import { tellReleased } from './deal-assets.js';
import { ownDeals } from './deals.policy.js';
import { deals, financeOf, writeDeal } from './deals.store.js';
import { endNotices } from './notice.service.js';

export interface CancelAsk {
  readonly deal: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** Cancels a deal before money has left. All that it took is free again: holds, limits, title, the debtors' notices. */
export const dealCancel = act({
  name: 'dealCancel',
  keyed: true,
  check: (input: CancelAsk) => text('reason', input.reason, 1, 500),
  worth: (platform, _actor, input: CancelAsk) => financeOf(platform, input.deal),
  async decide(unit, actor, input: CancelAsk) {
    const deal = await deals.findOne(unit, { $and: [{ _id: input.deal }, ownDeals(actor)] });
    if (deal === null) return notFound('deal', input.deal, 'deal');
    const closed = wrongState(deal, 'cancel');
    if (closed) return closed;
    const cancelled = { at: unit.now, by: actor.organisation, reason: input.reason.trim() };
    await writeDeal(unit, deal, { state: dealMoves.next(deal.state, 'cancel') ?? deal.state, cancelled });
    await giveBack(unit, deal, 'CANCELLED');
    unit.tell('DealCancelled', deal._id, { deal: deal._id, by: actor.organisation });
    return { deal: deal._id };
  },
});

/** Frees all that a deal has taken, at its end; claims that were bought back, or released, are the seller's again. The limits of one that was written off are free already. */
export async function giveBack(unit: Unit, deal: Deal, because: EncumbranceEnd): Promise<void> {
  await releaseHolds(unit, deal._id);
  await tellReleased(unit, deal, because);
  if (because !== 'RELEASED') await releaseLimits(unit, deal._id, because);
  await dischargeTitle(unit, deal._id, because);
  await endNotices(unit, deal, because === 'CANCELLED' ? 'withdraw' : 'end');
}
