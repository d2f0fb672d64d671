import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import type { DayCountBasis } from '../kernel/interest.js';
import { stateTable } from '../kernel/state-table.js';
import type { Recourse, Technique } from '../mandates/index.js';
import type { OfferPrice } from '../matching/index.js';
import type { SearchResult } from '../title/index.js';

/** Placed for this one request, made from a standing mandate, or awarded by a clearing to either. */
export type OfferOrigin = 'BID' | 'MANDATE' | 'CLEARING';
export type OfferState = 'STANDING' | 'WITHDRAWN' | 'LOST' | 'DECLINED' | 'EXPIRED' | 'ACCEPTED';
export type OfferAct = 'withdraw' | 'accept' | 'lose' | 'decline' | 'expire';

export const offerMoves = stateTable<OfferState, OfferAct>({
  STANDING: {
    withdraw: 'WITHDRAWN',
    accept: 'ACCEPTED',
    lose: 'LOST',
    decline: 'DECLINED',
    expire: 'EXPIRED',
  },
  WITHDRAWN: {},
  LOST: {},
  DECLINED: {},
  EXPIRED: {},
  ACCEPTED: {},
});

/** One lender's firm terms for one request: a bid or a mandate yields it, its applicant may accept it. */
export interface Offer {
  readonly _id: string;
  readonly request: string;
  readonly lender: string;
  readonly mandate: string;
  readonly origin: OfferOrigin;
  readonly technique: Technique;
  readonly recourse: Recourse;
  readonly disclosed: boolean;
  readonly finance: Decimal;
  /** A fraction: 0.042 is 4.2 % a year. */
  readonly annualRate: Decimal;
  /** The LPR that the mandate prices by, as of the offer, and what the rate adds to it; null when none was published. */
  readonly lpr: Decimal | null;
  readonly lprOn: PlainDate | null;
  readonly spread: Decimal | null;
  /** A flat charge as a fraction of the finance. */
  readonly upfrontFeeRate: Decimal;
  /** Whether interest is deducted at disbursement; never for a loan. */
  readonly chargeInAdvance: boolean;
  /** How interest is counted, by the mandate; not in offers from before it could be chosen: act/360. */
  readonly dayCount?: DayCountBasis;
  /** From the opening of acceptance to the due date. */
  readonly days: number;
  readonly dueOn: PlainDate;
  /** Frozen with the offer, over `days`. */
  readonly price: OfferPrice;
  /** What the register held before the offer was made. */
  readonly search: SearchResult;
  /** The applicant may read it from then on, and accept it. */
  readonly openFrom: Date;
  readonly validUntil: Date;
  readonly state: OfferState;
  readonly placedAt: Date;
  /** When it stopped standing; null while it stands. */
  readonly endedAt: Date | null;
  readonly version: number;
}

/** When a bid opens that takes part in clearings: it stays sealed, and what a clearing awards to it is an offer of its own. */
export const NEVER = new Date('9999-12-31T00:00:00Z');

/**
 * Whether the applicant may know of it: from its opening on, and only if it was still standing then. What was taken back,
 * or ended with its request, while it was sealed stays sealed for ever.
 */
export const isOpened = ({ openFrom, endedAt }: Offer, now: Date): boolean =>
  openFrom <= now && (endedAt === null || endedAt >= openFrom);

/** Whether the applicant may accept it at this instant, its request being open. */
export const isAcceptable = (offer: Offer, now: Date): boolean =>
  offer.state === 'STANDING' && isOpened(offer, now) && now < offer.validUntil;
