/** Where a run is: what it proves and what it has. */
export interface Progress {
  readonly phase: 'prices' | 'rounding' | 'moves' | 'patterns' | 'neighbourhoods' | 'exact';
  /** Iterations of the phase so far. */
  readonly done: number;
  /** Upper bound in cents; null before there is one. */
  readonly bound: number | null;
  /** Value of the best answer in cents; null before there is one. */
  readonly value: number | null;
  readonly elapsedMs: number;
}

export interface WatchOptions {
  readonly timeLimitMs?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Asked now and then; true ends the run with what it has. */
  readonly cancelled?: () => boolean;
}

/** A share of a run's time that one of its phases may use. */
export interface TimePart {
  leftMs(): number;
  isOver(): boolean;
}

const REPORT_EVERY_MS = 200;
/** Part of a time limit that may be searched; the rest is for writing the answer and its proof down. */
const SEARCH_PART = 0.95;

/** Looks at the clock and the cancel flag for all engines, and tells of progress at most five times a second. */
export class Watch {
  /** Did a clock or the caller end the run early? */
  cut: 'TIME' | 'CANCELLED' | null = null;
  /** Did the clock end a part of the search, so that another machine may answer otherwise? */
  hurried = false;
  private nextReport = 0;

  constructor(
    private readonly options: WatchOptions = {},
    private readonly unit = 1,
    private readonly startedAt = performance.now(),
  ) {}

  elapsedMs(): number {
    return performance.now() - this.startedAt;
  }

  /** Milliseconds left for the search; Infinity without a limit. */
  leftMs(): number {
    return (this.options.timeLimitMs ?? Infinity) * SEARCH_PART - this.elapsedMs();
  }

  /** A part of the time that is left now; without a limit it is never over. */
  partOfTime(part: number): TimePart {
    const until = this.elapsedMs() + part * this.leftMs();
    const leftMs = (): number => until - this.elapsedMs();
    return { leftMs, isOver: () => leftMs() < 0 && (this.hurried = true) };
  }

  /** Reports progress; true when the run should end with what it has. */
  stop(phase: Progress['phase'], done: number, bound: number | null, value: number | null): boolean {
    const elapsedMs = this.elapsedMs();
    if (this.options.onProgress && elapsedMs >= this.nextReport) {
      this.nextReport = elapsedMs + REPORT_EVERY_MS;
      const scaled = (amount: number | null): number | null =>
        amount === null || !Number.isFinite(amount) ? null : amount * this.unit;
      this.options.onProgress({ phase, done, bound: scaled(bound), value: scaled(value), elapsedMs });
    }
    if (this.options.cancelled?.()) this.cut = 'CANCELLED';
    else if (this.leftMs() < 0) this.cut ??= 'TIME';
    return this.cut !== null;
  }
}
