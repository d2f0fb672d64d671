/** Embedded servers of one's own, for tests of the server's life; all other tests share the run's one server. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { startEmbedded, type EmbeddedServer } from '../../src/platform/database/embedded.js';
import { progressOnStderr } from '../../src/platform/database/errors.js';
import { serverProgram } from '../../src/platform/database/wheel.js';

/** The program that the run's own server uses too, so it is in the cache already. */
export async function testProgram(): Promise<string> {
  const { secantusdBinary, cacheDir } = readConfig();
  return secantusdBinary ?? serverProgram({ cacheDir, progress: progressOnStderr });
}

/** Runs the work with a directory for a server, then ends every server started there and removes it. */
export async function withServerDirectory<T>(
  work: (directory: string, start: (onExit?: (how: string) => void) => Promise<EmbeddedServer>) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'lianrong-test-server-'));
  const program = await testProgram();
  const started: EmbeddedServer[] = [];
  try {
    return await work(directory, async (onExit) => {
      const server = await startEmbedded({
        directory,
        program,
        progress: () => undefined,
        ...(onExit && { onExit }),
      });
      started.push(server);
      return server;
    });
  } finally {
    for (const server of started) await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
}
