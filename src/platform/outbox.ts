import { newId } from '../kernel/ids.js';
import type { Logger } from 'pino';
import type { Actor } from './actor.js';
import { collection, type Place } from './database/collection.js';
import type { News, Platform, Unit } from './unit.js';

/** News waiting for, or delivered to, its consumers. */
export interface OutboxEvent {
  readonly _id: string;
  readonly type: string;
  readonly version: number;
  readonly aggregateId: string;
  /** Rises by one per event of one aggregate. */
  readonly aggregateSeq: number;
  readonly occurredAt: Date;
  readonly actor: { readonly kind: Actor['kind']; readonly id: string; readonly organisation: string };
  readonly data: Record<string, unknown>;
  /** False until every consumer has taken it. */
  readonly delivered: boolean;
  /** Not to be tried before this instant: set by the replica that is delivering it and after a failure. */
  readonly notBefore: Date;
  readonly tries: number;
}

export const outbox = collection<OutboxEvent>(
  'outbox',
  {
    type: { type: String, required: true },
    version: { type: Number, required: true },
    aggregateId: { type: String, required: true },
    aggregateSeq: { type: Number, required: true },
    occurredAt: { type: Date, required: true },
    actor: { type: { kind: String, id: String, organisation: String }, required: true, _id: false },
    data: { type: Object, required: true },
    delivered: { type: Boolean, required: true },
    notBefore: { type: Date, required: true },
    tries: { type: Number, required: true },
  },
  [
    { fields: { delivered: 1, notBefore: 1, occurredAt: 1 } },
    { fields: { aggregateId: 1, aggregateSeq: 1 }, unique: true },
  ],
);

/** Stores an act's news inside its transaction. */
export async function storeNews(unit: Unit, news: readonly News[]): Promise<void> {
  const { kind, id, organisation } = unit.actor;
  for (const one of news) {
    await outbox.insert(unit, {
      _id: newId('evt'),
      version: 1,
      ...one,
      aggregateSeq: (await lastSeq(unit, one.aggregateId)) + 1,
      occurredAt: unit.now,
      actor: { kind, id, organisation },
      delivered: false,
      notBefore: new Date(0),
      tries: 0,
    });
  }
}

async function lastSeq(place: Place, aggregateId: string): Promise<number> {
  return (await outbox.findOne(place, { aggregateId }, { aggregateSeq: -1 }))?.aggregateSeq ?? 0;
}

/** Takes news of one type. It may be called again with the same event and must then change nothing. */
export interface Consumer {
  readonly name: string;
  readonly on: string;
  take(platform: Platform, event: OutboxEvent): Promise<void>;
}

const LEASE_MS = 30_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Delivers what is due, oldest first, until nothing is left or `limit` events were tried. Safe to run in several replicas:
 * an event is leased before it is delivered, and the lease ends by itself if the replica dies.
 */
export async function deliverNews(
  platform: Platform,
  consumers: readonly Consumer[],
  log: Logger,
  limit = 200,
): Promise<number> {
  let delivered = 0;
  for (let tried = 0; tried < limit; tried += 1) {
    const event = await lease(platform);
    if (event === null) break;
    if (await deliver(platform, consumers, event, log)) delivered += 1;
  }
  return delivered;
}

/** Leases run on real time: they guard against a dead replica, whatever the simulated clock says. */
async function lease(place: Place): Promise<OutboxEvent | null> {
  const now = new Date();
  const next = await outbox.findOne(
    place,
    { delivered: false, notBefore: { $lte: now } },
    { notBefore: 1, occurredAt: 1 },
  );
  if (next === null) return null;
  const guard = { _id: next._id, delivered: false, notBefore: next.notBefore };
  const leased = await outbox.change(place, guard, {
    $set: { notBefore: new Date(now.getTime() + LEASE_MS) },
    $inc: { tries: 1 },
  });
  return leased ?? lease(place);
}

async function deliver(
  platform: Platform,
  consumers: readonly Consumer[],
  event: OutboxEvent,
  log: Logger,
): Promise<boolean> {
  try {
    for (const consumer of consumers) if (consumer.on === event.type) await consumer.take(platform, event);
    await outbox.update(platform, { _id: event._id }, { $set: { delivered: true } });
    return true;
  } catch (error) {
    const wait = Math.min(LONGEST_WAIT_MS, 250 * 2 ** event.tries);
    log.warn(
      { error, event: event._id, type: event.type, tries: event.tries },
      'news was not taken; it will be tried again',
    );
    await outbox.update(platform, { _id: event._id }, { $set: { notBefore: new Date(Date.now() + wait) } });
    return false;
  }
}
