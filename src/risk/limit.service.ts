import { ZERO, type Decimal } from '../kernel/decimal.js';
import { isRefused, refuse, type Decision } from '../kernel/decision.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import {
  limitExceeded,
  limitKey,
  limitOwner,
  mergedLines,
  type LimitCounter,
  type LimitKind,
  type LimitLine,
  type LimitTaking,
  type ReleaseReason,
} from './limit.js';
import { limitCounters, limitTakings } from './limit.store.js';

export interface TakeAsk {
  /** What the limits are taken for: an offer's or a deal's id. */
  readonly ref: string;
  readonly lender: string;
  readonly lines: readonly LimitLine[];
}

/**
 * Takes all lines or none. Refused with LIMIT_EXCEEDED and its figures for the first line that does not fit.
 * @throws Error when something is taken for this reference already.
 */
export async function takeLimits(unit: Unit, { ref, lender, lines }: TakeAsk): Promise<Decision<true>> {
  if (await limitTakings.byId(unit, ref)) throw new Error(`limits are taken for ${ref} already`);
  const merged = mergedLines(lines);
  for (const line of merged) {
    const taken = await takeLine(unit, line);
    if (isRefused(taken)) return taken;
  }
  await limitTakings.insert(unit, newTaking(ref, lender, merged, unit.now));
  return true;
}

const newTaking = (ref: string, lender: string, lines: readonly LimitLine[], takenAt: Date): LimitTaking => ({
  _id: ref,
  lender,
  lines,
  state: 'TAKEN',
  takenAt,
  releasedBecause: null,
  movedTo: null,
  endedAt: null,
});

async function takeLine(unit: Unit, line: LimitLine): Promise<Decision<true>> {
  const { key, kind, limit, amount } = line;
  const counter = await limitCounters.byId(unit, key);
  const used = counter?.used ?? ZERO;
  if (used.plus(amount).greaterThan(limit)) return limitExceeded(line, used);
  if (counter === null) {
    await limitCounters.insert(unit, {
      _id: key,
      owner: limitOwner(key),
      kind,
      limit,
      used: amount,
      version: 1,
    });
    return true;
  }
  const guard = { _id: key, used: { $lte: limit.minus(amount) } };
  const fits = await limitCounters.update(unit, guard, {
    $inc: { used: amount, version: 1 },
    $set: { limit },
  });
  if (!fits) throw new Error(`the guard of limit ${key} failed inside a snapshot`);
  return true;
}

/** Passes what an offer took on to its deal. The counters do not change. */
export async function moveLimits(unit: Unit, fromRef: string, toRef: string): Promise<void> {
  const taking = await limitTakings.byId(unit, fromRef);
  if (taking?.state !== 'TAKEN') throw new Error(`nothing is taken for ${fromRef}`);
  await end(unit, taking, { state: 'MOVED', movedTo: toRef });
  await limitTakings.insert(unit, newTaking(toRef, taking.lender, taking.lines, unit.now));
}

/** Gives back what is taken for the reference. When nothing is, or no more, nothing changes. */
export async function releaseLimits(unit: Unit, ref: string, because: ReleaseReason): Promise<void> {
  const taking = await limitTakings.byId(unit, ref);
  if (taking?.state !== 'TAKEN') return;
  await end(unit, taking, { state: 'RELEASED', releasedBecause: because });
  for (const { key, amount } of taking.lines) {
    const guard = { _id: key, used: { $gte: amount } };
    const given = await limitCounters.update(unit, guard, { $inc: { used: amount.negated(), version: 1 } });
    if (!given) throw new Error(`limit ${key} holds less than ${ref} took of it`);
  }
}

/**
 * Takes again what was released for the reference, within the limits as they are now: its release has turned out wrong.
 * @throws Error when nothing was released for it.
 */
export async function retakeLimits(unit: Unit, ref: string): Promise<Decision<true>> {
  const taking = await limitTakings.byId(unit, ref);
  if (taking?.state !== 'RELEASED') throw new Error(`nothing was released for ${ref}`);
  const keys = taking.lines.map(({ key }) => key);
  const now = new Map((await limitCounters.byIds(unit, keys)).map(({ _id, limit }) => [_id, limit]));
  const lines = taking.lines.map((line) => ({ ...line, limit: now.get(line.key) ?? line.limit }));
  for (const line of lines) {
    const taken = await takeLine(unit, line);
    if (isRefused(taken)) return taken;
  }
  const set = { lines, state: 'TAKEN', takenAt: unit.now, releasedBecause: null, endedAt: null };
  if (!(await limitTakings.update(unit, { _id: ref, state: 'RELEASED' }, { $set: set })))
    throw new Error(`the guard of taking ${ref} failed inside a snapshot`);
  return true;
}

async function end(unit: Unit, taking: LimitTaking, how: Partial<LimitTaking>): Promise<void> {
  const ended = await limitTakings.update(
    unit,
    { _id: taking._id, state: 'TAKEN' },
    { $set: { ...how, endedAt: unit.now } },
  );
  if (!ended) throw new Error(`the guard of taking ${taking._id} failed inside a snapshot`);
}

/** Whether limits are taken for the reference at present. */
export const limitTaken = async (place: Place, ref: string): Promise<boolean> =>
  (await limitTakings.byId(place, ref))?.state === 'TAKEN';

/** What is taken of each of these limits now; zero where nothing is. One query. */
export async function limitsUsed(place: Place, keys: readonly string[]): Promise<Map<string, Decimal>> {
  const found = new Map(
    (await limitCounters.byIds(place, keys)).map((counter) => [counter._id, counter.used]),
  );
  return new Map(keys.map((key) => [key, found.get(key) ?? ZERO]));
}

/**
 * Whether what is taken for the reference still stands within the limits as they are now, each with all that is taken of
 * it. Refused with LIMIT_LOWERED and its figures when one was lowered since, LIMITS_NOT_TAKEN when nothing is taken.
 */
export async function recheckLimits(place: Place, ref: string): Promise<Decision<true>> {
  const taking = await limitTakings.byId(place, ref);
  if (taking?.state !== 'TAKEN') return refuse('LIMITS_NOT_TAKEN', { ref });
  const keys = taking.lines.map(({ key }) => key);
  const counters = new Map((await limitCounters.byIds(place, keys)).map((one) => [one._id, one]));
  for (const { key, kind, amount } of taking.lines) {
    const now = counters.get(key);
    if (now === undefined) throw new Error(`limit ${key} has no counter`);
    if (now.used.lessThanOrEqualTo(now.limit)) continue;
    const figures = { limit: now.limit.toFixed(2), used: now.used.toFixed(2), requested: amount.toFixed(2) };
    return refuse('LIMIT_LOWERED', { limitKind: kind, ...figures });
  }
  return true;
}

/**
 * Sets the limits that hold from now on for all takings of an owner, and makes this act collide with every taking of the
 * owner's limits at the same moment: the budget's counter is written by both.
 */
export async function setLimits(
  place: Place,
  owner: string,
  limits: Readonly<Record<LimitKind, Decimal>>,
): Promise<void> {
  const { BUDGET: budget, ...others } = limits;
  const key = limitKey(owner, 'BUDGET');
  const known = await limitCounters.update(
    place,
    { _id: key },
    { $set: { limit: budget }, $inc: { version: 1 } },
  );
  if (!known) {
    await limitCounters.insert(place, {
      _id: key,
      owner,
      kind: 'BUDGET',
      limit: budget,
      used: ZERO,
      version: 1,
    });
  }
  for (const [kind, limit] of Object.entries(others)) {
    await limitCounters.updateMany(place, { owner, kind }, { $set: { limit }, $inc: { version: 1 } });
  }
}

/**
 * By owner, the limits that anything was ever taken of and the budget, which comes first; at most so many of each owner.
 * One query.
 */
export async function limitsOf(
  place: Place,
  owners: readonly string[],
  most: number,
): Promise<Map<string, readonly LimitCounter[]>> {
  const found = await limitCounters.aggregate<{ _id: string; counters: LimitCounter[] }>(place, [
    { $match: { owner: { $in: [...owners] } } },
    { $sort: { owner: 1, _id: 1 } },
    { $group: { _id: '$owner', counters: { $push: '$$ROOT' } } },
    { $project: { counters: { $slice: ['$counters', most] } } },
  ]);
  return new Map(found.map(({ _id, counters }) => [_id, counters]));
}
