import type { RefusalText } from './refusal-text.js';

/** Refusals of the module deals. */
export const dealsRefusals = {
  DISBURSEMENT_DAY: {
    type: 'RuleRefused',
    en: 'The finance can have been paid out from {earliest} to {latest}, {given} was given.',
    zh: '放款日应在 {earliest} 至 {latest} 之间，实际为 {given}。',
  },
  REPAYMENT_DAY: {
    type: 'RuleRefused',
    en: 'A repayment of this deal can be dated from {earliest} to {latest}, {given} was given.',
    zh: '本交易的还款日应在 {earliest} 至 {latest} 之间，实际为 {given}。',
  },
  REFERENCE_USED: {
    type: 'RuleRefused',
    en: 'A payment with the bank reference {reference} is recorded on this deal already.',
    zh: '本交易已记录银行流水号为 {reference} 的款项。',
  },
  FEES_BEFORE_LATE: {
    type: 'RuleRefused',
    en: 'Costs of realising the claim (Civil Code 561) arise only when payment is late: it is in time until {payableOn}, today is {today}.',
    zh: '实现债权的费用（民法典第561条）仅在逾期后发生：最后付款日为 {payableOn}，今日为 {today}。',
  },
  TOO_MANY_ENTRIES: {
    type: 'RuleRefused',
    en: 'A deal takes at most {max} repayments and charges; nothing was recorded.',
    zh: '一笔交易最多记录 {max} 次还款与费用；未作任何记录。',
  },
  LENDER_LIMITS: {
    type: 'RuleRefused',
    en: "The lender's own limits do not leave room for this deal at present.",
    zh: '资金方自身限额目前不足以容纳本交易。',
  },
} as const satisfies Record<string, RefusalText>;
