import { offers } from '../bidding/index.js';
import type { Invariant } from '../platform/module.js';
import { limitTaken } from '../risk/index.js';
import { storedAnswer, storedBook } from './book.store.js';
import { awards, runs } from './clearing.store.js';
import { checkStored } from './engine.js';

/** An offer of a clearing without a run behind it would be a promise that nobody made. */
const offersHaveRuns: Invariant = {
  name: 'Every standing offer of a clearing belongs to an award of a stored run, and its limits are taken',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const { _id, request } of offers.each(place, { origin: 'CLEARING', state: 'STANDING' })) {
      checked += 1;
      const award = await awards.findOne(place, { offer: _id, request });
      const run = award && (await runs.byId(place, award.run));
      if (run?.result == null) violations.push(`${_id} on ${request} belongs to no run`);
      if (!(await limitTaken(place, _id))) violations.push(`${_id} on ${request} has taken no limits`);
    }
    return { checked, violations };
  },
};

/** Recomputed from the stored book by the checker, which shares nothing with the engines. */
const withinLimits: Invariant = {
  name: 'No run awards more than the budgets and limits of its book',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const { _id } of runs.each(place, { state: { $in: ['AWARDING', 'AWARDED'] } })) {
      checked += 1;
      const answer = await storedAnswer(place, _id);
      const problems = answer
        ? checkStored((await storedBook(place, _id)).book, answer)
        : ['its answer is missing'];
      violations.push(...problems.map((one) => `${_id}: ${one}`));
    }
    return { checked, violations };
  },
};

export const clearingInvariants: readonly Invariant[] = [offersHaveRuns, withinLimits];
