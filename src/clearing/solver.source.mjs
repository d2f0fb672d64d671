// Starts the solver's thread from its TypeScript source: `--import tsx` on a thread's command line does not reach its entry.
import { register } from 'tsx/esm/api';

register();
await import('./solver.worker.ts');
