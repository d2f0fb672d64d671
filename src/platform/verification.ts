import type { Place } from './database/collection.js';
import { platformInvariants } from './invariants.js';
import type { Invariant, LianrongModule } from './module.js';

/** What checking one invariant over the whole database found. */
export interface Verified {
  readonly module: string;
  readonly invariant: string;
  /** How many things were looked at; 0 means that nothing was said. */
  readonly checked: number;
  readonly violations: readonly string[];
  readonly seconds: number;
}

/** Checks all that must hold always, one invariant after the other. A running server is not disturbed. */
export async function* verifyAll(place: Place, modules: readonly LianrongModule[]): AsyncGenerator<Verified> {
  const all = [{ name: 'platform', invariants: platformInvariants }, ...modules];
  for (const { name, invariants = [] } of all) {
    for (const invariant of invariants) yield verify(place, name, invariant);
  }
}

async function verify(place: Place, module: string, invariant: Invariant): Promise<Verified> {
  const started = performance.now();
  const { checked, violations } = await lookTwice(place, invariant);
  return {
    module,
    invariant: invariant.name,
    checked,
    violations,
    seconds: (performance.now() - started) / 1000,
  };
}

type Found = Awaited<ReturnType<Invariant['check']>>;

/** Between two reads of a check an act may have ended, which looks like a fault: a fault is looked at again in one snapshot. */
async function lookTwice(place: Place, invariant: Invariant): Promise<Found> {
  const first = await invariant.check(place).catch(notChecked);
  if (first.violations.length === 0) return first;
  const second = await inSnapshot(place, invariant).catch(notChecked);
  // A large database may take longer than a transaction may last: then the first look stands, with that said.
  return second.checked > 0
    ? second
    : { ...first, violations: [...new Set([...first.violations, ...second.violations])] };
}

const notChecked = (error: unknown): Found => ({
  checked: 0,
  violations: [`could not be checked: ${(error as Error).message}`],
});

/** A transaction that only reads: it sees one moment, holds no locks and conflicts with nobody. */
async function inSnapshot(place: Place, invariant: Invariant): Promise<Found> {
  const session = await place.connection.startSession();
  try {
    session.startTransaction({ readConcern: { level: 'snapshot' } });
    return await invariant.check({ connection: place.connection, session });
  } finally {
    await session.abortTransaction().catch(() => undefined);
    await session.endSession();
  }
}
