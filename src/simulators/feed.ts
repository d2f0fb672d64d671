import type { Collection, Db } from 'mongodb';
import { upserted } from './simulator.js';

/** An item of a feed: read in order, by the sequence after which to go on. */
export interface FeedItem<T> {
  readonly seq: number;
  readonly item: T;
}

interface Waiting<T> {
  readonly _id: string;
  readonly item: T;
  readonly dueAt: Date;
}

/**
 * A feed that callers poll from a cursor of theirs. What is to come late waits beside it, and gets its place when it is due: so
 * nothing ever appears before a place that was read. One process writes; it does so one after the other.
 */
export class Feed<T extends object> {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly name: string) {}

  private items = (db: Db): Collection<{ _id: number; item: T }> => db.collection(`${this.name}_feed`);
  private late = (db: Db): Collection<Waiting<T>> => db.collection(`${this.name}_late`);

  async prepare(db: Db): Promise<void> {
    await this.late(db).createIndex({ dueAt: 1 });
  }

  add(db: Db, item: T): Promise<unknown> {
    return this.inTurn(() => this.append(db, item));
  }

  /** The same id waits once. Due by real time: the delay is one of the wires. */
  async addLater(db: Db, id: string, item: T, ms: number): Promise<void> {
    const dueAt = new Date(Date.now() + ms);
    await this.late(db).updateOne(
      { _id: id },
      { $setOnInsert: { item, dueAt } },
      {
        upsert: true,
      },
    );
  }

  async isWaiting(db: Db, id: string): Promise<boolean> {
    await this.release(db);
    return (await this.late(db).countDocuments({ _id: id }, { limit: 1 })) > 0;
  }

  async after(db: Db, seq: number, limit: number): Promise<FeedItem<T>[]> {
    await this.release(db);
    const found = await this.items(db)
      .find({ _id: { $gt: seq } })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
    return found.map(({ _id, item }) => ({ seq: _id, item: item }));
  }

  /** What has become due gets its place. Killed in between, an item stands in the feed twice: feeds are read by id. */
  private release(db: Db): Promise<void> {
    return this.inTurn(async () => {
      const due = await this.late(db)
        .find({ dueAt: { $lte: new Date() } } as object)
        .sort({ dueAt: 1 })
        .toArray();
      for (const { _id, item } of due) {
        await this.append(db, item);
        await this.late(db).deleteOne({ _id });
      }
    });
  }

  private append(db: Db, item: T): Promise<unknown> {
    return upserted(async () => {
      const last = await this.items(db).find().sort({ _id: -1 }).limit(1).next();
      return this.items(db).insertOne({ _id: (last?._id ?? 0) + 1, item });
    });
  }

  private inTurn<R>(work: () => Promise<R>): Promise<R> {
    const done = this.turn.then(work, work);
    this.turn = done.catch(() => undefined);
    return done;
  }
}
