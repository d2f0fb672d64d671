import type { Decimal } from '../kernel/decimal.js';
import type { Deal } from './deal.js';
import type { DealNotice } from './notice.js';

export type DealEvent =
  | 'ACCEPTED'
  | 'NOTICE_ACKNOWLEDGED'
  | 'CONDITION_MET'
  | 'DISBURSED'
  | 'FEE_CHARGED'
  | 'REPAYMENT_RECORDED'
  | 'CANCELLED';

export interface Happened {
  readonly at: Date;
  readonly event: DealEvent;
  /** The condition, the bank reference or the reason. */
  readonly detail: string | null;
  readonly amount: Decimal | null;
}

/** What happened to a deal, earliest first: derived from the facts that it keeps. */
export function timelineOf(deal: Deal, notices: readonly DealNotice[]): Happened[] {
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
    ...deal.repayments.map(({ recordedAt, reference, received }): Happened => ({
      at: recordedAt,
      event: 'REPAYMENT_RECORDED',
      detail: reference,
      amount: received,
    })),
    cancelled && plain(cancelled.at, 'CANCELLED', cancelled.reason),
  ];
  return happened.filter((one) => one !== null).sort((a, b) => a.at.getTime() - b.at.getTime());
}

const plain = (at: Date, event: DealEvent, detail: string | null): Happened => ({
  at,
  event,
  detail,
  amount: null,
});
