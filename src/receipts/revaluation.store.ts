import type { PlainDate } from '../kernel/dates.js';
import { collection, type Place } from '../platform/database/collection.js';
import { goodsPrices } from './goods.store.js';
import type { Feed, History, Revaluation } from './revaluation.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };
const when = { type: Date, required: true };
const whole = { type: Number, required: true };

export const revaluations = collection<Revaluation>(
  'receipt_revaluations',
  {
    from: text,
    to: text,
    state: text,
    total: whole,
    done: whole,
    phase: text,
    reached: { type: String, default: '' },
    startedAt: when,
    startedBy: text,
    endedAt: Date,
  },
  [{ fields: { state: 1, _id: 1 } }, { fields: { startedAt: -1, _id: -1 } }],
);

const day = { on: text, value: amount, ltv: 'Decimal128', level: String };

export const histories = collection<History>('receipt_histories', {
  revaluation: text,
  days: [{ type: day, _id: false }],
});

/** Prices of goods over these days with the last one before them, one a day: of two the one entered later. */
export async function feedOf(
  place: Place,
  goods: readonly string[],
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<Feed> {
  const feed = new Map<string, { price: History['days'][number]['value']; on: PlainDate }[]>();
  for (const code of goods) {
    const byDay = new Map<PlainDate, { price: History['days'][number]['value']; on: PlainDate }>();
    const filter = { goods: code, on: { $gte: from, $lte: to } };
    for await (const { on, price } of goodsPrices.each(place, filter, { on: 1, createdAt: 1, _id: 1 }))
      byDay.set(on, { on, price });
    feed.set(code, [...byDay.values()]);
  }
  return feed;
}
