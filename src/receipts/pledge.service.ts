import { shanghaiDateOf } from '../kernel/dates.js';
import { roundToCent, toMoneyText, type Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Filter } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { isCovered, floorOf } from './margin.js';
import { pledgeMoves, type Pledge, type PledgeAct } from './pledge.js';
import { pledges, writePledge } from './pledge.store.js';
import type { Cut, Receipt } from './receipt.js';
import { evaluate } from './evaluate.service.js';
import { cutProblems, cutReceipt, actable, storedForOrder, type CutReceipt } from './receipt.service.js';
import { ofLender, receiptsByIds, receiptWhere } from './receipt.store.js';
import { worthOf } from './valuation.js';

interface WhichPledge {
  readonly pledge: string;
}

/** The pledge under a filter of its pledgor, keeper or lender, in a state that allows the act. */
export async function pledgeWhere(
  unit: Unit,
  id: string,
  whose: Filter,
  move: PledgeAct,
): Promise<Decision<Pledge>> {
  const pledge = await pledges.findOne(unit, { _id: id, ...whose });
  if (pledge === null) return notFound('pledge', id, 'pledge');
  return wrongPledgeState(pledge, move) ?? pledge;
}

function wrongPledgeState({ state }: Pledge, move: PledgeAct): Refusal | null {
  if (pledgeMoves.next(state, move) !== null) return null;
  const allowed = pledgeMoves.allowed(state).join(', ') || '—';
  return refuse('WRONG_STATE', { noun: 'pledge', state, act: move, allowed }, 'pledge');
}

/** The word without which an endorsement pledges nothing (Civil Code 441, interpretation of the security rules, 59). */
export const PLEDGE_WORD = '质押';

interface EndorseAsk extends WhichPledge {
  readonly idempotencyKey: string;
  readonly words: string;
}

/** The pledgor endorses its receipts to the lender with the word 质押. */
export const receiptPledgeEndorse = act({
  name: 'receiptPledgeEndorse',
  keyed: true,
  async decide(unit, actor, { pledge: id, words }: EndorseAsk) {
    const pledge = await pledgeWhere(unit, id, { pledgor: actor.organisation }, 'endorse');
    if (isRefused(pledge)) return pledge;
    if (pledge.endorsedAt !== null) return refuse('PLEDGE_DONE_ALREADY', {}, 'pledge');
    if (!words.includes(PLEDGE_WORD)) return refuse('PLEDGE_WORD_MISSING', { word: PLEDGE_WORD }, 'words');
    await writePledge(unit, pledge, { endorsedAt: unit.now });
    const evidence = `${words.trim()} ${unit.now.toISOString()}`;
    unit.tell('AssetConditionMet', id, { deal: pledge.deal, condition: 'ENDORSED', evidence });
    return { pledge: id };
  },
});

/** A keeper confirms that it holds the goods for the pledgee from now on. The condition is met by the last one. */
export const receiptPledgeConfirm = act({
  name: 'receiptPledgeConfirm',
  keyed: true,
  async decide(unit, actor, { pledge: id }: WhichPledge & { readonly idempotencyKey: string }) {
    const own = actor.organisation;
    const pledge = await pledgeWhere(unit, id, { keepers: own }, 'confirm');
    if (isRefused(pledge)) return pledge;
    if (pledge.endorsedAt === null) return refuse('PLEDGE_NOT_ENDORSED', {}, 'pledge');
    if (pledge.confirmedBy.includes(own)) return refuse('PLEDGE_DONE_ALREADY', {}, 'pledge');
    const confirmedBy = [...pledge.confirmedBy, own];
    await writePledge(unit, pledge, { confirmedBy });
    const evidence = `${confirmedBy.join(', ')} ${unit.now.toISOString()}`;
    if (pledge.keepers.every((keeper) => confirmedBy.includes(keeper)))
      unit.tell('AssetConditionMet', id, { deal: pledge.deal, condition: 'KEEPER_CONFIRMED', evidence });
    return { pledge: id };
  },
});

interface ReleaseAsk extends Cut {
  readonly idempotencyKey: string;
  readonly receipt: string;
}

/** The lender lets a part of the goods go: it becomes a receipt of the pledgor's of its own, free of the pledge. */
export const receiptRelease = act({
  name: 'receiptRelease',
  keyed: true,
  check: (input: ReleaseAsk) => cutProblems(input),
  async worth(platform, actor, { receipt: id, quantity }: ReleaseAsk) {
    const receipt = await receiptWhere(platform, id, ofLender(actor));
    if (isRefused(receipt)) return null;
    const { valuation, stock } = receipt;
    return valuation === null
      ? 'ALWAYS'
      : roundToCent(valuation.value.times(quantity).dividedBy(stock.quantity));
  },
  async decide(unit, actor, { receipt: id, quantity, pieces }: ReleaseAsk) {
    const receipt = await actable(unit, id, ofLender(actor), 'release');
    if (isRefused(receipt)) return receipt;
    const ofOrder = storedForOrder(receipt);
    if (ofOrder) return ofOrder;
    const released = await releaseGoods(unit, receipt, { quantity, pieces });
    if (isRefused(released)) return released;
    return { receipt: id, part: released.part._id };
  },
});

/** Frees a part of a pledged receipt where what remains covers the floor at the latest prices. */
export async function releaseGoods(unit: Unit, receipt: Receipt, cut: Cut): Promise<Decision<CutReceipt>> {
  const found = await pledges.byId(unit, receipt.collateral?.pledge ?? '');
  if (found === null) return notFound('warehouseReceipt', receipt._id, 'receipt');
  const closed = wrongPledgeState(found, 'release');
  if (closed) return closed;
  const pledge = await evaluate(unit, found);
  const [now] = await receiptsByIds(unit, [receipt._id]);
  if (now === undefined) throw new Error(`${receipt._id} is pledged but missing`);
  const parts = await cutReceipt(unit, now, cut);
  if (isRefused(parts)) return parts;
  const left = pledge.value.minus(worthOf(now)).plus(worthOf(parts.rest));
  const refusal = floorRefusal(pledge, left);
  if (refusal) return refusal;
  await evaluate(unit, pledge);
  unit.tell('ReceiptReleased', receipt._id, {
    ...{ receipt: receipt._id, part: parts.part._id, deal: pledge.deal, keeper: receipt.obligor },
    ...{ quantity: cut.quantity.toFixed(), on: shanghaiDateOf(unit.now) },
  });
  return parts;
}

/** Why goods may not go: what remains must carry the loan at what is lent on the class. */
export function floorRefusal({ loan, terms }: Pledge, left: Decimal): Refusal | null {
  if (isCovered(loan, left, terms.ltv)) return null;
  const floor = floorOf(loan, terms.ltv);
  return refuse('BELOW_FLOOR', { available: toMoneyText(left), requested: toMoneyText(floor) }, 'quantity');
}
