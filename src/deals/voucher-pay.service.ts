import { outstandingOf, type Asset } from '../assets/index.js';
import { startOfDayShanghai } from '../kernel/dates.js';
import { sum, toMoneyText, type Decimal } from '../kernel/decimal.js';
import { notFound, refuse, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import {
  lapsePending,
  livePartsOf,
  refusedVoucherMove,
  voucherParts,
  type Voucher,
} from '../vouchers/index.js';
import { statePayment } from './debtor-payment.service.js';
import { MOST_PAYMENTS, paymentsOn, toldOver } from './debtor-payment.store.js';
import { toPayOn } from './voucher-due.js';

export interface PayAsk {
  readonly voucher: string;
  readonly paidAt: Date;
  readonly reference: string;
  readonly idempotencyKey: string;
}

/**
 * At maturity the issuer pays all that have the voucher in hand, each in full: the holder of a part, and a lender as far as its
 * notice says so. What a holder got is settled at once, what a lender got when it records it; nobody is paid before another.
 */
export const voucherIssuePay = act({
  name: 'voucherIssuePay',
  keyed: true,
  check: ({ reference }: PayAsk) => text('reference', reference, 1, 64),
  async worth(platform, _actor, { voucher }: PayAsk) {
    const named = await voucherParts.byId(platform, voucher);
    const live = named === null ? [] : await livePartsOf(platform, named.voucher.issue);
    return sum(live.map((part) => outstandingOf(part)));
  },
  async decide(unit, actor, input: PayAsk) {
    const mine = { _id: input.voucher, kind: 'VOUCHER', obligor: actor.organisation };
    const named = await voucherParts.findOne(unit, mine);
    if (named === null) return notFound('voucher', input.voucher, 'voucher');
    const { issue } = named.voucher;
    const live = await livePartsOf(unit, issue);
    const refusal = payRefusal(named, live) ?? (await statedRefusal(unit, live, input));
    if (refusal) return refusal;
    const payments: string[] = [];
    let total = sum([]);
    for (const { _id } of live) {
      const paid = await payPart(unit, _id, input);
      payments.push(...paid.payments);
      total = total.plus(paid.amount);
    }
    if (payments.length === 0) return refuse('VOUCHER_PAID_ALREADY', {}, 'voucher');
    const facts = { voucher: issue, issuer: named.obligor, amount: toMoneyText(total) };
    unit.tell('VoucherIssuePaid', issue, facts);
    return { voucher: issue, payments, total: { amount: total, currency: 'CNY' } };
  },
});

/** The part that is named may be passed on in whole, or paid, while others are in hands. */
const payRefusal = (named: Voucher, live: readonly Voucher[]): Refusal | null =>
  live.length > 0 ? null : refusedVoucherMove(named, 'pay');

/** From the due date on, in the order of time on each part, with a reference that none of them knows. */
async function statedRefusal(unit: Unit, live: readonly Voucher[], input: PayAsk): Promise<Refusal | null> {
  const known = await paymentsOn(
    unit,
    live.map(({ _id }) => _id),
  );
  const reference = input.reference.trim();
  if (known.some((one) => one.reference === reference))
    return refuse('PAYMENT_STATED', { reference }, 'reference');
  const most = Math.max(...live.map(({ _id }) => known.filter(({ asset }) => asset === _id).length));
  if (most >= MOST_PAYMENTS - 1) return refuse('TOO_MANY_PAYMENTS', { max: MOST_PAYMENTS }, 'voucher');
  const [part] = live;
  const dueAt = part === undefined ? unit.now : startOfDayShanghai(part.dueOn);
  const earliest = new Date(Math.max(dueAt.getTime(), ...known.map(({ paidAt }) => paidAt.getTime())));
  const { paidAt } = input;
  if (earliest <= paidAt && paidAt <= unit.now) return null;
  const facts = {
    earliest: earliest.toISOString(),
    latest: unit.now.toISOString(),
    given: paidAt.toISOString(),
  };
  return refuse('PAYMENT_TIME', facts, 'paidAt');
}

interface PaidPart {
  readonly payments: readonly string[];
  readonly amount: Decimal;
}

/** Pays a part to all that may take it; each payment reads the part anew, since the one before has written it. */
async function payPart(unit: Unit, id: string, { paidAt, reference }: PayAsk): Promise<PaidPart> {
  await lapsePending(unit, id);
  const told = await toldOver(unit, [id]);
  const due = toPayOn(await partNow(unit, id), told, await paymentsOn(unit, [id]), paidAt);
  const payments: string[] = [];
  for (const { to, amount } of due) {
    const stated = { to, amount, paidAt, reference: reference.trim() };
    payments.push(await statePayment(unit, await partNow(unit, id), stated));
  }
  return { payments, amount: sum(due.map(({ amount }) => amount)) };
}

async function partNow(unit: Unit, id: string): Promise<Asset> {
  const part = await voucherParts.byId(unit, id);
  if (part === null) throw new Error(`${id} is missing`);
  return part;
}
