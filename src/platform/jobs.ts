import { shanghaiDateOf } from '../kernel/dates.js';
import type { Platform } from './unit.js';

export type Rhythm = 'DAY' | 'HOUR';

/** Work of a module that is done once in each day or hour, by one replica. */
export interface Job {
  /** Unique on the platform: `module.what`. */
  readonly name: string;
  readonly every: Rhythm;
  /**
   * Works on all that has fallen due, also since long ago: slots in which no server ran are not made up one by one. What it
   * changes it changes through acts that are guarded, because a replica that was thought dead may still be at it.
   * @param slot the day or hour by the platform's clock in Asia/Shanghai: `2025-06-03` or `2025-06-03T10`.
   */
  run(platform: Platform, slot: string): Promise<void>;
}

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The slot that an instant lies in; slots of one rhythm sort as the times do. */
export function slotOf(every: Rhythm, now: Date): string {
  if (every === 'DAY') return shanghaiDateOf(now);
  return new Date(now.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 13);
}
