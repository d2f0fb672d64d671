import { collection, isDuplicate, type Place } from '../platform/database/collection.js';

/** How far each of the exchange's feeds was read. */
const cursors = collection<{ readonly _id: string; readonly seq: number }>('bill_answers_cursor', {
  seq: { type: Number, required: true },
});

export const readTo = async (place: Place, feed: string): Promise<number> =>
  (await cursors.byId(place, feed))?.seq ?? 0;

/** Forward only: another replica may have read further. */
export async function isReadTo(place: Place, feed: string, seq: number): Promise<void> {
  const moved = await cursors.update(place, { _id: feed, seq: { $lt: seq } }, { $set: { seq } });
  if (moved || (await cursors.byId(place, feed)) !== null) return;
  try {
    await cursors.insert(place, { _id: feed, seq });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}
