import { dealCollection, type Deal } from '../deals/index.js';
import { max, sum, ZERO } from '../kernel/decimal.js';
import type { Place } from '../platform/database/collection.js';
import type { Invariant } from '../platform/module.js';
import { storedUnderOrder, worthOfOrder } from '../receipts/index.js';
import { goodsReleases, goodsShipments, purchaseOrders, repaidOf } from './order.store.js';
import { suppliedOf, worthOf, type PurchaseOrder } from './order.js';
import { MOST_RELEASES, sourceOf, type GoodsRelease } from './release.js';

/** Looks at every order with its notes; a check answers what is wrong with one, or null. */
const overOrders = (
  name: string,
  wrong: (place: Place, order: PurchaseOrder, notes: readonly GoodsRelease[]) => Promise<string | null>,
): Invariant => ({
  name,
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const order of purchaseOrders.each(place, { kind: 'PURCHASE_ORDER' })) {
      checked += 1;
      const notes = await goodsReleases.find(
        place,
        { order: order._id },
        { sort: { order: 1, seq: 1 }, limit: MOST_RELEASES },
      );
      const found = await wrong(place, order, notes);
      if (found !== null) violations.push(`${order._id}: ${found}`);
    }
    return { checked, violations };
  },
});

/**
 * What was paid for the goods: the deposit, and of the finance what the distributor repaid. A repayment that was taken back later let
 * goods go as well, and so did what one had covered before it was applied anew.
 */
async function paidFor(place: Place, order: PurchaseOrder, notes: readonly GoodsRelease[]) {
  const deals = await dealCollection.byIds(place, [...new Set(notes.map(({ deal }) => deal))]);
  const taken = deals.map(({ repayments, reversals }) =>
    repaidOf({ repayments: [...repayments, ...(reversals ?? [])].map(atMost) }),
  );
  return order.order.deposit.plus(sum(taken));
}

/** The most of the principal that a repayment has ever covered. */
const atMost = (one: Deal['repayments'][number]) => ({
  ...one,
  principal: max(one.principal, ...(one.appliedBefore ?? []).map(({ principal }) => principal)),
});

/** A claim that was given up frees goods that nobody has paid for: only the lender's own notes are held to what was paid. */
const withinPaid = overOrders(
  'Goods released on a lender’s notes are worth no more than the deposit and what was repaid',
  async (place, order, notes) => {
    const released = sum(notes.filter(({ cause }) => cause === 'NOTE').map(({ value }) => value));
    const paid = await paidFor(place, order, notes);
    return released.greaterThan(paid) ? `${released.toFixed(2)} released, ${paid.toFixed(2)} paid` : null;
  },
);

const notesAddUp = overOrders(
  'An order’s release notes add up to what it says was released and delivered',
  async (_place, { order }, notes) => {
    const drawn = notes.filter((note) => sourceOf(note) === 'STORE');
    const pairs = [
      ['quantity released', order.releasedQuantity, sum(notes.map(({ quantity }) => quantity))],
      ['value released', order.releasedValue, sum(notes.map(({ value }) => value))],
      ['quantity out of store', order.store?.drawnQuantity ?? ZERO, sum(drawn.map((one) => one.quantity))],
      ['value out of store', order.store?.drawnValue ?? ZERO, sum(drawn.map((one) => one.value))],
      ['quantity delivered', order.deliveredQuantity, sum(notes.map((one) => one.deliveredQuantity))],
    ] as const;
    const off = pairs.find(([, ours, added]) => !ours.equals(added));
    return off ? `${off[0]} is ${off[1].toFixed()}, the notes say ${off[2].toFixed()}` : null;
  },
);

const deliveredWithinNotes = overOrders(
  'Nothing was delivered beyond its release note',
  async (_place, _order, notes) => {
    const off = notes.find(
      (note) =>
        note.deliveredQuantity.greaterThan(note.quantity) ||
        !sum(note.deliveries.map(({ quantity }) => quantity)).equals(note.deliveredQuantity),
    );
    return off ? `note ${off._id}` : null;
  },
);

const figuresFollow = overOrders(
  'An order’s amount follows from its quantity, and no more is released, stored or refunded than was paid in',
  async (_place, { base, paid, order }) => {
    if (!worthOf(order.quantity, order.unitPrice).equals(order.amount)) return 'amount and quantity differ';
    if (!base.isZero() && !base.equals(order.amount)) return 'what was confirmed is not its amount';
    const supplied = suppliedOf(order);
    const least = supplied.value.plus(order.unfunded);
    if (paid.lessThan(least) || paid.greaterThan(base)) return `${paid.toFixed(2)} is accounted for`;
    return supplied.quantity.greaterThan(order.quantity) || base.minus(paid).lessThan(ZERO)
      ? 'more released or brought into store than ordered'
      : null;
  },
);

/** How much of an order's goods came, by its shipments, and where it is, by the receipts that its deal holds. */
async function goodsBehind(place: Place, { _id, order }: PurchaseOrder) {
  let [shipped, stored] = [ZERO, ZERO];
  for await (const shipment of goodsShipments.each(place, { order: _id })) {
    stored = stored.plus(shipment.receivedQuantity);
    shipped = shipped.plus(shipment.withdrawnAt === null ? shipment.quantity : shipment.receivedQuantity);
  }
  const deal = order.deal === null ? null : await dealCollection.byId(place, order.deal);
  const { inStore, sold } = deal ? await storedUnderOrder(place, deal) : { inStore: [], sold: [] };
  return { shipped, stored, inStore, held: [...inStore, ...sold], isFinanced: deal !== null };
}

/**
 * Nothing that came in left without a note: while the finance is out, stored less drawn is what the receipts of the deal stand for
 * or stood for when they were sold, and each that is live is locked for the deal.
 */
const storeIsWhole = overOrders(
  'Goods in store under an order are what came in and was not released, pledged to its deal',
  async (place, purchase) => {
    const { store, deal } = purchase.order;
    if (store == null) return null;
    const { shipped, stored, inStore, held, isFinanced } = await goodsBehind(place, purchase);
    const left = store.storedQuantity.minus(store.drawnQuantity);
    const pairs = [
      ['shipped', store.shippedQuantity, shipped],
      ['stored', store.storedQuantity, stored],
      ...(isFinanced
        ? ([
            ['in store or sold', left, sum(held.map(({ stock }) => stock.quantity))],
            ['worth of it', store.storedValue.minus(store.drawnValue), sum(held.map(worthOfOrder))],
          ] as const)
        : []),
    ] as const;
    const off = pairs.find(([, ours, counted]) => !ours.equals(counted));
    if (off) return `${off[0]} is ${off[1].toFixed()}, ${off[2].toFixed()} is behind it`;
    if (left.isNegative()) return 'more left the store than came';
    const free = inStore.find(({ holds }) => !holds.some(({ by }) => by === deal));
    return free ? `${free._id} is in store and not locked` : null;
  },
);

export const ordersInvariants: readonly Invariant[] = [
  withinPaid,
  notesAddUp,
  deliveredWithinNotes,
  figuresFollow,
  storeIsWhole,
];
