import DataLoader from 'dataloader';
import { shanghaiDateOf } from '../kernel/dates.js';
import { inOrder } from '../parties/index.js';
import type { Context } from '../platform/graphql/context.js';
import type { GoodsPrice } from './goods.js';
import { pricesOn } from './goods.store.js';
import type { Pledge } from './pledge.js';
import { pledges } from './pledge.store.js';
import { LIVE_STATES, type Receipt } from './receipt.js';
import { receipts, receiptsByIds } from './receipt.store.js';
import type { DayValue } from './revaluation.js';
import { historiesOf } from './revaluation.store.js';
import { findings, type Finding } from './supervision.store.js';

/** A lot is cut into more receipts than a screen shows; lists are complete. */
const MOST_SHOWN = 100;

/** One reading for all that a page asks of one name. */
function loaded<V>(
  context: Context,
  name: string,
  key: string,
  read: (keys: readonly string[]) => Promise<readonly V[]>,
): Promise<V> {
  return context.loader(name, () => new DataLoader<string, V>(read)).load(key);
}

export const pledgeFor = (context: Context, id: string): Promise<Pledge | null> =>
  loaded<Pledge | null>(context, 'receiptPledge', id, async (ids) =>
    inOrder(ids, await pledges.byIds(context, ids)),
  );

/** The receipts behind a pledge; those of a whole page are read at once. */
export async function receiptsFor(context: Context, ids: readonly string[]): Promise<Receipt[]> {
  const one = (id: string) =>
    loaded<Receipt | null>(context, 'receiptById', id, async (all) =>
      inOrder(all, await receiptsByIds(context, all)),
    );
  return (await Promise.all(ids.map(one))).flatMap((receipt) => receipt ?? []);
}

/** What a receipt or a pledge was worth day by day; null before any revaluation. */
export const historyFor = (context: Context, id: string): Promise<DayValue[] | null> =>
  loaded<DayValue[] | null>(context, 'receiptHistory', id, async (ids) => {
    const found = await historiesOf(context, ids);
    return ids.map((one) => found.get(one) ?? null);
  });

/** What a unit of the goods costs today. */
export const priceFor = (context: Context, goods: string): Promise<GoodsPrice | null> =>
  loaded<GoodsPrice | null>(context, 'goodsPrice', goods, async (codes) => {
    const found = await pricesOn(context, codes, shanghaiDateOf(context.clock.now()));
    return codes.map((code) => found.find((price) => price.goods === code) ?? null);
  });

export const receiptsOnLot = (context: Context, lot: string): Promise<Receipt[]> =>
  loaded(context, 'lotReceipts', lot, (lots) =>
    eachLot(
      lots,
      ({ stock }: Receipt) => stock.lot,
      (some, limit) =>
        receipts.find(
          context,
          { 'stock.lot': { $in: [...some] }, state: { $in: LIVE_STATES } },
          { sort: { 'stock.lot': 1, _id: 1 }, limit },
        ),
    ),
  );

export const findingsOnLot = (context: Context, lot: string): Promise<Finding[]> =>
  loaded(context, 'lotFindings', lot, (lots) =>
    eachLot(
      lots,
      (finding: Finding) => finding.lot,
      (some, limit) =>
        findings.find(
          context,
          { lot: { $in: [...some] } },
          { sort: { lot: 1, foundAt: -1, _id: -1 }, limit },
        ),
    ),
  );

/**
 * The first ones of each lot in one reading. Where that reading is full, a lot with more than its share may have left nothing for
 * the others: then each lot is read by itself.
 */
async function eachLot<T>(
  lots: readonly string[],
  lotOf: (one: T) => string,
  find: (lots: readonly string[], limit: number) => Promise<T[]>,
): Promise<T[][]> {
  const limit = lots.length * MOST_SHOWN;
  const all = await find(lots, limit);
  if (all.length === limit && lots.length > 1) {
    const apart: T[][] = [];
    for (const lot of lots) apart.push(await find([lot], MOST_SHOWN));
    return apart;
  }
  return lots.map((lot) => all.filter((one) => lotOf(one) === lot).slice(0, MOST_SHOWN));
}
