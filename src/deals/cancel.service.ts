import { releaseHolds, type EncumbranceEnd } from '../assets/index.js';
import { notFound, refuse, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { text } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { releaseLimits } from '../risk/index.js';
import { paymentsOf } from '../settlement/index.js';
import { dischargeTitle } from '../title/index.js';
import { dealMoves, wrongState, type Deal } from './deal.js';
import { tellReleased } from './deal-assets.js';
import { noteDilutionAgain } from './dilution-note.service.js';
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
    // The lender may stop its own payment at its bank; its security is not for others to give up meanwhile.
    const underWay = actor.organisation === deal.lender ? null : await payoutUnderWay(unit, deal);
    if (underWay) return underWay;
    const cancelled = { at: unit.now, by: actor.organisation, reason: input.reason.trim() };
    await writeDeal(unit, deal, { state: dealMoves.next(deal.state, 'cancel') ?? deal.state, cancelled });
    await giveBack(unit, deal, 'CANCELLED');
    unit.tell('DealCancelled', deal._id, { deal: deal._id, by: actor.organisation });
    return { deal: deal._id };
  },
});

/** Why others than the lender cannot cancel: its bank has been told to pay. Null while it has not. */
export async function payoutUnderWay(place: Place, deal: Deal): Promise<Refusal | null> {
  const { live } = await paymentsOf(place, deal._id);
  const told = live.find(({ purpose, state }) => purpose === 'DISBURSEMENT' && state === 'EXPORTED');
  return told ? refuse('PAYOUT_UNDER_WAY', { deal: deal._id, file: told.file ?? '—' }, 'deal') : null;
}

/** Frees all that a deal has taken, at its end; claims that were bought back, or released, are the seller's again. The limits of one that was written off are free already. */
export async function giveBack(unit: Unit, deal: Deal, because: EncumbranceEnd): Promise<void> {
  await releaseHolds(unit, deal._id);
  await noteDilutionAgain(
    unit,
    deal.items.map(({ asset }) => asset),
  );
  await tellReleased(unit, deal, because);
  if (because !== 'RELEASED') await releaseLimits(unit, deal._id, because);
  await dischargeTitle(unit, deal._id, because);
  await endNotices(unit, deal, because === 'CANCELLED' ? 'withdraw' : 'end');
}
