import { collection, isDuplicate, type Place } from '../platform/database/collection.js';
import type { FeedbackEvent } from './network-gateway.js';
import type { NetworkReceivable } from './network-receivable.js';

const text = { type: String, required: true };
const when = { type: Date, required: true };

export const networkReceivables = collection<NetworkReceivable>(
  'network_receivables',
  {
    theirId: text,
    sellerCode: String,
    debtorCode: String,
    seller: String,
    amount: 'Decimal128',
    dueOn: String,
    state: text,
    receivable: String,
    reason: { type: Object, default: null },
    item: text,
    receivedAt: when,
    decidedAt: when,
  },
  [
    { fields: { receivedAt: -1, _id: -1 } },
    { fields: { state: 1, receivedAt: -1, _id: -1 } },
    { fields: { sellerCode: 1, receivedAt: -1, _id: -1 } },
    { fields: { receivable: 1 } },
  ],
);

/** Which of these receivables of ours came from the other platform. */
export const cameFromThere = (place: Place, receivables: readonly string[]): Promise<NetworkReceivable[]> =>
  networkReceivables.find(place, { receivable: { $in: [...receivables] } }, { limit: receivables.length });

/** What is to be told there; sent by the outbox. */
export interface StoredFeedback {
  /** The event's id and the receivable's: told once there, whatever is delivered twice. */
  readonly _id: string;
  readonly theirId: string;
  readonly event: FeedbackEvent;
  readonly deal: string;
  readonly at: Date;
}

export const networkFeedback = collection<StoredFeedback>(
  'network_feedback',
  { theirId: text, event: text, deal: text, at: when },
  [{ fields: { deal: 1, at: 1 } }],
);

/** How far the other platform's feed was read. */
interface FeedCursor {
  readonly _id: string;
  readonly seq: number;
}

const cursors = collection<FeedCursor>('network_cursor', { seq: { type: Number, required: true } });

export const feedReadTo = async (place: Place): Promise<number> =>
  (await cursors.byId(place, 'receivables'))?.seq ?? 0;

/** Forward only: another replica may have read further. */
export async function feedIsReadTo(place: Place, seq: number): Promise<void> {
  const guard = { _id: 'receivables', seq: { $lt: seq } };
  if (await cursors.update(place, guard, { $set: { seq } })) return;
  if ((await cursors.byId(place, 'receivables')) !== null) return;
  try {
    await cursors.insert(place, { _id: 'receivables', seq });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}
