import {
  assetKind,
  assetsByIds,
  kindOfId,
  moveHold,
  type Asset,
  type AssetCondition,
  type Encumbrance,
  type EncumbranceEnd,
} from '../assets/index.js';
import { isRefused, type Decision } from '../kernel/decision.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import type { Deal, DealItem } from './deal.js';

/** What the kinds of a deal's assets say about it. An item's kind follows from the id of its asset. */

type Disclosable = Pick<Deal, 'technique' | 'disclosed'>;

/** What must hold of one of a deal's assets before money leaves. */
export const conditionsOf = (asset: string, { technique, disclosed }: Disclosable) =>
  kindOfId(asset).conditions(technique, disclosed);

/** The same of all of them together. */
export const conditionsOver = (assets: readonly string[], deal: Disclosable): AssetCondition[] => [
  ...new Set(assets.flatMap((asset) => conditionsOf(asset, deal))),
];

/** Whether its obligor is told where the deal is disclosed; that of a bill is not, it pays whoever holds the bill. */
export const isNotifiable = (asset: string, { technique }: Pick<Deal, 'technique'>): boolean =>
  conditionsOf(asset, { technique, disclosed: true }).includes('NOTICE_ACKNOWLEDGED');

export const isAnyNotifiable = (deal: Pick<Deal, 'technique' | 'items'>): boolean =>
  deal.items.some(({ asset }) => isNotifiable(asset, deal));

/** Whether its obligor pays money at maturity. */
export const isPaidByObligor = (asset: string): boolean => kindOfId(asset).obligorPays ?? true;

/** Who pays a deal's assets, each once. */
export const debtorsOf = (items: readonly DealItem[]): string[] => [
  ...new Set(items.filter(({ asset }) => isPaidByObligor(asset)).map(({ debtor }) => debtor)),
];

const takenOf = (deal: Deal, { amount }: DealItem): Encumbrance => ({
  deal: deal._id,
  technique: deal.technique,
  grantor: deal.seller,
  lender: deal.lender,
  amount,
  disclosed: deal.disclosed,
});

async function assetOf(unit: Unit, { asset: id }: DealItem): Promise<Asset> {
  const [asset] = await assetsByIds(unit, [id]);
  if (asset === undefined) throw new Error(`asset ${id} is assigned but missing`);
  return asset;
}

/** Lets each kind take its part in the acceptance. Answers the deal with the assets that it holds from then on. */
export async function encumberAssets(unit: Unit, deal: Deal): Promise<Decision<Deal>> {
  const items: DealItem[] = [];
  for (const item of deal.items) {
    const asset = await assetOf(unit, item);
    const held = await assetKind(asset.kind).encumber?.(unit, asset, takenOf(deal, item));
    if (held !== undefined && isRefused(held)) return held;
    const id = held?._id ?? asset._id;
    if (id !== asset._id) await moveHold(unit, { by: deal._id, from: asset._id, to: id });
    items.push({ ...item, asset: id, debtor: held?.obligor ?? asset.obligor });
  }
  return { ...deal, items, debtors: debtorsOf(items) };
}

/** In the transaction that records that money has left. */
export async function tellDisbursed(unit: Unit, deal: Deal): Promise<void> {
  for (const item of deal.items) {
    const asset = await assetOf(unit, item);
    await assetKind(asset.kind).disbursed?.(unit, asset, takenOf(deal, item));
  }
}

/** Whether an asset's kind lets go of it in its own way at a deal's end, and says itself what is paid on it. */
export const hasOwnEnd = ({ asset }: Pick<DealItem, 'asset'>): boolean =>
  kindOfId(asset).released !== undefined;

/** An asset of a deal that has ended which its kind has let go of in its own way: that cannot be undone from here. */
export async function letGoOf(place: Place, { _id, items }: Deal): Promise<string | undefined> {
  const own = await assetsByIds(
    place,
    items.filter(hasOwnEnd).map(({ asset }) => asset),
  );
  return own.find((asset) => assetKind(asset.kind).isStillWith?.(asset, _id) !== true)?._id;
}

/** In the transaction that ends the deal, after its holds are gone. */
export async function tellReleased(unit: Unit, deal: Deal, how: EncumbranceEnd): Promise<void> {
  for (const item of deal.items) {
    const asset = await assetOf(unit, item);
    await assetKind(asset.kind).released?.(unit, asset, takenOf(deal, item), how);
  }
}
