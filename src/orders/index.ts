import { assets } from '../assets/index.js';
import { MOST_TRADE_DOCUMENTS, registerTradeSource } from '../goods/index.js';
import type { LianrongModule } from '../platform/module.js';
import { refundJob } from './maturity.js';
import { orderKind } from './order.kind.js';
import { visibleOrders, visibleReleases, visibleShipments } from './order.policy.js';
import { ordersResolvers } from './order.resolvers.js';
import { goodsReleases, goodsShipments, purchaseOrders } from './order.store.js';
import { ordersInvariants } from './orders.invariants.js';

/** Goods on their way may belong to an order by its contract number: who sells is the obligor, who buys the holder. */
registerTradeSource('PURCHASE_ORDER', async (place, { seller, buyer, contractNumber }) => {
  if (contractNumber === null) return [];
  const standing = {
    holder: buyer,
    obligor: seller,
    kind: 'PURCHASE_ORDER',
    state: { $in: ['CONFIRMED', 'SETTLED'] },
  };
  const found = await purchaseOrders.find(
    place,
    { ...standing, 'order.contractNumber': contractNumber },
    { sort: { createdAt: 1, _id: 1 }, limit: MOST_TRADE_DOCUMENTS },
  );
  return found.map(({ _id: id, kind, order }) => ({
    ...{ id, kind, contractNumber, invoices: [], amount: order.amount },
    ordered: { quantity: order.quantity, unit: order.unit },
  }));
});

/** Finance of distributors against what they have ordered: the promise, the lender's releases, the refund. */
export const orders: LianrongModule = {
  name: 'orders',
  resolvers: ordersResolvers,
  jobs: [refundJob],
  invariants: ordersInvariants,
  nodes: {
    PurchaseOrder: { prefix: orderKind.prefix, in: assets, visibleTo: visibleOrders },
    GoodsRelease: { prefix: 'rel', in: goodsReleases, visibleTo: visibleReleases },
    GoodsShipment: { prefix: 'shp', in: goodsShipments, visibleTo: visibleShipments },
  },
};

export {
  deliveredBeyondRelease,
  refundAboveOwed,
  releasedAbovePaid,
  type OrderDifference,
} from './differences.js';
export { orderMoves, type PurchaseOrder } from './order.js';
export { purchaseOrders } from './order.store.js';
