import type { Decimal } from '../kernel/decimal.js';
import { refuse, type Facts, type Problem, type Refusal } from '../kernel/decision.js';
import type { RefusalCode } from '../kernel/refusals/index.js';
import { stateTable } from '../kernel/state-table.js';
import type { Actor } from './actor.js';

/** What an act moves: an amount in yuan; nothing; or something that needs a second person whatever the amount is. */
export type Worth = Decimal | null | 'ALWAYS';

export type ApprovalState = 'PENDING' | 'EXECUTED' | 'REFUSED' | 'REJECTED' | 'WITHDRAWN' | 'EXPIRED';
/** Where an approval goes. `execute` and `refuse` are the two ends of a grant: what the act answered decides. */
export type ApprovalMove = 'execute' | 'refuse' | 'reject' | 'withdraw' | 'expire';

export const approvalMoves = stateTable<ApprovalState, ApprovalMove>({
  PENDING: {
    execute: 'EXECUTED',
    refuse: 'REFUSED',
    reject: 'REJECTED',
    withdraw: 'WITHDRAWN',
    expire: 'EXPIRED',
  },
  EXECUTED: {},
  REFUSED: {},
  REJECTED: {},
  WITHDRAWN: {},
  EXPIRED: {},
});

/** A waiting act is forgotten after this many days. */
export const APPROVAL_DAYS = 3;

export interface Maker {
  readonly kind: 'PERSON' | 'SERVICE';
  readonly id: string;
  readonly name: string;
  /** Who set up the system account that made it: the same pair of eyes. Null for a person's own act. */
  readonly behind: string | null;
}

/** Who decided about an approval: null while nobody has, and when time did. */
export interface Decider {
  readonly id: string;
  readonly name: string;
}

/** Why the act was refused when it was to run: as its own refusal said. */
export interface StoredRefusal {
  readonly code: RefusalCode;
  readonly facts: Facts;
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** An act that waits, or has waited, for a second person. */
export interface Approval {
  readonly _id: string;
  readonly organisation: string;
  /** The mutation's name. */
  readonly act: string;
  readonly input: Record<string, unknown>;
  /** In yuan; null for what needs a second person whatever the amount is. */
  readonly amount: Decimal | null;
  /** The organisation's own amount when the act was made. */
  readonly above: Decimal;
  readonly maker: Maker;
  readonly madeAt: Date;
  /** The network address that the maker's act came from; absent in approvals of before it was kept. */
  readonly madeFrom?: string;
  readonly expiresAt: Date;
  readonly state: ApprovalState;
  readonly decidedBy: Decider | null;
  readonly decidedAt: Date | null;
  /** The reason of a rejection. */
  readonly reason: string | null;
  /** What the act answered, and under which id it stands in the audit trail. */
  readonly outcome: { readonly actId: string; readonly answer: Record<string, unknown> } | null;
  readonly refusal: StoredRefusal | null;
  readonly version: number;
}

/** Above the organisation's own amount an act waits; no amount, no waiting. */
export function mustWait(worth: Worth, above: Decimal | null): boolean {
  if (above === null || worth === null) return false;
  return worth === 'ALWAYS' || worth.greaterThan(above);
}

/** Time ends an approval by itself, before the sweep has written it down. */
export const stateAt = ({ state, expiresAt }: Approval, now: Date): ApprovalState =>
  state === 'PENDING' && expiresAt <= now ? 'EXPIRED' : state;

export const makerOf = ({ kind, id, name, behind }: Actor): Maker => {
  if (kind !== 'PERSON' && kind !== 'SERVICE') throw new Error(`an act of ${kind} never waits`);
  return { kind, id, name, behind: behind ?? null };
};

const isMaker = ({ maker }: Approval, actor: Actor): boolean =>
  maker.id === actor.id || maker.behind === actor.id;

/** Checkers and administrators of flesh and blood; the directory of access rules says the same of the mutations. */
const mayCheck = ({ kind, role }: Actor): boolean =>
  kind === 'PERSON' && (role === 'CHECKER' || role === 'ADMIN');

/** What the caller may do about it now, by the mutations' names. */
export function approvalActions(approval: Approval, actor: Actor, now: Date): string[] {
  if (stateAt(approval, now) !== 'PENDING' || approval.organisation !== actor.organisation) return [];
  if (isMaker(approval, actor)) return actor.role === 'VIEWER' ? [] : ['approvalWithdraw'];
  return mayCheck(actor) ? ['approvalGrant', 'approvalReject'] : [];
}

/** Why this caller may not decide about it; refusals in order of precedence. */
export function deciderRefusal(approval: Approval, actor: Actor, act: string, now: Date): Refusal | null {
  const state = stateAt(approval, now);
  if (state !== 'PENDING')
    return refuse('WRONG_STATE', { noun: 'approval', state, act, allowed: '—' }, 'approval');
  const own = isMaker(approval, actor);
  if (act === 'approvalWithdraw') return own ? null : refuse('APPROVAL_NOT_YOURS', {}, 'approval');
  return own ? refuse('APPROVAL_OWN', {}, 'approval') : null;
}
