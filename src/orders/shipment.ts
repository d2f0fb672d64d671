import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { owedOf, partOf, restOf, storeOf, worthOf, type PurchaseOrder, type Released } from './order.js';

/** Goods of an order on their way into the warehouse that its lender has approved (入库发运). */
export interface GoodsShipment {
  readonly _id: string;
  readonly order: string;
  readonly deal: string;
  /** The distributor and the core enterprise. */
  readonly buyer: string;
  readonly seller: string;
  readonly lender: string;
  readonly keeper: string;
  /** The code of the catalogue. */
  readonly goods: string;
  readonly unit: string;
  readonly quantity: Decimal;
  /** What the keeper has issued receipts for. */
  readonly receivedQuantity: Decimal;
  readonly receipts: readonly string[];
  readonly shippedOn: PlainDate;
  /** The number of a waybill. */
  readonly reference: string;
  readonly announcedAt: Date;
  /** When the core enterprise took back what had not arrived. */
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

export type ShipmentState = 'ON_THE_WAY' | 'RECEIVED' | 'WITHDRAWN';

export const leftOf = ({ quantity, receivedQuantity }: GoodsShipment): Decimal =>
  quantity.minus(receivedQuantity);

export function shipmentState(shipment: GoodsShipment): ShipmentState {
  if (shipment.withdrawnAt !== null) return 'WITHDRAWN';
  return leftOf(shipment).isZero() ? 'RECEIVED' : 'ON_THE_WAY';
}

/** The most that may still come into store: what the core enterprise has neither delivered nor refunded. */
export const storable = (order: PurchaseOrder): Released =>
  partOf(restOf(order.order), order.order, owedOf(order));

const above = (left: Decimal, given: Decimal): Refusal =>
  refuse('SHIPMENT_ABOVE_ORDER', { left: left.toFixed(), given: given.toFixed() }, 'quantity');

/** Why so much more cannot be announced, counting what is on its way. */
export function announceRefusal(order: PurchaseOrder, quantity: Decimal): Refusal | null {
  const { shippedQuantity, storedQuantity } = storeOf(order.order);
  const left = storable(order).quantity.minus(shippedQuantity.minus(storedQuantity));
  return quantity.greaterThan(left) ? above(left.isNegative() ? left.minus(left) : left, quantity) : null;
}

/** What a quantity that has arrived counts for at the order's price; refusals in order of precedence. */
export function decideStored(
  order: PurchaseOrder,
  shipment: GoodsShipment,
  quantity: Decimal,
): Decision<Released> {
  const left = leftOf(shipment);
  const given = quantity.toFixed();
  if (left.isZero()) return refuse('SHIPMENT_ARRIVED', { shipment: shipment._id }, 'shipment');
  if (quantity.greaterThan(left))
    return refuse('SHIPMENT_EXCEEDED', { left: left.toFixed(), given }, 'quantity');
  const most = storable(order);
  if (quantity.greaterThan(most.quantity)) return above(most.quantity, quantity);
  const { unitPrice } = order.order;
  const value = quantity.equals(most.quantity) ? most.value : worthOf(quantity, unitPrice);
  if (value.greaterThan(0)) return { quantity, value };
  return refuse('STORED_WORTHLESS', { given, unitPrice: unitPrice.toFixed() }, 'quantity');
}
