import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { toMoneyText, type Decimal } from '../kernel/decimal.js';
import { isRefused, refuse, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { post } from '../ledger/index.js';
import { act } from '../platform/act.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { bookedFromBank } from './bank-movement.js';
import { MOST_ENTRIES, type Deal } from './deal.js';
import { writeDeal } from './deals.store.js';
import { lendersDeal } from './disburse.service.js';
import { settleSurplus } from './payments.service.js';
import type { SurplusPayment } from './deal-records.js';
import { openSurplus } from './recovery.js';

export interface SurplusFacts {
  readonly amount: Decimal;
  readonly on: PlainDate;
  /** The bank's reference, once per deal. */
  readonly reference: string;
}

export interface SurplusAsk extends SurplusFacts {
  readonly deal: string;
  readonly idempotencyKey: string;
}

/** The lender states that it has paid over what a debtor paid too much; also after the deal has ended. */
export const dealSurplusSettle = act({
  name: 'dealSurplusSettle',
  keyed: true,
  check: (input: SurplusAsk) => [
    ...moneyAbove0('amount', input.amount),
    ...text('reference', input.reference, 1, 64),
  ],
  worth: async (_platform, _actor, input: SurplusAsk) => input.amount,
  async decide(unit, actor, input: SurplusAsk) {
    const deal = await lendersDeal(unit, actor, input.deal, 'settleSurplus');
    if (isRefused(deal)) return deal;
    const refusal =
      surplusRefusal(deal, input, shanghaiDateOf(unit.now)) ??
      (await bookedFromBank(unit, deal.lender, input.reference));
    if (refusal) return refusal;
    await bookSurplus(unit, deal, input);
    return { deal: deal._id };
  },
});

/** Why the payment cannot be recorded: more than is due, a day before the surplus arose, a reference used before. */
export function surplusRefusal(
  deal: Deal,
  { amount, on, reference }: SurplusFacts,
  today: PlainDate,
): Refusal | null {
  const open = openSurplus(deal);
  if (amount.greaterThan(open)) {
    const facts = { available: toMoneyText(open), requested: toMoneyText(amount) };
    return refuse('SURPLUS_ABOVE_OPEN', facts, 'amount');
  }
  const paid = deal.surplusPaid ?? [];
  if (paid.some((one) => one.reference === reference.trim()))
    return refuse('REFERENCE_USED', { reference }, 'reference');
  if (paid.length >= MOST_ENTRIES) return refuse('TOO_MANY_ENTRIES', { max: MOST_ENTRIES });
  const earliest = deal.repayments.find(({ surplus }) => surplus.greaterThan(0))?.on ?? today;
  const inTime = earliest <= on && on <= today;
  return inTime ? null : refuse('SURPLUS_DAY', { earliest, latest: today, given: on }, 'on');
}

/** Books that a surplus went to the seller: the lender owes it so much less. Rules are the caller's: `surplusRefusal`. */
export async function bookSurplus(unit: Unit, deal: Deal, paid: SurplusFacts): Promise<SurplusPayment> {
  const { amount, on } = paid;
  const reference = paid.reference.trim();
  await post(unit, {
    deal: deal._id,
    currency: deal.currency,
    memo: `Surplus paid over ${reference} on ${on}`,
    lines: [
      { account: 'SURPLUS_DUE_TO_SELLER', debit: amount },
      { account: 'PAID_OUT', credit: amount },
    ],
  });
  const payment = { id: newId('spl'), amount, on, reference, recordedAt: unit.now };
  await settleSurplus(unit, deal, { amount, on, reference });
  await writeDeal(unit, deal, { surplusPaid: [...(deal.surplusPaid ?? []), payment] });
  unit.tell('DealSurplusSettled', deal._id, { deal: deal._id, payment: payment.id });
  return payment;
}
