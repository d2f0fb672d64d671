import { addDays, type PlainDate } from '../kernel/dates.js';
import { fromDay } from '../platform/database/bounds.js';
import { collection, type Filter, type Place } from '../platform/database/collection.js';
import {
  FIRST_TERMS,
  type ClassTerms,
  type Goods,
  type GoodsClass,
  type GoodsPrice,
  type StoredClassTerms,
} from './goods.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };
const when = { type: Date, required: true };

/** The catalogue: the `_id` is the code. */
export const goodsCatalogue = collection<Goods>(
  'goods',
  { name: text, class: text, unit: text, createdAt: when },
  [{ fields: { createdAt: -1, _id: -1 } }],
);

export const classTerms = collection<StoredClassTerms>(
  'goods_class_terms',
  {
    class: text,
    ltv: amount,
    warning: amount,
    disposal: amount,
    cureDays: { type: Number, required: true },
    from: text,
    createdAt: when,
  },
  [{ fields: { class: 1, from: -1, createdAt: -1, _id: -1 } }],
);

export const goodsPrices = collection<GoodsPrice>(
  'goods_prices',
  { goods: text, price: amount, source: text, on: text, createdAt: when },
  [{ fields: { goods: 1, on: -1, createdAt: -1, _id: -1 } }, { fields: { goods: 1, on: -1, _id: -1 } }],
);

const LATEST_PRICE = { on: -1, createdAt: -1, _id: -1 } as const;

/** What a unit of the goods costs on the market on a day: the latest price not after it, of one day the one entered last. */
export const priceOn = (place: Place, goods: string, on: PlainDate): Promise<GoodsPrice | null> =>
  goodsPrices.findOne(place, { goods, on: { $lte: on } }, LATEST_PRICE);

/** A price is rarely older: so much is read of many goods at once. */
const RECENT_DAYS = 31;

/** The same of many goods, in two readings at most. */
export async function pricesOn(place: Place, goods: readonly string[], on: PlainDate): Promise<GoodsPrice[]> {
  const recent = await latestOf(place, goods, { ...fromDay(addDays(on, -RECENT_DAYS)), $lte: on });
  const known = new Set(recent.map((price) => price.goods));
  const others = goods.filter((code) => !known.has(code));
  return others.length === 0 ? recent : [...recent, ...(await latestOf(place, others, { $lte: on }))];
}

async function latestOf(place: Place, goods: readonly string[], on: Filter): Promise<GoodsPrice[]> {
  const found = await goodsPrices.aggregate<{ readonly latest: GoodsPrice }>(place, [
    { $match: { goods: { $in: [...goods] }, on } },
    { $sort: { goods: 1, ...LATEST_PRICE } },
    { $group: { _id: '$goods', latest: { $first: '$$ROOT' } } },
  ]);
  return found.map(({ latest }) => latest);
}

/** What holds for a class on a day. */
export async function termsOn(place: Place, name: GoodsClass, on: PlainDate): Promise<ClassTerms> {
  const latest = { from: -1, createdAt: -1, _id: -1 } as const;
  const found = await classTerms.findOne(place, { class: name, from: { $lte: on } }, latest);
  return found ?? FIRST_TERMS[name];
}

/** Prices and terms of one day, each read once however many receipts are valued by them. */
export class Quotes {
  private readonly prices = new Map<string, Promise<GoodsPrice | null>>();
  private readonly terms = new Map<GoodsClass, Promise<ClassTerms>>();

  constructor(
    private readonly place: Place,
    private readonly day: PlainDate,
  ) {}

  price(goods: string): Promise<GoodsPrice | null> {
    return this.once(this.prices, goods, () => priceOn(this.place, goods, this.day));
  }

  termsOf(name: GoodsClass): Promise<ClassTerms> {
    return this.once(this.terms, name, () => termsOn(this.place, name, this.day));
  }

  private once<K, V>(known: Map<K, Promise<V>>, key: K, read: () => Promise<V>): Promise<V> {
    const found = known.get(key) ?? read();
    known.set(key, found);
    return found;
  }
}
