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

type Given = ReturnType<typeof readArguments>;

async function main(): Promise<number> {
  const given = readArguments();
  if (given === null || given.help) {
    process.stdout.write(HELP);
    return given === null ? 1 : 0;
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
