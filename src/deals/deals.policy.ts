import type { PlainDate } from '../kernel/dates.js';
import type { Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';
import type { Papers } from '../platform/module.js';
import { dealMoves, overdueDays, type Deal, type DealAct } from './deal.js';
import { demandRefusal, enforceRefusal, hasRecourse, openSurplus, writeOffRefusal } from './recovery.js';
import { isRefused } from '../kernel/decision.js';
import { isReversible, REVERSING, reversible } from './reversal.js';
import type { Support, SupportPurpose } from './deal-records.js';
import {
  bindingOf,
  MOST_SUPPORTS,
  standingOf,
  supportState,
  bearersOf,
  recorderOf,
  sharesInClaims,
} from './support.js';
import { noticeMoves, type DealNotice, type NoticeAct } from './notice.js';

/** A deal's two sides. The debtor has its notice, without price or terms. */
const ofItsSides = ({ organisation }: Actor): Filter[] => [
  { seller: organisation },
  { lender: organisation },
];

/**
 * A deal is its seller's and its lender's affair, and that of those that support it: whoever was asked sees it until the finance is
 * paid out, and for ever if it was bound then.
 */
export function visibleDeals(actor: Actor): Filter {
  if (actor.kind === 'SYSTEM') return {};
  const { organisation: by } = actor;
  const asked = { state: { $in: ['ACCEPTED', 'READY'] }, 'supports.by': by };
  const bound = { supports: { $elemMatch: { by, acceptedAt: { $ne: null } } } };
  return { $or: [...ofItsSides(actor), asked, bound] };
}

/** The one that asks and the one that was asked. */
export const visibleRequestSupports = ({ kind, organisation }: Actor): Filter =>
  kind === 'SYSTEM' ? {} : { $or: [{ applicant: organisation }, { by: organisation }] };

/** Its two sides alone. */
export const ownDeals = (actor: Actor): Filter => (actor.kind === 'SYSTEM' ? {} : { $or: ofItsSides(actor) });

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
export const visibleDilutions = ownDeals;

export const visiblePayeeNotices = visibleNotices;

/** Those who paid, were to be paid, or have a claim on it. */
export const visibleDebtorPayments = ({ kind, organisation }: Actor): Filter =>
  kind === 'SYSTEM'
    ? {}
    : { $or: ['debtor', 'seller', 'to', 'lenders'].map((side) => ({ [side]: organisation })) };

/** What follows by itself, or is the clock's. */
const INNER: readonly DealAct[] = [
  'ready',
  'unready',
  'disburseAfterAll',
  'payOutInVain',
  'refund',
  'recordLate',
  'repay',
];

const OF_SELLER: Partial<Record<DealAct, (deal: Deal) => boolean>> = {
  cancel: () => true,
  askSupport: ({ supports }) => (supports ?? []).length < MOST_SUPPORTS,
  acceptSupport: ({ supports }) => (supports ?? []).some((one) => supportState(one) === 'OFFERED'),
};
const NOT_OF_LENDER = {
  askSupport: false,
  offerSupport: false,
  acceptSupport: false,
  agreeRelease: false,
} as const;

const hasRecorded = (deal: Deal, { organisation }: Pick<Actor, 'organisation'>): boolean =>
  (deal.supports ?? []).some((support) =>
    support.payments.some(({ purpose }) => recorderOf({ deal, support }, purpose) === organisation),
  );

const anyDue = (deal: Deal, supports: readonly Support[], purposes: readonly SupportPurpose[]): boolean =>
  supports.some((one) => purposes.some((purpose) => standingOf(deal, one).due[purpose].greaterThan(0)));

function supportersActions(deal: Deal, { organisation }: Actor, open: readonly DealAct[]): DealAct[] {
  const mine = (deal.supports ?? []).filter(({ by }) => by === organisation);
  const may: Partial<Record<DealAct, boolean>> = {
    reverseSupport: hasRecorded(deal, { organisation }),
    offerSupport: mine.some((one) => supportState(one) === 'ASKED'),
    recordSupport: anyDue(deal, mine, ['FEE', 'SUBSIDY']),
    agreeRelease: mine.some((one) => sharesInClaims(deal, one)),
  };
  return open.filter((move) => may[move] === true);
}

/** What the caller may do with the deal now: by the table of moves, and by what the deal is. */
export function allowedActions(deal: Deal, actor: Actor, today: PlainDate): DealAct[] {
  const open = dealMoves.allowed(deal.state);
  if (actor.organisation === deal.seller) return open.filter((move) => OF_SELLER[move]?.(deal) === true);
  if (actor.organisation !== deal.lender) return supportersActions(deal, actor, open);
  const may: Partial<Record<DealAct, boolean>> = {
    charge: overdueDays(deal, today) > 0,
    giveNotice: !deal.disclosed && deal.noticeGiven == null,
    demand: demandRefusal(deal, today) === null,
    buyBack: hasRecourse(deal),
    enforce: enforceRefusal(deal, today) === null,
    writeOff: writeOffRefusal(deal, today) === null,
    release: bearersOf(deal).length === 0,
    settleSurplus: openSurplus(deal).greaterThan(0),
    ...NOT_OF_LENDER,
    reverseSupport: hasRecorded(deal, actor),
    recordSupport: anyDue(deal, bindingOf(deal), ['LOSS', 'RETURN']),
  };
  const acts = open.filter(
    (move) => !INNER.includes(move) && !REVERSING.includes(move) && may[move] !== false,
  );
  return canReverse(deal) ? [...acts, 'reverse'] : acts;
}

/** Shown by the last repayment: where it can be taken back, so can most of those before it. */
function canReverse(deal: Deal): boolean {
  const last = deal.repayments.at(-1);
  return last !== undefined && isReversible(deal) && !isRefused(reversible(deal, last.id));
}

export const noticeActions = (notice: DealNotice, actor: Actor): NoticeAct[] =>
  actor.organisation === notice.debtor
    ? noticeMoves.allowed(notice.state).filter((move) => move === 'acknowledge')
    : [];
