import { markUploadUsed } from '../documents/index.js';
import { ZERO } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, refuseInput, type Decision, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import type { Unit } from '../platform/unit.js';
import { receivables, writeAsset } from './assets.store.js';
import { visibleReceivables } from './assets.policy.js';
import { claimInvoices, freeKeys } from './invoice-keys.js';
import {
  answerDueOnOf,
  netOf,
  receivableMoves,
  type Receivable,
  type ReceivableAct,
} from './kinds/receivable.js';
import { leftProblems, type IntakeSide, type ReceivableAsk } from './receivable-checks.js';
import { takeIn, type Intake } from './receivable-intake.js';
import { historyOf, warningsOf } from './receivable-warnings.js';

/** The seller puts down what a buyer owes it, for the buyer to confirm. */
export const receivableSubmit = act({
  name: 'receivableSubmit',
  keyed: true,
  prepare: (platform, actor, input: ReceivableAsk) => takeIn(platform, actor, input, 'SELLER'),
  decide: (unit, actor, input: ReceivableAsk, intake) => putDown(unit, actor, input, intake, 'SELLER'),
});

/** The debtor puts down what it owes a supplier: posting is confirming. */
export const payablePost = act({
  name: 'payablePost',
  keyed: true,
  prepare: (platform, actor, input: ReceivableAsk) => takeIn(platform, actor, input, 'DEBTOR'),
  worth: async (_platform, _actor, _input, { invoices }) => netOf(invoices),
  decide: (unit, actor, input: ReceivableAsk, intake) => putDown(unit, actor, input, intake, 'DEBTOR'),
});

export async function putDown(
  unit: Unit,
  actor: Pick<Actor, 'organisation'>,
  ask: ReceivableAsk,
  intake: Intake,
  side: IntakeSide,
  confirmed: Partial<Receivable> = {},
): Promise<Decision<{ receivable: string }>> {
  const _id = newId('rcv');
  const { seller, debtor } = intake;
  const claim = { asset: _id, claimant: actor.organisation, seller: seller._id, debtor: debtor._id };
  const invoices = await claimInvoices(unit, claim, intake.invoices);
  if (isRefused(invoices)) return invoices;
  const problems = leftProblems(invoices);
  if (problems.length > 0) return refuseInput(problems);
  const warnings = warningsOf(ask, intake, await historyOf(unit, seller._id, debtor._id));
  const receivable: Receivable = { ...newReceivable(_id, ask, { ...intake, invoices }, unit.now), warnings };
  const put = side === 'SELLER' ? receivable : { ...posted(receivable, unit.now), ...confirmed };
  await receivables.insert(unit, put);
  for (const upload of intake.uploads) {
    const refusal = await markUploadUsed(unit, actor.organisation, upload, _id);
    if (refusal) return refusal;
  }
  const data = { receivable: _id, seller: seller._id, debtor: debtor._id, warnings };
  unit.tell(side === 'SELLER' ? 'ReceivableSubmitted' : 'PayablePosted', _id, data);
  return { receivable: _id };
}

function newReceivable(_id: string, ask: ReceivableAsk, intake: Intake, now: Date): Receivable {
  const { contractNumber, deliveredOn, dueOn, collectionAccount } = ask;
  return {
    _id,
    kind: 'RECEIVABLE',
    holder: intake.seller._id,
    obligor: intake.debtor._id,
    currency: 'CNY',
    base: ZERO,
    paid: ZERO,
    setOff: ZERO,
    creditNotesSince: ZERO,
    holds: [],
    dueOn,
    state: 'SUBMITTED',
    version: 1,
    createdAt: now,
    origin: 'SUBMITTED',
    contractNumber: contractNumber.trim(),
    deliveredOn,
    collectionAccount,
    deliveryEvidence: ask.deliveryEvidence ?? [],
    invoices: intake.invoices,
    claimed: netOf(intake.invoices),
    setOffReason: null,
    warnings: [],
    answerDueOn: answerDueOnOf(now),
    answeredAt: null,
    reason: null,
    rescindAskedBy: [],
  };
}

const posted = (receivable: Receivable, now: Date): Receivable => ({
  ...receivable,
  origin: 'POSTED',
  state: 'CONFIRMED',
  base: receivable.claimed,
  answeredAt: now,
});

/** Moves a receivable by its table, with the facts that go with the move; refused when its state does not allow the act. */
export async function moveReceivable(
  unit: Unit,
  receivable: Receivable,
  move: ReceivableAct,
  facts: Partial<Receivable> = {},
): Promise<Refusal | null> {
  const refusal = refusedMove(receivable, move);
  const state = receivableMoves.next(receivable.state, move);
  if (refusal || state === null) return refusal;
  await writeAsset(unit, receivable, { ...facts, state });
  unit.note({ before: receivable.state, after: state });
  if (state === 'REJECTED' || state === 'WITHDRAWN' || state === 'RESCINDED')
    await freeKeys(unit, receivable);
  return null;
}

export function refusedMove({ state }: Receivable, move: ReceivableAct): Refusal | null {
  if (receivableMoves.next(state, move) !== null) return null;
  const allowed = receivableMoves.allowed(state).join(', ') || '—';
  return refuse('WRONG_STATE', { noun: 'receivable', state, act: move, allowed }, 'receivable');
}

interface WhichAsk {
  readonly idempotencyKey: string;
  readonly receivable: string;
}

/** The seller takes it back before the debtor has confirmed it. */
export const receivableWithdraw = act({
  name: 'receivableWithdraw',
  keyed: true,
  async decide(unit, actor, { receivable: id }: WhichAsk) {
    const receivable = await receivables.findOne(unit, {
      _id: id,
      kind: 'RECEIVABLE',
      holder: actor.organisation,
    });
    if (receivable === null) return notFound('receivable', id, 'receivable');
    const refusal = await moveReceivable(unit, receivable, 'withdraw');
    if (refusal) return refusal;
    unit.tell('ReceivableWithdrawn', id, { receivable: id });
    return { receivable: id };
  },
});

/**
 * Either side asks to take a confirmed receivable back; the second one's word does it, while nothing is locked or paid. What
 * is locked is the seller's secret: the debtor's word is taken all the same, and the seller's older one, which its own
 * finance contradicts, has lapsed.
 */
export const receivableRescind = act({
  name: 'receivableRescind',
  keyed: true,
  worth: async (platform, actor, { receivable: id }: WhichAsk) =>
    (await receivables.findOne(platform, { $and: [{ _id: id }, visibleReceivables(actor)] }))?.base ?? null,
  async decide(unit, actor, { receivable: id }: WhichAsk) {
    const receivable = await receivables.findOne(unit, { $and: [{ _id: id }, visibleReceivables(actor)] });
    if (receivable === null) return notFound('receivable', id, 'receivable');
    const refusal = refusedMove(receivable, 'rescind') ?? refusedRescission(receivable, actor.organisation);
    if (refusal) return refusal;
    const others = receivable.holds.length > 0 ? [] : receivable.rescindAskedBy;
    const rescindAskedBy = [...others, actor.organisation];
    if (rescindAskedBy.length === 1) {
      await writeAsset(unit, receivable, { rescindAskedBy });
      return { receivable: id };
    }
    await moveReceivable(unit, receivable, 'rescind', { rescindAskedBy });
    unit.tell('ReceivableRescinded', id, { receivable: id });
    return { receivable: id };
  },
});

function refusedRescission(receivable: Receivable, organisation: string): Refusal | null {
  if (receivable.rescindAskedBy.includes(organisation)) return refuse('RESCIND_ASKED', {}, 'receivable');
  const isLocked = receivable.holds.length > 0 && organisation === receivable.holder;
  return isLocked || receivable.paid.greaterThan(0) ? refuse('ASSET_HELD', {}, 'receivable') : null;
}
