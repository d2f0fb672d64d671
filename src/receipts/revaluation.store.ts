import type { PlainDate } from '../kernel/dates.js';
import { Decimal } from '../kernel/decimal.js';
import { fromDay } from '../platform/database/bounds.js';
import { collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { goodsPrices } from './goods.store.js';
import type { DayValue, Feed, History, Revaluation } from './revaluation.js';

const text = { type: String, required: true };
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

/** Who begins a revaluation takes the turn: of several at once the database lets one. */
interface Turn {
  readonly _id: string;
  readonly taken: number;
}

const turns = collection<Turn>('receipt_revaluation_turns', { taken: whole });

/** Others that take it at once begin again, and then find the revaluation that runs. */
export async function takeTurn(unit: Unit): Promise<void> {
  await turns.change(unit, { _id: 'REVALUATION' }, { $inc: { taken: 1 } }, { upsert: true });
}

interface StoredHistory {
  readonly _id: string;
  readonly revaluation: string;
  /** The days as JSON: as documents of their own, seventy thousand of them take twenty times as long to write. */
  readonly days: string;
}

export const histories = collection<StoredHistory>('receipt_histories', { revaluation: text, days: text });

export async function writeHistory(place: Place, { _id, revaluation, days }: History): Promise<void> {
  const rows = days.map(({ on, value, ltv, level }) => [on, value.toFixed(), ltv?.toFixed() ?? null, level]);
  const set = { revaluation, days: JSON.stringify(rows) };
  await histories.change(place, { _id }, { $set: set }, { upsert: true });
}

type Row = readonly [on: PlainDate, value: string, ltv: string | null, level: DayValue['level']];

/** What receipts and pledges were worth day by day, by id; those that no revaluation has come to are left out. */
export async function historiesOf(
  place: Place,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DayValue[]>> {
  const found = await histories.byIds(place, ids);
  return new Map(found.map(({ _id, days }) => [_id, daysIn(days)]));
}

const daysIn = (days: string): DayValue[] =>
  (JSON.parse(days) as Row[]).map(([on, value, ltv, level]) => ({
    ...{ on, value: new Decimal(value), ltv: ltv === null ? null : new Decimal(ltv), level },
  }));

/** Prices of goods over these days with the last one before them, one a day: of two the one entered later. */
export async function feedOf(
  place: Place,
  goods: readonly string[],
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<Feed> {
  const feed = new Map<string, { price: History['days'][number]['value']; on: PlainDate }[]>();
  for (const code of goods) {
    const byDay = new Map<PlainDate, { price: History['days'][number]['value']; on: PlainDate }>();
    const filter = { goods: code, on: { ...fromDay(from), $lte: to } };
    for await (const { on, price } of goodsPrices.each(place, filter, { on: 1, createdAt: 1, _id: 1 }))
      byDay.set(on, { on, price });
    feed.set(code, [...byDay.values()]);
  }
  return feed;
}
