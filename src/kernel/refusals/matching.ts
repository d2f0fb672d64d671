import type { RefusalText } from './refusal-text.js';

/**
 * Why a mandate cannot finance a request, and what it should know when it can. They are shown as reasons with their figures
 * to the lender they belong to, never as answers of an act.
 */
export const matchingRefusals = {
  NO_COMMON_TECHNIQUE: {
    type: 'Problem',
    en: 'The request takes {asked}; the mandate offers {offered}, and the licence {licence} allows {licensed}.',
    zh: '申请接受 {asked}；资金方案提供 {offered}，牌照 {licence} 允许 {licensed}。',
  },
  NO_POSSIBLE_RECOURSE: {
    type: 'Problem',
    en: 'The mandate is for {offered} only, which {techniques} cannot be.',
    zh: '资金方案仅限 {offered}，而 {techniques} 不适用。',
  },
  DISCLOSURE_NEEDED: {
    type: 'Problem',
    en: 'The request keeps the debtor untold; the mandate is for disclosed finance only.',
    zh: '申请不通知债务人；资金方案仅限公开型融资。',
  },
  INDUSTRY_OUTSIDE: {
    type: 'Problem',
    en: "The seller's industry {industry} is not among the mandate's: {accepted}.",
    zh: '卖方行业 {industry} 不在资金方案范围：{accepted}。',
  },
  REGION_OUTSIDE: {
    type: 'Problem',
    en: "The seller's district {district} is not among the mandate's: {accepted}.",
    zh: '卖方所在区县 {district} 不在资金方案范围：{accepted}。',
  },
  TENOR_ABOVE: {
    type: 'Problem',
    en: "Tenor {tenorDays} days above the mandate's {max}.",
    zh: '期限 {tenorDays} 天，超过资金方案的 {max} 天。',
  },
  TENOR_BELOW: {
    type: 'Problem',
    en: "Tenor {tenorDays} days below the mandate's {min}.",
    zh: '期限 {tenorDays} 天，低于资金方案的 {min} 天。',
  },
  TICKET_ABOVE: {
    type: 'Problem',
    en: "The amount asked, {asked}, is above the mandate's largest ticket, {max}, and may not be funded in part.",
    zh: '申请金额 {asked} 超过资金方案单笔上限 {max}，且不接受部分融资。',
  },
  TICKET_BELOW: {
    type: 'Problem',
    en: "The amount asked, {asked}, is below the mandate's smallest ticket, {min}.",
    zh: '申请金额 {asked} 低于资金方案单笔下限 {min}。',
  },
  ADVANCE_BELOW: {
    type: 'Problem',
    en: 'At the advance rate {advanceRate}, at most {most} of {assigned} assigned can be financed; {needed} is needed.',
    zh: '按融资比例 {advanceRate}，转让金额 {assigned} 最多可融资 {most}，需要 {needed}。',
  },
  DEBTOR_NOT_LISTED: {
    type: 'Problem',
    en: "Debtor {debtor} is not on the mandate's list.",
    zh: '债务人 {debtor} 不在资金方案名单内。',
  },
  DEBTOR_NOT_GRADED: {
    type: 'Problem',
    en: 'Debtor {debtor} has no grade of yours on {on}.',
    zh: '截至 {on}，您未对债务人 {debtor} 评级。',
  },
  GRADE_BELOW: {
    type: 'Problem',
    en: "Debtor {debtor} is graded {grade} as of {asOf}, below the mandate's lowest, {lowest}.",
    zh: '债务人 {debtor} 评级为 {grade}（{asOf}），低于资金方案最低评级 {lowest}。',
  },
  GRADE_NOT_PRICED: {
    type: 'Problem',
    en: "The mandate's prices have no spread for grade {grade} at {tenorDays} days.",
    zh: '资金方案定价未包含评级 {grade}、期限 {tenorDays} 天的加点。',
  },
  LIMIT_FULL: {
    type: 'Problem',
    en: '{limitKind} limit full: {left} left of {limit}, {needed} is needed.',
    zh: '{limitKind} 限额不足：{limit} 中剩余 {left}，需要 {needed}。',
  },
  NO_LPR: {
    type: 'Problem',
    en: 'No LPR of the term {lprTerm} is published for {on}.',
    zh: '{on} 没有期限为 {lprTerm} 的 LPR。',
  },
  RATE_ABOVE: {
    type: 'Problem',
    en: "The mandate's rate, {annualRate}, is above the highest that the request accepts, {highest}.",
    zh: '资金方案利率 {annualRate} 高于申请可接受的最高利率 {highest}。',
  },
  CHARGES_LEAVE_NOTHING: {
    type: 'Problem',
    en: 'The charges deducted in advance over {tenorDays} days leave nothing of {finance}.',
    zh: '{tenorDays} 天内预先扣除的费用使 {finance} 无剩余。',
  },
  SELLER_RATING_BLOCKS: {
    type: 'Problem',
    en: "The seller's environmental rating is {rating} as of {asOf}, which blocks new finance.",
    zh: '卖方环境信用评价为 {rating}（{asOf}），不得新增融资。',
  },
  SELLER_RATING_WARNS: {
    type: 'Problem',
    en: "The seller's environmental rating is {rating} as of {asOf}.",
    zh: '卖方环境信用评价为 {rating}（{asOf}）。',
  },
  MANDATE_NOT_ACTIVE: { type: 'Problem', en: 'The mandate is {state}.', zh: '资金方案状态为 {state}。' },
  MANDATE_NOT_VALID: {
    type: 'Problem',
    en: 'The mandate is valid from {validFrom} to {validUntil}, not on {on}.',
    zh: '资金方案有效期为 {validFrom} 至 {validUntil}，{on} 不在其内。',
  },
} as const satisfies Record<string, RefusalText>;
