import type { Place } from '../platform/database/collection.js';
import { removeFile } from '../platform/database/files.js';
import type { Platform } from '../platform/unit.js';
import { looseFiles } from './document.store.js';

/** Longer than any request may take: whatever is still loose then has lost the process that was storing it. */
const LOOSE_MS = 3_600_000;
const AT_ONCE = 50;

export const noteLooseFile = (place: Place, file: string): Promise<void> =>
  looseFiles.insert(place, { _id: file, since: new Date(), doomed: false });

/** Of a document that was removed: due at once. */
export const noteDoomedFile = (place: Place, file: string): Promise<void> =>
  looseFiles.insert(place, { _id: file, since: new Date(0), doomed: true });

/** Removes content that no document was made of. From the first step on none can be. */
export async function discardFile(place: Place, file: string): Promise<void> {
  await looseFiles.update(place, { _id: file }, { $set: { doomed: true } });
  const doomed = await looseFiles.findOne(place, { _id: file, doomed: true });
  if (doomed === null) return;
  await removeFile(place, file);
  await looseFiles.remove(place, { _id: file });
}

/** What a dead process or a removed document left behind, oldest first; by the machine's time, as all that guards against dead processes. */
export async function discardLooseFiles(platform: Platform): Promise<void> {
  const before = new Date(Date.now() - LOOSE_MS);
  const found = await looseFiles.find(
    platform,
    { since: { $lt: before } },
    { sort: { since: 1 }, limit: AT_ONCE },
  );
  for (const { _id } of found) await discardFile(platform, _id);
}
