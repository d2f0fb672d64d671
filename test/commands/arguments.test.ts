import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.js';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lianrong-arguments-'));
  await mkdir(join(dataDir, 'database'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test.each([
  ['src/main.ts', 1, '--help'],
  ['src/demo/main.ts', 1, '--zh, --help'],
  ['src/commands/verify.ts', 2, '--help'],
  ['src/commands/reset.ts', 1, '--yes, --help'],
])('%s does nothing with a flag that it does not know', async (file, status, known) => {
  const answer = runCommand(file, ['--nonsense'], { DATA_DIR: dataDir, MONGODB_URI: '' });
  expect(answer).toEqual({
    status,
    stdout: '',
    stderr: `Not known here: --nonsense. Known: ${known}. Nothing was done.\n`,
  });
  expect((await stat(join(dataDir, 'database'))).isDirectory()).toBe(true);
});

test('the first operator needs all that is asked for, before the password', () => {
  const answer = runCommand('src/commands/operator.ts', ['--name', '王芳', '--email', 'w@x.example'], {});
  expect(answer).toMatchObject({ status: 1, stdout: '' });
  expect(answer.stderr).toMatch(
    /^Missing: --organisation, --credit-code, --district\.\n\nnpm run operator:create/,
  );
});

test.each([
  'src/main.ts',
  'src/demo/main.ts',
  'src/commands/verify.ts',
  'src/commands/reset.ts',
  'src/commands/operator.ts',
  'src/commands/audit-verify.ts',
  'src/simulators/main.ts',
  'src/clearing/cli/allocate.ts',
  'test/faults/replicas-main.ts',
])('the help of %s is in Chinese too', async (file) => {
  const help = (await readFile(file, 'utf8')).match(/HELP = `[^`]*`/)?.[0];
  expect(help).toMatch(/\n\n(npm|用法).*：/);
});
