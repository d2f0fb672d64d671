// As in production: graphql's own checks for two copies of itself cost a tenth of a run.
process.env.NODE_ENV = 'production';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
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
