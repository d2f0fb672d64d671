import type { Decimal } from '../kernel/decimal.js';
import { totalOf } from '../settlement/index.js';
import type { StrayMoney } from './deal-records.js';
import type { Deal } from './deal.js';
import type { DilutionClaim } from './dilution.js';
import type { DealNotice } from './notice.js';

export type DealEvent =
  | 'ACCEPTED'
  | 'NOTICE_ACKNOWLEDGED'
  | 'CONDITION_MET'
  | 'DISBURSED'
  | 'FEE_CHARGED'
  | 'REPAYMENT_RECORDED'
  | 'REPAYMENT_REVERSED'
  | 'REPAYMENT_APPLIED_ANEW'
  | 'NOTICE_GIVEN'
  | 'DILUTED'
  | 'RECOURSE_DEMANDED'
  | 'BOUGHT_BACK'
  | 'ENFORCED'
  | 'WRITTEN_OFF'
  | 'RELEASED'
  | 'SURPLUS_SETTLED'
  | 'SUPPORT_ACCEPTED'
  | 'SUPPORT_PAID'
  | 'SUPPORT_REVERSED'
  | 'RELEASE_AGREED'
  | 'CANCELLED'
  | 'PAID_AFTER_CANCEL'
  | 'REFUNDED';

export interface Happened {
  readonly at: Date;
  readonly event: DealEvent;
  /** The condition, the bank reference, the cause or the reason. */
  readonly detail: string | null;
  readonly amount: Decimal | null;
}

/** What happened to a deal, earliest first: derived from the facts that it keeps. */
export function timelineOf(
  deal: Deal,
  notices: readonly DealNotice[],
  dilutions: readonly DilutionClaim[] = [],
): Happened[] {
  const { disbursement, cancelled, terms } = deal;
  const happened: (Happened | null)[] = [
    { at: deal.acceptedAt, event: 'ACCEPTED', detail: null, amount: terms.finance },
    ...notices.map(
      ({ acknowledgedAt }) => acknowledgedAt && plain(acknowledgedAt, 'NOTICE_ACKNOWLEDGED', null),
    ),
    ...deal.conditions.map(({ name, metAt }) => metAt && plain(metAt, 'CONDITION_MET', name)),
    disbursement && {
      at: disbursement.recordedAt,
      event: 'DISBURSED',
      detail: disbursement.reference,
      amount: disbursement.paidOut,
    },
    ...deal.feesCharged.map(({ chargedAt, reason, amount }): Happened => ({
      at: chargedAt,
      event: 'FEE_CHARGED',
      detail: reason,
      amount,
    })),
    ...recordedOf(deal),
    ...(deal.reversals ?? []).map(({ reversedAt, reversedBecause, received }): Happened => ({
      at: reversedAt,
      event: 'REPAYMENT_REVERSED',
      detail: reversedBecause,
      amount: received,
    })),
    ...troublesOf(deal),
    ...supportOf(deal),
    ...dilutions.flatMap(({ changes }) =>
      changes.map(({ at, cause, amount }): Happened => ({ at, event: 'DILUTED', detail: cause, amount })),
    ),
    cancelled && plain(cancelled.at, 'CANCELLED', cancelled.reason),
    ...(deal.strayPayouts ?? []).map((one) => moved(one, 'PAID_AFTER_CANCEL')),
    ...(deal.refunds ?? []).map((one) => moved(one, 'REFUNDED')),
  ];
  return happened.filter((one) => one !== null).sort((a, b) => a.at.getTime() - b.at.getTime());
}

function supportOf({ supports }: Deal): Happened[] {
  return (supports ?? []).flatMap(({ acceptedAt, offer, payments, reversed, releaseAgreed }) => [
    ...(reversed ?? []).map(({ reversedAt, reversedBecause, amount }): Happened => ({
      at: reversedAt,
      event: 'SUPPORT_REVERSED',
      detail: reversedBecause,
      amount,
    })),
    ...(releaseAgreed
      ? [{ ...plain(releaseAgreed.at, 'RELEASE_AGREED', null), amount: releaseAgreed.borne }]
      : []),
    ...(acceptedAt && offer ? [plain(acceptedAt, 'SUPPORT_ACCEPTED', offer.kind)] : []),
    ...[...payments, ...(reversed ?? [])].map(({ recordedAt, purpose, amount }): Happened => ({
      at: recordedAt,
      event: 'SUPPORT_PAID',
      detail: purpose,
      amount,
    })),
  ]);
}

/** Every repayment when it was recorded or applied anew, whether it stands or was taken back. */
function recordedOf({ repayments, reversals }: Deal): Happened[] {
  return [...repayments, ...(reversals ?? [])].flatMap(
    ({ recordedAt, reference, received, appliedBefore }): Happened[] => [
      { at: recordedAt, event: 'REPAYMENT_RECORDED', detail: reference, amount: received },
      ...(appliedBefore ?? []).map(({ replacedAt }) =>
        plain(replacedAt, 'REPAYMENT_APPLIED_ANEW', reference),
      ),
    ],
  );
}

/** What a deal went through when it was not simply repaid. */
function troublesOf(deal: Deal): (Happened | null)[] {
  const { noticeGiven, demand, boughtBack, enforcement, writtenOff, released } = deal;
  return [
    noticeGiven ? plain(noticeGiven.at, 'NOTICE_GIVEN', noticeGiven.reason) : null,
    demand ? { ...plain(demand.at, 'RECOURSE_DEMANDED', demand.reason), amount: totalOf(demand.owed) } : null,
    boughtBack ? plain(boughtBack.at, 'BOUGHT_BACK', null) : null,
    enforcement
      ? { ...plain(enforcement.at, 'ENFORCED', enforcement.reason), amount: totalOf(enforcement.owed) }
      : null,
    writtenOff
      ? { ...plain(writtenOff.at, 'WRITTEN_OFF', writtenOff.reason), amount: totalOf(writtenOff.lost) }
      : null,
    released ? plain(released.at, 'RELEASED', released.reason) : null,
    ...(deal.surplusPaid ?? []).map((one) => moved(one, 'SURPLUS_SETTLED')),
  ];
}

const moved = ({ recordedAt, reference, amount }: StrayMoney, event: DealEvent): Happened => ({
  at: recordedAt,
  event,
  detail: reference,
  amount,
});

const plain = (at: Date, event: DealEvent, detail: string | null): Happened => ({
  at,
  event,
  detail,
  amount: null,
});
