import type { Connection } from 'mongoose';
import type { Db } from 'mongodb';
import type { CounterpartName } from '../../src/platform/counterpart.js';
import { SIMULATOR_OF } from '../../src/services.js';
import {
  databaseOf,
  serveSimulator,
  type RunningSimulator,
  type SimulatorName,
} from '../../src/simulators/serve.js';

/** A counterpart's own HTTP API. */
export interface OutsideClient {
  url(): Promise<string>;
  get<T = Record<string, any>>(path: string): Promise<T>;
  post<T = Record<string, any>>(path: string, body: object): Promise<T>;
  put<T = Record<string, any>>(path: string, body: object): Promise<T>;
  /** Orders faults: see src/simulators/faults.ts. */
  faults(...faults: readonly object[]): Promise<void>;
}

export interface OutsideWorld {
  readonly url: (name: CounterpartName) => Promise<string>;
  readonly client: (name: SimulatorName) => OutsideClient;
  stop(): Promise<void>;
}

/**
 * The simulated counterparts in this process, over real HTTP, each with a database of its own beside the test's. One that no
 * test asks is never started.
 */
export function outsideWorld(connection: Connection): OutsideWorld {
  const started = new Map<SimulatorName, Promise<RunningSimulator>>();
  const opened: Db[] = [];
  const open = (name: SimulatorName) => async (): Promise<Db> => {
    const db = connection.getClient().db(databaseOf(connection.name, name));
    opened.push(db);
    return db;
  };
  const start = (name: SimulatorName): Promise<RunningSimulator> => {
    const known = started.get(name) ?? serveSimulator(name, open(name));
    started.set(name, known);
    return known;
  };
  return {
    url: async (name) => (await start(SIMULATOR_OF[name])).url,
    client: (name) => outsideClient(async () => (await start(name)).url),
    async stop() {
      for (const one of started.values()) await (await one).stop();
      for (const db of opened) await db.dropDatabase();
    },
  };
}

/** A registration as the register shows it to anybody. */
export interface ShownRegistration {
  readonly filingId: string;
  readonly registrationNo: string;
  readonly registeredAt: string;
  readonly amount: string;
  readonly collateral: readonly string[];
  readonly grantor: { readonly name: string; readonly code?: string };
  readonly securedParty: { readonly name: string; readonly code?: string };
  readonly dischargedAt: string | null;
  readonly changes: readonly {
    readonly entry: string;
    readonly kind: string;
    readonly facts: Record<string, string>;
  }[];
  /** How often it was sent. */
  readonly received: number;
}

/** All registrations that came from this platform, counted at the register. */
export async function registeredAt(register: OutsideClient): Promise<ShownRegistration[]> {
  const { filings } = await register.get<{ filings: ShownRegistration[] }>(
    '/filings?source=LIANRONG&limit=1000',
  );
  return filings;
}

export const liveAt = async (register: OutsideClient): Promise<ShownRegistration[]> =>
  (await registeredAt(register)).filter(({ dischargedAt }) => dischargedAt === null);

export function outsideClient(url: () => Promise<string>): OutsideClient {
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`${await url()}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = (await response.json()) as T;
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };
  return {
    url,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    faults: async (...faults) => void (await call('PUT', '/faults', { faults })),
  };
}

/** The tax administration loses all that it was told. */
export async function taxForgets({
  platform: { connection },
}: {
  platform: { connection: Connection };
}): Promise<void> {
  await connection.getClient().db(databaseOf(connection.name, 'tax')).collection('invoices').deleteMany({});
}
