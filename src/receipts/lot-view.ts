import DataLoader from 'dataloader';
import type { Decimal } from '../kernel/decimal.js';
import { inOrder } from '../parties/index.js';
import type { Place } from '../platform/database/collection.js';
import type { Context } from '../platform/graphql/context.js';
import type { Goods } from './goods.js';
import { goodsCatalogue } from './goods.store.js';
import { shareProceeds, type LotClaim } from './lot.js';
import { lots } from './lot.store.js';
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

/** The lot, with the receipts on it that secure something. */
export async function pledgedOnLot(place: Place, lot: string) {
  const pledged = { 'stock.lot': lot, collateral: { $ne: null } };
  return {
    lot: await lots.byId(place, lot),
    receipts: await receipts.find(place, pledged, { limit: MOST_CLAIMS }),
  };
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
  const { receipts: pledged } = await pledgedOnLot(place, own.stock.lot);
  const behind = await pledges.byIds(
    place,
    pledged.flatMap(({ collateral }) => collateral?.pledge ?? []),
  );
  const claims = behind.map(({ _id: id, loan, createdAt }): LotClaim => ({
    id,
    amount: loan,
    madeKnownAt: createdAt,
  }));
  const at = behind.findIndex(({ _id }) => _id === own.collateral?.pledge);
  return shareProceeds(proceeds, claims)[at] ?? null;
}
