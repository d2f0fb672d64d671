import { collection, isDuplicate, type Place } from '../platform/database/collection.js';

/** A filing that the unified register has taken and not yet answered. */
export interface AwaitedAnswer {
  /** The filing's id. */
  readonly _id: string;
  readonly asset: string;
  readonly since: Date;
}

const awaited = collection<AwaitedAnswer>('title_awaited', {
  asset: { type: String, required: true },
  since: { type: Date, required: true },
});

/** How far the register's feed of late answers was read. */
interface AnswersCursor {
  readonly _id: string;
  readonly seq: number;
}

const cursors = collection<AnswersCursor>('title_answers_cursor', { seq: { type: Number, required: true } });

export async function awaitAnswer(place: Place, filing: string, asset: string, since: Date): Promise<void> {
  try {
    await awaited.insert(place, { _id: filing, asset, since });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

export const noLongerAwaited = (place: Place, filing: string): Promise<number> =>
  awaited.remove(place, { _id: filing });

export const isAwaited = async (place: Place): Promise<boolean> =>
  (await awaited.findOne(place, {})) !== null;

export const awaitedAmong = (place: Place, filings: readonly string[]): Promise<AwaitedAnswer[]> =>
  awaited.byIds(place, filings);

export const answersReadTo = async (place: Place): Promise<number> =>
  (await cursors.byId(place, 'register'))?.seq ?? 0;

/** Forward only: another replica may have read further. */
export async function answersAreReadTo(place: Place, seq: number): Promise<void> {
  const moved = await cursors.update(place, { _id: 'register', seq: { $lt: seq } }, { $set: { seq } });
  if (moved || (await cursors.byId(place, 'register')) !== null) return;
  try {
    await cursors.insert(place, { _id: 'register', seq });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}
