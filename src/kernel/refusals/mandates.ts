import type { RefusalText } from './index.js';

/** Refusals of the module mandates. */
export const mandatesRefusals = {} as const satisfies Record<string, RefusalText>;
