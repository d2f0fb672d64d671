import type { RefusalText } from './index.js';

/** Refusals of the module confirmation. */
export const confirmationRefusals = {} as const satisfies Record<string, RefusalText>;
