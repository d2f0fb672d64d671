import type { LianrongModule } from './platform/module.js';
import { parties } from './parties/index.js';

/** All that the platform consists of, in the order of imports: a module knows only those before it. */
export const modules: readonly LianrongModule[] = [parties];
