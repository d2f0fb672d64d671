import type { ClientSession } from 'mongoose';
import { isRefused, problem, refuse, refuseInput, type Decision, type Problem } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import type { Actor } from './actor.js';
import { appendAudit } from './audit.js';
import { isDuplicate } from './database/collection.js';
import { keyedAnswers, keyOf, recall, type Key } from './idempotency.js';
import { inLine } from './in-line.js';
import { storeNews } from './outbox.js';
import type { News, Platform, Unit } from './unit.js';

/** What an act answers: references and plain values only, since the answer is stored under the idempotency key. */
export type Answer = Record<string, unknown>;

export interface Act<Input extends object, Result extends Answer, Prepared = undefined> {
  /** The mutation's name; `xyzDo` answers with the GraphQL type `XyzDoSuccess`. */
  readonly name: string;
  /** True where money or title moves: the input then carries an `idempotencyKey`. */
  readonly keyed: boolean;
  /** Input fields that must not reach the audit trail (passwords, codes). */
  readonly secrets?: readonly string[];
  /** False for log-ins, which change no record of the business. */
  readonly audited?: boolean;
  /** All that is wrong with the input by itself. */
  check?(input: Input): readonly Problem[];
  /** Slow or outside reading, before the transaction: it may run once for several tries of `decide`. `from` is the network address. */
  prepare?(platform: Platform, actor: Actor, input: Input, from: string): Promise<Decision<Prepared>>;
  /** Reads, decides and writes in one transaction. A refusal rolls everything back. May run again after a conflict. */
  decide(unit: Unit, actor: Actor, input: Input, prepared: Prepared): Promise<Decision<Result>>;
}

export function act<Input extends object, Result extends Answer, Prepared = undefined>(
  definition: Act<Input, Result, Prepared>,
): Act<Input, Result, Prepared> {
  return definition;
}

const TRIES = 20;
/** One key has one form in every database and log: no blanks, no characters that look or are stored like others. */
const KEY = /^[\x21-\x7e]{8,100}$/;

/**
 * The one pipeline around every act: input check, idempotency key, outside reading, transaction with bounded retries,
 * audit entry and outbox. Answers the act's result or a refusal; throws only on bugs and on a database that is away.
 */
export async function perform<I extends object, R extends Answer, P>(
  platform: Platform,
  actor: Actor,
  definition: Act<I, R, P>,
  input: I,
  from = '',
): Promise<Decision<R>> {
  const problems = [...keyProblems(definition.keyed, input), ...(definition.check?.(input) ?? [])];
  if (problems.length > 0) return refuseInput(problems);
  const key = definition.keyed
    ? keyOf(actor.organisation || actor.id, definition.name, input as Record<string, unknown>)
    : null;
  const known = key && (await recall(platform, key));
  if (known) return known as Decision<R>;
  const prepared = definition.prepare
    ? await definition.prepare(platform, actor, input, from)
    : (undefined as P);
  if (isRefused(prepared)) return prepared;
  const work = () => withRetries(() => attempt({ platform, actor, definition, input, from, key, prepared }));
  return actor.organisation === '' ? work() : inLine(actor.organisation, work);
}

interface Attempt<I extends object, R extends Answer, P> {
  readonly platform: Platform;
  readonly actor: Actor;
  readonly definition: Act<I, R, P>;
  readonly input: I;
  readonly from: string;
  readonly key: Key | null;
  readonly prepared: P;
}

async function attempt<I extends object, R extends Answer, P>(of: Attempt<I, R, P>): Promise<Decision<R>> {
  const session = await of.platform.connection.startSession();
  try {
    session.startTransaction({
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority', j: true },
    });
    const result = await inTransaction(of, session);
    if (isRefused(result)) await session.abortTransaction();
    else await commit(session);
    return result;
  } catch (error) {
    if (session.inTransaction()) await session.abortTransaction().catch(() => undefined);
    throw error;
  } finally {
    await session.endSession();
  }
}

async function inTransaction<I extends object, R extends Answer, P>(
  of: Attempt<I, R, P>,
  session: ClientSession,
): Promise<Decision<R>> {
  const { platform, actor, definition, key } = of;
  // Asked again inside: of two calls with one key at once, the second must find the first one's answer after its retry.
  const known = key && (await recall({ connection: platform.connection, session }, key));
  if (known) return known as Decision<R>;
  const trail = { facts: {} as Record<string, unknown>, organisation: actor.organisation || 'platform' };
  const news: News[] = [];
  const unit: Unit = {
    connection: platform.connection,
    clock: platform.clock,
    services: platform.services,
    session,
    actor,
    now: platform.clock.now(),
    actId: newId('act'),
    tell: (type, aggregateId, data) => void news.push({ type, aggregateId, data }),
    note: (facts) => void Object.assign(trail.facts, facts),
    onBehalfOf: (organisation) => void (trail.organisation = organisation),
  };
  const result = await definition.decide(unit, actor, of.input, of.prepared);
  if (isRefused(result)) return result;
  if (key)
    await keyedAnswers.insert(unit, {
      _id: key.id,
      inputHash: key.inputHash,
      answer: result,
      actId: unit.actId,
      at: unit.now,
    });
  if (definition.audited !== false) {
    const input = withoutSecrets(of.input, definition.secrets ?? []);
    const entry = {
      ...trail,
      actId: unit.actId,
      act: definition.name,
      actor,
      at: unit.now,
      from: of.from,
      input,
    };
    await appendAudit(unit, { ...entry, answer: withoutSecrets(result, definition.secrets ?? []) });
  }
  await storeNews(unit, news);
  return result;
}

/** A commit whose reply was lost is asked again: committing twice is the same as once. */
async function commit(session: ClientSession): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await session.commitTransaction();
      return;
    } catch (error) {
      if (!hasLabel(error, 'UnknownTransactionCommitResult') || tries >= TRIES) throw error;
    }
  }
}

async function withRetries<R>(run: () => Promise<Decision<R>>): Promise<Decision<R>> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    try {
      return await run();
    } catch (error) {
      if (!isConflict(error)) throw error;
      await pause(tries);
    }
  }
  return refuse('CONCURRENT_CHANGE', { tries: TRIES });
}

/** A duplicate `_id` is a lost race as well: after the retry, the decision sees the winner's document and refuses by rule. */
const isConflict = (error: unknown): boolean =>
  hasLabel(error, 'TransientTransactionError') || isDuplicate(error);

const hasLabel = (error: unknown, label: string): boolean =>
  (error as { hasErrorLabel?: (label: string) => boolean }).hasErrorLabel?.(label) ?? false;

/** Backs off up to about 300 ms, spread so that callers who collided do not collide again. */
const pause = (tries: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(300, 5 * 2 ** tries)));

function keyProblems(keyed: boolean, input: object): Problem[] {
  if (!keyed) return [];
  const { idempotencyKey } = input as { idempotencyKey?: unknown };
  const fits = typeof idempotencyKey === 'string' && KEY.test(idempotencyKey);
  return fits ? [] : [problem('idempotencyKey', 'IDEMPOTENCY_KEY_MALFORMED')];
}

function withoutSecrets(of: object, secrets: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(of).filter(([name]) => !secrets.includes(name)));
}
