import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';

// As in production: graphql's own checks for two copies of itself cost a tenth of a run.
env.NODE_ENV = 'production';

// Loaded once in a worker instead of once a test file: test/support/environment.ts. jest is led to a file that asks for each.
const LIBRARIES = `
  @apollo/server @apollo/server/errors @apollo/server/plugin/disabled @apollo/server/plugin/drainHttpServer
  @as-integrations/express5 @escape.tech/graphql-armor @graphql-tools/schema dataloader express express-rate-limit
  graphql graphql-query-complexity helmet jsonwebtoken mongodb mongoose pino xmlbuilder2 zod`;
const FOLDER = join(import.meta.dirname, '.cache', 'test-libraries');
mkdirSync(FOLDER, { recursive: true });
const shared = LIBRARIES.trim()
  .split(/\s+/)
  .map((name) => {
    const file = join(FOLDER, `${name.replaceAll('/', '_')}.cjs`);
    writeFileSync(file, `module.exports = loadLibrary('${name}');\n`);
    return [`^${name}$`, file];
  });

/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/test/support/environment.ts',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', ...Object.fromEntries(shared) },
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testTimeout: 60_000,
  maxWorkers: 2,
  // Modules of a finished test file stay in its worker's memory: a new worker is cheaper than a large heap.
  workerIdleMemoryLimit: '1GB',
  injectGlobals: true,
  // Looking up a global in jest's own realm is slow; libraries are handed these as parameters of their modules.
  sandboxInjectedGlobals: (
    'Array BigInt Boolean Error JSON Map Math Number Object Promise Reflect ' +
    'RangeError RegExp Set String Symbol TypeError Uint8Array WeakMap'
  ).split(' '),
};
