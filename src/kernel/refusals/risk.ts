import type { RefusalText } from './index.js';

/** Refusals of the module risk. */
export const riskRefusals = {} as const satisfies Record<string, RefusalText>;
