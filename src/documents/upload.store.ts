import { collection, type Place } from '../platform/database/collection.js';
import type { Upload } from './upload.js';

const text = { type: String, required: true };

export const uploads = collection<Upload>(
  'uploads',
  {
    organisation: text,
    sha256: text,
    size: { type: Number, required: true },
    uploadedAt: { type: Date, required: true },
    uploadedBy: text,
    usedBy: String,
  },
  [
    { fields: { organisation: 1, uploadedAt: -1, _id: -1 } },
    { fields: { organisation: 1, usedBy: 1, uploadedAt: -1, _id: -1 } },
    { fields: { organisation: 1, sha256: 1 } },
  ],
);

interface UploadContent {
  /** The upload's id. */
  readonly _id: string;
  readonly organisation: string;
  readonly bytes: Uint8Array;
}

export const uploadContents = collection<UploadContent>('upload_contents', {
  organisation: text,
  bytes: { type: Buffer, required: true },
});

/** The bytes of those of the uploads that are this organisation's, by id. */
export async function contentsOf(
  place: Place,
  organisation: string,
  ids: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const mine = { _id: { $in: [...new Set(ids)] }, organisation };
  const found = await uploadContents.find(place, mine, { limit: ids.length });
  return new Map(found.map(({ _id, bytes }) => [_id, bytes]));
}
