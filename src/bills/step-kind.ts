/** What the bill exchange is told, in its own words. */
export const STEP_KINDS = [
  'ISSUE',
  'OFFER',
  'ACCEPT',
  'RECEIVE',
  'CANCEL',
  'ASK_ENDORSEMENT',
  'ASK_PLEDGE',
  'ASK_DISCOUNT',
  'SIGN',
  'REFUSE',
  'WITHDRAW',
  'RELEASE',
  'RETURN',
  'PRESENT',
  'PAY',
  'CONTEST',
  'DISHONOUR',
  'RECOURSE',
  'REIMBURSE',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];
