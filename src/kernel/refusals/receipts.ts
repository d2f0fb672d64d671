import type { RefusalText } from './refusal-text.js';

/** Refusals of the module receipts. */
export const receiptsRefusals = {
  NOT_THOUSANDTHS: {
    type: 'Problem',
    en: 'At most three decimals of the unit, {given} was given.',
    zh: '数量最多三位小数，实际为 {given}。',
  },
  GOODS_CODE_MALFORMED: {
    type: 'Problem',
    en: 'A code of goods has 2 to 30 characters: capital letters, digits and hyphens, the first a letter.',
    zh: '货物代码为 2 至 30 个字符，由大写字母、数字和连字符组成，首字符须为字母。',
  },
  TERM_OVER: {
    type: 'Problem',
    en: 'The storage ends on {until}; today is {today}, so there is nothing left of it.',
    zh: '储存期至 {until}，今日为 {today}，储存期已届满。',
  },
  INSURANCE_ENDS_EARLY: {
    type: 'Problem',
    en: 'The insurance ends on {until}, before the storage does on {storedUntil}.',
    zh: '保险期至 {until}，早于储存期届满日 {storedUntil}。',
  },
  RATIOS_NOT_RISING: {
    type: 'Problem',
    en: 'What is lent must be below the warning line, and that below the disposal line.',
    zh: '质押率须低于预警线，预警线须低于处置线。',
  },
  GOODS_KNOWN: {
    type: 'RuleRefused',
    en: 'Goods with the code {code} are there already.',
    zh: '货物代码 {code} 已存在。',
  },
  LOT_TAKEN: {
    type: 'RuleRefused',
    en: 'The lot {lot} cannot be used here: it stands in the books with another warehouse or other goods.',
    zh: '货物批次 {lot} 不能使用：该批次已登记于其他仓库或其他货物。',
  },
  LOT_SOLD_GOODS: {
    type: 'AmountRefused',
    en: '{available} of this lot lie under no receipt, {requested} were sold: the rest is under a receipt by now. Deliver on that one.',
    zh: '该批次未开立仓单的数量为 {available}，已处置 {requested}：其余已另行开立仓单，请凭该仓单出库。',
  },
  LOT_EXCEEDED: {
    type: 'AmountRefused',
    en: 'Receipts may still be issued for {available} of this lot, {requested} was asked.',
    zh: '该批次尚可开立仓单的数量为 {available}，请求 {requested}。',
  },
  LOT_QUANTITY_NEEDED: {
    type: 'RuleRefused',
    en: 'The lot {lot} is new: say how much lies there (lotQuantity).',
    zh: '批次 {lot} 为首次登记，请注明库存总量（lotQuantity）。',
  },
  DEPOSITOR_IS_KEEPER: {
    type: 'Problem',
    en: 'A keeper issues no receipts to itself.',
    zh: '保管人不得向自己开立仓单。',
  },
  RECEIPT_ENCUMBERED: {
    type: 'RuleRefused',
    en: 'The receipt {receipt} is pledged or locked for a request; this has to end first.',
    zh: '仓单 {receipt} 已出质或被融资申请锁定，须先解除。',
  },
  RECEIPT_ASK_OPEN: {
    type: 'RuleRefused',
    en: 'The receipt {receipt} has an order open with its keeper ({kind}); it has to be answered or withdrawn first.',
    zh: '仓单 {receipt} 有待保管人处理的申请（{kind}），须先答复或撤回。',
  },
  RECEIPT_NO_ASK: {
    type: 'RuleRefused',
    en: 'The receipt {receipt} has no such order open.',
    zh: '仓单 {receipt} 没有此类待处理申请。',
  },
  RECEIVER_IS_HOLDER: {
    type: 'RuleRefused',
    en: 'The receipt is with this holder already.',
    zh: '受让人已是该仓单持有人。',
  },
  CUT_TOO_LARGE: {
    type: 'AmountRefused',
    en: 'The receipt is over {available}; a part of it must be less, {requested} was asked.',
    zh: '仓单为 {available}，分出部分须少于该数，请求 {requested}。',
  },
  RECEIPT_PLEDGED_ELSEWHERE: {
    type: 'RuleRefused',
    en: 'The receipt {receipt} is pledged for another deal: one receipt is delivered to one pledgee. Split it first.',
    zh: '仓单 {receipt} 已为其他交易出质：一份仓单只能交付一位质权人，请先分割。',
  },
  RECEIPT_UNDER_ORDER: {
    type: 'RuleRefused',
    en: 'The goods of {receipt} lie in store for order {order}: they leave by the lender’s release notes (goodsReleaseIssue) alone.',
    zh: '仓单 {receipt} 项下货物为订单 {order} 的在库货物，仅凭资金方提货通知（goodsReleaseIssue）放货。',
  },
  PLEDGE_UNDER_ORDER: {
    type: 'RuleRefused',
    en: 'This finance is secured by the goods of order {order} alone: what is released follows from what was paid for them.',
    zh: '该融资仅以订单 {order} 项下货物作担保，提货依付款而定，不能追加其他仓单。',
  },
  GOODS_CLASS_MIXED: {
    type: 'RuleRefused',
    en: 'The receipts of one deal are of one class of goods; {receipt} is {other}, the others are {class}.',
    zh: '同一交易的仓单须为同类货物；{receipt} 为 {other}，其余为 {class}。',
  },
  GOODS_SHORT: {
    type: 'RuleRefused',
    en: 'Of lot {lot}, which receipt {receipt} is on, {measured} were measured where receipts stand for {expected}. Let the keeper count again or correct its books.',
    zh: '仓单 {receipt} 所载批次 {lot} 实测 {measured}，而有效仓单合计 {expected}；请保管人复核或更正账目。',
  },
  RECEIPT_VALUE_FELL: {
    type: 'AmountRefused',
    en: 'The receipt {receipt} is worth {available} yuan now, {requested} is assigned of it.',
    zh: '仓单 {receipt} 现值 {available} 元，已分配 {requested} 元。',
  },
  PLEDGE_DONE_ALREADY: {
    type: 'RuleRefused',
    en: 'This side of the pledge is done already.',
    zh: '该出质手续已办理。',
  },
  PLEDGE_WORD_MISSING: {
    type: 'RuleRefused',
    en: 'An endorsement pledges a receipt only with the word {word}.',
    zh: '出质背书须载明“{word}”字样。',
  },
  PLEDGE_NOT_ENDORSED: {
    type: 'RuleRefused',
    en: 'The pledgor has not endorsed its receipts yet; the keeper confirms after that.',
    zh: '出质人尚未作出质背书，保管人须在背书之后确认。',
  },
  BELOW_FLOOR: {
    type: 'AmountRefused',
    en: 'What remains must be worth {requested} yuan for the loan; {available} yuan would remain.',
    zh: '解押后剩余质物价值须不低于 {requested} 元，解押后仅余 {available} 元。',
  },
  SUBSTITUTE_WORTH_LESS: {
    type: 'AmountRefused',
    en: 'The substitute is worth {available} yuan, the pledged goods {requested} yuan.',
    zh: '置换货物价值 {available} 元，低于质物价值 {requested} 元。',
  },
  SUBSTITUTE_DIFFERS: {
    type: 'RuleRefused',
    en: 'The substitute must be with the same keeper, of the same class of goods and stored at least as long.',
    zh: '置换货物须由同一保管人保管、属同一货物类别，且储存期不短于质物。',
  },
  SUBSTITUTION_STANDS_NO_MORE: {
    type: 'RuleRefused',
    en: 'The goods can no longer take the place of those of {receipt}; refuse the order, and its holder may ask anew.',
    zh: '该置换已不符合条件（仓单 {receipt}），请予拒绝，由持有人重新申请。',
  },
  STORAGE_OVER: {
    type: 'RuleRefused',
    en: 'The storage of {receipt} ended on {until}.',
    zh: '仓单 {receipt} 的储存期已于 {until} 届满。',
  },
  RECEIPT_WORTH_NOTHING: {
    type: 'RuleRefused',
    en: 'Nothing of the receipt {receipt} is free and has a value, so it adds nothing.',
    zh: '仓单 {receipt} 没有可用价值，不能用于追加。',
  },
  COSTS_ABOVE_PROCEEDS: {
    type: 'Problem',
    en: 'The costs of the sale must be less than what it brought.',
    zh: '处置费用须低于处置价款。',
  },
  REPAYMENT_OF_SALE: {
    type: 'RuleRefused',
    en: 'The repayment {reference} is what pledged goods brought: they are sold, so it cannot be taken back.',
    zh: '还款 {reference} 为质物处置价款，质物已售出，不能冲销。',
  },
  REVALUATION_RUNS: {
    type: 'RuleRefused',
    en: 'The revaluation {revaluation} still runs; one at a time.',
    zh: '重估任务 {revaluation} 正在进行，请待其完成。',
  },
  MARGIN_NOT_DUE: {
    type: 'RuleRefused',
    en: 'The goods may not be sold: the loan stands at {ltv} of their value, and no call has gone unanswered.',
    zh: '尚不得处置质物：质押率为 {ltv}，且无逾期未补的追保通知。',
  },
  EVENT_IN_FUTURE: {
    type: 'Problem',
    en: 'The event is of {at}, which has not come yet.',
    zh: '事件时间 {at} 尚未到来。',
  },
} as const satisfies Record<string, RefusalText>;
