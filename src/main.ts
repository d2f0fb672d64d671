import { ConfigError, readConfig, SETTINGS, type Config } from './config.js';
import { openDatabase, type Database } from './platform/database/connect.js';
import { DatabaseError, progressOnStderr } from './platform/database/errors.js';
import { makeLog } from './platform/log.js';
import { openPlatform } from './platform/start.js';
import { startServer, type RunningServer } from './server.js';
import { makeServices } from './services.js';

/** `npm start`: database, indexes, seeds, server; ends all of it on Ctrl-C. */
async function main(): Promise<void> {
  if (process.argv.includes('--help')) return help();
  const config = readConfig();
  const log = makeLog(config.logLevel);
  const lost = (how: string): void => {
    log.fatal({ how }, 'the embedded database ended; nothing acknowledged is lost, start again');
    process.exit(1);
  };
  const database = await openDatabase(config, progressOnStderr, { onServerExit: lost });
  try {
    const platform = await openPlatform(database.connection, config, (place) => makeServices(place, config));
    const server = await startServer(platform, config, log);
    endOnSignals(server, database);
    announce(config, server.url, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

function endOnSignals(server: RunningServer, database: Database): void {
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    process.stdout.write('\nStopping: finishing the requests under way …\n');
    await server.stop();
    await database.close();
    process.stdout.write('Stopped. The data is kept.\n');
    process.exit(0);
  };
  process.on('SIGINT', () => void end()).on('SIGTERM', () => void end());
}

function announce(config: Config, url: string, database: Database): void {
  const where = database.embedded ? `${config.dataDir} (embedded database; for one machine, trials and tests)` : 'the MongoDB of MONGODB_URI';
  const lines = [
    '',
    '  Lianrong 链融 is running.',
    `  Start page   ${url}/`,
    `  GraphiQL     ${url}/graphiql`,
    `  GraphQL      ${url}/graphql`,
    `  Data         ${where}`,
    '  Stop         Ctrl-C',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function help(): void {
  const rows = SETTINGS.map(({ name, default: preset, accepts, purpose }) => `  ${name}\n      ${purpose}\n      Accepts ${accepts}. Default: ${preset}.`);
  process.stdout.write(`npm start: serves Lianrong 链融. Settings are environment variables:\n\n${rows.join('\n')}\n`);
}

main().catch((error: unknown) => {
  const expected = error instanceof ConfigError || error instanceof DatabaseError;
  process.stderr.write(`${expected ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
