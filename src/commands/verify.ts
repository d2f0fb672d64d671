import { flagsGiven } from './arguments.js';
import { runCommand } from './command.js';
import { readConfig } from '../config.js';
import { modules } from '../modules.js';
import { openDatabase } from '../platform/database/connect.js';
import { progressOnStderr } from '../platform/database/errors.js';
import { verifyAll, type Verified } from '../platform/verification.js';

const HELP = `npm run verify: checks all that must always hold, on the database that the settings name.

It joins the server of a running Lianrong, or opens the database itself if none runs, and changes nothing. Prints for each
invariant how many things were looked at and each violation. The settings are those of npm start (npm start -- --help).

Exit code: 0 when all holds, 1 when anything is violated, 2 when it could not be checked.

npm run verify：在设置所指的数据库上检查必须始终成立的事项。

有链融在运行时接入其数据库服务，否则自行打开数据库；不作任何更改。逐项打印检查数量与每一处违反。设置与 npm start 相同。

退出码：0 全部成立；1 有违反；2 无法检查。
`;

/** A damaged database may have thousands: the first ones say where to look. */
const SHOWN = 20;

async function main(): Promise<number> {
  if (flagsGiven().has('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  const database = await openDatabase(readConfig(), progressOnStderr, { joinRunning: true });
  try {
    const all: Verified[] = [];
    for await (const one of verifyAll({ connection: database.connection }, modules)) {
      all.push(one);
      process.stdout.write(row(one));
    }
    process.stdout.write(summary(all));
    return all.some(({ violations }) => violations.length > 0) ? 1 : 0;
  } finally {
    await database.close();
  }
}

function row({ module, invariant, checked, violations, seconds }: Verified): string {
  const verdict = violations.length > 0 ? 'VIOLATED' : checked === 0 ? 'empty' : 'holds';
  const figures = `${String(checked).padStart(9)} checked ${String(violations.length).padStart(6)} violated ${seconds.toFixed(1).padStart(6)} s`;
  const more = violations.length > SHOWN ? [`… and ${violations.length - SHOWN} more`] : [];
  const lines = [...violations.slice(0, SHOWN), ...more].map((line) => `             ${line}\n`);
  return `${verdict.padEnd(8)} ${figures}  ${module.padEnd(12)} ${invariant}\n${lines.join('')}`;
}

function summary(all: readonly Verified[]): string {
  const violated = all.filter(({ violations }) => violations.length > 0).length;
  const empty = all.filter(({ checked, violations }) => checked === 0 && violations.length === 0).length;
  const nothing =
    empty > 0 ? `; ${empty} had nothing to check, the database holds none of what they are about` : '';
  return `\n${all.length} invariants: ${all.length - violated - empty} hold, ${violated} violated${nothing}.\n`;
}

await runCommand(main, { failure: 2 });
