import type { Logger } from 'pino';
import type { LianrongModule, Sweep } from './module.js';
import { deliverNews } from './outbox.js';
import type { Platform } from './unit.js';

const EVERY_MS = 1_000;

/**
 * The platform's heartbeat: delivers the outbox and runs what falls due. One beat at a time per replica; every step is
 * guarded in the database, so that any number of replicas may beat at once and a restart loses nothing.
 */
export class Pulse {
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly platform: Platform,
    private readonly modules: readonly LianrongModule[],
    private readonly log: Logger,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.nudge(), EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.again = false;
    await this.beating;
  }

  /** Beats soon; during a beat, once more after it. */
  nudge(): void {
    void this.beat();
  }

  /** Beats until nothing asked for another beat; for the simulated clock, whose mover waits for what fell due. */
  async beat(): Promise<void> {
    this.again = true;
    this.beating ??= this.run().finally(() => (this.beating = null));
    await this.beating;
  }

  private async run(): Promise<void> {
    while (this.again) {
      this.again = false;
      try {
        await this.step();
      } catch (error) {
        this.log.error({ error }, 'a heartbeat failed; the next one tries again');
      }
    }
  }

  private async step(): Promise<void> {
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
