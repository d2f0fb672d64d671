import type { RefusalText } from './refusal-text.js';

/** Refusals of the module clearing. None of them tells anything of another lender's terms. */
export const clearingRefusals = {
  CLEARING_WINDOW_STANDS: {
    type: 'RuleRefused',
    en: 'The clearing window {window} is not over; one is open at a time.',
    zh: '集中撮合窗口 {window} 尚未结束；同一时间仅可有一个窗口。',
  },
  CLEARING_NOT_DUE: {
    type: 'RuleRefused',
    en: 'No window is to be opened for {on} now.',
    zh: '{on} 的撮合窗口当前无需开启。',
  },
  CLEARING_CLOSES_FIRST: {
    type: 'Problem',
    en: 'A window that opens at {opensAt} closes later on the same day, not at {closesAt}.',
    zh: '{opensAt} 开启的窗口须在当日晚些时候截止，而非 {closesAt}。',
  },
  CLEARING_ACCEPTANCE_OVERLAPS: {
    type: 'Problem',
    en: "With all its rounds a window must be over before the next day's can open: at most {most} minutes to accept in each, {given} were given.",
    zh: '窗口连同各轮须在次日窗口开启前结束：每轮接受时限最多 {most} 分钟，实际为 {given}。',
  },
  CLEARING_STILL_ACCEPTING: {
    type: 'RuleRefused',
    en: '{standing} offer(s) of the first round can still be accepted; the second one begins when all are answered or have run out.',
    zh: '第一轮尚有 {standing} 个报价可接受；全部答复或失效后方可开始第二轮。',
  },
  CLEARING_AWARDS_PENDING: {
    type: 'RuleRefused',
    en: '{pending} award(s) are neither offered nor dropped yet.',
    zh: '尚有 {pending} 项成交未形成报价或被放弃。',
  },
  AWARD_REQUEST_OVER: {
    type: 'RuleRefused',
    en: 'The request {request} is no longer open.',
    zh: '申请 {request} 已不在进行中。',
  },
  AWARD_MANDATE_CHANGED: {
    type: 'RuleRefused',
    en: 'The mandate {mandate} has been changed or is no longer live since the book was made.',
    zh: '资金方案 {mandate} 在撮合后已变更或失效。',
  },
  AWARD_BID_WITHDRAWN: {
    type: 'RuleRefused',
    en: 'The bid {bid} no longer stands.',
    zh: '报价 {bid} 已不再有效。',
  },
} as const satisfies Record<string, RefusalText>;
