/**
 * What MongoDB does and the embedded server does not (docs/reference/database.md): nothing of ours may rely on it.
 * Each case asks for MongoDB's answer. On the embedded server it must fail, so that a server which has become right is
 * noticed; on a server given by TEST_MONGODB_URI it must pass.
 */
import type { ClientSession } from 'mongodb';
import { sandbox } from '../support/sandbox.js';

const differs = process.env['TEST_MONGODB_URI'] ? it : it.failing;

const { collection, inSession } = sandbox();

const items = () => [
  { k: 'a', state: 'OPEN', n: 1 },
  { k: 'b', state: 'OPEN', n: 2 },
];

describe('silently other answers', () => {
  differs('a unique index holds when two transactions update documents into the same key', async () => {
    const c = await collection([
      { _id: 1, key: 'a' },
      { _id: 2, key: 'b' },
    ]);
    await c.createIndex({ key: 1 }, { unique: true });
    const take = async (_id: number, session: ClientSession) =>
      c.updateOne({ _id }, { $set: { key: 'z' } }, { session });
    await inSession((first) =>
      inSession(async (second) => {
        first.startTransaction();
        second.startTransaction();
        await take(1, first);
        await take(2, second).catch(() => undefined);
        await first.commitTransaction();
        await second.commitTransaction().catch(() => undefined);
      }),
    );
    expect(await c.countDocuments({ key: 'z' })).toBe(1);
  });

  differs('arrayFilters choose the elements once, before any field of them is set', async () => {
    const c = await collection([{ _id: 1, items: items() }]);
    const update = { $set: { 'items.$[i].state': 'TAKEN' }, $inc: { 'items.$[i].n': 10 } };
    await c.updateOne({ _id: 1 }, update, { arrayFilters: [{ 'i.k': 'b', 'i.state': 'OPEN' }] });
    expect((await c.findOne({ _id: 1 }))?.['items']).toEqual([
      { k: 'a', state: 'OPEN', n: 1 },
      { k: 'b', state: 'TAKEN', n: 12 },
    ]);
  });

  differs('an inclusive bound on a field before the last one of a descending index includes it', async () => {
    const c = await collection([1, 2, 3].map((at) => ({ _id: at, k: 'a', at })));
    await c.createIndex({ k: 1, at: -1, _id: -1 });
    expect(await c.countDocuments({ k: 'a', at: { $gte: 2 } })).toBe(2);
  });

  differs('an inclusive bound on a field before the last one of an ascending index includes it', async () => {
    const c = await collection([1, 2, 3].map((at) => ({ _id: at, k: 'a', at })));
    await c.createIndex({ k: 1, at: 1, _id: 1 });
    expect(await c.countDocuments({ k: 'a', at: { $lte: 2 } })).toBe(2);
  });

  differs('$project of _id alone drops the other fields', async () => {
    const c = await collection([{ _id: 1, other: 2 }]);
    expect(await c.aggregate([{ $project: { _id: 1 } }]).toArray()).toEqual([{ _id: 1 }]);
  });

  differs('an expression reads a field of every element: $sum of "$items.n"', async () => {
    const c = await collection([{ _id: 1, items: items() }]);
    expect(await c.aggregate([{ $project: { sum: { $sum: '$items.n' } } }]).toArray()).toEqual([
      { _id: 1, sum: 3 },
    ]);
  });

  differs('$addFields sets a field of every element', async () => {
    const c = await collection([{ _id: 1, items: [{}, {}] }]);
    expect(await c.aggregate([{ $addFields: { 'items.n': 1 } }]).toArray()).toEqual([
      { _id: 1, items: [{ n: 1 }, { n: 1 }] },
    ]);
  });

  differs('distinct reads a field of every element', async () => {
    const c = await collection([{ _id: 1, items: items() }]);
    expect(await c.distinct('items.k')).toEqual(['a', 'b']);
  });

  differs('$lookup joins by a field of every element', async () => {
    const c = await collection([{ _id: 1, items: items() }]);
    const other = await collection([{ _id: 'a' }, { _id: 'b' }]);
    const lookup = { from: other.collectionName, localField: 'items.k', foreignField: '_id', as: 'joined' };
    const [row] = await c.aggregate([{ $lookup: lookup }]).toArray();
    expect(row?.['joined']).toHaveLength(2);
  });

  differs('$count of nothing is no row', async () => {
    const c = await collection([{ _id: 1 }]);
    expect(await c.aggregate([{ $match: { _id: 2 } }, { $count: 'n' }]).toArray()).toEqual([]);
  });

  differs('two bounds on an indexed array may be met by two elements', async () => {
    const c = await collection([{ _id: 1, v: [1, 10] }]);
    await c.createIndex({ v: 1 });
    expect(await c.countDocuments({ v: { $gt: 4, $lt: 6 } })).toBe(1);
  });

  differs('$regex finds by an indexed field', async () => {
    const c = await collection([{ _id: 1, s: 'abc' }]);
    await c.createIndex({ s: 1 });
    expect(await c.countDocuments({ s: /^ab/ })).toBe(1);
  });

  differs('a key that an open transaction frees is a conflict to retry, not a taken key', async () => {
    const c = await collection([{ _id: 1, key: 'a' }]);
    await c.createIndex({ key: 1 }, { unique: true });
    const refused = await inSession((first) =>
      inSession(async (second) => {
        first.startTransaction();
        second.startTransaction();
        await c.deleteOne({ _id: 1 }, { session: first });
        return c.insertOne({ _id: 2, key: 'a' }, { session: second }).catch((error: unknown) => error);
      }),
    );
    expect(refused).toMatchObject({ code: 112 });
  });
});

describe('refused', () => {
  differs('positional $ after $elemMatch', async () => {
    const c = await collection([{ _id: 1, items: items() }]);
    await c.updateOne({ _id: 1, items: { $elemMatch: { k: 'b', n: 2 } } }, { $inc: { 'items.$.n': 1 } });
    expect((await c.findOne({ _id: 1 }))?.['items']).toMatchObject([{ n: 1 }, { n: 3 }]);
  });

  differs('positional $ on an array of plain values', async () => {
    const c = await collection([{ _id: 1, list: [1, 2] }]);
    await c.updateOne({ _id: 1, list: 2 }, { $set: { 'list.$': 9 } });
    expect(await c.findOne({ _id: 1 })).toEqual({ _id: 1, list: [1, 9] });
  });

  differs('$subtract of two dates', async () => {
    const c = await collection([{ _id: 1, from: new Date(1_000), to: new Date(61_000) }]);
    expect(await c.aggregate([{ $project: { took: { $subtract: ['$to', '$from'] } } }]).toArray()).toEqual([
      { _id: 1, took: 60_000 },
    ]);
  });

  differs('text indexes', async () => {
    const c = await collection([{ _id: 1, s: 'hello' }]);
    expect(await c.createIndex({ s: 'text' })).toBe('s_text');
  });

  differs('hashed indexes, which a hashed shard key needs', async () => {
    const c = await collection([{ _id: 1, s: 'hello' }]);
    expect(await c.createIndex({ s: 'hashed' })).toBe('s_hashed');
  });
});
