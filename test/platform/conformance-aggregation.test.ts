/** What we rely on of any MongoDB behind the URI: aggregation. */
import { Decimal128, type Document } from 'mongodb';
import { sandbox, type Row } from '../support/sandbox.js';

const { db } = sandbox();
const dec = (text: string): Decimal128 => Decimal128.fromString(text);

beforeAll(async () => {
  await db()
    .collection<Row>('assets')
    .insertMany([
      {
        _id: 'a1',
        debtor: 'd1',
        state: 'OPEN',
        amount: dec('0.10'),
        dueOn: new Date('2026-12-31T16:30:00Z'),
        tags: ['x', 'y'],
      },
      {
        _id: 'a2',
        debtor: 'd1',
        state: 'OPEN',
        amount: dec('0.20'),
        dueOn: new Date('2027-01-02T00:00:00Z'),
        tags: ['y'],
      },
      {
        _id: 'a3',
        debtor: 'd2',
        state: 'PAID',
        amount: dec('1000000000000.01'),
        dueOn: new Date('2027-01-03T00:00:00Z'),
        tags: [],
      },
    ]);
  await db()
    .collection<Row>('parties')
    .insertMany([
      { _id: 'd1', name: '重庆长江汽车', suppliers: ['d2'] },
      { _id: 'd2', name: '渝中电子', suppliers: ['d3'] },
      { _id: 'd3', name: '江北五金', suppliers: [] },
    ]);
});

/** Runs a pipeline; decimals as text, so that they compare exactly. */
async function run(collection: string, pipeline: Document[]): Promise<unknown> {
  const rows = await db().collection(collection).aggregate(pipeline).toArray();
  return JSON.parse(JSON.stringify(rows), (_key, value: unknown) => {
    const decimal = (value as { $numberDecimal?: string } | null)?.$numberDecimal;
    return decimal ?? value;
  });
}

it('$group sums Decimal128 exactly', async () => {
  const group = {
    $group: { _id: '$debtor', total: { $sum: '$amount' }, most: { $max: '$amount' }, n: { $sum: 1 } },
  };
  expect(await run('assets', [group, { $sort: { _id: 1 } }])).toEqual([
    { _id: 'd1', total: '0.30', most: '0.20', n: 2 },
    { _id: 'd2', total: '1000000000000.01', most: '1000000000000.01', n: 1 },
  ]);
  expect(await run('assets', [{ $group: { _id: null, total: { $sum: '$amount' } } }])).toEqual([
    { _id: null, total: '1000000000000.31' },
  ]);
});

it('calculates with Decimal128 in expressions', async () => {
  const project = {
    $project: {
      _id: 0,
      fee: { $multiply: ['$amount', dec('0.015')] },
      rest: { $subtract: ['$amount', dec('0.01')] },
      both: { $add: ['$amount', '$amount'] },
      large: { $cond: [{ $gte: ['$amount', dec('0.15')] }, 'yes', 'no'] },
    },
  };
  expect(await run('assets', [{ $match: { debtor: 'd1' } }, { $sort: { _id: 1 } }, project])).toEqual([
    { fee: '0.00150', rest: '0.09', both: '0.20', large: 'no' },
    { fee: '0.00300', rest: '0.19', both: '0.40', large: 'yes' },
  ]);
});

it('$lookup joins by field and by pipeline', async () => {
  const byField = { $lookup: { from: 'parties', localField: 'debtor', foreignField: '_id', as: 'party' } };
  const byPipeline = {
    $lookup: {
      from: 'parties',
      let: { debtor: '$debtor' },
      pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$debtor'] } } }, { $project: { _id: 0, name: 1 } }],
      as: 'party',
    },
  };
  for (const lookup of [byField, byPipeline]) {
    const pipeline = [
      { $match: { _id: 'a3' } },
      lookup,
      { $unwind: '$party' },
      { $project: { name: '$party.name' } },
    ];
    expect(await run('assets', pipeline)).toEqual([{ _id: 'a3', name: '渝中电子' }]);
  }
});

it('$graphLookup walks a supply chain', async () => {
  const graph = {
    $graphLookup: {
      from: 'parties',
      startWith: '$suppliers',
      connectFromField: 'suppliers',
      connectToField: '_id',
      as: 'chain',
      depthField: 'tier',
    },
  };
  const rows = (await run('parties', [{ $match: { _id: 'd1' } }, graph])) as {
    chain: { _id: string; tier: number }[];
  }[];
  expect(rows[0]?.chain.map(({ _id, tier }) => [_id, tier]).sort()).toEqual([
    ['d2', 0],
    ['d3', 1],
  ]);
});

it('$facet answers a page and its totals at once', async () => {
  const facet = {
    $facet: {
      page: [{ $sort: { _id: -1 } }, { $limit: 1 }, { $project: { debtor: 1 } }],
      total: [{ $count: 'n' }],
    },
  };
  expect(await run('assets', [facet])).toEqual([{ page: [{ _id: 'a3', debtor: 'd2' }], total: [{ n: 3 }] }]);
});

it('$unwind, $addToSet and $push', async () => {
  const pipeline = [
    { $sort: { _id: 1 } },
    { $unwind: '$tags' },
    { $group: { _id: '$tags', ids: { $push: '$_id' }, debtors: { $addToSet: '$debtor' } } },
    { $sort: { _id: 1 } },
  ];
  expect(await run('assets', pipeline)).toEqual([
    { _id: 'x', ids: ['a1'], debtors: ['d1'] },
    { _id: 'y', ids: ['a1', 'a2'], debtors: ['d1'] },
  ]);
});

it('groups by the day in Asia/Shanghai', async () => {
  const day = { $dateToString: { date: '$dueOn', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' } };
  expect(await run('assets', [{ $group: { _id: day } }, { $sort: { _id: 1 } }])).toEqual([
    { _id: '2027-01-01' },
    { _id: '2027-01-02' },
    { _id: '2027-01-03' },
  ]);
});

it('$setWindowFields keeps a running balance', async () => {
  const window = {
    $setWindowFields: {
      sortBy: { _id: 1 },
      output: { balance: { $sum: '$amount', window: { documents: ['unbounded', 'current'] } } },
    },
  };
  expect(await run('assets', [window, { $project: { balance: 1 } }])).toEqual([
    { _id: 'a1', balance: '0.10' },
    { _id: 'a2', balance: '0.30' },
    { _id: 'a3', balance: '1000000000000.31' },
  ]);
});

it('updates by pipeline from the document itself', async () => {
  const c = db().collection<Row>('derived');
  await c.insertOne({ _id: 'x', face: dec('10.00'), used: dec('2.50') });
  await c.updateOne({ _id: 'x' }, [{ $set: { free: { $subtract: ['$face', '$used'] } } }]);
  expect(String((await c.findOne({ _id: 'x' }))?.['free'])).toBe('7.50');
});
