import type { RefusalText } from './refusal-text.js';

/** Refusals of the module goods, and reasons for which a paper about goods fits no document. */
export const goodsRefusals = {
  GOODS_FLOW_DIFFERS: {
    type: 'RuleRefused',
    en: '{source} has reported {number} before with other contents. What was reported stands until it is taken back with goodsFlowWithdraw; a correction is reported beside it under a number of its own, so take the wrong one back.',
    zh: '{source} 已报送过编号 {number} 且内容不同。已报送内容在以 goodsFlowWithdraw 撤回前仍然有效；更正请使用新编号报送，并撤回有误的单据。',
  },
  GOODS_FLOW_NOT_YOURS: {
    type: 'RuleRefused',
    en: 'Goods are reported by who sends or receives them, or by a warehouse that has given one of the two a receipt for goods.',
    zh: '货物流转单据须由发货方、收货方，或已为其中一方开具仓单的仓储单位报送。',
  },
  GOODS_FLOW_OF_ANOTHER: {
    type: 'RuleRefused',
    en: 'Only its reporter, {reporter}, takes this paper back.',
    zh: '该单据仅可由报送单位 {reporter} 撤回。',
  },
  GOODS_FLOW_WITHDRAWN: {
    type: 'RuleRefused',
    en: 'Its reporter has taken this paper back.',
    zh: '报送单位已撤回该单据。',
  },
  GOODS_IN_FUTURE: {
    type: 'RuleRefused',
    en: 'Goods cannot have moved on {occurredOn}: that day has not come.',
    zh: '货物不可能于 {occurredOn} 流转：该日尚未到来。',
  },
  GOODS_PARTY_UNKNOWN: {
    type: 'RuleRefused',
    en: 'No organisation on the platform has the credit code {creditCode}.',
    zh: '平台上没有统一社会信用代码为 {creditCode} 的单位。',
  },
  GOODS_DOCUMENT_UNKNOWN: {
    type: 'RuleRefused',
    en: 'These two parties have no order and no claim under this contract number.',
    zh: '双方没有该合同编号下的订单或应收账款。',
  },
  GOODS_INVOICE_UNKNOWN: {
    type: 'RuleRefused',
    en: 'No claim between these two parties rests on invoice {invoice}.',
    zh: '双方没有以发票 {invoice} 为依据的应收账款。',
  },
  GOODS_AMBIGUOUS: {
    type: 'RuleRefused',
    en: '{documents} documents bear this contract number and the paper does not say which one: name an invoice.',
    zh: '该合同编号下有 {documents} 份单证，无法判断对应哪一份：请注明发票号码。',
  },
  GOODS_UNIT_DIFFERS: {
    type: 'RuleRefused',
    en: 'The order counts in {ordered}, the paper in another unit.',
    zh: '订单计量单位为 {ordered}，单据使用了其他单位。',
  },
  GOODS_QUANTITY_ABOVE_ORDER: {
    type: 'RuleRefused',
    en: 'The paper states {given} {unit}, but only {left} {unit} of the order are left.',
    zh: '单据数量为 {given} {unit}，而订单仅余 {left} {unit}。',
  },
  GOODS_AMOUNT_ABOVE: {
    type: 'RuleRefused',
    en: 'The paper states goods worth {given}, but beside what other papers of its kind fill, its documents cover only {left}.',
    zh: '单据货值为 {given}，而对应单证扣除其他同类单据已占用部分后仅余 {left}。',
  },
  GOODS_REPORTED_BEFORE: {
    type: 'RuleRefused',
    en: 'Another party has reported the same paper before, as {first}; the goods count once.',
    zh: '该单据已由另一方报送（{first}）；货物只计一次。',
  },
  GOODS_REPORTS_DIFFER: {
    type: 'RuleRefused',
    en: 'Another party has reported the same paper before, as {first}, and the two reports differ.',
    zh: '该单据已由另一方报送（{first}），且两份报送内容不一致。',
  },
} as const satisfies Record<string, RefusalText>;
