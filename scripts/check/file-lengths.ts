import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Finding } from './finding.js';

const MOST_LINES = 300;
/** Code that people read. The SDL repeats each payload's full list of refusals, so it is measured by other means. */
const CODE = /\.(ts|js|cjs|mjs|css|html|sh)$/;
const GENERATED = /^src\/generated\//;

/** One file, one job: none longer than a few screens. New files count before they are committed. */
export async function fileLengths(): Promise<Finding> {
  const { stdout } = spawnSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { encoding: 'utf8' },
  );
  const files = stdout.split('\n').filter((file) => CODE.test(file) && !GENERATED.test(file));
  const long = files
    .map((file) => ({ file, lines: linesOf(file) }))
    .filter(({ lines }) => lines > MOST_LINES);
  const details = long.map(
    ({ file, lines }) =>
      `${file} has ${lines} lines, at most ${MOST_LINES} are accepted: what two things does it do?`,
  );
  return {
    passed: long.length === 0 && files.length > 0,
    summary: `${files.length} files`,
    details: details.join('\n'),
  };
}

/** A file that git still lists but that is gone has no lines. */
function linesOf(file: string): number {
  try {
    return readFileSync(file, 'utf8').split('\n').length - 1;
  } catch {
    return 0;
  }
}
