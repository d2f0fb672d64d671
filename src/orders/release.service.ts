import type { Encumbrance } from '../assets/index.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { dealCollection, letOutOfStore, type Deal } from '../deals/index.js';
import { sum, toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Decision } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import { decimalWithin, moneyAbove0, text, wholeWithin } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { endUnderOrder, receiptWhere, storedUnderOrder, worthOfOrder } from '../receipts/index.js';
import {
  decideDraw,
  decideRelease,
  orderMoves,
  owedOf,
  partOf,
  restOf,
  withDrawn,
  withReleased,
  type PurchaseOrder,
  type Released,
} from './order.js';
import { refusedOrderMove } from './order.service.js';
import { goodsReleases, paidOn, purchaseOrders, touchDeal, writeOrder } from './order.store.js';
import { deliveryRefusal, MOST_RELEASES, type GoodsRelease, type ReleaseCause } from './release.js';

export interface ReleaseAsk {
  readonly idempotencyKey: string;
  readonly order: string;
  /** Worth of the goods at most; all that was paid for when left out. */
  readonly upTo?: Decimal | null | undefined;
  /** The receipt in store out of which goods are released; left out, the core enterprise is to deliver them. */
  readonly receipt?: string | null | undefined;
  /** Of that receipt; needed where a part of it stays. */
  readonly pieces?: number | null | undefined;
}

/** The lender releases goods for what the distributor has paid: its deposit and what it repaid. */
export const goodsReleaseIssue = act({
  name: 'goodsReleaseIssue',
  keyed: true,
  check: ({ upTo, pieces }: ReleaseAsk) => [
    ...moneyAbove0('upTo', upTo),
    ...(pieces == null ? [] : wholeWithin('pieces', pieces, 1, 10_000_000)),
  ],
  worth: async (platform, _actor, { order, upTo }: ReleaseAsk) =>
    upTo ?? (await purchaseOrders.byId(platform, order))?.base ?? null,
  async decide(unit, actor, ask: ReleaseAsk) {
    const own = { _id: ask.order, kind: 'PURCHASE_ORDER', 'order.lender': actor.organisation };
    const order = await purchaseOrders.findOne(unit, own);
    if (order === null) return notFound('purchaseOrder', ask.order, 'order');
    const { deal: dealId, financed } = order.order;
    const closed = refusedOrderMove(order, ask.receipt == null ? 'release' : 'draw');
    if (closed) return closed;
    if (dealId === null || financed === null)
      return refuse('ORDER_NOT_PAID_OUT', { order: order._id }, 'order');
    const deal = await dealById(unit, dealId);
    const by: By = { deal: dealId, lender: actor.organisation, cause: 'NOTE' };
    const release = await (ask.receipt == null
      ? releaseFromSupplier(unit, order, { deal, by, upTo: ask.upTo })
      : releaseFromStore(unit, order, {
          deal,
          by,
          upTo: ask.upTo,
          pieces: ask.pieces,
          receipt: ask.receipt,
        }));
    return isRefused(release) ? release : { goodsRelease: release.note };
  },
});

async function dealById(unit: Unit, id: string): Promise<Deal> {
  const deal = await dealCollection.byId(unit, id);
  if (deal === null) throw new Error(`deal ${id} is missing`);
  return deal;
}

interface Releasing {
  readonly deal: Deal;
  readonly by: By;
  readonly upTo: Decimal | null | undefined;
}

async function releaseFromSupplier(unit: Unit, order: PurchaseOrder, { deal, by, upTo }: Releasing) {
  const released = decideRelease(order, await paidOn(unit, deal), upTo);
  if (isRefused(released)) return released;
  await touchDeal(unit, deal._id);
  return putRelease(unit, order, by, released, null);
}

interface Drawing extends Releasing {
  readonly receipt: string;
  readonly pieces?: number | null | undefined;
}

async function releaseFromStore(
  unit: Unit,
  order: PurchaseOrder,
  { deal, by, upTo, receipt: id, pieces }: Drawing,
): Promise<Decision<Put>> {
  const inStore = { underOrder: order._id, 'collateral.deal': deal._id };
  const receipt = await receiptWhere(unit, id, inStore);
  if (isRefused(receipt)) return receipt;
  const held = { quantity: receipt.stock.quantity, value: worthOfOrder(receipt) };
  const released = decideDraw(order, await paidOn(unit, deal), held, upTo);
  if (isRefused(released)) return released;
  const freed = await letOutOfStore(unit, deal, receipt, { ...released, pieces });
  return isRefused(freed) ? freed : putRelease(unit, order, by, released, [freed._id]);
}

interface By {
  readonly deal: string;
  readonly lender: string;
  readonly cause: ReleaseCause;
}

interface Put {
  readonly note: string;
  readonly order: PurchaseOrder;
}

/**
 * Writes a note and what it leaves of the order; an order of which nothing is left is settled. On goods in store the note names the
 * receipts that are free by it.
 */
async function putRelease(
  unit: Unit,
  order: PurchaseOrder,
  by: By,
  released: Released,
  receipts: readonly string[] | null,
): Promise<Decision<Put>> {
  const seq = ((await goodsReleases.findOne(unit, { order: order._id }, { seq: -1 }))?.seq ?? 0) + 1;
  if (seq > MOST_RELEASES) return refuse('TOO_MANY_RELEASES', { max: MOST_RELEASES }, 'order');
  const { holder: buyer, obligor: seller } = order;
  const _id = newId('rel');
  const from = receipts === null ? { source: 'SUPPLIER' as const } : { source: 'STORE' as const, receipts };
  await goodsReleases.insert(unit, {
    ...{ _id, order: order._id, seq, ...by, ...from, buyer, seller, ...released },
    ...{ deliveries: [], deliveredQuantity: ZERO, issuedAt: unit.now, version: 1 },
  });
  const after = receipts === null ? withReleased(order, released) : withDrawn(order, released);
  const set = { ...after, ...settledBy(order, after) };
  await writeOrder(unit, order, set);
  const { quantity, value } = released;
  const facts = { source: from.source, quantity: quantity.toFixed(), value: toMoneyText(value) };
  unit.tell('GoodsReleased', _id, { release: _id, order: order._id, seller, buyer, ...by, ...facts });
  return { note: _id, order: { ...order, ...set, version: order.version + 1 } };
}

export const settledBy = (order: PurchaseOrder, after: Pick<PurchaseOrder, 'paid'>) => {
  const state = orderMoves.next(order.state, 'settle');
  return state !== null && owedOf({ ...order, ...after }).isZero() ? { state } : {};
};

/**
 * No lender holds the goods any more: what lies in store and the rest are the distributor's. What is worth less than the smallest
 * quantity stays owed as money.
 */
export async function freeGoods(
  unit: Unit,
  order: PurchaseOrder,
  { deal, lender }: Encumbrance,
): Promise<void> {
  const by: By = { deal, lender, cause: 'FINANCE_ENDED' };
  const free = { ...order, order: { ...order.order, deal: null, lender: null } };
  const left = await freeStored(unit, free, by);
  const rest = partOf(restOf(left.order), left.order, owedOf(left));
  if (rest.quantity.greaterThan(0) && orderMoves.next(left.state, 'release') !== null) {
    const done = await putRelease(unit, left, by, rest, null);
    if (!isRefused(done)) return;
  }
  await writeOrder(unit, left, { order: left.order });
}

/** All that is still in store, on one note; the deal lets go of the receipts themselves. */
async function freeStored(unit: Unit, order: PurchaseOrder, by: By): Promise<PurchaseOrder> {
  await endUnderOrder(unit, by.deal);
  const { inStore } = await storedUnderOrder(unit, await dealById(unit, by.deal));
  if (inStore.length === 0) return order;
  const goods = {
    quantity: sum(inStore.map(({ stock }) => stock.quantity)),
    value: sum(inStore.map(worthOfOrder)),
  };
  const receipts = inStore.map(({ _id }) => _id);
  const put = await putRelease(unit, order, by, goods, receipts);
  return isRefused(put) ? order : put.order;
}

export interface DeliveryAsk {
  readonly idempotencyKey: string;
  readonly order: string;
  readonly release?: string | null | undefined;
  readonly quantity: Decimal;
  readonly on: PlainDate;
  readonly reference: string;
}

/** The core enterprise says that it has delivered: against a release note, or it is refused. */
export const goodsDeliveryRecord = act({
  name: 'goodsDeliveryRecord',
  keyed: true,
  check: ({ quantity, reference }: DeliveryAsk) => [
    ...decimalWithin('quantity', quantity, '0.001', '1000000000'),
    ...text('reference', reference, 1, 60),
  ],
  async decide(unit, actor, ask: DeliveryAsk) {
    const own = { _id: ask.order, kind: 'PURCHASE_ORDER', obligor: actor.organisation };
    const order = await purchaseOrders.findOne(unit, own);
    if (order === null) return notFound('purchaseOrder', ask.order, 'order');
    if (ask.release == null) return refuse('DELIVERY_WITHOUT_RELEASE', { order: ask.order }, 'release');
    const release = await goodsReleases.findOne(unit, { _id: ask.release, order: ask.order });
    if (release === null) return notFound('goodsRelease', ask.release, 'release');
    const refusal =
      deliveryRefusal(release, ask.quantity, ask.reference.trim()) ?? dayRefusal(unit, release, ask.on);
    if (refusal) return refusal;
    await deliver(unit, order, release, ask);
    return { goodsRelease: release._id };
  },
});

function dayRefusal(unit: Unit, { issuedAt }: GoodsRelease, on: PlainDate) {
  const [earliest, latest] = [shanghaiDateOf(issuedAt), shanghaiDateOf(unit.now)];
  return earliest <= on && on <= latest
    ? null
    : refuse('DELIVERY_DAY', { earliest, latest, given: on }, 'on');
}

async function deliver(
  unit: Unit,
  order: PurchaseOrder,
  release: GoodsRelease,
  ask: DeliveryAsk,
): Promise<void> {
  const { quantity, on } = ask;
  const delivery = { id: newId('dlv'), quantity, on, reference: ask.reference.trim(), recordedAt: unit.now };
  const deliveries = [...release.deliveries, delivery];
  const set = { deliveries, deliveredQuantity: release.deliveredQuantity.plus(quantity) };
  const guard = { _id: release._id, version: release.version };
  if (!(await goodsReleases.update(unit, guard, { $set: set, $inc: { version: 1 } })))
    throw new Error('guard failed inside a snapshot');
  const deliveredQuantity = order.order.deliveredQuantity.plus(quantity);
  await writeOrder(unit, order, { order: { ...order.order, deliveredQuantity } });
  unit.tell('GoodsDelivered', release._id, { release: release._id, order: order._id, delivery: delivery.id });
}
