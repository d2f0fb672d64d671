import { assetsByIds, type Asset } from '../assets/index.js';
import { toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { isOwing, MOST_ENTRIES, type Deal } from './deal.js';
import { deals } from './deals.store.js';
import { causeOn, dilutionId, missingOn, type DilutionCause, type DilutionClaim } from './dilution.js';
import { dilutionClaims, writeDilution } from './dilution.store.js';

/** What is missing of an asset to each deal that holds it, with the deal. */
export async function missingTo(place: Place, asset: Asset): Promise<{ deal: Deal; missing: Decimal }[]> {
  const holding = await deals.byIds(place, [...new Set(asset.holds.map(({ by }) => by))]);
  const missing = missingOn(asset, holding);
  return holding.map((deal) => ({ deal, missing: missing.get(deal._id) ?? ZERO }));
}

/** Whether a deal is told what it lacks: its money is out, or lost. */
export const hearsOfDilution = (deal: Deal): boolean => isOwing(deal) || deal.state === 'WRITTEN_OFF';

/**
 * Looks at an asset after something was taken off it: where a deal whose money is out lacks more, or less, than is known, its
 * claim on the seller says so from now on. Asked twice, nothing changes.
 */
export async function noteDilution(unit: Unit, asset: Asset, cause: DilutionCause): Promise<void> {
  for (const { deal, missing } of await missingTo(unit, asset))
    if (hearsOfDilution(deal)) await noteMissing(unit, deal, asset, { cause, missing });
}

/** The same after a deal was paid, has ended or was opened again: what others, or it, lack for what was taken off before. */
export async function noteDilutionAgain(unit: Unit, ids: readonly string[]): Promise<void> {
  for (const asset of await assetsByIds(unit, ids)) await noteDilution(unit, asset, causeOn(asset));
}

interface Missing {
  readonly cause: DilutionCause;
  readonly missing: Decimal;
}

async function noteMissing(unit: Unit, deal: Deal, asset: Asset, { cause, missing }: Missing): Promise<void> {
  const _id = dilutionId(deal._id, asset._id);
  const known = await dilutionClaims.byId(unit, _id);
  const before = known?.amount ?? ZERO;
  if (missing.equals(before)) return;
  const change = { at: unit.now, cause: missing.lessThan(before) ? 'LIFTED' : cause, amount: missing };
  if (known === null) await dilutionClaims.insert(unit, newClaim(unit, deal, asset, change));
  else if (known.changes.length < MOST_ENTRIES)
    await writeDilution(unit, known, { amount: missing, changes: [...known.changes, change] });
  else await writeDilution(unit, known, { amount: missing });
  const news = { claim: _id, deal: deal._id, asset: asset._id, amount: toMoneyText(missing), cause };
  unit.tell(missing.greaterThan(before) ? 'DealDiluted' : 'DealDilutionLifted', deal._id, news);
}

const newClaim = (
  unit: Unit,
  { _id: deal, seller, lender }: Deal,
  { _id: asset, obligor }: Asset,
  change: DilutionClaim['changes'][number],
): DilutionClaim => ({
  _id: dilutionId(deal, asset),
  ...{ deal, asset, seller, lender, debtor: obligor },
  amount: change.amount,
  settled: ZERO,
  changes: [change],
  openedAt: unit.now,
  version: 1,
});
