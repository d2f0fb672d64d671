import type { RefusalText } from './index.js';

/** Refusals of the module bidding. */
export const biddingRefusals = {} as const satisfies Record<string, RefusalText>;
