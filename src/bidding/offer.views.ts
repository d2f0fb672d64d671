import { acceptanceOpen, type FinancingRequest } from '../financing/index.js';
import { rankOffers } from '../matching/index.js';
import { isAcceptable, isOpened, type Offer } from './offer.js';

export type ApartReason = 'BELOW_AMOUNT_ASKED' | 'RECOURSE_NOT_ACCEPTED';

/** An opened offer as its applicant sees it. */
export interface OfferView {
  readonly offer: Offer;
  readonly request: FinancingRequest;
  readonly rank: number | null;
  readonly apartBecause: readonly ApartReason[];
}

/** All opened offers of a request; empty before they open. */
export interface OffersView {
  readonly openFrom: Date;
  readonly opened: boolean;
  readonly ranked: readonly OfferView[];
  readonly apart: readonly OfferView[];
}

/** More than this many are not shown; the cheapest are. */
const MOST_SHOWN = 100;

/** Ranks what is open at this instant, by the clock. */
export function offersView(request: FinancingRequest, offers: readonly Offer[], now: Date): OffersView {
  const open = offers.filter((offer) => isOpened(offer, now));
  const { ranked, apart } = rankOffers(open, request);
  return {
    openFrom: request.closesAt,
    opened: request.closesAt <= now,
    ranked: ranked
      .slice(0, MOST_SHOWN)
      .map((offer, at) => ({ offer, request, rank: at + 1, apartBecause: [] })),
    apart: apart
      .slice(0, MOST_SHOWN)
      .map((offer) => ({ offer, request, rank: null, apartBecause: apartBecause(offer, request) })),
  };
}

function apartBecause(
  { finance, recourse }: Offer,
  { amount, recourseAccepted }: FinancingRequest,
): ApartReason[] {
  return [
    ...(finance.lessThan(amount) ? (['BELOW_AMOUNT_ASKED'] as const) : []),
    ...(recourseAccepted.includes(recourse) ? [] : (['RECOURSE_NOT_ACCEPTED'] as const)),
  ];
}

export const mayAccept = ({ offer, request }: OfferView, now: Date): boolean =>
  acceptanceOpen(request, now) && isAcceptable(offer, now);
