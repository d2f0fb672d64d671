import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { books, cells, HEADER, missed, row, rule, smallBooks, type Line } from './table.js';

const PAGE = new URL('../../docs/benchmarks/matching.md', import.meta.url).pathname;
const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';

/** Puts a run's figures between the markers of docs/benchmarks/matching.md. @throws Error if the markers are gone. */
export async function writePage(machine: string, lines: readonly Line[]): Promise<void> {
  const page = readFileSync(PAGE, 'utf8');
  const [head, rest] = page.split(BEGIN);
  const tail = rest?.split(END)[1];
  if (head === undefined || tail === undefined) throw new Error(`${PAGE} has lost its markers`);
  const text = `${head}${BEGIN}\n\n${measured(machine, lines)}\n\n${END}${tail}`;
  writeFileSync(PAGE, await format(text, { parser: 'markdown', printWidth: 110, proseWrap: 'preserve' }));
}

function measured(machine: string, lines: readonly Line[]): string {
  const misses = missed(lines);
  return [
    `Machine: ${machine}.`,
    row(HEADER) + rule(HEADER) + lines.map((line) => row(cells(line))).join(''),
    ...smallBooks(lines),
    misses.length === 0
      ? 'Every target is reached.'
      : `Not reached:\n\n${misses.map((miss) => `- ${miss}\n`).join('')}`,
    `### Books\n\n${books(lines)}`,
  ].join('\n\n');
}
