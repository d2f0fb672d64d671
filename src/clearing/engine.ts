import { Worker } from 'node:worker_threads';
import { readBook } from './engine/book-reader.js';
import { compileBook } from './engine/compiled.js';
import { canonicalText, sha256Hex } from '../kernel/hash.js';
import { ENGINE_VERSION, type Allocation, type EngineName } from './engine/allocation.js';
import type { Progress } from './engine/watch.js';
import type { BookFile } from './stored-book.js';

export { ENGINE_VERSION };
export type { Allocation, EngineName, Progress };

/** What the worker is asked to do. */
export interface SolverAsk {
  readonly book: BookFile;
  readonly engine: EngineName;
  readonly seed: number;
  /** Whether blocking pairs are to be counted too. */
  readonly pairs: boolean;
  /** Set to 1 by the caller to end the work. */
  readonly cancel: Int32Array;
}

export interface SolverAnswer {
  readonly allocation: Allocation;
  /** What the independent checker found wrong; empty when it confirms all. */
  readonly checkProblems: readonly string[];
  readonly blockingPairs: number | null;
}

export type SolverMessage =
  { readonly progress: Progress } | { readonly answer: SolverAnswer } | { readonly error: string };

export interface SolveHow {
  readonly engine?: EngineName;
  readonly seed: number;
  readonly pairs?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Under tsx or jest this file is TypeScript, and so is the worker, which neither of them transforms by itself. */
const isSource = import.meta.url.endsWith('.ts');
const WORKER = new URL(isSource ? './solver.worker.ts' : './solver.worker.js', import.meta.url);

/**
 * Clears a book in a thread of its own and has the answer checked there.
 * @throws Error when the signal ends it, or the book is not well formed.
 */
export function solveInWorker(book: BookFile, how: SolveHow): Promise<SolverAnswer> {
  const cancel = new Int32Array(new SharedArrayBuffer(4));
  const ask: SolverAsk = {
    book,
    engine: how.engine ?? 'auto',
    seed: how.seed,
    pairs: how.pairs ?? false,
    cancel,
  };
  const worker = new Worker(WORKER, {
    workerData: ask,
    ...(isSource ? { execArgv: ['--import', 'tsx'] } : {}),
  });
  return new Promise<SolverAnswer>((resolve, reject) => {
    const stop = (): void => {
      Atomics.store(cancel, 0, 1);
      reject(new Error('the clearing was cancelled'));
      void worker.terminate();
    };
    if (how.signal?.aborted) return stop();
    how.signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: SolverMessage) => {
      if ('progress' in message) how.onProgress?.(message.progress);
      else if ('answer' in message) resolve(message.answer);
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

/** All of an answer that the same book, engine and seed must give again, bit by bit: not its time and memory. */
export function answerHash({ elapsedMs: _time, peakMemoryMb: _memory, ...answer }: Allocation): string {
  return sha256Hex(canonicalText({ ...answer }));
}
