import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

/**
 * What may go wrong at a counterpart. SLOW: it does what it is asked, after a while. FAIL_BEFORE: it fails and has done nothing. FAIL_AFTER: it
 * has done it, but the connection breaks before the answer. TWICE: it answers, and says the same again in its feed. LATE: it
 * has done it, and says so only later, in its feed.
 */
export const FAULTS = ['SLOW', 'FAIL_BEFORE', 'FAIL_AFTER', 'TWICE', 'LATE'] as const;
export type FaultName = (typeof FAULTS)[number];

const faultShape = z.strictObject({
  fault: z.enum(FAULTS),
  /** The operation that it meets, such as FILE; all that change something when left out. */
  on: z.string().min(1).max(40).optional(),
  /** How often it happens before all is well again. */
  times: z.number().int().min(0).max(1_000_000).default(1),
  /** How long SLOW takes, or how much later LATE answers. */
  ms: z.number().int().min(0).max(600_000).default(0),
});
export const faultsShape = z.strictObject({ faults: z.array(faultShape).max(50) });
export type Fault = z.infer<typeof faultShape>;

/** What happens to one call. */
export interface Trouble {
  readonly slowMs: number;
  readonly failBefore: boolean;
  readonly failAfter: boolean;
  readonly twice: boolean;
  /** Null: the answer comes at once. */
  readonly lateMs: number | null;
}

/** The faults that were ordered and have not happened yet. Kept in the process: a restarted simulator is well again. */
export class Faults {
  private left: Fault[] = [];

  set(faults: readonly Fault[]): void {
    this.left = faults.map((fault) => ({ ...fault }));
  }

  list(): readonly Fault[] {
    return this.left.filter(({ times }) => times > 0);
  }

  /** Uses up one of each fault that meets the operation. */
  take(operation: string, changes: boolean): Trouble {
    const hit = (name: FaultName): Fault | undefined => {
      const found = this.left.find(
        ({ fault, on, times }) =>
          fault === name && times > 0 && (on === undefined ? changes : on === operation),
      );
      if (found) found.times -= 1;
      return found;
    };
    const failBefore = hit('FAIL_BEFORE') !== undefined;
    const slowMs = hit('SLOW')?.ms ?? 0;
    // A call that fails before it is done cannot be answered in any other way.
    if (failBefore) return { slowMs, failBefore, failAfter: false, twice: false, lateMs: null };
    const twice = hit('TWICE') !== undefined;
    const lateMs = hit('LATE')?.ms ?? null;
    return { slowMs, failBefore, twice, lateMs, failAfter: hit('FAIL_AFTER') !== undefined };
  }
}

export const slowly = (ms: number): Promise<void> => (ms > 0 ? sleep(ms) : Promise.resolve());
