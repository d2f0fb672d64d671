import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../kernel/ids.js';
import { organisations } from '../parties/index.js';
import { collection, isDuplicate, type Place } from '../platform/database/collection.js';

/** Says that the demo network was loaded into this database, or that somebody is at it. */
interface SeedMarker {
  readonly _id: string;
  readonly state: 'LOADING' | 'LOADED';
  /** Who loads, by a name that is new at each start. */
  readonly loader: string;
  /** Until then nobody else takes the loading over. */
  readonly leasedUntil: Date;
  readonly startedAt: Date;
}

const markers = collection<SeedMarker>('seed_markers', {
  state: { type: String, required: true },
  loader: { type: String, required: true },
  leasedUntil: { type: Date, required: true },
  startedAt: { type: Date, required: true },
});

const DEMO = 'demo';
const LEASE_MS = 5_000;
const RENEW_EVERY_MS = 1_000;
const LOOK_EVERY_MS = 250;

export async function seedsAreLoaded(place: Place): Promise<boolean> {
  return (await markers.byId(place, DEMO))?.state === 'LOADED';
}

/** The right to load. It ends by itself if the loader dies. */
export interface Lease {
  /** Keeps the lease while the work goes on, and marks the seeds as loaded after it. */
  during(work: () => Promise<void>): Promise<void>;
}

/**
 * Obtains the right to load into an empty database, or to go on where a killed loader stopped.
 * @param onWaiting called once when another process has the right: it is loading, or was killed a moment ago
 * @returns null when there is nothing to load: it was loaded, by another replica in the meantime too, or the database is
 * somebody's own.
 */
export async function leaseLoading(place: Place, onWaiting: () => void): Promise<Lease | null> {
  const loader = newId('seed');
  for (let tries = 1; ; tries += 1) {
    // In this order: a loader writes its marker before its first organisation.
    const somebody = await organisations.findOne(place, {});
    const marker = await markers.byId(place, DEMO);
    if (marker?.state === 'LOADED' || (marker === null && somebody !== null)) return null;
    if (marker === null ? await begin(place, loader) : await takeOver(place, loader))
      return leaseOf(place, loader);
    if (tries === 1) onWaiting();
    await sleep(LOOK_EVERY_MS);
  }
}

/** Leases run on real time: they guard against a dead process, whatever the simulated clock says. */
const leasedUntil = (): Date => new Date(Date.now() + LEASE_MS);

async function begin(place: Place, loader: string): Promise<boolean> {
  try {
    await markers.insert(place, {
      _id: DEMO,
      state: 'LOADING',
      loader,
      leasedUntil: leasedUntil(),
      startedAt: new Date(),
    });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

function takeOver(place: Place, loader: string): Promise<boolean> {
  const guard = { _id: DEMO, state: 'LOADING', leasedUntil: { $lte: new Date() } };
  return markers.update(place, guard, { $set: { loader, leasedUntil: leasedUntil() } });
}

function leaseOf(place: Place, loader: string): Lease {
  const mine = { _id: DEMO, state: 'LOADING', loader };
  const renew = (): void =>
    void markers.update(place, mine, { $set: { leasedUntil: leasedUntil() } }).catch(() => undefined);
  return {
    async during(work) {
      const heartbeat = setInterval(renew, RENEW_EVERY_MS);
      try {
        await work();
      } finally {
        clearInterval(heartbeat);
      }
      const finished = await markers.update(place, mine, { $set: { state: 'LOADED' } });
      if (!finished) throw new Error('another process has taken the loading of the seeds over');
    },
  };
}
