import { collection } from '../platform/database/collection.js';
import type { LimitCounter, LimitTaking } from './limit.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };

export const limitCounters = collection<LimitCounter>(
  'limit_counters',
  { owner: text, kind: text, limit: amount, used: amount, version: { type: Number, required: true } },
  [{ fields: { owner: 1, _id: 1 } }],
);

export const limitTakings = collection<LimitTaking>(
  'limit_takings',
  {
    lender: text,
    lines: { type: [{ key: text, kind: text, limit: amount, amount, _id: false }], required: true },
    state: text,
    takenAt: { type: Date, required: true },
    releasedBecause: String,
    movedTo: String,
    endedAt: Date,
  },
  [{ fields: { state: 1, _id: 1 } }, { fields: { lender: 1, takenAt: -1, _id: -1 } }],
);
