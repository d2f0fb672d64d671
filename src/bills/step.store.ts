import { collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import type { Bill } from './bill.js';
import { packages, pendingFields } from './bill.store.js';
import type { StepKind } from './step-kind.js';
import type { Before, BillStep } from './step.js';

const text = { type: String, required: true };
const whole = { type: Number, required: true };
const when = { type: Date, required: true };

export const steps = collection<BillStep>(
  'bill_steps',
  {
    ...{ number: text, seq: whole, kind: text, asset: text, deal: String, by: text, to: text },
    range: { type: { from: whole, to: whole }, required: true, _id: false },
    ...{ notTransferable: { type: Boolean, required: true }, at: when, actId: text },
    ...{ exchangeNo: String, acknowledgedAt: Date, refused: String, takenBackAt: Date },
    was: {
      type: { state: text, holder: text, entries: whole, pending: { type: pendingFields, _id: false } },
      _id: false,
    },
  },
  [
    { fields: { number: 1, seq: 1 } },
    { fields: { acknowledgedAt: 1, refused: 1, number: 1, seq: 1 } },
    { fields: { asset: 1, seq: 1 } },
  ],
);

export const stepId = (number: string, seq: number): string => `${number}:${String(seq).padStart(6, '0')}`;

export interface StepAsk {
  readonly by: string;
  readonly to: string;
  readonly deal?: string | null;
  readonly notTransferable?: boolean;
  /** The part before the act: where the exchange does not take the step, it is that again. */
  readonly was?: Bill;
}

const beforeOf = ({ state, holder, bill: { chain, pending } }: Bill): Before => ({
  ...{ state, holder, pending },
  entries: chain.length,
});

/**
 * Writes the next step of the package down, to be told the exchange. Acts on one package at once collide on the package's
 * counter: their steps stand in one order.
 */
export async function takeStep(unit: Unit, kind: StepKind, { _id, bill }: Bill, ask: StepAsk): Promise<void> {
  const { number, range } = bill;
  const counted = await packages.change(unit, { _id: number }, { $inc: { steps: 1 } });
  if (counted === null) throw new Error(`${_id} is of the package ${number}, which is missing`);
  const step = stepId(number, counted.steps);
  await steps.insert(unit, {
    ...{ _id: step, number, seq: counted.steps, kind, asset: _id, range },
    ...{ by: ask.by, to: ask.to, deal: ask.deal ?? null, notTransferable: ask.notTransferable ?? false },
    ...{ was: ask.was ? beforeOf(ask.was) : null, takenBackAt: null },
    ...{ at: unit.now, actId: unit.actId, exchangeNo: null, acknowledgedAt: null, refused: null },
  });
  unit.tell('BillStepTaken', number, { step, number, kind, asset: _id });
}

const OPEN = { acknowledgedAt: null, refused: null };

/** The steps of a package that the exchange has not answered, in their order. */
export const openSteps = (place: Place, number: string): Promise<BillStep[]> =>
  steps.find(place, { number, ...OPEN }, { sort: { seq: 1 }, limit: 200 });

/** The latest steps of a part, the last one first. */
export const stepsOf = (place: Place, asset: string): Promise<BillStep[]> =>
  steps.find(place, { asset }, { sort: { seq: -1 }, limit: 50 });

/** Whether the exchange has turned the part's last step down. */
export async function isTurnedDown(place: Place, asset: string): Promise<boolean> {
  const [last] = await stepsOf(place, asset);
  return last?.refused != null;
}

export const isAnyOpen = async (place: Place, number?: string): Promise<boolean> =>
  (await steps.findOne(place, number === undefined ? OPEN : { number, ...OPEN })) !== null;
