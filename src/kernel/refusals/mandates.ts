import type { RefusalText } from './refusal-text.js';

/** Refusals of the module mandates. */
export const mandatesRefusals = {
  TECHNIQUE_NOT_LICENSED: {
    type: 'Problem',
    en: 'The licence {licence} does not allow {technique}.',
    zh: '牌照 {licence} 不允许开展 {technique}。',
  },
  RECOURSE_NEVER_POSSIBLE: {
    type: 'Problem',
    en: '{recourse} is possible with none of the techniques given: a loan is always with recourse.',
    zh: '所列融资方式均不支持 {recourse}：贷款必然有追索权。',
  },
  RANGE_ORDER: {
    type: 'Problem',
    en: 'The lower end {min} must not be above the upper end {max}.',
    zh: '下限 {min} 不得高于上限 {max}。',
  },
  SPREADS_NOT_SORTED: {
    type: 'Problem',
    en: 'The rows of grade {grade} must stand in the order of their days, each above the one before.',
    zh: '等级 {grade} 的各行须按天数递增排列。',
  },
  SPREADS_NOT_COVERING: {
    type: 'Problem',
    en: 'The rows of grade {grade} end at {until} days; they must reach the longest tenor, {longest} days.',
    zh: '等级 {grade} 的定价只到 {until} 天，须覆盖最长期限 {longest} 天。',
  },
  CHARGE_IN_ADVANCE_NEEDS_FACTORING: {
    type: 'Problem',
    en: "Only a factor's charge may be deducted in advance, a loan's interest may not (Civil Code article 670).",
    zh: '仅保理费用可预先扣除；借款利息不得预先扣除（民法典第六百七十条）。',
  },
  LIMIT_ABOVE_LIMIT: {
    type: 'Problem',
    en: '{limit} is above {above}, which is {most}.',
    zh: '{limit} 高于 {above} 的 {most}。',
  },
  VALIDITY_PASSED: {
    type: 'Problem',
    en: 'The mandate would end on {validUntil}, before today, {today}.',
    zh: '资金方案将于 {validUntil} 到期，早于今日 {today}。',
  },
  DEBTOR_UNKNOWN: {
    type: 'Problem',
    en: 'There is no organisation {debtor} that you may see.',
    zh: '没有您可见的单位 {debtor}。',
  },
  MANDATE_CHANGED_SINCE: {
    type: 'RuleRefused',
    en: 'The mandate was changed since you read it: version {given} was given, it is at version {version}. Read it again.',
    zh: '资金方案在您读取后已被更改：提供版本 {given}，当前版本 {version}。请重新读取。',
  },
} as const satisfies Record<string, RefusalText>;
