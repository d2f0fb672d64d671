import { assets, writeAsset } from '../assets/index.js';
import { sum, type Decimal } from '../kernel/decimal.js';
import { dealCollection, type Deal } from '../deals/index.js';
import { collection, type Collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { storedUnderOrder, worthOfOrder, type Stored } from '../receipts/index.js';
import type { Paid, PurchaseOrder } from './order.js';
import type { GoodsRelease } from './release.js';
import type { GoodsShipment } from './shipment.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };
const when = { type: Date, required: true };

/** The assets, read as purchase orders: filters carry the kind. */
export const purchaseOrders = assets as unknown as Collection<PurchaseOrder>;

/** An order's number belongs to one live order of its two parties: the `_id` is all three, since shards enforce no other. */
interface OrderKey {
  readonly _id: string;
  readonly order: string;
}

export const orderKeys = collection<OrderKey>('order_keys', { order: text });

export const orderKeyOf = (seller: string, buyer: string, orderNumber: string): string =>
  `${seller}:${buyer}:${orderNumber}`;

export const goodsReleases = collection<GoodsRelease>(
  'goods_releases',
  {
    ...{
      order: text,
      seq: { type: Number, required: true },
      deal: text,
      lender: text,
      buyer: text,
      seller: text,
    },
    ...{ source: String, receipts: { type: [String], default: undefined } },
    ...{ cause: text, quantity: amount, value: amount, deliveredQuantity: amount, issuedAt: when },
    deliveries: [{ id: text, quantity: amount, on: text, reference: text, recordedAt: when, _id: false }],
    version: { type: Number, required: true },
  },
  [
    { fields: { order: 1, seq: 1 }, unique: true },
    { fields: { lender: 1, issuedAt: -1, _id: -1 } },
    { fields: { buyer: 1, issuedAt: -1, _id: -1 } },
    { fields: { seller: 1, issuedAt: -1, _id: -1 } },
  ],
);

export const goodsShipments = collection<GoodsShipment>(
  'goods_shipments',
  {
    ...{ order: text, deal: text, buyer: text, seller: text, lender: text, keeper: text },
    ...{ goods: text, unit: text, quantity: amount, receivedQuantity: amount, receipts: [String] },
    ...{ shippedOn: text, reference: text, announcedAt: when, withdrawnAt: Date },
    version: { type: Number, required: true },
  },
  [
    { fields: { order: 1, announcedAt: -1, _id: -1 } },
    { fields: { lender: 1, announcedAt: -1, _id: -1 } },
    { fields: { buyer: 1, announcedAt: -1, _id: -1 } },
    { fields: { seller: 1, announcedAt: -1, _id: -1 } },
    { fields: { keeper: 1, announcedAt: -1, _id: -1 } },
  ],
);

/** Writes what was decided upon this very version of the shipment. */
export async function writeShipment(
  unit: Unit,
  { _id, version }: GoodsShipment,
  set: Partial<GoodsShipment>,
): Promise<void> {
  if (!(await goodsShipments.update(unit, { _id, version }, { $set: set, $inc: { version: 1 } })))
    throw new Error('guard failed inside a snapshot');
}

export const writeOrder = (unit: Unit, order: PurchaseOrder, set: Partial<PurchaseOrder>): Promise<void> =>
  writeAsset(unit, order, set);

/** What a distributor itself has repaid of a deal's principal. */
export const repaidOf = (deal: Pick<Deal, 'repayments'> | null): Decimal =>
  sum((deal?.repayments ?? []).filter(({ payer }) => payer === 'SELLER').map(({ principal }) => principal));

/** What was paid for the goods of a deal's order, and what of them the lender has sold. */
export const paidOn = async (place: Place, deal: Deal): Promise<Paid> =>
  paidOf(deal, await storedUnderOrder(place, deal));

export const paidOf = (deal: Deal, { sold }: Stored): Paid => ({
  repaid: repaidOf(deal),
  sold: sum(sold.map(worthOfOrder)),
});

/** Written where a decision rests on a deal: a repayment that is taken back at the same moment must not be overlooked. */
export async function touchDeal(unit: Unit, id: string): Promise<void> {
  if (!(await dealCollection.update(unit, { _id: id }, { $inc: { version: 1 } })))
    throw new Error(`deal ${id} is missing`);
}
