import type { RefusalText } from './refusal-text.js';

/** Refusals of the module orders. */
export const ordersRefusals = {
  ORDER_KNOWN: {
    type: 'RuleRefused',
    en: 'Order {orderNumber} of these two parties is on the platform already.',
    zh: '双方的订单 {orderNumber} 已在平台登记。',
  },
  ORDER_TOO_LATE: {
    type: 'Problem',
    en: 'Delivery by {deliveryDueOn} is not after today, {today}: what is delivered needs no finance against the order.',
    zh: '最迟交货日 {deliveryDueOn} 不晚于今日 {today}：已到交货期的订单无需订单融资。',
  },
  ORDER_QUANTITY_ABOVE: {
    type: 'RuleRefused',
    en: 'The order is for {ordered}; {given} cannot be confirmed.',
    zh: '订单数量为 {ordered}，不能确认 {given}。',
  },
  DEPOSIT_DIFFERS: {
    type: 'RuleRefused',
    en: 'The deposit received must be at least {due} and less than the whole amount, {amount}; {given} was given.',
    zh: '已收首付款须不低于 {due} 且低于订单总额 {amount}，实际为 {given}。',
  },
  PROMISE_NEEDED: {
    type: 'Problem',
    en: 'Finance against an order rests on this promise of the core enterprise: it must be given.',
    zh: '订单融资以核心企业的该项承诺为前提，须予承诺。',
  },
  ORDER_UNDISCLOSED: {
    type: 'RuleRefused',
    en: 'The core enterprise delivers against the lender’s notes only, so it must be told: ask for disclosed finance.',
    zh: '核心企业须凭资金方提货通知发货，故融资须为公开（明示）方式。',
  },
  ORDER_FINANCED: {
    type: 'RuleRefused',
    en: 'Order {order} is financed by a deal already; its goods answer to one lender’s notes.',
    zh: '订单 {order} 已有融资，其货物仅凭一家资金方的通知提取。',
  },
  ORDER_WITH_OTHERS: {
    type: 'RuleRefused',
    en: 'Order {order} must be financed by a deal of its own, so that each repayment releases its goods.',
    zh: '订单 {order} 须单独融资，以便每笔还款对应提货。',
  },
  ORDER_NOT_PAID_OUT: {
    type: 'RuleRefused',
    en: 'No finance was paid out on order {order}: there is nothing to release.',
    zh: '订单 {order} 尚未放款，无可释放的货物。',
  },
  RELEASE_ABOVE_PAID: {
    type: 'AmountRefused',
    en: 'Goods worth {available} more are paid for by deposit and repayments; {requested} was asked.',
    zh: '首付款与还款尚可提货 {available}，申请金额为 {requested}。',
  },
  RELEASE_TOO_SMALL: {
    type: 'RuleRefused',
    en: '{amount} pays for no goods: a {unit} costs {unitPrice}, and the least that is released is a thousandth of it.',
    zh: '{amount} 不足以提货：每 {unit} 单价 {unitPrice}，最小提货量为其千分之一。',
  },
  TOO_MANY_RELEASES: {
    type: 'RuleRefused',
    en: 'An order takes at most {max} release notes.',
    zh: '一份订单最多 {max} 份提货通知。',
  },
  DELIVERY_WITHOUT_RELEASE: {
    type: 'RuleRefused',
    en: 'Order {order}: you have promised to deliver against the lender’s release only. Name the release note.',
    zh: '订单 {order}：您已承诺仅凭资金方提货通知发货，请注明提货通知。',
  },
  DELIVERY_ABOVE_RELEASE: {
    type: 'RuleRefused',
    en: 'The note releases {left} more; {given} cannot be delivered against it.',
    zh: '该提货通知尚余 {left}，不能凭其发货 {given}。',
  },
  DELIVERY_KNOWN: {
    type: 'RuleRefused',
    en: 'A delivery with the reference {reference} is recorded on this note already.',
    zh: '该提货通知下已登记编号为 {reference} 的发货。',
  },
  DELIVERY_DAY: {
    type: 'RuleRefused',
    en: 'Goods can have been delivered from {earliest}, when they were released, to {latest}; {given} was given.',
    zh: '发货日须自提货通知日 {earliest} 至 {latest}，实际为 {given}。',
  },
  STORAGE_NOT_APPROVED: {
    type: 'RuleRefused',
    en: 'Order {order} has no warehouse that its lender has approved.',
    zh: '订单 {order} 尚无经资金方同意的监管仓库。',
  },
  STORAGE_ASKED_NOT: {
    type: 'RuleRefused',
    en: 'The distributor of order {order} has named no warehouse that waits for your approval.',
    zh: '订单 {order} 没有待您同意的监管仓库。',
  },
  STORAGE_UNIT_DIFFERS: {
    type: 'RuleRefused',
    en: 'The order counts in {ordered}, the goods {goods} in {given}.',
    zh: '订单计量单位为 {ordered}，货物 {goods} 的计量单位为 {given}。',
  },
  ORDER_WITHOUT_LENDER: {
    type: 'RuleRefused',
    en: 'Order {order} has no lender yet to whom its goods could be endorsed.',
    zh: '订单 {order} 尚无资金方，不能预先作出质背书。',
  },
  SHIPMENT_ABOVE_ORDER: {
    type: 'RuleRefused',
    en: 'Of the order {left} may still come into store; {given} was given.',
    zh: '该订单尚可入库 {left}，实际为 {given}。',
  },
  SHIPMENT_EXCEEDED: {
    type: 'RuleRefused',
    en: 'Of the shipment {left} has not been received yet; a receipt for {given} cannot be issued under it.',
    zh: '该批发运尚余 {left} 未入库，不能据此开立数量为 {given} 的仓单。',
  },
  SHIPMENT_OVER: {
    type: 'RuleRefused',
    en: 'The shipment {shipment} was withdrawn, or the finance of its order has ended: nothing comes into store under it any more.',
    zh: '发运 {shipment} 已撤回，或订单融资已结束，不能再据此入库。',
  },
  SHIPMENT_ARRIVED: {
    type: 'RuleRefused',
    en: 'All of the shipment {shipment} has been received.',
    zh: '发运 {shipment} 已全部入库。',
  },
  STORAGE_IN_USE: {
    type: 'RuleRefused',
    en: 'Goods of order {order} have been sent to its warehouse already: it stays as it is.',
    zh: '订单 {order} 已有货物发往监管仓库，不能变更。',
  },
  SHIPMENT_DAY: {
    type: 'RuleRefused',
    en: 'Goods can have been sent from {earliest}, when the warehouse was approved, to {latest}; {given} was given.',
    zh: '发运日须自监管仓库获同意之日 {earliest} 至 {latest}，实际为 {given}。',
  },
  STORED_GOODS_CLAIMED: {
    type: 'RuleRefused',
    en: 'The register shows a claim of somebody else over {lot} or its receipt: such goods do not come into store under the order.',
    zh: '登记查询显示 {lot} 或其仓单上已有他人权利，不能作为该订单货物入库。',
  },
  STORED_WORTHLESS: {
    type: 'RuleRefused',
    en: '{given} at {unitPrice} is not worth a cent.',
    zh: '数量 {given}、单价 {unitPrice} 的货值不足一分。',
  },
  STORE_FULL: {
    type: 'RuleRefused',
    en: 'At most {max} receipts lie in store for one order at once.',
    zh: '一份订单同时在库的仓单不超过 {max} 份。',
  },
  RELEASE_FROM_STORE: {
    type: 'RuleRefused',
    en: 'The note {release} is on goods in store: their keeper hands them out, nothing is to be delivered on it.',
    zh: '提货通知 {release} 针对在库货物，由仓储方放货，核心企业无需据此发货。',
  },
  TOO_MANY_DELIVERIES: {
    type: 'RuleRefused',
    en: 'A release note takes at most {max} deliveries.',
    zh: '一份提货通知最多登记 {max} 次发货。',
  },
} as const satisfies Record<string, RefusalText>;
