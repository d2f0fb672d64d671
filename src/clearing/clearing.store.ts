import { collection } from '../platform/database/collection.js';
import type { ClearingAward, ClearingRun } from './run.js';
import type { ClearingSchedule } from './schedule.js';
import type { ClearingWindow } from './window.js';

const text = { type: String, required: true };
const when = { type: Date, required: true };
const number = { type: Number, required: true };
const amount = { type: 'Decimal128', required: true };
const money = 'Decimal128';
const group = (of: object) => ({ type: of, _id: false });
const weights = group({
  sizeClasses: group({ MICRO: amount, SMALL: amount, MEDIUM: amount, LARGE: amount }),
  green: amount,
});

export const windows = collection<ClearingWindow>(
  'clearing_windows',
  {
    state: text,
    closesAt: when,
    acceptanceMinutes: number,
    rounds: number,
    weights,
    runs: [String],
    acceptUntil: Date,
    openedAt: when,
    endedAt: Date,
    scheduledOn: String,
    version: number,
  },
  [{ fields: { state: 1, closesAt: 1 } }, { fields: { openedAt: -1, _id: -1 } }],
);

/** Its one document is there while a window is neither done nor cancelled: of two opened at once, one is refused. */
export interface WindowSlot {
  readonly _id: string;
  readonly window: string;
}

export const windowSlots = collection<WindowSlot>('clearing_window_slots', { window: text });
export const THE_SLOT = 'window';

/** Its one document stays when the schedule has ended: it knows the last day that had its window. */
export const schedules = collection<ClearingSchedule>('clearing_schedules', {
  days: text,
  opensAt: text,
  closesAt: text,
  acceptanceMinutes: number,
  rounds: number,
  weights,
  setAt: when,
  endedAt: Date,
  openedFor: String,
  version: number,
});
export const THE_SCHEDULE = 'schedule';

export const runs = collection<ClearingRun>(
  'clearing_runs',
  {
    window: text,
    round: number,
    state: text,
    startedAt: when,
    endedAt: Date,
    seed: number,
    engineVersion: text,
    inputHash: String,
    counts: group({ lenders: number, caps: number, requests: number, edges: number }),
    progress: group({ phase: text, value: money, bound: money, gap: money, at: when }),
    result: group({
      engine: text,
      status: text,
      value: amount,
      bound: money,
      boundFrom: String,
      gap: money,
      finance: amount,
      cost: amount,
      fundedRequests: number,
      stoppedBy: text,
      priceIterations: number,
      moves: number,
      nodes: number,
      elapsedMs: number,
      answerHash: text,
      checkProblems: [String],
    }),
    solvedAt: Date,
    acceptUntil: Date,
    heldBy: String,
    heldUntil: when,
    tries: number,
    fault: String,
    version: number,
  },
  [
    { fields: { state: 1, heldUntil: 1 } },
    { fields: { startedAt: -1, _id: -1 } },
    { fields: { window: 1, round: 1 } },
  ],
);

export const awards = collection<ClearingAward>(
  'clearing_awards',
  {
    run: text,
    window: text,
    request: text,
    lender: text,
    mandate: text,
    edge: number,
    share: text,
    finance: amount,
    state: text,
    offer: String,
    droppedBecause: String,
  },
  [
    { fields: { run: 1, state: 1, _id: 1 } },
    { fields: { run: 1, lender: 1, _id: 1 } },
    { fields: { window: 1, request: 1 } },
    { fields: { offer: 1 } },
  ],
);
