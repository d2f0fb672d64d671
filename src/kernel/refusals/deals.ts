import type { RefusalText } from './index.js';

/** Refusals of the module deals. */
export const dealsRefusals = {} as const satisfies Record<string, RefusalText>;
