import type { Logger } from 'pino';
import { ArgumentError, flagsGiven } from './commands/arguments.js';
import { ConfigError, readConfig, requireCounterparts, SETTINGS, type Config } from './config.js';
import { inColumns } from './kernel/columns.js';
import { openDatabase, type Database } from './platform/database/connect.js';
import { DatabaseError, progressOnStderr } from './platform/database/errors.js';
import { COUNTERPARTS } from './platform/counterpart.js';
import { makeLog } from './platform/log.js';
import { openPlatform } from './platform/start.js';
import { demoLogins, loadSeeds, type DemoLogin } from './seeds/index.js';
import { apiSchema, startServer, type RunningServer } from './server.js';
import { makeServices, urlsOf } from './services.js';
import { startSimulators, type SimulatorChildren } from './simulators/children.js';

/** `npm start`: database, indexes, seeds, server; ends all of it on Ctrl-C. */
async function main(): Promise<void> {
  if (flagsGiven().has('--help')) return help();
  const config = readConfig();
  requireCounterparts(config);
  const log = makeLog(config.logLevel);
  const lost = (how: string): void => {
    log.fatal({ how }, 'the embedded database ended; nothing acknowledged is lost, start again');
    process.exit(1);
  };
  const run: Run = { opening: openDatabase(config, progressOnStderr, { onServerExit: lost }), ending: false };
  endOnSignals(run);
  try {
    await serve(run, config, log);
  } catch (error) {
    // A signal closes the database under a start that is still under way: that is no failure.
    if (run.ending) return;
    await run.simulators?.stop();
    await closeDatabase(run);
    throw error;
  }
}

interface Run {
  readonly opening: Promise<Database>;
  simulators?: SimulatorChildren | undefined;
  server?: RunningServer;
  /** Set by the first signal. */
  ending: boolean;
}

async function serve(run: Run, config: Config, log: Logger): Promise<void> {
  const database = await run.opening;
  if (run.ending) return;
  const simulators = (run.simulators = simulatorsFor(config, database));
  const url = urlsOf(config, simulators ?? null);
  const platform = await openPlatform(database.connection, config, (place, clock) =>
    makeServices(place, config, { clock, url }),
  );
  if (config.demoSeeds) await loadSeeds(platform, apiSchema(), progressOnStderr);
  run.server = await startServer(platform, config, log);
  announce(config, run.server.url, database, await demoLogins(platform));
}

/** Counterparts without an address are simulated beside the server, on the same database server. */
function simulatorsFor(config: Config, { uri }: Database): SimulatorChildren | undefined {
  const { counterpartUrls, simulators, mongodbDb } = config;
  const allGiven = COUNTERPARTS.every((name) => counterpartUrls[name] !== undefined);
  return simulators && !allGiven ? startSimulators(uri, mongodbDb) : undefined;
}

const closeDatabase = ({ opening }: Run): Promise<void> =>
  opening.then(
    (database) => database.close(),
    () => undefined,
  );

/** Also a start that is under way ends cleanly: the database is opened before it is closed. */
function endOnSignals(run: Run): void {
  // `npm start | head`: that nobody reads on must not end the server, least of all while it is stopping.
  process.stdout.on('error', () => undefined);
  const end = async (): Promise<void> => {
    if (run.ending) return;
    run.ending = true;
    process.stdout.write('\nStopping: finishing the requests under way …\n');
    await run.server?.stop();
    await run.simulators?.stop();
    await closeDatabase(run);
    process.stdout.write('Stopped. The data is kept.\n');
    process.exit(0);
  };
  process.on('SIGINT', () => void end()).on('SIGTERM', () => void end());
}

function announce(config: Config, url: string, database: Database, logins: readonly DemoLogin[]): void {
  const where = database.embedded
    ? `${config.dataDir} (embedded database; for one machine, trials and tests)`
    : 'the MongoDB of MONGODB_URI';
  const lines = [
    '',
    '  Lianrong 链融 is running.',
    ...demoTable(logins),
    ...(config.graphqlExplorer ? [`  Start page   ${url}/`, `  GraphiQL     ${url}/graphiql`] : []),
    `  GraphQL      ${url}/graphql`,
    `  Data         ${where}`,
    '  Stop         Ctrl-C',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The administrators of the demo network; their colleagues are on the start page. */
function demoTable(logins: readonly DemoLogin[]): string[] {
  const [first] = logins;
  if (first === undefined) return [];
  const rows = logins
    .filter(({ role }) => role === 'ADMIN')
    .map(({ email, organisation, what }) => [`    ${email}`, organisation, what]);
  return ['', `  Demo log-ins, all with the password ${first.password}`, ...inColumns(rows), ''];
}

function help(): void {
  const rows = SETTINGS.map(
    ({ name, default: preset, accepts, purpose }) =>
      `  ${name}\n      ${purpose}\n      Accepts ${accepts}. Default: ${preset}.`,
  );
  process.stdout.write(HELP.replace('SETTINGS', rows.join('\n')));
}

const HELP = `npm start: serves Lianrong 链融. Settings are environment variables:

SETTINGS

npm start：启动链融服务。以上设置均为环境变量，中文说明见 README.zh-CN.md 的“设置”一节。
`;

main().catch((error: unknown) => {
  process.stderr.write(`${inWords(error)}\n`);
  process.exit(1);
});

/** What a person can mend in a sentence; anything else is a bug, with its trace. */
function inWords(error: unknown): string {
  if ([ArgumentError, ConfigError, DatabaseError].some((kind) => error instanceof kind))
    return (error as Error).message;
  const { code, port, stack } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port ?? ''} is in use by another program. Set PORT to another one; 0 takes any free one.`;
  return stack ?? String(error);
}
