/** What we rely on of any MongoDB behind the URI: updates of arrays, indexes, filters, keysets, cursors. */
import { Decimal128, type Collection, type Document, type Filter, type UpdateOptions } from 'mongodb';
import mongoose from 'mongoose';
import { sandbox, type Row } from '../support/sandbox.js';

const { collection, database } = sandbox();

const dec = (text: string): Decimal128 => Decimal128.fromString(text);
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

async function idsOf(c: Collection<Row>, filter: Filter<Row>): Promise<unknown[]> {
  return (await c.find(filter).sort({ _id: 1 }).toArray()).map((each) => each._id);
}

describe('arrays', () => {
  const items = () => [
    { k: 'a', n: 1 },
    { k: 'b', n: 2 },
    { k: 'c', n: 3 },
  ];
  const updated = async (
    update: Document,
    options: UpdateOptions = {},
    filter: Filter<Row> = {},
  ): Promise<unknown> => {
    const c = await collection([{ _id: 1, tags: ['x', 'y'], items: items() }]);
    await c.updateOne({ _id: 1, ...filter }, update, options);
    return c.findOne({ _id: 1 });
  };

  it.each<[string, Document, UpdateOptions, Filter<Row>, Document]>([
    ['$addToSet once', { $addToSet: { tags: { $each: ['x', 'z'] } } }, {}, {}, { tags: ['x', 'y', 'z'] }],
    ['$push', { $push: { tags: 'x' } }, {}, {}, { tags: ['x', 'y', 'x'] }],
    ['$push with a bound', { $push: { tags: { $each: ['z'], $slice: -2 } } }, {}, {}, { tags: ['y', 'z'] }],
    [
      '$push sorted',
      { $push: { items: { $each: [{ k: 'd', n: 0 }], $sort: { n: 1 }, $slice: 2 } } },
      {},
      {},
      {
        items: [
          { k: 'd', n: 0 },
          { k: 'a', n: 1 },
        ],
      },
    ],
    ['$pull of a value', { $pull: { tags: 'x' } }, {}, {}, { tags: ['y'] }],
    ['$pull by condition', { $pull: { items: { n: { $gte: 2 } } } }, {}, {}, { items: [{ k: 'a', n: 1 }] }],
    ['$pop', { $pop: { tags: 1 } }, {}, {}, { tags: ['x'] }],
    [
      'positional $',
      { $set: { 'items.$.n': 9 } },
      {},
      { 'items.k': 'b' },
      {
        items: [
          { k: 'a', n: 1 },
          { k: 'b', n: 9 },
          { k: 'c', n: 3 },
        ],
      },
    ],
    [
      'all positions $[]',
      { $inc: { 'items.$[].n': 1 } },
      {},
      {},
      {
        items: [
          { k: 'a', n: 2 },
          { k: 'b', n: 3 },
          { k: 'c', n: 4 },
        ],
      },
    ],
    [
      'arrayFilters',
      { $set: { 'items.$[i].n': 0 } },
      { arrayFilters: [{ 'i.n': { $gt: 1 } }] },
      {},
      {
        items: [
          { k: 'a', n: 1 },
          { k: 'b', n: 0 },
          { k: 'c', n: 0 },
        ],
      },
    ],
  ])('%s', async (_name, update, options, filter, expected) => {
    expect(await updated(update, options, filter)).toEqual({
      _id: 1,
      tags: ['x', 'y'],
      items: items(),
      ...expected,
    });
  });

  it.each([
    ['with multikey indexes', true],
    ['without', false],
  ])('finds by elements, %s', async (_name, indexed) => {
    const c = await collection([
      {
        _id: 1,
        tags: ['a', 'b'],
        items: [
          { k: 'x', n: 1 },
          { k: 'y', n: 5 },
        ],
      },
      { _id: 2, tags: ['b', 'c'], items: [{ k: 'x', n: 5 }] },
      { _id: 3, tags: [], items: [] },
    ]);
    if (indexed) {
      await c.createIndex({ tags: 1 });
      await c.createIndex({ 'items.k': 1, 'items.n': 1 });
    }
    expect(await idsOf(c, { tags: 'b' })).toEqual([1, 2]);
    expect(await idsOf(c, { tags: { $all: ['b', 'a'] } })).toEqual([1]);
    expect(await idsOf(c, { tags: { $in: ['a', 'c'] } })).toEqual([1, 2]);
    expect(await idsOf(c, { tags: { $size: 0 } })).toEqual([3]);
    expect(await idsOf(c, { 'items.k': 'x', 'items.n': 5 })).toEqual([1, 2]);
    expect(await idsOf(c, { items: { $elemMatch: { k: 'x', n: 5 } } })).toEqual([2]);
  });

  it('finds Chinese names by an array of normalised bigrams', async () => {
    const bigrams = (text: string) => range(text.length - 1).map((i) => text.slice(i, i + 2));
    const c = await collection(
      ['重庆长安汽车', '长安信托', '重庆农村商业银行'].map((name, i) => ({ _id: i, search: bigrams(name) })),
    );
    await c.createIndex({ search: 1 });
    expect(await idsOf(c, { search: { $all: bigrams('长安') } })).toEqual([0, 1]);
    expect(await idsOf(c, { search: { $all: bigrams('重庆长安') } })).toEqual([0]);
  });
});

describe('indexes', () => {
  it('creates what is missing, leaves what is there, refuses another meaning under the same name', async () => {
    const c = await collection();
    await c.createIndexes([{ key: { a: 1, b: -1 }, name: 'ab' }]);
    await c.createIndexes([{ key: { a: 1, b: -1 }, name: 'ab' }]);
    await expect(c.createIndexes([{ key: { a: 1 }, name: 'ab' }])).rejects.toMatchObject({ code: 86 });
    expect((await c.indexes()).map((each) => each.name).sort()).toEqual(['_id_', 'ab']);
    await c.dropIndex('ab');
    expect(await c.indexes()).toHaveLength(1);
  });

  it('keeps the options of TTL, partial and sparse indexes', async () => {
    const c = await collection();
    await c.createIndex({ at: 1 }, { expireAfterSeconds: 60 });
    await c.createIndex({ key: 1 }, { unique: true, partialFilterExpression: { live: true } });
    await c.createIndex({ s: 1 }, { sparse: true });
    expect(await c.indexes()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: { at: 1 }, expireAfterSeconds: 60 }),
        expect.objectContaining({ key: { key: 1 }, unique: true, partialFilterExpression: { live: true } }),
        expect.objectContaining({ key: { s: 1 }, sparse: true }),
      ]),
    );
  });

  it('is used by the indexes of a mongoose schema, made on request only', async () => {
    const schema = new mongoose.Schema({
      _id: String,
      code: { type: String, unique: true },
      amount: mongoose.Schema.Types.Decimal128,
    });
    const model = database().connection.model('Indexed', schema, 'indexed');
    await model.create({ _id: 'a', code: 'x', amount: '1.10' });
    expect(await model.collection.indexes()).toHaveLength(1);
    await model.createIndexes();
    await expect(model.create({ _id: 'b', code: 'x' })).rejects.toMatchObject({ code: 11000 });
    expect(await model.countDocuments({ amount: { $gte: dec('1.1'), $lt: dec('1.11') } })).toBe(1);
  });
});

describe('filters', () => {
  it.each([
    ['with an index', true],
    ['without', false],
  ])('tells null, missing and values apart, %s', async (_name, indexed) => {
    const c = await collection([{ _id: 1, v: null }, { _id: 2 }, { _id: 3, v: 0 }, { _id: 4, v: 'a' }]);
    if (indexed) await c.createIndex({ v: 1 });
    expect(await idsOf(c, { v: null })).toEqual([1, 2]);
    expect(await idsOf(c, { v: { $exists: false } })).toEqual([2]);
    expect(await idsOf(c, { v: { $exists: true } })).toEqual([1, 3, 4]);
    expect(await idsOf(c, { v: { $ne: null } })).toEqual([3, 4]);
    expect(await idsOf(c, { v: { $nin: [0, null] } })).toEqual([4]);
    expect(await idsOf(c, { v: { $gte: 0 } })).toEqual([3]);
    expect(await idsOf(c, { $or: [{ v: 'a' }, { _id: 2 }] })).toEqual([2, 4]);
    expect(await idsOf(c, { $and: [{ v: { $exists: true } }, { $nor: [{ v: 'a' }] }] })).toEqual([1, 3]);
    expect(await idsOf(c, { v: { $not: { $gte: 0 } } })).toEqual([1, 2, 4]);
  });

  it('takes $in with 1000 ids, on _id and on an indexed field', async () => {
    const c = await collection(range(1500).map((i) => ({ _id: `id${i}`, ref: `r${i}` })));
    await c.createIndex({ ref: 1 });
    const wanted = range(1000).map((i) => i + 250);
    expect(await c.countDocuments({ _id: { $in: wanted.map((i) => `id${i}`) } })).toBe(1000);
    expect((await c.find({ ref: { $in: wanted.map((i) => `r${i}`) } }).toArray()).length).toBe(1000);
  });

  it('compares two fields of a document with $expr', async () => {
    const c = await collection([
      { _id: 1, used: dec('5'), limit: dec('10') },
      { _id: 2, used: dec('10.00'), limit: dec('10') },
    ]);
    expect(await idsOf(c, { $expr: { $lt: ['$used', '$limit'] } })).toEqual([1]);
    const taken = { $expr: { $lte: [{ $add: ['$used', dec('5')] }, '$limit'] } };
    expect((await c.updateMany(taken, { $inc: { used: dec('5') } })).modifiedCount).toBe(1);
  });

  it('projects, also elements of arrays', async () => {
    const c = await collection([{ _id: 1, a: { b: 1, c: 2 }, list: [{ k: 1 }, { k: 2 }] }]);
    const project = (projection: Document) => c.findOne({ _id: 1 }, { projection });
    expect(await project({ 'a.b': 1, _id: 0 })).toEqual({ a: { b: 1 } });
    expect(await project({ list: 0 })).toEqual({ _id: 1, a: { b: 1, c: 2 } });
    expect(await project({ list: { $elemMatch: { k: 2 } } })).toEqual({ _id: 1, list: [{ k: 2 }] });
  });
});

describe('lists', () => {
  it.each([
    ['descending', -1],
    ['ascending', 1],
  ] as const)('pages %s by (field, _id) without a gap or a repeat', async (_n, way) => {
    const c = await collection(
      range(50).map((i) => ({
        _id: `id${String(i).padStart(2, '0')}`,
        at: new Date(1000 * (i % 7)),
        owner: 'me',
      })),
    );
    await c.createIndex({ owner: 1, at: way, _id: way });
    const further = way === 1 ? '$gt' : '$lt';
    const beyond = ({ _id, at }: Row): Filter<Row> => ({
      $or: [{ at: { [further]: at as Date } }, { at: at as Date, _id: { [further]: _id } }],
    });
    const seen: Row[] = [];
    for (let last: Row | undefined; ; last = seen.at(-1)) {
      const after = last ? beyond(last) : {};
      const page = await c
        .find({ owner: 'me', ...after })
        .sort({ at: way, _id: way })
        .limit(8)
        .toArray();
      seen.push(...page);
      if (page.length < 8) break;
    }
    const order = (a: Row, b: Row) =>
      way * (Number(a['at']) - Number(b['at']) || (String(a._id) < String(b._id) ? -1 : 1));
    expect(seen).toHaveLength(50);
    expect(seen.map((each) => each._id)).toEqual([...seen].sort(order).map((each) => each._id));
  });

  it('sorts by mixed directions and strings by code point', async () => {
    const c = await collection([
      { _id: 1, a: 1, s: '渝' },
      { _id: 2, a: 1, s: 'b' },
      { _id: 3, a: 2, s: 'B' },
    ]);
    const sorted = async (sort: Record<string, 1 | -1>) =>
      (await c.find().sort(sort).toArray()).map((each) => each._id);
    expect(await sorted({ a: -1, s: 1 })).toEqual([3, 2, 1]);
    await c.createIndex({ a: -1, s: 1 });
    expect(await sorted({ a: -1, s: 1 })).toEqual([3, 2, 1]);
    expect(await sorted({ s: 1 })).toEqual([3, 2, 1]);
  });

  it('walks a cursor of many batches and counts', async () => {
    const c = await collection(range(2500).map((i) => ({ _id: i, even: i % 2 === 0 })));
    let walked = 0;
    for await (const each of c.find({ even: true }).batchSize(100)) walked += each['even'] ? 1 : 0;
    expect(walked).toBe(1250);
    expect(await c.countDocuments({ even: true })).toBe(1250);
    expect((await c.distinct('even')).sort()).toEqual([false, true]);
    expect((await c.deleteMany({ _id: { $gte: 2000 } })).deletedCount).toBe(500);
    expect(await c.estimatedDocumentCount()).toBe(2000);
  });
});
