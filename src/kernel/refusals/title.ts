import type { RefusalText } from './index.js';

/** Refusals of the module title. */
export const titleRefusals = {} as const satisfies Record<string, RefusalText>;
