import { min, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import { allot } from '../kernel/allotment.js';

/** One lot of goods in one warehouse. Its `_id` is the lot's key, so that no other warehouse can have it too. */
export interface Lot {
  readonly _id: string;
  readonly keeper: string;
  readonly goods: string;
  readonly place: string;
  /** What lies there, as the keeper vouches. */
  readonly quantity: Decimal;
  /** What live receipts are issued for: never more than the quantity. */
  readonly live: Decimal;
  readonly version: number;
  readonly createdAt: Date;
}

/** Why the quantity under receipts of a lot changed. */
export const LOT_CAUSES = ['ISSUED', 'DELIVERED', 'DISPOSED'] as const;
export type LotCause = (typeof LOT_CAUSES)[number];

/** One change of what lies in a lot and of what receipts stand for. Never changed. */
export interface LotEntry {
  readonly _id: string;
  readonly lot: string;
  readonly cause: LotCause;
  readonly receipt: string;
  /** Of what lies there and of what receipts stand for; below zero when less. */
  readonly stock: Decimal;
  readonly live: Decimal;
  readonly at: Date;
}

/** The key of a lot number, however it is written: full-width and small letters, blanks. */
export const lotKey = (number: string): string => number.normalize('NFKC').toUpperCase().replace(/\s+/g, '');

/** A claim on what a lot brings. */
export interface LotClaim {
  readonly id: string;
  readonly amount: Decimal;
  /** When it was made public; null where that cannot be told. */
  readonly madeKnownAt: Date | null;
}

/**
 * Shares what a lot brought among pledgees of several receipts on it (interpretation of the security rules, 59): in the order
 * in which the pledges were made known; where that cannot be told, pro rata to the claims. Of two at one instant neither is
 * first, and a cent that is left over goes by their ids. Answers in the order of the claims.
 */
export function shareProceeds(proceeds: Decimal, claims: readonly LotClaim[]): Decimal[] {
  const told = claims.every(({ madeKnownAt }) => madeKnownAt !== null);
  const rankOf = ({ madeKnownAt }: LotClaim): number => (told ? (madeKnownAt?.getTime() ?? 0) : 0);
  const ranks = [...new Set(claims.map(rankOf))].sort((a, b) => a - b);
  const shares = claims.map(() => ZERO);
  let left = proceeds;
  for (const rank of ranks) {
    const places = [...claims.keys()]
      .filter((place) => rankOf(claims[place]!) === rank)
      .sort((a, b) => (claims[a]!.id < claims[b]!.id ? -1 : 1));
    const claimed = places.map((place) => claims[place]!.amount);
    const given = allot(min(left, sum(claimed)), claimed);
    places.forEach((place, at) => (shares[place] = given[at]!));
    left = left.minus(sum(given));
  }
  return shares;
}

/** What the receipts of a lot stood for and what lay there at an instant, by all that was recorded. */
export function lotAt(
  entries: readonly LotEntry[],
  at: Date,
): { readonly stock: Decimal; readonly live: Decimal } {
  const until = entries.filter((entry) => entry.at <= at);
  return { stock: sum(until.map(({ stock }) => stock)), live: sum(until.map(({ live }) => live)) };
}
