import { assets, writeAsset } from '../assets/index.js';
import { sum, type Decimal } from '../kernel/decimal.js';
import { dealCollection, type Deal } from '../deals/index.js';
import { collection, type Collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import type { PurchaseOrder } from './order.js';
import type { GoodsRelease } from './release.js';

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

export const writeOrder = (unit: Unit, order: PurchaseOrder, set: Partial<PurchaseOrder>): Promise<void> =>
  writeAsset(unit, order, set);

/** What a distributor itself has repaid of a deal's principal. */
export const repaidOf = (deal: Pick<Deal, 'repayments'> | null): Decimal =>
  sum((deal?.repayments ?? []).filter(({ payer }) => payer === 'SELLER').map(({ principal }) => principal));

export const repaidOn = async (place: Place, { order }: PurchaseOrder): Promise<Decimal> =>
  repaidOf(order.deal === null ? null : await dealCollection.byId(place, order.deal));

/** Written where a decision rests on a deal: a repayment that is taken back at the same moment must not be overlooked. */
export async function touchDeal(unit: Unit, id: string): Promise<void> {
  if (!(await dealCollection.update(unit, { _id: id }, { $inc: { version: 1 } })))
    throw new Error(`deal ${id} is missing`);
}
