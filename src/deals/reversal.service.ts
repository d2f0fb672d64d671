import { assetsByIds, restoreHolds, takeBackDebtorPayment } from '../assets/index.js';
import { toMoneyText, ZERO } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Decision } from '../kernel/decision.js';
import { reverse } from '../ledger/index.js';
import { act } from '../platform/act.js';
import { text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { isOfSale } from '../receipts/index.js';
import { limitTaken, retakeLimits } from '../risk/index.js';
import { takeBackPayment, totalOf } from '../settlement/index.js';
import { fileDealTitle } from './accept.service.js';
import { releasedForGood } from './deal-assets.js';
import { dealMoves, OWING, wrongState, type Deal } from './deal.js';
import type { Repayment } from './repayment.js';
import { deals, writeDeal } from './deals.store.js';
import { debtorPaymentMoves, effectOf } from './debtor-payment.js';
import { debtorPayments, toldOver, writeDebtorPayment } from './debtor-payment.store.js';
import { noteDilutionAgain } from './dilution-note.service.js';
import { dilutionClaims, writeDilution } from './dilution.store.js';
import { countStatedAgain } from './passed-on.service.js';
import { giveNotices } from './notice.service.js';
import { balanceWithout, isReversible, receivedOn, reversible, reversingMove } from './reversal.js';

export interface ReverseAsk {
  readonly deal: string;
  readonly repayment: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/**
 * Takes back a repayment that was recorded in error: its postings are reversed, and what it did to the deal, to the debtors' debts
 * and to claims on the seller is undone. A deal that it had ended is open again, with its locks, limits, notices and, with the
 * rank of this moment, its title.
 */
export const repaymentReverse = act({
  name: 'repaymentReverse',
  keyed: true,
  check: ({ reason }: ReverseAsk) => text('reason', reason, 1, 500),
  async worth(platform, { organisation }, input: ReverseAsk) {
    const deal = await deals.findOne(platform, { _id: input.deal, lender: organisation });
    return deal?.repayments.find(({ id }) => id === input.repayment)?.received ?? null;
  },
  async decide(unit, actor, input: ReverseAsk) {
    const deal = await deals.findOne(unit, { _id: input.deal, lender: actor.organisation });
    if (deal === null) return notFound('deal', input.deal, 'deal');
    const closed = isReversible(deal) ? null : wrongState(deal, 'reverse');
    if (closed) return closed;
    const repayment = reversible(deal, input.repayment);
    if (isRefused(repayment)) return repayment;
    const { reference } = repayment;
    if (await isOfSale(unit, deal._id, reference))
      return refuse('REPAYMENT_OF_SALE', { reference }, 'repayment');
    const recourse = repayment.payer === 'BILL_PARTY' ? repayment.parts?.[0] : undefined;
    if (recourse) return refuse('REPAYMENT_BY_RECOURSE', { asset: recourse.asset }, 'repayment');
    const gone = reopens(deal, repayment) ? releasedForGood(deal.items) : undefined;
    if (gone) return refuse('REPAYMENT_RELEASED', { asset: gone.asset }, 'repayment');
    const after = withoutRepayment(unit, deal, repayment, input.reason.trim());
    const undone = await undo(unit, { deal, after, repayment });
    return isRefused(undone) ? undone : { deal: deal._id };
  },
});

/** Of a deal that has ended only the payment that ended it opens it again, not what came in later. */
const reopens = ({ state }: Deal, { undo: before }: Repayment): boolean =>
  state === 'REPAID' && before.state !== 'REPAID';

function withoutRepayment(unit: Unit, deal: Deal, repayment: Repayment, reason: string): Deal {
  return {
    ...deal,
    state: dealMoves.next(deal.state, reversingMove(deal, repayment)) ?? deal.state,
    balance: balanceWithout(deal, repayment),
    repayments: deal.repayments.slice(0, -1),
    reversals: [...(deal.reversals ?? []), { ...repayment, reversedAt: unit.now, reversedBecause: reason }],
    boughtBack: deal.boughtBack?.repayment === repayment.id ? null : (deal.boughtBack ?? null),
  };
}

interface Undone {
  readonly deal: Deal;
  readonly after: Deal;
  readonly repayment: Repayment;
}

async function undo(unit: Unit, { deal, after, repayment }: Undone): Promise<Decision<true>> {
  const { _id, lender } = deal;
  const { reference, undo: before, parts, received } = repayment;
  for (const posting of [...before.postings].reverse())
    await reverse(unit, posting, `Reversal of repayment ${reference}`);
  const unpaid = await takeBackDebtorPayment(unit, _id, parts ?? []);
  if (isRefused(unpaid)) return unpaid;
  const { state, balance, repayments, reversals, boughtBack } = after;
  await writeDeal(unit, deal, {
    ...{ state, balance, repayments },
    reversals: reversals ?? [],
    boughtBack: boughtBack ?? null,
  });
  await takeBackSettled(unit, repayment);
  if (repayment.collected === true) await countStatedAgain(unit, parts ?? []);
  const reason = after.reversals?.at(-1)?.reversedBecause ?? '';
  await takeBackPayment(unit, { deal: _id, lender, reference, reason });
  await reopenStatements(unit, after, repayment);
  const limits = await takeLimitsAgain(unit, after);
  if (isRefused(limits)) return limits;
  const reopened = reopens(deal, repayment);
  const title = reopened ? await takeAgain(unit, after) : true;
  if (isRefused(title)) return title;
  await noteDilutionAgain(
    unit,
    deal.items.map(({ asset }) => asset),
  );
  unit.note({ before: deal.state, after: state, reversed: toMoneyText(received) });
  const principal = toMoneyText(balance?.principal ?? ZERO);
  unit.tell('RepaymentReversed', _id, { deal: _id, repayment: repayment.id, principal });
  if (reopened) unit.tell('DealReopened', _id, { deal: _id });
  return true;
}

/** What the seller had paid in place of its debtor is open again. */
async function takeBackSettled(unit: Unit, { dilution, received }: Repayment): Promise<void> {
  const claim = dilution == null ? null : await dilutionClaims.byId(unit, dilution);
  if (claim !== null) await writeDilution(unit, claim, { settled: claim.settled.minus(received) });
}

/** What debtors say that they have paid stands, but is not known by this repayment any more. */
async function reopenStatements(unit: Unit, after: Deal, { id, parts }: Repayment): Promise<void> {
  for (const { asset: assetId } of parts ?? []) {
    const known = await debtorPayments.find(unit, { asset: assetId, repayment: id }, { limit: 1 });
    const [asset] = await assetsByIds(unit, [assetId]);
    for (const payment of known) {
      const state = debtorPaymentMoves.next(payment.state, 'reopen');
      if (asset === undefined || state === null) continue;
      const told = await toldOver(unit, [assetId]);
      const now = told.deals.map((one) => (one._id === after._id ? after : one));
      await writeDebtorPayment(unit, payment, {
        ...effectOf(asset, { ...told, deals: now }, payment),
        state,
      });
    }
  }
}

/** A deal that owes again draws on its lender's limits again, as these are now. */
async function takeLimitsAgain(unit: Unit, { _id, state, balance }: Deal): Promise<Decision<true>> {
  const draws = OWING.includes(state) && balance !== null && totalOf(balance).greaterThan(0);
  return !draws || (await limitTaken(unit, _id)) ? true : retakeLimits(unit, _id);
}

/** All that the deal gave back at its end: locks, title, the debtors' notices. */
async function takeAgain(unit: Unit, deal: Deal): Promise<Decision<true>> {
  const items = deal.items.map(({ asset, amount }) => ({
    asset,
    amount,
    received: receivedOn(deal, asset),
  }));
  const held = await restoreHolds(unit, { holder: deal.seller, by: deal._id, items });
  if (isRefused(held)) return held;
  await fileDealTitle(unit, deal);
  if (deal.disclosed || deal.noticeGiven != null) await giveNotices(unit, deal);
  return true;
}
