import type { PlainDate } from '../kernel/dates.js';
import { fromInstant } from '../platform/database/bounds.js';
import { collection, type Place } from '../platform/database/collection.js';
import type { FindingKind, SupervisionEvent } from './supervision.js';

const text = { type: String, required: true };
const when = { type: Date, required: true };

export const supervisionEvents = collection<SupervisionEvent>(
  'supervision_events',
  {
    keeper: text,
    device: text,
    kind: text,
    lot: text,
    quantity: { type: 'Decimal128', required: true },
    place: String,
    at: when,
    receivedAt: when,
  },
  [{ fields: { lot: 1, at: -1, _id: -1 } }],
);

/** A disagreement between what was measured and the books, once a lot, kind and day, and again when it was worse. */
export interface Finding {
  /** `lot:kind:day`, and `:2` and so on for what was worse. */
  readonly _id: string;
  readonly lot: string;
  readonly kind: FindingKind;
  readonly on: PlainDate;
  /** Quantities, or places. */
  readonly expected: string;
  readonly measured: string;
  readonly event: string;
  readonly foundAt: Date;
}

export const findings = collection<Finding>(
  'supervision_findings',
  { lot: text, kind: text, on: text, expected: text, measured: text, event: text, foundAt: when },
  [{ fields: { lot: 1, foundAt: -1, _id: -1 } }, { fields: { lot: 1, kind: 1, on: 1 } }],
);

/** A lot is counted far less often than this. */
const MOST_EVENTS = 20_000;

/** Everything since the last count before an instant: what that count or what has moved since say does not rest on more. */
export async function eventsSinceCount(place: Place, lot: string, before: Date): Promise<SupervisionEvent[]> {
  const count = { lot, kind: 'COUNT', at: { $lte: before } };
  const last = await supervisionEvents.findOne(place, count, { at: -1, _id: -1 });
  const since = last === null ? {} : { at: fromInstant(last.at) };
  return supervisionEvents.find(
    place,
    { lot, ...since },
    { sort: { lot: 1, at: -1, _id: -1 }, limit: MOST_EVENTS },
  );
}
