import { canonicalText } from '../kernel/hash.js';
import { auditEntries, auditEntryId, auditHeads, isLinked, type AuditEntry } from './audit.js';
import { inBatches } from './database/batches.js';
import type { Place } from './database/collection.js';
import { keyedAnswers, keyOf, type Key, type KeyedAnswer } from './idempotency.js';
import type { Invariant } from './module.js';
import { outbox } from './outbox.js';

const BATCH = 500;

/** Gathers findings of one invariant. */
class Findings {
  checked = 0;
  readonly violations: string[] = [];

  wrong(line: string): void {
    this.violations.push(line);
  }
}

/** Heads are read before their entries: what a running server appends meanwhile lies beyond and is left for the next time. */
const chainsVerify: Invariant = {
  name: 'The audit chain of every organisation verifies from its first entry to its last',
  async check(place) {
    const found = new Findings();
    for await (const head of auditHeads.each(place)) await verifyChain(place, head, found);
    return found;
  },
};

async function verifyChain(
  place: Place,
  head: { _id: string; seq: number; hash: string },
  found: Findings,
): Promise<void> {
  const upToHead = { _id: { $gte: auditEntryId(head._id, 0), $lte: auditEntryId(head._id, head.seq) } };
  let before: AuditEntry | null = null;
  let broken = false;
  for await (const entry of auditEntries.each(place, upToHead)) {
    found.checked += 1;
    // After the first bad link all that follow may be bad as well: one line a chain.
    if (!broken && !isLinked(entry, before)) {
      broken = true;
      found.wrong(`${entry._id} (${entry.act}, ${entry.actId}) does not follow from the entry before it`);
    }
    before = entry;
  }
  if (broken) return;
  if (before?.seq !== head.seq || before.hash !== head.hash)
    found.wrong(`${head._id}: the chain does not end at its head, entry ${head.seq}`);
}

/** Jumps from chain to chain in the order of ids, so that one look per organisation is enough. */
const chainsHaveHeads: Invariant = {
  name: 'Every audit chain has a head, and no entry stands beyond it',
  async check(place) {
    const found = new Findings();
    let after = '';
    for (;;) {
      const first = await auditEntries.findOne(place, { _id: { $gt: after } }, { _id: 1 });
      if (first === null) return found;
      const end = `${first.organisation};`; // the character after ':' in the order of ids
      const last = await auditEntries.findOne(place, { _id: { $gte: first._id, $lt: end } }, { _id: -1 });
      const head = await auditHeads.byId(place, first.organisation);
      found.checked += 1;
      if (head === null) found.wrong(`${first.organisation}: entries without a head`);
      else if (last !== null && last.seq > head.seq)
        found.wrong(`${last._id} stands beyond the head, entry ${head.seq}`);
      after = end;
    }
  },
};

const answersStandInTheTrail: Invariant = {
  name: 'Every answer kept under an idempotency key is that of exactly one act in the audit trail',
  async check(place) {
    const found = new Findings();
    for await (const batch of inBatches(keyedAnswers.each(place), BATCH)) {
      const byAct = grouped(
        await auditEntries.find(
          place,
          { actId: { $in: batch.map(({ actId }) => actId) } },
          { limit: 2 * BATCH },
        ),
      );
      for (const answer of batch) {
        found.checked += 1;
        const fault = faultOf(answer, byAct.get(answer.actId) ?? []);
        if (fault !== null) found.wrong(`${answer._id} (${answer.actId}): ${fault}`);
      }
    }
    return found;
  },
};

/** The trail holds canonical texts of input and answer: what is kept under the key must be the same. */
function faultOf(answer: KeyedAnswer, entries: readonly AuditEntry[]): string | null {
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) return `${entries.length} audit entries name its act`;
  const key = keyIn(entry);
  if (key === null || !answer._id.endsWith(key.id))
    return `the audit entry ${entry._id} is of another act or key`;
  if (key.inputHash !== answer.inputHash) return `its input is not the one in the audit entry ${entry._id}`;
  if (canonicalText(answer.answer) !== entry.answer)
    return `its answer is not the one in the audit entry ${entry._id}`;
  return null;
}

const keyedActsHaveAnswers: Invariant = {
  name: 'Every act in the audit trail that came with an idempotency key has its answer kept, once',
  async check(place) {
    const found = new Findings();
    for await (const batch of inBatches(keyedEntries(place), BATCH)) {
      const byAct = grouped(
        await keyedAnswers.find(
          place,
          { actId: { $in: batch.map(({ actId }) => actId) } },
          { limit: 2 * BATCH },
        ),
      );
      for (const { _id, act, actId } of batch) {
        found.checked += 1;
        const kept = byAct.get(actId)?.length ?? 0;
        if (kept !== 1) found.wrong(`${_id} (${act}, ${actId}): ${kept} answers are kept`);
      }
    }
    return found;
  },
};

async function* keyedEntries(place: Place): AsyncGenerator<AuditEntry> {
  for await (const entry of auditEntries.each(place)) {
    if (keyIn(entry) !== null) yield entry;
  }
}

/** The key that an act came with, without its organisation; none when the text was damaged, which its chain shows. */
function keyIn(entry: AuditEntry): Key | null {
  try {
    return keyOf('', entry.act, JSON.parse(entry.input) as Record<string, unknown>);
  } catch {
    return null;
  }
}

const newsHasNoGaps: Invariant = {
  name: 'The news of every aggregate is numbered from 1 without gaps',
  async check(place) {
    const found = new Findings();
    let before = { aggregateId: '', aggregateSeq: 0 };
    for await (const event of outbox.each(place, {}, { aggregateId: 1, aggregateSeq: 1 })) {
      found.checked += 1;
      const expected = event.aggregateId === before.aggregateId ? before.aggregateSeq + 1 : 1;
      if (event.aggregateSeq !== expected)
        found.wrong(
          `${event._id} (${event.type} of ${event.aggregateId}) is number ${event.aggregateSeq}, expected ${expected}`,
        );
      before = event;
    }
    return found;
  },
};

function grouped<T extends { readonly actId: string }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(one.actId, [...(groups.get(one.actId) ?? []), one]);
  return groups;
}

/** What must hold of the act pipeline's own records, whatever the modules do. */
export const platformInvariants: readonly Invariant[] = [
  chainsVerify,
  chainsHaveHeads,
  answersStandInTheTrail,
  keyedActsHaveAnswers,
  newsHasNoGaps,
];
