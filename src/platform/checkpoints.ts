import type { KeyObject } from 'node:crypto';
import { chainHash, hasChainHash } from '../kernel/hash.js';
import { inBatches } from './database/batches.js';
import { collection, type Collection, type Place, type Stored } from './database/collection.js';
import type { Job } from './jobs.js';
import type { Invariant } from './module.js';
import { isSignedBy, keyIdOf, knownSealKey, Seals } from './seals.js';
import type { Platform } from './unit.js';

/** An entry of any hash chain. */
export interface Chained extends Stored {
  readonly seq: number;
  readonly at: Date;
  readonly hash: string;
}

/** A kind of hash chain that checkpoints seal: one chain for each value of the field `by`, entries indexed by `at` and `_id`. */
export interface ChainKind {
  /** For people: `title`, `journal`, `audit`. */
  readonly kind: string;
  readonly in: Pick<Collection<Chained>, 'each' | 'find'>;
  readonly by: string;
  /** What an entry is called: `entry`, `posting`. */
  readonly entry: string;
}

/** How far one chain had grown: its entry `seq` had this id and hash, and through the hash all before it. */
interface Head {
  readonly chain: string;
  readonly seq: number;
  readonly entry: string;
  readonly hash: string;
}

/** The heads of the chains of one kind that had moved, signed, and chained to the checkpoint before. */
export interface Checkpoint {
  /** The sequence in ten digits: of two replicas that write the same one, one loses. */
  readonly _id: string;
  readonly seq: number;
  readonly kind: string;
  readonly at: Date;
  /** All entries up to this instant are sealed, but for those that were still being written. */
  readonly through: Date;
  readonly heads: readonly Head[];
  readonly previous: string;
  readonly hash: string;
  readonly keyId: string;
  /** ES256 over the hash. */
  readonly signature: string;
}

const text = { type: String, required: true };
const whole = { type: Number, required: true };
const date = { type: Date, required: true };

export const checkpoints = collection<Checkpoint>(
  'checkpoints',
  {
    seq: whole,
    kind: text,
    at: date,
    through: date,
    heads: [{ chain: text, seq: whole, entry: text, hash: text, _id: false }],
    previous: text,
    hash: text,
    keyId: text,
    signature: text,
  },
  [{ fields: { kind: 1, seq: -1 } }, { fields: { kind: 1, through: 1 } }],
);

const GENESIS = '0'.repeat(64);
/** A document stays far below the database's 16 MB, whatever has moved. */
const MOST_ENTRIES = 2_000;
/** An act takes its time from before its commit: so long after a checkpoint an older entry may still appear. */
const STILL_BEING_WRITTEN_MS = 10 * 60_000;
/** What is forgotten of a long run is only sealed twice. */
const MOST_REMEMBERED = 100_000;

/** Seals every hour what has moved since; its cost grows with that alone. */
export const checkpointJob = (kinds: readonly ChainKind[]): Job => ({
  name: 'platform.checkpoints',
  every: 'HOUR',
  async run(platform) {
    for (const kind of kinds) await seal(platform, kind);
  },
});

/** Reads the entries since the last checkpoint of the kind in the order of time and seals the last of each chain. */
export async function seal(platform: Platform, kind: ChainKind): Promise<void> {
  const last = await checkpoints.findOne(platform, { kind: kind.kind }, { seq: -1 });
  const since = new Date((last?.through.getTime() ?? 0) - STILL_BEING_WRITTEN_MS);
  const sealed = await sealedSince(platform, kind, since);
  const entries = kind.in.each(platform, { at: { $gt: since } }, { at: 1, _id: 1 });
  for await (const batch of inBatches(entries, MOST_ENTRIES)) {
    const moved = headsOf(kind, batch).filter(({ chain, seq }) => seq > (sealed.get(chain) ?? 0));
    if (moved.length === 0) continue;
    await append(platform, kind, moved, batch.at(-1)?.at ?? since);
    if (sealed.size > MOST_REMEMBERED) sealed.clear();
    for (const { chain, seq } of moved) sealed.set(chain, seq);
  }
}

async function sealedSince(place: Place, { kind }: ChainKind, since: Date): Promise<Map<string, number>> {
  const sealed = new Map<string, number>();
  for await (const { heads } of checkpoints.each(
    place,
    { kind, through: { $gt: since } },
    { kind: 1, through: 1 },
  ))
    for (const { chain, seq } of heads) sealed.set(chain, Math.max(seq, sealed.get(chain) ?? 0));
  return sealed;
}

function headsOf({ by }: ChainKind, entries: readonly Chained[]): Head[] {
  const heads = new Map<string, Head>();
  for (const { _id, seq, hash, ...rest } of entries) {
    const chain = String((rest as Record<string, unknown>)[by]);
    if (seq > (heads.get(chain)?.seq ?? 0)) heads.set(chain, { chain, seq, entry: _id, hash });
  }
  return [...heads.values()];
}

async function append(
  platform: Platform,
  { kind }: ChainKind,
  heads: readonly Head[],
  through: Date,
): Promise<void> {
  const seals = await Seals.load(platform);
  const last = await checkpoints.findOne(platform, {}, { _id: -1 });
  const seq = (last?.seq ?? 0) + 1;
  const body = { _id: checkpointId(seq), seq, kind, at: platform.clock.now(), through, heads };
  const previous = last?.hash ?? GENESIS;
  const hash = chainHash(previous, body);
  await checkpoints.insert(platform, {
    ...body,
    previous,
    hash,
    keyId: seals.keyId,
    signature: seals.sign(hash),
  });
}

export const checkpointId = (seq: number): string => String(seq).padStart(10, '0');

/** After the first bad link nothing that follows proves anything: one line. */
const checkpointsVerify: Invariant = {
  name: 'Every checkpoint follows from the one before it and is signed by the platform',
  async check(place) {
    const key = await knownSealKey(place);
    let checked = 0;
    let before: Checkpoint | null = null;
    const violations: string[] = [];
    for await (const one of checkpoints.each(place)) {
      checked += 1;
      const wrong = linkFault(one, before) ?? sealFault(one, key);
      if (wrong !== null && violations.length === 0) violations.push(`checkpoint ${one._id} ${wrong}`);
      before = one;
    }
    return { checked, violations };
  },
};

function linkFault(one: Checkpoint, before: Checkpoint | null): string | null {
  const { _id, kind, at, through, heads, previous, hash } = one;
  const seq = (before?.seq ?? 0) + 1;
  const inPlace = one.seq === seq && _id === checkpointId(seq) && previous === (before?.hash ?? GENESIS);
  const body = { _id, seq, kind, at, through, heads };
  return inPlace && hasChainHash(hash, previous, body) ? null : 'does not follow from the one before it';
}

function sealFault({ hash, keyId, signature }: Checkpoint, key: KeyObject | null): string | null {
  const signed = key !== null && keyIdOf(key) === keyId && isSignedBy(key, hash, signature);
  return signed ? null : 'is not signed by the platform';
}

/** What is only chained can be rewritten from its first entry on; what was sealed before cannot. */
const standsAsSealed = (kind: ChainKind): Invariant => ({
  name: `Every ${kind.kind} chain still stands as its checkpoints have sealed it`,
  async check(place) {
    let checked = 0;
    const broken = new Set<string>();
    const violations: string[] = [];
    for await (const { seq, heads } of checkpoints.each(place, { kind: kind.kind }, { kind: -1, seq: 1 })) {
      checked += heads.length;
      const found = await kind.in.find(
        place,
        { _id: { $in: heads.map(({ entry }) => entry) } },
        { limit: heads.length },
      );
      const byId = new Map(found.map((entry) => [entry._id, entry]));
      for (const head of heads) {
        const fault = headFault(kind, head, byId.get(head.entry));
        if (fault === null || broken.has(head.chain)) continue;
        broken.add(head.chain);
        violations.push(
          `${head.chain}: ${kind.entry} ${head.seq} (${head.entry}), sealed by checkpoint ${seq}, ${fault}`,
        );
      }
    }
    return { checked, violations };
  },
});

function headFault({ by }: ChainKind, head: Head, entry: Chained | undefined): string | null {
  if (entry === undefined) return 'is missing';
  const chain = (entry as unknown as Record<string, unknown>)[by];
  const same = entry.hash === head.hash && entry.seq === head.seq && chain === head.chain;
  return same ? null : 'is another one now: it or one before it was changed';
}

export const checkpointInvariants = (kinds: readonly ChainKind[]): Invariant[] => [
  checkpointsVerify,
  ...kinds.map(standsAsSealed),
];
