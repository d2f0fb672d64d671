import type { PlainDate } from '../kernel/dates.js';
import { Decimal } from '../kernel/decimal.js';
import { notFound, refuse } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import { wrongState, type Deal } from './deal.js';
import { deals } from './deals.store.js';
import { bookRepayment } from './repayment.service.js';

interface BillPaidAsk {
  readonly deal: string;
  readonly bill: string;
  readonly amount: Decimal;
  readonly on: PlainDate;
  readonly reference: string;
}

/**
 * The platform's own act after a bill that a deal holds was paid: whoever has paid it, the deal is repaid by so much. Refused where
 * the lender has recorded the same payment, known by the bank's reference.
 */
export const dealBillPaid = act({
  name: 'dealBillPaid',
  keyed: false,
  async decide(unit, _actor, { deal: id, bill, amount, on, reference }: BillPaidAsk) {
    const deal = await deals.byId(unit, id);
    const item = deal?.items.find(({ asset }) => asset === bill);
    if (!deal || !item) return notFound('deal', id, 'deal');
    unit.onBehalfOf(deal.lender);
    const closed = wrongState(deal, 'record');
    if (closed) return closed;
    if (deal.repayments.some((one) => one.reference === reference))
      return refuse('REFERENCE_USED', { reference }, 'reference');
    const paid = {
      amount,
      reference,
      on: notBefore(deal, on),
      payer: 'DEBTOR',
      debtor: item.debtor,
    } as const;
    const repayment = await bookRepayment(unit, deal, { ...paid, asset: bill });
    return { deal: deal._id, repaymentId: repayment.id };
  },
});

/** Repayments stand in the order of their days. */
function notBefore({ repayments, disbursement }: Deal, on: PlainDate): PlainDate {
  const earliest = repayments.at(-1)?.on ?? disbursement?.on ?? on;
  return on < earliest ? earliest : on;
}

export const takeBillPayment: Consumer = {
  name: 'deals.takeBillPayment',
  on: 'BillPaid',
  async take(platform, { data }) {
    const told = data as unknown as Omit<BillPaidAsk, 'deal' | 'amount'> & {
      deal: string | null;
      amount: string;
    };
    if (told.deal === null) return;
    const { deal, bill, on, reference } = told;
    await performForNews(platform, dealBillPaid, {
      deal,
      bill,
      on,
      reference,
      amount: new Decimal(told.amount),
    });
  },
};
