import type { ClientSession, Collection, Db, Document, ObjectId } from 'mongodb';
import type { Database } from '../../src/platform/database/connect.js';
import { testDatabase } from './database.js';

/** A document as the conformance tests use them: any fields under a plain `_id`. */
export interface Row extends Document {
  _id: string | number | ObjectId;
}

export interface Sandbox {
  readonly database: () => Database;
  /** The driver's database, without Mongoose between. */
  readonly db: () => Db;
  /** A collection that no other test uses, filled if wanted. */
  readonly collection: (rows?: readonly Row[]) => Promise<Collection<Row>>;
  /** A session that is ended after the work, and with it what it left open. */
  readonly inSession: <T>(work: (session: ClientSession) => Promise<T>) => Promise<T>;
}

/** A database for the tests of one file, opened before and dropped after them. */
export function sandbox(): Sandbox {
  let opened: Database | undefined;
  let collections = 0;
  beforeAll(async () => void (opened = await testDatabase()));
  afterAll(() => opened?.close());
  const database = (): Database => opened!;
  const db = (): Db => database().connection.db as unknown as Db;
  return {
    database,
    db,
    async collection(rows = []) {
      const made = db().collection<Row>(`c${++collections}`);
      if (rows.length > 0) await made.insertMany([...rows]);
      return made;
    },
    async inSession(work) {
      const session = await database().connection.startSession();
      try {
        return await work(session);
      } finally {
        await session.endSession();
      }
    },
  };
}
