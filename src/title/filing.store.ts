import { collection, type Place } from '../platform/database/collection.js';
import type { Filing } from './filing.js';
import type { Registration } from './register-gateway.js';

/** A filing as it stands now, kept beside the chain for what asks across chains: searches, terms, lists. */
export interface StoredFiling extends Filing {
  /** By what it is found: names and credit codes of its parties, its asset and the asset's invoices. */
  readonly tokens: readonly string[];
  /** The step, in days before its end, at which its secured party was warned of this term; null: not yet. */
  readonly warnedDays: number | null;
}

const text = { type: String, required: true };
const when = { type: Date, required: true };
const whole = { type: Number, required: true };

export const titleFilings = collection<StoredFiling>(
  'title_filings',
  {
    ...{ asset: text, deal: text, kind: text, grantor: text, obligor: text, securedParty: text },
    ...{
      amount: { type: 'Decimal128', required: true },
      filedAt: when,
      seq: whole,
      lastSeq: whole,
      changes: whole,
      descriptions: whole,
    },
    ...{ registrationNo: String, registeredAt: Date, expiresOn: String, notifiedAt: Date },
    objections: [{ entry: text, by: text, text, at: when, _id: false }],
    collateral: { type: [String], default: undefined },
    ...{ dischargedAt: Date, tokens: [String], warnedDays: Number },
  },
  [
    { fields: { tokens: 1, dischargedAt: 1 } },
    { fields: { asset: 1, dischargedAt: 1 } },
    { fields: { dischargedAt: 1, expiresOn: 1 } },
    { fields: { securedParty: 1, filedAt: -1, _id: -1 } },
    { fields: { grantor: 1, filedAt: -1, _id: -1 } },
  ],
);

/** An asset bears fifty locks at once, so no more filings are live. */
const MOST_LIVE = 1_000;

export const liveFilingsOn = (place: Place, asset: string): Promise<StoredFiling[]> =>
  titleFilings.find(place, { asset, dischargedAt: null }, { sort: { seq: 1 }, limit: MOST_LIVE });

/** What did not come from this platform. A filing of ours that was discharged here may still stand there for a moment. */
export async function withoutOurs(
  place: Place,
  registered: readonly Registration[],
): Promise<readonly Registration[]> {
  const ours = await titleFilings.byIds(
    place,
    registered.map(({ filingId }) => filingId),
  );
  const ids = new Set(ours.map(({ _id }) => _id));
  return registered.filter(({ filingId }) => !ids.has(filingId));
}
