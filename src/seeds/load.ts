import type { GraphQLSchema } from 'graphql';
import { shanghaiDateOf } from '../kernel/dates.js';
import type { Progress } from '../platform/database/errors.js';
import type { Platform } from '../platform/unit.js';
import { SeedApi } from './api.js';
import { Cast } from './cast.js';
import { seedParties } from './files.js';
import { leaseLoading } from './marker.js';
import { loadMandates } from './mandates.js';
import { loadParties } from './parties.js';
import { loadReceivables } from './receivables.js';
import { loadReference } from './reference.js';
import type { Seeding } from './seeding.js';

const PARTS: readonly { readonly name: string; load(seeding: Seeding): Promise<void> }[] = [
  { name: 'organisations and people', load: loadParties },
  { name: 'LPR, environmental ratings, grades', load: loadReference },
  { name: "lenders' mandates", load: loadMandates },
  { name: 'receivables', load: loadReceivables },
];

const WAITING =
  'Another process is loading the demo network, or was killed at it a moment ago: waiting for it …';

/**
 * Loads the demo network into an empty database: at the first start only, by one process only, and to its end, however
 * often it is killed on the way. Every part leaves out what is there already.
 * @param schema the API that the seeds go through
 * @returns whether anything was loaded
 */
export async function loadSeeds(
  platform: Platform,
  schema: GraphQLSchema,
  progress: Progress,
): Promise<boolean> {
  const lease = await leaseLoading(platform, () => progress(WAITING));
  if (lease === null) return false;
  const startedAt = performance.now();
  progress('First start: loading the demo network …');
  const seeding = makeSeeding(platform, schema);
  await lease.during(async () => {
    for (const part of PARTS) await loadPart(part, seeding, progress);
  });
  progress(`The demo network is loaded after ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
  return true;
}

function makeSeeding(platform: Platform, schema: GraphQLSchema): Seeding {
  const parties = seedParties();
  const today = shanghaiDateOf(platform.clock.now());
  return { platform, api: new SeedApi(platform, schema), parties, cast: new Cast(platform, parties), today };
}

async function loadPart(part: (typeof PARTS)[number], seeding: Seeding, progress: Progress): Promise<void> {
  const startedAt = performance.now();
  await part.load(seeding);
  progress(`  ${part.name} (${Math.round(performance.now() - startedAt)} ms)`);
}
