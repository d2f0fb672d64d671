import {
  assetsByIds,
  heldBy,
  outstandingOf,
  payAsset,
  recordDebtorPayment,
  withReceived,
  writeAsset,
} from '../assets/index.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { isRefused, refuse, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { post } from '../ledger/index.js';
import { act } from '../platform/act.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { releaseLimits } from '../risk/index.js';
import {
  accruedSince,
  accrualLines,
  applyWaterfall,
  feeLines,
  repaymentLines,
  totalOf,
  type Applied,
  type Balance,
} from '../settlement/index.js';
import { bookedFromBank } from './bank-movement.js';
import { giveBack } from './cancel.service.js';
import { claimsArePaid, debtorRefusal, isPassedOn, isSoldOutright, surplusOf } from './claims.js';
import { dealMoves, isFlagged, isLive, isOwing, MOST_ENTRIES, overdueDays, type Deal } from './deal.js';
import type { DebtPart, Repayment, RepaymentFacts } from './repayment.js';
import { writeDeal } from './deals.store.js';
import { noteDilutionAgain } from './dilution-note.service.js';
import { lendersDeal } from './disburse.service.js';
import { payByPassingOn } from './passed-on.service.js';
import { settleRepayment } from './payments.service.js';
import { mostPaidOn } from './shares.js';
import { balanceOf, owedOn, recoveredOf, stillLost } from './recovery.js';

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
    const deal = await lendersDeal(unit, actor, input.deal, 'record');
    if (isRefused(deal)) return deal;
    const refusal =
      repaymentRefusal(deal, input, shanghaiDateOf(unit.now)) ??
      (await bookedFromBank(unit, deal.lender, input.reference));
    if (refusal) return refusal;
    const repayment = await bookRepayment(unit, deal, input);
    return { deal: deal._id, repaymentId: repayment.id };
  },
});

/**
 * Books money that came back: journal, what is left of the debtors' debts, the deal's balance and, when nothing is owed any
 * more, its end. On a deal that was written off it is recovered. Rules are the caller's: the state, `repaymentRefusal`.
 */
export async function bookRepayment(
  unit: Unit,
  deal: Deal,
  paid: RepaymentFacts,
  end: 'REPAID' | 'BOUGHT_BACK' = 'REPAID',
): Promise<Repayment> {
  const due = owedOn(deal, paid.on);
  const applied = appliedTo(deal, due, paid.amount);
  const parts = await payDebts(unit, deal, paid);
  const made = { ...newRepayment(unit, deal, paid, applied), parts };
  const postings = await postRepayment(unit, deal, made, applied);
  const repayment = { ...made, undo: { state: deal.state, balance: balanceOf(deal), postings } };
  await settleRepayment(unit, deal, paid);
  const owed = totalOf(due).plus(stillLost(deal)).greaterThan(0);
  await close(unit, deal, { repayment, end, owed, balance: { ...applied.left, accruedTo: due.accruedTo } });
  await noteDilutionAgain(
    unit,
    parts.map(({ asset }) => asset),
  );
  return repayment;
}

/** Takes off the debtors' debts what a payment pays of them; answers how much of each. */
async function payDebts(unit: Unit, deal: Deal, paid: RepaymentFacts): Promise<DebtPart[]> {
  const { amount, payer, debtor, bill, dilution } = paid;
  if (bill !== undefined) return payBill(unit, deal, bill);
  if (isPassedOn(deal, payer, dilution ?? null)) return payByPassingOn(unit, deal, amount);
  if (payer !== 'DEBTOR') return [];
  const most = await mostPaidOn(unit, deal);
  return recordDebtorPayment(unit, { by: deal._id, amount, debtor: debtor ?? null, most });
}

/** A bill was paid in full, whatever had been counted for it before. */
export async function payBill(
  unit: Unit,
  { _id: by }: Pick<Deal, '_id'>,
  { id, isEnd }: { readonly id: string; readonly isEnd: boolean },
): Promise<DebtPart[]> {
  const [bill] = await assetsByIds(unit, [id]);
  if (bill === undefined) throw new Error(`${id} was paid but is missing`);
  const amount = outstandingOf(bill);
  if (amount.isZero()) return [];
  if (isEnd) await payAsset(unit, bill, amount, by);
  else await writeAsset(unit, bill, { holds: withReceived(bill, by, amount) });
  return [{ asset: id, amount }];
}

interface Booked extends Applied {
  readonly recovered: Decimal;
}

function appliedTo(deal: Deal, due: Balance, received: Decimal): Booked {
  const applied = applyWaterfall({ due, received });
  if (deal.state !== 'WRITTEN_OFF') return { ...applied, recovered: ZERO };
  return { ...applied, ...recoveredOf(deal, received) };
}

/** Why the payment cannot be recorded: an unknown or unnamed debtor, a reference used before, a day out of order. */
export function repaymentRefusal(
  deal: Deal,
  { payer, debtor, on, reference }: RepaymentFacts,
  today: PlainDate,
): Refusal | null {
  const whose = debtorRefusal(deal, payer, debtor);
  if (whose) return whose;
  if (deal.repayments.some((one) => one.reference === reference.trim()))
    return refuse('REFERENCE_USED', { reference }, 'reference');
  if (isFull(deal)) return refuse('TOO_MANY_ENTRIES', { max: MOST_ENTRIES });
  const earliest = deal.repayments.at(-1)?.on ?? deal.disbursement?.on ?? today;
  return earliest <= on && on <= today
    ? null
    : refuse('REPAYMENT_DAY', { earliest, latest: today, given: on }, 'on');
}

const isFull = ({ repayments, reversals, feesCharged }: Deal): boolean =>
  repayments.length + (reversals ?? []).length + feesCharged.length >= MOST_ENTRIES;

type Made = Omit<Repayment, 'undo'>;

function newRepayment(unit: Unit, deal: Deal, input: RepaymentFacts, applied: Booked): Made {
  const { fees, interest, penalty, principal, surplus, recovered } = applied;
  const { on, payer } = input;
  const received = input.amount;
  const dilution = input.dilution ?? null;
  const collected = isPassedOn(deal, payer, dilution);
  return {
    id: newId('rpy'),
    ...{ on, received, payer, reference: input.reference.trim() },
    ...{ fees, interest, penalty, principal, surplus, recovered, dilution, collected },
    ...surplusOf(deal, { payer, dilution, collected, received, surplus }),
    flagged: dilution === null && !collected && isFlagged(deal, payer, on),
    ...(input.bill ? { bills: [{ payment: input.bill.payment, amount: received }] } : {}),
    recordedAt: unit.now,
  };
}

/** Answers the postings' ids. */
async function postRepayment(unit: Unit, deal: Deal, repayment: Made, applied: Booked): Promise<string[]> {
  const { on, received, reference, surplusKept } = repayment;
  const accrued = await postAccrual(unit, deal, on);
  const lines = repaymentLines(applied, received, surplusKept);
  if (applied.recovered.greaterThan(0)) lines.push({ account: 'RECOVERED', credit: applied.recovered });
  const memo = `Repayment ${reference} on ${on}`;
  return [...accrued, await post(unit, { deal: deal._id, currency: deal.currency, memo, lines })];
}

/** Posts the interest and penalty that have grown up to a day; answers the posting's id where there is any. */
export async function postAccrual(unit: Unit, deal: Deal, on: PlainDate): Promise<string[]> {
  if (!isOwing(deal)) return [];
  const lines = accrualLines(accruedSince(deal.terms, balanceOf(deal), on));
  const memo = `Interest and penalty up to ${on}`;
  if (lines.length === 0) return [];
  return [await post(unit, { deal: deal._id, currency: deal.currency, memo, lines })];
}

interface Closing {
  readonly repayment: Repayment;
  readonly balance: Balance;
  readonly end: 'REPAID' | 'BOUGHT_BACK';
  /** Whether anything was owed or lost before this payment. */
  readonly owed: boolean;
}

async function close(unit: Unit, deal: Deal, { repayment, balance, end, owed }: Closing): Promise<void> {
  const repayments = [...deal.repayments, repayment];
  const ended = !isLive(deal);
  const covered = !ended && totalOf(balance).isZero() && stillLost({ ...deal, repayments }).isZero();
  const repaid = covered && (await isOver(unit, { ...deal, repayments }, repayment, owed));
  const state = repaid ? (dealMoves.next(deal.state, 'repay') ?? deal.state) : deal.state;
  const boughtBack = end === 'BOUGHT_BACK' ? { at: unit.now, repayment: repayment.id } : null;
  await writeDeal(unit, deal, { state, balance, repayments, ...(boughtBack ? { boughtBack } : {}) });
  if (repaid) await giveBack(unit, deal, end);
  else if (covered) await releaseLimits(unit, deal._id, 'REPAID');
  const { id, flagged } = repayment;
  const principal = toMoneyText(balance.principal);
  unit.tell('RepaymentRecorded', deal._id, { deal: deal._id, repayment: id, flagged, principal });
  if (repaid) unit.tell('DealRepaid', deal._id, { deal: deal._id });
}

/**
 * Whether a deal that is owed nothing has come to its end. Claims that were sold outright stay the factor's until the debtors
 * have paid them, also beyond the finance, or the seller has bought them back: it cannot where nothing was owed any more.
 */
async function isOver(
  unit: Unit,
  deal: Deal,
  { payer, dilution, collected }: Repayment,
  owed: boolean,
): Promise<boolean> {
  if ((payer === 'SELLER' && dilution == null && collected !== true && owed) || !isSoldOutright(deal))
    return true;
  const held = await heldBy(unit, deal._id);
  return claimsArePaid(
    deal,
    held.map(({ asset }) => outstandingOf(asset)),
  );
}

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
