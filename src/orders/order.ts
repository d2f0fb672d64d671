import type { Asset } from '../assets/index.js';
import type { PlainDate } from '../kernel/dates.js';
import { Decimal, max, min, roundToCent, toMoneyText, ZERO } from '../kernel/decimal.js';
import { refuse, type Decision } from '../kernel/decision.js';
import { stateTable } from '../kernel/state-table.js';

export type OrderState = 'SUBMITTED' | 'CONFIRMED' | 'REJECTED' | 'WITHDRAWN' | 'SETTLED';
export type OrderAct =
  | 'confirm'
  | 'reject'
  | 'withdraw'
  | 'release'
  | 'draw'
  | 'askStorage'
  | 'approveStorage'
  | 'ship'
  | 'store'
  | 'settle'
  | 'reopen';

/**
 * The one table of an order's moves. Settled: the core enterprise owes neither goods nor money any more, everything was released,
 * brought into store or refunded; what lies in store may still be drawn.
 */
export const orderMoves = stateTable<OrderState, OrderAct>({
  SUBMITTED: { confirm: 'CONFIRMED', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  CONFIRMED: {
    release: 'CONFIRMED',
    draw: 'CONFIRMED',
    askStorage: 'CONFIRMED',
    approveStorage: 'CONFIRMED',
    ship: 'CONFIRMED',
    store: 'CONFIRMED',
    settle: 'SETTLED',
  },
  REJECTED: {},
  WITHDRAWN: {},
  SETTLED: { draw: 'SETTLED', reopen: 'CONFIRMED' },
});

/**
 * Where an order's goods come into store under the lender's control, and what has. Quantities in the order's unit, values at its
 * price. What was sold in default stays counted as stored.
 */
export interface OrderStore {
  readonly keeper: string;
  /** The code of the catalogue. */
  readonly goods: string;
  /** When the distributor endorsed with the word 质押 whatever comes in. */
  readonly endorsedAt: Date;
  /** When the lender agreed to the warehouse; null until then. */
  readonly approvedAt: Date | null;
  /** On its way or arrived. */
  readonly shippedQuantity: Decimal;
  /** Of that what the keeper has issued receipts for. */
  readonly storedQuantity: Decimal;
  readonly storedValue: Decimal;
  /** Of that what has left on release notes. */
  readonly drawnQuantity: Decimal;
  readonly drawnValue: Decimal;
}

/** What a purchase order has besides what every asset has. Amounts in yuan. */
export interface OrderFacts {
  readonly orderNumber: string;
  readonly contractNumber: string;
  readonly goods: string;
  readonly unit: string;
  /** What was ordered, and from the confirmation on what was confirmed; at most three decimals. */
  readonly quantity: Decimal;
  readonly unitPrice: Decimal;
  /** Worth of that quantity. */
  readonly amount: Decimal;
  /** The part of the amount that the distributor pays itself before goods or finance move, as a fraction. */
  readonly depositShare: Decimal;
  /** What the core enterprise says that it received of it. */
  readonly deposit: Decimal;
  readonly deliveryDueOn: PlainDate;
  /** When the core enterprise promised to deliver against release only, and to refund what was not released. */
  readonly promisedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly reason: string | null;
  /** The deal whose lender releases goods; null while there is none and once the goods are free. */
  readonly deal: string | null;
  readonly lender: string | null;
  /** What the core enterprise received of the finance; null until it was paid out. */
  readonly financed: Decimal | null;
  /** What of the order was never paid in by anybody: owed by nobody. */
  readonly unfunded: Decimal;
  /** On all notes, from the core enterprise and out of store. */
  readonly releasedValue: Decimal;
  readonly releasedQuantity: Decimal;
  readonly deliveredQuantity: Decimal;
  /** Whether it was told that the refund is late. */
  readonly lateTold: boolean;
  /** Null or absent where the goods come from the core enterprise only. */
  readonly store?: OrderStore | null;
}

/**
 * A distributor's purchase from a core enterprise (采购订单) that a lender finances: the holder is the distributor, the obligor the core
 * enterprise. `base` is what was confirmed; `paid` is what the core enterprise need not refund any more: goods released or brought
 * into store, money refunded, and what was never paid in.
 */
export interface PurchaseOrder extends Asset {
  readonly kind: 'PURCHASE_ORDER';
  readonly state: OrderState;
  readonly order: OrderFacts;
}

export const DECIMALS_OF_QUANTITY = 3;
const LEAST_QUANTITY = new Decimal('0.001');

export const worthOf = (quantity: Decimal, unitPrice: Decimal): Decimal =>
  roundToCent(quantity.times(unitPrice));

/** The deposit that the contract asks for; a started cent counts. */
export const depositDue = ({ amount, depositShare }: Pick<OrderFacts, 'amount' | 'depositShare'>): Decimal =>
  amount.times(depositShare).toDecimalPlaces(2, Decimal.ROUND_UP);

/** The most that may be financed of an order: what the deposit has not paid, as a fraction. */
export function financeCap({ amount, deposit }: Pick<OrderFacts, 'amount' | 'deposit'>): Decimal {
  if (!amount.greaterThan(0)) return ZERO;
  return amount.minus(deposit).dividedBy(amount).toDecimalPlaces(12, Decimal.ROUND_DOWN);
}

type Standing = Pick<PurchaseOrder, 'base' | 'paid' | 'order'>;

/** What the core enterprise has to deliver against release, or to refund. */
export const owedOf = ({ base, paid }: Pick<Standing, 'base' | 'paid'>): Decimal =>
  max(ZERO, base.minus(paid));

export interface Released {
  readonly quantity: Decimal;
  readonly value: Decimal;
}

/** Goods that the core enterprise has delivered or may deliver: on release notes, and into store. */
export function suppliedOf({ releasedQuantity, releasedValue, store }: OrderFacts): Released {
  if (store == null) return { quantity: releasedQuantity, value: releasedValue };
  return {
    quantity: releasedQuantity.minus(store.drawnQuantity).plus(store.storedQuantity),
    value: releasedValue.minus(store.drawnValue).plus(store.storedValue),
  };
}

/** What it has refunded. */
export const refundedOf = ({ paid, order }: Standing): Decimal =>
  max(ZERO, paid.minus(suppliedOf(order).value).minus(order.unfunded));

/** What the distributor repaid of the principal, and what stored goods that were sold count for at the order's price. */
export interface Paid {
  readonly repaid: Decimal;
  readonly sold: Decimal;
}

/**
 * What the distributor has paid for and was not released: with the deposit, what it repaid of the finance. Stored goods that the
 * lender has sold have left the security like released ones; what they brought counts as repaid.
 */
export const roomOf = ({ order }: Pick<Standing, 'order'>, { repaid, sold }: Paid): Decimal =>
  max(ZERO, order.deposit.plus(repaid).minus(order.releasedValue).minus(sold));

/** Goods worth an amount at the order's price, rounded down; never worth more than the amount, which is in cents. */
export function goodsFor(amount: Decimal, { unitPrice }: Pick<OrderFacts, 'unitPrice'>): Released {
  const quantity = amount.dividedBy(unitPrice).toDecimalPlaces(DECIMALS_OF_QUANTITY, Decimal.ROUND_DOWN);
  return { quantity, value: worthOf(quantity, unitPrice) };
}

/**
 * How much may be released for what was paid: no more than the room, nor than what is left to deliver. What completes the order
 * takes the rest of the goods, whatever the notes before were rounded to.
 */
export function decideRelease(
  standing: Standing,
  paid: Paid,
  upTo: Decimal | null | undefined,
): Decision<Released> {
  const { order } = standing;
  const room = min(roomOf(standing, paid), owedOf(standing));
  return released(order, { rest: restOf(order), room, upTo });
}

/** How much may be released of one receipt in store for what was paid; the goods count at the order's price. */
export function decideDraw(
  standing: Standing,
  paid: Paid,
  inStore: Released,
  upTo: Decimal | null | undefined,
): Decision<Released> {
  return released(standing.order, { rest: inStore, room: roomOf(standing, paid), upTo });
}

interface ReleaseAsked {
  readonly rest: Released;
  readonly room: Decimal;
  readonly upTo: Decimal | null | undefined;
}

function released(order: OrderFacts, { rest, room, upTo }: ReleaseAsked): Decision<Released> {
  const asked = upTo ?? room;
  if (asked.greaterThan(room)) {
    const facts = { available: toMoneyText(room), requested: toMoneyText(asked) };
    return refuse('RELEASE_ABOVE_PAID', facts, 'upTo');
  }
  const goods = partOf(rest, order, asked);
  if (goods.quantity.greaterThan(0)) return goods;
  return refuse('RELEASE_TOO_SMALL', {
    amount: toMoneyText(asked),
    unitPrice: order.unitPrice.toFixed(),
    unit: order.unit,
  });
}

/** What the core enterprise has still to deliver, had nothing been refunded. */
export function restOf(order: OrderFacts): Released {
  const supplied = suppliedOf(order);
  return { quantity: order.quantity.minus(supplied.quantity), value: order.amount.minus(supplied.value) };
}

/** Goods for an amount out of a rest. */
export function partOf(rest: Released, order: OrderFacts, amount: Decimal): Released {
  if (amount.greaterThanOrEqualTo(rest.value)) return rest;
  const goods = goodsFor(amount, order);
  if (goods.quantity.lessThan(rest.quantity)) return goods;
  // The last of the goods leave with the last of the value only, or that would stand against nothing.
  const quantity = rest.quantity.minus(LEAST_QUANTITY);
  return { quantity, value: worthOf(quantity, order.unitPrice) };
}

type After = Pick<PurchaseOrder, 'paid' | 'order'>;

/** What the order is after goods of the core enterprise's were released on it. */
export const withReleased = ({ paid, order }: Standing, goods: Released): After => ({
  paid: paid.plus(goods.value),
  order: { ...order, ...moreReleased(order, goods) },
});

const moreReleased = (order: OrderFacts, { quantity, value }: Released) => ({
  releasedQuantity: order.releasedQuantity.plus(quantity),
  releasedValue: order.releasedValue.plus(value),
});

/** After goods in store were released: the core enterprise owes as little for them as before. */
export function withDrawn({ paid, order }: Standing, goods: Released): After {
  const store = storeOf(order);
  const drawn = {
    drawnQuantity: store.drawnQuantity.plus(goods.quantity),
    drawnValue: store.drawnValue.plus(goods.value),
  };
  return { paid, order: { ...order, ...moreReleased(order, goods), store: { ...store, ...drawn } } };
}

/** After goods came into store: what is there has not to be refunded. */
export function withStored({ paid, order }: Standing, { quantity, value }: Released): After {
  const store = storeOf(order);
  const stored = {
    storedQuantity: store.storedQuantity.plus(quantity),
    storedValue: store.storedValue.plus(value),
  };
  return { paid: paid.plus(value), order: { ...order, store: { ...store, ...stored } } };
}

export function storeOf({ store, orderNumber }: OrderFacts): OrderStore {
  if (store == null) throw new Error(`order ${orderNumber} has no store`);
  return store;
}
