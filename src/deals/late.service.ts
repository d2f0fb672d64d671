import { restoreRefusal } from '../assets/index.js';
import { toMoneyText } from '../kernel/decimal.js';
import { refuse, type Refusal } from '../kernel/decision.js';
import type { Place } from '../platform/database/collection.js';
import { letGoOf } from './deal-assets.js';
import { isLive, type Deal } from './deal.js';
import { foresee, placeOf, startOf, takenBack, type Rebooking } from './rebook.js';
import { heldItemsOf } from './rebook.service.js';
import type { RepaymentFacts } from './repayment.js';
import { isBeforeWriteOff } from './reversal.js';
import { subsidyOverpaid } from './support.js';

/**
 * Why a payment that came before others cannot be put between them any more, and what to do instead. Asked before anything is
 * written: what a bank's file tells is flagged in the same act.
 */
export async function lateRefusal(
  place: Place,
  deal: Deal,
  paid: RepaymentFacts,
  now: Date,
): Promise<Refusal | null> {
  const { on: given } = paid;
  const rebooking = { from: placeOf(deal, given), insert: paid };
  if (deal.writtenOff && isBeforeWriteOff(takenBack(deal, rebooking)))
    return refuse('REPAYMENT_LATE_WRITTEN_OFF', { on: deal.writtenOff.on, given }, 'on');
  const overpaid = subsidyOverpaid(foresee(deal, rebooking, now));
  if (!overpaid.isZero()) {
    const earliest = deal.repayments.at(-1)?.on ?? given;
    return refuse('REPAYMENT_LATE_SUBSIDY', { amount: toMoneyText(overpaid), earliest, given }, 'on');
  }
  return isLive(deal) ? null : goneRefusal(place, deal, rebooking, given);
}

/** A deal that has ended holds its assets once more while its payments are put in order. */
async function goneRefusal(
  place: Place,
  deal: Deal,
  rebooking: Rebooking,
  given: string,
): Promise<Refusal | null> {
  const start = startOf(deal, rebooking);
  if (!isLive(start)) return null;
  const gone = await letGoOf(place, deal);
  if (gone !== undefined) return refuse('REPAYMENT_LATE_ENDED', { asset: gone, given }, 'on');
  const back = takenBack(deal, rebooking).flatMap(({ parts }) => parts ?? []);
  const ask = { holder: deal.seller, by: deal._id, items: heldItemsOf(start) };
  const refusal = await restoreRefusal(place, ask, back);
  return refusal ? refuse('REPAYMENT_LATE_ENDED', { asset: refusal.asset, given }, 'on') : null;
}
