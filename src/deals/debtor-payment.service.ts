import {
  assets,
  payHolder,
  receivables,
  refusedMove,
  takeBackFromHolder,
  type Asset,
  type Receivable,
} from '../assets/index.js';
import { toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { notFound, problem, refuse, refuseInput, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import {
  agreementOf,
  debtorPaymentMoves,
  effectOf,
  notifiedOf,
  type DebtorPayment,
  type Stated,
} from './debtor-payment.js';
import {
  debtorPayments,
  MOST_PAYMENTS,
  paymentsOn,
  toldOver,
  writeDebtorPayment,
} from './debtor-payment.store.js';
import { noteDilution } from './dilution-note.service.js';
import { notYetStated } from './passed-on.service.js';

export interface StateAsk extends Stated {
  readonly receivable: string;
  readonly idempotencyKey: string;
}

/**
 * A debtor states what it has paid, to whom and when: it is freed as far as that party could validly take it then. What it
 * validly paid the seller lessens the debt at once; what went to a lender does when the lender records it; what went to
 * anybody else is owed as before. What was paid before a notice, but is stated after it, frees it once the lenders have agreed.
 */
export const debtorPaymentRecord = act({
  name: 'debtorPaymentRecord',
  keyed: true,
  check: (input: StateAsk) => [
    ...moneyAbove0('amount', input.amount),
    ...text('reference', input.reference, 1, 64),
  ],
  worth: async (_platform, _actor, input: StateAsk) => input.amount,
  async decide(unit, { organisation }, input: StateAsk) {
    const mine = { _id: input.receivable, kind: 'RECEIVABLE', obligor: organisation };
    const receivable = await receivables.findOne(unit, mine);
    if (receivable === null) return notFound('receivable', input.receivable, 'receivable');
    const refusal = await statedRefusal(unit, receivable, input);
    if (refusal) return refusal;
    return { debtorPayment: await statePayment(unit, receivable, input) };
  },
});

async function statedRefusal(unit: Unit, receivable: Receivable, input: StateAsk): Promise<Refusal | null> {
  const closed = refusedMove(receivable, 'statePayment');
  if (closed) return closed;
  const receiver = await organisations.byId(unit, input.to);
  if (receiver === null) return notFound('organisation', input.to, 'to');
  if (input.to === receivable.obligor) return refuseInput([problem('to', 'SELF_PAYMENT')]);
  const known = await paymentsOn(unit, [receivable._id]);
  const reference = input.reference.trim();
  if (known.some((one) => one.reference === reference))
    return refuse('PAYMENT_STATED', { reference }, 'reference');
  if (known.length >= MOST_PAYMENTS) return refuse('TOO_MANY_PAYMENTS', { max: MOST_PAYMENTS }, 'receivable');
  // In the order of time, since each payment's effect rests on those before it.
  const earliest = known.at(-1)?.paidAt ?? receivable.answeredAt ?? receivable.createdAt;
  if (earliest <= input.paidAt && input.paidAt <= unit.now) return null;
  const facts = {
    earliest: earliest.toISOString(),
    latest: unit.now.toISOString(),
    given: input.paidAt.toISOString(),
  };
  return refuse('PAYMENT_TIME', facts, 'paidAt');
}

/** Writes down what a debtor says that it has paid on one debt, with what that does to it; rules are the caller's. Answers its id. */
export async function statePayment(unit: Unit, asset: Asset, stated: Stated): Promise<string> {
  const payment = await newPayment(unit, asset, stated);
  await debtorPayments.insert(unit, payment);
  await takeEffect(unit, asset, payment);
  return payment._id;
}

async function newPayment(unit: Unit, receivable: Asset, input: Stated): Promise<DebtorPayment> {
  const told = await toldOver(unit, [receivable._id]);
  const { to, amount, paidAt } = input;
  const reference = input.reference.trim();
  const stated = { to, amount, paidAt, reference };
  const found = effectOf(receivable, told, stated, await notYetStated(unit, receivable));
  // What the seller has handed over to the lender already is the lender's own word for it.
  const anew = freedAnew(found).greaterThan(0);
  const awaits = anew ? agreementOf(receivable, told, stated, unit.now) : [];
  const effect = awaits.length === 0 ? found : { ...found, frees: ZERO, passedOn: ZERO, inVain: amount };
  const standing = notifiedOf(receivable._id, told).filter(
    ({ reachedAt, endedAt }) => reachedAt <= unit.now && (endedAt === null || endedAt > paidAt),
  );
  return {
    _id: newId('dpm'),
    asset: receivable._id,
    debtor: receivable.obligor,
    seller: receivable.holder,
    ...{ to, amount, paidAt, reference, ...effect },
    lenders: [...new Set(standing.map(({ securedParty }) => securedParty))],
    awaits,
    state: awaits.length > 0 ? 'UNPROVEN' : effect.repayment === null ? 'STATED' : 'RECEIVED',
    recordedAt: unit.now,
    answeredAt: null,
    reason: null,
    version: 1,
  };
}

/** By what a statement lessens the debt: what the seller has handed over was taken off through the deal. */
const freedAnew = ({ frees, passedOn }: Pick<DebtorPayment, 'frees' | 'passedOn'>): Decimal =>
  frees.minus(passedOn ?? ZERO);

/** Every statement writes the receivable, so that two at once do not both rest on what was owed before. */
async function takeEffect(unit: Unit, receivable: Asset, payment: DebtorPayment): Promise<void> {
  const { _id, asset, seller, debtor, to, inVain } = payment;
  const frees = to === receivable.holder ? freedAnew(payment) : null;
  const paid = await payHolder(unit, receivable, frees);
  if (frees?.greaterThan(0)) await noteDilution(unit, paid, 'PAID_TO_SELLER');
  unit.tell('DebtorPaymentStated', _id, { payment: _id, receivable: asset, seller, debtor, to });
  if (inVain.greaterThan(0))
    unit.tell('DebtorPaidWrongParty', _id, {
      payment: _id,
      receivable: asset,
      ...{ seller, debtor, to, lenders: payment.lenders },
      amount: toMoneyText(inVain),
    });
}

export interface AnswerAsk {
  readonly payment: string;
  readonly received: boolean;
  readonly reason?: string | null | undefined;
  readonly idempotencyKey: string;
}

/**
 * The receiver says whether it has got the money; where it has not, the debt is what it was before. A lender whose agreement a
 * payment awaits says whether it was made before its notice.
 */
export const debtorPaymentAnswer = act({
  name: 'debtorPaymentAnswer',
  keyed: true,
  check: ({ received, reason }: AnswerAsk) => [
    ...text('reason', reason, 1, 500),
    ...(!received && reason == null ? [problem('reason', 'REQUIRED')] : []),
  ],
  worth: async (platform, _actor, input: AnswerAsk): Promise<Decimal | null> =>
    (await debtorPayments.byId(platform, input.payment))?.amount ?? null,
  async decide(unit, actor, input: AnswerAsk) {
    const { organisation: by } = actor;
    const mine = { $or: [{ to: by }, { awaits: by }] };
    const payment = await debtorPayments.findOne(unit, { _id: input.payment, ...mine });
    if (payment === null) return notFound('debtorPayment', input.payment, 'payment');
    const move = !input.received ? 'contest' : payment.to === by ? 'receive' : 'agree';
    const state = debtorPaymentMoves.next(payment.state, move);
    if (state === null) {
      const allowed = debtorPaymentMoves.allowed(payment.state).join(', ') || '—';
      return refuse('WRONG_STATE', { noun: 'debtorPayment', state: payment.state, act: move, allowed });
    }
    if (move === 'agree') {
      await agreed(unit, payment, by);
      return { debtorPayment: payment._id };
    }
    const answer = { state, answeredAt: unit.now, reason: input.reason?.trim() ?? null };
    await writeDebtorPayment(unit, payment, answer);
    if (!input.received) await takeBack(unit, payment);
    return { debtorPayment: payment._id };
  },
});

/** When the last lender has agreed, the payment takes the effect that it had when it was made. */
async function agreed(unit: Unit, payment: DebtorPayment, by: string): Promise<void> {
  const awaits = (payment.awaits ?? []).filter((one) => one !== by);
  await (awaits.length > 0 ? writeDebtorPayment(unit, payment, { awaits }) : countAgreed(unit, payment));
}

/** A payment to the seller that nobody speaks against any more takes its effect. */
export async function countAgreed(unit: Unit, payment: DebtorPayment): Promise<void> {
  const asset = await assetOf(unit, payment);
  const told = await toldOver(unit, [asset._id]);
  const effect = effectOf(asset, told, payment, await notYetStated(unit, asset));
  const state = payment.answeredAt === null ? 'STATED' : 'RECEIVED';
  await writeDebtorPayment(unit, payment, { awaits: [], state, ...effect });
  const frees = freedAnew(effect);
  const paid = await payHolder(unit, asset, frees);
  if (frees.greaterThan(0)) await noteDilution(unit, paid, 'PAID_TO_SELLER');
  const { _id, seller, debtor, to } = payment;
  unit.tell('DebtorPaymentAgreed', _id, { payment: _id, receivable: asset._id, seller, debtor, to });
}

async function assetOf(unit: Unit, { _id, asset: id }: DebtorPayment): Promise<Asset> {
  const asset = await assets.byId(unit, id);
  if (asset === null) throw new Error(`${_id} was paid on ${id}, which is missing`);
  return asset;
}

async function takeBack(unit: Unit, payment: DebtorPayment): Promise<void> {
  const { _id, asset: id, seller, debtor, to, amount } = payment;
  const frees = freedAnew(payment);
  const asset = await assetOf(unit, payment);
  if (to === asset.holder && frees.greaterThan(0)) {
    const back = await takeBackFromHolder(unit, asset, frees);
    await noteDilution(unit, back, 'LIFTED');
  }
  const facts = { payment: _id, receivable: id, seller, debtor, to, amount: toMoneyText(amount) };
  unit.tell('DebtorPaymentContested', _id, facts);
}
