import type { RefusalText } from './refusal-text.js';

/** Refusals of the module financing. */
export const financingRefusals = {
  PURPOSE_EXCLUDED: {
    type: 'Problem',
    en: 'Proceeds are for the stated trade; {purpose} (securities, property speculation) is an excluded use.',
    zh: '融资款项须用于所述贸易；{purpose}（证券、房地产投机）属于禁止用途。',
  },
  PURPOSE_NEEDS_NOTE: {
    type: 'Problem',
    en: 'The purpose {purpose} needs a note that says what for.',
    zh: '用途 {purpose} 须附说明。',
  },
  TECHNIQUE_NOT_FOR_ASSET: {
    type: 'Problem',
    en: '{technique} does not finance an asset of the kind {kind}; possible: {possible}.',
    zh: '{technique} 不适用于 {kind} 类资产；可用：{possible}。',
  },
  KINDS_WITHOUT_COMMON_TECHNIQUE: {
    type: 'Problem',
    en: 'No technique finances all of {kinds}: open a request for each kind.',
    zh: '没有一种融资方式可同时用于 {kinds}：请按种类分别申请。',
  },
  REQUEST_DUE_TOO_LATE: {
    type: 'Problem',
    en: 'These assets can be financed until {latest} at the latest, {given} was given.',
    zh: '该等资产最迟可融资至 {latest}，实际为 {given}。',
  },
  AMOUNT_ABOVE_ADVANCE: {
    type: 'Problem',
    en: '{amount} is asked for, but by the techniques asked for at most {most} can be financed of what is assigned.',
    zh: '申请 {amount}，但按所选融资方式最多可融资 {most}。',
  },
  DISCOUNT_WHOLE_ONLY: {
    type: 'Problem',
    en: 'A discount pays the whole face in advance: ask for all {assigned} that is assigned, not {amount}, and not for less.',
    zh: '贴现按票面全额进行：应申请全部 {assigned}，而非 {amount}，且不接受部分融资。',
  },
  PAYOUT_TO_SEVERAL: {
    type: 'Problem',
    en: 'The finance over these assets would be paid out to different organisations: open a request for each.',
    zh: '该等资产的融资款收款方不同：请分别申请。',
  },
  TECHNIQUE_NEEDS_RECOURSE: {
    type: 'Problem',
    en: '{technique} is always with recourse, so WITH_RECOURSE must be among those accepted.',
    zh: '{technique} 均为有追索权，可接受的追索方式须包含 WITH_RECOURSE。',
  },
  RECOURSE_NEEDS_TECHNIQUE: {
    type: 'Problem',
    en: 'None of the techniques asked for can be {recourse}; only FACTORING and BILL_DISCOUNTING can be without recourse.',
    zh: '所选融资方式均不能为 {recourse}；仅保理与贴现可无追索权。',
  },
  AMOUNT_ABOVE_ASSIGNED: {
    type: 'Problem',
    en: '{amount} is asked for but only {assigned} of assets is assigned; ask for less or assign more.',
    zh: '申请 {amount}，但拟转让或质押的资产仅 {assigned}；请减少申请金额或增加资产。',
  },
  CLOSES_AT_NEEDED: {
    type: 'Problem',
    en: 'Sealed bidding needs closesAt: when bidding ends and the bids are opened.',
    zh: '密封报价须填写 closesAt（截标及开标时间）。',
  },
  CLOSES_AT_NOT_USED: {
    type: 'Problem',
    en: 'Only SEALED bidding has a close of its own; leave closesAt out.',
    zh: '仅密封报价设截标时间；请勿填写 closesAt。',
  },
  NOT_IN_FUTURE: {
    type: 'Problem',
    en: '{given} is not later than {after}.',
    zh: '{given} 不晚于 {after}。',
  },
  TOO_LATE: {
    type: 'Problem',
    en: '{given} is later than {latest}, the latest that is possible here.',
    zh: '{given} 晚于最迟时间 {latest}。',
  },
  ASSET_DUE_TOO_SOON: {
    type: 'Problem',
    en: 'The asset falls due on {dueOn}; finance needs at least one day, from {earliest} on.',
    zh: '该资产于 {dueOn} 到期；融资至少须有一天期限，最早 {earliest}。',
  },
  ENVIRONMENT_BLOCKED: {
    type: 'RuleRefused',
    en: 'Your environmental rating is {rating} (as of {asOf}); red and black block new finance until it is raised.',
    zh: '贵单位环保信用评价为 {rating}（{asOf}）；红、黑等级在修复前不得新增融资。',
  },
} as const satisfies Record<string, RefusalText>;
