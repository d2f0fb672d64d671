import { refuse, notFound } from '../kernel/decision.js';
import type { AssetConditionFailed, AssetConditionMet } from '../assets/index.js';
import { act } from '../platform/act.js';
import type { Unit } from '../platform/unit.js';
import type { Bill } from './bill.js';
import { bills } from './bill.store.js';
import { exchangeFailure } from './exchange-refusals.js';
import { hasPending, sign } from './endorse.service.js';
import { isOpen, type BillStep } from './step.js';
import { steps } from './step.store.js';
import { takeBack } from './take-back.service.js';

interface AcknowledgeAsk {
  readonly step: string;
  readonly exchangeNo: string;
  readonly at: Date;
}

/**
 * The platform's own act after the exchange has taken a step. What a deal asked for holds from then on: its pledge takes effect,
 * and its condition ENDORSED is met. Refused when it is recorded already.
 */
export const billStepAcknowledge = act({
  name: 'billStepAcknowledge',
  keyed: false,
  async decide(unit, _actor, { step: id, exchangeNo, at }: AcknowledgeAsk) {
    const step = await steps.byId(unit, id);
    if (step === null) return notFound('billStep', id, 'step');
    const answered = { exchangeNo, acknowledgedAt: at };
    if (!(await answer(unit, step, answered))) return alreadyAnswered(step);
    if (step.deal !== null) await meetCondition(unit, step, step.deal, exchangeNo);
    return { step: id };
  },
});

async function answer(unit: Unit, step: BillStep, set: Partial<BillStep>): Promise<boolean> {
  if (!isOpen(step)) return false;
  unit.onBehalfOf(step.by);
  return steps.update(unit, { _id: step._id, acknowledgedAt: null, refused: null }, { $set: set });
}

const alreadyAnswered = ({ refused }: BillStep) =>
  refuse('WRONG_STATE', {
    noun: 'billStep',
    state: refused === null ? 'ACKNOWLEDGED' : 'REFUSED',
    act: 'answer',
    allowed: '—',
  });

/** A discount is endorsed when the exchange has the request, which locks it there; a pledge when it has the signature as well. */
async function meetCondition(unit: Unit, step: BillStep, deal: string, evidence: string): Promise<void> {
  const bill = await bills.byId(unit, step.asset);
  if (bill === null) throw new Error(`${step._id} was taken on ${step.asset}, which is missing`);
  if (step.kind === 'ASK_PLEDGE' && isAsked(bill, deal) && hasPending(bill)) await sign(unit, bill);
  const isMet =
    (step.kind === 'ASK_DISCOUNT' && isAsked(bill, deal)) ||
    (step.kind === 'SIGN' && bill.bill.pledge?.deal === deal);
  if (!isMet) return;
  const met: AssetConditionMet = { deal, condition: 'ENDORSED', asset: bill._id, evidence };
  unit.tell('AssetConditionMet', bill._id, { ...met });
}

const isAsked = ({ bill }: Bill, deal: string): boolean => bill.pending?.deal === deal;

interface RefusedAsk {
  readonly step: string;
  readonly code: string;
}

/** The platform's own act after the exchange has turned a step down: it is taken back here too, where that can be done. */
export const billStepRefused = act({
  name: 'billStepRefused',
  keyed: false,
  async decide(unit, _actor, { step: id, code }: RefusedAsk) {
    const step = await steps.byId(unit, id);
    if (step === null) return notFound('billStep', id, 'step');
    if (!(await answer(unit, step, { refused: code }))) return alreadyAnswered(step);
    const { number, kind, asset, by, deal } = step;
    const takenBack = await takeBack(unit, { ...step, refused: code }, code);
    const told = { number, step: id, kind, asset, organisation: by, code, takenBack };
    unit.tell('BillExchangeRefused', number, told);
    if (deal === null) return { step: id };
    const failed: AssetConditionFailed = { deal, condition: 'ENDORSED', asset, ...exchangeFailure(code) };
    unit.tell('AssetConditionFailed', asset, { ...failed });
    return { step: id };
  },
});
