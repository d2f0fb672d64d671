/** Damage by hand in a database, undone afterwards, and what `npm run verify` says of it. */
import { receivables } from '../../src/assets/index.js';
import { checkpoints } from '../../src/platform/checkpoints.js';
import type { Platform } from '../../src/platform/unit.js';
import { runCommand } from '../commands/run-command.js';

/** The entry without its links, to be hashed anew. */
export const unlinked = <T extends { previous: string; hash: string }>(
  entry: T,
): Omit<T, 'previous' | 'hash'> =>
  Object.fromEntries(
    Object.entries(entry).filter(([name]) => name !== 'previous' && name !== 'hash'),
  ) as never;

interface Kept {
  readonly _id: string;
}
type Raw = { deleteMany(filter: object): Promise<unknown>; insertMany(all: never[]): Promise<unknown> };

/** Puts a collection back as it was, whatever the test did to it. */
export async function undone(
  platform: Platform,
  names: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { connection } = platform;
  const kept = await Promise.all(
    names.map(async (name) => [name, await connection.collection<Kept>(name).find().toArray()] as const),
  );
  try {
    await work();
  } finally {
    for (const [name, all] of kept) {
      const raw = connection.collection(name) as unknown as Raw;
      await raw.deleteMany({});
      if (all.length > 0) await raw.insertMany(all as never[]);
    }
  }
}

/** The builders write receivables without their keys; nothing but what a test damages may be amiss. */
export async function claimInvoiceKeys(platform: Platform): Promise<void> {
  const keys = platform.connection.collection<{ _id: string }>('invoice_keys');
  for await (const { _id, invoices } of receivables.each(platform))
    for (const { keys: claimed } of invoices)
      for (const key of claimed)
        await keys.insertOne({ _id: key, asset: _id, notes: [] } as never).catch(() => undefined);
}

/** The lines under the violated invariants, as they are printed. */
export function verified(platform: Platform): { status: number | null; lines: string[] } {
  const place = {
    MONGODB_URI: process.env['TEST_DATABASE_URI']!,
    MONGODB_DB: platform.connection.db!.databaseName,
  };
  const { status, stdout } = runCommand('src/commands/verify.ts', [], place);
  const lines = stdout.split('\n').filter((line) => line.startsWith('             '));
  return { status, lines: lines.map((line) => line.trim()) };
}

export const OTHER = 'is another one now: it or one before it was changed';

/** Which checkpoint has sealed this very entry, as the violation says it. */
export async function sealOf(platform: Platform, { _id }: { readonly _id: string }): Promise<string> {
  for await (const { seq, heads } of checkpoints.each(platform))
    if (heads.some(({ entry }) => entry === _id)) return `checkpoint ${seq}`;
  throw new Error(`${_id} was not sealed`);
}

export async function firstSealedFrom<T extends { _id: string; seq: number }>(
  platform: Platform,
  chain: string,
  all: readonly T[],
  from: number,
): Promise<T> {
  for await (const { heads } of checkpoints.each(platform)) {
    const head = heads.find((one) => one.chain === chain && one.seq >= from);
    const entry = all.find(({ _id }) => _id === head?.entry);
    if (entry) return entry;
  }
  throw new Error(`nothing of ${chain} from ${from} on was sealed`);
}
