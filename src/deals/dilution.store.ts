import { collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { openOf, type DilutionClaim } from './dilution.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };
const when = { type: Date, required: true };

export const dilutionClaims = collection<DilutionClaim>(
  'dilution_claims',
  {
    deal: text,
    asset: text,
    seller: text,
    lender: text,
    debtor: text,
    amount,
    settled: amount,
    changes: [{ type: { at: when, cause: text, amount }, _id: false }],
    openedAt: when,
    version: { type: Number, required: true },
  },
  [
    { fields: { deal: 1, _id: 1 } },
    { fields: { seller: 1, openedAt: -1, _id: -1 } },
    { fields: { lender: 1, openedAt: -1, _id: -1 } },
  ],
);

/** As many as a deal has assets at most. */
const MOST = 100;

export const dilutionsOfDeals = (place: Place, deals: readonly string[]): Promise<DilutionClaim[]> =>
  dilutionClaims.find(
    place,
    { deal: { $in: [...deals] } },
    { sort: { deal: 1, _id: 1 }, limit: MOST * deals.length },
  );

export async function openDilutionsOf(place: Place, deal: string): Promise<DilutionClaim[]> {
  const all = await dilutionsOfDeals(place, [deal]);
  return all.filter((claim) => openOf(claim).greaterThan(0));
}

/** Writes what was decided upon this very version of the claim. */
export async function writeDilution(
  unit: Unit,
  claim: DilutionClaim,
  set: Partial<DilutionClaim>,
): Promise<void> {
  const guard = { _id: claim._id, version: claim.version };
  if (!(await dilutionClaims.update(unit, guard, { $set: set, $inc: { version: 1 } })))
    throw new Error(`the guard of claim ${claim._id} failed inside a snapshot`);
}
