import { parentPort, workerData } from 'node:worker_threads';
import type { SolverAsk, SolverMessage } from './engine.js';
import { work } from './solver.js';

const say = (message: SolverMessage): void => parentPort?.postMessage(message);

work(workerData as SolverAsk, (progress) => say({ progress })).then(
  (answer) => say({ answer: JSON.stringify(answer) }),
  (error: unknown) => say({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
);
