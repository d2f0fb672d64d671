import type { PlainDate } from '../kernel/dates.js';
import type { Platform } from '../platform/unit.js';
import type { SeedApi } from './api.js';
import type { Cast } from './cast.js';
import type { SeedParties } from './files.js';

/** What every part of the loader works with. */
export interface Seeding {
  readonly platform: Platform;
  readonly api: SeedApi;
  readonly parties: SeedParties;
  readonly cast: Cast;
  /** Dates in seed files are relative to it. */
  readonly today: PlainDate;
}
