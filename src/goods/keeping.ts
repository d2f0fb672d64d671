import type { Place } from '../platform/database/collection.js';

/** Whether a warehouse keeps goods of one of these organisations, or has kept them. */
export type Keeping = (place: Place, keeper: string, owners: readonly string[]) => Promise<boolean>;

const known: Keeping[] = [];

/** A module in which goods are kept makes that known when it is loaded: this one comes before it. */
export function registerKeeping(keeping: Keeping): void {
  known.push(keeping);
}

export async function keepsGoodsOf(
  place: Place,
  keeper: string,
  owners: readonly string[],
): Promise<boolean> {
  for (const keeping of known) if (await keeping(place, keeper, owners)) return true;
  return false;
}
