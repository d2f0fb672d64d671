import { rollForward } from '../kernel/calendar.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { toMoneyText } from '../kernel/decimal.js';
import { refuse } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Job } from '../platform/jobs.js';
import { performForNews } from '../platform/perform-for-news.js';
import { orderMoves, owedOf, type PurchaseOrder } from './order.js';
import { purchaseOrders, writeOrder } from './order.store.js';

/** The day after the last one on which a refund is in time, and something is still to be refunded to a lender's deal. */
const isLate = (order: PurchaseOrder, today: string): boolean =>
  order.state === 'CONFIRMED' &&
  order.order.financed !== null &&
  order.order.deal !== null &&
  !order.order.lateTold &&
  rollForward(order.dueOn).on < today &&
  owedOf(order).greaterThan(0);

const purchaseOrderLate = act({
  name: 'purchaseOrderLate',
  keyed: false,
  async decide(unit, _actor, { order: id }: { readonly order: string }) {
    const order = await purchaseOrders.byId(unit, id);
    if (order === null || !isLate(order, shanghaiDateOf(unit.now))) {
      const allowed = orderMoves.allowed(order?.state ?? 'SETTLED').join(', ');
      return refuse('WRONG_STATE', {
        noun: 'purchaseOrder',
        state: order?.state ?? '',
        act: 'refund',
        allowed,
      });
    }
    unit.onBehalfOf(order.obligor);
    await writeOrder(unit, order, { order: { ...order.order, lateTold: true } });
    const facts = { dueOn: order.dueOn, owed: toMoneyText(owedOf(order)) };
    unit.tell('OrderRefundLate', id, { order: id, seller: order.obligor, deal: order.order.deal, ...facts });
    return { order: id };
  },
});

/** Every day: what a core enterprise has not refunded in time. */
export const refundJob: Job = {
  name: 'orders.refund',
  every: 'DAY',
  async run(platform) {
    const today = shanghaiDateOf(platform.clock.now());
    const due = { kind: 'PURCHASE_ORDER', state: 'CONFIRMED', dueOn: { $lt: today } };
    for await (const order of purchaseOrders.each(platform, due, { dueOn: 1 }))
      if (isLate(order, today)) await performForNews(platform, purchaseOrderLate, { order: order._id });
  },
};
