import { collection, isDuplicate, type Place } from './database/collection.js';
import type { Job, Rhythm } from './jobs.js';

/** RUNNING; FAILED and to be tried again; DONE; SUPERSEDED: it never came to an end, and a newer slot has taken over its work. */
export const JOB_RUN_STATES = ['RUNNING', 'FAILED', 'DONE', 'SUPERSEDED'] as const;
export type JobRunState = (typeof JOB_RUN_STATES)[number];

/** One slot of one job. All its times are the machine's: leases guard against a dead replica, whatever the business clock says. */
export interface JobRun {
  /** `job:slot`, so that of two replicas that begin at once one loses. */
  readonly _id: string;
  readonly job: string;
  readonly every: Rhythm;
  readonly slot: string;
  readonly state: JobRunState;
  /** How often it was begun; also tells a replica that was thought dead that the run is no longer its own. */
  readonly tries: number;
  /** RUNNING: when it counts as dead without a sign of life. FAILED: when it is tried again. */
  readonly notBefore: Date;
  /** When the last try began. */
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  /** Why the last try that failed did. */
  readonly failure: string | null;
  /** The database removes the record then. */
  readonly keptUntil: Date;
}

const date = { type: Date, required: true };
const text = { type: String, required: true };

export const jobRuns = collection<JobRun>(
  'job_runs',
  {
    job: text,
    every: text,
    slot: text,
    state: text,
    tries: { type: Number, required: true },
    notBefore: date,
    startedAt: date,
    endedAt: Date,
    failure: String,
    keptUntil: date,
  },
  [
    { fields: { job: 1, slot: -1 } },
    { fields: { job: 1, startedAt: -1, _id: -1 } },
    { fields: { startedAt: -1, _id: -1 } },
    { fields: { keptUntil: 1 }, expires: true },
  ],
);

const KEPT_MS = 90 * 86_400_000;
const LONGEST_FAILURE = 1_000;

const after = (milliseconds: number): Date => new Date(Date.now() + milliseconds);

export const newestRun = (place: Place, job: string): Promise<JobRun | null> =>
  jobRuns.findOne(place, { job }, { slot: -1 });

/**
 * Takes the slot, for the first time or after a failure or a silence; null when another replica has it.
 * @param newest the job's newest run, as it was just read
 */
export async function takeSlot(
  place: Place,
  { name, every }: Pick<Job, 'name' | 'every'>,
  slot: string,
  { newest, leaseMs }: { readonly newest: JobRun | null; readonly leaseMs: number },
): Promise<JobRun | null> {
  const _id = `${name}:${slot}`;
  const begun = {
    state: 'RUNNING' as const,
    notBefore: after(leaseMs),
    startedAt: new Date(),
    endedAt: null,
  };
  if (newest?.slot === slot) {
    const free = { _id, state: { $in: ['RUNNING', 'FAILED'] }, notBefore: { $lte: new Date() } };
    return jobRuns.change(place, free, { $set: begun, $inc: { tries: 1 } });
  }
  const first = { _id, job: name, every, slot, ...begun, tries: 1, failure: null, keptUntil: after(KEPT_MS) };
  try {
    await jobRuns.insert(place, first);
    return first;
  } catch (error) {
    if (isDuplicate(error)) return null;
    throw error;
  }
}

/** Slots before this one that never came to an end are not run any more: this one does their work. */
export async function giveUpOlder(place: Place, { job, slot }: JobRun): Promise<void> {
  const older = { job, slot: { $lt: slot }, state: { $in: ['RUNNING', 'FAILED'] } };
  await jobRuns.updateMany(place, older, { $set: { state: 'SUPERSEDED' } });
}

/** Only the try that took it: a replica that fell silent and woke again finds that the run is another's. */
const own = ({ _id, tries }: JobRun) => ({ _id, tries, state: 'RUNNING' });

export const renewed = (place: Place, run: JobRun, leaseMs: number): Promise<boolean> =>
  jobRuns.update(place, own(run), { $set: { notBefore: after(leaseMs) } });

export const finished = (place: Place, run: JobRun): Promise<boolean> =>
  jobRuns.update(place, own(run), { $set: { state: 'DONE', endedAt: new Date(), failure: null } });

export async function postponed(place: Place, run: JobRun, error: unknown, pauseMs: number): Promise<void> {
  const failure = String(error instanceof Error ? error.message : error).slice(0, LONGEST_FAILURE);
  const failed = { state: 'FAILED', endedAt: new Date(), failure, notBefore: after(pauseMs) };
  await jobRuns.update(place, own(run), { $set: failed });
}

/** How long the last try took; null while it runs. */
export const lastedMs = ({ startedAt, endedAt }: JobRun): number | null =>
  endedAt && endedAt.getTime() - startedAt.getTime();
