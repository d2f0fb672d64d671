import { Decimal, isCents } from '../kernel/decimal.js';

/**
 * A range of sub-bills (子票区间), both ends in it, counted from 1. Each sub-bill is 0.01 yuan, so that a range is an amount and
 * says which cents of the package it is.
 */
export interface SubBills {
  readonly from: number;
  readonly to: number;
}

const PER_YUAN = 100;
/** Ten billion yuan: whole numbers stay exact far beyond it. */
export const MOST_FACE = '10000000000';

/** @throws RangeError for what is no amount in cents above zero, or more than a package may be of. */
export function countOf(amount: Decimal): number {
  if (!isCents(amount) || !amount.greaterThan(0) || amount.greaterThan(MOST_FACE))
    throw new RangeError(`not a face amount: ${amount.toString()}`);
  return amount.times(PER_YUAN).toNumber();
}

export const wholeOf = (face: Decimal): SubBills => ({ from: 1, to: countOf(face) });

export const faceOf = ({ from, to }: SubBills): Decimal => new Decimal(to - from + 1).dividedBy(PER_YUAN);

export const sameRange = (a: SubBills, b: SubBills): boolean => a.from === b.from && a.to === b.to;

export const overlap = (a: SubBills, b: SubBills): boolean => a.from <= b.to && b.from <= a.to;

export const textOf = ({ from, to }: SubBills): string => `${from}-${to}`;

/** What a range is cut into: the part that was asked for, and what is left before and after it. */
export interface Cut {
  readonly part: SubBills;
  readonly rest: readonly SubBills[];
}

/**
 * Cuts so much off a range, from its beginning or from a sub-bill on; null where it does not lie inside the range. Part and rest
 * tile the range.
 */
export function cut(range: SubBills, amount: Decimal, begin: number = range.from): Cut | null {
  const part = { from: begin, to: begin + countOf(amount) - 1 };
  if (part.from < range.from || part.to > range.to) return null;
  const before = { from: range.from, to: part.from - 1 };
  const after = { from: part.to + 1, to: range.to };
  return { part, rest: [before, after].filter(({ from, to }) => from <= to) };
}

/** True when the ranges cover the whole without gap or overlap, in whatever order they are given. */
export function tile(whole: SubBills, ranges: readonly SubBills[]): boolean {
  let next = whole.from;
  for (const { from, to } of inOrder(ranges)) {
    if (from !== next || to < from) return false;
    next = to + 1;
  }
  return next === whole.to + 1;
}

/** Whether one range begins where the other ends. */
export const adjoin = (a: SubBills, b: SubBills): boolean => a.to + 1 === b.from || b.to + 1 === a.from;

/** The one range that two adjoining ones are. */
export const joined = (a: SubBills, b: SubBills): SubBills => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});

export const inOrder = (ranges: readonly SubBills[]): SubBills[] =>
  [...ranges].sort((a, b) => a.from - b.from);
