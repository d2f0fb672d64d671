import { collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import type { Bill } from './bill.js';
import { packages } from './bill.store.js';
import type { BillStep, StepKind } from './step.js';

const text = { type: String, required: true };
const whole = { type: Number, required: true };
const when = { type: Date, required: true };

export const steps = collection<BillStep>(
  'bill_steps',
  {
    ...{ number: text, seq: whole, kind: text, asset: text, deal: String, by: text, to: text },
    range: { type: { from: whole, to: whole }, required: true, _id: false },
    ...{ notTransferable: { type: Boolean, required: true }, at: when, actId: text },
    ...{ exchangeNo: String, acknowledgedAt: Date, refused: String },
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
}

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
    ...{ at: unit.now, actId: unit.actId, exchangeNo: null, acknowledgedAt: null, refused: null },
  });
  unit.tell('BillStepTaken', number, { step, number, kind, asset: _id });
}

const OPEN = { acknowledgedAt: null, refused: null };

/** The steps of a package that the exchange has not answered, in their order. */
export const openSteps = (place: Place, number: string): Promise<BillStep[]> =>
  steps.find(place, { number, ...OPEN }, { sort: { seq: 1 }, limit: 200 });

export const isAnyOpen = async (place: Place, number?: string): Promise<boolean> =>
  (await steps.findOne(place, number === undefined ? OPEN : { number, ...OPEN })) !== null;
