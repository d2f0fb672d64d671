export const ENGINES = ['exact', 'priced', 'auto', 'first-come', 'best-offer', 'stable'] as const;
export type EngineName = (typeof ENGINES)[number];

/** Raised with every change that could give another answer for the same book and options. */
export const ENGINE_VERSION = '4';

export type AllocationStatus = 'OPTIMAL' | 'FEASIBLE' | 'INFEASIBLE' | 'UNKNOWN';

/** What ended the run. Only COUNTS and PROOF give the same answer on every machine. */
export type StoppedBy = 'COUNTS' | 'PROOF' | 'TIME' | 'CANCELLED';

export interface AllocationAward {
  /** Position in the book's `edges`. */
  readonly edge: number;
  /** Decimal text, above 0 and at most 1. */
  readonly share: string;
}

/** The answer of every engine. Amounts are decimal texts in the book's currency. */
export interface Allocation {
  /** The engine that did the work: `auto` answers with the name of its choice. */
  readonly engine: EngineName;
  readonly engineVersion: string;
  /** OPTIMAL: gap ≤ 1e-6. INFEASIBLE (proven) and UNKNOWN come without awards. */
  readonly status: AllocationStatus;
  /** Σ weight × (financeWeight × finance − costWeight × cost), exact; null without an answer. */
  readonly objective: string | null;
  /** No answer can have a higher objective; null where nothing is proven. */
  readonly bound: string | null;
  readonly boundFrom: 'prices' | 'solver' | null;
  /** (bound − objective) / max(|bound|, 0.01). */
  readonly gap: number | null;
  readonly finance: string;
  readonly cost: string;
  readonly fundedRequests: number;
  readonly awards: readonly AllocationAward[];
  /** Shadow prices: value per unit of draw. Resources that are not named have a price of 0. */
  readonly prices: {
    readonly lenders: Readonly<Record<string, string>>;
    readonly caps: Readonly<Record<string, string>>;
  };
  readonly stoppedBy: StoppedBy;
  readonly counts: AllocationCounts;
  /** Pairs that would rather have each other; null where not counted. */
  readonly blockingPairs: number | null;
  /** Without reading the file. */
  readonly elapsedMs: number;
  /** Of the process so far, in MiB. */
  readonly peakMemoryMb: number;
  readonly inputHash: string;
}

/** What a replay needs to do the same again, and how much was done. */
export interface AllocationCounts {
  readonly seed: number;
  readonly priceIterations: number;
  readonly moves: number;
  /** Linear programmes over lenders' patterns. */
  readonly patternRounds: number;
  /** Programmes over a few lenders' choices. */
  readonly neighbourhoods: number;
  /** Branch-and-bound nodes. */
  readonly nodes: number;
}
