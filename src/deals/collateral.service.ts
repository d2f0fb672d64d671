import { availableOf, holdAssets, MOST_ASSETS_HELD } from '../assets/index.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, problem, refuse, type Decision } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { count, distinct, moneyAbove0, moneyFrom0, text, type Problems } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { addToPledge, disposeReceipts, receiptWhere, type Receipt } from '../receipts/index.js';
import { bookedFromBank } from './bank-movement.js';
import { isOwing, overdueDays, wrongState, type Deal } from './deal.js';
import { joinGoods } from './deal-goods.service.js';
import { deals } from './deals.store.js';
import { lendersDeal } from './disburse.service.js';
import { claimedElsewhere } from './substitution.service.js';
import type { RepaymentFacts } from './repayment.js';
import { bookRepayment, repaymentRefusal } from './repayment.service.js';

interface AddAsk {
  readonly deal: string;
  readonly receipt: string;
  readonly idempotencyKey: string;
}

/**
 * The pledgor adds goods to what secures its loan, as a margin call wants it: the whole receipt is locked for the deal and filed
 * in the register, from which on an electronic receipt is pledged. The registers are searched first: goods that somebody else claims
 * cure nothing.
 */
export const receiptPledgeAdd = act({
  name: 'receiptPledgeAdd',
  keyed: true,
  async worth(platform, actor, input: AddAsk) {
    const receipt = await receiptWhere(platform, input.receipt, { holder: actor.organisation });
    return isRefused(receipt) ? null : availableOf(receipt);
  },
  prepare: (platform, actor, input: AddAsk) => claimedElsewhere(platform, actor, input.receipt, 'receipt'),
  async decide(unit, actor, input: AddAsk) {
    const deal = await deals.findOne(unit, { _id: input.deal, seller: actor.organisation });
    if (deal === null) return notFound('deal', input.deal, 'deal');
    const closed = isOwing(deal) ? null : wrongState(deal, 'charge');
    if (closed) return closed;
    const receipt = await receiptWhere(unit, input.receipt, { holder: actor.organisation });
    if (isRefused(receipt)) return receipt;
    const added = await addReceipt(unit, deal, receipt);
    return isRefused(added) ? added : { deal: deal._id };
  },
});

async function addReceipt(unit: Unit, deal: Deal, receipt: Receipt): Promise<Decision<true>> {
  if (deal.items.length >= MOST_ASSETS_HELD)
    return refuse('TOO_MANY_DEAL_ASSETS', { max: MOST_ASSETS_HELD }, 'deal');
  const amount = availableOf(receipt);
  if (amount.isZero()) return refuse('RECEIPT_WORTH_NOTHING', { receipt: receipt._id }, 'receipt');
  const held = await holdAssets(unit, {
    ...{ holder: deal.seller, by: deal._id, purpose: 'DEAL', path: 'receipt' },
    items: [{ asset: receipt._id, amount }],
  });
  if (isRefused(held)) return held;
  const refusal = await addToPledge(unit, held[0] as Receipt, { deal: deal._id, lender: deal.lender });
  if (refusal) return refusal;
  await joinGoods(unit, deal, receipt, amount);
  return true;
}

interface DisposeAsk {
  readonly deal: string;
  readonly receipts: readonly string[];
  readonly buyer: string;
  readonly proceeds: Decimal;
  readonly costs: Decimal;
  readonly on: PlainDate;
  readonly reference: string;
  readonly idempotencyKey: string;
}

const disposeProblems = ({ receipts, buyer, proceeds, costs, reference }: DisposeAsk): Problems => [
  ...count('receipts', receipts, 1, MOST_ASSETS_HELD),
  ...distinct('receipts', receipts),
  ...text('buyer', buyer, 2, 100),
  ...moneyAbove0('proceeds', proceeds),
  ...moneyFrom0('costs', costs),
  ...(costs.lessThan(proceeds) ? [] : [problem('costs', 'COSTS_ABOVE_PROCEEDS')]),
  ...text('reference', reference, 1, 64),
];

/**
 * Records that pledged goods were sold (Civil Code 436): what they brought, less the costs of the sale, goes through the deal's
 * waterfall, and what is left over is the pledgor's. The pledgor is credited with it, whose goods they were.
 */
export const receiptPledgeDispose = act({
  name: 'receiptPledgeDispose',
  keyed: true,
  check: disposeProblems,
  worth: async (_platform, _actor, { proceeds }: DisposeAsk) => proceeds,
  async decide(unit, actor, input: DisposeAsk) {
    const deal = await lendersDeal(unit, actor, input.deal, 'record');
    if (isRefused(deal)) return deal;
    const today = shanghaiDateOf(unit.now);
    const { on, reference, proceeds, costs } = input;
    const paid: RepaymentFacts = { amount: proceeds.minus(costs), on, payer: 'SELLER', reference };
    const refusal =
      (await repaymentRefusal(unit, deal, paid, unit.now)) ??
      (await bookedFromBank(unit, deal.lender, reference));
    if (refusal) return refusal;
    const disposal = await disposeReceipts(unit, { ...input, inDefault: isInDefault(deal, today) });
    if (isRefused(disposal)) return disposal;
    const repayment = await bookRepayment(unit, deal, paid);
    return { deal: deal._id, disposalId: disposal.id, repaymentId: repayment.id };
  },
});

const isInDefault = (deal: Deal, today: PlainDate): boolean =>
  deal.state !== 'DISBURSED' || overdueDays(deal, today) > 0;
