import { toMoneyText, type Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { text } from '../platform/checks.js';
import { takeBackPayment } from '../settlement/index.js';
import type { Support, SupportPayment, SupportPurpose } from './deal-records.js';
import { MOST_ENTRIES } from './deal.js';
import { deals, writeDeal } from './deals.store.js';
import { PAYMENT_FOR } from './support-payments.js';
import { replaced, supportOf } from './support.service.js';
import { netBorne, recorderOf } from './support.js';

export interface SupportReverseAsk {
  readonly deal: string;
  readonly support: string;
  readonly payment: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** As the bank of who records it sees it: see {@link recorderOf}. */
const DIRECTION: Readonly<Record<SupportPurpose, 'CREDIT' | 'DEBIT'>> = {
  FEE: 'CREDIT',
  LOSS: 'CREDIT',
  RETURN: 'DEBIT',
  SUBSIDY: 'DEBIT',
};

/**
 * Takes back what was recorded in error of a guarantee, pool or subsidy, or what a bank has taken back: it is due again, and instructed
 * anew. Who recorded it takes it back.
 */
export const dealSupportPaymentReverse = act({
  name: 'dealSupportPaymentReverse',
  keyed: true,
  check: ({ reason }: SupportReverseAsk) => text('reason', reason, 1, 500),
  async worth(platform, _actor, input: SupportReverseAsk): Promise<Decimal | null> {
    const deal = await deals.byId(platform, input.deal);
    const support = deal?.supports?.find(({ id }) => id === input.support);
    return support?.payments.find(({ id }) => id === input.payment)?.amount ?? null;
  },
  async decide(unit, actor, input: SupportReverseAsk) {
    const found = await supportOf(unit, actor, input, 'reverseSupport');
    if (isRefused(found)) return found;
    const { deal, support } = found;
    const payment = support.payments.find(({ id }) => id === input.payment);
    if (payment === undefined) return notFound('supportPayment', input.payment, 'payment');
    const { purpose, reference, amount } = payment;
    const owner = actor.organisation;
    if (recorderOf(found, purpose) !== owner) return refuse('SUPPORT_NOT_YOURS', { purpose }, 'payment');
    const payments = support.payments.filter((one) => one !== payment);
    const refusal = reverseRefusal({ ...support, payments }, payment);
    if (refusal) return refusal;
    const reason = input.reason.trim();
    const taken = { ...payment, reversedAt: unit.now, reversedBecause: reason };
    const reversed = [...(support.reversed ?? []), taken];
    await writeDeal(unit, deal, { supports: replaced(deal, { ...support, payments, reversed }) });
    const what = { purposes: [PAYMENT_FOR[purpose]], about: support.id, direction: DIRECTION[purpose] };
    await takeBackPayment(unit, { deal: deal._id, owner, ...what, reference, reason });
    unit.note({ reversed: toMoneyText(amount) });
    unit.tell('DealSupportReversed', deal._id, { deal: deal._id, support: support.id, purpose });
    return { deal: deal._id };
  },
});

/** What was given back of a loss rests on what was paid of it. */
function reverseRefusal(after: Support, { purpose }: SupportPayment): Refusal | null {
  if ((after.reversed ?? []).length >= MOST_ENTRIES) return refuse('TOO_MANY_ENTRIES', { max: MOST_ENTRIES });
  const borne = netBorne(after);
  if (purpose !== 'LOSS' || !borne.isNegative()) return null;
  return refuse('SUPPORT_GIVEN_BACK', { amount: toMoneyText(borne.negated()) }, 'payment');
}
