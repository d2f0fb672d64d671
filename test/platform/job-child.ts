/**
 * A replica for tests that kill one in the middle of a job.
 *
 * Usage: job-child.ts URI DATABASE JOB SLOT LEASE_MS. Begins the slot, prints `begun` and never comes to its end.
 */
import pino from 'pino';
import { connectTo } from '../../src/platform/database/connect.js';
import { JobRunner } from '../../src/platform/job-runner.js';
import type { Platform } from '../../src/platform/unit.js';

const [uri = '', database = '', name = '', now = '', leaseMs = ''] = process.argv.slice(2);
const { connection } = await connectTo(uri, database);
const platform = { connection, clock: { now: () => new Date(now) }, services: {} } as unknown as Platform;
const run = async (): Promise<void> => {
  console.log('begun');
  await new Promise(() => undefined);
};
const modules = [{ name: 'child', jobs: [{ name, every: 'HOUR' as const, run }] }];
await new JobRunner(platform, modules, pino({ level: 'silent' }), Number(leaseMs)).runDue();
