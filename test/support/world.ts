import { randomBytes } from 'node:crypto';
import pino from 'pino';
import { readConfig } from '../../src/config.js';
import { sha256Hex } from '../../src/kernel/hash.js';
import { newId } from '../../src/kernel/ids.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { SimulatedClock } from '../../src/kernel/clock.js';
import { checkCreditCode, memberships, organisations, type Organisation } from '../../src/parties/index.js';
import { sessions } from '../../src/parties/parties.store.js';
import type { Capacity, Role } from '../../src/platform/actor.js';
import { openPlatform } from '../../src/platform/start.js';
import type { Platform } from '../../src/platform/unit.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { makeServices } from '../../src/services.js';
import type { SimulatorName } from '../../src/simulators/serve.js';
import { testDatabase } from './database.js';
import { outsideWorld, type OutsideClient } from './outside.js';

/** A server of one's own over real HTTP, on a database of its own, with a clock that can be moved. */
export interface World {
  readonly platform: Platform & { readonly clock: SimulatedClock };
  readonly server: RunningServer;
  readonly url: string;
  /** An approved organisation with one person who is logged in. */
  party(
    capacities: Capacity | readonly Capacity[],
    more?: Partial<Organisation> & { role?: Role },
  ): Promise<Party>;
  /** Another person of the same organisation. */
  colleague(party: Party, role: Role): Promise<Party>;
  /** The simulated counterparts' own HTTP APIs, for what tests order and count there. */
  readonly outside: (name: SimulatorName) => OutsideClient;
  anonymous: Client;
  client(token: string | null): Client;
  stop(): Promise<void>;
}

export interface Client {
  /** Sends a GraphQL request and gives back data and errors as they came. */
  ask<T = Record<string, any>>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>;
  /** The same, failing the test when the server answered errors; the whole `data`. */
  data<T = Record<string, any>>(query: string, variables?: Record<string, unknown>): Promise<T>;
  readonly token: string | null;
}

export interface Answer<T> {
  readonly status: number;
  readonly data: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

export interface Party extends Client {
  readonly organisation: Organisation;
  readonly membership: string;
  readonly token: string;
}

/** Tests begin here unless they say otherwise: a Tuesday, 10:00 in Chongqing. */
export const START = new Date('2025-06-03T10:00:00+08:00');

export interface WorldOptions {
  /** With a link to another receivables platform, which then is polled. */
  readonly network?: boolean;
  /** Behind a proxy: callers are told apart by X-Forwarded-For. */
  readonly proxied?: boolean;
}

export async function startWorld(
  start = START,
  { network = false, proxied = false }: WorldOptions = {},
): Promise<World> {
  const database = await testDatabase();
  const config = {
    ...readConfig({
      SEED: 'none',
      LOG_LEVEL: 'silent',
      CLOCK: 'simulated',
      SIMULATORS: network ? 'on' : 'off',
      TRUSTED_PROXIES: proxied ? '1' : '0',
    }),
    port: 0,
  };
  const clock = new SimulatedClock(start);
  const outside = outsideWorld(database.connection);
  const opened = await openPlatform(database.connection, config, (place) =>
    makeServices(place, config, { clock, url: outside.url }),
  );
  const platform = { ...opened, clock };
  const server = await startServer(platform, config, pino({ level: process.env['TEST_LOG'] ?? 'silent' }));
  const client = (token: string | null): Client => clientOf(server.url, token);
  const signIn = (organisation: Organisation, role: Role) =>
    logInDirectly(platform, organisation, role, client);
  return {
    platform,
    server,
    url: server.url,
    client,
    anonymous: client(null),
    party: async (capacities, { role = 'ADMIN', ...more } = {}) => {
      const all = typeof capacities === 'string' ? [capacities] : capacities;
      const organisation = approvedOrganisation(all, more);
      await organisations.insert(platform, organisation);
      return signIn(organisation, role);
    },
    outside: outside.client,
    colleague: (party, role) => signIn(party.organisation, role),
    stop: async () => {
      await server.stop();
      await outside.stop();
      await database.close();
    },
  };
}

export function approvedOrganisation(
  capacities: readonly Capacity[],
  more: Partial<Organisation>,
): Organisation {
  const lender = capacities.includes('LENDER');
  return {
    _id: newId('org'),
    name: `重庆测试${randomBytes(3).toString('hex')}有限公司`,
    creditCode: randomCreditCode(),
    lei: null,
    capacities,
    industry: 'INDUSTRY',
    district: '两江新区',
    licence: lender ? 'BANK' : null,
    staff: 100,
    revenue: new Decimal('3000'),
    totalAssets: null,
    sizeClass: 'SMALL',
    state: 'APPROVED',
    warnings: [],
    registeredAt: START,
    version: 1,
    ...more,
  };
}

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

export function randomCreditCode(): string {
  const body = `91500112MA${[...randomBytes(7)].map((byte) => CHARACTERS[byte % 31]).join('')}`;
  const last = [...CHARACTERS].find((character) => checkCreditCode(body + character).valid);
  return body + (last ?? '');
}

export async function logInDirectly(
  platform: Platform,
  organisation: Organisation,
  role: Role,
  client: (token: string) => Client,
): Promise<Party> {
  const person = newId('psn');
  const membership = newId('mbr');
  const session = newId('ses');
  const place = {
    person,
    organisation: organisation._id,
    role,
    email: `${person}@example.com`,
    personName: '测试人',
  };
  await memberships.insert(platform, { _id: membership, ...place });
  const ends = new Date(Date.now() + 86_400_000);
  await sessions.insert(platform, {
    _id: session,
    person,
    membership,
    refreshHash: sha256Hex(session),
    expiresAt: ends,
    endedAt: null,
  });
  const { token } = platform.services.accessTokens.sign({ subject: person, membership, session });
  return { ...client(token), organisation, membership, token };
}

export function clientOf(url: string, token: string | null): Client {
  const ask = async <T>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as { data: T | null }) };
  };
  return {
    token,
    ask,
    data: async <T>(query: string, variables?: Record<string, unknown>): Promise<T> => {
      const answer = await ask<T>(query, variables);
      if (answer.errors || answer.data === null) throw new Error(JSON.stringify(answer.errors ?? answer));
      return answer.data;
    },
  };
}
