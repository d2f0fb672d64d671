import { auditEntries } from '../platform/audit.js';
import type { Place } from '../platform/database/collection.js';
import type { Invariant } from '../platform/module.js';
import { isLinked, totals, type JournalPosting } from './ledger.js';
import { journalPostings } from './ledger.store.js';

const BATCH = 500;

/** Each posting is in one currency, so that it balances per currency when its two sides are equal. */
export const everyPostingBalances: Invariant = {
  name: 'Every journal posting balances in its currency',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const posting of journalPostings.each(place)) {
      checked += 1;
      const [debits, credits] = totals(posting.lines);
      if (debits.equals(credits) && debits.greaterThan(0)) continue;
      const sides = `debits ${debits.toFixed(2)}, credits ${credits.toFixed(2)} ${posting.currency}`;
      violations.push(`${posting._id} of ${posting.deal}: ${sides}`);
    }
    return { checked, violations };
  },
};

/** After the first bad link all that follow may be bad as well: one line a deal. */
export const journalsVerify: Invariant = {
  name: 'Each journal posting follows from the one before it in the journal of its deal',
  async check(place) {
    let checked = 0;
    let last: JournalPosting | null = null;
    let broken = '';
    const violations: string[] = [];
    for await (const posting of journalPostings.each(place, {}, { deal: 1, seq: 1 })) {
      checked += 1;
      const before: JournalPosting | null = last?.deal === posting.deal ? last : null;
      if (posting.deal !== broken && !isLinked(before, posting)) {
        broken = posting.deal;
        violations.push(
          `${posting.deal}: posting ${posting.seq} (${posting._id}) does not follow from the one before it`,
        );
      }
      last = posting;
    }
    return { checked, violations };
  },
};

export const everyPostingNamesItsAct: Invariant = {
  name: 'Every journal posting names an act that stands in the audit trail',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const batch of batches(place)) {
      checked += batch.length;
      const known = await knownActs(place, batch);
      const orphans = batch.filter(({ actId }) => !known.has(actId));
      violations.push(...orphans.map(({ _id, actId }) => `${_id}: ${actId} is in no audit trail`));
    }
    return { checked, violations };
  },
};

async function* batches(place: Place): AsyncGenerator<JournalPosting[]> {
  let batch: JournalPosting[] = [];
  for await (const posting of journalPostings.each(place)) {
    batch.push(posting);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function knownActs(place: Place, postings: readonly JournalPosting[]): Promise<Set<string>> {
  const actIds = [...new Set(postings.map(({ actId }) => actId))];
  const entries = await auditEntries.find(place, { actId: { $in: actIds } }, { limit: actIds.length });
  return new Set(entries.map(({ actId }) => actId));
}
