import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { act, perform, performGranted, type Answer } from './act.js';
import { SYSTEM, type Actor } from './actor.js';
import { deciderRefusal, stateAt, type Approval, type StoredRefusal } from './approvals.js';
import { approvals, waitingKeys } from './approvals.store.js';
import { moveApproval, type Checked } from './approvals.waiting.js';
import { text } from './checks.js';
import type { Filter, Place } from './database/collection.js';
import type { Platform, Unit } from './unit.js';

/** An organisation's approvals are its own affair, and all its people's. */
export const visibleApprovals = ({ organisation }: Actor): Filter => ({ organisation });

const approvalOf = async (place: Place, actor: Actor, id: string): Promise<Decision<Approval>> =>
  (await approvals.findOne(place, { $and: [{ _id: id }, visibleApprovals(actor)] })) ??
  notFound('approval', id, 'approval');

export interface ApprovalAsk {
  readonly approval: string;
}

/** Passes by itself: the same grant may succeed in a moment, so that it decides nothing about the approval. */
const PASSING: readonly string[] = ['CONCURRENT_CHANGE', 'COUNTERPART_AWAY'];

/**
 * Grants an approval: the act runs as its maker's, checked by this second person, in one transaction with the grant. What the act
 * says no to ends the approval as REFUSED, with that refusal. The same person may ask again and finds what came of it.
 */
export async function approvalGrant(
  platform: Platform,
  checker: Actor,
  { approval: id }: ApprovalAsk,
  { mayCall, from }: { readonly mayCall: Checked['mayCall']; readonly from: string },
): Promise<Decision<Answer>> {
  const approval = await approvalOf(platform, checker, id);
  if (isRefused(approval)) return approval;
  if (isGrantedBy(approval, checker)) return { approval: id };
  const refusal = deciderRefusal(approval, checker, 'approvalGrant', platform.clock.now());
  if (refusal) return refusal;
  const result = await performGranted(platform, { approval, checker, from, mayCall });
  if (!isRefused(result)) return { approval: id };
  if (PASSING.includes(result.code)) return result;
  return perform(platform, checker, refusedGrant(result), { approval: id }, from);
}

const isGrantedBy = ({ state, decidedBy }: Approval, { id }: Actor): boolean =>
  (state === 'EXECUTED' || state === 'REFUSED') && decidedBy?.id === id;

/** Ends an approval whose act was refused. Its idempotency key is free again, as that of any refused act. */
const refusedGrant = ({ code, facts, path, problems }: Refusal) =>
  act({
    name: 'approvalGrant',
    keyed: false,
    async decide(unit, checker, { approval: id }: ApprovalAsk) {
      const approval = await approvalOf(unit, checker, id);
      if (isRefused(approval)) return approval;
      // Granted twice at once: the other call has run it.
      if (isGrantedBy(approval, checker)) return { approval: id };
      const late = deciderRefusal(approval, checker, 'approvalGrant', unit.now);
      if (late) return late;
      const refusal: StoredRefusal = { code, facts, path, problems };
      await decide(unit, approval, 'refuse', { decidedBy: named(checker), refusal });
      await waitingKeys.remove(unit, { approval: id });
      unit.note({ refusal: code });
      return { approval: id };
    },
  });

const named = ({ id, name }: Actor) => ({ id, name });

async function decide(
  unit: Unit,
  { _id, organisation, act: name }: Approval,
  move: Parameters<typeof moveApproval>[2],
  facts: Partial<Approval>,
): Promise<void> {
  await moveApproval(unit, _id, move, { ...facts, decidedAt: unit.now });
  unit.note({ act: name });
  unit.tell('ApprovalEnded', _id, { approval: _id, organisation, act: name, move });
}

export interface RejectAsk extends ApprovalAsk {
  readonly reason: string;
}

export const approvalReject = act({
  name: 'approvalReject',
  keyed: false,
  check: ({ reason }: RejectAsk) => text('reason', reason, 1, 500),
  async decide(unit, actor, { approval: id, reason }: RejectAsk) {
    const approval = await approvalOf(unit, actor, id);
    if (isRefused(approval)) return approval;
    const refusal = deciderRefusal(approval, actor, 'approvalReject', unit.now);
    if (refusal) return refusal;
    await decide(unit, approval, 'reject', { decidedBy: named(actor), reason: reason.trim() });
    return { approval: id };
  },
});

export const approvalWithdraw = act({
  name: 'approvalWithdraw',
  keyed: false,
  async decide(unit, actor, { approval: id }: ApprovalAsk) {
    const approval = await approvalOf(unit, actor, id);
    if (isRefused(approval)) return approval;
    const refusal = deciderRefusal(approval, actor, 'approvalWithdraw', unit.now);
    if (refusal) return refusal;
    await decide(unit, approval, 'withdraw', { decidedBy: named(actor) });
    return { approval: id };
  },
});

/** Writes down what time has ended. No GraphQL field calls it. */
const approvalExpire = act({
  name: 'approvalExpire',
  keyed: false,
  async decide(unit, _actor, { approval: id }: ApprovalAsk) {
    const approval = await approvals.byId(unit, id);
    if (approval === null) return notFound('approval', id, 'approval');
    if (approval.state !== 'PENDING' || stateAt(approval, unit.now) !== 'EXPIRED')
      return refuse('WRONG_STATE', {
        ...{ noun: 'approval', state: approval.state },
        ...{ act: 'approvalExpire', allowed: '—' },
      });
    await decide(unit, approval, 'expire', { decidedBy: null });
    unit.onBehalfOf(approval.organisation);
    return { approval: id };
  },
});

const AT_ONCE = 100;

export async function expireApprovals(platform: Platform): Promise<void> {
  const due = { state: 'PENDING', expiresAt: { $lte: platform.clock.now() } };
  const found = await approvals.find(platform, due, { sort: { expiresAt: 1 }, limit: AT_ONCE });
  for (const { _id } of found) await perform(platform, SYSTEM, approvalExpire, { approval: _id });
}
