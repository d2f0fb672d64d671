import { canonicalText, chainHash, hasChainHash } from '../kernel/hash.js';
import type { Actor } from './actor.js';
import { collection, type Place } from './database/collection.js';

/** One act in an organisation's trail, chained to the entry before it by hash. Never changed, never removed. */
export interface AuditEntry {
  /** `organisation:seq`, the sequence in ten digits, so that entries sort and none can be written twice. */
  readonly _id: string;
  readonly organisation: string;
  readonly seq: number;
  readonly actId: string;
  readonly act: string;
  readonly actor: { readonly kind: Actor['kind']; readonly id: string; readonly name: string };
  readonly at: Date;
  /** The network address that the act came from; empty for the platform's own acts. */
  readonly from: string;
  /** Canonical text of the input without its secrets, of what the act answered, and of its before/after facts. */
  readonly input: string;
  readonly answer: string;
  readonly facts: string;
  readonly previous: string;
  readonly hash: string;
}

interface AuditHead {
  readonly _id: string;
  readonly seq: number;
  readonly hash: string;
}

const GENESIS = '0'.repeat(64);

export const auditEntries = collection<AuditEntry>(
  'audit_entries',
  {
    organisation: { type: String, required: true },
    seq: { type: Number, required: true },
    actId: { type: String, required: true },
    act: { type: String, required: true },
    actor: { type: { kind: String, id: String, name: String }, required: true, _id: false },
    at: { type: Date, required: true },
    from: String,
    input: String,
    answer: String,
    facts: String,
    previous: { type: String, required: true },
    hash: { type: String, required: true },
  },
  [{ fields: { organisation: 1, at: -1, _id: -1 } }, { fields: { actId: 1 } }, { fields: { at: 1, _id: 1 } }],
);

export const auditHeads = collection<AuditHead>('audit_heads', {
  seq: { type: Number, required: true },
  hash: { type: String, required: true },
});

/** Ten digits, so that the entries of a chain sort by their ids. */
export const auditEntryId = (organisation: string, seq: number): string =>
  `${organisation}:${String(seq).padStart(10, '0')}`;

export interface AuditFacts {
  readonly organisation: string;
  readonly actId: string;
  readonly act: string;
  readonly actor: Actor;
  readonly at: Date;
  readonly from: string;
  readonly input: unknown;
  readonly answer: unknown;
  readonly facts: unknown;
}

/** Appends to the organisation's chain inside the act's transaction; two acts at once conflict on the head, one retries. */
export async function appendAudit(place: Place, facts: AuditFacts): Promise<void> {
  const head = await auditHeads.byId(place, facts.organisation);
  const seq = (head?.seq ?? 0) + 1;
  const previous = head?.hash ?? GENESIS;
  const body = {
    _id: auditEntryId(facts.organisation, seq),
    organisation: facts.organisation,
    seq,
    actId: facts.actId,
    act: facts.act,
    actor: { kind: facts.actor.kind, id: facts.actor.id, name: facts.actor.name },
    at: facts.at,
    from: facts.from,
    input: canonicalText(facts.input),
    answer: canonicalText(facts.answer),
    facts: canonicalText(facts.facts),
  };
  const hash = chainHash(previous, body);
  await auditEntries.insert(place, { ...body, previous, hash });
  if (head === null) await auditHeads.insert(place, { _id: facts.organisation, seq, hash });
  else await auditHeads.update(place, { _id: facts.organisation, seq: head.seq }, { $set: { seq, hash } });
}

/** Whether an entry stands where it must and its hash covers it and all before it; `before` is null for the first one. */
export function isLinked(entry: AuditEntry, before: Pick<AuditEntry, 'seq' | 'hash'> | null): boolean {
  const { previous, hash, ...body } = entry;
  const inPlace =
    entry.seq === (before?.seq ?? 0) + 1 && entry._id === auditEntryId(entry.organisation, entry.seq);
  return inPlace && previous === (before?.hash ?? GENESIS) && hasChainHash(hash, previous, body);
}
