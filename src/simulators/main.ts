import { parseArgs } from 'node:util';
import { MongoClient } from 'mongodb';
import { ConfigError, readConfig, withoutPassword, type Config } from '../config.js';
import {
  databaseOf,
  serveSimulator,
  SIMULATOR_NAMES,
  type RunningSimulator,
  type SimulatorName,
} from './serve.js';

const HELP = `npm run simulators -- register|tax|network|exchange|all [--port N]: runs simulated counterparts of the platform.

  register   the unified movable-property register 动产融资统一登记公示系统   port 4101
  tax        the tax authority's invoice verification 发票查验               port 4102
  network    another receivables platform 外部应收账款平台                   port 4103
  exchange   the exchange at which bills live 票据交易所                     port 4104
  all        all four

  --port N   another port; with all, N and the three after it; 0 takes free ones
  --help     this text

npm start runs all four by itself on the embedded database. This command is for running them apart: point REGISTER_URL,
TAX_URL, NETWORK_URL and BILL_EXCHANGE_URL of the platform at them. They keep their data in databases of their own on the server of
MONGODB_URI (named MONGODB_DB with _register, _tax, _network or _exchange behind it), else on the embedded server of a running npm
start with the same DATA_DIR. HOST is the address that they listen on. PUT /faults makes one slow, failing, late or
repeating itself: docs/concepts/counterparts.md.

Exit code: 0 when ended by Ctrl-C, 1 when something is wrong.

npm run simulators -- register|tax|network|exchange|all [--port N]：单独运行模拟系统。

npm start 在内置数据库上会自行运行全部四个；需要分开运行时使用本命令，并将平台的 REGISTER_URL、TAX_URL、NETWORK_URL、
BILL_EXCHANGE_URL 指向它们。--port N 指定端口；all 时依次使用 N 及其后三个，0 表示任选空闲端口。PUT /faults 可使其变慢、
出错、迟到或重复应答：docs/concepts/counterparts.md。退出码：0 以 Ctrl-C 结束；1 出错。
`;

const PORTS: Readonly<Record<SimulatorName, number>> = {
  register: 4101,
  tax: 4102,
  network: 4103,
  exchange: 4104,
};

interface Given {
  readonly names: readonly SimulatorName[];
  readonly port: number | null;
}

async function main(): Promise<number | null> {
  const given = readArguments();
  if (given === null) return said(HELP, process.argv.includes('--help') ? 0 : 1);
  const config = readConfig();
  const uri = await databaseUri(config);
  if (uri === null) return said(NO_DATABASE, 1);
  const client = new MongoClient(uri, {
    appName: 'lianrong-simulators',
    writeConcern: { w: 'majority', journal: true },
    readConcernLevel: 'majority',
    serverSelectionTimeoutMS: 10_000,
  });
  const running: RunningSimulator[] = [];
  endWith(async () => {
    for (const one of running) await one.stop();
    await client.close();
  });
  for (const [at, name] of given.names.entries()) {
    const open = async () => (await client.connect()).db(databaseOf(config.mongodbDb, name));
    const port = given.port === null ? PORTS[name] : given.port === 0 ? 0 : given.port + at;
    const one = await serveSimulator(name, open, { port, host: config.host });
    running.push(one);
    process.stdout.write(`${name.padEnd(8)} ${one.url}\n`);
  }
  process.send?.({ urls: Object.fromEntries(given.names.map((name, at) => [name, running[at]?.url])) });
  process.stdout.write(`Data on ${withoutPassword(uri)}. Stop with Ctrl-C.\n`);
  return null;
}

function readArguments(): Given | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string' }, help: { type: 'boolean' } },
    });
    const [which = ''] = positionals;
    const names = which === 'all' ? SIMULATOR_NAMES : SIMULATOR_NAMES.filter((name) => name === which);
    const port = values.port === undefined ? null : Number(values.port);
    const wrongPort = port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_532);
    if (values.help || names.length === 0 || positionals.length > 1 || wrongPort) return null;
    return { names, port };
  } catch {
    return null;
  }
}

const NO_DATABASE = `There is no database for the simulators: no Lianrong runs on DATA_DIR, and MONGODB_URI is not set.
What helps:
  - start Lianrong first (npm start), which runs simulators of its own already
  - set MONGODB_URI to the server on which they are to keep their data
`;

async function databaseUri(config: Config): Promise<string | null> {
  if (config.mongodbUri !== undefined) return config.mongodbUri;
  // Only here: a child of npm start is given the address, and starts faster without all of this.
  const { databaseDirectory } = await import('../platform/database/connect.js');
  const { runningServer } = await import('../platform/database/embedded.js');
  return (await runningServer(databaseDirectory(config)))?.uri ?? null;
}

/** Ends on a signal, and with the process that started it, however that one ended. */
function endWith(stop: () => Promise<void>): void {
  const end = (): void => void stop().finally(() => process.exit(0));
  process.on('SIGINT', end).on('SIGTERM', end).on('disconnect', end);
  process.stdout.on('error', () => undefined);
}

function said(text: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(text);
  return code;
}

try {
  const code = await main();
  if (code !== null) process.exit(code);
} catch (error) {
  const inWords = error instanceof ConfigError || (error as { code?: unknown }).code === 'EADDRINUSE';
  process.stderr.write(`${inWords ? (error as Error).message : String((error as Error).stack)}\n`);
  process.exit(1);
}
