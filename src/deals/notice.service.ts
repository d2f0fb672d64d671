import { notFound, refuse } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import type { Unit } from '../platform/unit.js';
import { noteNotice } from '../title/index.js';
import { encumbranceKind } from './encumbrance.js';
import { withResults, type Deal } from './deal.js';
import { debtorsOf, isNotifiable } from './deal-assets.js';
import { dealNotices, deals, noticesOf, writeDeal, writeNotice } from './deals.store.js';
import { noticeMoves } from './notice.js';
import { collectionAccountOf, tellPayeeIsSeller } from './payee-notice.service.js';
import { freezeNotice, freezeReceipt } from './texts.service.js';

/** Tells every debtor of the deal that pays upon notice: the notice stands in its own inbox from now on, which is when it has reached it (Civil Code 137). */
export async function giveNotices(unit: Unit, deal: Deal): Promise<void> {
  const { seller, lender } = deal;
  const account = await collectionAccountOf(unit, lender);
  const told = deal.items.filter(({ asset }) => isNotifiable(asset, deal));
  for (const debtor of debtorsOf(told)) {
    const items = told
      .filter((item) => item.debtor === debtor)
      .map(({ asset, amount }) => ({ asset, amount }));
    const made = {
      state: 'MADE' as const,
      madeAt: unit.now,
      acknowledgedAt: null,
      endedAt: null,
      version: 1,
    };
    const notice = {
      _id: newId('ntc'),
      deal: deal._id,
      debtor,
      seller,
      lender,
      kind: encumbranceKind(deal),
      items,
      account,
      ...made,
    };
    await dealNotices.insert(unit, notice);
    await freezeNotice(unit, notice);
    unit.tell('DealNoticeMade', notice._id, { notice: notice._id, deal: deal._id, debtor });
  }
  const assets = told.map(({ asset }) => asset);
  await noteNotice(unit, deal._id, assets);
}

/** A cancelled deal's notices are withdrawn, a repaid one's have come to their end: the debtor pays the seller again. */
export async function endNotices(unit: Unit, deal: Deal, how: 'withdraw' | 'end'): Promise<void> {
  for (const notice of await noticesOf(unit, deal._id)) {
    const state = noticeMoves.next(notice.state, how);
    if (state === null) continue;
    await writeNotice(unit, notice, { state, endedAt: unit.now });
    await tellPayeeIsSeller(unit, notice);
  }
}

interface NoticeAsk {
  readonly notice: string;
}

/** The debtor says that the notice has reached it. When the last debtor of a deal has, the condition is met. */
export const dealNoticeAcknowledge = act({
  name: 'dealNoticeAcknowledge',
  keyed: false,
  async decide(unit, actor, input: NoticeAsk) {
    const notice = await dealNotices.findOne(unit, { _id: input.notice, debtor: actor.organisation });
    if (notice === null) return notFound('notice', input.notice, 'notice');
    if (noticeMoves.next(notice.state, 'acknowledge') === null) {
      const allowed = noticeMoves.allowed(notice.state).join(', ') || '—';
      return refuse(
        'WRONG_STATE',
        { noun: 'notice', state: notice.state, act: 'acknowledge', allowed },
        'notice',
      );
    }
    await writeNotice(unit, notice, { state: 'ACKNOWLEDGED', acknowledgedAt: unit.now });
    await freezeReceipt(unit, notice);
    await meetAcknowledged(unit, notice.deal);
    unit.tell('DealNoticeAcknowledged', notice._id, { notice: notice._id, deal: notice.deal });
    return { notice: notice._id };
  },
});

async function meetAcknowledged(unit: Unit, dealId: string): Promise<void> {
  const deal = await deals.byId(unit, dealId);
  if (deal === null) throw new Error(`deal ${dealId} has a notice but is missing`);
  const open = (await noticesOf(unit, dealId)).filter(({ state }) => state === 'MADE');
  // Written in any case: two debtors who acknowledge at once must not both see the other one's notice open.
  if (open.length > 0) return writeDeal(unit, deal, {});
  const met = withResults(deal, [{ name: 'NOTICE_ACKNOWLEDGED', failure: null, evidence: null }], unit.now);
  await writeDeal(unit, deal, met);
  if (met.state !== deal.state) unit.tell('DealReady', dealId, { deal: dealId });
}
