import type { RefusalText } from './refusal-text.js';

/** Refusals of the module network, and reasons for which a receivable of another platform is not taken in. */
export const networkRefusals = {
  NETWORK_MALFORMED: {
    type: 'RuleRefused',
    en: 'What the other platform sent cannot be read as a confirmed receivable: {problems}.',
    zh: '外部平台发送的内容无法识别为已确认的应收账款：{problems}。',
  },
  NETWORK_TAKEN: {
    type: 'RuleRefused',
    en: 'This receivable was taken in already, as {receivable}.',
    zh: '该应收账款已接入，编号为 {receivable}。',
  },
} as const satisfies Record<string, RefusalText>;
