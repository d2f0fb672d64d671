import type { RefusalText } from './index.js';

/** Refusals of the module assets. */
export const assetsRefusals = {} as const satisfies Record<string, RefusalText>;
