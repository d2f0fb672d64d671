import { newId } from '../kernel/ids.js';
import type { Decimal } from '../kernel/decimal.js';
import type { Unit } from '../platform/unit.js';
import { outstandingOf, type Asset, type Hold } from './asset.js';
import { writeAsset } from './assets.store.js';
import { assetKind } from './kinds/index.js';

export interface SettledThrough {
  /** What was issued on the asset, and has locked it. */
  readonly by: string;
  /** What is paid on the asset in all. */
  readonly paid: Decimal;
  /** What stays locked. */
  readonly held: Decimal;
}

/**
 * Writes down that an asset is paid by payments on what was issued on it, or is not after all: what is paid leaves the lock, and
 * an asset of which nothing is owed any more is settled.
 */
export async function settleThrough(
  unit: Unit,
  asset: Asset,
  { by, paid, held }: SettledThrough,
): Promise<void> {
  const old = asset.holds.find((hold) => hold.by === by);
  const kept: Hold = { id: newId('hld'), by, purpose: 'VOUCHER', since: unit.now, ...old, amount: held };
  const holds = [...asset.holds.filter((hold) => hold.by !== by), ...(held.isZero() ? [] : [kept])];
  const isPaid = outstandingOf({ ...asset, paid }).isZero();
  const state = assetKind(asset.kind).moves.next(asset.state, isPaid ? 'settle' : 'reopen');
  await writeAsset(unit, asset, { paid, holds, ...(state === null ? {} : { state }) });
  if (isPaid && state !== null) unit.tell('AssetSettled', asset._id, { asset: asset._id });
}
