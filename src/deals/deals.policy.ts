import type { PlainDate } from '../kernel/dates.js';
import type { Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';
import type { Papers } from '../platform/module.js';
import { dealMoves, overdueDays, type Deal, type DealAct } from './deal.js';
import { demandRefusal, enforceRefusal, hasRecourse, openSurplus, writeOffRefusal } from './recovery.js';
import { isRefused } from '../kernel/decision.js';
import { isReversible, REVERSING, reversible } from './reversal.js';
import { noticeMoves, type DealNotice, type NoticeAct } from './notice.js';

/** A deal is its seller's and its lender's affair. The debtor has its notice, without price or terms. */
export const visibleDeals = (actor: Actor): Filter =>
  actor.kind === 'SYSTEM' ? {} : { $or: [{ seller: actor.organisation }, { lender: actor.organisation }] };

export const visibleNotices = (actor: Actor): Filter =>
  actor.kind === 'SYSTEM'
    ? {}
    : {
        $or: [{ debtor: actor.organisation }, { seller: actor.organisation }, { lender: actor.organisation }],
      };

/** Until the finance is paid out, papers of a deal may still be taken back. */
export const dealPapers: Papers = {
  attachableBy: ({ seller, lender }: Deal) => [seller, lender],
  isOpen: ({ state }: Deal) => state === 'ACCEPTED' || state === 'READY',
};

export const noticePapers: Papers = {
  attachableBy: ({ debtor, seller, lender }: DealNotice) => [debtor, seller, lender],
  isOpen: ({ state }: DealNotice) => state === 'MADE',
};

/** A claim on a seller is these two's affair; the debtor knows its debt. */
export const visibleDilutions = visibleDeals;

export const visiblePayeeNotices = visibleNotices;

/** Those who paid, were to be paid, or have a claim on it. */
export const visibleDebtorPayments = ({ kind, organisation }: Actor): Filter =>
  kind === 'SYSTEM'
    ? {}
    : { $or: ['debtor', 'seller', 'to', 'lenders'].map((side) => ({ [side]: organisation })) };

/** What follows by itself, or is the clock's. */
const INNER: readonly DealAct[] = ['ready', 'unready', 'repay'];

/** What the caller may do with the deal now: by the table of moves, and by what the deal is. */
export function allowedActions(deal: Deal, actor: Actor, today: PlainDate): DealAct[] {
  const open = dealMoves.allowed(deal.state);
  if (actor.organisation === deal.seller) return open.filter((move) => move === 'cancel');
  if (actor.organisation !== deal.lender) return [];
  const may: Partial<Record<DealAct, boolean>> = {
    charge: overdueDays(deal, today) > 0,
    giveNotice: !deal.disclosed && deal.noticeGiven == null,
    demand: demandRefusal(deal, today) === null,
    buyBack: hasRecourse(deal),
    enforce: enforceRefusal(deal, today) === null,
    writeOff: writeOffRefusal(deal, today) === null,
    settleSurplus: openSurplus(deal).greaterThan(0),
  };
  const acts = open.filter(
    (move) => !INNER.includes(move) && !REVERSING.includes(move) && may[move] !== false,
  );
  return canReverse(deal) ? [...acts, 'reverse'] : acts;
}

/** The last repayment, as long as nothing rests on it. */
function canReverse(deal: Deal): boolean {
  const last = deal.repayments.at(-1);
  return last !== undefined && isReversible(deal) && !isRefused(reversible(deal, last.id));
}

export const noticeActions = (notice: DealNotice, actor: Actor): NoticeAct[] =>
  actor.organisation === notice.debtor
    ? noticeMoves.allowed(notice.state).filter((move) => move === 'acknowledge')
    : [];
