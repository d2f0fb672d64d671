import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import type { Job } from '../platform/jobs.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Platform } from '../platform/unit.js';
import { packages } from './bill.store.js';
import { differencesOf, type BillDifference, type BillPair } from './reconciliation.js';
import { billReconciliations, numbers, ownBill } from './reconciliation.store.js';
import { isAnyOpen } from './step.store.js';

/** As many differences are listed in a report, and told to those who watch; the rest is counted. */
export const MOST_LISTED = 500;

interface Compared {
  readonly compared: number;
  readonly waiting: number;
  readonly count: number;
  readonly found: readonly BillDifference[];
}

/**
 * Compares every bill here with what the exchange holds of it. The report is kept and differences are told; nothing is changed on
 * either side, since which of the two is right is for people to find.
 */
export const billReconcile = act({
  name: 'billReconcile',
  keyed: false,
  prepare: (platform, _actor, _input: object) => compareAll(platform),
  async decide(unit, _actor, _input: object, { compared, waiting, count, found }) {
    const _id = newId('brec');
    const report = { _id, at: unit.now, compared, waiting, found: count, differences: found };
    await billReconciliations.insert(unit, report);
    for (const one of found) unit.tell('BillDiffers', _id, { reconciliation: _id, ...one });
    return { reconciliation: _id };
  },
});

async function compareAll(platform: Platform): Promise<Compared> {
  const total = { compared: 0, waiting: 0, count: 0, found: [] as BillDifference[] };
  for await (const number of numbers(platform, platform.services.billExchange)) {
    total.compared += 1;
    const found = differencesOf(await pairOf(platform, number));
    if (found.length === 0) continue;
    // Between the two readings something may have happened, or be on its way.
    const again = (await isAnyOpen(platform, number)) ? [] : differencesOf(await pairOf(platform, number));
    if (again.length === 0) total.waiting += 1;
    total.count += again.length;
    total.found.push(...again.slice(0, MOST_LISTED - total.found.length));
  }
  return total;
}

async function pairOf(platform: Platform, number: string): Promise<BillPair> {
  const theirs = await platform.services.billExchange.bill(number);
  const issued = await packages.byId(platform, number);
  return { number, ours: issued && (await ownBill(platform, issued)), theirs };
}

/** Every day. A platform that never issued a bill has nothing to compare. */
export const reconcileBillsDaily: Job = {
  name: 'bills.reconcile',
  every: 'DAY',
  async run(platform) {
    if ((await packages.findOne(platform, {})) !== null) await performForNews(platform, billReconcile, {});
  },
};
