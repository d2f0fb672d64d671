import type { PlainDate } from '../kernel/dates.js';
import { sum, type Decimal } from '../kernel/decimal.js';
import { valueOf, type GoodsPrice } from './goods.js';
import { levelOf, ltvOf, type MarginLevel, type Ratios } from './margin.js';
import type { Receipt } from './receipt.js';

/** What goods were worth on a day of a price feed, and where a loan stands against that. */
export interface DayValue {
  readonly on: PlainDate;
  readonly value: Decimal;
  readonly ltv: Decimal | null;
  readonly level: MarginLevel | null;
}

export type Priced = Pick<Receipt, 'stock' | 'costPerUnit'>;
/** By goods: the prices of a stretch of days, the earliest first, one a day. */
export type Feed = ReadonlyMap<string, readonly Pick<GoodsPrice, 'price' | 'on'>[]>;

/** The days on which any of the goods has a price, once each, in order. */
const daysOf = (feed: Feed, goods: readonly string[]): PlainDate[] =>
  [...new Set(goods.flatMap((code) => (feed.get(code) ?? []).map(({ on }) => on)))].sort();

/**
 * Values goods on every day of a feed, each by its latest price up to then; days on which one of them has none yet are left
 * out. With a loan, where that stands against the value.
 */
export function valuesOver(
  feed: Feed,
  receipts: readonly Priced[],
  lent: { readonly loan: Decimal; readonly terms: Ratios } | null,
): DayValue[] {
  const goods = [...new Set(receipts.map(({ stock }) => stock.goods))];
  const reached = new Map(goods.map((code) => [code, -1]));
  const values: DayValue[] = [];
  for (const on of daysOf(feed, goods)) {
    for (const code of goods) reached.set(code, advanced(feed.get(code) ?? [], reached.get(code)!, on));
    if ([...reached.values()].some((at) => at < 0)) continue;
    const value = sum(receipts.map((receipt) => worthAt(feed, reached, receipt)));
    values.push({
      ...{ on, value },
      ltv: lent && ltvOf(lent.loan, value),
      level: lent && levelOf(lent.loan, value, lent.terms),
    });
  }
  return values;
}

function advanced(prices: readonly { readonly on: PlainDate }[], from: number, day: PlainDate): number {
  let at = from;
  while (at + 1 < prices.length && prices[at + 1]!.on <= day) at += 1;
  return at;
}

function worthAt(feed: Feed, reached: ReadonlyMap<string, number>, { stock, costPerUnit }: Priced): Decimal {
  const { price } = feed.get(stock.goods)![reached.get(stock.goods)!]!;
  return valueOf(stock.quantity, price, costPerUnit ?? price);
}

export type RevaluationState = 'RUNNING' | 'DONE';

/** One job that values everything over a stretch of days, with its progress. */
export interface Revaluation {
  readonly _id: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly state: RevaluationState;
  /** Receipts and pledges to be valued, and how many were. */
  readonly total: number;
  readonly done: number;
  /** Of each phase the last one that was valued: whoever takes it up goes on from there. */
  readonly phase: 'RECEIPTS' | 'PLEDGES';
  readonly reached: string;
  readonly startedAt: Date;
  readonly startedBy: string;
  readonly endedAt: Date | null;
}

/** What a receipt or a pledge was worth day by day; the `_id` is its own. */
export interface History {
  readonly _id: string;
  readonly revaluation: string;
  readonly days: readonly DayValue[];
}
