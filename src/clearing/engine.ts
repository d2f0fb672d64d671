import { Worker } from 'node:worker_threads';
import { readBook } from './engine/book-reader.js';
import { viewOfFile } from './engine/checker/book-view.js';
import { checkAllocation } from './engine/checker/check.js';
import { compileBook } from './engine/compiled.js';
import { canonicalText, sha256Hex } from '../kernel/hash.js';
import { ENGINE_VERSION, type Allocation, type EngineName, type StoppedBy } from './engine/allocation.js';
import type { Progress } from './engine/watch.js';
import type { BookFile } from './stored-book.js';
import type { Loser, LoserFigures, More, MoreFigures } from './what-if.js';

export { ENGINE_VERSION };
export type { Allocation, EngineName, Progress, StoppedBy };

/** What a thread is asked to do with a book. */
export type SolverTask =
  | { readonly kind: 'SOLVE'; readonly engine: EngineName; readonly pairs: boolean }
  | { readonly kind: 'LOSER'; readonly loser: Loser }
  | {
      readonly kind: 'MORE';
      readonly mandates: readonly string[];
      readonly more: readonly (More | null)[];
      readonly amount: string;
    };

export interface SolverAsk {
  readonly book: BookFile;
  readonly seed: number;
  readonly task: SolverTask;
  /** Set to 1 by the caller to end the work. */
  readonly cancel: Int32Array;
}

export interface SolverAnswer {
  readonly allocation: Allocation;
  /** What the independent checker found wrong; empty when it confirms all. */
  readonly checkProblems: readonly string[];
  /** Null where they were not to be counted. */
  readonly blockingPairs: number | null;
}

export type SolverMessage =
  | { readonly progress: Progress }
  /** What the task answers, as JSON. */
  | { readonly answer: string }
  | { readonly error: string };

export interface SolveHow {
  readonly seed: number;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface EngineHow extends SolveHow {
  readonly engine?: EngineName;
  /** Whether to count blocking pairs. */
  readonly pairs?: boolean;
}

/** Clears a book in a thread of its own and has the answer checked there. */
export const solveInWorker = (book: BookFile, how: EngineHow): Promise<SolverAnswer> =>
  inWorker(book, { kind: 'SOLVE', engine: how.engine ?? 'auto', pairs: how.pairs ?? false }, how);

/** Finds by clearing changed books what would have changed a loser's lot. */
export const loserInWorker = (book: BookFile, loser: Loser, how: SolveHow): Promise<LoserFigures> =>
  inWorker(book, { kind: 'LOSER', loser }, how);

/** Finds by clearing changed books what more of each budget or limit would have brought; null for the book as it is. */
export const moreInWorker = (
  book: BookFile,
  mandates: readonly string[],
  more: readonly (More | null)[],
  how: SolveHow & { readonly amount: string },
): Promise<MoreFigures[]> => inWorker(book, { kind: 'MORE', mandates, more, amount: how.amount }, how);

/** Under tsx or jest this file is TypeScript, and so is the worker's, which neither of them would transform there. */
const isSource = import.meta.url.endsWith('.ts');
const WORKER = new URL(isSource ? './solver.source.mjs' : './solver.worker.js', import.meta.url);

/** @throws Error when the signal ends it, or the book is not well formed. */
function inWorker<T>(book: BookFile, task: SolverTask, { seed, signal, onProgress }: SolveHow): Promise<T> {
  const cancel = new Int32Array(new SharedArrayBuffer(4));
  const ask: SolverAsk = { book, seed, task, cancel };
  const worker = new Worker(WORKER, { workerData: ask, execArgv: [] });
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => {
      Atomics.store(cancel, 0, 1);
      reject(new Error('the clearing was cancelled'));
      void worker.terminate();
    };
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: SolverMessage) => {
      if ('progress' in message) onProgress?.(message.progress);
      else if ('answer' in message) resolve(JSON.parse(message.answer) as T);
      else reject(new Error(message.error));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the solver ended with ${code} and no answer`)));
  }).finally(() => void worker.terminate());
}

/** SHA-256 of a book's canonical content, as its answers carry it; of its text where it has nothing to clear. */
export function bookHash(book: BookFile): string {
  const { lenders, requests } = book;
  if (lenders.length === 0 || requests.length === 0) return sha256Hex(canonicalText(book));
  return compileBook(readBook(book)).inputHash;
}

/** What the independent checker finds wrong with an answer to a book; empty when it confirms it. */
export const checkStored = (book: BookFile, answer: Allocation): readonly string[] =>
  checkAllocation(viewOfFile(book), answer).faults;

/** All of an answer that the same book, engine and seed must give again, bit by bit: not its time and memory. */
export function answerHash({ elapsedMs: _time, peakMemoryMb: _memory, ...answer }: Allocation): string {
  return sha256Hex(canonicalText({ ...answer }));
}
