import type { Facts } from '../kernel/decision.js';
import type { RefusalCode } from '../kernel/refusals/index.js';

/** What an SME learns of a reason: its class, without the lender's name or figures. The wordings are refusal texts. */
const CLASSES = {
  MANDATE_NOT_ACTIVE: 'VALIDITY',
  MANDATE_NOT_VALID: 'VALIDITY',
  NO_COMMON_TECHNIQUE: 'TECHNIQUE',
  NO_POSSIBLE_RECOURSE: 'RECOURSE',
  DISCLOSURE_NEEDED: 'DISCLOSURE',
  INDUSTRY_OUTSIDE: 'INDUSTRY',
  REGION_OUTSIDE: 'REGION',
  SELLER_RATING_BLOCKS: 'ENVIRONMENT',
  SELLER_RATING_WARNS: 'ENVIRONMENT',
  TENOR_ABOVE: 'TENOR',
  TENOR_BELOW: 'TENOR',
  DEBTOR_NOT_LISTED: 'DEBTOR',
  DEBTOR_NOT_GRADED: 'GRADE',
  GRADE_BELOW: 'GRADE',
  GRADE_NOT_PRICED: 'GRADE',
  TICKET_ABOVE: 'TICKET',
  TICKET_BELOW: 'TICKET',
  ADVANCE_BELOW: 'AMOUNT',
  LIMIT_FULL: 'LIMIT',
  NO_LPR: 'RATE',
  RATE_ABOVE: 'RATE',
  CHARGES_LEAVE_NOTHING: 'RATE',
} as const satisfies Partial<Record<RefusalCode, string>>;

export type ReasonCode = keyof typeof CLASSES;
export type ReasonClass = (typeof CLASSES)[ReasonCode];

/** Why a mandate cannot finance a request, with the figures: they belong to its lender. */
export interface Reason {
  readonly class: ReasonClass;
  readonly code: ReasonCode;
  readonly facts: Facts;
}

export const reason = (code: ReasonCode, facts: Facts): Reason => ({ class: CLASSES[code], code, facts });

/** The reason, when it holds. */
export const when = (holds: boolean, code: ReasonCode, facts: () => Facts): Reason[] =>
  holds ? [reason(code, facts())] : [];

export const listed = (items: readonly string[]): string => items.join(', ') || '—';
