import type { Invariant } from '../platform/module.js';
import { add, filledBy, goodsFlows, goodsTallies, tallyIdOf } from './goods-flow.store.js';
import { NOTHING_FILLED, type Filled } from './goods-match.js';

const talliesAddUp: Invariant = {
  name: 'What papers have filled of a document is the sum of the papers matched to it',
  async check(place) {
    const sums = new Map<string, Filled>();
    for await (const { kind, links } of goodsFlows.each(place, { matched: true }))
      for (const document of new Set(links.map((link) => link.document))) {
        const id = tallyIdOf(document, kind);
        sums.set(id, add(sums.get(id) ?? NOTHING_FILLED, filledBy(links, document)));
      }
    const violations: string[] = [];
    let checked = 0;
    for await (const { _id, amount, quantity } of goodsTallies.each(place)) {
      checked += 1;
      const filled = sums.get(_id) ?? NOTHING_FILLED;
      sums.delete(_id);
      if (!filled.amount.equals(amount) || !filled.quantity.equals(quantity))
        violations.push(`${_id}: ${amount.toFixed()} and ${quantity.toFixed()} are not what its papers say`);
    }
    violations.push(...[...sums.keys()].map((id) => `${id}: papers without a tally`));
    return { checked, violations };
  },
};

const matchedOrTold: Invariant = {
  name: 'A paper about goods is matched to a document, or says why not',
  async check(place) {
    const violations: string[] = [];
    let checked = 0;
    for await (const { _id, matched, links, mismatch } of goodsFlows.each(place)) {
      checked += 1;
      if (matched !== links.length > 0 || matched !== (mismatch === null)) violations.push(_id);
    }
    return { checked, violations };
  },
};

const repeatsWhatCounts: Invariant = {
  name: 'No paper counts for nothing because of one that was taken back',
  async check(place) {
    const violations: string[] = [];
    let checked = 0;
    for await (const { _id, repeats } of goodsFlows.each(place, {
      repeats: { $ne: null },
      withdrawal: null,
    })) {
      checked += 1;
      const first = repeats && (await goodsFlows.byId(place, repeats.first));
      if (first === null || first.withdrawal != null) violations.push(`${_id}: repeats ${repeats?.first}`);
    }
    return { checked, violations };
  },
};

export const goodsInvariants: readonly Invariant[] = [talliesAddUp, matchedOrTold, repeatsWhatCounts];
