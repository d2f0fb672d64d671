import type { Logger } from 'pino';
import { JobRunner } from './job-runner.js';
import type { LianrongModule, Sweep } from './module.js';
import { deliverNews } from './outbox.js';
import type { Platform } from './unit.js';

const EVERY_MS = 1_000;

/**
 * The platform's heartbeat: delivers the outbox and runs what falls due. One beat at a time per replica; every step is
 * guarded in the database, so that any number of replicas may beat at once and a restart loses nothing. Jobs run beside
 * the beats, since one may take long and news must not wait for it.
 */
export class Pulse {
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> | null = null;
  private again = false;
  private readonly jobs: JobRunner;
  private working: Promise<number> | null = null;

  constructor(
    private readonly platform: Platform,
    private readonly modules: readonly LianrongModule[],
    private readonly log: Logger,
  ) {
    this.jobs = new JobRunner(platform, modules, log);
  }

  start(): void {
    this.timer = setInterval(() => this.nudge(), EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.again = false;
    this.jobs.stop();
    await this.beating;
    await this.working;
  }

  /** Beats soon; during a beat, once more after it. Starts the jobs that are due, unless some still run. */
  nudge(): void {
    void this.step();
    void this.work();
  }

  /** Beats until nothing is left to do, jobs and their news included; for the simulated clock, whose mover waits for it. */
  async beat(): Promise<void> {
    await this.step();
    // Jobs that ran before the clock moved do not count for the slots after it.
    await this.working;
    if ((await this.work()) > 0) await this.step();
  }

  private async step(): Promise<void> {
    this.again = true;
    this.beating ??= this.run().finally(() => (this.beating = null));
    await this.beating;
  }

  private async work(): Promise<number> {
    this.working ??= this.jobs.runDue().finally(() => (this.working = null));
    return this.working;
  }

  private async run(): Promise<void> {
    while (this.again) {
      this.again = false;
      try {
        await this.once();
      } catch (error) {
        this.log.error({ error }, 'a heartbeat failed; the next one tries again');
      }
    }
  }

  private async once(): Promise<void> {
    const consumers = this.modules.flatMap((one) => one.consumers ?? []);
    for (const { name, sweeps } of this.modules) {
      for (const sweep of sweeps ?? []) await this.swept(name, sweep);
    }
    // What a consumer does may tell news of its own: delivered in the same beat.
    while ((await deliverNews(this.platform, consumers, this.log)) > 0);
  }

  /** One sweep that fails must hold up neither the others nor the news, also when it fails at every beat. */
  private async swept(module: string, sweep: Sweep): Promise<void> {
    try {
      await sweep(this.platform);
    } catch (error) {
      this.log.error({ error, module }, 'a sweep failed; the next heartbeat tries again');
    }
  }
}
