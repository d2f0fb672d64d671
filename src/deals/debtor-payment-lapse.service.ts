import { assetsByIds } from '../assets/index.js';
import { toMoneyText } from '../kernel/decimal.js';
import { notFound, refuse } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Place } from '../platform/database/collection.js';
import type { Job } from '../platform/jobs.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Services } from '../platform/services.js';
import { awaitedEnd, debtorPaymentMoves, type DebtorPayment } from './debtor-payment.js';
import { countAgreed } from './debtor-payment.service.js';
import { debtorPayments, toldOver, writeDebtorPayment } from './debtor-payment.store.js';

declare module '../platform/services.js' {
  interface Services {
    /** So many days a lender has to agree to a payment of before its notice that was stated after it. */
    readonly paymentProofDays: number;
  }
}

async function endOf(place: Place & { readonly services: Services }, payment: DebtorPayment, now: Date) {
  const [asset] = await assetsByIds(place, [payment.asset]);
  if (asset === undefined) throw new Error(`${payment._id} was paid on ${payment.asset}, which is missing`);
  const told = await toldOver(place, [asset._id]);
  return awaitedEnd(asset, told, payment, { now, days: place.services.paymentProofDays });
}

/**
 * The platform's own act: a payment to the seller that lenders were to agree to, and did not. Silence is no consent: the debtor has to
 * prove that it paid before the notice (Civil Code 546), so in time the payment ends as not proven and is owed as before. Once the notices have
 * ended there is nobody whose consent it needs.
 */
export const debtorPaymentLapse = act({
  name: 'debtorPaymentLapse',
  keyed: false,
  async decide(unit, _actor, { payment: id }: { readonly payment: string }) {
    const payment = await debtorPayments.byId(unit, id);
    if (payment === null) return notFound('debtorPayment', id, 'payment');
    const end = await endOf(unit, payment, unit.now);
    const state = debtorPaymentMoves.next(payment.state, 'lapse');
    if (end === null || state === null)
      return refuse('WRONG_STATE', {
        noun: 'debtorPayment',
        state: payment.state,
        act: 'lapse',
        allowed: '—',
      });
    unit.onBehalfOf(payment.debtor);
    if (end === 'COUNTS') {
      await countAgreed(unit, payment);
      return { debtorPayment: id };
    }
    await writeDebtorPayment(unit, payment, { state });
    const { asset: receivable, seller, debtor, to, awaits } = payment;
    const facts = { payment: id, receivable, seller, debtor, to, lenders: awaits ?? [] };
    const days = unit.services.paymentProofDays;
    unit.tell('DebtorPaymentLapsed', id, { ...facts, amount: toMoneyText(payment.amount), days });
    return { debtorPayment: id };
  },
});

/** Every day: which payments lenders have left unanswered. */
export const unprovenJob: Job = {
  name: 'deals.unproven',
  every: 'DAY',
  async run(platform) {
    for await (const payment of debtorPayments.each(platform, { state: 'UNPROVEN' }))
      if ((await endOf(platform, payment, platform.clock.now())) !== null)
        await performForNews(platform, debtorPaymentLapse, { payment: payment._id });
  },
};
