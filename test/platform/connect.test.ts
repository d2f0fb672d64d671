/** Opening the database: what a connection is like, and what is said when there is none to be had. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import mongoose from 'mongoose';
import { readConfig } from '../../src/config.js';
import { connectTo, openDatabase } from '../../src/platform/database/connect.js';
import { testProgram } from '../support/embedded.js';
import { sandbox } from '../support/sandbox.js';

const { database } = sandbox();

describe('a connection', () => {
  it('waits for the majority and the journal, and makes no index or collection by itself', async () => {
    const { connection } = database();
    expect(connection.getClient().writeConcern).toMatchObject({ w: 'majority', journal: true });
    expect(connection.getClient().options.retryWrites).toBe(true);
    const schema = new mongoose.Schema({ _id: String, code: { type: String, unique: true } });
    const model = connection.model('Lazy', schema, 'lazy');
    await model.init();
    expect(await connection.db!.listCollections({ name: 'lazy' }).toArray()).toEqual([]);
  });

  it('is not the global one, and a filter on an unknown field is an error, not a match of everything', async () => {
    const { connection } = database();
    expect(connection).not.toBe(mongoose.connection);
    const model = connection.model('Known', new mongoose.Schema({ _id: String }), 'known');
    await model.create({ _id: 'a' });
    await expect(model.deleteMany({ unknown: 1 })).rejects.toThrow('strictQuery');
    expect(await model.countDocuments()).toBe(1);
  });
});

describe('no database', () => {
  const failure = (promise: Promise<unknown>): Promise<Error> =>
    promise.then(
      () => new Error('it succeeded'),
      (error: unknown) => error as Error,
    );

  it('a wrong address is told without its password, with the ways out', async () => {
    const error = await failure(connectTo('mongodb://user:secret@127.0.0.1:99999', 'x'));
    expect(error.name).toBe('DatabaseError');
    expect(error.message).toContain('The database at mongodb://***@127.0.0.1:99999 cannot be used');
    expect(error.message).toContain('check MONGODB_URI');
    expect(error.message).not.toContain('secret');
  });

  it('a standalone server is refused: it has no transactions', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'lianrong-test-standalone-'));
    const server = await standalone(directory);
    try {
      const config = { ...readConfig({}), mongodbUri: server.uri };
      const said: string[] = [];
      const error = await failure(openDatabase(config, (line) => void said.push(line)));
      expect(error.name).toBe('DatabaseError');
      expect(error.message).toContain('is a standalone server, which has no transactions');
      expect(error.message).toContain('rs.initiate()');
      expect(said).toEqual([`Connecting to ${server.uri} …`]);
    } finally {
      server.process.kill('SIGKILL');
      await once(server.process, 'exit');
      await rm(directory, { recursive: true });
    }
  });

  async function standalone(directory: string): Promise<{ process: ChildProcess; uri: string }> {
    const options = ['--standalone', '--port', '0', '--storage-path', directory, '--log-file-max', '1MB'];
    const child = spawn(await testProgram(), options, { stdio: ['ignore', 'pipe', 'inherit'], env: {} });
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    return { process: child, uri: `mongodb://127.0.0.1:${line.split(':').at(-1)}` };
  }
});
