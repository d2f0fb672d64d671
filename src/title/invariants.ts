import type { Invariant } from '../platform/module.js';
import { isLinked, type TitleEntry } from './title.js';
import { titleEntries } from './title.store.js';

export const titleChainsVerify: Invariant = {
  name: 'Each title entry follows from the one before it in the chain of its asset',
  async check(place) {
    let checked = 0;
    let last: TitleEntry | undefined;
    const violations: string[] = [];
    const broken = new Set<string>();
    for await (const entry of titleEntries.each(place, {}, { asset: 1, seq: 1 })) {
      checked += 1;
      const before = last?.asset === entry.asset ? last : undefined;
      // After the first bad link all that follow are bad as well: one line per chain.
      if (!isLinked(before, entry) && !broken.has(entry.asset)) {
        broken.add(entry.asset);
        violations.push(`${entry._id} does not follow from the entry before it`);
      }
      last = entry;
    }
    return { checked, violations };
  },
};
