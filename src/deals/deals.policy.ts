import type { PlainDate } from '../kernel/dates.js';
import type { Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';
import { overdueDays, type Deal } from './deal.js';
import { noticeMoves, type DealNotice } from './notice.js';

/** A deal is its seller's and its lender's affair. The debtor has its notice, without price or terms. */
export const visibleDeals = (actor: Actor): Filter =>
  actor.kind === 'SYSTEM' ? {} : { $or: [{ seller: actor.organisation }, { lender: actor.organisation }] };

export const visibleNotices = (actor: Actor): Filter =>
  actor.kind === 'SYSTEM'
    ? {}
    : {
        $or: [{ debtor: actor.organisation }, { seller: actor.organisation }, { lender: actor.organisation }],
      };

/** The mutations that are open to the caller now. */
export function allowedActions(deal: Deal, actor: Actor, today: PlainDate): string[] {
  const open = deal.state === 'ACCEPTED' || deal.state === 'READY';
  if (actor.organisation === deal.seller) return open ? ['dealCancel'] : [];
  if (actor.organisation !== deal.lender) return [];
  if (deal.state === 'ACCEPTED') return ['dealRecheck', 'dealCancel'];
  if (deal.state === 'READY') return ['dealDisburse', 'dealCancel'];
  if (deal.state !== 'DISBURSED') return [];
  return overdueDays(deal, today) > 0 ? ['repaymentRecord', 'dealFeeCharge'] : ['repaymentRecord'];
}

export const noticeActions = (notice: DealNotice, actor: Actor): string[] =>
  actor.organisation === notice.debtor && noticeMoves.next(notice.state, 'acknowledge') !== null
    ? ['dealNoticeAcknowledge']
    : [];
