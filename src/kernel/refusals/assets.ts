import type { RefusalText } from './refusal-text.js';

/** Refusals of the module assets. */
export const assetsRefusals = {
  AMOUNT_ABOVE_AVAILABLE: {
    type: 'AmountRefused',
    en: 'Only {available} yuan of this asset can be financed, {requested} was asked.',
    zh: '该资产可融资金额为 {available} 元，请求 {requested} 元。',
  },
  TOO_MANY_HOLDS: {
    type: 'RuleRefused',
    en: 'The asset {asset} is locked for {max} requests and deals already; end one of them first.',
    zh: '资产 {asset} 已被 {max} 项融资申请或交易锁定，请先结束其中一项。',
  },
  INVOICE_TAKEN: {
    type: 'RuleRefused',
    en: 'The invoice or credit note {number} cannot be used here: it backs an asset on the platform already.',
    zh: '发票 {number} 不能使用：该发票已在平台登记。',
  },
  INVOICE_NOT_VALID: {
    type: 'RuleRefused',
    en: 'The tax administration does not confirm the invoice {number}: {status}. Check its fields, or ask the seller for a valid invoice.',
    zh: '发票 {number} 未通过税务查验：{status}。请核对发票信息或换开有效发票。',
  },
  ASSET_INVOICE_NOT_VALID: {
    type: 'RuleRefused',
    en: 'The tax administration no longer confirms an invoice behind the asset {asset}: {status}.',
    zh: '资产 {asset} 所对应的发票未通过税务复核：{status}。',
  },
  DEBTOR_NOT_ON_PLATFORM: {
    type: 'RuleRefused',
    en: 'The buyer {creditCode} has no approved place on the platform. Ask it to register with that credit code (organisationRegister); once the operator has approved it, submit again.',
    zh: '购买方 {creditCode} 尚未入驻平台。请邀请其以该统一社会信用代码注册（organisationRegister），运营方准入后重新提交。',
  },
  SUPPLIER_NOT_ON_PLATFORM: {
    type: 'RuleRefused',
    en: 'The seller {creditCode} has no approved place on the platform. Ask it to register with that credit code (organisationRegister); once the operator has approved it, post again.',
    zh: '销售方 {creditCode} 尚未入驻平台。请邀请其以该统一社会信用代码注册（organisationRegister），运营方准入后重新登记。',
  },
  ASSET_HELD: {
    type: 'RuleRefused',
    en: 'The receivable bears locks or payments, so it cannot be taken back now.',
    zh: '该应收账款存在锁定或已付款，目前不能撤销。',
  },
  RESCIND_ASKED: {
    type: 'RuleRefused',
    en: 'Your side has asked to take this receivable back already; the other side has to do the same.',
    zh: '贵方已申请撤销该应收账款，尚待对方同意。',
  },
  CREDIT_NOTE_OTHER_INVOICE: {
    type: 'RuleRefused',
    en: 'The credit note {number} names the invoice {originalNumber}, which is not one of this receivable.',
    zh: '红字发票 {number} 对应的蓝字发票 {originalNumber} 不属于该应收账款。',
  },
  CREDIT_NOTE_ABOVE_INVOICE: {
    type: 'AmountRefused',
    en: 'The credit note takes {requested} yuan off an invoice of which {available} is left.',
    zh: '红字发票冲减 {requested} 元，超过该蓝字发票剩余金额 {available} 元。',
  },
  TOO_MANY_CREDIT_NOTES: {
    type: 'RuleRefused',
    en: 'The invoice {number} has {max} credit notes already, which is the most.',
    zh: '发票 {number} 已有 {max} 张红字发票，达到上限。',
  },
  UPLOAD_OR_FIELDS: {
    type: 'Problem',
    en: 'Give either an uploaded file or the fields, not both and not neither.',
    zh: '请提供上传文件或发票字段，二者必居其一。',
  },
  INVOICE_TOTAL_NOT_POSITIVE: {
    type: 'Problem',
    en: 'The total of an invoice is above zero, {given} was given; a credit note names its originalNumber.',
    zh: '蓝字发票价税合计须大于零，实际为 {given}；红字发票须注明原蓝字发票号码。',
  },
  CREDIT_NOTE_TOTAL_NOT_NEGATIVE: {
    type: 'Problem',
    en: 'The total of a credit note is written with a minus, {given} was given.',
    zh: '红字发票价税合计应为负数，实际为 {given}。',
  },
  SELLER_IS_ANOTHER: {
    type: 'Problem',
    en: 'The seller on the invoice is {given}; {expected} is required here.',
    zh: '发票销售方为 {given}，此处应为 {expected}。',
  },
  BUYER_IS_ANOTHER: {
    type: 'Problem',
    en: 'The buyer on the invoice is {given}; {expected} is required here.',
    zh: '发票购买方为 {given}，此处应为 {expected}。',
  },
  BUYER_IS_SELLER: {
    type: 'Problem',
    en: 'Seller and buyer are the same, so nobody owes anything.',
    zh: '销售方与购买方相同，不构成应收账款。',
  },
  NO_INVOICE: {
    type: 'Problem',
    en: 'At least one invoice that is no credit note is needed.',
    zh: '至少须有一张蓝字发票。',
  },
  CREDIT_NOTE_EXPECTED: {
    type: 'Problem',
    en: 'A credit note (red-letter invoice) is required here, which names the invoice that it reduces.',
    zh: '此处须为红字发票，并注明对应的蓝字发票。',
  },
  CREDIT_NOTE_WITHOUT_INVOICE: {
    type: 'Problem',
    en: 'The credit note reduces the invoice {originalNumber}, which is not among those given.',
    zh: '红字发票对应的蓝字发票 {originalNumber} 不在所提供的发票之中。',
  },
  NOTHING_CLAIMED: {
    type: 'Problem',
    en: 'The credit notes leave {left} of the invoices; a receivable needs an amount above zero.',
    zh: '冲减红字发票后余额为 {left}，应收账款金额须大于零。',
  },
  DUE_NOT_AFTER_DELIVERY: {
    type: 'Problem',
    en: 'The due date {dueOn} must be after the delivery on {deliveredOn}.',
    zh: '到期日 {dueOn} 须晚于交付日 {deliveredOn}。',
  },
  DUE_IN_PAST: {
    type: 'Problem',
    en: 'The due date {dueOn} has passed; today is {today}.',
    zh: '到期日 {dueOn} 已过，今日为 {today}。',
  },
} as const satisfies Record<string, RefusalText>;
