import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { environmentWith } from '../config.js';
import { databaseDirectory } from '../platform/database/connect.js';
import { clearDirectory } from '../platform/database/embedded.js';
import { DemoError } from './client.js';

/** A Lianrong of the demo's own: a process and a database that nobody else uses and that are gone afterwards. */
export interface DemoServer {
  readonly url: string;
  /** Runs `npm run verify` on its database, a line at a time; answers the exit code. */
  verify(print: (line: string) => void): Promise<number>;
  /** Ends the server and its database and removes the data. May be called again and at any moment. */
  stop(): Promise<void>;
}

const STOP_LIMIT_MS = 15_000;
const ADDRESS = /GraphQL\s+(http:\/\/\S+)\/graphql/;

const program = (name: string): string[] => [
  '--import',
  'tsx',
  fileURLToPath(new URL(`../${name}.ts`, import.meta.url)),
];

/**
 * Starts a server on an empty database, on any free port and with a clock that can be moved.
 * @param onStarted is called at once with what ends it all, so that an interrupted start leaves nothing behind either
 */
export async function startDemoServer(onStarted: (stop: () => Promise<void>) => void): Promise<DemoServer> {
  // At once, not awaited: no signal can come between the directory and what removes it.
  const dataDir = mkdtempSync(join(tmpdir(), 'lianrong-demo-'));
  const env = environmentWith({
    DATA_DIR: dataDir,
    MONGODB_URI: '',
    CLOCK: 'simulated',
    SEED: 'demo',
    PORT: '0',
    HOST: '',
    LOG_LEVEL: 'warn',
    TOKEN_TTL_SECONDS: '',
    REGISTER_URL: '',
    TAX_URL: '',
    NETWORK_URL: '',
    BILL_EXCHANGE_URL: '',
    SIMULATORS: 'on',
  });
  const child = spawn(process.execPath, program('main'), { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= end(child, dataDir));
  onStarted(stop);
  const url = await addressOf(child);
  return { url, stop, verify: (print) => runVerify(env, print) };
}

async function addressOf(child: ChildProcess): Promise<string> {
  const gone = once(child, 'exit').then(() => null);
  const address = new Promise<string>((found) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const [, url] = ADDRESS.exec(line) ?? [];
      if (url !== undefined) found(url);
    });
  });
  const url = await Promise.race([address, gone]);
  if (url === null) throw new DemoError('the server of the demo did not start; it said why above');
  return url;
}

async function end(child: ChildProcess, dataDir: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    child.kill('SIGTERM');
    await gone.finally(() => clearTimeout(force));
  }
  // A server that was interrupted while it started, or had to be killed, leaves its database running.
  await clearDirectory(databaseDirectory({ dataDir }), () => undefined);
  await rm(dataDir, { recursive: true, force: true });
}

async function runVerify(env: NodeJS.ProcessEnv, print: (line: string) => void): Promise<number> {
  const child = spawn(process.execPath, program('commands/verify'), {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface({ input: child.stdout }).on('line', print);
  const [code] = (await once(child, 'close')) as [number | null];
  return code ?? 1;
}
