import { isCents } from '../kernel/decimal.js';
import type { Invariant } from '../platform/module.js';
import { outbox } from '../platform/outbox.js';
import { heldOn, shortfallOf } from './asset.js';
import { assets, invoiceKeyRecords, receivables } from './assets.store.js';
import { KEYS_HELD_IN, netOf, type Receivable } from './kinds/receivable.js';

/**
 * What the debtor pays and what credit notes take off later shortens what is left under the locks, which stay until the deal
 * ends: they are counted by `availableOf` and told as `AssetOverheld`. At no time may more be locked than was to be had.
 */
const heldWithinBase: Invariant = {
  name: 'No asset is held beyond what may be financed on it',
  async check(place) {
    const violations: string[] = [];
    let checked = 0;
    for await (const asset of assets.each(place)) {
      checked += 1;
      const most = asset.base.minus(asset.setOff);
      const held = heldOn(asset);
      if (held.greaterThan(most))
        violations.push(`${asset._id}: ${held.toFixed(2)} held of ${most.toFixed(2)}`);
    }
    return { checked, violations };
  },
};

/** Before anything is paid only a credit note can leave more locked than there is, and each says so: else too much was locked. */
const shortfallsAreTold: Invariant = {
  name: 'Where locks exceed what is left of an unpaid asset, a credit note has told so',
  async check(place) {
    const violations: string[] = [];
    let checked = 0;
    for await (const asset of assets.each(place)) {
      checked += 1;
      const shortfall = shortfallOf(asset);
      if (shortfall.isZero() || asset.paid.greaterThan(0)) continue;
      const told = { aggregateId: asset._id, type: 'AssetOverheld' };
      const last = await outbox.findOne(place, told, { aggregateSeq: -1 });
      if (last === null || shortfall.greaterThan(last.data['shortfall'] as string))
        violations.push(
          `${asset._id}: locks exceed what is left by ${shortfall.toFixed(2)}, which nothing explains`,
        );
    }
    return { checked, violations };
  },
};

const holdsAreAmounts: Invariant = {
  name: 'Every hold is an amount above zero in cents',
  async check(place) {
    const violations: string[] = [];
    let checked = 0;
    for await (const asset of assets.each(place, { 'holds.0': { $exists: true } })) {
      for (const { id, amount } of asset.holds) {
        checked += 1;
        if (!amount.greaterThan(0) || !isCents(amount))
          violations.push(`${asset._id}: ${id} ${amount.toFixed()}`);
      }
    }
    return { checked, violations };
  },
};

/** A key's `_id` is unique, so belonging to one asset here means belonging to no other. */
const keysBelong: Invariant = {
  name: 'Every invoice and credit note of a live receivable belongs to it alone',
  async check(place) {
    const violations: string[] = [];
    let checked = 0;
    for await (const receivable of receivables.each(place, { kind: 'RECEIVABLE' })) {
      const live = KEYS_HELD_IN.includes(receivable.state);
      const keys = keysOf(receivable);
      checked += keys.length;
      for (const { _id, asset } of await invoiceKeyRecords.byIds(place, keys)) {
        if (live !== (asset === receivable._id))
          violations.push(`${receivable._id}: ${_id} belongs to ${asset}`);
        keys.splice(keys.indexOf(_id), 1);
      }
      violations.push(...keys.map((key) => `${receivable._id}: ${key} is in no register`));
    }
    return { checked, violations };
  },
};

const keysOf = ({ invoices }: Receivable): string[] =>
  invoices.flatMap((one) => [...one.keys, ...one.notes.flatMap((note) => note.keys)]);

const notesAddUp: Invariant = {
  name: 'What is claimed and credited since follows from the invoices and their credit notes',
  async check(place) {
    const violations: string[] = [];
    let checked = 0;
    for await (const { _id, invoices, claimed, creditNotesSince } of receivables.each(place, {
      kind: 'RECEIVABLE',
    })) {
      checked += 1;
      if (!netOf(invoices).equals(claimed.minus(creditNotesSince))) violations.push(_id);
    }
    return { checked, violations };
  },
};

export const assetsInvariants: readonly Invariant[] = [
  heldWithinBase,
  shortfallsAreTold,
  holdsAreAmounts,
  keysBelong,
  notesAddUp,
];
