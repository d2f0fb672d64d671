import type { Asset } from '../assets/index.js';
import type { PlainDate } from '../kernel/dates.js';
import { Decimal, max, min, roundToCent, toMoneyText, ZERO } from '../kernel/decimal.js';
import { refuse, type Decision } from '../kernel/decision.js';
import { stateTable } from '../kernel/state-table.js';

export type OrderState = 'SUBMITTED' | 'CONFIRMED' | 'REJECTED' | 'WITHDRAWN' | 'SETTLED';
export type OrderAct = 'confirm' | 'reject' | 'withdraw' | 'release' | 'settle' | 'reopen';

/** The one table of an order's moves. Settled: everything was released or refunded. */
export const orderMoves = stateTable<OrderState, OrderAct>({
  SUBMITTED: { confirm: 'CONFIRMED', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  CONFIRMED: { release: 'CONFIRMED', settle: 'SETTLED' },
  REJECTED: {},
  WITHDRAWN: {},
  SETTLED: { reopen: 'CONFIRMED' },
});

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
  readonly releasedValue: Decimal;
  readonly releasedQuantity: Decimal;
  readonly deliveredQuantity: Decimal;
  /** Whether it was told that the refund is late. */
  readonly lateTold: boolean;
}

/**
 * A distributor's purchase from a core enterprise (采购订单) that a lender finances: the holder is the distributor, the obligor the core
 * enterprise. `base` is what was confirmed; `paid` is what the core enterprise need not refund any more: goods released, money
 * refunded, and what was never paid in.
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

/** What it has refunded. */
export const refundedOf = ({ paid, order }: Standing): Decimal =>
  max(ZERO, paid.minus(order.releasedValue).minus(order.unfunded));

/** What the distributor has paid for and was not released: with the deposit, what it repaid of the finance. */
export const roomOf = ({ order }: Pick<Standing, 'order'>, repaid: Decimal): Decimal =>
  max(ZERO, order.deposit.plus(repaid).minus(order.releasedValue));

export interface Released {
  readonly quantity: Decimal;
  readonly value: Decimal;
}

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
  repaid: Decimal,
  upTo: Decimal | null | undefined,
): Decision<Released> {
  const { order } = standing;
  const room = min(roomOf(standing, repaid), owedOf(standing));
  const asked = upTo ?? room;
  if (asked.greaterThan(room)) {
    const facts = { available: toMoneyText(room), requested: toMoneyText(asked) };
    return refuse('RELEASE_ABOVE_PAID', facts, 'upTo');
  }
  const released = partOf(order, asked);
  if (released.quantity.greaterThan(0)) return released;
  return refuse('RELEASE_TOO_SMALL', {
    amount: toMoneyText(asked),
    unitPrice: order.unitPrice.toFixed(),
    unit: order.unit,
  });
}

/** Goods for an amount out of what the order still holds. */
export function partOf(order: OrderFacts, amount: Decimal): Released {
  const rest = {
    quantity: order.quantity.minus(order.releasedQuantity),
    value: order.amount.minus(order.releasedValue),
  };
  if (amount.greaterThanOrEqualTo(rest.value)) return rest;
  const goods = goodsFor(amount, order);
  if (goods.quantity.lessThan(rest.quantity)) return goods;
  // The last of the goods leave with the last of the value only, or that would stand against nothing.
  const quantity = rest.quantity.minus(LEAST_QUANTITY);
  return { quantity, value: worthOf(quantity, order.unitPrice) };
}

/** What the order is after goods were released on it. */
export const withReleased = (
  { paid, order }: Standing,
  { quantity, value }: Released,
): Pick<PurchaseOrder, 'paid' | 'order'> => ({
  paid: paid.plus(value),
  order: {
    ...order,
    releasedQuantity: order.releasedQuantity.plus(quantity),
    releasedValue: order.releasedValue.plus(value),
  },
});
