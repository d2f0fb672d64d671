import { dealCollection, type Deal } from '../deals/index.js';
import { filledOf, goodsFlows } from '../goods/index.js';
import { sum, toMoneyText, type Decimal } from '../kernel/decimal.js';
import type { Place } from '../platform/database/collection.js';
import type { OrderFacts, PurchaseOrder } from './order.js';
import { purchaseOrders, repaidOf } from './order.store.js';

/** What does not agree between an order, its deal and its goods: for the regulator's eyes. */
export interface OrderDifference {
  readonly order: PurchaseOrder;
  readonly difference: 'RELEASED_ABOVE_PAID' | 'REFUND_ABOVE_OWED' | 'DELIVERED_BEYOND_RELEASE';
  readonly facts: Readonly<Record<string, string>>;
}

interface Financed {
  readonly deal: Deal;
  readonly order: PurchaseOrder;
}

/** The order that a deal finances, or did. */
async function financedBy(place: Place, id: string): Promise<Financed | null> {
  const deal = await dealCollection.byId(place, id);
  const [item] = deal?.technique === 'DISTRIBUTOR_FINANCE' ? deal.items : [];
  const order = item ? await purchaseOrders.byId(place, item.asset) : null;
  return deal && order && { deal, order };
}

/** A repayment that was taken back may have let goods go: they are released above what is paid from then on. */
export async function releasedAbovePaid(place: Place, dealId: string): Promise<OrderDifference | null> {
  const found = await financedBy(place, dealId);
  if (found === null) return null;
  const { order, deal } = found;
  const paid = order.order.deposit.plus(repaidOf(deal));
  if (order.order.releasedValue.lessThanOrEqualTo(paid)) return null;
  const facts = { released: toMoneyText(order.order.releasedValue), paid: toMoneyText(paid) };
  return { order, difference: 'RELEASED_ABOVE_PAID', facts };
}

/** The core enterprise has paid more than it had to refund. */
export async function refundAboveOwed(
  place: Place,
  dealId: string,
  repayment: string,
): Promise<OrderDifference | null> {
  const found = await financedBy(place, dealId);
  const paid = found?.deal.repayments.find(({ id }) => id === repayment);
  if (!found || paid?.payer !== 'DEBTOR') return null;
  const refunded = sum((paid.parts ?? []).map(({ amount }) => amount));
  if (paid.received.lessThanOrEqualTo(refunded)) return null;
  const facts = { received: toMoneyText(paid.received), owed: toMoneyText(refunded), repayment };
  return { order: found.order, difference: 'REFUND_ABOVE_OWED', facts };
}

/** What the core enterprise may have delivered: on release notes, and on its way into store. */
const deliverableOf = ({ releasedQuantity, store }: OrderFacts): Decimal =>
  store == null ? releasedQuantity : releasedQuantity.minus(store.drawnQuantity).plus(store.shippedQuantity);

/** Delivery receipts tell of more goods than a lender has released. */
export async function deliveredBeyondRelease(
  place: Place,
  goodsFlow: string,
): Promise<OrderDifference | null> {
  const paper = await goodsFlows.byId(place, goodsFlow);
  const link = paper?.links.find(({ kind }) => kind === 'PURCHASE_ORDER');
  const order = link && (await purchaseOrders.byId(place, link.document));
  if (!order || paper?.kind !== 'DELIVERY_RECEIPT' || order.order.deal === null) return null;
  const received: Decimal = (await filledOf(place, order._id, 'DELIVERY_RECEIPT')).quantity;
  const released = deliverableOf(order.order);
  if (received.lessThanOrEqualTo(released)) return null;
  const facts = { received: received.toFixed(), released: released.toFixed(), goodsFlow };
  return { order, difference: 'DELIVERED_BEYOND_RELEASE', facts };
}
