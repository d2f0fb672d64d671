import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { sum } from '../kernel/decimal.js';
import { isRefused, refuse, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { overdueDays, type Deal } from './deal.js';
import { isAnyNotifiable } from './deal-assets.js';
import { deals, writeDeal } from './deals.store.js';
import { openDilutionsOf } from './dilution.store.js';
import { lendersDeal } from './disburse.service.js';
import { giveNotices } from './notice.service.js';
import type { NoticeCause } from './deal-records.js';

export interface NoticeGiveAsk {
  readonly deal: string;
  readonly cause: NoticeCause;
  /** The facts; where it is as agreed, the clause. */
  readonly reason: string;
  readonly idempotencyKey: string;
}

/**
 * Tells the debtors of an undisclosed deal after all: the factor may, when it names itself and proves its right (Civil Code 764),
 * once the deal is late or a claim has become less, or as the two have agreed. From then on the debtors pay the lender: it is worth
 * what was assigned to it.
 */
export const dealNoticeGive = act({
  name: 'dealNoticeGive',
  keyed: true,
  check: (input: NoticeGiveAsk) => text('reason', input.reason, 1, 500),
  async worth(platform, { organisation }, input: NoticeGiveAsk) {
    const deal = await deals.findOne(platform, { _id: input.deal, lender: organisation });
    return deal && sum(deal.items.map(({ amount }) => amount));
  },
  async decide(unit, actor, { deal: id, cause, reason }: NoticeGiveAsk) {
    const deal = await lendersDeal(unit, actor, id, 'giveNotice');
    if (isRefused(deal)) return deal;
    const refusal = await noticeRefusal(unit, deal, cause, shanghaiDateOf(unit.now));
    if (refusal) return refusal;
    await writeDeal(unit, deal, { noticeGiven: { at: unit.now, cause, reason: reason.trim() } });
    await giveNotices(unit, deal);
    unit.tell('DealNoticeGiven', deal._id, { deal: deal._id, cause });
    return { deal: deal._id };
  },
});

async function noticeRefusal(
  unit: Unit,
  deal: Deal,
  cause: NoticeCause,
  today: PlainDate,
): Promise<Refusal | null> {
  if (deal.disclosed || deal.noticeGiven != null) return refuse('NOTICE_GIVEN', {}, 'deal');
  if (!isAnyNotifiable(deal)) return refuse('NOTICE_TO_NOBODY', {}, 'deal');
  if (cause === 'AGREED') return null;
  const needed =
    cause === 'OVERDUE' ? overdueDays(deal, today) > 0 : (await openDilutionsOf(unit, deal._id)).length > 0;
  return needed ? null : refuse('NOTICE_NOT_NEEDED', { cause }, 'cause');
}
