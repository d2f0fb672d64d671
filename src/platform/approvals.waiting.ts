import { toMoneyText } from '../kernel/decimal.js';
import { isRefused, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import type { Act, Answer } from './act-definition.js';
import type { Actor } from './actor.js';
import {
  APPROVAL_DAYS,
  approvalMoves,
  deciderRefusal,
  makerOf,
  mustWait,
  type Approval,
  type Maker,
  type Worth,
} from './approvals.js';
import { approvalAbove, approvals, waitingKeys } from './approvals.store.js';
import type { Decimal } from '../kernel/decimal.js';
import type { Place } from './database/collection.js';
import { keyedAnswers, type Key } from './idempotency.js';
import type { Unit } from './unit.js';

/** Who somebody is now: the module of the parties knows. */
export interface Directory {
  /** The person or system account as it may act for the organisation now; null when it no longer may at all. */
  actorNow(place: Place, organisation: string, who: Pick<Maker, 'kind' | 'id'>): Promise<Actor | null>;
}

declare module './services.js' {
  interface Services {
    readonly directory: Directory;
  }
}

/** An act that would succeed now but must wait for a second person. Nothing of it has been written. */
export interface Waiting {
  readonly waiting: true;
  readonly amount: Decimal | null;
  readonly above: Decimal;
}

export const isWaiting = (result: unknown): result is Waiting =>
  typeof result === 'object' && result !== null && (result as { waiting?: unknown }).waiting === true;

/** An approval, who grants it, and whether somebody may call a mutation at all. */
export interface Checked {
  readonly approval: Approval;
  readonly checker: Actor;
  /** The network address that the grant came from. */
  readonly from: string;
  readonly mayCall: (actor: Actor, act: string) => boolean;
}

/** Whether the act must wait, by the organisation's own amount; null when it runs at once. */
export async function waits(
  unit: Unit,
  actor: Actor,
  worthOf: (() => Promise<Decision<Worth>>) | null,
): Promise<Decision<Waiting | null>> {
  if (worthOf === null || actor.organisation === '') return null;
  const above = await approvalAbove(unit, actor.organisation);
  if (above === null) return null;
  const worth = await worthOf();
  if (isRefused(worth)) return worth;
  return mustWait(worth, above) ? { waiting: true, amount: worth === 'ALWAYS' ? null : worth, above } : null;
}

export interface AskedApproval {
  readonly approval: string;
  readonly act: string;
  readonly amount: Decimal | null;
  readonly above: Decimal;
  readonly input: Record<string, unknown>;
  readonly madeFrom: string;
}

export const newApprovalId = (): string => newId('apv');

const DAY_MS = 86_400_000;

/** Stores an act that waits, with its idempotency key. No GraphQL field calls it. */
export const approvalAsk = (key: Key | null): Act<AskedApproval, { approval: string }> => ({
  name: 'approvalAsk',
  keyed: false,
  secrets: ['madeFrom'],
  async decide(unit, actor, { approval: _id, act, amount, above, input, madeFrom }) {
    const organisation = actor.organisation;
    if (key) await waitingKeys.insert(unit, { _id: key.id, inputHash: key.inputHash, approval: _id });
    await approvals.insert(unit, {
      ...{ _id, organisation, act, amount, above, input: withoutGaps(input) as Record<string, unknown> },
      maker: makerOf(actor),
      madeAt: unit.now,
      madeFrom,
      expiresAt: new Date(unit.now.getTime() + APPROVAL_DAYS * DAY_MS),
      state: 'PENDING',
      ...{ decidedBy: null, decidedAt: null, reason: null, outcome: null, refusal: null },
      version: 1,
    });
    unit.tell('ApprovalAsked', _id, { approval: _id, organisation, act });
    return { approval: _id };
  },
});

/** What is left out must come back as left out: the database would make null of it, which is another input. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutGaps(item ?? null));
  const prototype: unknown = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : 0;
  if (prototype !== null && prototype !== Object.prototype) return value;
  const kept = Object.entries(value as object).filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept.map(([name, item]) => [name, withoutGaps(item)]));
}

/** Why a granted act may not run at this moment; asked inside its transaction. */
export async function grantRefusal(
  unit: Unit,
  { approval: { _id }, checker, mayCall }: Checked,
  key: Key | null,
  worthOf: ((at: Date) => Promise<Decision<Worth>>) | null,
): Promise<Refusal | null> {
  const approval = await approvals.byId(unit, _id);
  if (approval === null) throw new Error(`approval ${_id} is missing`);
  const refusal = deciderRefusal(approval, checker, 'approvalGrant', unit.now);
  if (refusal) return refusal;
  if ((await makerNow(unit, approval, mayCall)) === null) return makerLost(approval);
  if (key && (await keyedAnswers.byId(unit, key.id)))
    return refuse('IDEMPOTENCY_KEY_REUSED', { key: key.key }, 'idempotencyKey');
  // By the clock of when it was asked: interest that has grown since is no other figure, a payment that came in is.
  const worth = await worthOf?.(approval.madeAt);
  return worth === undefined || isRefused(worth) ? (worth ?? null) : changedAmount(approval, worth);
}

/** The maker with the rights of this moment, or null when it may not do it any more. */
export async function makerNow(
  unit: Pick<Unit, 'connection' | 'services'>,
  { organisation, maker, act }: Approval,
  mayCall: Checked['mayCall'],
): Promise<Actor | null> {
  const actor = await unit.services.directory.actorNow(unit, organisation, maker);
  return actor !== null && mayCall(actor, act) ? actor : null;
}

export const makerLost = ({ maker, act }: Approval): Refusal =>
  refuse('APPROVAL_MAKER_LOST', { maker: maker.name, act });

/** The checker has agreed to a figure: another one needs another look. */
function changedAmount({ amount }: Approval, worth: Worth): Refusal | null {
  if (amount === null || worth === 'ALWAYS') return null;
  if (worth?.equals(amount) === true) return null;
  const now = worth === null ? '0.00' : toMoneyText(worth);
  return refuse('APPROVAL_AMOUNT_CHANGED', { asked: toMoneyText(amount), now });
}

/** Marks the approval executed, in the transaction of the act: of two who grant at once, one finds it done. */
export async function endGranted(
  unit: Unit,
  { approval, checker, from }: Checked,
  answer: Answer,
): Promise<void> {
  const checkedBy = { id: checker.id, name: checker.name };
  await moveApproval(unit, approval._id, 'execute', {
    decidedBy: checkedBy,
    decidedAt: unit.now,
    outcome: { actId: unit.actId, answer },
  });
  unit.note({ approval: approval._id, checkedBy: { ...checkedBy, from } });
  const { _id, organisation, act } = approval;
  unit.tell('ApprovalEnded', _id, { approval: _id, organisation, act, move: 'execute' });
}

/** @throws Error when it is not pending: to be asked before, in the same transaction. */
export async function moveApproval(
  unit: Unit,
  _id: string,
  move: 'execute' | 'refuse' | 'reject' | 'withdraw' | 'expire',
  facts: Partial<Approval>,
): Promise<void> {
  const state = approvalMoves.next('PENDING', move);
  const change = { $set: { ...facts, state }, $inc: { version: 1 } };
  if (!(await approvals.update(unit, { _id, state: 'PENDING' }, change)))
    throw new Error(`approval ${_id} is not pending inside a snapshot`);
}
