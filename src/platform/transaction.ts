import type { ClientSession, Connection } from 'mongoose';
import { refuse, type Decision } from '../kernel/decision.js';
import { isDuplicate } from './database/collection.js';

const TRIES = 20;

/** Runs the work in one transaction and commits it when `keeps` says so of its result; otherwise nothing has happened. */
export async function inTransaction<T>(
  connection: Connection,
  work: (session: ClientSession) => Promise<T>,
  keeps: (result: T) => boolean,
): Promise<T> {
  const session = await connection.startSession();
  try {
    session.startTransaction({
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority', j: true },
    });
    const result = await work(session);
    if (keeps(result)) await commit(session);
    else await session.abortTransaction();
    return result;
  } catch (error) {
    if (session.inTransaction()) await session.abortTransaction().catch(() => undefined);
    throw error;
  } finally {
    await session.endSession();
  }
}

/** A commit whose reply was lost is asked again: committing twice is the same as once. */
async function commit(session: ClientSession): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await session.commitTransaction();
      return;
    } catch (error) {
      if (!hasLabel(error, 'UnknownTransactionCommitResult') || tries >= TRIES) throw error;
    }
  }
}

/** Runs the work again after each lost race, a bounded number of times. */
export async function withRetries<R>(run: () => Promise<Decision<R>>): Promise<Decision<R>> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    try {
      return await run();
    } catch (error) {
      if (!isConflict(error)) throw error;
      await pause(tries);
    }
  }
  return refuse('CONCURRENT_CHANGE', { tries: TRIES });
}

/** A duplicate `_id` is a lost race as well: after the retry, the decision sees the winner's document and refuses by rule. */
const isConflict = (error: unknown): boolean =>
  hasLabel(error, 'TransientTransactionError') || isDuplicate(error);

const hasLabel = (error: unknown, label: string): boolean =>
  (error as { hasErrorLabel?: (label: string) => boolean }).hasErrorLabel?.(label) ?? false;

/** Backs off up to about 300 ms, spread so that callers who collided do not collide again. */
const pause = (tries: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(300, 5 * 2 ** tries)));
