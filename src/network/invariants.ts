import { receivables } from '../assets/index.js';
import type { Invariant } from '../platform/module.js';
import { networkReceivables } from './network.store.js';

/** One receivable of ours for each that was taken in, and none that came from nowhere. */
const takenOnce: Invariant = {
  name: 'Each receivable from another platform stands here once, or is kept with its reason',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    const seen = new Set<string>();
    for await (const { _id, state, receivable, reason } of networkReceivables.each(place)) {
      checked += 1;
      const consistent = state === 'TAKEN' ? receivable !== null : receivable === null && reason !== null;
      if (!consistent)
        violations.push(`${_id} is ${state} with receivable ${receivable} and its reason does not fit`);
      if (receivable !== null && seen.has(receivable))
        violations.push(`${_id} names ${receivable} a second time`);
      if (receivable !== null) seen.add(receivable);
    }
    for await (const { _id } of receivables.each(place, { kind: 'RECEIVABLE', origin: 'NETWORK' })) {
      checked += 1;
      if (!seen.has(_id)) violations.push(`${_id} is said to come from another platform, but nothing came`);
    }
    return { checked, violations };
  },
};

export const networkInvariants: readonly Invariant[] = [takenOnce];
