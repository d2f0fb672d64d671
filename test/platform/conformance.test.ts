/**
 * What we rely on of any MongoDB behind the URI: writes, indexes, queries. Two more files cover transactions and
 * aggregation. Run them against another server with TEST_MONGODB_URI (docs/reference/database.md).
 */
import { Decimal128, Long, ObjectId } from 'mongodb';
import { sandbox, type Row } from '../support/sandbox.js';

const { collection } = sandbox();

const dec = (text: string): Decimal128 => Decimal128.fromString(text);
const ids = (rows: Row[]): unknown[] => rows.map((each) => each._id);
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;

describe('unique keys', () => {
  it('refuses a second document with the same _id or unique key with code 11000 and names the key', async () => {
    const c = await collection([{ _id: 'a', key: 'x' }]);
    await c.createIndex({ key: 1 }, { unique: true });
    await expect(c.insertOne({ _id: 'a' })).rejects.toMatchObject({ code: 11000 });
    const error = await c.insertOne({ _id: 'b', key: 'x' }).catch((each: unknown) => each);
    expect(error).toMatchObject({ code: 11000, keyPattern: { key: 1 }, keyValue: { key: 'x' } });
    expect(await c.countDocuments()).toBe(1);
  });

  it('refuses an update into a taken key and leaves the document as it was', async () => {
    const c = await collection([
      { _id: 'a', key: 'x', n: 1 },
      { _id: 'b', key: 'y', n: 1 },
    ]);
    await c.createIndex({ key: 1 }, { unique: true });
    await expect(c.updateOne({ _id: 'b' }, { $set: { key: 'x' }, $inc: { n: 1 } })).rejects.toMatchObject({
      code: 11000,
    });
    expect(await c.findOne({ _id: 'b' })).toEqual({ _id: 'b', key: 'y', n: 1 });
  });

  it('refuses to build a unique index over duplicates', async () => {
    const c = await collection([
      { _id: 1, key: 'x' },
      { _id: 2, key: 'x' },
    ]);
    await expect(c.createIndex({ key: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });
  });

  it('lets one of 40 parallel upserts on one _id insert, the others update', async () => {
    const c = await collection();
    const results = await Promise.all(
      range(40).map((i) =>
        c.updateOne({ _id: 'one' }, { $setOnInsert: { first: i }, $inc: { n: 1 } }, { upsert: true }),
      ),
    );
    expect(results.filter((each) => each.upsertedCount === 1)).toHaveLength(1);
    expect(await c.findOne({ _id: 'one' })).toMatchObject({ n: 40 });
  });

  it('lets one of 40 parallel inserts of one unique key through', async () => {
    const c = await collection();
    await c.createIndex({ key: 1 }, { unique: true });
    const results = await Promise.allSettled(range(40).map((i) => c.insertOne({ _id: i, key: 'x' })));
    const refused = results.filter((each) => each.status === 'rejected');
    expect(refused).toHaveLength(39);
    expect(refused.map((each) => codeOf(each.reason))).toEqual(Array(39).fill(11000));
    expect(await c.countDocuments()).toBe(1);
  });

  it('enforces a partial unique index only where its filter holds, also when a document moves into it', async () => {
    const c = await collection([
      { _id: 1, key: 'x', live: true },
      { _id: 2, key: 'x', live: false },
    ]);
    await c.createIndex({ key: 1 }, { unique: true, partialFilterExpression: { live: true } });
    await c.insertOne({ _id: 3, key: 'x', live: false });
    await expect(c.insertOne({ _id: 4, key: 'x', live: true })).rejects.toMatchObject({ code: 11000 });
    await expect(c.updateOne({ _id: 2 }, { $set: { live: true } })).rejects.toMatchObject({ code: 11000 });
    await c.updateOne({ _id: 1 }, { $set: { live: false } });
    await c.updateOne({ _id: 2 }, { $set: { live: true } });
    expect(ids(await c.find({ key: 'x', live: true }).toArray())).toEqual([2]);
    expect(await c.countDocuments({ key: 'x' })).toBe(3);
  });

  it('lets many documents without the field into a sparse unique index', async () => {
    const c = await collection();
    await c.createIndex({ key: 1 }, { unique: true, sparse: true });
    await c.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3, key: 'x' }]);
    await expect(c.insertOne({ _id: 4, key: 'x' })).rejects.toMatchObject({ code: 11000 });
    expect(await c.countDocuments()).toBe(3);
  });

  it('keeps a unique key over an array: no two documents share an element', async () => {
    const c = await collection([{ _id: 1, keys: ['a', 'b'] }]);
    await c.createIndex({ keys: 1 }, { unique: true });
    await expect(c.insertOne({ _id: 2, keys: ['c', 'b'] })).rejects.toMatchObject({ code: 11000 });
    await c.insertOne({ _id: 3, keys: ['c'] });
    expect(await c.countDocuments()).toBe(2);
  });
});

describe('Decimal128', () => {
  it('adds exactly with $inc, below zero and at 34 digits', async () => {
    const c = await collection([{ _id: 1, a: dec('0.10'), b: dec('1234567890123456789012345678901234') }]);
    await c.updateOne({ _id: 1 }, { $inc: { a: dec('0.20'), b: dec('-1') } });
    await c.updateOne({ _id: 1 }, { $inc: { a: dec('-1.05') } });
    const found = await c.findOne({ _id: 1 });
    expect(String(found?.['a'])).toBe('-0.75');
    expect(String(found?.['b'])).toBe('1234567890123456789012345678901233');
  });

  it('is a guard in a filter: of 20 takers of 10.00 from 100.00, ten succeed', async () => {
    const c = await collection([{ _id: 1, available: dec('100.00') }]);
    const take = () =>
      c.updateOne({ _id: 1, available: { $gte: dec('10.00') } }, { $inc: { available: dec('-10.00') } });
    const taken = await Promise.all(range(20).map(take));
    expect(taken.filter((each) => each.modifiedCount === 1)).toHaveLength(10);
    expect(String((await c.findOne({ _id: 1 }))?.['available'])).toBe('0.00');
    expect(
      (await c.updateOne({ _id: 1, available: { $lte: dec('0') } }, { $set: { empty: true } })).matchedCount,
    ).toBe(1);
  });

  it.each([
    ['with an index', true],
    ['without', false],
  ])('compares and sorts by value, %s', async (_name, indexed) => {
    const values = ['10', '9.99', '-3', '100.5', '9.990', '1E+2', '0.00'];
    const c = await collection(values.map((each, i) => ({ _id: i, amount: dec(each) })));
    if (indexed) await c.createIndex({ amount: 1 });
    expect(ids(await c.find().sort({ amount: 1, _id: 1 }).toArray())).toEqual([2, 6, 1, 4, 0, 5, 3]);
    expect(
      ids(
        await c
          .find({ amount: { $gt: dec('9.99'), $lte: dec('100') } })
          .sort({ amount: 1 })
          .toArray(),
      ),
    ).toEqual([0, 5]);
    expect(
      ids(
        await c
          .find({ amount: dec('9.99') })
          .sort({ _id: 1 })
          .toArray(),
      ),
    ).toEqual([1, 4]);
    expect(ids(await c.find({ amount: 10 }).toArray())).toEqual([0]);
    expect(await c.countDocuments({ amount: { $lt: dec('0') } })).toBe(1);
  });

  it('keeps Long, Date, ObjectId, null and nested values as they were written', async () => {
    const document = {
      _id: new ObjectId(),
      long: Long.fromString('9007199254740993'),
      at: new Date('2026-11-23T01:02:03.004Z'),
      nothing: null,
      nested: { list: [{ 名称: '重庆长江汽车' }, []] },
      amount: dec('1.10'),
    };
    const c = await collection([document]);
    const found = await c.findOne({ _id: document._id }, { promoteLongs: false });
    expect(found).toEqual(document);
  });
});

describe('guarded writes', () => {
  it('lets exactly one of 30 findOneAndUpdate with the same guard through', async () => {
    const c = await collection([{ _id: 1, state: 'OPEN', version: 7 }]);
    const move = (i: number) =>
      c.findOneAndUpdate(
        { _id: 1, state: 'OPEN', version: 7 },
        { $set: { state: 'TAKEN', by: i }, $inc: { version: 1 } },
        { returnDocument: 'after' },
      );
    const won = (await Promise.all(range(30).map(move))).filter((each) => each !== null);
    expect(won).toHaveLength(1);
    expect(await c.findOne({ _id: 1 })).toEqual(won[0]);
    expect(won[0]).toMatchObject({ state: 'TAKEN', version: 8 });
  });

  it('loses no update of 60 in parallel', async () => {
    const c = await collection([{ _id: 1, n: 0, amount: dec('0') }]);
    await Promise.all(range(60).map(() => c.updateOne({ _id: 1 }, { $inc: { n: 1, amount: dec('0.01') } })));
    const found = await c.findOne({ _id: 1 });
    expect([found?.['n'], String(found?.['amount'])]).toEqual([60, '0.60']);
  });

  it('returns what findOneAndUpdate, findOneAndDelete and findOneAndReplace met, or null', async () => {
    const c = await collection([{ _id: 1, n: 1 }]);
    expect(await c.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } }, { returnDocument: 'before' })).toEqual({
      _id: 1,
      n: 1,
    });
    expect(await c.findOneAndReplace({ _id: 1 }, { n: 9 }, { returnDocument: 'after' })).toEqual({
      _id: 1,
      n: 9,
    });
    expect(await c.findOneAndDelete({ _id: 1 })).toEqual({ _id: 1, n: 9 });
    expect(await c.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } })).toBeNull();
  });

  it('reports per item in a bulkWrite and goes on when unordered', async () => {
    const c = await collection([{ _id: 'b', n: 0 }]);
    const failed = await c
      .bulkWrite(
        [
          { insertOne: { document: { _id: 'a', n: 1 } } },
          { insertOne: { document: { _id: 'b', n: 1 } } },
          { updateOne: { filter: { _id: 'b' }, update: { $inc: { n: 5 } } } },
          { updateOne: { filter: { _id: 'c' }, update: { $set: { n: 3 } }, upsert: true } },
          { deleteOne: { filter: { _id: 'a' } } },
        ],
        { ordered: false },
      )
      .catch((each: unknown) => each);
    expect(failed).toMatchObject({ code: 11000, writeErrors: [{ index: 1, code: 11000 }] });
    expect(await c.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'b', n: 5 },
      { _id: 'c', n: 3 },
    ]);
  });

  it('stops an ordered insertMany at the first refusal', async () => {
    const c = await collection();
    await expect(c.insertMany([{ _id: 1 }, { _id: 1 }, { _id: 2 }])).rejects.toMatchObject({ code: 11000 });
    expect(ids(await c.find().toArray())).toEqual([1]);
  });
});
