import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/platform/database/embedded.js';
import { testProgram } from '../support/embedded.js';
import { runCommand } from './run-command.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lianrong-reset-'));
  await mkdir(join(dataDir, 'database'));
  await writeFile(join(dataDir, 'database', 'something'), 'of the database');
  await writeFile(join(dataDir, 'beside'), 'not of the database');
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const reset = (args: readonly string[], typed = '', settings: Record<string, string> = {}) =>
  runCommand('src/commands/reset.ts', args, { DATA_DIR: dataDir, ...settings }, typed);
const exists = (name: string) =>
  access(join(dataDir, name)).then(
    () => true,
    () => false,
  );

test('deletes the database and nothing beside it when yes is typed, and asks nothing with --yes', async () => {
  expect(reset([], 'yes\n')).toMatchObject({
    status: 0,
    stderr: expect.stringContaining(`All data in ${dataDir}/database`),
  });
  expect([await exists('database'), await exists('beside')]).toEqual([false, true]);
  await mkdir(join(dataDir, 'database'));
  expect(reset(['--yes'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Deleted: ') });
  expect(await exists('database')).toBe(false);
  expect(reset(['--yes'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('There is no database'),
  });
});

test.each(['no\n', '\n', ''])('deletes nothing when %j is typed', async (typed) => {
  expect(reset([], typed)).toMatchObject({ status: 1, stdout: 'Nothing was deleted.\n' });
  expect(await exists('database/something')).toBe(true);
});

test('refuses while a server uses the database', async () => {
  const directory = join(dataDir, 'database');
  const server = await startEmbedded({
    directory,
    program: await testProgram(),
    durable: false,
    progress: () => undefined,
  });
  try {
    expect(reset(['--yes'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('in use by another Lianrong'),
    });
    expect(await exists('database/something')).toBe(true);
  } finally {
    await server.stop();
  }
});

test('never touches a MongoDB', async () => {
  const answer = reset(['--yes'], '', { MONGODB_URI: 'mongodb://u:secret@db.example/x' });
  expect(answer).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('"lianrong" of mongodb://***@db.example/x'),
  });
  expect(await exists('database/something')).toBe(true);
});
