/** Two real servers on one database with one set of counterparts, and the parties that act on both. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/kernel/clock.js';
import { addDays, shanghaiDateOf, type PlainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { AccessTokens, organisations } from '../../src/parties/index.js';
import { connectTo } from '../../src/platform/database/connect.js';
import { startEmbedded } from '../../src/platform/database/embedded.js';
import { openPlatform } from '../../src/platform/start.js';
import { insertLpr } from '../../src/reference/index.js';
import { startSimulators } from '../../src/simulators/children.js';
import { newBank, type Bank, type Market } from '../deals/case.js';
import { testProgram } from '../support/embedded.js';
import { approvedOrganisation, clientOf, logInDirectly, type Party, type World } from '../support/world.js';
import { addressOf, ended } from './child-server.js';

/** What was sent to both replicas at once, how often, and what became of it. */
export interface Tally {
  readonly race: string;
  calls: number;
  done: number;
  repeated: number;
  refused: number;
}

export interface Replicas {
  readonly uri: string;
  readonly database: string;
  readonly urls: readonly [string, string];
}

/** One database server, one set of counterparts, two servers; afterwards none of it is left. */
export async function withReplicas<T>(work: (replicas: Replicas) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'lianrong-replicas-'));
  const server = await startEmbedded({
    directory,
    program: await testProgram(),
    durable: false,
    progress: () => undefined,
  });
  const database = 'replicas';
  const simulators = startSimulators(server.uri, database);
  const children: ChildProcess[] = [];
  const start = async (): Promise<string> => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        MONGODB_URI: server.uri,
        MONGODB_DB: database,
        PORT: '0',
        SEED: 'none',
        LOG_LEVEL: 'silent',
        REGISTER_URL: await simulators.url('register'),
        TAX_URL: await simulators.url('tax'),
        NETWORK_URL: await simulators.url('network'),
        BILL_EXCHANGE_URL: await simulators.url('exchange'),
      },
    });
    children.push(child);
    return addressOf(child);
  };
  try {
    return await work({ uri: server.uri, database, urls: [await start(), await start()] });
  } finally {
    for (const child of children) await ended(child, 'SIGKILL');
    await simulators.stop();
    await server.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

export interface Arena {
  readonly market: Market;
  readonly banks: readonly [Bank, Bank];
  readonly urls: readonly [string, string];
  readonly today: PlainDate;
  readonly tallies: Map<string, Tally>;
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** A seller, its debtor and two lenders whose mandates make offers at once. */
export async function openArena({ uri, database, urls }: Replicas): Promise<Arena> {
  const opened = await connectTo(uri, database);
  const { connection } = opened;
  const platform = await openPlatform(connection, { clock: 'system' }, async (place) => {
    // Longer than the longest run: what is shown here is no log-in.
    const accessTokens = await AccessTokens.load(place, 86_400);
    return { accessTokens } as unknown as World['platform']['services'];
  });
  const today = shanghaiDateOf(systemClock.now());
  const party = async (capacity: Parameters<World['party']>[0]): Promise<Party> => {
    const organisation = approvedOrganisation([capacity].flat(), {});
    await organisations.insert(platform, organisation);
    return logInDirectly(platform, organisation, 'ADMIN', (token) => clientOf(urls[0], token));
  };
  const world = { platform, url: urls[0], party } as unknown as World;
  const lpr = { term: 'ONE_YEAR', rate: new Decimal('0.0310'), publishedOn: today } as const;
  await insertLpr(platform, { ...lpr, createdAt: new Date() });
  const [seller, debtor] = [await party('SUPPLIER'), await party('CORE_ENTERPRISE')];
  const valid = { validFrom: today, validUntil: addDays(today, 300) };
  const banks = [await newBank(world, debtor, valid), await newBank(world, debtor, valid)] as const;
  const market = { world, seller, debtor, bank: banks[0] };
  return { market, banks, urls, today, tallies: new Map(), faults: [], close: () => opened.close() };
}
