import { collection, type Place } from '../platform/database/collection.js';
import type { TitleEntry } from './title.js';

export const titleEntries = collection<TitleEntry>(
  'title_entries',
  {
    asset: { type: String, required: true },
    seq: { type: Number, required: true },
    step: { type: String, required: true },
    filing: { type: String, required: true },
    deal: { type: String, required: true },
    kind: { type: String, required: true },
    grantor: { type: String, required: true },
    obligor: { type: String, required: true },
    securedParty: { type: String, required: true },
    amount: { type: 'Decimal128', required: true },
    expiresOn: String,
    collateral: { type: [String], default: undefined },
    at: { type: Date, required: true },
    registrationNo: String,
    registeredAt: Date,
    reason: String,
    by: String,
    objection: String,
    actId: { type: String, required: true },
    previous: { type: String, required: true },
    hash: { type: String, required: true },
  },
  [
    { fields: { asset: 1, seq: 1 } },
    { fields: { deal: 1, asset: 1, seq: 1 } },
    // For the checkpoints.
    { fields: { at: 1, _id: 1 } },
  ],
);

/** Fifty locks at a time with thirty steps each, and room for thousands that came and went. */
const LONGEST_CHAIN = 10_000;

/** What is read of title is read to its end, or not at all: half of it would rank the wrong party first. */
function whole(entries: TitleEntry[]): TitleEntry[] {
  if (entries.length >= LONGEST_CHAIN)
    throw new Error(`${LONGEST_CHAIN} entries of title and more in one reading`);
  return entries;
}

/** An asset's chain, first entry first. */
export const chainOf = async (place: Place, asset: string): Promise<TitleEntry[]> =>
  whole(await titleEntries.find(place, { asset }, { sort: { asset: 1, seq: 1 }, limit: LONGEST_CHAIN }));

export const chainsOf = (place: Place, assets: readonly string[]): Promise<TitleEntry[]> =>
  titleEntries.find(
    place,
    { asset: { $in: [...assets] } },
    { sort: { asset: 1, seq: 1 }, limit: LONGEST_CHAIN * assets.length },
  );

/** The filings of these deals with all their steps; one query for a page of deals. */
export const entriesOfDeals = (place: Place, deals: readonly string[]): Promise<TitleEntry[]> =>
  titleEntries.find(
    place,
    { deal: { $in: [...deals] } },
    { sort: { deal: 1, asset: 1, seq: 1 }, limit: LONGEST_CHAIN * deals.length },
  );

export const entriesOfDeal = async (place: Place, deal: string): Promise<TitleEntry[]> =>
  whole(
    await titleEntries.find(place, { deal }, { sort: { deal: 1, asset: 1, seq: 1 }, limit: LONGEST_CHAIN }),
  );
