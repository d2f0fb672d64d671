import { parentPort, workerData } from 'node:worker_threads';
import type { SolverAsk, SolverMessage } from './engine.js';
import { solveAndCheck } from './solver.js';

const say = (message: SolverMessage): void => parentPort?.postMessage(message);

solveAndCheck(workerData as SolverAsk, (progress) => say({ progress })).then(
  (answer) => say({ answer }),
  (error: unknown) => say({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
);
