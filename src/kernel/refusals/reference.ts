import type { RefusalText } from './refusal-text.js';

/** Refusals of the module reference. */
export const referenceRefusals = {
  DATE_IN_FUTURE: {
    type: 'RuleRefused',
    en: '{date} has not come yet (today is {today}); enter it on that day or later.',
    zh: '{date} 尚未到来（今日为 {today}），请于当日或之后录入。',
  },
} as const satisfies Record<string, RefusalText>;
