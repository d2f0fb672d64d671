/** One run in a process of its own: generates the book, clears it, has it checked, writes one line of JSON. */
import { checkAllocation } from '../../src/clearing/engine/checker/check.js';
import { solveCompiled } from '../../src/clearing/engine/solve.js';
import { syntheticBook } from './books.js';
import type { Result, Run } from './runs.js';
import { viewOfSynthetic } from './view.js';

const run = JSON.parse(process.argv[2] ?? '{}') as Run;
const book = syntheticBook(run, run.seed, run.family);
const before = process.cpuUsage();
const answer = await solveCompiled(book, {
  engine: run.engine,
  ...(run.seconds === null ? {} : { timeLimitMs: run.seconds * 1000 }),
});
const cpu = process.cpuUsage(before);
const verdict = checkAllocation(viewOfSynthetic(book), answer);
const result: Result = {
  engine: answer.engine,
  edges: book.edgeCount,
  objective: Number(answer.objective),
  gap: answer.gap ?? NaN,
  boundFrom: answer.boundFrom ?? '–',
  seconds: answer.elapsedMs / 1000,
  cpuSeconds: (cpu.user + cpu.system) / 1e6,
  megabytes: answer.peakMemoryMb,
  stoppedBy: answer.stoppedBy,
  counts: answer.counts,
  fundedShare: answer.fundedRequests / book.requestCount,
  blockingPairs: answer.blockingPairs,
  faults: verdict.faults,
  boundConfirmed: verdict.boundConfirmed,
  inputHash: answer.inputHash,
};
process.stdout.write(JSON.stringify(result));
