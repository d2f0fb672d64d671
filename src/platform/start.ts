import type { Connection } from 'mongoose';
import type { Config } from '../config.js';
import type { Clock } from '../kernel/clock.js';
import { makeAllIndexes } from './database/collection.js';
import type { Services } from './services.js';
import { openClock } from './time.js';
import type { Platform } from './unit.js';

/** Makes the indexes, opens the clock and hands in the outside counterparts: what any process needs before the first act. */
export async function openPlatform(
  connection: Connection,
  config: Pick<Config, 'clock'>,
  services: (place: { connection: Connection }, clock: Clock) => Promise<Services>,
): Promise<Platform> {
  await makeAllIndexes(connection);
  const clock = await openClock({ connection }, config.clock === 'simulated');
  return { connection, clock, services: await services({ connection }, clock) };
}
