import DataLoader from 'dataloader';
import { dealCollection, type Deal } from '../deals/index.js';
import type { Resolvers } from '../generated/schema.js';
import { min, roundToCent, sum, type Decimal } from '../kernel/decimal.js';
import { inOrder, organisationById } from '../parties/index.js';
import type { Context } from '../platform/graphql/context.js';
import { goodsById, storedUnderOrders, worthOfOrder, type Stored } from '../receipts/index.js';
import { owedOf, roomOf, storeOf, type PurchaseOrder } from './order.js';
import { seesRoom } from './order.policy.js';
import { paidOf } from './order.store.js';

const money = (amount: Decimal) => ({ amount: roundToCent(amount), currency: 'CNY' });

interface Financing {
  readonly deal: Deal;
  readonly stored: Stored;
}

/** The deals of a page of orders and what they hold in store, in two readings. */
async function financings(context: Context, ids: readonly string[]): Promise<(Financing | null)[]> {
  const deals = await dealCollection.byIds(context, ids);
  const stored = await storedUnderOrders(context, deals);
  return inOrder(ids, deals).map(
    (deal) => deal && { deal, stored: stored.get(deal._id) ?? { inStore: [], sold: [] } },
  );
}

async function financingOf({ order }: PurchaseOrder, context: Context): Promise<Financing | null> {
  if (order.deal === null) return null;
  const loader = context.loader(
    'orderFinancing',
    () => new DataLoader((ids: readonly string[]) => financings(context, ids)),
  );
  return loader.load(order.deal);
}

const inStoreOf = async (order: PurchaseOrder, context: Context): Promise<Stored['inStore']> =>
  (await financingOf(order, context))?.stored.inStore ?? [];

/** What may be released now, in store or not; null for who may not know it and while no finance was paid out. */
export async function releasable(order: PurchaseOrder, context: Context) {
  if (!seesRoom(context.actor, order) || order.order.financed === null) return null;
  const found = await financingOf(order, context);
  if (found === null) return null;
  const room = roomOf(order, paidOf(found.deal, found.stored));
  return money(min(room, owedOf(order).plus(sum(found.stored.inStore.map(worthOfOrder)))));
}

export const storageResolvers: Pick<Resolvers, 'OrderStorage'> = {
  OrderStorage: {
    keeper: ({ order }, _, context) => organisationById(context, storeOf(order).keeper),
    goods: ({ order }, _, context) => goodsById(context, storeOf(order).goods),
    endorsedAt: ({ order }) => storeOf(order).endorsedAt,
    approvedAt: ({ order }) => storeOf(order).approvedAt,
    shippedQuantity: ({ order }) => storeOf(order).shippedQuantity,
    storedQuantity: ({ order }) => storeOf(order).storedQuantity,
    stored: ({ order }) => money(storeOf(order).storedValue),
    drawnQuantity: ({ order }) => storeOf(order).drawnQuantity,
    drawn: ({ order }) => money(storeOf(order).drawnValue),
    inStoreQuantity: async (order, _, context) =>
      sum((await inStoreOf(order, context)).map(({ stock }) => stock.quantity)),
    inStore: async (order, _, context) => money(sum((await inStoreOf(order, context)).map(worthOfOrder))),
    receipts: async (order, _, context) =>
      seesRoom(context.actor, order) ? [...(await inStoreOf(order, context))] : [],
  },
};
