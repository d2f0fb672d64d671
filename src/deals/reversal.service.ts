import { toMoneyText, ZERO } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Decision } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { isOfSale } from '../receipts/index.js';
import { takeBackPayment } from '../settlement/index.js';
import { letGoOf } from './deal-assets.js';
import { isLive, wrongState, type Deal } from './deal.js';
import { deals } from './deals.store.js';
import { dilutionClaims, writeDilution } from './dilution.store.js';
import { rebook } from './rebook.service.js';
import type { Repayment } from './repayment.js';
import { isReversible, paidOverRefusal, reversible } from './reversal.js';

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
    const gone = reopens(deal, repayment) ? await letGoOf(unit, deal) : undefined;
    if (gone !== undefined) return refuse('REPAYMENT_RELEASED', { asset: gone }, 'repayment');
    const out = await takeOut(unit, deal, repayment, input.reason.trim());
    return isRefused(out) ? out : { deal: deal._id };
  },
});

/** Of a deal that has ended, the payment that ended it and those before it open it again, not what came in later. */
const reopens = ({ state }: Deal, { undo: before }: Repayment): boolean =>
  state === 'REPAID' && before.state !== 'REPAID';

async function takeOut(
  unit: Unit,
  deal: Deal,
  repayment: Repayment,
  reason: string,
): Promise<Decision<true>> {
  const { _id, lender } = deal;
  const { id, reference, received } = repayment;
  const from = deal.repayments.findIndex((one) => one.id === id);
  const takenOut = { reversedAt: unit.now, reversedBecause: reason };
  // What is handed over later and applied again counts against what the seller still has in hand by then.
  await takeBackSettled(unit, repayment);
  const rebooked = await rebook(unit, deal, { from, without: id }, takenOut);
  if (isRefused(rebooked)) return rebooked;
  const now = rebooked.deal;
  const paidOver = paidOverRefusal(now);
  if (paidOver) return paidOver;
  const purposes = ['REPAYMENT', 'BUY_BACK', 'DILUTION'] as const;
  const money = { owner: lender, direction: 'CREDIT' as const, purposes };
  await takeBackPayment(unit, { deal: _id, ...money, reference, reason });
  unit.note({ before: deal.state, after: now.state, reversed: toMoneyText(received) });
  const principal = toMoneyText(now.balance?.principal ?? ZERO);
  unit.tell('RepaymentReversed', _id, { deal: _id, repayment: id, principal });
  if (!isLive(deal) && isLive(now)) unit.tell('DealReopened', _id, { deal: _id });
  return true;
}

/** What the seller had paid in place of its debtor is open again. */
async function takeBackSettled(unit: Unit, { dilution, received }: Repayment): Promise<void> {
  const claim = dilution == null ? null : await dilutionClaims.byId(unit, dilution);
  if (claim !== null) await writeDilution(unit, claim, { settled: claim.settled.minus(received) });
}
