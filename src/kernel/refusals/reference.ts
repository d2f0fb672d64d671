import type { RefusalText } from './index.js';

/** Refusals of the module reference. */
export const referenceRefusals = {} as const satisfies Record<string, RefusalText>;
