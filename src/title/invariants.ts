import { canonicalText, sha256Hex } from '../kernel/hash.js';
import type { Place } from '../platform/database/collection.js';
import type { Invariant } from '../platform/module.js';
import { certificates } from './certificate.store.js';
import { contentOf } from './certificate.js';
import { filingsOf, type Filing } from './filing.js';
import { titleFilings } from './filing.store.js';
import { entryId, flawOf, type TitleEntry } from './title.js';
import { titleEntries } from './title.store.js';

/** After the first bad entry all that follow may be bad as well: one line a chain. */
export const titleChainsVerify: Invariant = {
  name: 'Each title entry follows from the one before it in the chain of its asset',
  async check(place) {
    let checked = 0;
    let last: TitleEntry | undefined;
    let broken = '';
    const violations: string[] = [];
    for await (const entry of titleEntries.each(place, {}, { asset: 1, seq: 1 })) {
      checked += 1;
      const before = last?.asset === entry.asset ? last : undefined;
      const wrong = entry.asset === broken ? null : wordsFor(before, entry);
      if (wrong !== null) {
        broken = entry.asset;
        violations.push(`${entry.deal}: ${wrong}`);
      }
      last = entry;
    }
    return { checked, violations };
  },
};

function wordsFor(before: TitleEntry | undefined, entry: TitleEntry): string | null {
  switch (flawOf(before, entry)) {
    case null:
      return null;
    case 'CHANGED':
      return `entry ${entry._id} was changed`;
    case 'MISSING_BEFORE':
      return `entry ${entryId(entry.asset, (before?.seq ?? 0) + 1)} is missing`;
    case 'OUT_OF_ORDER':
      return `entry ${entry._id} is out of order`;
    case 'NOT_LINKED':
      return `entry ${entry._id} does not follow from the entry before it`;
  }
}

/** Skips chains that are not whole: what is wrong there is named once, above. */
export const filingsSayWhatTheirChainsSay: Invariant = {
  name: 'Each filing is kept as the entries of its chain say it is',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const chain of chains(place)) {
      if (chain.some((entry, at) => flawOf(chain[at - 1], entry) !== null)) continue;
      const filings = filingsOf(chain);
      checked += filings.length;
      const kept = await titleFilings.byIds(
        place,
        filings.map(({ _id }) => _id),
      );
      for (const filing of filings) {
        const wrong = difference(
          filing,
          kept.find(({ _id }) => _id === filing._id),
        );
        if (wrong !== null) violations.push(`${filing.deal}: ${wrong}`);
      }
    }
    return { checked, violations };
  },
};

/** What was kept of a filing holds more than its chain only where the chain has lost its end. */
function difference(filing: Filing, kept: (Filing & object) | undefined): string | null {
  if (kept === undefined) return `filing ${filing._id} is in the chain only`;
  if (kept.lastSeq > filing.lastSeq)
    return `the chain of ${filing.asset} has lost its end, with ${entryId(filing.asset, kept.lastSeq)}`;
  const same = (Object.keys(filing) as (keyof Filing)[]).every(
    (name) => canonicalText(filing[name] ?? null) === canonicalText(kept[name] ?? null),
  );
  return same ? null : `filing ${filing._id} is kept otherwise than its chain says`;
}

async function* chains(place: Place): AsyncGenerator<TitleEntry[]> {
  let chain: TitleEntry[] = [];
  for await (const entry of titleEntries.each(place, {}, { asset: 1, seq: 1 })) {
    if (chain.length > 0 && chain[0]?.asset !== entry.asset) {
      yield chain;
      chain = [];
    }
    chain.push(entry);
  }
  if (chain.length > 0) yield chain;
}

export const certificatesAreAsIssued: Invariant = {
  name: 'Each search certificate holds what its hash was made of',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const certificate of certificates.each(place)) {
      checked += 1;
      if (sha256Hex(contentOf(certificate)) !== certificate.resultHash)
        violations.push(`${certificate._id} was changed`);
    }
    return { checked, violations };
  },
};
