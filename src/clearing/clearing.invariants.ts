import { offers, type Offer } from '../bidding/index.js';
import type { Place } from '../platform/database/collection.js';
import type { Invariant } from '../platform/module.js';
import { limitTaken } from '../risk/index.js';
import { storedAnswer, storedBook } from './book.store.js';
import { awards, runs } from './clearing.store.js';
import { checkStored } from './engine.js';

/**
 * An offer of a clearing without a run behind it would be a promise that nobody made. What a run awarded is added up again
 * from its stored book by the checker, which shares nothing with the engines.
 */
const awardsAreCovered: Invariant = {
  name: 'A standing offer of a clearing belongs to a stored run and holds its limits; no run awards beyond its book',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const offer of offers.each(place)) {
      checked += 1;
      if (offer.origin === 'CLEARING' && offer.state === 'STANDING')
        violations.push(...(await faultsOf(place, offer)));
    }
    for await (const { _id } of runs.each(place, { state: { $in: ['AWARDING', 'AWARDED'] } })) {
      checked += 1;
      violations.push(...(await beyondBook(place, _id)).map((fault) => `${_id}: ${fault}`));
    }
    return { checked, violations };
  },
};

async function faultsOf(place: Place, { _id, request }: Offer): Promise<string[]> {
  const award = await awards.findOne(place, { offer: _id, request });
  const run = award && (await runs.byId(place, award.run));
  return [
    ...(run?.result == null ? [`${_id} on ${request} belongs to no run`] : []),
    ...((await limitTaken(place, _id)) ? [] : [`${_id} on ${request} has taken no limits`]),
  ];
}

async function beyondBook(place: Place, run: string): Promise<readonly string[]> {
  const answer = await storedAnswer(place, run);
  return answer === null
    ? ['its answer is missing']
    : checkStored((await storedBook(place, run)).book, answer);
}

export const clearingInvariants: readonly Invariant[] = [awardsAreCovered];
