import type { Resolvers } from '../generated/schema.js';
import type { Decimal } from '../kernel/decimal.js';
import { roundToCent } from '../kernel/decimal.js';
import { organisationById } from '../parties/index.js';
import { page } from '../platform/database/page.js';
import { goodsById } from '../receipts/index.js';
import { owedOf, refundedOf } from './order.js';
import {
  actsOn,
  actsOnRelease,
  actsOnShipment,
  visibleOrders,
  visibleReleases,
  visibleShipments,
} from './order.policy.js';
import {
  purchaseOrderConfirm,
  purchaseOrderReject,
  purchaseOrderSubmit,
  purchaseOrderWithdraw,
} from './order.service.js';
import { goodsReleases, goodsShipments, purchaseOrders } from './order.store.js';
import { sourceOf } from './release.js';
import { goodsDeliveryRecord, goodsReleaseIssue } from './release.service.js';
import { leftOf, shipmentState } from './shipment.js';
import { goodsShipmentAnnounce, goodsShipmentReceive, goodsShipmentWithdraw } from './shipment.service.js';
import { goodsStorageApprove, goodsStorageAsk } from './storage.service.js';
import { releasable, storageResolvers } from './storage.resolvers.js';

const money = (amount: Decimal) => ({ amount: roundToCent(amount), currency: 'CNY' });

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
    goodsShipments: (_, { order, first, after }, context) => {
      const filter = { ...visibleShipments(context.actor), ...(order == null ? {} : { order }) };
      return page(goodsShipments, context, filter, 'announcedAt', { first, after });
    },
  },
  Mutation: {
    purchaseOrderSubmit: (_, { input }, { run }) => run(purchaseOrderSubmit, input),
    purchaseOrderConfirm: (_, { input }, { run }) => run(purchaseOrderConfirm, input),
    purchaseOrderReject: (_, { input }, { run }) => run(purchaseOrderReject, input),
    purchaseOrderWithdraw: (_, { input }, { run }) => run(purchaseOrderWithdraw, input),
    goodsReleaseIssue: (_, { input }, { run }) => run(goodsReleaseIssue, input),
    goodsDeliveryRecord: (_, { input }, { run }) => run(goodsDeliveryRecord, input),
    goodsStorageAsk: (_, { input }, { run }) => run(goodsStorageAsk, input),
    goodsStorageApprove: (_, { input }, { run }) => run(goodsStorageApprove, input),
    goodsShipmentAnnounce: (_, { input }, { run }) => run(goodsShipmentAnnounce, input),
    goodsShipmentWithdraw: (_, { input }, { run }) => run(goodsShipmentWithdraw, input),
    goodsShipmentReceive: (_, { input }, { run }) => run(goodsShipmentReceive, input),
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
    storage: (order) => (order.order.store == null ? null : order),
    allowedActions: (order, _, { actor }) => actsOn(order, actor),
  },
  ...storageResolvers,
  GoodsRelease: {
    id: ({ _id }) => _id,
    source: (note) => sourceOf(note),
    receipts: ({ receipts }) => [...(receipts ?? [])],
    value: ({ value }) => money(value),
    buyer: ({ buyer }, _, context) => organisationById(context, buyer),
    seller: ({ seller }, _, context) => organisationById(context, seller),
    lender: ({ lender }, _, context) => organisationById(context, lender),
    allowedActions: (note, _, { actor }) => [...actsOnRelease(note, actor)],
  },
  GoodsShipment: {
    id: ({ _id }) => _id,
    state: (shipment) => shipmentState(shipment),
    buyer: ({ buyer }, _, context) => organisationById(context, buyer),
    seller: ({ seller }, _, context) => organisationById(context, seller),
    lender: ({ lender }, _, context) => organisationById(context, lender),
    keeper: ({ keeper }, _, context) => organisationById(context, keeper),
    goods: ({ goods }, _, context) => goodsById(context, goods),
    leftQuantity: (shipment) => leftOf(shipment),
    receipts: ({ receipts }) => [...receipts],
    allowedActions: (shipment, _, { actor }) => actsOnShipment(shipment, actor),
  },
};
