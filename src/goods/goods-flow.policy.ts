import type { Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';
import type { GoodsFlow } from './goods-flow.js';

/** A paper is the affair of the two parties to the trade, and of who reported it. */
export const visibleGoodsFlows = ({ organisation }: Actor): Filter => ({
  $or: [{ consignor: organisation }, { consignee: organisation }, { reporter: organisation }],
});

/**
 * What a paper matches tells that the parties have claims or orders: for these two only. A warehouse that reports for others
 * learns no more than that one of them is not on the platform, which anybody can look up.
 */
export const seesMatch = ({ organisation }: Actor, { consignor, consignee }: GoodsFlow): boolean =>
  organisation === consignor || organisation === consignee;

export const visibleUnmatched = ({ organisation }: Actor): Filter => ({
  matched: false,
  withdrawal: null,
  $or: [
    { consignor: organisation },
    { consignee: organisation },
    { reporter: organisation, 'mismatch.code': 'GOODS_PARTY_UNKNOWN' },
  ],
});
