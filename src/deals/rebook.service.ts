import { assetsByIds, releaseHolds, restoreHolds, takeBackDebtorPayment } from '../assets/index.js';
import { isRefused, type Decision } from '../kernel/decision.js';
import { reverse } from '../ledger/index.js';
import type { Unit } from '../platform/unit.js';
import { limitTaken, releaseLimits, retakeLimits } from '../risk/index.js';
import { totalOf } from '../settlement/index.js';
import { fileDealTitle } from './accept.service.js';
import { applyPayment, isFixed } from './apply.service.js';
import { giveBack } from './cancel.service.js';
import { isLive, OWING, type Deal } from './deal.js';
import { writeDeal } from './deals.store.js';
import { debtorPaymentMoves, effectOf } from './debtor-payment.js';
import { debtorPayments, toldOver, writeDebtorPayment } from './debtor-payment.store.js';
import { noteDilutionAgain } from './dilution-note.service.js';
import { giveNotices } from './notice.service.js';
import { countStatedAgain } from './passed-on.service.js';
import { after, before, startOf, stepsOf, type Rebooking } from './rebook.js';
import type { Repayment, Reversal } from './repayment.js';
import { receivedOn } from './reversal.js';

export interface Rebooked {
  readonly deal: Deal;
  /** The one that was put in. */
  readonly inserted: Repayment | null;
}

/** Why one is taken out, for the deal to keep. */
type TakenOut = Pick<Reversal, 'reversedAt' | 'reversedBecause'>;

/**
 * Takes a deal's later repayments back and applies them again, with one before them or without the first of them. The postings of
 * both stand in the journal. A deal that they had ended holds its assets again for that; where it does not end anew, it is open with its
 * limits, its notices and, with the rank of this moment, its title.
 */
export async function rebook(
  unit: Unit,
  deal: Deal,
  rebooking: Rebooking,
  takenOut?: TakenOut,
): Promise<Decision<Rebooked>> {
  const gone = deal.repayments.slice(rebooking.from);
  const unpaid = await takeBack(unit, deal, gone, rebooking.without);
  if (isRefused(unpaid)) return unpaid;
  const start = await writeStart(unit, deal, rebooking, takenOut);
  await countCollectedAgain(unit, gone);
  const hadEnded = !isLive(deal) && isLive(start);
  const held = hadEnded ? await holdAgain(unit, start) : true;
  if (isRefused(held)) return held;
  const { deal: now, inserted } = await applyAgain(unit, deal, start, rebooking);
  await followStatements(unit, gone);
  const settled = await settle(unit, deal, now, hadEnded);
  return isRefused(settled) ? settled : { deal: now, inserted };
}

async function takeBack(
  unit: Unit,
  deal: Deal,
  gone: readonly Repayment[],
  without: string | undefined,
): Promise<Decision<true>> {
  for (const one of [...gone].reverse()) {
    const isOut = one.id === without;
    const memo = isOut
      ? `Reversal of repayment ${one.reference}`
      : `Repayment ${one.reference} taken back, to be applied anew`;
    for (const posting of [...one.undo.postings].reverse()) await reverse(unit, posting, memo);
    if (!isOut && isFixed(one)) continue;
    const unpaid = await takeBackDebtorPayment(unit, deal._id, one.parts ?? []);
    if (isRefused(unpaid)) return unpaid;
  }
  return true;
}

async function writeStart(
  unit: Unit,
  deal: Deal,
  rebooking: Rebooking,
  takenOut: TakenOut | undefined,
): Promise<Deal> {
  const start = startOf(deal, rebooking);
  const out = deal.repayments.find(({ id }) => id === rebooking.without);
  const reversals = [...(deal.reversals ?? []), ...(out && takenOut ? [{ ...out, ...takenOut }] : [])];
  const { state, balance, repayments } = start;
  await writeDeal(unit, deal, { state, balance, repayments, reversals });
  return { ...start, reversals, version: deal.version + 1 };
}

/** What sellers had handed over is counted as it was before. */
async function countCollectedAgain(unit: Unit, gone: readonly Repayment[]): Promise<void> {
  for (const { collected, parts } of gone) if (collected === true) await countStatedAgain(unit, parts ?? []);
}

/** Locks what the deal had given back at its end. */
function holdAgain(unit: Unit, deal: Deal): Promise<Decision<true>> {
  return restoreHolds(unit, { holder: deal.seller, by: deal._id, items: heldItemsOf(deal) });
}

export const heldItemsOf = (deal: Deal) =>
  deal.items.map(({ asset, amount }) => ({ asset, amount, received: receivedOn(deal, asset) }));

async function applyAgain(unit: Unit, deal: Deal, start: Deal, rebooking: Rebooking): Promise<Rebooked> {
  let now = start;
  let inserted: Repayment | null = null;
  for (const step of stepsOf(deal, rebooking, unit.now)) {
    const applied = await applyPayment(unit, before(now, step), step);
    now = applied.deal;
    if (step.again === undefined) inserted = applied.repayment;
  }
  const { state, balance, boughtBack } = { ...after(deal, now), boughtBack: stillBoughtBack(deal, now) };
  await writeDeal(unit, now, { state, balance, boughtBack });
  return { deal: { ...now, state, balance, boughtBack, version: now.version + 1 }, inserted };
}

const stillBoughtBack = ({ boughtBack = null }: Deal, now: Deal) =>
  !isLive(now) && now.repayments.some(({ id }) => id === boughtBack?.repayment) ? boughtBack : null;

/** What debtors say that they have paid is known by the repayments as they are now, or stands by itself. */
async function followStatements(unit: Unit, gone: readonly Repayment[]): Promise<void> {
  for (const { id, parts } of gone)
    for (const { asset: assetId } of parts ?? []) {
      const known = await debtorPayments.find(unit, { asset: assetId, repayment: id }, { limit: 1 });
      const [asset] = await assetsByIds(unit, [assetId]);
      for (const payment of known) {
        if (asset === undefined) continue;
        const effect = effectOf(asset, await toldOver(unit, [assetId]), payment);
        const reopened = effect.repayment === null ? debtorPaymentMoves.next(payment.state, 'reopen') : null;
        await writeDebtorPayment(unit, payment, { ...effect, state: reopened ?? payment.state });
      }
    }
}

/** Gives back or takes again what goes with the deal's end, and its limits, by where it stands now. */
async function settle(unit: Unit, was: Deal, now: Deal, hadEnded: boolean): Promise<Decision<true>> {
  const ended = !isLive(now);
  if (ended && isLive(was)) await giveBack(unit, now, 'REPAID');
  else if (ended) await releaseHolds(unit, now._id);
  else {
    const limits = await followLimits(unit, now);
    if (isRefused(limits)) return limits;
    if (hadEnded) await openAgain(unit, now);
  }
  await noteDilutionAgain(
    unit,
    now.items.map(({ asset }) => asset),
  );
  return true;
}

/** A deal that owes again draws on its lender's limits again, as these are now; one that owes nothing does not. */
async function followLimits(unit: Unit, { _id, state, balance }: Deal): Promise<Decision<true>> {
  const draws = OWING.includes(state) && balance !== null && totalOf(balance).greaterThan(0);
  const taken = await limitTaken(unit, _id);
  if (draws && !taken) return retakeLimits(unit, _id);
  if (!draws && taken) await releaseLimits(unit, _id, 'REPAID');
  return true;
}

async function openAgain(unit: Unit, deal: Deal): Promise<void> {
  await fileDealTitle(unit, deal);
  if (deal.disclosed || deal.noticeGiven != null) await giveNotices(unit, deal);
}
