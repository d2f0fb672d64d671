import type { Decimal } from '../kernel/decimal.js';
import type { Recourse } from '../mandates/index.js';
import type { OfferPrice } from './all-in-cost.js';

/** What ranks an offer or a proposal. */
export interface Rankable {
  readonly _id: string;
  /** When the offer was placed, or the mandate behind it was made. */
  readonly placedAt: Date;
  readonly finance: Decimal;
  readonly recourse: Recourse;
  readonly price: Pick<OfferPrice, 'allInAnnualCost' | 'netProceeds'>;
}

/** What offers are held against. */
export interface Asked {
  readonly amount: Decimal;
  readonly recourseAccepted: readonly Recourse[];
}

export interface Ranked<T> {
  /** Best first. */
  readonly ranked: readonly T[];
  /** Below the amount asked, or with a recourse that was not accepted; best first. */
  readonly apart: readonly T[];
}

/** By all-in cost, not by rate; then by net proceeds, the earlier, the id: a total order, since ids are unique. */
export function compareOffers(a: Rankable, b: Rankable): number {
  return (
    a.price.allInAnnualCost.comparedTo(b.price.allInAnnualCost) ||
    b.price.netProceeds.comparedTo(a.price.netProceeds) ||
    a.placedAt.getTime() - b.placedAt.getTime() ||
    (a._id < b._id ? -1 : Number(a._id > b._id))
  );
}

/** Ranks what meets the request, and lists apart what does not, in the same order. The order given does not matter. */
export function rankOffers<T extends Rankable>(
  offers: readonly T[],
  { amount, recourseAccepted }: Asked,
): Ranked<T> {
  const sorted = [...offers].sort(compareOffers);
  const meets = ({ finance, recourse }: T): boolean =>
    finance.greaterThanOrEqualTo(amount) && recourseAccepted.includes(recourse);
  return { ranked: sorted.filter(meets), apart: sorted.filter((offer) => !meets(offer)) };
}
