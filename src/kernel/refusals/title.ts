import type { RefusalText } from './refusal-text.js';

/** Refusals of the module title. */
export const titleRefusals = {
  TITLE_ENCUMBERED: {
    type: 'RuleRefused',
    en: 'The register shows claims of {others} by others on the asset {asset}, of which {financeable} may be financed in all, {own} by this financing.',
    zh: '登记查询显示资产 {asset} 上已有他人权利 {others}；可融资总额为 {financeable}，本次融资占用 {own}。',
  },
  REGISTER_NOT_SIMULATED: {
    type: 'RuleRefused',
    en: 'Registrations can be planted only in the in-process simulator; this server works with the real register.',
    zh: '仅内置模拟登记系统可以植入登记；本服务器连接的是真实登记系统。',
  },
  TITLE_AMOUNT_RAISED: {
    type: 'AmountRefused',
    en: 'The registration is for {available}; {requested} would be more. What is added is a new encumbrance that ranks from its own registration: it needs a new financing.',
    zh: '登记金额为 {available}，变更后 {requested} 将增加。新增部分视为新的登记，顺位自其登记时起算，须通过新的融资办理。',
  },
  TITLE_AMOUNT_UNCHANGED: {
    type: 'AmountRefused',
    en: 'The registration is for {available} already. Give a lower amount, or leave it out to extend the term only.',
    zh: '登记金额已为 {available}。请填写更低的金额；仅延长期限时请留空。',
  },
  TITLE_TERM_NOT_LONGER: {
    type: 'RuleRefused',
    en: 'The registration lasts to {expiresOn}; {given} is not later. A term is only extended: to end it, the deal ends.',
    zh: '登记期限至 {expiresOn}，{given} 并不更晚。登记期限只能延长；如需终止，应结束交易。',
  },
  TITLE_TERM_TOO_LONG: {
    type: 'RuleRefused',
    en: 'A registration is extended by 30 years at most, here to {latest}; {given} is later.',
    zh: '每次展期最长 30 年，即不晚于 {latest}；所填 {given} 过晚。',
  },
  TITLE_TOO_MANY_CHANGES: {
    type: 'RuleRefused',
    en: 'The filing {filing} was changed {max} times already; it takes no more changes.',
    zh: '登记 {filing} 已变更 {max} 次，不再接受变更。',
  },
  TITLE_TOO_MANY_OBJECTIONS: {
    type: 'RuleRefused',
    en: 'You have objected to {filing} {max} times already. What is still in dispute is for a court.',
    zh: '您对登记 {filing} 已提出 {max} 次异议；仍有争议的，请诉诸法院。',
  },
  TITLE_OBJECTION_STANDS: {
    type: 'RuleRefused',
    en: 'Your objection against {filing} stands already. Withdraw it before you make another.',
    zh: '您对登记 {filing} 的异议仍有效；如需另行提出，请先撤回。',
  },
  TITLE_OWN_OBJECTION: {
    type: 'RuleRefused',
    en: 'The filing {filing} is your own: amend it with titleAmend instead of objecting.',
    zh: '登记 {filing} 是您自己的登记：请用 titleAmend 变更，而非提出异议。',
  },
  TITLE_SEARCH_TOO_WIDE: {
    type: 'RuleRefused',
    en: 'More than {max} claims were found, and a certificate is complete or none. Search by an asset or an invoice number instead.',
    zh: '查询结果超过 {max} 条，而查询证明必须完整。请改按资产编号或发票号码查询。',
  },
} as const satisfies Record<string, RefusalText>;
