/**
 * The simulators as a child process of `npm start`: one process for all four, on free ports of this machine.
 *
 * - It has a process group of its own, so that Ctrl-C in a terminal reaches the platform only, which ends it last.
 * - It lives no longer than we do, however we end: the channel between us breaks, and it goes. Nothing is left to take over.
 * - If it dies, it is started again; calls meanwhile wait a moment, then find the counterpart away.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { environmentWith } from '../config.js';
import type { SimulatorName } from './serve.js';

export interface SimulatorChildren {
  /** Where one listens now; rejects when it does not come up in time. */
  url(name: SimulatorName): Promise<string>;
  /** The process id, for tests that end it. */
  pid(): number | undefined;
  stop(): Promise<void>;
}

const saidShape = z.object({ urls: z.record(z.string(), z.string()) });
type Urls = z.infer<typeof saidShape>['urls'];

const UP_LIMIT_MS = 10_000;
const STOP_LIMIT_MS = 5_000;
const AGAIN_MS = 300;

/** Starts the simulators with their databases on this server, beside the platform's. */
export function startSimulators(mongodbUri: string, mongodbDb: string): SimulatorChildren {
  const place = { MONGODB_URI: mongodbUri, MONGODB_DB: mongodbDb };
  let stopping = false;
  let child: ChildProcess;
  let urls: Promise<Urls>;
  const start = (): void => {
    child = launch(place);
    urls = urlsOf(child);
    urls.catch(() => undefined);
    child.once('exit', () => {
      if (!stopping) setTimeout(() => stopping || start(), AGAIN_MS).unref();
    });
  };
  start();
  return {
    async url(name) {
      const found = (await withinLimit(() => urls))[name];
      if (found === undefined) throw new Error(`no simulator ${name} runs`);
      return found;
    },
    pid: () => child.pid,
    async stop() {
      stopping = true;
      await ended(child);
    },
  };
}

function launch(place: { MONGODB_URI: string; MONGODB_DB: string }): ChildProcess {
  const program = fileURLToPath(new URL('./main.ts', import.meta.url));
  // A simulated clock is told with each call; the setting itself would be refused together with MONGODB_URI.
  const env = environmentWith({ ...place, CLOCK: '', HOST: '127.0.0.1', PORT: '' });
  return spawn(process.execPath, ['--import', 'tsx', program, 'all', '--port', '0'], {
    env,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function urlsOf(child: ChildProcess): Promise<Urls> {
  const gone = new AbortController();
  child.once('exit', () => gone.abort());
  child.once('error', () => gone.abort());
  const [said] = (await once(child, 'message', { signal: gone.signal })) as [unknown];
  return saidShape.parse(said).urls;
}

/** Looks at the newest start again while one after the other fails. */
async function withinLimit(newest: () => Promise<Urls>): Promise<Urls> {
  const limit = Date.now() + UP_LIMIT_MS;
  for (;;) {
    const left = sleep(Math.max(0, limit - Date.now()), null, { ref: false });
    const urls = await Promise.race([newest().catch(() => null), left]);
    if (urls !== null) return urls;
    if (Date.now() >= limit) throw new Error('the simulators do not come up');
    await sleep(100);
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  child.kill('SIGTERM');
  await gone.finally(() => clearTimeout(force));
}
