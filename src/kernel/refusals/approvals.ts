import type { RefusalText } from './refusal-text.js';

/** Refusals about acts that wait for a second person. */
export const approvalRefusals = {
  APPROVAL_PENDING: {
    type: 'ApprovalPending',
    en: 'This act is above the amount that your organisation has set; it waits for a second person as {approvalId}.',
    zh: '该操作超过贵单位设定的金额，待另一人复核（{approvalId}）。',
  },
  APPROVAL_OWN: {
    type: 'RuleRefused',
    en: 'Whoever made an act cannot check it, nor can the person who set up the system account that made it: ask another checker or administrator.',
    zh: '经办人不能复核自己的操作，系统账户的创建人也不能复核该账户的操作；请由其他复核人或管理员处理。',
  },
  APPROVAL_NOT_YOURS: {
    type: 'RuleRefused',
    en: 'Only whoever made an act can withdraw it; a checker or administrator can reject it.',
    zh: '仅经办人可以撤回；复核人或管理员可以驳回。',
  },
  APPROVAL_ENDED: {
    type: 'RuleRefused',
    en: 'The act with this idempotency key waited as {approval} and has ended: {state}. To ask again, use a new key.',
    zh: '使用该幂等键的操作（{approval}）已结束：{state}。如需再次申请，请使用新键。',
  },
  APPROVAL_MAKER_LOST: {
    type: 'RuleRefused',
    en: '{maker}, who made this act, may no longer do it: the membership, the role or the organisation’s standing has changed. Somebody who may must make it again.',
    zh: '经办人 {maker} 已无权执行该操作（成员资格、角色或单位状态已变化），请由有权人员重新经办。',
  },
  APPROVAL_AMOUNT_CHANGED: {
    type: 'RuleRefused',
    en: 'The act moved {asked} when it was made and would move {now} now. It must be made and checked again.',
    zh: '经办时金额为 {asked}，现为 {now}；须重新经办并复核。',
  },
  APPROVAL_NEEDS_TWO: {
    type: 'RuleRefused',
    en: 'A second person needs two who may check: your organisation has {have} checker(s) and administrator(s). Invite another first.',
    zh: '设定复核须至少有两名复核人或管理员，贵单位现有 {have} 名；请先邀请其他人员。',
  },
} as const satisfies Record<string, RefusalText>;
