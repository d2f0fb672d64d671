import type { RefusalText } from './index.js';

/** Refusals of the module documents. */
export const documentsRefusals = {} as const satisfies Record<string, RefusalText>;
