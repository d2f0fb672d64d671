/**
 * Runs the embedded database server: one process of ours, on loopback, on one directory.
 *
 * - It gets a process group of its own, so that Ctrl-C in a terminal reaches Node only: Node drains, then ends it.
 * - If Node is killed, the server lives on and holds the directory's lock. The next start ends it and opens the same
 *   directory anew. It is ended rather than adopted because the dead process may have left a transaction open, whose
 *   locks would refuse the very retries that are due now; nothing acknowledged is lost, every commit is on disk.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError, progressOnStderr, type Progress } from './errors.js';
import { endProcess, startMark } from './processes.js';
import { embeddedUri, ownerLives, readRecords, removeRecord, serverLives, writeRecord } from './records.js';

export interface EmbeddedOptions {
  /** Everything of the server lies here: its storage, its log, the record of its process. */
  readonly directory: string;
  readonly program: string;
  /** Every commit reaches the disk before it is acknowledged. Off only where the data is thrown away, as in tests. */
  readonly durable?: boolean;
  readonly progress?: Progress;
  /** Called once if the server ends without having been told to; says how, with the end of its log. */
  readonly onExit?: (how: string) => void;
}

export interface EmbeddedServer {
  readonly uri: string;
  readonly pid: number;
  /** Settles when the server has ended, for whatever reason. */
  readonly gone: Promise<void>;
  /** Ends the server and returns when it is gone. May be called again, and after the server has died. */
  readonly stop: () => Promise<void>;
}

/** Bounds: opening after a crash replays a log of at most 128 MB (under a second); a clean end takes about two. */
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;

/**
 * Starts the server on a directory, ending first what a killed process of ours left running there.
 * @throws DatabaseError when another living process uses the directory, or the server does not start
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { progress = progressOnStderr } = options;
  const directory = resolve(options.directory);
  const startedAt = Date.now();
  await makeDirectory(directory);
  await clearDirectory(directory, progress);
  const child = await launch({ ...options, directory });
  const server = await handOver(child, directory, options.onExit);
  progress(`The database is ready after ${((Date.now() - startedAt) / 1000).toFixed(1)} s: ${directory}`);
  return server;
}

/** The server that another, living process of ours runs on this directory, for commands that only join it. */
export async function runningServer(directory: string): Promise<{ uri: string } | undefined> {
  for (const record of await readRecords(resolve(directory))) {
    if (record.port !== undefined && (await ownerLives(record)) && (await serverLives(record))) {
      return { uri: embeddedUri(record.port) };
    }
  }
  return undefined;
}

async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new DatabaseError(`The data directory cannot be made: ${(error as Error).message}`, [
      'set DATA_DIR to a directory that can be written',
    ]);
  }
}

/** Ends servers whose owner is gone and removes their records. A living owner keeps the directory to itself. */
export async function clearDirectory(directory: string, progress: Progress): Promise<void> {
  for (const record of await readRecords(directory)) {
    if (await ownerLives(record)) throw inUse(directory, `process ${record.ownerPid}`);
    if (await serverLives(record)) {
      progress(`Ending the database server that a killed run left behind (process ${record.pid}) …`);
      await endProcess(record.pid, STOP_LIMIT_MS);
    }
    await removeRecord(directory, record.pid);
  }
}

function inUse(directory: string, by: string): DatabaseError {
  return new DatabaseError(`The data directory is in use by another Lianrong (${by}): ${directory}`, [
    'stop that one first',
    'set DATA_DIR to another directory to run a second one beside it',
  ]);
}

const logOf = (directory: string): string => join(directory, 'server.log');

/** Output goes to a file, not to a pipe: a server that outlives us must not fail on a pipe that nobody reads. */
async function launch(options: EmbeddedOptions): Promise<ChildProcess> {
  const { directory, program } = options;
  const settings = join(directory, 'server.toml');
  await writeFile(
    settings,
    '# Written at every start. Without it the server would use settings from the home directory.\n',
  );
  await rename(logOf(directory), `${logOf(directory)}.previous`).catch(() => undefined);
  const log = openSync(logOf(directory), 'w');
  try {
    // No environment: the server reads settings from SECANTUS_ variables too, and needs nothing else.
    const child = spawn(program, serverArguments(options, settings), {
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log, log],
      env: {},
    });
    await spawned(child, program);
    return child;
  } finally {
    closeSync(log);
  }
}

const storageOf = (directory: string): string => join(directory, 'storage');

function serverArguments({ directory, durable = true }: EmbeddedOptions, settings: string): string[] {
  const place = ['--host', '127.0.0.1', '--port', '0', '--storage-path', storageOf(directory)];
  const limits = ['--log-file-max', '128MB', '--cache-size', '512M', '--log-level', 'WARNING'];
  return ['--config', settings, ...place, ...limits, ...(durable ? ['--sync-on-commit'] : [])];
}

function spawned(child: ChildProcess, program: string): Promise<void> {
  return new Promise((done, failed) => {
    child.once('spawn', done);
    child.once('error', (error) => {
      failed(
        new DatabaseError(`The database server cannot be run: ${error.message}`, [
          `remove it, if it was fetched, and start again: ${program}`,
          'set SECANTUSD_BINARY to a secantusd-rs that runs here, or MONGODB_URI to a MongoDB replica set',
        ]),
      );
    });
  });
}

/** Records the server, waits until it listens and gives it to the caller; whatever fails, nothing keeps running. */
async function handOver(
  child: ChildProcess,
  directory: string,
  onExit?: (how: string) => void,
): Promise<EmbeddedServer> {
  const pid = child.pid!; // set: the process has been spawned
  const watch = watchChild(child, directory, onExit);
  try {
    const record = {
      pid,
      storage: storageOf(directory),
      startMark: await startMark(pid),
      ownerPid: process.pid,
      ownerStartMark: await startMark(process.pid),
    };
    await writeRecord(directory, record);
    const port = await listeningPort(directory, watch);
    await writeRecord(directory, { ...record, port });
    watch.established();
    return { uri: embeddedUri(port), pid, gone: watch.gone, stop: watch.stop };
  } catch (error) {
    await watch.stop();
    throw error;
  }
}

interface Watch {
  /** How the server ended, undefined as long as it runs. */
  ended(): string | undefined;
  /** From here on an end of the server that nobody asked for is reported. */
  established(): void;
  readonly gone: Promise<void>;
  readonly stop: () => Promise<void>;
}

function watchChild(child: ChildProcess, directory: string, onExit?: (how: string) => void): Watch {
  let how: string | undefined;
  let expected = true;
  const endWithUs = (): void => void child.kill('SIGTERM');
  process.once('exit', endWithUs);
  const gone = new Promise<void>((done) => {
    child.once('exit', (code, signal) => {
      how = signal === null ? `with exit code ${code}` : `by ${signal}`;
      process.removeListener('exit', endWithUs);
      done();
    });
  });
  const recordRemoved = gone.then(() => removeRecord(directory, child.pid!));
  void gone.then(async () => {
    if (!expected) onExit?.(`The database server ended ${how}.\n${await lastLines(directory)}`);
  });
  const stop = async (): Promise<void> => {
    expected = true;
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await recordRemoved.finally(() => clearTimeout(force));
  };
  return { ended: () => how, established: () => (expected = false), gone: recordRemoved, stop };
}

/** The port that the server prints when it listens. */
async function listeningPort(directory: string, watch: Watch): Promise<number> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    const ended = watch.ended();
    const log = await readFile(logOf(directory), 'utf8');
    const port = /listening on \S+:(\d+)\s/.exec(log)?.[1];
    if (ended === undefined && port !== undefined) return Number(port);
    if (ended !== undefined) throw didNotStart(directory, ended, log);
    await sleep(20);
  }
  throw didNotStart(directory, `nothing within ${START_LIMIT_MS / 1000} s`, await lastLines(directory));
}

function didNotStart(directory: string, how: string, log: string): DatabaseError {
  if (log.includes('managed by another process'))
    return inUse(directory, 'unknown process, it holds the lock');
  return new DatabaseError(`The database server did not start (${how}). It says:\n${indent(log)}`, [
    `read ${logOf(directory)}`,
    'set MONGODB_URI to a MongoDB replica set',
  ]);
}

async function lastLines(directory: string): Promise<string> {
  return indent(await readFile(logOf(directory), 'utf8').catch(() => '(no log)'));
}

function indent(text: string): string {
  return text
    .trim()
    .split('\n')
    .slice(-10)
    .map((line) => `    ${line}`)
    .join('\n');
}
