import type { PlainDate } from '../kernel/dates.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { toMoneyText, type Decimal } from '../kernel/decimal.js';
import { refuse, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { post } from '../ledger/index.js';
import type { Unit } from '../platform/unit.js';
import type { StrayMoney } from './deal-records.js';
import { MOST_ENTRIES, wrongState, type Deal } from './deal.js';
import { writeDeal } from './deals.store.js';
import { settleRefund, withdrawRefund } from './payments.service.js';
import { openRefund } from './stray.js';

interface Money {
  readonly amount: Decimal;
  readonly on: PlainDate;
  readonly reference: string;
}

const movement = (unit: Unit, { amount, on, reference }: Money): StrayMoney => ({
  id: newId('ref'),
  ...{ amount, on, reference },
  recordedAt: unit.now,
});

/**
 * Between the acceptance and today, once under each reference of what went the same way: a bank that takes its payment back may give
 * it that payment's reference.
 */
function movementRefusal(
  known: readonly StrayMoney[],
  { acceptedAt }: Deal,
  { on, reference }: Money,
  today: PlainDate,
): Refusal | null {
  if (known.some((one) => one.reference === reference))
    return refuse('REFERENCE_USED', { reference }, 'reference');
  if (known.length >= MOST_ENTRIES) return refuse('TOO_MANY_ENTRIES', { max: MOST_ENTRIES });
  const earliest = shanghaiDateOf(acceptedAt);
  return earliest <= on && on <= today
    ? null
    : refuse('DISBURSEMENT_DAY', { earliest, latest: today, given: on }, 'on');
}

/**
 * Finance that left for a deal that was cancelled: its terms bind nobody, so the seller, for whom it was paid, has it without a
 * ground and owes it back as it is. Locks, title and limits are given up and stay so.
 */
export async function bookStrayPayout(unit: Unit, deal: Deal, money: Money): Promise<Refusal | null> {
  const known = deal.strayPayouts ?? [];
  const refusal =
    wrongState(deal, 'payOutInVain') ?? movementRefusal(known, deal, money, shanghaiDateOf(unit.now));
  if (refusal) return refusal;
  const { amount, on, reference } = money;
  const lines = [
    { account: 'REFUND_DUE' as const, debit: amount },
    { account: 'PAID_OUT' as const, credit: amount },
  ];
  const memo = `Paid out after the cancellation ${reference} on ${on}`;
  await post(unit, { deal: deal._id, currency: deal.currency, memo, lines });
  const strayPayouts = [...known, movement(unit, money)];
  await writeDeal(unit, deal, { strayPayouts });
  unit.tell('DealPaidAfterCancel', deal._id, { deal: deal._id, amount: toMoneyText(amount) });
  return null;
}

/** What of it the seller paid back. */
export const bookRefund = (unit: Unit, deal: Deal, money: Money): Promise<Refusal | null> =>
  cameBack(unit, deal, money, settleRefund);

/** What of it the bank itself returned: the seller is not to pay that any more. */
export const bookReturnedPayout = (unit: Unit, deal: Deal, money: Money): Promise<Refusal | null> =>
  cameBack(unit, deal, money, withdrawRefund);

async function cameBack(
  unit: Unit,
  deal: Deal,
  money: Money,
  instructed: typeof settleRefund,
): Promise<Refusal | null> {
  const known = deal.refunds ?? [];
  const refusal = wrongState(deal, 'refund') ?? movementRefusal(known, deal, money, shanghaiDateOf(unit.now));
  if (refusal) return refusal;
  const { amount, on, reference } = money;
  const open = openRefund(deal);
  if (amount.greaterThan(open)) {
    const facts = { available: toMoneyText(open), requested: toMoneyText(amount) };
    return refuse('REFUND_ABOVE_OPEN', facts, 'amount');
  }
  const lines = [
    { account: 'COLLECTED' as const, debit: amount },
    { account: 'REFUND_DUE' as const, credit: amount },
  ];
  const memo = `Paid back ${reference} on ${on}`;
  await post(unit, { deal: deal._id, currency: deal.currency, memo, lines });
  await instructed(unit, deal, money);
  await writeDeal(unit, deal, { refunds: [...known, movement(unit, money)] });
  unit.tell('DealRefunded', deal._id, { deal: deal._id, amount: toMoneyText(amount) });
  return null;
}
