/**
 * `npm run bench:matching [-- --quick] [-- --json FILE]`: all engines side by side on books by seed, each run in a
 * process of its own, one after the other. Exit code 1 if an answer is not confirmed or falls below a baseline.
 */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { promisify } from 'node:util';
import { parseArgs } from 'node:util';
import { runs, type Result, type Run } from './runs.js';

const ONE = new URL('./one.ts', import.meta.url).pathname;
const run = promisify(execFile);

interface Line {
  readonly run: Run;
  readonly result: Result;
}

async function measured(one: Run): Promise<Line> {
  const args = ['--import', 'tsx', ONE, JSON.stringify(one)];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 1e7 });
  return { run: one, result: JSON.parse(stdout) as Result };
}

const HEADER = [
  ...['book', 'seed', 'engine', 'limit s', 'value', 'gap %', 'target %', 'reached', 'bound from'],
  ...['s', 'CPU s', 'MiB', 'stopped by', 'funded %', 'blocking', 'checked'],
];

function cells({ run: one, result }: Line): string[] {
  const gap = (100 * result.gap).toFixed(3);
  return [
    `${one.requests} × ${one.lenders} ${one.family}`,
    String(one.seed),
    result.engine,
    one.seconds === null ? '–' : String(one.seconds),
    result.objective.toFixed(2),
    gap,
    one.target === null ? '–' : (100 * one.target).toFixed(2),
    verdictOf(one, result),
    result.boundFrom,
    result.seconds.toFixed(1),
    result.cpuSeconds.toFixed(1),
    String(result.megabytes),
    result.stoppedBy,
    (100 * result.fundedShare).toFixed(1),
    result.blockingPairs === null ? '–' : String(result.blockingPairs),
    result.faults.length > 0 ? 'NO' : result.boundConfirmed ? 'value, bound' : 'value',
  ];
}

/** Whether the targets are met, or by how much not. */
function verdictOf(one: Run, result: Result): string {
  if (one.target === null) return '–';
  const misses = [
    result.gap <= one.target ? null : `gap +${(100 * (result.gap - one.target)).toFixed(3)}`,
    one.seconds === null || result.seconds <= one.seconds * 1.05
      ? null
      : `time +${(result.seconds - one.seconds).toFixed(1)} s`,
    one.megabytes === null || result.megabytes <= one.megabytes
      ? null
      : `memory +${result.megabytes - one.megabytes} MiB`,
  ].filter((miss) => miss !== null);
  return misses.length === 0 ? 'yes' : misses.join(', ');
}

function row(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |\n`;
}

/** Books on which an engine that searches ended below a baseline; there must be none. */
function belowBaseline(lines: readonly Line[]): string[] {
  const bookOf = ({ run: one }: Line): string => `${one.requests} × ${one.lenders} ${one.family} ${one.seed}`;
  const searched = lines.filter(({ run: one }) => one.target !== null);
  return searched
    .filter((line) =>
      lines.some(
        (other) =>
          other.run.target === null &&
          bookOf(other) === bookOf(line) &&
          other.result.objective > line.result.objective,
      ),
    )
    .map(bookOf);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, json: { type: 'string' }, only: { type: 'string' } },
  });
  const only = values.only;
  const list = runs(values.quick ?? false).filter(
    (one) => only === undefined || `${one.requests}-${one.family}-${one.engine}`.includes(only),
  );
  const machine = cpus()[0]?.model.trim() ?? 'unknown';
  process.stdout.write(`${cpus().length} × ${machine}, Node ${process.version}\n\n`);
  process.stdout.write(row(HEADER) + row(HEADER.map(() => '---')));
  const lines: Line[] = [];
  for (const one of list) {
    const line = await measured(one);
    lines.push(line);
    process.stdout.write(row(cells(line)));
    for (const fault of line.result.faults) process.stdout.write(`not confirmed: ${fault}\n`);
  }
  for (const family of ['plain', 'risk']) summary(lines, family);
  const below = belowBaseline(lines);
  for (const book of below) process.stdout.write(`below a baseline: ${book}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(lines, null, 1)}\n`);
  return below.length === 0 && lines.every(({ result }) => result.faults.length === 0) ? 0 : 1;
}

/** How many of the small books reached their target. */
function summary(lines: readonly Line[], family: string): void {
  const small = lines.filter(({ run: one }) => one.requests === 200 && one.family === family);
  const reached = small.filter(({ run: one, result }) => result.gap <= (one.target ?? Infinity)).length;
  if (small.length > 0)
    process.stdout.write(`\n200 × 20 ${family}: target reached on ${reached} of ${small.length} seeds\n`);
}

process.exitCode = await main();
