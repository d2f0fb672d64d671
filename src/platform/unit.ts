import type { Clock } from '../kernel/clock.js';
import type { Actor } from './actor.js';
import type { Place } from './database/collection.js';
import type { Services } from './services.js';

/** What every use case may reach: the database, the time and the outside counterparts. */
export interface Platform extends Place {
  readonly clock: Clock;
  readonly services: Services;
}

/** News of what happened, told in the transaction of the act and delivered at least once afterwards. */
export interface News {
  readonly type: string;
  /** The noun that it is about, for example a deal's id. */
  readonly aggregateId: string;
  readonly data: Record<string, unknown>;
}

/** One act in one transaction: all its writes carry this session, and its effects on others leave through `tell`. */
export interface Unit extends Platform {
  readonly actor: Actor;
  /** The instant of the act, the same for all that it writes. */
  readonly now: Date;
  /** Names the act in every posting, register entry and audit entry that it causes. */
  readonly actId: string;
  tell(type: string, aggregateId: string, data: Record<string, unknown>): void;
  /** News that is kept where the act is refused as well, though nothing else of it is: that somebody tried. */
  warn(type: string, aggregateId: string, data: Record<string, unknown>): void;
  /** Adds before/after facts to the act's audit entry. */
  note(facts: Record<string, unknown>): void;
  /** Files the audit entry with this organisation; needed only where the actor has none (registration, system acts). */
  onBehalfOf(organisation: string): void;
}
