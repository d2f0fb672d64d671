/**
 * The settings, and the only place that reads the environment. Everything else is handed a {@link Config}.
 * A wrong setting stops the start: all problems are reported at once, so that one edit puts them right.
 */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { LOG_LEVELS, SETTINGS, type LogLevel } from './settings.js';

export { LOG_LEVELS, SETTINGS, type LogLevel, type Setting } from './settings.js';

/** The outside systems whose addresses are settings. */
type CounterpartSetting = 'REGISTER' | 'TAX' | 'NETWORK' | 'BILL_EXCHANGE';

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
  /** Addresses of the outside systems; one that is not given is simulated where `simulators` says so. */
  readonly counterpartUrls: Readonly<Partial<Record<CounterpartSetting, string>>>;
  /** Whether `npm start` runs simulators for those that have no address. */
  readonly simulators: boolean;
  readonly counterpartTimeoutMs: number;
  /** A voucher's part more than so many transfers away from its issue raises an alert. */
  readonly voucherLayers: number;
  readonly paymentProofDays: number;
  /** Proxies in front whose X-Forwarded-For is believed. */
  readonly trustedProxies: number;
  /** Only for `npm run operator:create`; asked for when not set. */
  readonly operatorPassword: string | undefined;
}

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

/** Kept without a slash at the end; a user and password in it would reach logs. */
const httpAddress = z
  .string()
  .regex(/^https?:\/\/[^\s/@?#]+(\/[^\s@?#]*)?$/)
  .transform((address) => address.replace(/\/+$/, ''));

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
  REGISTER_URL: httpAddress.optional(),
  TAX_URL: httpAddress.optional(),
  NETWORK_URL: httpAddress.optional(),
  BILL_EXCHANGE_URL: httpAddress.optional(),
  SIMULATORS: z.enum(['on', 'off']).optional(),
  // Below the half minute for which one replica keeps news to itself.
  COUNTERPART_TIMEOUT_MS: wholeNumber(100, 20_000).default(5_000),
  VOUCHER_LAYERS: wholeNumber(1, 100).default(5),
  PAYMENT_PROOF_DAYS: wholeNumber(1, 365).default(30),
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
    voucherLayers: given.VOUCHER_LAYERS,
    paymentProofDays: given.PAYMENT_PROOF_DAYS,
    counterpartUrls: urlsOf(given),
    simulators: given.SIMULATORS === undefined ? embedded : given.SIMULATORS === 'on',
    counterpartTimeoutMs: given.COUNTERPART_TIMEOUT_MS,
    trustedProxies: given.TRUSTED_PROXIES,
    operatorPassword: given.OPERATOR_PASSWORD,
  };
}

const urlsOf = ({
  REGISTER_URL,
  TAX_URL,
  NETWORK_URL,
  BILL_EXCHANGE_URL,
}: Given): Config['counterpartUrls'] => ({
  ...(REGISTER_URL === undefined ? {} : { REGISTER: REGISTER_URL }),
  ...(TAX_URL === undefined ? {} : { TAX: TAX_URL }),
  ...(NETWORK_URL === undefined ? {} : { NETWORK: NETWORK_URL }),
  ...(BILL_EXCHANGE_URL === undefined ? {} : { BILL_EXCHANGE: BILL_EXCHANGE_URL }),
});

/**
 * What a server needs beyond what its commands do: it serves no deals without a register and a tax authority.
 * @throws ConfigError that names each missing address
 */
export function requireCounterparts({ counterpartUrls, simulators }: Config): void {
  if (simulators) return;
  const missing = (['REGISTER', 'TAX'] as const).filter((name) => counterpartUrls[name] === undefined);
  if (missing.length === 0) return;
  throw new ConfigError(
    missing.map(
      (name) =>
        `${name}_URL: not set; give the address of the system, or SIMULATORS=on for a trial without real deals.`,
    ),
  );
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
