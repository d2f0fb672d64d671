import type { RefusalText } from './refusal-text.js';

/** Refusals of the module risk. */
export const riskRefusals = {
  LIMIT_EXCEEDED: {
    type: 'LimitRefused',
    en: 'The {limitKind} limit is {limit} and {used} of it is taken: {requested} more does not fit.',
    zh: '{limitKind} 限额为 {limit}，已占用 {used}，不足以再占用 {requested}。',
  },
  LIMIT_LOWERED: {
    type: 'LimitRefused',
    en: 'The {limitKind} limit is {limit} now and {used} of it is taken, this {requested} included: it was lowered since.',
    zh: '{limitKind} 限额现为 {limit}，已占用 {used}（含本笔 {requested}）：限额此后被调低。',
  },
  LIMITS_NOT_TAKEN: {
    type: 'RuleRefused',
    en: 'No limit is taken for {ref}; it was released or never taken.',
    zh: '{ref} 未占用限额：已释放或从未占用。',
  },
} as const satisfies Record<string, RefusalText>;
