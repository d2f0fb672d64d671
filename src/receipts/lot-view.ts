import DataLoader from 'dataloader';
import type { Decimal } from '../kernel/decimal.js';
import { inOrder } from '../parties/index.js';
import type { Place } from '../platform/database/collection.js';
import type { Context } from '../platform/graphql/context.js';
import type { Goods } from './goods.js';
import { goodsCatalogue } from './goods.store.js';
import { shareProceeds, type LotClaim } from './lot.js';
import { pledges } from './pledge.store.js';
import { receipts } from './receipt.store.js';

/** The goods of many receipts in one read. */
export async function goodsById(context: Context, code: string): Promise<Goods> {
  const loader = context.loader(
    'goods',
    () =>
      new DataLoader<string, Goods | null>(async (codes) =>
        inOrder(codes, await goodsCatalogue.byIds(context, codes)),
      ),
  );
  const found = await loader.load(code);
  if (found === null) throw new Error(`goods ${code} are named but missing`);
  return found;
}

/** More pledged receipts than any lot bears. */
const MOST_CLAIMS = 1_000;

/**
 * What a pledgee gets of what a lot brought: each claims its loan, in the order in which the pledges were filed. Null where the
 * receipt is not pledged to it.
 */
export async function shareOf(
  place: Place,
  receipt: string,
  lender: string,
  proceeds: Decimal,
): Promise<Decimal | null> {
  const own = await receipts.findOne(place, { _id: receipt, 'collateral.lender': lender });
  if (own === null) return null;
  const filter = { 'stock.lot': own.stock.lot, collateral: { $ne: null } };
  const pledged = await receipts.find(place, filter, { limit: MOST_CLAIMS });
  const behind = await pledges.byIds(
    place,
    pledged.flatMap(({ collateral }) => collateral?.pledge ?? []),
  );
  const claims = behind.map(({ loan, createdAt }): LotClaim => ({ amount: loan, madeKnownAt: createdAt }));
  const at = behind.findIndex(({ _id }) => _id === own.collateral?.pledge);
  return shareProceeds(proceeds, claims)[at] ?? null;
}
