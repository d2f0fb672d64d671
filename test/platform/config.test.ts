import { homedir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig, SETTINGS, withoutPassword } from '../../src/config.js';

const URI = 'mongodb://user:secret@db1,db2/?replicaSet=rs0';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

it('has a default for every setting', () => {
  expect(readConfig({ XDG_CACHE_HOME: '/cache' })).toEqual({
    port: 4000,
    host: '127.0.0.1',
    dataDir: join(process.cwd(), 'data'),
    mongodbUri: undefined,
    mongodbDb: 'lianrong',
    clock: 'system',
    demoSeeds: true,
    production: false,
    graphqlExplorer: true,
    logLevel: 'info',
    cacheDir: process.platform === 'linux' ? '/cache/lianrong' : (expect.any(String) as unknown),
    secantusdBinary: undefined,
    tokenTtlSeconds: 900,
    refreshTtlDays: 30,
    voucherLayers: 5,
    paymentProofDays: 30,
    counterpartUrls: {},
    simulators: true,
    counterpartTimeoutMs: 5000,
    trustedProxies: 0,
  });
  expect(readConfig({}).cacheDir.startsWith(homedir())).toBe(true);
});

it('takes what is given; an empty value counts as not given', () => {
  const env = {
    PORT: '0',
    HOST: '0.0.0.0',
    DATA_DIR: '/d',
    MONGODB_URI: URI,
    MONGODB_DB: 'x',
    LOG_LEVEL: 'silent',
  };
  const more = {
    CACHE_DIR: '/c',
    SECANTUSD_BINARY: '/s',
    TOKEN_TTL_SECONDS: '1',
    REFRESH_TTL_DAYS: '365',
    CLOCK: ' ',
  };
  expect(readConfig({ ...env, ...more, SEED: '' })).toMatchObject({
    port: 0,
    host: '0.0.0.0',
    dataDir: '/d',
    mongodbUri: URI,
    mongodbDb: 'x',
    clock: 'system',
    logLevel: 'silent',
    cacheDir: '/c',
    secantusdBinary: '/s',
    tokenTtlSeconds: 1,
    refreshTtlDays: 365,
  });
});

it.each([
  [{}, { demoSeeds: true, graphqlExplorer: true }],
  [{ NODE_ENV: 'production' }, { demoSeeds: true, graphqlExplorer: true, production: true }],
  [{ MONGODB_URI: URI }, { demoSeeds: false, graphqlExplorer: true }],
  [{ MONGODB_URI: URI, SEED: 'demo' }, { demoSeeds: true }],
  [{ SEED: 'none' }, { demoSeeds: false }],
  [
    { MONGODB_URI: URI, NODE_ENV: 'production' },
    { demoSeeds: false, graphqlExplorer: false },
  ],
  [{ MONGODB_URI: URI, NODE_ENV: 'production', GRAPHQL_EXPLORER: 'on' }, { graphqlExplorer: true }],
  [{ GRAPHQL_EXPLORER: 'off' }, { graphqlExplorer: false }],
])('%j means %j', (env, expected) => {
  expect(readConfig(env)).toMatchObject(expected);
});

it.each([
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '4000.5'],
  ['PORT', '0x10'],
  ['HOST', 'a b'],
  ['MONGODB_DB', 'a/b'],
  ['CLOCK', 'fake'],
  ['SEED', 'yes'],
  ['NODE_ENV', 'staging'],
  ['GRAPHQL_EXPLORER', 'perhaps'],
  ['LOG_LEVEL', 'loud'],
  ['TOKEN_TTL_SECONDS', '0'],
  ['TOKEN_TTL_SECONDS', '86401'],
  ['REFRESH_TTL_DAYS', '366'],
])('refuses %s=%s and says what is accepted', (name, value) => {
  const accepts = SETTINGS.find((setting) => setting.name === name)?.accepts;
  expect(problemsOf({ [name]: value })).toEqual([`${name}: "${value}" is not accepted; give ${accepts}.`]);
});

it('reports all problems at once and never shows a password', () => {
  const wrong = { PORT: 'x', SEED: 'x', CLOCK: 'simulated', MONGODB_URI: 'http://user:secret@db' };
  const problems = problemsOf(wrong);
  expect(problems.map((each) => each.split(':')[0])).toEqual(['PORT', 'MONGODB_URI', 'SEED', 'CLOCK']);
  expect(problems.join()).not.toContain('secret');
  expect(new ConfigError(problems).message.split('\n')).toHaveLength(5);
});

it('refuses the simulated clock together with MONGODB_URI, and takes it without', () => {
  expect(problemsOf({ CLOCK: 'simulated', MONGODB_URI: URI })).toEqual([
    expect.stringMatching(/^CLOCK: .* MONGODB_URI/),
  ]);
  expect(readConfig({ CLOCK: 'simulated' }).clock).toBe('simulated');
});

it('names each setting once, in the table from which the README and --help are printed', () => {
  const names = SETTINGS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(withoutPassword(URI)).toBe('mongodb://***@db1,db2/?replicaSet=rs0');
  expect(withoutPassword('mongodb://127.0.0.1:27017')).toBe('mongodb://127.0.0.1:27017');
});
