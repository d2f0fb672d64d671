import type { Decimal } from '../kernel/decimal.js';
import { stateTable } from '../kernel/state-table.js';

export type RunState =
  'PREPARING' | 'SOLVING' | 'AWARDING' | 'AWARDED' | 'EMPTY' | 'REJECTED' | 'FAILED' | 'CANCELLED';
export type RunAct = 'prepare' | 'solve' | 'award' | 'empty' | 'reject' | 'fail' | 'cancel';

/** From its start to its awards. What was awarded is not cancelled any more: applicants decide. */
export const runMoves = stateTable<RunState, RunAct>({
  PREPARING: { prepare: 'SOLVING', empty: 'EMPTY', fail: 'FAILED', cancel: 'CANCELLED' },
  SOLVING: { solve: 'AWARDING', reject: 'REJECTED', fail: 'FAILED', cancel: 'CANCELLED' },
  AWARDING: { award: 'AWARDED' },
  AWARDED: {},
  EMPTY: {},
  REJECTED: {},
  FAILED: {},
  CANCELLED: {},
});

export interface BookCounts {
  readonly lenders: number;
  readonly caps: number;
  readonly requests: number;
  readonly edges: number;
}

/** How far a run is: both figures close in on each other. */
export interface RunProgress {
  readonly phase: string;
  readonly value: Decimal | null;
  readonly bound: Decimal | null;
  readonly gap: Decimal | null;
  readonly at: Date;
}

/** What the engine answered and what the checker said of it. */
export interface RunResult {
  readonly engine: string;
  readonly status: string;
  readonly value: Decimal;
  readonly bound: Decimal | null;
  readonly boundFrom: string | null;
  readonly gap: Decimal | null;
  readonly finance: Decimal;
  readonly cost: Decimal;
  readonly fundedRequests: number;
  /** COUNTS and PROOF are the same on every machine; a run that a clock cut is marked by TIME. */
  readonly stoppedBy: string;
  readonly priceIterations: number;
  readonly moves: number;
  readonly nodes: number;
  readonly elapsedMs: number;
  readonly answerHash: string;
  /** Of the independent checker: empty when it confirms all. */
  readonly checkProblems: readonly string[];
}

/** One clearing of the whole book. */
export interface ClearingRun {
  readonly _id: string;
  readonly window: string;
  readonly round: number;
  readonly state: RunState;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly seed: number;
  readonly engineVersion: string;
  /** SHA-256 of the book; null until it is built. */
  readonly inputHash: string | null;
  readonly counts: BookCounts | null;
  readonly progress: RunProgress | null;
  readonly result: RunResult | null;
  /** When the result was stored: its offers open then. */
  readonly solvedAt: Date | null;
  readonly acceptUntil: Date | null;
  /** The process that is at it, and until when on the machine's clock it need not be looked after. */
  readonly heldBy: string | null;
  readonly heldUntil: Date;
  readonly tries: number;
  /** What stopped the latest try, for the operator; null when nothing did. */
  readonly fault: string | null;
  readonly version: number;
}

export type AwardState = 'PENDING' | 'OFFERED' | 'DROPPED';

/** What a run awards to one request. */
export interface ClearingAward {
  /** `run:request` */
  readonly _id: string;
  readonly run: string;
  readonly window: string;
  readonly request: string;
  readonly lender: string;
  readonly mandate: string;
  /** Position in the book's edges. */
  readonly edge: number;
  readonly share: string;
  readonly finance: Decimal;
  readonly state: AwardState;
  readonly offer: string | null;
  /** Why it became no offer: a refusal code. */
  readonly droppedBecause: string | null;
}

export const awardId = (run: string, request: string): string => `${run}:${request}`;
