import { shanghaiDateOf } from '../kernel/dates.js';
import type { Job } from '../platform/jobs.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Filter, Stored } from '../platform/database/collection.js';
import type { Platform } from '../platform/unit.js';
import { pledgeEvaluate, pledgeLoanFollow, receiptRevalue } from './evaluate.service.js';
import { Quotes } from './goods.store.js';
import { pledgeIdOf, type Pledge } from './pledge.js';
import { pledges } from './pledge.store.js';
import type { Receipt } from './receipt.js';
import { receipts, receiptsByIds } from './receipt.store.js';
import { changeAt, isValuedAt, valuationBy, valueBy } from './valuation.js';

/** What is lent follows the deal: paid out, repaid, and repaid in error. */
const followLoan = (on: 'DealDisbursed' | 'RepaymentRecorded' | 'RepaymentReversed'): Consumer => ({
  name: `receipts.followLoan.${on}`,
  on,
  async take(platform, { data, aggregateSeq: seq }) {
    const { deal, principal } = data as { readonly deal: string; readonly principal?: string };
    if (principal === undefined || (await pledges.byId(platform, pledgeIdOf(deal))) === null) return;
    await performForNews(platform, pledgeLoanFollow, { deal, principal, seq });
  },
});

/** What rests on a new price is valued again at once. */
const revalueGoods: Consumer = {
  name: 'receipts.revalueGoods',
  on: 'GoodsPricesPublished',
  async take(platform, { data }) {
    const { goods } = data as { readonly goods: string };
    await revalue(platform, { kind: 'WAREHOUSE_RECEIPT', 'stock.goods': goods, state: 'VALUED' });
  },
};

const revalueSubstituted: Consumer = {
  name: 'receipts.revalueSubstituted',
  on: 'ReceiptSubstituted',
  async take(platform, { data }) {
    const { pledge } = data as { readonly pledge: string };
    await performForNews(platform, pledgeEvaluate, { pledge });
  },
};

export const receiptConsumers: readonly Consumer[] = [
  followLoan('DealDisbursed'),
  followLoan('RepaymentRecorded'),
  followLoan('RepaymentReversed'),
  revalueGoods,
  revalueSubstituted,
];

/** All receipts and pledges by the day's prices and terms; calls that went unanswered are told. */
export const revalueDaily: Job = {
  name: 'receipts.revalueDaily',
  every: 'DAY',
  async run(platform) {
    await revalue(platform, { kind: 'WAREHOUSE_RECEIPT', state: 'VALUED' });
    for await (const pledge of inBatches(platform, pledges, { state: { $ne: 'ENDED' } }))
      await revaluePledge(platform, quotesOf(platform), pledge);
  },
};

const quotesOf = (platform: Platform): Quotes => new Quotes(platform, shanghaiDateOf(platform.clock.now()));

/** Acts only where something changes, so that a year of still prices leaves no trail. */
async function revalue(platform: Platform, which: Filter): Promise<void> {
  const quotes = quotesOf(platform);
  const seen = new Set<string>();
  for await (const receipt of inBatches<Receipt>(platform, receipts, which)) {
    const { pledge } = receipt.collateral ?? { pledge: null };
    if (pledge === null) await revalueFree(platform, quotes, receipt);
    else if (!seen.has(pledge)) {
      seen.add(pledge);
      const found = await pledges.byId(platform, pledge);
      if (found) await revaluePledge(platform, quotes, found);
    }
  }
}

async function revalueFree(platform: Platform, quotes: Quotes, receipt: Receipt): Promise<void> {
  if (isValuedAt(receipt, await valuationBy(quotes, receipt))) return;
  await performForNews(platform, receiptRevalue, { receipt: receipt._id });
}

async function revaluePledge(platform: Platform, quotes: Quotes, pledge: Pledge): Promise<void> {
  const value = await valueBy(quotes, await receiptsByIds(platform, pledge.receipts));
  const today = shanghaiDateOf(platform.clock.now());
  if (changeAt(pledge, value, today, '') === null) return;
  await performForNews(platform, pledgeEvaluate, { pledge: pledge._id });
}

const AT_ONCE = 200;

interface Read<T> {
  find(place: Platform, filter: Filter, how: { sort: { _id: 1 }; limit: number }): Promise<T[]>;
}

/** One after the other by id, a batch in memory; what changes meanwhile does not move the place. */
async function* inBatches<T extends Stored>(
  platform: Platform,
  from: Read<T>,
  filter: Filter,
): AsyncGenerator<T> {
  let after = '';
  for (;;) {
    const batch = await from.find(
      platform,
      { ...filter, _id: { $gt: after } },
      { sort: { _id: 1 }, limit: AT_ONCE },
    );
    yield* batch;
    if (batch.length < AT_ONCE) return;
    after = batch.at(-1)?._id ?? after;
  }
}
