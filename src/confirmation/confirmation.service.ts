import {
  moveReceivable,
  receivables,
  refusedMove,
  visibleReceivables,
  type Receivable,
} from '../assets/index.js';
import { toMoneyText } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Decision } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { confirmationProblems, decideConfirmation, type ConfirmationTerms } from './confirmation.js';

export interface ConfirmAsk extends ConfirmationTerms {
  readonly idempotencyKey: string;
  readonly receivable: string;
}

/** The debtor's own: what others owe each other does not exist here. The holder sees it, and is told who answers. */
async function owedBy(unit: Unit, actor: Actor, id: string): Promise<Decision<Receivable>> {
  const seen = { $and: [{ _id: id }, visibleReceivables(actor)] };
  const receivable = await receivables.findOne(unit, seen);
  if (receivable === null) return notFound('receivable', id, 'receivable');
  return receivable.obligor === actor.organisation ? receivable : refuse('DEBTOR_CONFIRMS', {}, 'receivable');
}

export const receivableConfirm = act({
  name: 'receivableConfirm',
  keyed: true,
  check: (input: ConfirmAsk) => confirmationProblems(input),
  // A yes is an unconditional debt from then on (Civil Code 763: the debtor may not deny the claim to a factor).
  worth: async (platform, _actor, { receivable, amount }: ConfirmAsk) =>
    amount ?? (await receivables.byId(platform, receivable))?.claimed ?? null,
  async decide(unit, actor, input: ConfirmAsk) {
    const receivable = await owedBy(unit, actor, input.receivable);
    if (isRefused(receivable)) return receivable;
    const confirmed = refusedMove(receivable, 'confirm') ?? decideConfirmation(receivable.claimed, input);
    if (isRefused(confirmed)) return confirmed;
    const facts = { ...confirmed, answeredAt: unit.now, reason: null };
    const refusal = await moveReceivable(unit, receivable, 'confirm', facts);
    if (refusal) return refusal;
    const { _id: id, holder: seller, obligor: debtor } = receivable;
    const amount = toMoneyText(confirmed.base);
    unit.tell('ReceivableConfirmed', id, { receivable: id, seller, debtor, amount });
    return { receivable: id };
  },
});

interface ReasonAsk {
  readonly idempotencyKey: string;
  readonly receivable: string;
  readonly reason: string;
}

/** The debtor's no, for now or for good, with its reason. */
function decline(name: string, move: 'dispute' | 'reject', news: string) {
  return act({
    name,
    keyed: true,
    check: ({ reason }: ReasonAsk) => text('reason', reason, 1, 500),
    async decide(unit, actor, { receivable: id, reason }: ReasonAsk) {
      const receivable = await owedBy(unit, actor, id);
      if (isRefused(receivable)) return receivable;
      const facts = { reason: reason.trim(), answeredAt: unit.now };
      const refusal = await moveReceivable(unit, receivable, move, facts);
      if (refusal) return refusal;
      unit.tell(news, id, { receivable: id, seller: receivable.holder, debtor: receivable.obligor });
      return { receivable: id };
    },
  });
}

export const receivableDispute = decline('receivableDispute', 'dispute', 'ReceivableDisputed');
export const receivableReject = decline('receivableReject', 'reject', 'ReceivableRejected');
