import {
  assetsByIds,
  heldBy,
  outstandingOf,
  payAsset,
  recordDebtorPayment,
  withReceived,
  writeAsset,
} from '../assets/index.js';
import type { PlainDate } from '../kernel/dates.js';
import { newId } from '../kernel/ids.js';
import { post } from '../ledger/index.js';
import type { Unit } from '../platform/unit.js';
import { accruedSince, accrualLines, repaymentLines } from '../settlement/index.js';
import {
  applicationOf,
  endsCovered,
  outcomeOf,
  repaymentOf,
  type Application,
  type Applying,
} from './apply.js';
import { claimsArePaid } from './claims.js';
import { hasOwnEnd } from './deal-assets.js';
import { dealMoves, isOwing, type Deal } from './deal.js';
import { writeDeal } from './deals.store.js';
import { payByPassingOn } from './passed-on.service.js';
import { balanceOf } from './recovery.js';
import type { DebtPart, Repayment, RepaymentFacts } from './repayment.js';
import { mostPaidOn } from './shares.js';

export interface AppliedPayment {
  /** The deal as it is then. */
  readonly deal: Deal;
  readonly repayment: Repayment;
  /** Nothing is owed any more, and nothing lost. */
  readonly covered: boolean;
}

/**
 * Applies one payment: journal, the debtors' debts, the deal's balance and state. What the deal gives back at its end, and whom
 * that is told, is the caller's: it may be one of several.
 */
export async function applyPayment(
  unit: Unit,
  deal: Deal,
  applying: Applying,
  end: 'REPAID' | 'BOUGHT_BACK' = 'REPAID',
): Promise<AppliedPayment> {
  const { paid, again } = applying;
  const application = applicationOf(deal, applying);
  const parts = again && isFixed(again) ? (again.parts ?? []) : await payDebts(unit, deal, paid, application);
  const stamp = { id: newId('rpy'), at: unit.now };
  const made = { ...repaymentOf(deal, applying, application, stamp), parts };
  const postings = await postRepayment(unit, deal, made, application);
  const repayment = { ...made, undo: { ...made.undo, postings } };
  const { balance, covered } = outcomeOf(deal, applying, application, repayment);
  const repayments = [...deal.repayments, repayment];
  const repaid = covered && (await isOver(unit, { ...deal, repayments }, repayment, application));
  const state = repaid ? (dealMoves.next(deal.state, 'repay') ?? deal.state) : deal.state;
  const boughtBack = end === 'BOUGHT_BACK' ? { at: unit.now, repayment: repayment.id } : null;
  const set = { state, balance, repayments, ...(boughtBack ? { boughtBack } : {}) };
  await writeDeal(unit, deal, set);
  return { deal: { ...deal, ...set, version: deal.version + 1 }, repayment, covered };
}

/** What a bill's own world has said is paid on it stands, whatever the payment covers of the deal. */
export const isFixed = ({ parts }: Pick<Repayment, 'parts'>): boolean => (parts ?? []).some(hasOwnEnd);

async function isOver(
  unit: Unit,
  deal: Deal,
  repayment: Repayment,
  application: Application,
): Promise<boolean> {
  if (endsCovered(deal, repayment, application)) return true;
  const held = await heldBy(unit, deal._id);
  return claimsArePaid(
    deal,
    held.map(({ asset }) => outstandingOf(asset)),
  );
}

/** Takes off the debtors' debts what a payment pays of them; answers how much of each. */
async function payDebts(
  unit: Unit,
  deal: Deal,
  { amount, payer, debtor, bill }: RepaymentFacts,
  { collected }: Application,
): Promise<DebtPart[]> {
  if (bill !== undefined) return payBill(unit, deal, bill);
  if (collected) return payByPassingOn(unit, deal, amount);
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

/** Answers the postings' ids. */
async function postRepayment(
  unit: Unit,
  deal: Deal,
  repayment: Repayment,
  application: Application,
): Promise<string[]> {
  const { on, received, reference, surplusKept, appliedBefore } = repayment;
  const accrued = await postAccrual(unit, deal, on);
  const lines = repaymentLines(application, received, surplusKept);
  if (application.recovered.greaterThan(0))
    lines.push({ account: 'RECOVERED', credit: application.recovered });
  const memo = `Repayment ${reference} on ${on}${appliedBefore ? ', applied anew' : ''}`;
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
