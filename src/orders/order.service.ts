import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import {
  notFound,
  problem,
  refuse,
  refuseInput,
  type Decision,
  type Problem,
  type Refusal,
} from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import { decimalWithin, inOrder, text } from '../platform/checks.js';
import type { Filter } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import {
  DECIMALS_OF_QUANTITY,
  depositDue,
  orderMoves,
  worthOf,
  type OrderAct,
  type OrderFacts,
  type PurchaseOrder,
} from './order.js';
import { orderKeyOf, orderKeys, purchaseOrders, writeOrder } from './order.store.js';

export interface OrderAsk {
  readonly idempotencyKey: string;
  readonly seller: string;
  readonly orderNumber: string;
  readonly contractNumber: string;
  readonly goods: string;
  readonly unit: string;
  readonly quantity: Decimal;
  readonly unitPrice: Decimal;
  readonly depositShare: Decimal;
  readonly deliveryDueOn: PlainDate;
  readonly dueOn: PlainDate;
}

const MOST_WORTH = '100000000000';

export const quantityProblems = (path: string, quantity: Decimal | null | undefined): readonly Problem[] => {
  const outside = decimalWithin(path, quantity, '0.001', '1000000000');
  return outside.length > 0 || quantity == null || quantity.decimalPlaces() <= DECIMALS_OF_QUANTITY
    ? outside
    : [problem(path, 'NOT_THOUSANDTHS', { given: quantity.toFixed() })];
};

/** Of quantity and price together, where each is right by itself. */
function worthProblems({ quantity, unitPrice }: OrderAsk): readonly Problem[] {
  const each = [
    ...quantityProblems('quantity', quantity),
    ...decimalWithin('unitPrice', unitPrice, '0.01', MOST_WORTH),
  ];
  return each.length > 0 ? each : decimalWithin('quantity', worthOf(quantity, unitPrice), '0.01', MOST_WORTH);
}

const orderProblems = (ask: OrderAsk, today: PlainDate): readonly Problem[] => [
  ...text('orderNumber', ask.orderNumber, 1, 60),
  ...text('contractNumber', ask.contractNumber, 1, 60),
  ...text('goods', ask.goods, 1, 100),
  ...text('unit', ask.unit, 1, 20),
  ...worthProblems(ask),
  ...decimalWithin('depositShare', ask.depositShare, '0.1', '0.9'),
  ...(ask.deliveryDueOn <= today
    ? [problem('deliveryDueOn', 'ORDER_TOO_LATE', { deliveryDueOn: ask.deliveryDueOn, today })]
    : []),
  ...inOrder('dueOn', ask.deliveryDueOn, ask.dueOn),
];

/** A distributor puts down what it buys, for the core enterprise to confirm. */
export const purchaseOrderSubmit = act({
  name: 'purchaseOrderSubmit',
  keyed: true,
  async decide(unit, actor, ask: OrderAsk) {
    const problems = orderProblems(ask, shanghaiDateOf(unit.now));
    if (problems.length > 0) return refuseInput(problems);
    const seller = await organisations.findOne(unit, { _id: ask.seller, state: 'APPROVED' });
    if (seller === null || seller._id === actor.organisation)
      return notFound('organisation', ask.seller, 'seller');
    const order = newOrder(unit, actor.organisation, ask);
    const key = keyOf(order);
    if ((await orderKeys.byId(unit, key)) !== null)
      return refuse('ORDER_KNOWN', { orderNumber: order.order.orderNumber }, 'orderNumber');
    await orderKeys.insert(unit, { _id: key, order: order._id });
    await purchaseOrders.insert(unit, order);
    const parties = { seller: order.obligor, buyer: order.holder };
    unit.tell('PurchaseOrderSubmitted', order._id, { order: order._id, ...parties });
    return { purchaseOrder: order._id };
  },
});

const keyOf = ({ obligor, holder, order }: PurchaseOrder): string =>
  orderKeyOf(obligor, holder, order.orderNumber);

function newOrder(unit: Unit, buyer: string, ask: OrderAsk): PurchaseOrder {
  const { quantity, unitPrice, depositShare, deliveryDueOn, dueOn } = ask;
  return {
    _id: newId('pod'),
    kind: 'PURCHASE_ORDER',
    ...{ holder: buyer, obligor: ask.seller, currency: 'CNY', dueOn, state: 'SUBMITTED', version: 1 },
    ...{ base: ZERO, paid: ZERO, setOff: ZERO, creditNotesSince: ZERO, holds: [], createdAt: unit.now },
    order: {
      ...{ orderNumber: ask.orderNumber.trim(), contractNumber: ask.contractNumber.trim() },
      ...{ goods: ask.goods.trim(), unit: ask.unit.trim(), quantity, unitPrice, depositShare, deliveryDueOn },
      ...{
        amount: worthOf(quantity, unitPrice),
        deposit: ZERO,
        promisedAt: null,
        answeredAt: null,
        reason: null,
      },
      ...{ deal: null, lender: null, financed: null, unfunded: ZERO, lateTold: false },
      ...{ releasedValue: ZERO, releasedQuantity: ZERO, deliveredQuantity: ZERO },
    },
  };
}

/** Why the order's state does not allow the act, or null when it does. */
export function refusedOrderMove({ state }: PurchaseOrder, move: OrderAct): Refusal | null {
  if (orderMoves.next(state, move) !== null) return null;
  const allowed = orderMoves.allowed(state).join(', ') || '—';
  return refuse('WRONG_STATE', { noun: 'purchaseOrder', state, act: move, allowed }, 'order');
}

/** The order as one of its sides has it, where its state allows the act. */
export async function orderOf(
  unit: Unit,
  id: string,
  side: Filter,
  move: OrderAct,
): Promise<Decision<PurchaseOrder>> {
  const order = await purchaseOrders.findOne(unit, { _id: id, kind: 'PURCHASE_ORDER', ...side });
  if (order === null) return notFound('purchaseOrder', id, 'order');
  return refusedOrderMove(order, move) ?? order;
}

export interface OrderConfirmAsk {
  readonly idempotencyKey: string;
  readonly order: string;
  /** What of the quantity it confirms; all when left out. */
  readonly quantity?: Decimal | null | undefined;
  readonly depositReceived: Decimal;
  readonly promiseDeliveryAgainstRelease: boolean;
  readonly promiseRefund: boolean;
}

/** The core enterprise confirms the order and gives its two promises, without which nobody finances it. */
export const purchaseOrderConfirm = act({
  name: 'purchaseOrderConfirm',
  keyed: true,
  check: (ask: OrderConfirmAsk) => [
    ...quantityProblems('quantity', ask.quantity),
    ...decimalWithin('depositReceived', ask.depositReceived, '0.01', MOST_WORTH),
    ...(ask.depositReceived.decimalPlaces() > 2
      ? [problem('depositReceived', 'NOT_CENTS', { given: ask.depositReceived.toFixed() })]
      : []),
    ...(ask.promiseDeliveryAgainstRelease
      ? []
      : [problem('promiseDeliveryAgainstRelease', 'PROMISE_NEEDED')]),
    ...(ask.promiseRefund ? [] : [problem('promiseRefund', 'PROMISE_NEEDED')]),
  ],
  worth: async (platform, _actor, { order }: OrderConfirmAsk) =>
    (await purchaseOrders.byId(platform, order))?.order.amount ?? null,
  async decide(unit, actor, ask: OrderConfirmAsk) {
    const order = await orderOf(unit, ask.order, { obligor: actor.organisation }, 'confirm');
    if ('refused' in order) return order;
    const facts = confirmed(order.order, ask, unit.now);
    if ('refused' in facts) return facts;
    await writeOrder(unit, order, { state: 'CONFIRMED', base: facts.amount, order: facts });
    const { holder: buyer, obligor: seller } = order;
    const { contractNumber, amount } = facts;
    unit.tell('PurchaseOrderConfirmed', order._id, {
      order: order._id,
      seller,
      buyer,
      amount: toMoneyText(amount),
    });
    unit.tell('TradeDocumentCame', order._id, { document: order._id, seller, buyer, contractNumber });
    return { purchaseOrder: order._id };
  },
});

/** What the confirmation fixes; refusals in order of precedence. */
function confirmed(order: OrderFacts, ask: OrderConfirmAsk, now: Date): Decision<OrderFacts> {
  const quantity = ask.quantity ?? order.quantity;
  if (quantity.greaterThan(order.quantity))
    return refuse(
      'ORDER_QUANTITY_ABOVE',
      { ordered: order.quantity.toFixed(), given: quantity.toFixed() },
      'quantity',
    );
  const amount = worthOf(quantity, order.unitPrice);
  const due = depositDue({ ...order, amount });
  const deposit = ask.depositReceived;
  if (deposit.lessThan(due) || deposit.greaterThanOrEqualTo(amount)) {
    const facts = { due: toMoneyText(due), amount: toMoneyText(amount), given: toMoneyText(deposit) };
    return refuse('DEPOSIT_DIFFERS', facts, 'depositReceived');
  }
  return { ...order, quantity, amount, deposit, promisedAt: now, answeredAt: now };
}

interface RejectAsk {
  readonly idempotencyKey: string;
  readonly order: string;
  readonly reason: string;
}

export const purchaseOrderReject = act({
  name: 'purchaseOrderReject',
  keyed: true,
  check: ({ reason }: RejectAsk) => text('reason', reason, 1, 500),
  async decide(unit, actor, { order: id, reason }: RejectAsk) {
    const order = await orderOf(unit, id, { obligor: actor.organisation }, 'reject');
    if ('refused' in order) return order;
    const facts = { ...order.order, reason: reason.trim(), answeredAt: unit.now };
    await writeOrder(unit, order, { state: 'REJECTED', order: facts });
    await forget(unit, order);
    return { purchaseOrder: id };
  },
});

interface WithdrawAsk {
  readonly idempotencyKey: string;
  readonly order: string;
}

/** The distributor takes it back before it is answered; its number is free again. */
export const purchaseOrderWithdraw = act({
  name: 'purchaseOrderWithdraw',
  keyed: true,
  async decide(unit, actor, { order: id }: WithdrawAsk) {
    const order = await orderOf(unit, id, { holder: actor.organisation }, 'withdraw');
    if ('refused' in order) return order;
    await writeOrder(unit, order, { state: 'WITHDRAWN' });
    await forget(unit, order);
    return { purchaseOrder: id };
  },
});

async function forget(unit: Unit, order: PurchaseOrder): Promise<void> {
  await orderKeys.remove(unit, { _id: keyOf(order), order: order._id });
  const { _id, holder: buyer, obligor: seller } = order;
  unit.tell('PurchaseOrderEnded', _id, { order: _id, seller, buyer });
  unit.tell('TradeDocumentWent', _id, { document: _id });
}
