import { collection, type Place } from '../platform/database/collection.js';
import type { StoredBook } from './stored-book.js';
import type { Allocation } from './engine.js';

/** A part of a text that may be longer than one document holds. */
interface Chunk {
  /** `run:kind:part` */
  readonly _id: string;
  readonly run: string;
  readonly kind: 'BOOK' | 'ANSWER';
  readonly part: number;
  readonly text: string;
}

const chunks = collection<Chunk>(
  'clearing_chunks',
  {
    run: { type: String, required: true },
    kind: { type: String, required: true },
    part: { type: Number, required: true },
    text: { type: String, required: true },
  },
  [{ fields: { run: 1, kind: 1, part: 1 }, unique: true }],
);

/** Which requests a run's book holds, so that an applicant finds the latest run over its request. */
interface Roster {
  /** The run. */
  readonly _id: string;
  readonly requests: readonly string[];
  readonly at: Date;
}

const rosters = collection<Roster>(
  'clearing_rosters',
  { requests: [String], at: { type: Date, required: true } },
  [{ fields: { requests: 1, at: -1 } }],
);

/** Characters; with four bytes each at the most, well within a document. */
const CHUNK = 2_000_000;

async function write(place: Place, run: string, kind: Chunk['kind'], text: string): Promise<void> {
  // What a process wrote before it was killed is written again.
  await chunks.remove(place, { run, kind });
  for (let part = 0; part * CHUNK < text.length; part += 1) {
    const piece = text.slice(part * CHUNK, (part + 1) * CHUNK);
    await chunks.insert(place, { _id: `${run}:${kind}:${part}`, run, kind, part, text: piece });
  }
}

async function read(place: Place, run: string, kind: Chunk['kind']): Promise<string | null> {
  const pieces: string[] = [];
  for await (const { text } of chunks.each(place, { run, kind }, { part: 1 })) pieces.push(text);
  return pieces.length === 0 ? null : pieces.join('');
}

export async function storeBook(place: Place, run: string, book: StoredBook, at: Date): Promise<void> {
  await write(place, run, 'BOOK', JSON.stringify(book));
  await rosters.remove(place, { _id: run });
  await rosters.insert(place, { _id: run, requests: book.book.requests.map(({ id }) => id), at });
}

/** @throws Error when the run has no book. */
export async function storedBook(place: Place, run: string): Promise<StoredBook> {
  const text = await read(place, run, 'BOOK');
  if (text === null) throw new Error(`run ${run} has no book`);
  return JSON.parse(text) as StoredBook;
}

export const storeAnswer = (place: Place, run: string, answer: Allocation): Promise<void> =>
  write(place, run, 'ANSWER', JSON.stringify(answer));

export async function storedAnswer(place: Place, run: string): Promise<Allocation | null> {
  const text = await read(place, run, 'ANSWER');
  return text === null ? null : (JSON.parse(text) as Allocation);
}

/** The latest run over a request, or null. */
export async function latestRunOver(place: Place, request: string): Promise<string | null> {
  const found = await rosters.findOne(place, { requests: request }, { at: -1 });
  return found?._id ?? null;
}
