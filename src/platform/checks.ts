import type { Decimal } from '../kernel/decimal.js';
import { isCents } from '../kernel/decimal.js';
import type { PlainDate } from '../kernel/dates.js';
import { problem, type Problem } from '../kernel/decision.js';

/**
 * Small checks of inputs that GraphQL's types cannot express. Each answers a list of problems, so that an act's check is
 * the concatenation of its fields' checks and reports all that is wrong at once.
 */
export type Problems = readonly Problem[];

/** An amount of money above zero with at most two decimals, up to a hundred billion. */
export function moneyAbove0(path: string, amount: Decimal | null | undefined): Problems {
  if (amount == null) return [];
  if (!amount.isPositive() || amount.isZero())
    return [problem(path, 'NOT_POSITIVE', { given: amount.toFixed() })];
  return cents(path, amount);
}

export function moneyFrom0(path: string, amount: Decimal | null | undefined): Problems {
  if (amount == null) return [];
  if (amount.isNegative()) return [problem(path, 'NEGATIVE', { given: amount.toFixed() })];
  return cents(path, amount);
}

const MOST_MONEY = '100000000000';

function cents(path: string, amount: Decimal): Problems {
  if (!isCents(amount)) return [problem(path, 'NOT_CENTS', { given: amount.toFixed() })];
  if (amount.greaterThan(MOST_MONEY))
    return [problem(path, 'OUT_OF_RANGE', { min: '0', max: MOST_MONEY, given: amount.toFixed() })];
  return [];
}

/** A decimal between two bounds, both allowed; rates and shares are fractions (4.2 % is 0.042). */
export function decimalWithin(
  path: string,
  value: Decimal | null | undefined,
  min: string,
  max: string,
): Problems {
  if (value == null) return [];
  const inside =
    value.greaterThanOrEqualTo(min) && value.lessThanOrEqualTo(max) && value.decimalPlaces() <= 8;
  return inside ? [] : [problem(path, 'OUT_OF_RANGE', { min, max, given: value.toFixed() })];
}

export function wholeWithin(
  path: string,
  value: number | null | undefined,
  min: number,
  max: number,
): Problems {
  if (value == null || (value >= min && value <= max)) return [];
  return [problem(path, 'OUT_OF_RANGE', { min, max, given: value })];
}

export function text(path: string, value: string | null | undefined, min: number, max: number): Problems {
  if (value == null) return [];
  const length = [...value.trim()].length;
  return length >= min && length <= max ? [] : [problem(path, 'NOT_TEXT', { min, max })];
}

export function count(
  path: string,
  items: readonly unknown[] | null | undefined,
  min: number,
  max: number,
): Problems {
  const given = items?.length ?? 0;
  if (given < min) return [problem(path, 'TOO_FEW', { min, given })];
  return given > max ? [problem(path, 'TOO_MANY', { max, given })] : [];
}

export function distinct(path: string, items: readonly string[]): Problems {
  const twice = items.find((item, at) => items.indexOf(item) !== at);
  return twice === undefined ? [] : [problem(path, 'DUPLICATE_ITEM', { item: twice })];
}

export function inOrder(
  path: string,
  earlier: PlainDate | null | undefined,
  later: PlainDate | null | undefined,
): Problems {
  if (earlier == null || later == null || earlier <= later) return [];
  return [problem(path, 'DATE_ORDER', { earlier, later })];
}

/** Runs a check over each item of a list, with `path.index` in front. */
export function each<T>(
  path: string,
  items: readonly T[],
  check: (item: T, path: string) => Problems,
): Problems {
  return items.flatMap((item, at) => [...check(item, `${path}.${at}`)]);
}
