import type { RefusalText } from './refusal-text.js';

/** Refusals of the module bidding. None of them tells anything of another lender's bid. */
export const biddingRefusals = {
  BIDDING_CLOSED: {
    type: 'RuleRefused',
    en: 'Bidding on {request} ended at {closesAt}; bids are firm from then on and no new one is taken.',
    zh: '{request} 的报价已于 {closesAt} 截止；此后报价不得撤回，亦不再接受新报价。',
  },
  NO_BIDS_TAKEN: {
    type: 'RuleRefused',
    en: '{request} is INSTANT: only standing mandates compete for it.',
    zh: '{request} 为即时融资，仅由资金方案参与，不接受单独报价。',
  },
  BID_STANDS: {
    type: 'RuleRefused',
    en: 'Your bid {bid} stands on this request already; withdraw it before you place another.',
    zh: '贵单位对该申请已有有效报价 {bid}；请先撤回再重新报价。',
  },
  BID_MANDATE_NOT_LIVE: {
    type: 'RuleRefused',
    en: 'The mandate {mandate} is {state}, valid from {validFrom} to {validUntil}; a bid needs one that is live today.',
    zh: '资金方案 {mandate} 状态为 {state}，有效期 {validFrom} 至 {validUntil}；报价须依据当日有效的方案。',
  },
  BID_RECOURSE_OUTSIDE: {
    type: 'Problem',
    en: 'Your mandate does not offer {recourse}; it offers {offered}.',
    zh: '贵单位资金方案不提供 {recourse}；可提供：{offered}。',
  },
  BID_TECHNIQUE_NOT_ASKED: {
    type: 'Problem',
    en: 'The applicant does not accept {technique}; accepted: {accepted}.',
    zh: '申请人不接受 {technique}；可接受：{accepted}。',
  },
  BID_RECOURSE_NOT_ACCEPTED: {
    type: 'Problem',
    en: 'The applicant does not accept {recourse}; accepted: {accepted}.',
    zh: '申请人不接受 {recourse}；可接受：{accepted}。',
  },
  BID_ALWAYS_WITH_RECOURSE: {
    type: 'Problem',
    en: '{technique} is always with recourse.',
    zh: '{technique} 均为有追索权。',
  },
  BID_RATE_ABOVE_HIGHEST: {
    type: 'Problem',
    en: 'The annual rate {given} is above the highest that the applicant accepts, {highest}.',
    zh: '年利率 {given} 高于申请人可接受的最高利率 {highest}。',
  },
  BID_ABOVE_ASKED: {
    type: 'Problem',
    en: '{finance} is more than the {asked} that is asked for.',
    zh: '报价金额 {finance} 超过申请金额 {asked}。',
  },
  BID_BELOW_ASKED: {
    type: 'Problem',
    en: '{finance} is less than the {asked} that is asked for, and partial funding is not accepted.',
    zh: '报价金额 {finance} 低于申请金额 {asked}，且申请人不接受部分融资。',
  },
  LOAN_INTEREST_IN_ADVANCE: {
    type: 'Problem',
    en: 'The interest of a loan may not be deducted in advance (Civil Code 670); leave chargeInAdvance out.',
    zh: '借款利息不得预先扣除（《民法典》第六百七十条）；请勿选择预收。',
  },
  BID_LEAVES_NOTHING: {
    type: 'Problem',
    en: 'Interest and fees deducted in advance leave no proceeds.',
    zh: '预先扣收的利息与费用使申请人所得为零或负。',
  },
  INSTANT_OFFERS_OVER: {
    type: 'RuleRefused',
    en: 'The standing mandates have answered {request} already, or it is no longer open ({state}).',
    zh: '{request} 的即时报价已生成，或该申请已不在进行中（{state}）。',
  },
  DECLINE_NOT_NEEDED: {
    type: 'RuleRefused',
    en: 'Only what a clearing awarded is declined; other offers simply end with the request or with the choice of another.',
    zh: '仅集中撮合产生的报价可谢绝；其他报价随申请结束或另选报价而自动失效。',
  },
  OFFER_OVER: {
    type: 'RuleRefused',
    en: 'The offer bound its lender until {validUntil}; choose another.',
    zh: '该报价有效期至 {validUntil}，已失效；请选择其他报价。',
  },
  OFFER_NOT_COVERED: {
    type: 'RuleRefused',
    en: 'The lender can no longer cover this offer within its limits; choose another.',
    zh: '资金方额度现已不足以覆盖该报价；请选择其他报价。',
  },
  OFFER_LENDER_SUSPENDED: {
    type: 'RuleRefused',
    en: 'The lender of this offer is suspended from the platform at present; choose another offer.',
    zh: '该报价的资金方目前已被平台暂停，请选择其他报价。',
  },
} as const satisfies Record<string, RefusalText>;
