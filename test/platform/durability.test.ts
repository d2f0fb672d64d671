/** The embedded server's life: what is acknowledged survives a kill, and nothing is left behind or taken from others. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { readConfig } from '../../src/config.js';
import { connectTo, openDatabase, type Database } from '../../src/platform/database/connect.js';
import type { EmbeddedServer } from '../../src/platform/database/embedded.js';
import { isAlive } from '../../src/platform/database/processes.js';
import { writeRecord } from '../../src/platform/database/records.js';
import { testProgram, withServerDirectory } from '../support/embedded.js';

type Doc = { _id: string; n?: number };
const recordsIn = async (directory: string) =>
  (await readdir(directory)).filter((name) => /^server-\d+\.json$/.test(name));

async function use<T>(uri: string, name: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await connectTo(uri, name);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

describe('kill -9 of the database under load', () => {
  /** Acknowledged transactions before each kill: by count, so that a slow disk tests the same. */
  const A_ROUND = 80;

  it('loses no acknowledged transaction and leaves none by half', async () => {
    const acknowledged = new Set<string>();
    const found = await withServerDirectory(async (_directory, start) => {
      for (let round = 0; round < 3; round += 1) {
        const server = await start();
        await writeUntilKilled(server, `${round}`, acknowledged);
      }
      return use((await start()).uri, 'load', async ({ connection }) => {
        const ids = async (name: string) =>
          (await connection.collection<Doc>(name).find().toArray()).map((each) => each._id);
        return { first: new Set(await ids('first')), second: new Set(await ids('second')) };
      });
    });
    expect(acknowledged.size).toBeGreaterThanOrEqual(3 * A_ROUND);
    expect([...acknowledged].filter((id) => !found.first.has(id) || !found.second.has(id))).toEqual([]);
    expect(found.first).toEqual(found.second);
  });

  /** Six writers, each one transaction after the other, until their server is gone. */
  async function writeUntilKilled(
    server: EmbeddedServer,
    round: string,
    acknowledged: Set<string>,
  ): Promise<void> {
    const client = new MongoClient(server.uri, {
      serverSelectionTimeoutMS: 300,
      writeConcern: { w: 'majority', journal: true },
    });
    const db = client.db('load');
    const transact = async (_id: string): Promise<void> => {
      const session = client.startSession();
      session.startTransaction();
      await db.collection<Doc>('first').insertOne({ _id }, { session });
      await db.collection<Doc>('second').insertOne({ _id }, { session });
      await session.commitTransaction();
      acknowledged.add(_id);
    };
    const write = async (_unused: unknown, writer: number): Promise<void> => {
      for (let i = 0; ; i += 1) await transact(`${round}-${writer}-${i}`);
    };
    const writers = Promise.allSettled(Array.from({ length: 6 }, write));
    const before = acknowledged.size;
    while (acknowledged.size < before + A_ROUND) await sleep(5);
    process.kill(server.pid, 'SIGKILL');
    await writers;
    await client.close();
  }

  it('tells the owner that the server is gone, and how', async () => {
    await withServerDirectory(async (directory, start) => {
      const told = new Promise<string>((resolve) => {
        void start(resolve).then((server) => process.kill(server.pid, 'SIGKILL'));
      });
      expect(await told).toContain('ended by SIGKILL');
      expect(await recordsIn(directory)).toEqual([]);
    });
  });
});

describe('an owner that is killed or interrupted', () => {
  /** Starts a process that owns a server and holds a transaction open. */
  async function owner(directory: string): Promise<{ process: ChildProcess; uri: string; pid: number }> {
    const script = join(process.cwd(), 'test/support/embedded-owner.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, directory, await testProgram()], {
      detached: true, // its own process group, as under a terminal
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    return { process: child, ...(JSON.parse(line) as { uri: string; pid: number }) };
  }

  it('kill -9: the next start ends the orphan and reopens its data, free of its open transaction', async () => {
    await withServerDirectory(async (directory, start) => {
      const killed = await owner(directory);
      killed.process.kill('SIGKILL');
      await once(killed.process, 'exit');
      expect(isAlive(killed.pid)).toBe(true);

      const server = await start();
      expect(isAlive(killed.pid)).toBe(false);
      expect(await recordsIn(directory)).toEqual([`server-${server.pid}.json`]);
      await use(server.uri, 'owner', async ({ connection }) => {
        const notes = connection.collection<Doc>('notes');
        expect(
          await notes.findOneAndUpdate({ _id: 'held' }, { $inc: { n: 10 } }, { returnDocument: 'after' }),
        ).toMatchObject({ n: 10 });
      });
    });
  });

  it('Ctrl-C: the whole process group is interrupted, the server answers until the owner has drained, and both end', async () => {
    await withServerDirectory(async (directory, start) => {
      const interrupted = await owner(directory);
      process.kill(-interrupted.process.pid!, 'SIGINT');
      expect(await once(interrupted.process, 'exit')).toEqual([0, null]);
      expect(isAlive(interrupted.pid)).toBe(false);
      expect(await recordsIn(directory)).toEqual([]);
      await use((await start()).uri, 'owner', async ({ connection }) => {
        expect(await connection.collection<Doc>('notes').findOne({ _id: 'drained' })).not.toBeNull();
      });
    });
  });
});

describe('a directory that is in use or was', () => {
  it('refuses a second server beside a living one, which goes on', async () => {
    await withServerDirectory(async (directory, start) => {
      const server = await start();
      await expect(start()).rejects.toThrow(
        `in use by another Lianrong (process ${process.pid}): ${directory}`,
      );
      await rm(join(directory, `server-${server.pid}.json`)); // also without the record: the storage itself is locked
      await expect(start()).rejects.toThrow('in use by another Lianrong (unknown process');
      expect(await recordsIn(directory)).toEqual([]);
      await use(server.uri, 'x', async ({ connection }) =>
        expect(await connection.db!.command({ ping: 1 })).toMatchObject({ ok: 1 }),
      );
    });
  });

  it('removes stale records, and ends no process that has got their pid since', async () => {
    await withServerDirectory(async (directory, start) => {
      const gone = spawnSync('true').pid;
      const storage = join(directory, 'storage');
      await writeRecord(directory, { pid: gone, port: 1, storage, ownerPid: gone });
      await writeRecord(directory, {
        pid: process.pid,
        port: 1,
        storage,
        startMark: 'another',
        ownerPid: gone,
      });
      await writeFile(join(directory, 'server-1.json'), 'not a record');
      const server = await start();
      expect((await recordsIn(directory)).sort()).toEqual(
        ['server-1.json', `server-${server.pid}.json`].sort(),
      );
    });
  });

  it('stop leaves no process and no record, and may be called again', async () => {
    await withServerDirectory(async (directory, start) => {
      const server = await start();
      await Promise.all([server.stop(), server.stop()]);
      await server.stop();
      expect(isAlive(server.pid)).toBe(false);
      expect(await recordsIn(directory)).toEqual([]);
      expect(await readFile(join(directory, 'server.log'), 'utf8')).toContain('listening on 127.0.0.1:');
    });
  });

  it('a command beside a running platform joins its server and leaves it running', async () => {
    await withServerDirectory(async (directory) => {
      const config = { ...readConfig({}), dataDir: directory, secantusdBinary: await testProgram() };
      const quiet = () => undefined;
      const running = await openDatabase(config, quiet);
      const joined = await openDatabase(config, quiet, { joinRunning: true });
      expect(joined.uri).toBe(running.uri);
      await joined.close();
      expect(await running.connection.db!.command({ ping: 1 })).toMatchObject({ ok: 1 });
      await running.close();
    });
  });
});
