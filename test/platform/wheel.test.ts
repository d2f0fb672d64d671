/** Fetching the embedded server's program: once, checked, safely beside others, and with clear words when it fails. */
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverProgram, wheelFor, type Wheel } from '../../src/platform/database/wheel.js';

const CONTENT = 'a wheel';
const WHEEL: Wheel = {
  tag: 'any',
  sha256: createHash('sha256').update(CONTENT).digest('hex'),
  program: 'secantusdb.scripts/secantusd-rs',
  libraries: 'secantusdb.libs',
};
const HOME = 'secantusdb-0.6.0b17-any';

let folder: string;
let progress: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianrong-test-wheel-'));
  progress = [];
});
afterEach(() => rm(folder, { recursive: true }));

/** A command that stands in for Python: `download` and `unpack` are shell commands, $dir and $out their targets. */
async function python(download: string, unpack = 'cp -r "$tree" "$out"'): Promise<string> {
  const tree = join(folder, 'tree');
  for (const part of [
    'secantusdb.scripts',
    'secantusdb.libs',
    'secantusdb-0.6.0b17.dist-info/licenses',
    'secantus',
  ]) {
    await mkdir(join(tree, part), { recursive: true });
    await writeFile(join(tree, part, part.includes('scripts') ? 'secantusd-rs' : 'file'), 'content');
  }
  const command = join(folder, 'python');
  const script = `#!/bin/sh
tree="${tree}"
case "$*" in
  "-m pip --version") exit 0 ;;
  "-m pip download "*) for dir; do :; done; echo x >> "${folder}/downloads"; ${download} ;;
  "-m zipfile -e "*) for out; do :; done; ${unpack} ;;
esac
`;
  await writeFile(command, script);
  await chmod(command, 0o755);
  return command;
}
const GOOD = `printf '${CONTENT}' > "$dir/secantusdb.whl"`;
const cache = () => join(folder, 'cache');
const fetchWith = (command: string) =>
  serverProgram({
    cacheDir: cache(),
    progress: (line) => void progress.push(line),
    wheel: WHEEL,
    pythons: [command],
  });

it('fetches once: the program is executable, its libraries and licences beside it, nothing else kept', async () => {
  const command = await python(GOOD);
  const program = await fetchWith(command);
  expect(program).toBe(join(cache(), HOME, 'secantusdb.scripts', 'secantusd-rs'));
  expect((await stat(program)).mode & 0o111).toBe(0o111);
  expect((await readdir(join(cache(), HOME))).sort()).toEqual([
    'secantusdb-0.6.0b17.dist-info',
    'secantusdb.libs',
    'secantusdb.scripts',
  ]);
  expect(await fetchWith(command)).toBe(program);
  expect(await readFile(join(folder, 'downloads'), 'utf8')).toBe('x\n');
  expect(progress).toHaveLength(4);
  expect(await readdir(cache())).toEqual([HOME]);
});

it('lets four processes fetch at once and leaves one whole copy', async () => {
  const command = await python(`${GOOD}; sleep 0.2`);
  const programs = await Promise.all([1, 2, 3, 4].map(() => fetchWith(command)));
  expect(new Set(programs).size).toBe(1);
  expect(await readFile(programs[0]!, 'utf8')).toBe('content');
  expect(await readdir(cache())).toEqual([HOME]);
});

it('replaces a copy from which the program was removed', async () => {
  const command = await python(GOOD);
  const program = await fetchWith(command);
  await rm(program);
  expect(await readFile(await fetchWith(command), 'utf8')).toBe('content');
});

it('removes what an interrupted fetch left, once it is old', async () => {
  const command = await python(GOOD);
  const old = join(cache(), 'fetch-old');
  await mkdir(old, { recursive: true });
  await mkdir(join(cache(), 'fetch-young'));
  await utimes(old, new Date(0), new Date(0));
  await fetchWith(command);
  expect((await readdir(cache())).sort()).toEqual(['fetch-young', HOME]);
});

it.each<[string, () => Promise<unknown>, RegExp[]]>([
  [
    'no Python',
    () => fetchWith('/nowhere/python3'),
    [
      /pip, and none works here \(tried \/nowhere\/python3\)/,
      /install Python 3 with pip/,
      /MONGODB_URI/,
      /SECANTUSD_BINARY/,
    ],
  ],
  [
    'no network',
    async () => fetchWith(await python('echo "ERROR: connection refused" >&2; exit 1')),
    [/could not be downloaded/, /connection refused/, /PIP_INDEX_URL/, /MONGODB_URI/, /SECANTUSD_BINARY/],
  ],
  [
    'another file',
    async () => fetchWith(await python('printf other > "$dir/secantusdb.whl"')),
    [/not the expected file and was thrown away/, new RegExp(WHEEL.sha256), /mirror or proxy/, /MONGODB_URI/],
  ],
  [
    'no space',
    async () => fetchWith(await python(GOOD, 'echo "No space left" >&2; exit 1')),
    [/could not be unpacked/, /No space left/, /CACHE_DIR/],
  ],
  [
    'a cache that is a file',
    async () => writeFile(cache(), '').then(() => fetchWith('/nowhere')),
    [/cache directory cannot be written/, /CACHE_DIR/],
  ],
  [
    'an unknown platform',
    async () => wheelFor('linux-x64-musl'),
    [/not made for this machine \(linux-x64-musl/, /MONGODB_URI/, /SECANTUSD_BINARY/],
  ],
])('%s: says so and names the ways out, and leaves nothing half done', async (_name, failing, words) => {
  const error = await failing().then(
    () => new Error('it succeeded'),
    (each: unknown) => each as Error,
  );
  expect(error.name).toBe('DatabaseError');
  for (const word of words) expect(error.message).toMatch(word);
  expect(await readdir(cache()).catch(() => [])).toEqual([]);
});
