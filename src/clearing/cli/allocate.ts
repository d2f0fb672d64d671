/** `npm run -s allocate -- FILE.json`: clears a book file and writes the answer as JSON to standard output. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ENGINES, type EngineName } from '../engine/allocation.js';
import { BookError, type Book } from '../engine/book.js';
import { parseBook } from '../engine/book-reader.js';
import { checkAllocation } from '../engine/checker/check.js';
import { viewOfFile } from '../engine/checker/book-view.js';
import { compileBook } from '../engine/compiled.js';
import { solveCompiled } from '../engine/solve.js';
import type { Progress } from '../engine/watch.js';

const EXIT = { answered: 0, failed: 1, usage: 2, badFile: 3, notConfirmed: 4 } as const;

const HELP = `Usage: npm run -s allocate -- FILE.json [options]

Clears a book of financing requests over lenders' budgets and limits.
Reads the book file (docs/reference/book-file.md) and writes the answer as JSON to standard output,
progress to standard error.

  --engine NAME        ${ENGINES.join(' | ')} (auto)
  --time-limit S       end after S seconds with the best found so far; without it the run ends by
                       counts and gives the same answer every time
  --seed N             seed of the search (1)
  --check              confirm the answer with the independent checker, which shares no code with the engines
  --quiet              no progress
  --help               this text

Exit codes: 0 answered (also INFEASIBLE, UNKNOWN), 1 failed, 2 wrong usage, 3 bad file, 4 not confirmed by --check

用法：npm run -s allocate -- FILE.json [选项]

在各资金方总额度与限额之内，为整本融资申请求解最优分配。
读取申请簿文件（格式见 docs/reference/book-file.md），结果以 JSON 写到标准输出，进度写到标准错误。

  --engine NAME        求解引擎：${ENGINES.join(' | ')}（默认 auto）
  --time-limit S       S 秒后以当前最优结果结束；不设时按次数结束，每次结果相同
  --seed N             搜索的随机种子（默认 1）
  --check              由与引擎不共用代码的独立校验程序确认结果
  --quiet              不显示进度
  --help               显示本说明

退出码：0 已求解（含 INFEASIBLE、UNKNOWN），1 运行失败，2 用法错误，3 文件有误，4 --check 未确认
`;

class UsageError extends Error {}

interface Arguments {
  readonly file: string;
  readonly engine: EngineName;
  readonly timeLimitMs: number | undefined;
  readonly seed: number | undefined;
  readonly check: boolean;
  readonly quiet: boolean;
}

function readArguments(argv: string[]): Arguments | 'help' {
  const { values, positionals } = parsed(argv);
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('exactly one book file is needed');
  const engine = ENGINES.find((name) => name === (values.engine ?? 'auto'));
  if (!engine) throw new UsageError(`--engine must be one of ${ENGINES.join(', ')}`);
  const seconds = numberOf('--time-limit', values['time-limit']);
  if (seconds !== undefined && seconds <= 0) throw new UsageError('--time-limit must be above 0');
  const seed = numberOf('--seed', values.seed);
  if (seed !== undefined && !(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31))
    throw new UsageError('--seed must be a whole number from 0 to 2147483647');
  return {
    ...{ file, engine, seed, check: values.check ?? false, quiet: values.quiet ?? false },
    timeLimitMs: seconds === undefined ? undefined : seconds * 1000,
  };
}

function parsed(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        engine: { type: 'string' },
        'time-limit': { type: 'string' },
        seed: { type: 'string' },
        check: { type: 'boolean' },
        quiet: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+(\.\d+)?$/.test(text)) throw new UsageError(`${name} must be a plain number`);
  return Number(text);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BookError([{ path: file, message: `cannot be read: ${(error as Error).message}` }]);
  }
}

function tell({ phase, done, bound, value, elapsedMs }: Progress): void {
  const yuan = (cents: number | null): string => (cents === null ? '–' : (cents / 100).toFixed(2));
  const line = `${(elapsedMs / 1000).toFixed(1)} s  ${phase} ${done}  bound ${yuan(bound)}  value ${yuan(value)}\n`;
  process.stderr.write(line);
}

async function answer(args: Arguments): Promise<number> {
  const text = readText(args.file);
  const book: Book = parseBook(text);
  const allocation = await solveCompiled(compileBook(book), {
    engine: args.engine,
    ...(args.timeLimitMs === undefined ? {} : { timeLimitMs: args.timeLimitMs }),
    ...(args.seed === undefined ? {} : { seed: args.seed }),
    ...(args.quiet ? {} : { onProgress: tell }),
  });
  process.stdout.write(`${JSON.stringify(allocation, null, 2)}\n`);
  if (!args.check) return EXIT.answered;
  const verdict = checkAllocation(viewOfFile(JSON.parse(text)), allocation);
  for (const fault of verdict.faults) process.stderr.write(`not confirmed: ${fault}\n`);
  if (verdict.confirmed) {
    const bound = verdict.boundConfirmed ? ', and the bound by the prices' : '';
    process.stderr.write(`confirmed: limits, shares and value${bound}\n`);
  }
  return verdict.confirmed ? EXIT.answered : EXIT.notConfirmed;
}

async function main(argv: string[]): Promise<number> {
  try {
    const args = readArguments(argv);
    if (args !== 'help') return await answer(args);
    process.stdout.write(HELP);
    return EXIT.answered;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${HELP}`);
      return EXIT.usage;
    }
    if (error instanceof BookError) {
      process.stderr.write(`The book file cannot be used:\n${error.message}\n`);
      return EXIT.badFile;
    }
    process.stderr.write(`${String((error as Error).stack ?? error)}\n`);
    return EXIT.failed;
  }
}

// Not process.exit: what is still being written to a pipe would be lost.
process.exitCode = await main(process.argv.slice(2));
