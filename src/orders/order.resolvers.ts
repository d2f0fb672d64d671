import DataLoader from 'dataloader';
import { dealCollection } from '../deals/index.js';
import type { Resolvers } from '../generated/schema.js';
import type { Decimal } from '../kernel/decimal.js';
import { min, roundToCent } from '../kernel/decimal.js';
import { inOrder, organisationById } from '../parties/index.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import { owedOf, refundedOf, roomOf, type PurchaseOrder } from './order.js';
import { actsOn, actsOnRelease, seesRoom, visibleOrders, visibleReleases } from './order.policy.js';
import {
  purchaseOrderConfirm,
  purchaseOrderReject,
  purchaseOrderSubmit,
  purchaseOrderWithdraw,
} from './order.service.js';
import { goodsReleases, purchaseOrders, repaidOf } from './order.store.js';
import { goodsDeliveryRecord, goodsReleaseIssue } from './release.service.js';

const money = (amount: Decimal) => ({ amount: roundToCent(amount), currency: 'CNY' });

/** One query for all orders of a page. */
const dealById = (context: Context, id: string) =>
  context
    .loader(
      'orderDeal',
      () =>
        new DataLoader(async (ids: readonly string[]) =>
          inOrder(ids, await dealCollection.byIds(context, ids)),
        ),
    )
    .load(id);

/** What may be released now; null for who may not know it and while no finance was paid out. */
async function releasable(order: PurchaseOrder, context: Context) {
  const { deal, financed } = order.order;
  if (!seesRoom(context.actor, order) || deal === null || financed === null) return null;
  return money(min(roomOf(order, repaidOf(await dealById(context, deal))), owedOf(order)));
}

const SIDES = { BUYER: 'holder', SELLER: 'obligor', LENDER: 'order.lender' } as const;

export const ordersResolvers: Resolvers = {
  Query: {
    purchaseOrder: (_, { id }, context) =>
      purchaseOrders.findOne(context, { $and: [{ _id: id }, visibleOrders(context.actor)] }),
    purchaseOrders: (_, { side, state, first, after }, context) => {
      const filter = {
        kind: 'PURCHASE_ORDER',
        [SIDES[side]]: context.actor.organisation,
        ...(state ? { state } : {}),
      };
      return page(purchaseOrders, context, filter, 'createdAt', { first, after });
    },
    goodsReleases: (_, { order, first, after }, context) => {
      const filter = { ...visibleReleases(context.actor), ...(order == null ? {} : { order }) };
      return page(goodsReleases, context, filter, 'issuedAt', { first, after });
    },
  },
  Mutation: {
    purchaseOrderSubmit: (_, { input }, { run }) => run(purchaseOrderSubmit, input),
    purchaseOrderConfirm: (_, { input }, { run }) => run(purchaseOrderConfirm, input),
    purchaseOrderReject: (_, { input }, { run }) => run(purchaseOrderReject, input),
    purchaseOrderWithdraw: (_, { input }, { run }) => run(purchaseOrderWithdraw, input),
    goodsReleaseIssue: (_, { input }, { run }) => run(goodsReleaseIssue, input),
    goodsDeliveryRecord: (_, { input }, { run }) => run(goodsDeliveryRecord, input),
  },
  PurchaseOrder: {
    id: ({ _id }) => _id,
    buyer: ({ holder }, _, context) => organisationById(context, holder),
    seller: ({ obligor }, _, context) => organisationById(context, obligor),
    lender: ({ order }, _, context) =>
      order.lender === null ? null : organisationById(context, order.lender),
    orderNumber: ({ order }) => order.orderNumber,
    contractNumber: ({ order }) => order.contractNumber,
    goods: ({ order }) => order.goods,
    unit: ({ order }) => order.unit,
    quantity: ({ order }) => order.quantity,
    unitPrice: ({ order }) => money(order.unitPrice),
    amount: ({ order }) => money(order.amount),
    depositShare: ({ order }) => order.depositShare,
    deposit: ({ base, order }) => (base.isZero() ? null : money(order.deposit)),
    deliveryDueOn: ({ order }) => order.deliveryDueOn,
    submittedAt: ({ createdAt }) => createdAt,
    promisedAt: ({ order }) => order.promisedAt,
    reason: ({ order }) => order.reason,
    financed: ({ order }) => order.financed && money(order.financed),
    releasedQuantity: ({ order }) => order.releasedQuantity,
    released: ({ order }) => money(order.releasedValue),
    deliveredQuantity: ({ order }) => order.deliveredQuantity,
    refunded: (order) => money(refundedOf(order)),
    refundable: (order) => (order.order.financed === null ? null : money(owedOf(order))),
    releasable: (order, _, context) => releasable(order, context),
    allowedActions: (order, _, { actor }) => actsOn(order, actor),
  },
  GoodsRelease: {
    id: ({ _id }) => _id,
    value: ({ value }) => money(value),
    buyer: ({ buyer }, _, context) => organisationById(context, buyer),
    seller: ({ seller }, _, context) => organisationById(context, seller),
    lender: ({ lender }, _, context) => organisationById(context, lender),
    allowedActions: (note, _, { actor }) => [...actsOnRelease(note, actor)],
  },
};
