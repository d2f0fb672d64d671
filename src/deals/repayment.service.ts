import { heldBy, outstandingOf, recordDebtorPayment } from '../assets/index.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { isRefused, refuse, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { post, type LineAsk } from '../ledger/index.js';
import { act } from '../platform/act.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { releaseLimits } from '../risk/index.js';
import {
  accruedSince,
  accrualLines,
  applyWaterfall,
  balanceOn,
  feeLines,
  repaymentLines,
  totalOf,
  type Applied,
  type Balance,
} from '../settlement/index.js';
import { giveBack } from './cancel.service.js';
import { claimsArePaid, debtorRefusal, isSoldOutright, surplusOf } from './claims.js';
import {
  dealMoves,
  isFlagged,
  MOST_ENTRIES,
  overdueDays,
  type Deal,
  type Payer,
  type Repayment,
} from './deal.js';
import { writeDeal } from './deals.store.js';
import { lendersDeal } from './disburse.service.js';

/** A payment that came back on a deal. */
export interface RepaymentFacts {
  readonly amount: Decimal;
  readonly on: PlainDate;
  readonly payer: Payer;
  /** Needed where the deal has several debtors and one of them paid. */
  readonly debtor?: string | null | undefined;
  /** The bank's reference, once per deal. */
  readonly reference: string;
}

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
    const refusal = repaymentRefusal(deal, input, shanghaiDateOf(unit.now));
    if (refusal) return refusal;
    const repayment = await bookRepayment(unit, deal, input);
    return { deal: deal._id, repaymentId: repayment.id };
  },
});

/**
 * Books money that came back on a DISBURSED deal: journal, what is left of the debtors' debts, the deal's balance and, when
 * nothing is owed any more, its end. Rules are the caller's: `repaymentRefusal`.
 */
export async function bookRepayment(unit: Unit, deal: Deal, paid: RepaymentFacts): Promise<Repayment> {
  const due = balanceOn(deal.terms, openBalanceOf(deal), paid.on);
  const applied = applyWaterfall({ due, received: paid.amount });
  const repayment = newRepayment(unit, deal, paid, applied);
  await postRepayment(unit, deal, repayment, applied);
  if (paid.payer === 'DEBTOR')
    await recordDebtorPayment(unit, { by: deal._id, amount: paid.amount, debtor: paid.debtor ?? null });
  await close(unit, deal, repayment, { ...applied.left, accruedTo: due.accruedTo });
  return repayment;
}

function openBalanceOf(deal: Deal): Balance {
  if (deal.balance === null) throw new Error(`deal ${deal._id} is ${deal.state} without a balance`);
  return deal.balance;
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

const isFull = (deal: Deal): boolean => deal.repayments.length + deal.feesCharged.length >= MOST_ENTRIES;

function newRepayment(unit: Unit, deal: Deal, input: RepaymentFacts, applied: Applied): Repayment {
  const { fees, interest, penalty, principal, surplus } = applied;
  const { on, payer } = input;
  const received = input.amount;
  return {
    id: newId('rpy'),
    ...{ on, received, payer, reference: input.reference.trim() },
    ...{ fees, interest, penalty, principal, surplus },
    ...surplusOf(deal, { payer, received, surplus }),
    flagged: isFlagged(deal, payer, on),
    recordedAt: unit.now,
  };
}

async function postRepayment(unit: Unit, deal: Deal, repayment: Repayment, applied: Applied): Promise<void> {
  const { on, received, reference, surplusKept } = repayment;
  const postLines = (memo: string, lines: LineAsk[]) =>
    post(unit, { deal: deal._id, currency: deal.currency, memo, lines });
  const accrued = accrualLines(accruedSince(deal.terms, openBalanceOf(deal), on));
  if (accrued.length > 0) await postLines(`Interest and penalty up to ${on}`, accrued);
  await postLines(`Repayment ${reference} on ${on}`, repaymentLines(applied, received, surplusKept));
}

async function close(unit: Unit, deal: Deal, repayment: Repayment, balance: Balance): Promise<void> {
  const repayments = [...deal.repayments, repayment];
  const covered = totalOf(balance).isZero();
  const repaid = covered && (await isOver(unit, { ...deal, repayments }, repayment.payer));
  const state = repaid ? (dealMoves.next(deal.state, 'repay') ?? deal.state) : deal.state;
  await writeDeal(unit, deal, { state, balance, repayments });
  if (repaid) await giveBack(unit, deal, 'REPAID');
  else if (covered) await releaseLimits(unit, deal._id, 'REPAID');
  const { id, flagged } = repayment;
  unit.tell('RepaymentRecorded', deal._id, { deal: deal._id, repayment: id, flagged });
  if (repaid) unit.tell('DealRepaid', deal._id, { deal: deal._id });
}

/**
 * Whether a deal that is owed nothing has come to its end. Claims that were sold outright stay the factor's until the debtors
 * have paid them, also beyond the finance, or the seller has bought them back.
 */
async function isOver(unit: Unit, deal: Deal, payer: Payer): Promise<boolean> {
  if (payer === 'SELLER' || !isSoldOutright(deal)) return true;
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
    const balance = openBalanceOf(deal);
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
