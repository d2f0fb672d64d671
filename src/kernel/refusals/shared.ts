import type { RefusalText } from './refusal-text.js';

/** Refusals of the act pipeline and of the edge, which any act may answer with. */
export const sharedRefusals = {
  VALIDATION: {
    type: 'ValidationRefused',
    en: 'The input has {count} problem(s); each names its field and how to mend it. Nothing was changed.',
    zh: '输入有 {count} 处问题，逐项列出字段与改正办法；未作任何更改。',
  },
  NOT_FOUND: {
    type: 'NotFoundRefused',
    en: 'There is no {noun} {id} that you may see.',
    zh: '没有您可见的{noun} {id}。',
  },
  WRONG_STATE: {
    type: 'StateRefused',
    en: 'This {noun} is {state}; "{act}" is not possible from there. Possible now: {allowed}.',
    zh: '该{noun}状态为 {state}，不能执行“{act}”。当前可执行：{allowed}。',
  },
  CONCURRENT_CHANGE: {
    type: 'RuleRefused',
    en: 'Others were changing the same record at the same moment and won {tries} times. Nothing was changed; try again.',
    zh: '同一记录正被他人修改，已重试 {tries} 次未成功；未作任何更改，请重试。',
  },
  COUNTERPART_AWAY: {
    type: 'RuleRefused',
    en: 'An outside system ({counterpart}) gives no answer at the moment, and nothing is assumed in its place. Nothing was changed; try again.',
    zh: '外部系统（{counterpart}）暂无应答，平台不会代为假定结果；未作任何更改，请稍后重试。',
  },
  IDEMPOTENCY_KEY_REUSED: {
    type: 'IdempotencyRefused',
    en: 'The idempotency key {key} was used before with another input. Use a new key for a new act.',
    zh: '幂等键 {key} 已用于不同的输入；新的操作请使用新键。',
  },
  IDEMPOTENCY_KEY_MALFORMED: {
    type: 'Problem',
    en: 'An idempotency key has 8 to 100 printable ASCII characters without blanks, for example a UUID.',
    zh: '幂等键须为 8 至 100 个可打印 ASCII 字符（不含空格），例如 UUID。',
  },
  REQUIRED: { type: 'Problem', en: 'A value is required.', zh: '必填。' },
  NOT_TEXT: {
    type: 'Problem',
    en: 'Text of {min} to {max} characters is required.',
    zh: '须为 {min} 至 {max} 个字符的文本。',
  },
  TOO_MANY: {
    type: 'Problem',
    en: 'At most {max} items are accepted, {given} were given.',
    zh: '最多 {max} 项，实际 {given} 项。',
  },
  TOO_FEW: {
    type: 'Problem',
    en: 'At least {min} item(s) are needed, {given} were given.',
    zh: '至少 {min} 项，实际 {given} 项。',
  },
  NOT_POSITIVE: {
    type: 'Problem',
    en: 'An amount above zero is required, {given} was given.',
    zh: '金额须大于零，实际为 {given}。',
  },
  NEGATIVE: {
    type: 'Problem',
    en: 'Must not be below zero, {given} was given.',
    zh: '不得为负，实际为 {given}。',
  },
  NOT_CENTS: {
    type: 'Problem',
    en: 'At most two decimals (cents), {given} was given.',
    zh: '最多两位小数（分），实际为 {given}。',
  },
  OUT_OF_RANGE: {
    type: 'Problem',
    en: 'Must be between {min} and {max}, {given} was given.',
    zh: '须在 {min} 与 {max} 之间，实际为 {given}。',
  },
  MALFORMED: {
    type: 'Problem',
    en: 'Not of the expected form: {expected}.',
    zh: '格式不符：应为 {expected}。',
  },
  DUPLICATE_ITEM: { type: 'Problem', en: '{item} is given more than once.', zh: '{item} 重复。' },
  DATE_ORDER: {
    type: 'Problem',
    en: '{earlier} must not be after {later}.',
    zh: '{earlier} 不得晚于 {later}。',
  },
  CLOCK_IS_REAL: {
    type: 'RuleRefused',
    en: 'This server runs on real time; start it with CLOCK=simulated to move the clock.',
    zh: '本服务器使用真实时间；如需推进时钟，请以 CLOCK=simulated 启动。',
  },
  CLOCK_BACKWARDS: {
    type: 'RuleRefused',
    en: 'The clock stands at {now} and cannot go back to {to}.',
    zh: '时钟现为 {now}，不能退回 {to}。',
  },
} as const satisfies Record<string, RefusalText>;
