/** What we rely on of GridFS: files in chunks under ids of our own, read in part, written also inside a transaction. */
import { createHash, randomBytes } from 'node:crypto';
import { makeAllIndexes, type Place } from '../../src/platform/database/collection.js';
import {
  CHUNK_BYTES,
  fileChunks,
  insertFile,
  readFile,
  removeFile,
  storedFiles,
  storeFile,
} from '../../src/platform/database/files.js';
import { sandbox } from '../support/sandbox.js';

const { database, inSession } = sandbox();
const place = (): Place => ({ connection: database().connection });
beforeAll(() => makeAllIndexes(database().connection));

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const inPieces = async function* (bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
};
const contentOf = async (id: string, range?: { start: number; end: number }): Promise<Buffer> =>
  Buffer.concat((await readFile(place(), id, range).toArray()) as Buffer[]);
const stored = () => Promise.all([storedFiles.count(place()), fileChunks.count(place())]);

it('keeps a stream in chunks of 255 KiB under a text as id, and gives the same bytes back', async () => {
  const bytes = randomBytes(2 * CHUNK_BYTES + 1_234);
  await storeFile(place(), 'fil_a', inPieces(bytes, 65_536));
  expect(await storedFiles.byId(place(), 'fil_a')).toMatchObject({
    length: bytes.length,
    chunkSize: CHUNK_BYTES,
    uploadDate: expect.any(Date) as Date,
  });
  const chunks = await fileChunks.find(place(), { files_id: 'fil_a' }, { sort: { n: 1 }, limit: 10 });
  expect(chunks.map(({ n, data }) => [n, data.length])).toEqual([
    [0, CHUNK_BYTES],
    [1, CHUNK_BYTES],
    [2, 1_234],
  ]);
  expect(hash(await contentOf('fil_a'))).toBe(hash(bytes));
});

it.each([
  ['across two chunks', CHUNK_BYTES - 3, CHUNK_BYTES + 3],
  ['the first byte', 0, 1],
  ['the last byte', 2 * CHUNK_BYTES - 1, 2 * CHUNK_BYTES],
  ['a whole chunk', CHUNK_BYTES, 2 * CHUNK_BYTES],
])('reads a part: %s', async (name, start, end) => {
  const bytes = randomBytes(2 * CHUNK_BYTES);
  await storeFile(place(), `fil_${name}`, inPieces(bytes, CHUNK_BYTES));
  expect(await contentOf(`fil_${name}`, { start, end })).toEqual(bytes.subarray(start, end));
});

it('leaves nothing of a stream that breaks off', async () => {
  const before = await stored();
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    yield randomBytes(CHUNK_BYTES + 1);
    throw new Error('the line went dead');
  };
  await expect(storeFile(place(), 'fil_broken', broken())).rejects.toThrow('the line went dead');
  expect(await stored()).toEqual(before);
  await expect(contentOf('fil_broken')).rejects.toThrow('fil_broken');
});

it('writes a file in a transaction: seen after the commit, gone with the abort', async () => {
  const bytes = randomBytes(CHUNK_BYTES + 10);
  const before = await stored();
  await inSession(async (session) => {
    session.startTransaction();
    await insertFile({ ...place(), session }, 'fil_undone', bytes, new Date());
    await session.abortTransaction();
    expect(await stored()).toEqual(before);
    session.startTransaction();
    await insertFile({ ...place(), session }, 'fil_done', bytes, new Date());
    await expect(contentOf('fil_done')).rejects.toThrow('fil_done');
    await session.commitTransaction();
  });
  expect(await contentOf('fil_done')).toEqual(bytes);
});

it('fails to read a file that lost a chunk, and removes what is left of it', async () => {
  const before = await stored();
  await storeFile(place(), 'fil_hurt', inPieces(randomBytes(3 * CHUNK_BYTES), CHUNK_BYTES));
  await fileChunks.remove(place(), { files_id: 'fil_hurt', n: 1 });
  await expect(contentOf('fil_hurt')).rejects.toThrow(/ChunkIsMissing|ChunkIsWrongSize|ExtraChunk/i);
  await removeFile(place(), 'fil_hurt');
  await removeFile(place(), 'fil_hurt');
  expect(await stored()).toEqual(before);
});
