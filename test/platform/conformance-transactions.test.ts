/** What we rely on of any MongoDB behind the URI: transactions and change streams. */
import { Decimal128, MongoError, type ChangeStream, type ClientSession } from 'mongodb';
import mongoose from 'mongoose';
import { sandbox, type Row } from '../support/sandbox.js';

const { collection, database, inSession } = sandbox();

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

const begin = (session: ClientSession): void =>
  session.startTransaction({ readConcern: { level: 'snapshot' } });
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );
const isTransient = (error: unknown): boolean =>
  error instanceof MongoError && error.hasErrorLabel('TransientTransactionError');

describe('a transaction', () => {
  it('commits all of it, over several collections, unseen by others until then', async () => {
    const [a, b] = [await collection(), await collection()];
    await a.insertOne({ _id: 1, n: 1 });
    await inSession(async (session) => {
      begin(session);
      await a.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session });
      await b.insertOne({ _id: 2 }, { session });
      expect(await a.findOne({ _id: 1 })).toEqual({ _id: 1, n: 1 });
      expect(await b.countDocuments()).toBe(0);
      await session.commitTransaction();
    });
    expect(await a.findOne({ _id: 1 })).toEqual({ _id: 1, n: 2 });
    expect(await b.find().toArray()).toEqual([{ _id: 2 }]);
  });

  it('leaves nothing behind when aborted, neither documents nor index entries', async () => {
    const c = await collection();
    await c.createIndex({ key: 1 }, { unique: true });
    await c.insertOne({ _id: 1, key: 'kept', n: 1 });
    await inSession(async (session) => {
      begin(session);
      await c.insertOne({ _id: 2, key: 'x' }, { session });
      await c.updateOne({ _id: 1 }, { $set: { key: 'moved', n: 2 } }, { session });
      await c.deleteOne({ _id: 1 }, { session });
      await session.abortTransaction();
    });
    expect(await c.find().toArray()).toEqual([{ _id: 1, key: 'kept', n: 1 }]);
    await c.insertMany([
      { _id: 3, key: 'x' },
      { _id: 4, key: 'moved' },
    ]);
    await expect(c.insertOne({ _id: 5, key: 'kept' })).rejects.toMatchObject({ code: 11000 });
  });

  it('reads its own writes by filter, index, count, sort and aggregation', async () => {
    const c = await collection();
    await c.createIndex({ key: 1 });
    await c.insertMany([
      { _id: 1, key: 'a', n: 1 },
      { _id: 2, key: 'b', n: 2 },
    ]);
    await inSession(async (session) => {
      begin(session);
      await c.insertOne({ _id: 3, key: 'c', n: 3 }, { session });
      await c.updateOne({ _id: 1 }, { $set: { key: 'z' } }, { session });
      await c.deleteOne({ _id: 2 }, { session });
      expect(await c.findOne({ key: 'z' }, { session })).toMatchObject({ _id: 1 });
      expect(await c.findOne({ key: 'a' }, { session })).toBeNull();
      expect(await c.countDocuments({}, { session })).toBe(2);
      expect((await c.find({}, { session }).sort({ key: 1 }).toArray()).map((each) => each._id)).toEqual([
        3, 1,
      ]);
      const sum = await c.aggregate([{ $group: { _id: null, n: { $sum: '$n' } } }], { session }).toArray();
      expect(sum).toEqual([{ _id: null, n: 4 }]);
      await session.abortTransaction();
    });
  });

  it('reads one moment: what others commit meanwhile is not seen', async () => {
    const c = await collection();
    await c.insertMany([
      { _id: 1, n: 1 },
      { _id: 2, n: 1 },
    ]);
    await inSession(async (session) => {
      begin(session);
      expect(await c.findOne({ _id: 1 }, { session })).toMatchObject({ n: 1 });
      await c.updateOne({ _id: 2 }, { $set: { n: 2 } });
      await c.insertOne({ _id: 3 });
      expect(await c.findOne({ _id: 2 }, { session })).toMatchObject({ n: 1 });
      expect(await c.countDocuments({}, { session })).toBe(2);
      await session.commitTransaction();
    });
  });

  it('may be the first to write to a collection', async () => {
    const c = await collection();
    await inSession(async (session) => {
      begin(session);
      await c.insertOne({ _id: 1 }, { session });
      await session.commitTransaction();
    });
    expect(await c.countDocuments()).toBe(1);
  });

  it('refuses a taken unique key with 11000 and is over: nothing of it can be committed', async () => {
    const c = await collection();
    await c.createIndex({ key: 1 }, { unique: true });
    await c.insertOne({ _id: 1, key: 'x' });
    await inSession(async (session) => {
      begin(session);
      await c.insertOne({ _id: 2, key: 'y' }, { session });
      const refused = await failure(c.insertOne({ _id: 3, key: 'x' }, { session }));
      expect(refused).toMatchObject({ code: 11000 });
      expect(isTransient(refused)).toBe(false);
      await expect(session.commitTransaction()).rejects.toBeInstanceOf(MongoError);
    });
    expect(await c.countDocuments()).toBe(1);
  });
});

describe('conflicts', () => {
  it('a write to what another transaction has written fails at once and is labelled for a retry', async () => {
    const c = await collection();
    await c.insertOne({ _id: 1, n: 0 });
    await inSession((first) =>
      inSession(async (second) => {
        begin(first);
        begin(second);
        await c.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: first });
        expect(
          isTransient(await failure(c.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: second }))),
        ).toBe(true);
        await first.commitTransaction();
      }),
    );
    expect(await c.findOne({ _id: 1 })).toEqual({ _id: 1, n: 1 });
  });

  it('a write to what was changed after the transaction began conflicts too', async () => {
    const c = await collection();
    await c.insertOne({ _id: 1, n: 0 });
    await inSession(async (session) => {
      begin(session);
      await c.findOne({ _id: 1 }, { session });
      await c.updateOne({ _id: 1 }, { $set: { n: 10 } });
      expect(isTransient(await failure(c.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session })))).toBe(true);
    });
    expect(await c.findOne({ _id: 1 })).toEqual({ _id: 1, n: 10 });
  });

  it.each([
    ['_id', { _id: 'k' }, { _id: 'k' }],
    ['unique key', { _id: 1, key: 'k' }, { _id: 2, key: 'k' }],
  ])(
    'two transactions that insert one %s: the second is refused, and with 11000 once the first has committed',
    async (_name, one, other) => {
      const c = await collection();
      await c.createIndex({ key: 1 }, { unique: true, sparse: true });
      await inSession((first) =>
        inSession(async (second) => {
          begin(first);
          begin(second);
          await c.insertOne(one, { session: first });
          const early = await failure(c.insertOne(other, { session: second }));
          expect(isTransient(early) || (early as { code?: unknown }).code === 11000).toBe(true);
          await first.commitTransaction();
          if (second.inTransaction()) await second.abortTransaction();
          begin(second);
          expect(await failure(c.insertOne(other, { session: second }))).toMatchObject({ code: 11000 });
        }),
      );
      expect(await c.find().toArray()).toEqual([one]);
    },
  );

  it('a write outside a transaction waits for, or retries past, one inside', async () => {
    const c = await collection();
    await c.insertOne({ _id: 1, n: 0 });
    await inSession(async (session) => {
      begin(session);
      await c.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session });
      const outside = c.updateOne({ _id: 1 }, { $inc: { n: 10 } });
      await new Promise((done) => setTimeout(done, 100));
      await session.commitTransaction();
      expect((await outside).modifiedCount).toBe(1);
    });
    expect(await c.findOne({ _id: 1 })).toEqual({ _id: 1, n: 11 });
  });

  it('a transaction that only reads a document lets others change it (only writes conflict)', async () => {
    const c = await collection();
    await c.insertMany([
      { _id: 1, n: 0 },
      { _id: 2, n: 0 },
    ]);
    await inSession(async (session) => {
      begin(session);
      await c.findOne({ _id: 1 }, { session });
      await c.updateOne({ _id: 2 }, { $inc: { n: 1 } }, { session });
      await c.updateOne({ _id: 1 }, { $inc: { n: 1 } });
      await session.commitTransaction();
    });
    expect(await c.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, n: 1 },
      { _id: 2, n: 1 },
    ]);
  });
});

describe('withTransaction', () => {
  it('retries conflicts until 12 callers over one document have all had their turn', async () => {
    const c = await collection();
    await c.insertOne({ _id: 1, n: 0, amount: Decimal128.fromString('0') });
    let attempts = 0;
    const turn = () =>
      inSession((session) =>
        session.withTransaction(async () => {
          attempts += 1;
          const found = await c.findOne({ _id: 1 }, { session });
          const update = {
            $set: { n: Number(found?.['n']) + 1 },
            $inc: { amount: Decimal128.fromString('0.10') },
          };
          await c.updateOne({ _id: 1 }, update, { session });
        }),
      );
    await Promise.all(range(12).map(turn));
    const found = await c.findOne({ _id: 1 });
    expect([found?.['n'], String(found?.['amount'])]).toEqual([12, '1.20']);
    expect(attempts).toBeGreaterThanOrEqual(12);
  });

  it('aborts and passes on what the callback throws, and returns what it returns', async () => {
    const c = await collection();
    await c.insertOne({ _id: 0 });
    const refused = inSession((session) =>
      session.withTransaction(async () => {
        await c.insertOne({ _id: 1 }, { session });
        throw new RangeError('refused');
      }),
    );
    await expect(refused).rejects.toThrow(RangeError);
    expect(await c.countDocuments()).toBe(1);
    expect(await inSession((session) => session.withTransaction(async () => 'done'))).toBe('done');
  });

  it('works through mongoose: connection.transaction and models with a session', async () => {
    const schema = new mongoose.Schema({ _id: String, n: Number });
    const model = database().connection.model('Turned', schema, 'turned');
    await database().connection.transaction(async (session) => {
      await model.create([{ _id: 'a', n: 1 }], { session });
      await model.updateOne({ _id: 'a', n: 1 }, { $inc: { n: 1 } }, { session });
    });
    expect(await model.findById('a').lean()).toMatchObject({ n: 2 });
  });
});

describe('change streams', () => {
  interface Event {
    _id: unknown;
    operationType: string;
    documentKey: Row;
    fullDocument?: Row;
  }
  const take = async (stream: ChangeStream<Row>, n: number): Promise<Event[]> => {
    const events: Event[] = [];
    while (events.length < n) events.push((await stream.next()) as Event);
    return events;
  };

  it('tell committed changes only, in order, with the whole document, and resume after a token', async () => {
    const c = await collection();
    await c.insertOne({ _id: 0, n: 0 });
    const stream = c.watch([], { fullDocument: 'updateLookup' });
    await stream.tryNext(); // opens it
    await inSession((session) =>
      session.withTransaction(async () => void (await c.insertOne({ _id: 1, n: 1 }, { session }))),
    );
    await inSession(async (session) => {
      begin(session);
      await c.insertOne({ _id: 'aborted' }, { session });
      await session.abortTransaction();
    });
    await c.updateOne({ _id: 1 }, { $set: { n: 2 } });
    await c.deleteOne({ _id: 0 });
    const events = await take(stream, 3);
    await stream.close();
    expect(events.map((each) => [each.operationType, each.documentKey._id, each.fullDocument])).toEqual([
      ['insert', 1, { _id: 1, n: 1 }],
      ['update', 1, { _id: 1, n: 2 }],
      ['delete', 0, undefined],
    ]);
    const resumed = c.watch([{ $match: { operationType: 'delete' } }], { resumeAfter: events[0]!._id });
    expect((await take(resumed, 1))[0]).toMatchObject({ operationType: 'delete', documentKey: { _id: 0 } });
    await resumed.close();
  });
});
