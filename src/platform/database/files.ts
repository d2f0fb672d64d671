import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { mongo, type Connection } from 'mongoose';
import { collection, type Place } from './collection.js';

/** The driver's own size of a chunk, 255 KiB: a document of the database holds at most 16 MB. */
export const CHUNK_BYTES = 261_120;
const BUCKET = 'documents';

/** GridFS: the record of a file; its content lies in chunks beside it. */
export interface StoredFile {
  readonly _id: string;
  /** Bytes. */
  readonly length: number;
  readonly chunkSize: number;
  /** By the machine's time. */
  readonly uploadDate: Date;
  readonly filename: string;
}

interface FileChunk {
  readonly _id: string;
  readonly files_id: string;
  /** From 0. */
  readonly n: number;
  readonly data: Uint8Array;
}

const whole = { type: Number, required: true };
const text = { type: String, required: true };

/** Declared like any other collection, so that boot makes the indexes and a transaction can write into them. */
export const storedFiles = collection<StoredFile>(
  `${BUCKET}.files`,
  { length: whole, chunkSize: whole, uploadDate: { type: Date, required: true }, filename: text },
  [{ fields: { filename: 1, uploadDate: 1 } }],
);

export const fileChunks = collection<FileChunk>(
  `${BUCKET}.chunks`,
  { files_id: text, n: whole, data: { type: Buffer, required: true } },
  [{ fields: { files_id: 1, n: 1 }, unique: true }],
);

function bucketOf({ db }: Connection): mongo.GridFSBucket {
  if (db === undefined) throw new Error('the connection is not open');
  return new mongo.GridFSBucket(db, { bucketName: BUCKET, chunkSizeBytes: CHUNK_BYTES });
}

/** The driver takes any id; its types know one kind only. */
const asDriverId = (id: string): mongo.ObjectId => id as unknown as mongo.ObjectId;

/**
 * Stores a stream under a new id, a chunk at a time. GridFS knows no transactions: whoever calls notes the id before and
 * removes what was left when the caller died. When the source fails, nothing stays.
 */
export async function storeFile(
  { connection }: Place,
  id: string,
  source: AsyncIterable<Uint8Array>,
): Promise<void> {
  const stream = bucketOf(connection).openUploadStreamWithId(asDriverId(id), id);
  // Each write is waited for, so a failure outside one has nobody else to tell.
  stream.on('error', () => undefined);
  try {
    for await (const bytes of source) await written(stream, bytes);
    await ended(stream);
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
}

const written = (stream: mongo.GridFSBucketWriteStream, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(error) : resolve()));
  });

async function ended(stream: mongo.GridFSBucketWriteStream): Promise<void> {
  stream.end();
  await once(stream, 'finish');
}

/** Stores a small file inside the caller's transaction, as the driver would have stored it. */
export async function insertFile(place: Place, id: string, bytes: Uint8Array, at: Date): Promise<void> {
  for (let n = 0; n * CHUNK_BYTES < bytes.length; n += 1) {
    const data = bytes.subarray(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES);
    await fileChunks.insert(place, { _id: `${id}:${n}`, files_id: id, n, data: Buffer.from(data) });
  }
  const record = { length: bytes.length, chunkSize: CHUNK_BYTES, uploadDate: at, filename: id };
  await storedFiles.insert(place, { _id: id, ...record });
}

/** Bytes from `start` up to, and without, `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The content as a stream; it fails when the file or one of its chunks is missing. */
export const readFile = ({ connection }: Place, id: string, range?: ByteRange): Readable =>
  bucketOf(connection).openDownloadStream(asDriverId(id), range);

/** Removes a file, and what is left of one that was never finished. Removing what is gone changes nothing. */
export async function removeFile(place: Place, id: string): Promise<void> {
  await storedFiles.remove(place, { _id: id });
  await fileChunks.remove(place, { files_id: id });
}
