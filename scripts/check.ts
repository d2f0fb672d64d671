/**
 * `npm run check`: everything about the code that a machine can judge without running it. All steps run even if one
 * fails; the exit code is 1 if any did. `npm run check -- types lint` runs only those.
 */
import { performance } from 'node:perf_hooks';
import { codegenDrift } from './check/codegen-drift.js';
import { fileLengths } from './check/file-lengths.js';
import { program } from './check/program.js';
import type { Finding } from './check/finding.js';
import { schemaChanges } from './check/schema-changes.js';

interface Step {
  readonly name: string;
  run(): Promise<Finding>;
}

/** The slow ones first, so that the two lanes end at about the same time. */
const STEPS: readonly Step[] = [
  { name: 'lint', run: () => program('eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
  { name: 'types', run: () => program('typescript/bin/tsc', ['--noEmit']) },
  {
    name: 'format',
    run: () => program('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  },
  {
    name: 'import order',
    run: () =>
      program('dependency-cruiser/bin/dependency-cruise.mjs', ['src', '--config', '.dependency-cruiser.cjs']),
  },
  { name: 'codegen drift', run: codegenDrift },
  { name: 'schema diff', run: schemaChanges },
  { name: 'file length', run: fileLengths },
];
const LANES = 2;

interface Report extends Finding {
  readonly name: string;
  readonly seconds: number;
}

async function timed(step: Step): Promise<Report> {
  const started = performance.now();
  const finding = await step.run().catch((error: unknown) => ({
    passed: false,
    summary: 'could not be run',
    details: String((error as Error).stack ?? error),
  }));
  return { name: step.name, seconds: (performance.now() - started) / 1000, ...finding };
}

/** Runs the steps in two lanes and tells of each when it ends. */
async function runAll(steps: readonly Step[]): Promise<Report[]> {
  const waiting = [...steps];
  const reports: Report[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const report = await timed(step);
      reports.push(report);
      tell(report);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return reports;
}

function tell({ name, passed, seconds, summary, details }: Report): void {
  console.log(
    `${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s  ${summary}`,
  );
  if (!passed && details !== '') console.log(details.replace(/^/gm, '        '));
}

function chosen(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `No step is called ${unknown.join(', ')}; there are: ${STEPS.map((step) => step.name).join(', ')}.`,
    );
    process.exit(2);
  }
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
}

const started = performance.now();
const reports = await runAll(chosen(process.argv.slice(2)));
const failed = reports.filter((report) => !report.passed).map((report) => report.name);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `\n${reports.length - failed.length} of ${reports.length} checks passed in ${seconds} s.${failed.length > 0 ? ` Failed: ${failed.join(', ')}.` : ''}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
