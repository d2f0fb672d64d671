/** The one database server of a test run. Loaded by global-setup.ts outside jest's own module system. */
import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { clearDirectory, startEmbedded, type EmbeddedServer } from '../../src/platform/database/embedded.js';
import { ownerLives, readRecords } from '../../src/platform/database/records.js';
import { serverProgram } from '../../src/platform/database/wheel.js';
import { progressOnStderr } from '../../src/platform/database/errors.js';

export interface TestServer {
  readonly uri: string;
  stop(): Promise<void>;
}

/** Of all directories that tests make for a server: the next run looks there for what a killed one left. */
const PREFIX = 'lianrong-test-';
const quiet = (): void => undefined;

/** TEST_MONGODB_URI if it is set, else an embedded server on a directory that is thrown away afterwards. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env['TEST_MONGODB_URI'];
  if (given) return { uri: given, stop: async () => undefined };
  await removeLeftovers();
  const { secantusdBinary, cacheDir } = readConfig();
  const program = secantusdBinary ?? (await serverProgram({ cacheDir, progress: progressOnStderr }));
  const directory = await mkdtemp(join(tmpdir(), PREFIX));
  // Not durable: the data is thrown away. The durability test starts a durable server of its own.
  const server = await startEmbedded({ directory, program, durable: false, progress: quiet });
  const forgetSignals = endOnSignals(server, directory);
  const stop = async (): Promise<void> => {
    forgetSignals();
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
  return { uri: server.uri, stop };
}

/** An interrupted jest runs no teardown, so the signal itself must leave nothing behind. */
function endOnSignals(server: EmbeddedServer, directory: string): () => void {
  const end = (signal: NodeJS.Signals): void => {
    forget();
    process.kill(server.pid, 'SIGKILL');
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
    process.kill(process.pid, signal);
  };
  const forget = (): void => void process.off('SIGINT', end).off('SIGTERM', end);
  process.on('SIGINT', end).on('SIGTERM', end);
  return forget;
}

const STARTING_MS = 60_000;

/** Ends and removes what a killed run left. Runs that go on at the same time are not touched. */
async function removeLeftovers(): Promise<void> {
  for (const name of (await readdir(tmpdir())).filter((each) => each.startsWith(PREFIX))) {
    const directory = join(tmpdir(), name);
    const places = [directory, join(directory, 'database')]; // of a bare server, and of a platform's DATA_DIR
    const records = (await Promise.all(places.map(readRecords))).flat();
    const owned = await Promise.all(records.map(ownerLives));
    const age = Date.now() - (await stat(directory).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (owned.includes(true) || (records.length === 0 && age < STARTING_MS)) continue;
    for (const place of places) await clearDirectory(place, quiet);
    await rm(directory, { recursive: true, force: true });
  }
}
