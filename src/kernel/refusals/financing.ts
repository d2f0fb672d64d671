import type { RefusalText } from './index.js';

/** Refusals of the module financing. */
export const financingRefusals = {} as const satisfies Record<string, RefusalText>;
