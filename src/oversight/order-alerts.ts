import {
  deliveredBeyondRelease,
  purchaseOrders,
  refundAboveOwed,
  releasedAbovePaid,
  type OrderDifference,
} from '../orders/index.js';
import type { Consumer, OutboxEvent } from '../platform/outbox.js';
import type { Platform } from '../platform/unit.js';
import { raise } from './alert.service.js';

type Look = (platform: Platform, data: OutboxEvent['data']) => Promise<OrderDifference | null>;

/** What does not agree between an order, its finance and its goods, named after the core enterprise. */
const differs = (on: string, look: Look): Consumer => ({
  name: `oversight.order.${on}`,
  on,
  async take(platform, event) {
    const found = await look(platform, event.data);
    if (found === null) return;
    const { order, difference, facts } = found;
    const about = { organisation: order.obligor, about: order._id };
    await raise(platform, event, { kind: 'ORDER_DIFFERS', ...about, facts: { difference, ...facts } });
  },
});

const late: Consumer = {
  name: 'oversight.order.OrderRefundLate',
  on: 'OrderRefundLate',
  async take(platform, event) {
    const { order: id, owed, dueOn } = event.data as { order: string; owed: string; dueOn: string };
    const order = await purchaseOrders.byId(platform, id);
    if (order === null) return;
    const facts = { difference: 'NOT_REFUNDED', owed, dueOn };
    await raise(platform, event, { kind: 'ORDER_DIFFERS', organisation: order.obligor, about: id, facts });
  },
};

export const orderAlertConsumers: readonly Consumer[] = [
  differs('RepaymentRecorded', async (platform, { deal, repayment, late: isLate }) => {
    const refund = await refundAboveOwed(platform, String(deal), String(repayment));
    // One that came before others may leave less of the principal to those, as where one is taken back.
    return refund ?? (isLate === true ? releasedAbovePaid(platform, String(deal)) : null);
  }),
  differs('RepaymentReversed', (platform, { deal }) => releasedAbovePaid(platform, String(deal))),
  differs('GoodsFlowMatched', (platform, { goodsFlow }) =>
    deliveredBeyondRelease(platform, String(goodsFlow)),
  ),
  late,
];
