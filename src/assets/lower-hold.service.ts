import { ZERO, type Decimal } from '../kernel/decimal.js';
import type { Unit } from '../platform/unit.js';
import { assets, writeAsset } from './assets.store.js';

export interface LowerHoldAsk {
  /** The request or deal that has locked it. */
  readonly by: string;
  readonly asset: string;
  /** What stays locked, above zero. */
  readonly to: Decimal;
}

/**
 * Frees the part of an asset that a deal gives up, so that it can be financed again at once.
 * @throws Error when less is locked than should stay so: nothing is ever locked by lowering.
 */
export async function lowerHold(unit: Unit, { by, asset: id, to }: LowerHoldAsk): Promise<void> {
  const asset = await assets.byId(unit, id);
  if (asset === null) throw new Error(`${by} holds ${id}, which is missing`);
  let left = to;
  const holds = asset.holds.flatMap((hold) => {
    if (hold.by !== by) return [hold];
    const amount = hold.amount.lessThan(left) ? hold.amount : left;
    left = left.minus(amount);
    return amount.isZero() ? [] : [{ ...hold, amount }];
  });
  if (left.greaterThan(ZERO)) throw new Error(`${by} holds less of ${id} than ${to.toFixed(2)}`);
  await writeAsset(unit, asset, { holds });
}
