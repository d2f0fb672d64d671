/**
 * The settings, and the only place that reads the environment. Everything else is handed a {@link Config}.
 * A wrong setting stops the start: all problems are reported at once, so that one edit puts them right.
 */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the platform runs with. Paths are absolute, durations carry their unit in the name. */
export interface Config {
  /** 0 asks the system for any free port. */
  readonly port: number;
  readonly host: string;
  /** Where the embedded database and the platform's own files lie. */
  readonly dataDir: string;
  /** Not set: the embedded server. */
  readonly mongodbUri: string | undefined;
  readonly mongodbDb: string;
  readonly clock: 'system' | 'simulated';
  /** Whether the demo network, with its published passwords, is loaded into an empty database. */
  readonly demoSeeds: boolean;
  readonly production: boolean;
  /** GraphiQL and introspection. */
  readonly graphqlExplorer: boolean;
  readonly logLevel: LogLevel;
  /** Where the embedded server's program is kept between starts. */
  readonly cacheDir: string;
  /** A server program to use instead of fetching one. */
  readonly secantusdBinary: string | undefined;
  readonly tokenTtlSeconds: number;
  readonly refreshTtlDays: number;
  /** Proxies in front whose X-Forwarded-For is believed. */
  readonly trustedProxies: number;
  /** Only for `npm run operator:create`; asked for when not set. */
  readonly operatorPassword: string | undefined;
}

export interface Setting {
  readonly name: string;
  /** As a person reads it: a value, or in words what is done when it is not given. */
  readonly default: string;
  readonly accepts: string;
  readonly purpose: string;
}

/** One row per setting: `--help` and the README's table are printed from here. */
export const SETTINGS = [
  {
    name: 'PORT',
    default: '4000',
    accepts: 'a whole number from 0 to 65535',
    purpose: 'Port that the server listens on; 0 takes any free one and prints it.',
  },
  {
    name: 'HOST',
    default: '127.0.0.1',
    accepts: 'a host name or an IP address',
    purpose: 'Address that the server listens on; 0.0.0.0 for all, as in a container.',
  },
  {
    name: 'DATA_DIR',
    default: './data',
    accepts: 'a directory',
    purpose: "The embedded database and the platform's own files; made if missing.",
  },
  {
    name: 'MONGODB_URI',
    default: 'the embedded server',
    accepts: 'an address that begins with mongodb:// or mongodb+srv://',
    purpose: 'A MongoDB 7+ replica set or sharded cluster to use instead of the embedded server.',
  },
  {
    name: 'MONGODB_DB',
    default: 'lianrong',
    accepts: 'up to 38 letters, digits, - and _',
    purpose: 'Name of the database on that server; a name inside MONGODB_URI only serves its log-in.',
  },
  {
    name: 'CLOCK',
    default: 'system',
    accepts: 'system or simulated (not together with MONGODB_URI)',
    purpose: 'With simulated, an operator can move the time on, to play closing times and maturities.',
  },
  {
    name: 'SEED',
    default: 'demo on the embedded server, none elsewhere',
    accepts: 'demo or none',
    purpose:
      'Whether an empty database gets the demo network. Its passwords are published: never in production.',
  },
  {
    name: 'NODE_ENV',
    default: 'development',
    accepts: 'production, development or test',
    purpose: 'With production and MONGODB_URI the explorer is off unless GRAPHQL_EXPLORER says otherwise.',
  },
  {
    name: 'GRAPHQL_EXPLORER',
    default: 'on, but off in production with MONGODB_URI',
    accepts: 'on or off',
    purpose: 'GraphiQL at /graphiql, and introspection.',
  },
  {
    name: 'LOG_LEVEL',
    default: 'info',
    accepts: LOG_LEVELS.join(', '),
    purpose: 'How much is logged.',
  },
  {
    name: 'CACHE_DIR',
    default: "the user's cache directory, such as ~/.cache/lianrong",
    accepts: 'a directory',
    purpose: "Keeps the embedded server's program, fetched once.",
  },
  {
    name: 'SECANTUSD_BINARY',
    default: 'fetched with pip into CACHE_DIR',
    accepts: 'the path of a secantusd-rs program',
    purpose: 'Program of the embedded server to use instead of fetching it, for machines without network.',
  },
  {
    name: 'TOKEN_TTL_SECONDS',
    default: '900',
    accepts: 'a whole number from 1 to 86400',
    purpose: 'How long an access token is valid, in seconds.',
  },
  {
    name: 'REFRESH_TTL_DAYS',
    default: '30',
    accepts: 'a whole number from 1 to 365',
    purpose: 'How long a refresh token is valid, in days.',
  },
  {
    name: 'TRUSTED_PROXIES',
    default: '0',
    accepts: 'a whole number from 0 to 10',
    purpose:
      "How many proxies stand in front; the caller's address, for limits and the audit trail, is then read from X-Forwarded-For.",
  },
  {
    name: 'OPERATOR_PASSWORD',
    default: 'asked for',
    accepts: 'text of 10 to 200 characters',
    purpose: 'First password of the administrator that npm run operator:create adds; nothing else reads it.',
  },
] as const satisfies readonly Setting[];

type SettingName = (typeof SETTINGS)[number]['name'];
type Environment = Readonly<Record<string, string | undefined>>;

/** Thrown when settings are wrong; the message lists every problem on a line of its own. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(['The settings are not accepted:', ...problems.map((problem) => `  - ${problem}`)].join('\n'));
  }
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().int().min(least).max(most));

const SHAPE = {
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/[^\s/]+/)
    .optional(),
  // MongoDB Atlas allows 38 characters, other servers 63.
  MONGODB_DB: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,38}$/)
    .default('lianrong'),
  CLOCK: z.enum(['system', 'simulated']).default('system'),
  SEED: z.enum(['demo', 'none']).optional(),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  GRAPHQL_EXPLORER: z.enum(['on', 'off']).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  CACHE_DIR: z.string().optional(),
  SECANTUSD_BINARY: z.string().optional(),
  TOKEN_TTL_SECONDS: wholeNumber(1, 86_400).default(900),
  REFRESH_TTL_DAYS: wholeNumber(1, 365).default(30),
  TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
  OPERATOR_PASSWORD: z.string().optional(),
} satisfies Record<SettingName, z.ZodType>;

const settings = z.object(SHAPE);
type Given = z.infer<typeof settings>;

/**
 * Reads and checks the settings. An empty value counts as not given, as compose files and CI write it.
 * @throws ConfigError that names every wrong setting, what was given and what is accepted
 */
export function readConfig(env: Environment = process.env): Config {
  const given = Object.fromEntries(SETTINGS.map(({ name }) => [name, env[name]?.trim() || undefined]));
  const parsed = settings.safeParse(given);
  const problems = parsed.success ? [] : wrongValues(given, parsed.error);
  if (given['CLOCK'] === 'simulated' && given['MONGODB_URI'] !== undefined) {
    problems.push(
      'CLOCK: "simulated" is refused together with MONGODB_URI, because a moved clock must never reach real deals; ' +
        'leave one of the two out.',
    );
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data, env);
}

function wrongValues(given: Environment, error: z.ZodError): string[] {
  const wrong = new Set(error.issues.map((issue) => issue.path[0]));
  return SETTINGS.filter(({ name }) => wrong.has(name)).map(({ name, accepts }) => {
    const value = name === 'MONGODB_URI' ? withoutPassword(given[name] ?? '') : given[name];
    return `${name}: "${value}" is not accepted; give ${accepts}.`;
  });
}

function toConfig(given: Given, env: Environment): Config {
  const production = given.NODE_ENV === 'production';
  const embedded = given.MONGODB_URI === undefined;
  return {
    port: given.PORT,
    host: given.HOST,
    dataDir: resolve(given.DATA_DIR),
    mongodbUri: given.MONGODB_URI,
    mongodbDb: given.MONGODB_DB,
    clock: given.CLOCK,
    demoSeeds: given.SEED === undefined ? embedded : given.SEED === 'demo',
    production,
    graphqlExplorer:
      given.GRAPHQL_EXPLORER === undefined ? embedded || !production : given.GRAPHQL_EXPLORER === 'on',
    logLevel: given.LOG_LEVEL,
    cacheDir: resolve(given.CACHE_DIR ?? defaultCacheDir(env)),
    secantusdBinary: given.SECANTUSD_BINARY === undefined ? undefined : resolve(given.SECANTUSD_BINARY),
    tokenTtlSeconds: given.TOKEN_TTL_SECONDS,
    refreshTtlDays: given.REFRESH_TTL_DAYS,
    trustedProxies: given.TRUSTED_PROXIES,
    operatorPassword: given.OPERATOR_PASSWORD,
  };
}

/** In the user's cache, not in node_modules: `npm ci` empties that and would fetch the program anew. */
function defaultCacheDir(env: Environment): string {
  if (process.platform === 'win32' && env['LOCALAPPDATA'])
    return join(env['LOCALAPPDATA'], 'lianrong', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'lianrong');
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'lianrong');
}

/** What a child process of ours is to run with: this process's environment with these settings instead; '' takes one away. */
export function environmentWith(
  given: Partial<Record<SettingName, string>>,
  env: Environment = process.env,
): Record<string, string | undefined> {
  return { ...env, ...given };
}

/** A database address fit for screens and logs: user and password are left out. */
export function withoutPassword(uri: string): string {
  return uri.replace(/\/\/.*@/, '//***@');
}
