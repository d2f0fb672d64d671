import { sum, toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import type { Place } from '../platform/database/collection.js';
import type { Invariant } from '../platform/module.js';
import { entriesOf, lots } from './lot.store.js';
import { levelAt } from './pledge.js';
import { pledges } from './pledge.store.js';
import { LIVE_STATES, type Receipt } from './receipt.js';
import { receipts, receiptsByIds } from './receipt.store.js';
import { worthOf } from './valuation.js';

async function liveOn(place: Place, lot: string): Promise<Decimal> {
  let live = ZERO;
  for await (const { stock } of receipts.each(place, { 'stock.lot': lot, state: { $in: LIVE_STATES } }))
    live = live.plus(stock.quantity);
  return live;
}

const noLotIsOverIssued: Invariant = {
  name: 'Live receipts on a lot add up to what the lot says, and to no more than lies there',
  async check(place) {
    const violations: string[] = [];
    let checked = 0;
    for await (const { _id, quantity, live } of lots.each(place)) {
      checked += 1;
      const added = await liveOn(place, _id);
      const entries = await entriesOf(place, _id);
      const booked = [
        sum(entries.map((entry) => entry.stock)),
        sum(entries.map((entry) => entry.live)),
      ] as const;
      if (!added.equals(live))
        violations.push(`${_id}: receipts over ${added.toFixed()}, the lot says ${live.toFixed()}`);
      if (live.greaterThan(quantity))
        violations.push(`${_id}: ${live.toFixed()} under receipts of ${quantity.toFixed()}`);
      if (!booked[0].equals(quantity) || !booked[1].equals(live))
        violations.push(`${_id}: its entries say otherwise`);
    }
    return { checked, violations };
  },
};

const pledgesStand: Invariant = {
  name: 'Every pledged receipt is with one pledge, which names it, and is locked for its deal',
  async check(place) {
    const violations: string[] = [];
    let checked = 0;
    for await (const receipt of receipts.each(place, {
      kind: 'WAREHOUSE_RECEIPT',
      state: 'VALUED',
      collateral: { $ne: null },
    })) {
      checked += 1;
      if (!(await isIn(place, receipt)))
        violations.push(`${receipt._id}: not in ${receipt.collateral?.pledge}`);
    }
    return { checked, violations };
  },
};

async function isIn(place: Place, { _id, collateral, holds }: Receipt): Promise<boolean> {
  const pledge = await pledges.byId(place, collateral?.pledge ?? '');
  return pledge !== null && pledge.receipts.includes(_id) && holds.some(({ by }) => by === pledge.deal);
}

const marginsFollow: Invariant = {
  name: 'What a pledge is worth and where its loan stands follow from its receipts',
  async check(place) {
    const violations: string[] = [];
    let checked = 0;
    for await (const pledge of pledges.each(place, { state: 'LIVE' })) {
      const { _id, receipts: ids, value, level, call } = pledge;
      checked += 1;
      const worth = sum((await receiptsByIds(place, ids)).map(worthOf));
      if (!worth.equals(value))
        violations.push(`${_id}: ${toMoneyText(worth)} is there, it says ${toMoneyText(value)}`);
      if (levelAt(pledge, value) !== level) violations.push(`${_id}: ${level} is not where its loan stands`);
      if (level !== 'NORMAL' && call === null) violations.push(`${_id}: ${level} without a margin call`);
    }
    return { checked, violations };
  },
};

export const receiptsInvariants: readonly Invariant[] = [noLotIsOverIssued, pledgesStand, marginsFollow];
