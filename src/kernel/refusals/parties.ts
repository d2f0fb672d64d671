import type { RefusalText } from './refusal-text.js';

/** Refusals about organisations, people, service accounts and sessions. */
export const partyRefusals = {
  CREDIT_CODE_LENGTH: {
    type: 'Problem',
    en: 'A unified social credit code has 18 characters, {given} has {length}.',
    zh: '统一社会信用代码应为 18 位，{given} 为 {length} 位。',
  },
  CREDIT_CODE_CHARACTER: {
    type: 'Problem',
    en: '{given} holds a character that a unified social credit code (GB 32100) does not use (no I, O, S, V, Z).',
    zh: '{given} 含统一社会信用代码（GB 32100）不使用的字符（不含 I、O、S、V、Z）。',
  },
  CREDIT_CODE_CHECK_DIGIT: {
    type: 'Problem',
    en: 'The check digit of {given} is wrong: {expected} is expected in place 18. Check for a mistyped character.',
    zh: '{given} 的校验位有误：第 18 位应为 {expected}，请核对。',
  },
  LEI_INVALID: {
    type: 'Problem',
    en: '{given} is not a valid LEI (ISO 17442, mod 97-10).',
    zh: '{given} 不是有效的 LEI（ISO 17442）。',
  },
  CREDIT_CODE_TAKEN: {
    type: 'RuleRefused',
    en: 'An organisation with the credit code {creditCode} is registered already; ask its administrator for an invitation.',
    zh: '统一社会信用代码 {creditCode} 已注册，请联系该单位管理员邀请加入。',
  },
  EMAIL_TAKEN: {
    type: 'RuleRefused',
    en: 'This e-mail address has an account already; log in and accept the invitation with it.',
    zh: '该邮箱已有账户，请登录后接受邀请。',
  },
  PASSWORD_WEAK: {
    type: 'Problem',
    en: 'A password needs at least {min} and at most {max} characters.',
    zh: '密码长度须为 {min} 至 {max} 个字符。',
  },
  PASSWORD_UNCHANGED: {
    type: 'Problem',
    en: 'The new password is the present one; choose another.',
    zh: '新密码与原密码相同，请另行设置。',
  },
  PASSWORD_WRONG: {
    type: 'RuleRefused',
    en: 'The present password is not right. Nothing was changed.',
    zh: '原密码不正确；未作任何更改。',
  },
  LOGIN_FAILED: {
    type: 'RuleRefused',
    en: 'The log-in details do not match an account.',
    zh: '登录信息不正确。',
  },
  TOO_MANY_GUESSES: {
    type: 'RuleRefused',
    en: 'Wrong log-in details were given too often for this account. Try again in {minutes} minutes.',
    zh: '该账户登录信息多次错误，请 {minutes} 分钟后再试。',
  },
  SESSION_ENDED: {
    type: 'RuleRefused',
    en: 'This session has ended (expired, logged out or its refresh token was used twice). Log in again.',
    zh: '会话已结束（过期、已退出或刷新令牌被重复使用），请重新登录。',
  },
  INVITATION_INVALID: {
    type: 'RuleRefused',
    en: 'This invitation is not valid (unknown, used or expired). Ask the administrator for a new one.',
    zh: '邀请无效（不存在、已使用或已过期），请联系管理员重新邀请。',
  },
  LAST_ADMIN: {
    type: 'RuleRefused',
    en: 'An organisation needs at least one administrator; appoint another first.',
    zh: '单位至少须有一名管理员，请先指定其他管理员。',
  },
  CAPACITY_NEEDS_LICENCE: {
    type: 'Problem',
    en: 'A lender states its licence (BANK, COMMERCIAL_FACTOR, ...); {capacity} alone is not enough.',
    zh: '资金方须注明牌照（银行、商业保理等），仅 {capacity} 不足。',
  },
  CAPACITY_NOT_OPEN: {
    type: 'Problem',
    en: '{capacity} cannot be chosen at registration.',
    zh: '注册时不能选择 {capacity}。',
  },
  MEMBER_ALREADY: {
    type: 'RuleRefused',
    en: 'This person is a member of the organisation already.',
    zh: '该人员已是本单位成员。',
  },
} as const satisfies Record<string, RefusalText>;
