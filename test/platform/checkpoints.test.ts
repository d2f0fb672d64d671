import { collection } from '../../src/platform/database/collection.js';
import {
  checkpointId,
  checkpointInvariants,
  checkpoints,
  seal,
  type Chained,
  type ChainKind,
} from '../../src/platform/checkpoints.js';
import { startWorld, type World } from '../support/world.js';

/** A kind of chain of the test's own: what checkpoints do does not depend on what is chained. */
interface Link extends Chained {
  readonly of: string;
}
const links = collection<Link>('test_links', { of: String, seq: Number, at: Date, hash: String }, [
  { fields: { at: 1, _id: 1 } },
]);
const kind: ChainKind = { kind: 'test', in: links, by: 'of', entry: 'link' };

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.server.pulse.stop(); // its own checkpoints would stand between
});
afterAll(() => world.stop());
beforeEach(async () => {
  await checkpoints.remove(world.platform, {});
  await links.remove(world.platform, {});
});

const T0 = Date.parse('2025-06-03T02:00:00Z');
const minutes = (n: number): Date => new Date(T0 + n * 60_000);
const grow = async (of: string, from: number, to: number, at: number): Promise<void> => {
  for (let seq = from; seq <= to; seq += 1)
    await links.insert(world.platform, {
      _id: `${of}:${seq}`,
      of,
      seq,
      at: minutes(at),
      hash: `h-${of}-${seq}`,
    });
};
const sealed = async () =>
  (await checkpoints.find(world.platform, {}, { limit: 100 })).map(({ seq, heads }) => [
    seq,
    ...heads.map(({ chain, seq: upTo }) => `${chain}:${upTo}`).sort(),
  ]);
const found = async (): Promise<string[]> => {
  const all: string[] = [];
  for (const one of checkpointInvariants([kind])) all.push(...(await one.check(world.platform)).violations);
  return all;
};

test('seals what moved, once, and writes nothing when nothing has', async () => {
  await grow('a', 1, 3, 0);
  await grow('b', 1, 1, 1);
  await seal(world.platform, kind);
  await seal(world.platform, kind);
  expect(await sealed()).toEqual([[1, 'a:3', 'b:1']]);
  await grow('b', 2, 4, 60);
  await grow('c', 1, 1, 61);
  await seal(world.platform, kind);
  expect(await sealed()).toEqual([
    [1, 'a:3', 'b:1'],
    [2, 'b:4', 'c:1'],
  ]);
  expect(await found()).toEqual([]);
});

test('an entry of before a checkpoint that was committed after it is sealed by the next one', async () => {
  await grow('a', 1, 1, 5);
  await seal(world.platform, kind);
  await grow('late', 1, 1, 4);
  await seal(world.platform, kind);
  expect(await sealed()).toEqual([
    [1, 'a:1'],
    [2, 'late:1'],
  ]);
});

test('much that has moved is split into several documents', async () => {
  const many = Array.from({ length: 4_100 }, (_, at) => ({
    ...{
      _id: `m:${String(at).padStart(4, '0')}`,
      of: `m${at % 3_000}`,
      seq: 1 + Math.floor(at / 3_000),
      at: minutes(0),
      hash: `${at}`,
    },
  }));
  await links.model(world.platform.connection).collection.insertMany(many as never[]);
  await seal(world.platform, kind);
  const all = await checkpoints.find(world.platform, {}, { limit: 100 });
  expect(all.map(({ heads }) => heads.length)).toEqual([2_000, 2_000, 100]);
  expect(new Set(all.flatMap(({ heads }) => heads.map(({ chain }) => chain))).size).toBe(3_000);
  expect(await found()).toEqual([]);
});

test('of two replicas that seal at once no two checkpoints have one place, and the loser tries again', async () => {
  await grow('a', 1, 1, 0);
  const both = await Promise.allSettled([seal(world.platform, kind), seal(world.platform, kind)]);
  expect(both.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
  const before = (await sealed()).length;
  await seal(world.platform, kind);
  expect(await sealed()).toHaveLength(before);
  expect(await found()).toEqual([]);
});

describe('what is found', () => {
  beforeEach(async () => {
    for (const hour of [0, 1, 2]) {
      await grow('a', 1 + 2 * hour, 2 + 2 * hour, 60 * hour);
      await grow('b', 1 + hour, 1 + hour, 60 * hour);
      await seal(world.platform, kind);
    }
    expect(await sealed()).toHaveLength(3);
    expect(await found()).toEqual([]);
  });

  test('a tail that was removed', async () => {
    await links.remove(world.platform, { _id: { $in: ['a:5', 'a:6'] } });
    expect(await found()).toEqual(['a: link 6 (a:6), sealed by checkpoint 3, is missing']);
  });

  test('a chain that was written anew, from the first sealed link that is no longer the same', async () => {
    for (const seq of [3, 4, 5, 6])
      await links.update(world.platform, { _id: `a:${seq}` }, { $set: { hash: `new-${seq}` } });
    expect(await found()).toEqual([
      'a: link 4 (a:4), sealed by checkpoint 2, is another one now: it or one before it was changed',
    ]);
  });

  test.each([
    ['changed', { $set: { 'heads.0.hash': 'h-other' } }, 'does not follow from the one before it'],
    ['put to another time', { $set: { at: new Date(0) } }, 'does not follow from the one before it'],
    ['signed by another', { $set: { signature: 'AAAA' } }, 'is not signed by the platform'],
    ['signed with another key', { $set: { keyId: 'other' } }, 'is not signed by the platform'],
  ])('a checkpoint that was %s', async (_name, update, says) => {
    await checkpoints.update(world.platform, { _id: checkpointId(2) }, update);
    expect((await found())[0]).toBe(`checkpoint ${checkpointId(2)} ${says}`);
  });

  test('a checkpoint that was removed', async () => {
    await checkpoints.remove(world.platform, { _id: checkpointId(2) });
    expect(await found()).toEqual([`checkpoint ${checkpointId(3)} does not follow from the one before it`]);
  });
});
