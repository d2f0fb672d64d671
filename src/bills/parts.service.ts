import { refuse, type Decision } from '../kernel/decision.js';
import { ZERO, type Decimal } from '../kernel/decimal.js';
import { newId } from '../kernel/ids.js';
import type { Unit } from '../platform/unit.js';
import { nextState, type Bill, type ChainEntry, type ChainKind } from './bill.js';
import { bills, LIVE_PARTS, MOST_PARTS, partsOf, writeBill } from './bill.store.js';
import { adjoin, cut, faceOf, joined, textOf, type SubBills } from './sub-bills.js';

/** A part that is to be acted upon, and what its holder keeps apart from it. */
export interface Split {
  readonly part: Bill;
  /** Null where the part is all of it. */
  readonly rest: Bill | null;
}

/**
 * Splits an amount off a part, from its beginning or from a sub-bill on. What is left keeps the id and its locks; the part is an
 * asset of its own. No sub-bill is lost and none is in two parts.
 */
export async function split(
  unit: Unit,
  bill: Bill,
  amount: Decimal,
  begin: number | null = null,
): Promise<Decision<Split>> {
  const { range } = bill.bill;
  const found = cut(range, amount, begin ?? range.from);
  if (found === null) return outside(bill, amount, begin);
  const [first, last] = found.rest;
  if (first === undefined) return { part: bill, rest: null };
  if (bill.holds.length > 0 && begin !== null && begin !== range.from)
    return refuse('BILL_RANGE_HELD', {}, 'from');
  if ((await partsOf(unit, bill.bill.number, LIVE_PARTS)).length + 2 > MOST_PARTS)
    return refuse('TOO_MANY_HOLDS', { asset: bill._id, max: MOST_PARTS }, 'bill');
  const rest = await writeBill(unit, bill, { base: faceOf(first), bill: { range: first } });
  if (last !== undefined) await bills.insert(unit, apart(unit, bill, last));
  const part = apart(unit, bill, found.part);
  await bills.insert(unit, part);
  return { part, rest };
}

function outside({ bill }: Bill, amount: Decimal, begin: number | null) {
  const from = begin ?? bill.range.from;
  const to = from + Number(amount.times(100)) - 1;
  return refuse('BILL_RANGE', { from, to, range: textOf(bill.range) }, begin === null ? 'amount' : 'from');
}

const apart = (unit: Unit, bill: Bill, range: SubBills): Bill => ({
  ...bill,
  _id: newId('bill'),
  base: faceOf(range),
  holds: [],
  version: 1,
  createdAt: unit.now,
  bill: {
    ...bill.bill,
    range,
    turnedDown: null,
    depth: bill.bill.depth + 1,
    // Who has passed it on before does not follow its parts, until one is dishonoured.
    parties: [...new Set([bill.bill.drawer, bill.obligor, bill.holder])],
  },
});

/**
 * Joins a part that is free again with what it was split from, as far as that is still in the same hand by the same chain: what
 * was is as it was.
 */
export async function rejoin(unit: Unit, bill: Bill): Promise<Bill> {
  if (bill.state !== 'RECEIVED/CIRCULATING') return bill;
  const free = { holder: bill.holder, state: bill.state };
  for (const other of await partsOf(unit, bill.bill.number, free)) {
    if (other._id === bill._id || !areOne(bill, other)) continue;
    const [keeper, gone] = older(bill, other) ? [bill, other] : [other, bill];
    return rejoin(unit, await join(unit, keeper, gone));
  }
  return bill;
}

/** Adjoining parts with one chain were split from each other, and nothing has come of it. One of them at most bears locks. */
const areOne = (a: Bill, b: Bill): boolean =>
  adjoin(a.bill.range, b.bill.range) &&
  (a.holds.length === 0 || b.holds.length === 0) &&
  a.bill.chain.map(({ id }) => id).join() === b.bill.chain.map(({ id }) => id).join();

function older(a: Bill, b: Bill): boolean {
  if (a.holds.length !== b.holds.length) return a.holds.length > b.holds.length;
  if (a.bill.depth !== b.bill.depth) return a.bill.depth < b.bill.depth;
  return a.bill.range.from < b.bill.range.from;
}

async function join(unit: Unit, keeper: Bill, gone: Bill): Promise<Bill> {
  await writeBill(unit, gone, {
    state: nextState(gone, 'merge'),
    base: ZERO,
    bill: { mergedInto: keeper._id },
  });
  const range = joined(keeper.bill.range, gone.bill.range);
  return writeBill(unit, keeper, { base: faceOf(range), bill: { range } });
}

/** The chain with one more entry of this act. */
export const withEntry = (
  unit: Unit,
  { bill }: Bill,
  kind: ChainKind,
  { from, to, notTransferable = false }: { from: string; to: string; notTransferable?: boolean },
): { chain: ChainEntry[]; parties: string[] } => ({
  chain: [
    ...bill.chain,
    { id: newId('bce'), kind, from, to, range: bill.range, at: unit.now, notTransferable },
  ],
  parties: [...new Set([...bill.parties, from, to])],
});
