import type { RefusalText } from './refusal-text.js';

/** Refusals of the module confirmation. */
export const confirmationRefusals = {
  DEBTOR_CONFIRMS: {
    type: 'RuleRefused',
    en: 'Only the debtor confirms, disputes or rejects what it is said to owe; its seller cannot. Wait for its answer.',
    zh: '仅债务人可以确认、提出异议或拒绝，卖方不能代为操作；请等待债务人答复。',
  },
  AMOUNT_ABOVE_CLAIM: {
    type: 'AmountRefused',
    en: 'The claim is {available} yuan, {requested} was to be confirmed.',
    zh: '主张金额为 {available} 元，确权金额为 {requested} 元，超出主张。',
  },
  SET_OFF_ABOVE_CONFIRMED: {
    type: 'AmountRefused',
    en: 'Of {available} yuan confirmed, {requested} cannot be set off.',
    zh: '确权金额为 {available} 元，不能抵销 {requested} 元。',
  },
  NOTHING_TO_CONFIRM: {
    type: 'RuleRefused',
    en: 'Credit notes have taken the whole claim back; reject the receivable instead.',
    zh: '红字发票已冲减全部主张金额，无可确权；请予以拒绝。',
  },
} as const satisfies Record<string, RefusalText>;
