import { isRefused } from '../kernel/decision.js';
import type { PlainDate } from '../kernel/dates.js';
import { perform, type Act, type Answer } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
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

/**
 * Performs an act that only the seeds have.
 * @throws Error when it is refused: that is a fault of the seeds
 */
export async function mustPerform<I extends object, R extends Answer, P>(
  platform: Platform,
  actor: Actor,
  act: Act<I, R, P>,
  input: I,
): Promise<R> {
  const result = await perform(platform, actor, act, input);
  if (isRefused(result)) throw new Error(`the seeds were refused at ${act.name}: ${JSON.stringify(result)}`);
  return result;
}
