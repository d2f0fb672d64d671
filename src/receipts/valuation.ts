import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { sum, ZERO, type Decimal } from '../kernel/decimal.js';
import type { Unit } from '../platform/unit.js';
import { Quotes } from './goods.store.js';
import { standingAt, type Pledge, type Standing } from './pledge.js';
import { baseOf, valuationAt, type Receipt, type Valuation } from './receipt.js';

/** Prices and terms of the day of the act. */
export const quotesNow = (unit: Unit): Quotes => new Quotes(unit, shanghaiDateOf(unit.now));

/** What a receipt is worth by the latest price and the terms of its class; null without a cost or a price. */
export async function valuationBy(quotes: Quotes, receipt: Receipt): Promise<Valuation | null> {
  const { ltv } = await quotes.termsOf(receipt.stock.class);
  return valuationAt(receipt, await quotes.price(receipt.stock.goods), ltv);
}

export const worthOf = ({ valuation }: { readonly valuation: Valuation | null }): Decimal =>
  valuation?.value ?? ZERO;

const isSameValuation = (one: Valuation | null, other: Valuation | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.priceOn === other.priceOn &&
    one.price.equals(other.price) &&
    one.value.equals(other.value) &&
    one.ltv.equals(other.ltv));

/** Whether the receipt says this value, and may be financed accordingly: a lock that went may have left a higher base behind. */
export const isValuedAt = (receipt: Receipt, valuation: Valuation | null): boolean =>
  isSameValuation(valuation, receipt.valuation) && receipt.base.equals(baseOf(receipt));

/** What a pledge's receipts are worth in all. */
export async function valueBy(quotes: Quotes, receipts: readonly Receipt[]): Promise<Decimal> {
  const values: Decimal[] = [];
  for (const receipt of receipts) values.push(worthOf({ valuation: await valuationBy(quotes, receipt) }));
  return sum(values);
}

/** What follows for a pledge from the value of its receipts; null when nothing does. */
export function changeAt(
  pledge: Pledge,
  value: Decimal,
  today: PlainDate,
  newCallId: string,
): Standing | null {
  const standing = standingAt(pledge, value, today, newCallId);
  const same = standing.set.value.equals(pledge.value) && standing.set.level === pledge.level;
  return standing.news.length === 0 && same ? null : standing;
}
