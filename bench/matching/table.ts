import type { Result, Run } from './runs.js';

/** One run and what came out. */
export interface Line {
  readonly run: Run;
  readonly result: Result;
}

export const HEADER = [
  ...['book', 'seed', 'engine', 'limit s', 'value', 'gap %', 'target %', 'reached', 'bound from'],
  ...['s', 'CPU s', 'MiB', 'stopped by', 'funded %', 'blocking', 'checked'],
];

export const row = (columns: readonly string[]): string => `| ${columns.join(' | ')} |\n`;
export const rule = (columns: readonly string[]): string => row(columns.map(() => '---'));

const nameOf = ({ requests, lenders, family }: Run): string => `${requests} × ${lenders} ${family}`;

export function cells({ run, result }: Line): string[] {
  return [
    nameOf(run),
    String(run.seed),
    result.engine,
    run.seconds === null ? '–' : String(run.seconds),
    result.objective.toFixed(2),
    (100 * result.gap).toFixed(3),
    run.target === null ? '–' : (100 * run.target).toFixed(2),
    verdictOf({ run, result }),
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

/** A clock is looked at every few thousand moves: so much over a limit is not a miss. */
const TIME_TOLERANCE = 1.05;

/** Whether the targets are met, or by how much not. */
export function verdictOf({ run, result }: Line): string {
  if (run.target === null) return '–';
  const misses = [
    result.gap <= run.target ? null : `gap +${(100 * (result.gap - run.target)).toFixed(3)}`,
    run.seconds === null || result.seconds <= run.seconds * TIME_TOLERANCE
      ? null
      : `time +${(result.seconds - run.seconds).toFixed(1)} s`,
    run.megabytes === null || result.megabytes <= run.megabytes
      ? null
      : `memory +${result.megabytes - run.megabytes} MiB`,
  ].filter((miss) => miss !== null);
  return misses.length === 0 ? 'yes' : misses.join(', ');
}

/** Books on which an engine that searches ended below a baseline; there must be none. */
export function belowBaseline(lines: readonly Line[]): string[] {
  const bookOf = ({ run }: Line): string => `${nameOf(run)} ${run.seed}`;
  const worst = (line: Line): boolean =>
    lines.some(
      (other) =>
        other.run.target === null &&
        bookOf(other) === bookOf(line) &&
        other.result.objective > line.result.objective,
    );
  return lines.filter((line) => line.run.target !== null && worst(line)).map(bookOf);
}

/** How many of the small books reached their target. */
export function smallBooks(lines: readonly Line[]): string[] {
  return ['plain', 'risk'].flatMap((family) => {
    const small = lines.filter(({ run }) => run.requests === 200 && run.family === family);
    const aimed = small.filter(({ run }) => run.target !== null);
    if (aimed.length === 0) return [];
    const reached = aimed.filter((line) => verdictOf(line) === 'yes').length;
    const gaps = aimed.map(({ result }) => 100 * result.gap).sort((x, y) => x - y);
    const middle = gaps[Math.floor(gaps.length / 2)] ?? NaN;
    const worst = gaps.at(-1) ?? NaN;
    return [
      `200 × 20 ${family}: target reached on ${reached} of ${aimed.length} seeds; gap ${middle.toFixed(3)} % in the middle, ${worst.toFixed(3)} % at worst.`,
    ];
  });
}

/** What was missed, a line for each. */
export function missed(lines: readonly Line[]): string[] {
  return lines
    .filter((line) => !['yes', '–'].includes(verdictOf(line)))
    .map((line) => `${nameOf(line.run)}, seed ${line.run.seed}: ${verdictOf(line)}.`);
}

/** Every book once: its edges and the hash of its content. */
export function books(lines: readonly Line[]): string {
  const seen = new Map<string, string[]>();
  for (const { run, result } of lines) {
    const cellsOfBook = [nameOf(run), String(run.seed), String(result.edges), `\`${result.inputHash}\``];
    seen.set(`${nameOf(run)} ${run.seed}`, cellsOfBook);
  }
  const header = ['book', 'seed', 'edges', 'SHA-256'];
  return row(header) + rule(header) + [...seen.values()].map(row).join('');
}
