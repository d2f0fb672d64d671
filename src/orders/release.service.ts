import type { Encumbrance } from '../assets/index.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Decision } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import { decimalWithin, moneyAbove0, text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import {
  decideRelease,
  orderMoves,
  owedOf,
  partOf,
  withReleased,
  type PurchaseOrder,
  type Released,
} from './order.js';
import { refusedOrderMove } from './order.service.js';
import { goodsReleases, purchaseOrders, repaidOn, touchDeal, writeOrder } from './order.store.js';
import { deliveryRefusal, MOST_RELEASES, type GoodsRelease, type ReleaseCause } from './release.js';

export interface ReleaseAsk {
  readonly idempotencyKey: string;
  readonly order: string;
  /** Worth of the goods at most; all that was paid for when left out. */
  readonly upTo?: Decimal | null | undefined;
}

/** The lender releases goods for what the distributor has paid: its deposit and what it repaid. */
export const goodsReleaseIssue = act({
  name: 'goodsReleaseIssue',
  keyed: true,
  check: ({ upTo }: ReleaseAsk) => moneyAbove0('upTo', upTo),
  worth: async (platform, _actor, { order, upTo }: ReleaseAsk) =>
    upTo ?? (await purchaseOrders.byId(platform, order))?.base ?? null,
  async decide(unit, actor, { order: id, upTo }: ReleaseAsk) {
    const own = { _id: id, kind: 'PURCHASE_ORDER', 'order.lender': actor.organisation };
    const order = await purchaseOrders.findOne(unit, own);
    if (order === null) return notFound('purchaseOrder', id, 'order');
    const { deal, financed } = order.order;
    const closed = refusedOrderMove(order, 'release');
    if (closed) return closed;
    if (deal === null || financed === null) return refuse('ORDER_NOT_PAID_OUT', { order: id }, 'order');
    const released = decideRelease(order, await repaidOn(unit, order), upTo);
    if (isRefused(released)) return released;
    await touchDeal(unit, deal);
    const release = await putRelease(
      unit,
      order,
      { deal, lender: actor.organisation, cause: 'NOTE' },
      released,
    );
    return isRefused(release) ? release : { goodsRelease: release };
  },
});

interface By {
  readonly deal: string;
  readonly lender: string;
  readonly cause: ReleaseCause;
}

/** Writes a note and what it leaves of the order; an order of which nothing is left is settled. */
async function putRelease(
  unit: Unit,
  order: PurchaseOrder,
  by: By,
  released: Released,
): Promise<Decision<string>> {
  const seq = ((await goodsReleases.findOne(unit, { order: order._id }, { seq: -1 }))?.seq ?? 0) + 1;
  if (seq > MOST_RELEASES) return refuse('TOO_MANY_RELEASES', { max: MOST_RELEASES }, 'order');
  const { holder: buyer, obligor: seller } = order;
  const _id = newId('rel');
  await goodsReleases.insert(unit, {
    ...{ _id, order: order._id, seq, ...by, buyer, seller, ...released },
    ...{ deliveries: [], deliveredQuantity: ZERO, issuedAt: unit.now, version: 1 },
  });
  const after = withReleased(order, released);
  await writeOrder(unit, order, { ...after, ...settledBy(order, after) });
  const { quantity, value } = released;
  const facts = { quantity: quantity.toFixed(), value: toMoneyText(value) };
  unit.tell('GoodsReleased', _id, { release: _id, order: order._id, seller, buyer, ...by, ...facts });
  return _id;
}

const settledBy = (order: PurchaseOrder, after: Pick<PurchaseOrder, 'paid'>) => {
  const state = orderMoves.next(order.state, 'settle');
  return state !== null && owedOf({ ...order, ...after }).isZero() ? { state } : {};
};

/**
 * No lender holds the goods any more: the rest is the distributor's. What is worth less than the smallest quantity stays owed as
 * money.
 */
export async function freeGoods(
  unit: Unit,
  order: PurchaseOrder,
  { deal, lender }: Encumbrance,
): Promise<void> {
  const rest = partOf(order.order, owedOf(order));
  const free = { ...order, order: { ...order.order, deal: null, lender: null } };
  if (rest.quantity.greaterThan(0) && orderMoves.next(order.state, 'release') !== null) {
    const done = await putRelease(unit, free, { deal, lender, cause: 'FINANCE_ENDED' }, rest);
    if (!isRefused(done)) return;
  }
  await writeOrder(unit, order, { order: free.order });
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
