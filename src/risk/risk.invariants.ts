import { ZERO, max, type Decimal } from '../kernel/decimal.js';
import type { Place } from '../platform/database/collection.js';
import type { Invariant } from '../platform/module.js';
import { limitCounters, limitTakings } from './limit.store.js';

interface Taken {
  readonly amount: Decimal;
  /** The highest limit under which any of it was taken. */
  readonly limit: Decimal;
}

/** Adds the live takings up again, limit by limit. */
async function taken(place: Place): Promise<Map<string, Taken>> {
  const all = new Map<string, Taken>();
  for await (const { lines } of limitTakings.each(place, { state: 'TAKEN' })) {
    for (const { key, amount, limit } of lines) {
      const before = all.get(key) ?? { amount: ZERO, limit };
      all.set(key, { amount: before.amount.plus(amount), limit: max(before.limit, limit) });
    }
  }
  return all;
}

const countersAddUp: Invariant = {
  name: 'Every limit counter is the sum of its live takings',
  async check(place) {
    const all = await taken(place);
    const violations: string[] = [];
    let checked = 0;
    for await (const { _id, used } of limitCounters.each(place)) {
      checked += 1;
      const amount = all.get(_id)?.amount ?? ZERO;
      if (!used.equals(amount))
        violations.push(`limit ${_id}: ${used.toFixed(2)} counted, ${amount.toFixed(2)} taken`);
      all.delete(_id);
    }
    for (const [key, { amount }] of all)
      violations.push(`limit ${key}: ${amount.toFixed(2)} taken, not counted`);
    return { checked, violations };
  },
};

/** A limit may be lowered below what was taken of it before; nothing may be taken beyond what it was then. */
const nothingBeyondLimits: Invariant = {
  name: 'No limit is taken beyond what it was when it was taken',
  async check(place) {
    const all = await taken(place);
    const violations = [...all]
      .filter(([, { amount, limit }]) => amount.greaterThan(limit))
      .map(([key, { amount, limit }]) => `limit ${key}: ${amount.toFixed(2)} taken of ${limit.toFixed(2)}`);
    return { checked: all.size, violations };
  },
};

const endsAreNamed: Invariant = {
  name: 'Every taking of a limit that ended names its release or where it went',
  async check(place) {
    const violations: string[] = [];
    let checked = 0;
    for await (const { _id, state, releasedBecause, movedTo } of limitTakings.each(place)) {
      checked += 1;
      if (state === 'RELEASED' && releasedBecause === null)
        violations.push(`taking ${_id} was released for no reason`);
      if (state === 'MOVED' && !(movedTo && (await limitTakings.byId(place, movedTo)))) {
        violations.push(`taking ${_id} was moved to nothing`);
      }
    }
    return { checked, violations };
  },
};

export const riskInvariants: readonly Invariant[] = [countersAddUp, nothingBeyondLimits, endsAreNamed];
