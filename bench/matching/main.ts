/**
 * `npm run bench:matching [-- OPTIONS]`: all engines side by side on books by seed, each run in a process of its own, one
 * after the other. Exit code 1 if an answer is not confirmed or falls below a baseline.
 *
 *   --quick        leaves out what takes long
 *   --only TEXT    only runs whose `requests-family-engine` contains it
 *   --json FILE    writes all figures to the file
 *   --from FILE    takes the figures of such a file instead of measuring
 *   --write        puts the table into docs/benchmarks/matching.md
 */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs, promisify } from 'node:util';
import { writePage } from './page.js';
import { runs, type Result, type Run } from './runs.js';
import { belowBaseline, cells, HEADER, row, rule, smallBooks, type Line } from './table.js';

const ONE = new URL('./one.ts', import.meta.url).pathname;
const execute = promisify(execFile);

interface Measured {
  readonly machine: string;
  readonly lines: readonly Line[];
}

async function measureOne(run: Run): Promise<Line> {
  const args = ['--import', 'tsx', ONE, JSON.stringify(run)];
  const { stdout } = await execute(process.execPath, args, { maxBuffer: 1e7 });
  return { run, result: JSON.parse(stdout) as Result };
}

async function measure(list: readonly Run[]): Promise<Measured> {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`;
  process.stdout.write(`${machine}\n\n${row(HEADER)}${rule(HEADER)}`);
  const lines: Line[] = [];
  for (const run of list) {
    const line = await measureOne(run);
    lines.push(line);
    process.stdout.write(row(cells(line)));
    for (const fault of line.result.faults) process.stdout.write(`not confirmed: ${fault}\n`);
  }
  return { machine, lines };
}

const OPTIONS = {
  quick: { type: 'boolean' },
  json: { type: 'string' },
  from: { type: 'string' },
  only: { type: 'string' },
  write: { type: 'boolean' },
} as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  const { quick = false, only = '', from, json, write } = values;
  const list = runs(quick).filter((one) => `${one.requests}-${one.family}-${one.engine}`.includes(only));
  const measured =
    from === undefined ? await measure(list) : (JSON.parse(readFileSync(from, 'utf8')) as Measured);
  const { machine, lines } = measured;
  for (const line of smallBooks(lines)) process.stdout.write(`\n${line}\n`);
  const below = belowBaseline(lines);
  for (const book of below) process.stdout.write(`below a baseline: ${book}\n`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(measured, null, 1)}\n`);
  if (write) await writePage(machine, lines);
  return below.length === 0 && lines.every(({ result }) => result.faults.length === 0) ? 0 : 1;
}

process.exitCode = await main();
