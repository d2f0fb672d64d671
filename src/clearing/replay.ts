import { inLine } from '../platform/in-line.js';
import type { Place } from '../platform/database/collection.js';
import { storedAnswer, storedBook } from './book.store.js';
import { runs } from './clearing.store.js';
import { answerHash, solveInWorker, type EngineHow, type SolverAnswer, type StoppedBy } from './engine.js';
import type { BookFile } from './stored-book.js';

export interface Replay {
  readonly run: string;
  readonly same: boolean;
  readonly inputHash: string;
  readonly replayedInputHash: string;
  readonly answerHash: string;
  readonly replayedAnswerHash: string;
  readonly engineVersion: string;
  readonly replayedEngineVersion: string;
  readonly stoppedBy: StoppedBy;
}

/** Questions about past runs are answered one after the other: each may keep a processor busy as long as a run does. */
export const solveAgain = (book: BookFile, how: EngineHow): Promise<SolverAnswer> =>
  inLine('clearing: questions', () => solveInWorker(book, how));

/** Does a run again from what is stored, or null when it has no answer. */
export async function replayRun(place: Place, id: string): Promise<Replay | null> {
  const run = await runs.byId(place, id);
  const answer = run && (await storedAnswer(place, id));
  if (run?.inputHash == null || answer === null) return null;
  const { book } = await storedBook(place, id);
  const { allocation } = await solveAgain(book, { seed: run.seed });
  const hashes = {
    inputHash: run.inputHash,
    replayedInputHash: allocation.inputHash,
    answerHash: answerHash(answer),
    replayedAnswerHash: answerHash(allocation),
  };
  const same =
    hashes.inputHash === hashes.replayedInputHash && hashes.answerHash === hashes.replayedAnswerHash;
  const { engineVersion, stoppedBy } = answer;
  return {
    ...{ run: id, same, ...hashes },
    ...{ engineVersion, replayedEngineVersion: allocation.engineVersion, stoppedBy },
  };
}
