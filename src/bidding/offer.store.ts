import { collection, type Place } from '../platform/database/collection.js';
import type { Offer } from './offer.js';

const text = { type: String, required: true };
const when = { type: Date, required: true };
const number = { type: Number, required: true };
const amount = { type: 'Decimal128', required: true };
const flag = { type: Boolean, required: true };

export const offers = collection<Offer>(
  'offers',
  {
    request: text,
    lender: text,
    mandate: text,
    origin: text,
    technique: text,
    recourse: text,
    disclosed: flag,
    finance: amount,
    annualRate: amount,
    lpr: 'Decimal128',
    lprOn: String,
    spread: 'Decimal128',
    upfrontFeeRate: amount,
    chargeInAdvance: flag,
    dayCount: String,
    days: number,
    dueOn: text,
    price: {
      type: {
        interest: amount,
        fees: amount,
        netProceeds: amount,
        totalPaid: amount,
        totalCost: amount,
        allInAnnualCost: amount,
      },
      required: true,
      _id: false,
    },
    search: { type: { searchedAt: when, resultHash: text }, required: true, _id: false },
    openFrom: when,
    validUntil: when,
    state: text,
    placedAt: when,
    endedAt: Date,
    version: number,
  },
  [
    { fields: { request: 1, state: 1 } },
    { fields: { request: 1, openFrom: 1 } },
    { fields: { lender: 1, placedAt: -1, _id: -1 } },
    { fields: { lender: 1, request: 1, placedAt: -1, _id: -1 } },
    { fields: { lender: 1, state: 1, placedAt: -1, _id: -1 } },
    { fields: { state: 1, validUntil: 1 } },
  ],
);

/** The one bid of a lender on a request: its `_id` is the pair, so that of two bids at once one is refused. */
export interface BidSlot {
  readonly _id: string;
  readonly offer: string;
}

/** A slot is freed when its bid is taken back; after the close no other is placed anyway. */
export const bidSlots = collection<BidSlot>('bid_slots', { offer: text });

export const slotOf = (request: string, lender: string): string => `${request}|${lender}`;

/** Marks that a request's instant offers were made, so that its news delivered twice makes none twice. */
export interface InstantRound {
  /** The request. */
  readonly _id: string;
  readonly offers: readonly string[];
  readonly madeAt: Date;
}

export const instantRounds = collection<InstantRound>('instant_rounds', { offers: [String], madeAt: when });

/** Any offer by its id; who may see it is the caller's question. */
export const offerById = (place: Place, id: string): Promise<Offer | null> => offers.byId(place, id);

/** More than this many offers stand on no request: each lender has one bid, and mandates are a few per lender. */
const MOST_OFFERS = 2_000;

export const standingOffers = (place: Place, request: string): Promise<Offer[]> =>
  offers.find(place, { request, state: 'STANDING' }, { limit: MOST_OFFERS });

/** What may have opened by this instant; whether each was still standing then is asked of it (`isOpened`). */
export const offersOpenBy = (place: Place, request: string, now: Date): Promise<Offer[]> =>
  offers.find(place, { request, openFrom: { $lte: now } }, { limit: MOST_OFFERS });

/** Which of these organisations ever had an offer on the request. */
export async function biddersAmong(
  place: Place,
  request: string,
  organisations: readonly string[],
): Promise<string[]> {
  const bidders: string[] = [];
  for (const lender of new Set(organisations))
    if (await offers.findOne(place, { lender, request })) bidders.push(lender);
  return bidders;
}
