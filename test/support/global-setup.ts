/**
 * Starts one database server for all test files, once, before any of them.
 *
 * jest loads this file as CommonJS and without its own name mapping, so the TypeScript behind it is loaded by tsx.
 */
import { join } from 'node:path';
import type { Config } from 'jest';
import { require as tsxRequire } from 'tsx/cjs/api';
import type * as Server from './server.js';

declare global {
  var testServer: Server.TestServer | undefined;
}

/** Workers inherit the environment: `testDatabase()` reads TEST_DATABASE_URI. */
export default async function globalSetup({ rootDir }: Config): Promise<void> {
  const file = join(String(rootDir), 'test/support/server.ts');
  const { startTestServer } = tsxRequire(file, file) as typeof Server;
  globalThis.testServer = await startTestServer();
  process.env['TEST_DATABASE_URI'] = globalThis.testServer.uri;
}
