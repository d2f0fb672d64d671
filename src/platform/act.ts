import type { ClientSession } from 'mongoose';
import { isRefused, problem, refuse, refuseInput, type Decision, type Problem } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import type { Act, Answer } from './act-definition.js';
import type { Actor } from './actor.js';
import {
  approvalAsk,
  endGranted,
  grantRefusal,
  isWaiting,
  makerLost,
  makerNow,
  newApprovalId,
  waits,
  type Checked,
  type Waiting,
} from './approvals.waiting.js';
import { appendAudit } from './audit.js';
import { ChangeLog } from './database/change-log.js';
import { orAway } from './counterpart.js';
import { keyedAnswers, keyOf, recall, type Key } from './idempotency.js';
import { inLine } from './in-line.js';
import { storeNews } from './outbox.js';
import { inTransaction, withRetries } from './transaction.js';
import type { News, Platform, Unit } from './unit.js';

export type { Act, Answer } from './act-definition.js';

/** Acts that may wait for a second person, by name: an approval names the act that it is about. */
const thatWait = new Map<string, Act<Record<string, unknown>, Answer, unknown>>();

export function act<Input extends object, Result extends Answer, Prepared = undefined>(
  definition: Act<Input, Result, Prepared>,
): Act<Input, Result, Prepared> {
  if (definition.worth) {
    // An approval keeps the input and shows it.
    if (definition.secrets) throw new Error(`${definition.name} has secrets and cannot wait`);
    thatWait.set(definition.name, definition as never);
  }
  return definition;
}

/** One key has one form in every database and log: no blanks, no characters that look or are stored like others. */
const KEY = /^[\x21-\x7e]{8,100}$/;

/**
 * The one pipeline around every act: input check, idempotency key, outside reading, transaction with bounded retries,
 * audit entry and outbox. Answers the act's result or a refusal, APPROVAL_PENDING where it must wait for a second person; throws
 * only on bugs and on a database that is away.
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
  const key = keyFor(definition, actor, input);
  const known = key && (await recall(platform, key));
  if (known) return known as Decision<R>;
  return prepareAndRun({ platform, actor, definition, input, from, key, checked: null });
}

/**
 * Performs an act that waited, as its maker's own, from where the maker has sent it, and by the rules of this moment, together with the grant: one transaction. A
 * refusal leaves the approval as it was.
 */
export async function performGranted(platform: Platform, checked: Checked): Promise<Decision<Answer>> {
  const { approval, mayCall } = checked;
  const definition = thatWait.get(approval.act);
  if (!definition) throw new Error(`approval ${approval._id} is about ${approval.act}, which never waits`);
  const actor = await makerNow(platform, approval, mayCall);
  if (actor === null) return makerLost(approval);
  const problems = definition.check?.(approval.input) ?? [];
  if (problems.length > 0) return refuseInput(problems);
  const key = keyFor(definition, actor, approval.input);
  const from = approval.madeFrom ?? '';
  return prepareAndRun({ platform, actor, definition, input: approval.input, from, key, checked });
}

const keyFor = <I extends object>(
  { keyed, name }: { keyed: boolean; name: string },
  actor: Actor,
  input: I,
) => (keyed ? keyOf(actor.organisation || actor.id, name, input as Record<string, unknown>) : null);

interface Task<I extends object, R extends Answer, P> {
  readonly platform: Platform;
  readonly actor: Actor;
  readonly definition: Act<I, R, P>;
  readonly input: I;
  readonly from: string;
  readonly key: Key | null;
  /** The grant that it runs by; null for an act that nobody had to check. */
  readonly checked: Checked | null;
}

interface Attempt<I extends object, R extends Answer, P> extends Task<I, R, P> {
  readonly prepared: P;
  /** What the last try warned of. */
  readonly warned: News[];
}

async function prepareAndRun<I extends object, R extends Answer, P>(
  task: Task<I, R, P>,
): Promise<Decision<R>> {
  const { platform, actor, definition, input, from } = task;
  const prepared = definition.prepare
    ? await orAway(definition.prepare(platform, actor, input, from))
    : (undefined as P);
  if (isRefused(prepared)) return (await answeredMeanwhile(task)) ?? prepared;
  const work = () => run({ ...task, prepared, warned: [] });
  return actor.organisation === '' ? work() : inLine(actor.organisation, work);
}

/** What another call with the same key has done between the first look and the outside reading, which then finds nothing left to do. */
async function answeredMeanwhile<I extends object, R extends Answer, P>({
  platform,
  key,
  checked,
}: Task<I, R, P>): Promise<Decision<R> | null> {
  return key && checked === null ? ((await recall(platform, key)) as Decision<R> | null) : null;
}

/** An act that must wait has been tried and undone, so that what is refused now need not wait to be refused. */
async function run<I extends object, R extends Answer, P>(of: Attempt<I, R, P>): Promise<Decision<R>> {
  const result = await withRetries<R | Waiting>(() => attempt(of));
  if (isRefused(result)) await keepWarnings(of);
  return isWaiting(result) ? ask(of, result) : result;
}

/** An act that was refused leaves nothing behind but what it warned of. */
async function keepWarnings<I extends object, R extends Answer, P>(of: Attempt<I, R, P>): Promise<void> {
  const { warned } = of;
  if (warned.length === 0) return;
  await withRetries<true>(() =>
    inTransaction(
      of.platform.connection,
      async (session) => {
        await storeNews(openUnit(of, session).unit, warned);
        return true as const;
      },
      () => true,
    ),
  );
}

async function ask<I extends object, R extends Answer, P>(
  of: Attempt<I, R, P>,
  { amount, above }: Waiting,
): Promise<Decision<R>> {
  const approval = newApprovalId();
  const input = {
    approval,
    act: of.definition.name,
    amount,
    above,
    input: of.input as Record<string, unknown>,
    madeFrom: of.from,
  };
  const asking = { ...of, definition: approvalAsk(of.key), input, prepared: undefined };
  const asked = await withRetries<Answer | Waiting>(() => attempt(asking));
  // Anything else is what another call with the same key has answered meanwhile.
  const mine = !isRefused(asked) && (asked as Answer)['approval'] === approval;
  return mine ? refuse('APPROVAL_PENDING', { approvalId: approval }) : (asked as Decision<R>);
}

const attempt = <I extends object, R extends Answer, P>(
  of: Attempt<I, R, P>,
): Promise<Decision<R | Waiting>> =>
  inTransaction<Decision<R | Waiting>>(
    of.platform.connection,
    (session) => decideAndWrite(of, session),
    (result) => !isRefused(result) && !isWaiting(result),
  );

async function decideAndWrite<I extends object, R extends Answer, P>(
  of: Attempt<I, R, P>,
  session: ClientSession,
): Promise<Decision<R | Waiting>> {
  const { platform, definition, key, checked } = of;
  of.warned.length = 0;
  // Asked again inside: of two calls with one key at once, the second must find the first one's answer after its retry.
  const known = key && checked === null && (await recall({ connection: platform.connection, session }, key));
  if (known) return known as Decision<R>;
  const work = openUnit(of, session);
  const barrier = await barrierTo(of, work.unit);
  if (isRefused(barrier)) return barrier;
  const result = await definition.decide(work.unit, of.actor, of.input, of.prepared);
  if (isRefused(result)) return result;
  if (barrier !== null) return barrier;
  if (checked) await endGranted(work.unit, checked, result);
  await record(of, work, result);
  return result;
}

/** What stands between an act and its taking effect: that it must wait, or that its grant does not hold. */
async function barrierTo<I extends object, R extends Answer, P>(
  { definition, actor, input, prepared, key, checked }: Attempt<I, R, P>,
  unit: Unit,
): Promise<Decision<Waiting | null>> {
  const worthOf = definition.worth
    ? (at: Date) => definition.worth!({ ...unit, clock: { now: () => at } }, actor, input, prepared)
    : null;
  if (checked) return grantRefusal(unit, checked, key, worthOf);
  return waits(unit, actor, worthOf && (() => worthOf(unit.now)));
}

/** What an act is given to work with. */
interface Work {
  readonly unit: Unit;
  readonly trail: { readonly facts: Record<string, unknown>; organisation: string };
  readonly news: News[];
}

function openUnit<I extends object, R extends Answer, P>(
  { platform, actor, warned }: Attempt<I, R, P>,
  session: ClientSession,
): Work {
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
    changes: new ChangeLog(),
    tell: (type, aggregateId, data) => void news.push({ type, aggregateId, data }),
    warn: (type, aggregateId, data) => void warned.push({ type, aggregateId, data }),
    note: (facts) => void Object.assign(trail.facts, facts),
    onBehalfOf: (organisation) => void (trail.organisation = organisation),
  };
  return { unit, trail, news };
}

/** What every act leaves behind: its answer under the key, its entry in the trail, its news. */
async function record<I extends object, R extends Answer, P>(
  { definition, actor, from, key, input, warned }: Attempt<I, R, P>,
  { unit, trail, news }: Work,
  answer: R,
): Promise<void> {
  const { actId, now: at } = unit;
  if (key && definition.keyed)
    await keyedAnswers.insert(unit, { _id: key.id, inputHash: key.inputHash, answer, actId, at });
  if (definition.audited !== false) {
    const secrets = definition.secrets ?? [];
    const facts = { ...trail.facts, ...unit.changes?.seenBy(trail.organisation) };
    const entry = { ...trail, facts, actId, act: definition.name, actor, at, from };
    await appendAudit(unit, {
      ...entry,
      input: withoutSecrets(input, secrets),
      answer: withoutSecrets(answer, secrets),
    });
  }
  await storeNews(unit, [...news, ...warned]);
}

function keyProblems(keyed: boolean, input: object): Problem[] {
  if (!keyed) return [];
  const { idempotencyKey } = input as { idempotencyKey?: unknown };
  const fits = typeof idempotencyKey === 'string' && KEY.test(idempotencyKey);
  return fits ? [] : [problem('idempotencyKey', 'IDEMPOTENCY_KEY_MALFORMED')];
}

function withoutSecrets(of: object, secrets: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(of).filter(([name]) => !secrets.includes(name)));
}
