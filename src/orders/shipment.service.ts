import { dealCollection, takeIntoStore, type Deal } from '../deals/index.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Decision } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { text } from '../platform/checks.js';
import type { Platform, Unit } from '../platform/unit.js';
import { declareCost, issueReceipt, lotKey, type IssueAsk, type Receipt } from '../receipts/index.js';
import { registeredElsewhere } from '../title/index.js';
import { storeOf, withStored, type OrderStore, type PurchaseOrder, type Released } from './order.js';
import { orderOf, quantityProblems } from './order.service.js';
import { goodsShipments, purchaseOrders, writeOrder, writeShipment } from './order.store.js';
import { settledBy } from './release.service.js';
import { announceRefusal, decideStored, leftOf, shipmentState, type GoodsShipment } from './shipment.js';

export interface AnnounceAsk {
  readonly idempotencyKey: string;
  readonly order: string;
  readonly quantity: Decimal;
  readonly shippedOn: PlainDate;
  readonly reference: string;
}

/** The core enterprise sends goods into the warehouse that the lender has approved: without it the keeper stores nothing for the order. */
export const goodsShipmentAnnounce = act({
  name: 'goodsShipmentAnnounce',
  keyed: true,
  check: ({ quantity, reference }: AnnounceAsk) => [
    ...quantityProblems('quantity', quantity),
    ...text('reference', reference, 1, 60),
  ],
  async decide(unit, actor, ask: AnnounceAsk) {
    const order = await orderOf(unit, ask.order, { obligor: actor.organisation }, 'ship');
    if ('refused' in order) return order;
    const { deal, lender, financed, store } = order.order;
    if (deal === null || lender === null || financed === null)
      return refuse('ORDER_NOT_PAID_OUT', { order: order._id }, 'order');
    if (store?.approvedAt == null) return refuse('STORAGE_NOT_APPROVED', { order: order._id }, 'order');
    const refusal = dayRefusal(unit, store.approvedAt, ask.shippedOn) ?? announceRefusal(order, ask.quantity);
    if (refusal) return refusal;
    const shipment = newShipment(unit, order, { deal, lender, store }, ask);
    await goodsShipments.insert(unit, shipment);
    const shippedQuantity = store.shippedQuantity.plus(ask.quantity);
    await writeStore(unit, order, { shippedQuantity });
    tellShipment(unit, 'GoodsShipmentAnnounced', shipment);
    return { goodsShipment: shipment._id };
  },
});

function dayRefusal(unit: Unit, approvedAt: Date, given: PlainDate) {
  const [earliest, latest] = [shanghaiDateOf(approvedAt), shanghaiDateOf(unit.now)];
  return earliest <= given && given <= latest
    ? null
    : refuse('SHIPMENT_DAY', { earliest, latest, given }, 'shippedOn');
}

interface Financed {
  readonly deal: string;
  readonly lender: string;
  readonly store: OrderStore;
}

const newShipment = (
  unit: Unit,
  { _id: order, holder: buyer, obligor: seller, order: { unit: counted } }: PurchaseOrder,
  { deal, lender, store: { keeper, goods } }: Financed,
  { quantity, shippedOn, reference }: AnnounceAsk,
): GoodsShipment => ({
  ...{ _id: newId('shp'), order, deal, buyer, seller, lender, keeper, goods, unit: counted, quantity },
  ...{ receivedQuantity: ZERO, receipts: [], shippedOn, reference: reference.trim() },
  ...{ announcedAt: unit.now, withdrawnAt: null, version: 1 },
});

const writeStore = (unit: Unit, order: PurchaseOrder, set: Partial<OrderStore>): Promise<void> =>
  writeOrder(unit, order, { order: { ...order.order, store: { ...storeOf(order.order), ...set } } });

function tellShipment(
  unit: Unit,
  type: string,
  { _id, order, buyer, seller, lender, keeper }: GoodsShipment,
) {
  unit.tell(type, _id, { shipment: _id, order, buyer, seller, lender, keeper });
}

interface WithdrawAsk {
  readonly idempotencyKey: string;
  readonly shipment: string;
}

/** What has not arrived will not: the core enterprise owes it by release note or refund as before. */
export const goodsShipmentWithdraw = act({
  name: 'goodsShipmentWithdraw',
  keyed: true,
  async decide(unit, actor, { shipment: id }: WithdrawAsk) {
    const shipment = await goodsShipments.findOne(unit, { _id: id, seller: actor.organisation });
    if (shipment === null) return notFound('goodsShipment', id, 'shipment');
    const order = await purchaseOrders.byId(unit, shipment.order);
    if (order === null) throw new Error(`order ${shipment.order} of ${id} is missing`);
    const closed = closedRefusal(shipment);
    if (closed) return closed;
    await writeShipment(unit, shipment, { withdrawnAt: unit.now });
    const shippedQuantity = storeOf(order.order).shippedQuantity.minus(leftOf(shipment));
    await writeStore(unit, order, { shippedQuantity });
    tellShipment(unit, 'GoodsShipmentWithdrawn', shipment);
    return { goodsShipment: id };
  },
});

function closedRefusal(shipment: GoodsShipment) {
  const state = shipmentState(shipment);
  const code = state === 'WITHDRAWN' ? 'SHIPMENT_OVER' : 'SHIPMENT_ARRIVED';
  return state === 'ON_THE_WAY' ? null : refuse(code, { shipment: shipment._id }, 'shipment');
}

export interface ReceiveAsk extends Omit<IssueAsk, 'depositor' | 'goods'> {
  readonly idempotencyKey: string;
  readonly shipment: string;
}

/**
 * The keeper has taken in goods of a shipment and issues their receipt to the distributor, pledged to the order's lender from its
 * first moment; its signature confirms the pledge.
 */
export const goodsShipmentReceive = act({
  name: 'goodsShipmentReceive',
  keyed: true,
  check: ({ quantity }: ReceiveAsk) => quantityProblems('quantity', quantity),
  prepare: (platform, actor, ask: ReceiveAsk) => claimedElsewhere(platform, actor, ask),
  async decide(unit, actor, ask: ReceiveAsk) {
    const shipment = await goodsShipments.findOne(unit, { _id: ask.shipment, keeper: actor.organisation });
    if (shipment === null) return notFound('goodsShipment', ask.shipment, 'shipment');
    const found = await financedBy(unit, shipment);
    const closed = closedRefusal(shipment);
    if (found === null || closed)
      return closed ?? refuse('SHIPMENT_OVER', { shipment: shipment._id }, 'shipment');
    const goods = decideStored(found.order, shipment, ask.quantity);
    if (isRefused(goods)) return goods;
    const receipt = await issue(unit, found.order, shipment, ask);
    if (isRefused(receipt)) return receipt;
    const refusal = await bringIn(unit, found, { shipment, receipt, goods });
    return refusal ?? { goodsShipment: shipment._id, receipt: receipt._id };
  },
});

/** Goods that somebody else claims secure nothing, and the core enterprise still owes for them. Another's shipment is not found later. */
async function claimedElsewhere(
  platform: Platform,
  { organisation }: Actor,
  { shipment, lotNumber, elements }: ReceiveAsk,
): Promise<Decision<object>> {
  const own = await goodsShipments.findOne(platform, { _id: shipment, keeper: organisation });
  const lot = lotKey(lotNumber);
  const claims = own === null ? [] : await registeredElsewhere(platform, [lot, elements.number.trim()]);
  return claims.length === 0 ? {} : refuse('STORED_GOODS_CLAIMED', { lot }, 'lotNumber');
}

interface Found {
  readonly order: PurchaseOrder;
  readonly deal: Deal;
}

/** The order and its deal while the finance that the shipment secures is out. */
async function financedBy(unit: Unit, { order: id, deal: dealId }: GoodsShipment): Promise<Found | null> {
  const order = await purchaseOrders.byId(unit, id);
  const deal = order?.order.deal === dealId ? await dealCollection.byId(unit, dealId) : null;
  return order && deal && { order, deal };
}

/** What the goods cost is known: the order's price. The keeper is not told. */
async function issue(
  unit: Unit,
  order: PurchaseOrder,
  { keeper, goods }: GoodsShipment,
  { quantity, lotNumber, lotQuantity, place, elements }: ReceiveAsk,
): Promise<Decision<Receipt>> {
  const issued = await issueReceipt(unit, {
    ...{ depositor: order.holder, keeper, goods, underOrder: order._id },
    ...{ quantity, lotNumber, lotQuantity, place, elements },
  });
  return isRefused(issued) ? issued : declareCost(unit, issued, order.order.unitPrice);
}

interface Arrived {
  readonly shipment: GoodsShipment;
  readonly receipt: Receipt;
  readonly goods: Released;
}

async function bringIn(unit: Unit, { order, deal }: Found, { shipment, receipt, goods }: Arrived) {
  const { endorsedAt } = storeOf(order.order);
  const taken = await takeIntoStore(unit, deal, receipt, {
    order: order._id,
    worth: goods.value,
    endorsedAt,
  });
  if (isRefused(taken)) return taken;
  const after = withStored(order, goods);
  await writeOrder(unit, order, { ...after, ...settledBy(order, after) });
  await writeShipment(unit, shipment, {
    receivedQuantity: shipment.receivedQuantity.plus(goods.quantity),
    receipts: [...shipment.receipts, receipt._id],
  });
  unit.tell('GoodsStored', shipment._id, {
    ...{ shipment: shipment._id, order: order._id, deal: deal._id, receipt: receipt._id },
    ...{ buyer: order.holder, seller: order.obligor, lender: deal.lender, keeper: shipment.keeper },
    ...{ quantity: goods.quantity.toFixed(), value: toMoneyText(goods.value) },
  });
  return null;
}
