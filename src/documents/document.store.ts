import { collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import type { Document } from './document.js';

const text = { type: String, required: true };
const whole = { type: Number, required: true };

export const documents = collection<Document>(
  'documents',
  {
    belongsTo: text,
    kind: text,
    name: text,
    contentType: text,
    size: whole,
    sha256: text,
    uploadedAt: { type: Date, required: true },
    organisation: String,
    uploadedBy: text,
    frozen: { type: Boolean, required: true },
    template: { type: { name: text, version: whole }, _id: false },
    file: text,
  },
  [
    { fields: { belongsTo: 1, uploadedAt: -1, _id: -1 } },
    { fields: { file: 1 } },
    { fields: { organisation: 1 } },
  ],
);

/** How many documents an object or an organisation has: a counter with a guard, so that many at once keep the limit. */
export interface Shelf {
  /** The object's or the organisation's id. */
  readonly _id: string;
  readonly count: number;
}

export const shelves = collection<Shelf>('document_shelves', { count: whole });

/** False when the shelf is full. */
export async function takePlace(unit: Unit, id: string, most: number): Promise<boolean> {
  const guard = { _id: id, count: { $lt: most } };
  if (await shelves.update(unit, guard, { $inc: { count: 1 } })) return true;
  if ((await shelves.byId(unit, id)) !== null) return false;
  await shelves.insert(unit, { _id: id, count: 1 });
  return true;
}

export async function givePlaceBack(unit: Unit, id: string): Promise<void> {
  await shelves.update(unit, { _id: id }, { $inc: { count: -1 } });
}

/**
 * Content without a document: on its way in, or of a document that was removed. It is noted before the first byte is
 * stored, since GridFS knows no transactions; the act that makes the document takes the note away.
 */
export interface LooseFile {
  /** The file's id. */
  readonly _id: string;
  /** Since when, by the machine's time. */
  readonly since: Date;
  /** It is being removed: no document may be made of it any more. */
  readonly doomed: boolean;
}

export const looseFiles = collection<LooseFile>(
  'document_loose_files',
  { since: { type: Date, required: true }, doomed: { type: Boolean, required: true } },
  [{ fields: { since: 1 } }],
);

/** The documents of one object: what was uploaded to it, at most, and what acts wrote. */
const MOST_OF_ONE = 500;

export const documentsOfMany = (place: Place, ids: readonly string[]): Promise<Document[]> =>
  documents.find(
    place,
    { belongsTo: { $in: [...new Set(ids)] } },
    { sort: { belongsTo: 1, uploadedAt: -1, _id: -1 }, limit: MOST_OF_ONE * ids.length },
  );
