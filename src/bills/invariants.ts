import { heldBy } from '../assets/index.js';
import { min, sum, ZERO } from '../kernel/decimal.js';
import type { Place } from '../platform/database/collection.js';
import type { Invariant } from '../platform/module.js';
import { circulationOf, statusOf, type Bill } from './bill.js';
import { bills, LIVE_PARTS, packages, partsOf, type BillPackage } from './bill.store.js';
import { holdersInLine } from './liability.js';
import { faceOf, textOf, tile, wholeOf } from './sub-bills.js';

/** A package that was cancelled is in nobody's hand; every other one is whole. */
const rangesTile: Invariant = {
  name: 'The parts of every bill tile it: no sub-bill is lost, and none is in two hands',
  async check(place) {
    const violations: string[] = [];
    let checked = 0;
    for await (const { _id: number, face } of packages.each(place)) {
      checked += 1;
      const live = await partsOf(place, number, LIVE_PARTS);
      const ended = { 'bill.number': number, kind: 'BILL', state: 'ENDED/ENDED', 'bill.mergedInto': null };
      const cancelled = (await bills.findOne(place, ended)) !== null;
      const ranges = live.map(({ bill }) => bill.range);
      const whole = cancelled ? live.length === 0 : tile(wholeOf(face), ranges);
      if (!whole)
        violations.push(`${number}: ${ranges.map(textOf).join(' ') || 'nothing'} of ${face.toFixed(2)}`);
    }
    return { checked, violations };
  },
};

const ofEach = (name: string, fault: (bill: Bill) => string | null): Invariant => ({
  name,
  async check(place: Place) {
    const violations: string[] = [];
    let checked = 0;
    for await (const bill of bills.each(place, { kind: 'BILL' })) {
      checked += 1;
      const wrong = fault(bill);
      if (wrong !== null) violations.push(`${bill._id}: ${wrong}`);
    }
    return { checked, violations };
  },
});

const locksHaveRequests = ofEach(
  'What is locked of a bill has a request that waits, and nothing else has one',
  (bill) => {
    const isLocked = circulationOf(bill.state) === 'LOCKED';
    if (isLocked !== (bill.bill.pending !== null))
      return `${bill.state}, ${bill.bill.pending?.kind ?? 'no request'}`;
    const isPledged = circulationOf(bill.state) === 'PLEDGED';
    return isPledged && bill.bill.pledge === null ? 'pledged to nobody' : null;
  },
);

const facesAreRanges = ofEach(
  'The face of every part of a bill is its sub-bills',
  ({ state, base, bill }) => {
    const expected = state === 'ENDED/ENDED' ? '0.00' : faceOf(bill.range).toFixed(2);
    return base.toFixed(2) === expected ? null : `${base.toFixed(2)} over ${textOf(bill.range)}`;
  },
);

const holdersFollow = ofEach(
  'The holder of every bill is the last in its chain',
  ({ state, holder, bill }) => {
    const last = ['ISSUED', 'ACCEPTED', 'ENDED'].includes(statusOf(state))
      ? holder
      : holdersInLine(bill).at(-1);
    return last === holder ? null : `held by ${holder}, its chain ends with ${last ?? 'nobody'}`;
  },
);

/** From its receipt on a bill stands for what it pays: so much of that is locked by it as is not paid through it, and before it none. */
const paidIsLocked: Invariant = {
  name: 'What a received bill pays is locked on its receivables or paid through it, and nothing else is locked by it',
  async check(place) {
    const violations: string[] = [];
    let checked = 0;
    for await (const known of packages.each(place, { 'pays.0': { $exists: true } })) {
      checked += 1;
      violations.push(...(await wronglyLocked(place, known)).map((one) => `${known._id}: ${one}`));
    }
    return { checked, violations };
  },
};

async function wronglyLocked(place: Place, { _id: number, pays = [] }: BillPackage): Promise<string[]> {
  const parts = await partsOf(place, number, LIVE_PARTS);
  const isReceived = parts.some(({ state }) => !['ISSUED', 'ACCEPTED'].includes(statusOf(state)));
  const locked = await heldBy(place, number);
  const stray = locked.filter(({ asset }) => !pays.some(({ receivable }) => receivable === asset._id));
  const found = stray.map(({ asset }) => `locks ${asset._id}, which it does not pay`);
  let left = sum(parts.map(({ paid }) => paid));
  for (const { receivable, amount, settled } of pays) {
    const share = min(left, amount);
    left = left.minus(share);
    const due = isReceived ? amount.minus(share) : ZERO;
    const held = locked.find(({ asset }) => asset._id === receivable)?.amount ?? ZERO;
    if (!held.equals(due)) found.push(`locks ${held.toFixed(2)} of ${receivable}, not ${due.toFixed(2)}`);
    if (settled.greaterThan(share)) found.push(`has paid ${settled.toFixed(2)} on ${receivable}`);
  }
  return found;
}

export const billsInvariants: readonly Invariant[] = [
  rangesTile,
  locksHaveRequests,
  facesAreRanges,
  holdersFollow,
  paidIsLocked,
];
