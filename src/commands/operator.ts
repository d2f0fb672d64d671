import { parseArgs } from 'node:util';
import { runCommand } from './command.js';
import { readConfig } from '../config.js';
import { ZERO } from '../kernel/decimal.js';
import { isRefused, wording, type Refusal } from '../kernel/decision.js';
import { authorityAdd, type RegistrationAsk } from '../parties/index.js';
import { perform } from '../platform/act.js';
import { SYSTEM } from '../platform/actor.js';
import { openDatabase } from '../platform/database/connect.js';
import { progressOnStderr } from '../platform/database/errors.js';
import { openPlatform } from '../platform/start.js';
import { ask } from './prompt.js';
import { makeServices, urlsOf } from '../services.js';

const HELP = `npm run operator:create: adds the operator of an installation, who approves all other organisations.

  npm run operator:create -- --organisation 名称 --credit-code 18位 --district 区县 --name 姓名 --email name@example.com

  --organisation   registered name of the operating organisation
  --credit-code    its unified social credit code
  --district       where it is, for example 渝中区
  --name, --email  its first administrator, who invites the others
  --regulator      adds a regulator instead, which cannot register by itself either

The administrator's password is asked for, or read from OPERATOR_PASSWORD. The other settings are those of npm start; a
server may be running. Exit code: 0 when it was added, 1 when not.

npm run operator:create：添加运营方，由其审核其他单位的准入。

  --organisation   运营单位名称
  --credit-code    统一社会信用代码
  --district       所在区县，例如 渝中区
  --name, --email  首位管理员的姓名与邮箱，由其邀请其他成员
  --regulator      改为添加监管部门，监管部门同样不能自行注册

管理员密码会询问，或取自 OPERATOR_PASSWORD。其他设置与 npm start 相同，可在服务运行时执行。退出码：0 已添加；1 未添加。
`;

const TEXT = { type: 'string', default: '' } as const;
const OPTIONS = {
  organisation: TEXT,
  'credit-code': TEXT,
  district: TEXT,
  name: TEXT,
  email: TEXT,
  regulator: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** All of the first registration but its password, which is asked for last. */
const NEEDED = ['organisation', 'credit-code', 'district', 'name', 'email'] as const;

type Given = ReturnType<typeof readArguments>;

async function main(): Promise<number> {
  const given = readArguments();
  if (given === null || given.help) {
    process.stdout.write(HELP);
    return given === null ? 1 : 0;
  }
  const missing = NEEDED.filter((name) => given[name] === '');
  if (missing.length > 0) {
    process.stderr.write(`Missing: ${missing.map((name) => `--${name}`).join(', ')}.\n\n${HELP}`);
    return 1;
  }
  const config = readConfig();
  const password = config.operatorPassword ?? (await ask(`Password of ${given.email}: `, { hidden: true }));
  const database = await openDatabase(config, progressOnStderr, { joinRunning: true });
  try {
    const platform = await openPlatform(database.connection, config, (place, clock) =>
      makeServices(place, config, { clock, url: urlsOf(config, null) }),
    );
    const result = await perform(platform, SYSTEM, authorityAdd, registrationOf(given, password ?? ''));
    if (isRefused(result)) process.stderr.write(inWords(result));
    else
      process.stdout.write(
        `Added ${given.organisation} (${result.organisation}); ${given.email} can log in.\n`,
      );
    return isRefused(result) ? 1 : 0;
  } finally {
    await database.close();
  }
}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n`);
    return null;
  }
}

/** Staff and revenue only serve the size class, which says nothing about an authority. */
function registrationOf(given: NonNullable<Given>, password: string): RegistrationAsk {
  return {
    name: given.organisation,
    creditCode: given['credit-code'],
    capacities: [given.regulator ? 'REGULATOR' : 'OPERATOR'],
    industry: 'OTHER',
    staff: 0,
    revenue: ZERO,
    district: given.district,
    administrator: { name: given.name, email: given.email, password },
  };
}

function inWords({ code, facts, problems }: Refusal): string {
  const lines = problems.map((one) => `  ${one.path}: ${wording(one.code, one.facts, 'en')}\n`);
  return `${wording(code, facts, 'en')}\n${lines.join('')}`;
}

await runCommand(main, { failure: 1 });
