import type { Logger } from 'pino';
import { finished, giveUpOlder, newestRun, postponed, renewed, takeSlot, type JobRun } from './job-runs.js';
import { slotOf, type Job } from './jobs.js';
import type { LianrongModule } from './module.js';
import type { Platform } from './unit.js';

/** How long a replica may be silent before another one takes its job over; its own sign of life comes three times in that. */
const LEASE_MS = 30_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10 * 60_000;

/** After the first failure a second, then twice as long each time. */
export const pauseAfter = (tries: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(tries - 1, 20));

/** Runs the modules' jobs, one after the other in this replica and each slot once among all of them. */
export class JobRunner {
  private readonly jobs: readonly Job[];
  /** The slot of each job that is known to be done, so that the next heartbeats need not ask. */
  private readonly known = new Map<string, string>();
  private stopped = false;

  constructor(
    private readonly platform: Platform,
    modules: readonly LianrongModule[],
    private readonly log: Logger,
    private readonly leaseMs = LEASE_MS,
  ) {
    this.jobs = modules.flatMap(({ jobs = [] }) => jobs);
    const names = this.jobs.map(({ name }) => name);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw new Error(`two jobs are named ${twice}`);
  }

  /** Begins no other job; the one that runs comes to its end. */
  stop(): void {
    this.stopped = true;
  }

  /** Runs what is due in the present slots and answers how many jobs it ran, failed ones too. */
  async runDue(): Promise<number> {
    let ran = 0;
    for (const job of this.jobs) {
      if (this.stopped) break;
      try {
        if (await this.runOne(job)) ran += 1;
      } catch (error) {
        this.log.error(
          { error, job: job.name },
          'a job could not be looked after; the next heartbeat tries again',
        );
      }
    }
    return ran;
  }

  private async runOne(job: Job): Promise<boolean> {
    const slot = slotOf(job.every, this.platform.clock.now());
    if (this.known.get(job.name) === slot) return false;
    const newest = await newestRun(this.platform, job.name);
    if (isSettled(newest, slot)) this.known.set(job.name, slot);
    if (newest && !mayTake(newest, slot, new Date())) return false;
    const run = await takeSlot(this.platform, job, slot, { newest, leaseMs: this.leaseMs });
    if (run === null) return false;
    if (mayHaveOlder(newest, slot)) await giveUpOlder(this.platform, run);
    await this.work(job, run);
    return true;
  }

  private async work(job: Job, run: JobRun): Promise<void> {
    const sign = setInterval(() => void this.signOfLife(run), this.leaseMs / 3);
    try {
      await job.run(this.platform, run.slot);
      if (await finished(this.platform, run)) this.known.set(job.name, run.slot);
    } catch (error) {
      const pause = pauseAfter(run.tries);
      this.log.warn(
        { error, job: job.name, slot: run.slot, tries: run.tries, pause },
        'a job failed; it is tried again',
      );
      await postponed(this.platform, run, error, pause);
    } finally {
      clearInterval(sign);
    }
  }

  private async signOfLife(run: JobRun): Promise<void> {
    await renewed(this.platform, run, this.leaseMs).catch((error: unknown) =>
      this.log.warn({ error, job: run.job }, 'a job could not say that it lives'),
    );
  }
}

/** Done, or left behind by a newer slot: a clock that lags a little must not run an old slot after the new one. */
const isSettled = (newest: JobRun | null, slot: string): boolean =>
  newest !== null && (newest.slot > slot || (newest.slot === slot && newest.state === 'DONE'));

/** Whoever took a slot and died before it gave up the older ones has left that slot unsettled. */
const mayHaveOlder = (newest: JobRun | null, slot: string): boolean =>
  newest !== null && (newest.slot === slot || newest.state !== 'DONE');

/** One slot of a job at a time: the next waits until the one before it has ended, failed or fallen silent. */
function mayTake(newest: JobRun, slot: string, now: Date): boolean {
  if (isSettled(newest, slot)) return false;
  if (newest.slot === slot) return newest.notBefore <= now;
  return newest.state !== 'RUNNING' || newest.notBefore <= now;
}
