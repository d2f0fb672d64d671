import type { RefusalText } from './refusal-text.js';

/** Refusals of the module vouchers. */
export const vouchersRefusals = {
  VOUCHER_UNCOVERED: {
    type: 'RuleRefused',
    en: 'Goods behind the voucher {asset} came back: {uncovered} yuan of it are covered by nothing that is still owed to its first holder.',
    zh: '凭证 {asset} 对应的货物已退回：其中 {uncovered} 元已无对应的未付账款，不能由首个持有人融资。',
  },
  VOUCHER_DUE_TOO_SOON: {
    type: 'RuleRefused',
    en: 'A voucher falls due on {earliest} at the earliest, {dueOn} was given.',
    zh: '凭证到期日最早为 {earliest}，所给为 {dueOn}。',
  },
  VOUCHER_TENOR_TOO_LONG: {
    type: 'RuleRefused',
    en: 'A voucher never runs for more than a year: until {latest} at the latest, {dueOn} was given.',
    zh: '凭证期限最长一年，最迟 {latest} 到期，所给为 {dueOn}。',
  },
  VOUCHER_TENOR_NEEDS_REASON: {
    type: 'RuleRefused',
    en: 'A voucher in principle runs for six months at most, until {inPrinciple}; one that runs until {dueOn} needs a tenorReason.',
    zh: '凭证期限原则上不超过六个月（至 {inPrinciple}）；到期日为 {dueOn} 的须说明理由（tenorReason）。',
  },
  VOUCHER_ON_PREPAYMENT: {
    type: 'RuleRefused',
    en: 'No voucher may be issued on a prepayment: what {asset} stands for has not been delivered yet.',
    zh: '预付款不得签发凭证：{asset} 对应的货物或服务尚未交付。',
  },
  VOUCHER_LENGTHENS_TERM: {
    type: 'RuleRefused',
    en: 'A voucher does not lengthen the term of payment to a smaller enterprise: it falls due by {latest}, {dueOn} was given.',
    zh: '不得以凭证变相延长对中小企业的付款期限：最迟 {latest} 到期，所给为 {dueOn}（《保障中小企业款项支付条例》）。',
  },
  VOUCHER_ABOVE_OWED: {
    type: 'AmountRefused',
    en: 'A voucher can be issued on {available} yuan of this debt, {requested} was asked.',
    zh: '该笔应付款可签发凭证金额为 {available} 元，请求 {requested} 元。',
  },
  VOUCHER_ABOVE_FREE: {
    type: 'AmountRefused',
    en: 'Only {available} yuan of this voucher are free to be passed on, {requested} was asked.',
    zh: '该凭证可转让金额为 {available} 元，请求 {requested} 元。',
  },
  VOUCHER_DUE: {
    type: 'RuleRefused',
    en: 'The voucher fell due on {dueOn}; from then on it is paid and passed on no more.',
    zh: '凭证已于 {dueOn} 到期，此后只能兑付，不能再签收或转让。',
  },
  VOUCHER_RECEIVER: {
    type: 'RuleRefused',
    en: 'A voucher is passed on to another enterprise that is approved and trades (supplier, distributor, core enterprise or warehouse); not to oneself, its issuer or a lender.',
    zh: '凭证只能转让给已准入的其他贸易企业（供应商、经销商、核心企业或仓储企业），不能转让给自己、签发人或资金方。',
  },
  VOUCHER_PAID_ALREADY: {
    type: 'RuleRefused',
    en: 'Everything on this voucher is stated as paid; what went to lenders waits for them to record it.',
    zh: '该凭证应付款项均已登记付款；付给资金方的部分待其入账。',
  },
  VOUCHER_PARTS_FULL: {
    type: 'RuleRefused',
    en: 'The voucher {issue} has been split into {max} parts, which is the most.',
    zh: '凭证 {issue} 已拆分为 {max} 份，达到上限。',
  },
  VOUCHER_PASSED_ON: {
    type: 'RuleRefused',
    en: 'Part of the voucher has been passed on or paid, so it cannot be cancelled any more.',
    zh: '该凭证已部分转让或兑付，不能再作废。',
  },
  VOUCHER_LOCKED: {
    type: 'RuleRefused',
    en: 'The voucher bears locks of a request, a deal or a transfer; end these before you agree to cancel it.',
    zh: '该凭证存在融资申请、交易或转让的锁定，请先结束后再同意作废。',
  },
  VOUCHER_CANCEL_ASKED: {
    type: 'RuleRefused',
    en: 'Your side has asked to cancel this voucher already; the other side has to do the same.',
    zh: '贵方已申请作废该凭证，尚待对方同意。',
  },
} as const satisfies Record<string, RefusalText>;
