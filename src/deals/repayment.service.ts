import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { toMoneyText, type Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { post } from '../ledger/index.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { releaseLimits } from '../risk/index.js';
import { feeLines } from '../settlement/index.js';
import { applyPayment, type AppliedPayment } from './apply.service.js';
import { bookedFromBank } from './bank-movement.js';
import { giveBack } from './cancel.service.js';
import { debtorRefusal } from './claims.js';
import { isLive, MOST_ENTRIES, overdueDays, wrongState, type Deal } from './deal.js';
import { deals, writeDeal } from './deals.store.js';
import { noteDilutionAgain } from './dilution-note.service.js';
import { lendersDeal } from './disburse.service.js';
import { lateRefusal } from './late.service.js';
import { settleRepayment } from './payments.service.js';
import { isLate, placeOf, recordingMove } from './rebook.js';
import { rebook } from './rebook.service.js';
import { balanceOf } from './recovery.js';
import type { Repayment, RepaymentFacts } from './repayment.js';

export interface RepaymentAsk extends RepaymentFacts {
  readonly deal: string;
  readonly idempotencyKey: string;
}

/**
 * Records money that came back: what is due on that day is accrued, and the money covers fees, then interest including
 * penalty, then principal. A deal that has come to its end gives back all that it took.
 */
export const repaymentRecord = act({
  name: 'repaymentRecord',
  keyed: true,
  check: (input: RepaymentAsk) => [
    ...moneyAbove0('amount', input.amount),
    ...text('reference', input.reference, 1, 64),
  ],
  worth: async (_platform, _actor, input: RepaymentAsk) => input.amount,
  async decide(unit, actor, input: RepaymentAsk) {
    const deal = await dealToRecordOn(unit, actor, input);
    if (isRefused(deal)) return deal;
    const refusal =
      (await repaymentRefusal(unit, deal, input, unit.now)) ??
      (await bookedFromBank(unit, deal.lender, input.reference));
    if (refusal) return refusal;
    const repayment = await bookRepayment(unit, deal, input);
    return { deal: deal._id, repaymentId: repayment.id };
  },
});

/**
 * Books money that came back: journal, what is left of the debtors' debts, the deal's balance and, when nothing is owed any
 * more, its end. On a deal that was written off it is recovered. One that is dated before others is put between them. Rules are the
 * caller's: the state, `repaymentRefusal`.
 */
export async function bookRepayment(
  unit: Unit,
  deal: Deal,
  paid: RepaymentFacts,
  end: 'REPAID' | 'BOUGHT_BACK' = 'REPAID',
): Promise<Repayment> {
  await settleRepayment(unit, deal, paid);
  const late = isLate(deal, paid.on);
  const { deal: now, repayment } = late
    ? await bookBetween(unit, deal, paid)
    : await bookLast(unit, deal, paid, end);
  const { id, flagged, parts } = repayment;
  const principal = toMoneyText(balanceOf(now).principal);
  unit.tell('RepaymentRecorded', deal._id, { deal: deal._id, repayment: id, flagged, principal, late });
  if (isLive(deal) && !isLive(now)) unit.tell('DealRepaid', deal._id, { deal: deal._id });
  await noteDilutionAgain(
    unit,
    (parts ?? []).map(({ asset }) => asset),
  );
  return repayment;
}

type Booked = Pick<AppliedPayment, 'deal' | 'repayment'>;

async function bookLast(
  unit: Unit,
  deal: Deal,
  paid: RepaymentFacts,
  end: 'REPAID' | 'BOUGHT_BACK',
): Promise<Booked> {
  const applied = await applyPayment(unit, deal, { paid }, end);
  if (isLive(deal) && !isLive(applied.deal)) await giveBack(unit, deal, end);
  else if (applied.covered) await releaseLimits(unit, deal._id, 'REPAID');
  return applied;
}

async function bookBetween(unit: Unit, deal: Deal, paid: RepaymentFacts): Promise<Booked> {
  const rebooked = await rebook(unit, deal, { from: placeOf(deal, paid.on), insert: paid });
  if (isRefused(rebooked) || rebooked.inserted === null)
    throw new Error(`a payment of ${paid.on} on ${deal._id} was let through but cannot be put in order`);
  return { deal: rebooked.deal, repayment: rebooked.inserted };
}

/** The deal of the actor's on which a payment of that day may be recorded: after its end only one that came before that. */
async function dealToRecordOn(
  unit: Unit,
  actor: Actor,
  { deal: id, on }: RepaymentAsk,
): Promise<Decision<Deal>> {
  const deal = await deals.findOne(unit, { _id: id, lender: actor.organisation });
  if (deal === null) return notFound('deal', id, 'deal');
  return wrongState(deal, recordingMove(deal, on)) ?? deal;
}

/** Why the payment cannot be recorded: an unknown or unnamed debtor, a reference used before, a day on which it cannot have come. */
export async function repaymentRefusal(
  place: Place,
  deal: Deal,
  paid: RepaymentFacts,
  now: Date,
): Promise<Refusal | null> {
  return (
    plainRefusal(deal, paid, now) ?? (isLate(deal, paid.on) ? lateRefusal(place, deal, paid, now) : null)
  );
}

/** The same of one that ends the deal: nothing may have come after it. */
export function lastRefusal(deal: Deal, paid: RepaymentFacts, now: Date): Refusal | null {
  return plainRefusal(deal, paid, now) ?? dayRefusal(paid.on, deal.repayments.at(-1)?.on ?? paid.on, now);
}

function plainRefusal(
  deal: Deal,
  { payer, debtor, on, reference }: RepaymentFacts,
  now: Date,
): Refusal | null {
  const whose = debtorRefusal(deal, payer, debtor);
  if (whose) return whose;
  if (deal.repayments.some((one) => one.reference === reference.trim()))
    return refuse('REFERENCE_USED', { reference }, 'reference');
  if (isFull(deal)) return refuse('TOO_MANY_ENTRIES', { max: MOST_ENTRIES });
  return dayRefusal(on, deal.disbursement?.on ?? on, now);
}

function dayRefusal(given: PlainDate, earliest: PlainDate, now: Date): Refusal | null {
  const latest = shanghaiDateOf(now);
  return earliest <= given && given <= latest
    ? null
    : refuse('REPAYMENT_DAY', { earliest, latest, given }, 'on');
}

const isFull = ({ repayments, reversals, feesCharged }: Deal): boolean =>
  repayments.length + (reversals ?? []).length + feesCharged.length >= MOST_ENTRIES;

export interface FeeAsk {
  readonly deal: string;
  readonly amount: Decimal;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** Adds a cost of realising the claim, which comes before interest (Civil Code 561). There is none before payment is late. */
export const dealFeeCharge = act({
  name: 'dealFeeCharge',
  keyed: true,
  check: (input: FeeAsk) => [...moneyAbove0('amount', input.amount), ...text('reason', input.reason, 1, 500)],
  worth: async (_platform, _actor, input: FeeAsk) => input.amount,
  async decide(unit, actor, input: FeeAsk) {
    const deal = await lendersDeal(unit, actor, input.deal, 'charge');
    if (isRefused(deal)) return deal;
    const today = shanghaiDateOf(unit.now);
    if (overdueDays(deal, today) === 0)
      return refuse('FEES_BEFORE_LATE', { payableOn: deal.terms.payableOn, today });
    if (isFull(deal)) return refuse('TOO_MANY_ENTRIES', { max: MOST_ENTRIES });
    const reason = input.reason.trim();
    const balance = balanceOf(deal);
    const charge = { id: newId('fee'), amount: input.amount, reason, chargedAt: unit.now };
    await post(unit, {
      deal: deal._id,
      currency: deal.currency,
      memo: `Cost of realising the claim: ${reason}`,
      lines: feeLines(input.amount),
    });
    await writeDeal(unit, deal, {
      balance: { ...balance, fees: balance.fees.plus(input.amount) },
      feesCharged: [...deal.feesCharged, charge],
    });
    unit.tell('DealFeeCharged', deal._id, { deal: deal._id, charge: charge.id });
    return { deal: deal._id };
  },
});
