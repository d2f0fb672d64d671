import { toMoneyText, ZERO } from '../kernel/decimal.js';
import { notFound, refuse, type Decision } from '../kernel/decision.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import type { Filter } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { goodsCatalogue, PLEDGE_WORD } from '../receipts/index.js';
import type { OrderStore, PurchaseOrder } from './order.js';
import { orderOf } from './order.service.js';
import { writeOrder } from './order.store.js';

export interface StorageAsk {
  readonly idempotencyKey: string;
  readonly order: string;
  readonly keeper: string;
  readonly goods: string;
  readonly words: string;
}

/**
 * The distributor names the warehouse into which its goods may come while they are not paid for, and endorses to the lender, with
 * the word 质押, every receipt that its keeper will issue for them.
 */
export const goodsStorageAsk = act({
  name: 'goodsStorageAsk',
  keyed: true,
  async decide(unit, actor, ask: StorageAsk) {
    const order = await orderOf(unit, ask.order, { holder: actor.organisation }, 'askStorage');
    if ('refused' in order) return order;
    const { lender, store } = order.order;
    if (lender === null) return refuse('ORDER_WITHOUT_LENDER', { order: order._id }, 'order');
    if (store != null && store.shippedQuantity.greaterThan(0))
      return refuse('STORAGE_IN_USE', { order: order._id }, 'order');
    if (!ask.words.includes(PLEDGE_WORD))
      return refuse('PLEDGE_WORD_MISSING', { word: PLEDGE_WORD }, 'words');
    const asked = await newStore(unit, order, ask);
    if ('refused' in asked) return asked;
    await writeOrder(unit, order, { order: { ...order.order, store: asked } });
    const { holder: buyer, obligor: seller } = order;
    unit.tell('OrderStorageAsked', order._id, {
      ...{ order: order._id, buyer, seller, lender, keeper: asked.keeper },
      words: ask.words.trim(),
    });
    return { purchaseOrder: order._id };
  },
});

async function newStore(unit: Unit, order: PurchaseOrder, ask: StorageAsk): Promise<Decision<OrderStore>> {
  // The goods must be in nobody's hands who has a part in the trade.
  const parties = [order.holder, order.obligor, order.order.lender];
  const known = { _id: ask.keeper, state: 'APPROVED', capacities: 'WAREHOUSE_OPERATOR' };
  const keeper = parties.includes(ask.keeper) ? null : await organisations.findOne(unit, known);
  if (keeper === null) return notFound('organisation', ask.keeper, 'keeper');
  const goods = await goodsCatalogue.byId(unit, ask.goods);
  if (goods === null) return notFound('goods', ask.goods, 'goods');
  const { unit: ordered } = order.order;
  if (goods.unit !== ordered)
    return refuse('STORAGE_UNIT_DIFFERS', { ordered, goods: goods._id, given: goods.unit }, 'goods');
  return {
    ...{ keeper: keeper._id, goods: goods._id, endorsedAt: unit.now, approvedAt: null },
    ...{ shippedQuantity: ZERO, storedQuantity: ZERO, storedValue: ZERO },
    ...{ drawnQuantity: ZERO, drawnValue: ZERO },
  };
}

interface ApproveAsk {
  readonly idempotencyKey: string;
  readonly order: string;
}

/** The lender agrees that this warehouse holds the goods for it: what comes into store there has not to be refunded. */
export const goodsStorageApprove = act({
  name: 'goodsStorageApprove',
  keyed: true,
  async decide(unit, actor, { order: id }: ApproveAsk) {
    const own: Filter = { 'order.lender': actor.organisation };
    const order = await orderOf(unit, id, own, 'approveStorage');
    if ('refused' in order) return order;
    const { store } = order.order;
    if (store == null || store.approvedAt !== null)
      return refuse('STORAGE_ASKED_NOT', { order: id }, 'order');
    await writeOrder(unit, order, { order: { ...order.order, store: { ...store, approvedAt: unit.now } } });
    const { holder: buyer, obligor: seller } = order;
    unit.tell('OrderStorageApproved', id, {
      ...{ order: id, buyer, seller, keeper: store.keeper, amount: toMoneyText(order.order.amount) },
    });
    return { purchaseOrder: id };
  },
});
