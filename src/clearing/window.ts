import type { PlainDate } from '../kernel/dates.js';
import { Decimal } from '../kernel/decimal.js';
import { problem, type Problem } from '../kernel/decision.js';
import { stateTable } from '../kernel/state-table.js';
import type { SizeClass } from '../parties/index.js';
import { decimalWithin, wholeWithin } from '../platform/checks.js';

export type WindowState = 'OPEN' | 'RUNNING' | 'ACCEPTING' | 'DONE' | 'CANCELLED';
export type WindowAct = 'run' | 'award' | 'finish' | 'cancel';

export const windowMoves = stateTable<WindowState, WindowAct>({
  OPEN: { run: 'RUNNING' },
  RUNNING: { award: 'ACCEPTING', finish: 'DONE', cancel: 'CANCELLED' },
  ACCEPTING: { run: 'RUNNING', finish: 'DONE' },
  DONE: {},
  CANCELLED: {},
});

/** By how much each request's term in the objective is multiplied. */
export interface PolicyWeights {
  readonly sizeClasses: Readonly<Record<SizeClass, Decimal>>;
  /** On top, where the applicant's environmental rating is green. */
  readonly green: Decimal;
}

/** A time for which requests, mandates and bids are collected, and what is then done with them. */
export interface ClearingWindow {
  readonly _id: string;
  readonly state: WindowState;
  readonly closesAt: Date;
  /** How long applicants have to accept what a run awards. */
  readonly acceptanceMinutes: number;
  readonly rounds: number;
  readonly weights: PolicyWeights;
  /** The runs so far, the first round's first. */
  readonly runs: readonly string[];
  /** Until when the latest run's awards can be accepted; null before. */
  readonly acceptUntil: Date | null;
  readonly openedAt: Date;
  readonly endedAt: Date | null;
  /** The day of the schedule that it was opened for; null when the operator opened it. */
  readonly scheduledOn: PlainDate | null;
  readonly version: number;
}

/** What is agreed on beforehand, whenever the window closes. */
export interface WindowTerms {
  readonly acceptanceMinutes: number;
  readonly rounds: number;
  readonly weights?:
    | {
        readonly micro?: Decimal | null | undefined;
        readonly small?: Decimal | null | undefined;
        readonly medium?: Decimal | null | undefined;
        readonly large?: Decimal | null | undefined;
        readonly green?: Decimal | null | undefined;
      }
    | null
    | undefined;
}

export interface WindowAsk extends WindowTerms {
  readonly closesAt: Date;
}

const ONE = new Decimal(1);

/** Weights of 1 where none is given. */
export function weightsOf({ weights }: WindowTerms): PolicyWeights {
  const { micro, small, medium, large, green } = weights ?? {};
  return {
    sizeClasses: { MICRO: micro ?? ONE, SMALL: small ?? ONE, MEDIUM: medium ?? ONE, LARGE: large ?? ONE },
    green: green ?? ONE,
  };
}

const LONGEST_WINDOW_MS = 30 * 86_400_000;
const LONGEST_ACCEPTANCE = 7 * 24 * 60;

export function windowProblems({ acceptanceMinutes, rounds, weights }: WindowTerms): Problem[] {
  return [
    ...wholeWithin('acceptanceMinutes', acceptanceMinutes, 1, LONGEST_ACCEPTANCE),
    ...wholeWithin('rounds', rounds, 1, 2),
    ...Object.entries(weights ?? {}).flatMap(([name, weight]) =>
      decimalWithin(`weights.${name}`, weight, '0.1', '10'),
    ),
  ];
}

/** A window closes in the future, within a month. */
export function closingProblems({ closesAt }: WindowAsk, now: Date): Problem[] {
  const latest = new Date(now.getTime() + LONGEST_WINDOW_MS);
  const given = closesAt.toISOString();
  if (closesAt <= now) return [problem('closesAt', 'NOT_IN_FUTURE', { given, after: now.toISOString() })];
  return closesAt > latest ? [problem('closesAt', 'TOO_LATE', { given, latest: latest.toISOString() })] : [];
}
