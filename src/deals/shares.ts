import { heldBy, outstandingOf } from '../assets/index.js';
import { max, min, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import type { Place } from '../platform/database/collection.js';
import { deals } from './deals.store.js';
import type { Held } from './encumbrance.js';
import type { Repayment } from './repayment.js';
import { receivedOn } from './reversal.js';

/** A deal, as far as it was paid. */
interface Paid {
  readonly _id: string;
  readonly repayments: readonly Pick<Repayment, 'parts'>[];
}

type Hold = Held[number]['asset']['holds'][number];

/** What is still to come on a lock. A voucher's own lessens as it is paid; a deal's stays as it was until the deal ends. */
const leftOf = ({ by, amount }: Hold, asset: string, all: readonly Paid[]): Decimal => {
  const deal = all.find(({ _id }) => _id === by);
  return deal === undefined ? amount : max(ZERO, amount.minus(receivedOn(deal, asset)));
};

/**
 * The most of what a lender received that counts as paid on each of a deal's assets: its own share, and what is left beside the
 * shares of others. What goes beyond was paid to one who could not take it for the debt, so the others are still owed theirs.
 */
export async function mostPaidOn(place: Place, deal: Paid): Promise<ReadonlyMap<string, Decimal>> {
  const held = await heldBy(place, deal._id);
  const claiming = held.flatMap(({ asset }) => asset.holds.filter(({ purpose }) => isClaim(purpose)));
  const known = await deals.byIds(place, [...new Set(claiming.map(({ by }) => by))]);
  const all: Paid[] = known.map((one) => (one._id === deal._id ? deal : one));
  return new Map(
    held.map(({ asset }) => {
      const { _id, holds } = asset;
      const owed = outstandingOf(asset);
      const left = (own: boolean): Decimal =>
        sum(
          holds
            .filter(({ by, purpose }) => isClaim(purpose) && (by === deal._id) === own)
            .map((hold) => leftOf(hold, _id, all)),
        );
      return [_id, max(owed.minus(left(false)), min(owed, left(true)))];
    }),
  );
}

/** A request has no claim yet, and a voucher that is being passed on is its holder's until then. */
const isClaim = (purpose: Hold['purpose']): boolean => purpose === 'DEAL' || purpose === 'VOUCHER';
