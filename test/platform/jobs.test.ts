import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { JobRunner, pauseAfter } from '../../src/platform/job-runner.js';
import { jobRuns } from '../../src/platform/job-runs.js';
import { slotOf, type Job } from '../../src/platform/jobs.js';
import { Pulse } from '../../src/platform/pulse.js';
import type { Platform } from '../../src/platform/unit.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const silent = pino({ level: 'silent' });
const TEN = '2025-06-03T10:00:00+08:00';

/** Replicas of one job on one database, each with a clock that is told. */
function replica(job: Job, now: string, leaseMs?: number): JobRunner {
  const platform: Platform = { ...world.platform, clock: { now: () => new Date(now) } };
  return new JobRunner(platform, [{ name: 'tested', jobs: [job] }], silent, leaseMs);
}

const counting = (name: string, more: Partial<Job> = {}): Job & { slots: string[] } => {
  const slots: string[] = [];
  return { name, every: 'HOUR', run: async (_, slot) => void slots.push(slot), slots, ...more };
};

const runsOf = async (job: string) =>
  (await jobRuns.find(world.platform, { job }, { sort: { slot: 1 }, limit: 10 })).map(
    ({ slot, state, tries, failure }) => [slot, state, tries, failure],
  );

test.each([
  ['DAY', '2025-06-02T15:59:59.999Z', '2025-06-02'],
  ['DAY', '2025-06-02T16:00:00Z', '2025-06-03'],
  ['HOUR', '2025-12-31T15:59:59.999Z', '2025-12-31T23'],
  ['HOUR', '2025-12-31T16:00:00Z', '2026-01-01T00'],
] as const)('a slot is a %s in Shanghai: %s is in %s', (every, now, slot) => {
  expect(slotOf(every, new Date(now))).toBe(slot);
});

test('pauses double from a second to ten minutes', () => {
  expect([1, 2, 3, 10, 11, 5_000].map(pauseAfter)).toEqual([1_000, 2_000, 4_000, 512_000, 600_000, 600_000]);
});

test('twenty replicas at once run a slot once, and the next one again', async () => {
  const job = counting('jobs.once', { run: async (_, slot) => void (job.slots.push(slot), await sleep(20)) });
  const all = Array.from({ length: 20 }, () => replica(job, TEN));
  const ran = await Promise.all(all.map((one) => one.runDue()));
  expect(ran.reduce((sum, one) => sum + one)).toBe(1);
  expect(await Promise.all(all.map((one) => one.runDue()))).toEqual(Array(20).fill(0));
  await replica(job, '2025-06-03T11:00:00+08:00').runDue();
  expect(job.slots).toEqual(['2025-06-03T10', '2025-06-03T11']);
  expect(await runsOf(job.name)).toEqual([
    ['2025-06-03T10', 'DONE', 1, null],
    ['2025-06-03T11', 'DONE', 1, null],
  ]);
});

test('two pulses at once run a job once, deliver its news in the same beat, and a restart does not run it again', async () => {
  const told: string[] = [];
  const job = counting('jobs.pulsed', { every: 'DAY' });
  const modules = [{ name: 'tested', jobs: [job], sweeps: [async () => void told.push('swept')] }];
  const pulses = [1, 2].map(() => new Pulse(world.platform, modules, silent));
  await Promise.all(pulses.map((one) => one.beat()));
  await new Pulse(world.platform, modules, silent).beat();
  expect(job.slots).toEqual(['2025-06-03']);
  // Each pulse sweeps once, and the one that ran the job once more for its news.
  expect(told).toHaveLength(4);
});

test('a failed job is tried again after a pause, with its failure kept until then', async () => {
  let broken = true;
  const job = counting('jobs.failing', {
    run: async () => {
      if (broken) throw new Error('the counterpart is away');
    },
  });
  const one = replica(job, TEN);
  expect(await one.runDue()).toBe(1);
  expect(await runsOf(job.name)).toEqual([['2025-06-03T10', 'FAILED', 1, 'the counterpart is away']]);
  const [failed] = await jobRuns.find(world.platform, { job: job.name }, { limit: 1 });
  const pause = failed!.notBefore.getTime() - failed!.endedAt!.getTime();
  expect(Math.abs(pause - 1_000)).toBeLessThan(100);
  expect(await one.runDue()).toBe(0); // not before the pause is over
  await jobRuns.update(world.platform, { _id: failed!._id }, { $set: { notBefore: new Date() } });
  await one.runDue();
  expect(await runsOf(job.name)).toEqual([['2025-06-03T10', 'FAILED', 2, 'the counterpart is away']]);
  await jobRuns.update(world.platform, { _id: failed!._id }, { $set: { notBefore: new Date() } });
  broken = false;
  await one.runDue();
  expect(await runsOf(job.name)).toEqual([['2025-06-03T10', 'DONE', 3, null]]);
});

test('one job that fails does not keep the next from running', async () => {
  const bad = counting('jobs.bad', { run: () => Promise.reject(new Error('always')) });
  const good = counting('jobs.good');
  const platform: Platform = { ...world.platform, clock: { now: () => new Date(TEN) } };
  const modules = [{ name: 'tested', jobs: [bad, good] }];
  expect(await new JobRunner(platform, modules, silent).runDue()).toBe(2);
  expect(good.slots).toEqual(['2025-06-03T10']);
  expect(() => new JobRunner(platform, [{ name: 'tested', jobs: [bad, bad] }], silent)).toThrow(
    'two jobs are named jobs.bad',
  );
});

test('after a stop of months only the present slot runs, and what failed before it is left behind', async () => {
  const job = counting('jobs.jump', { run: () => Promise.reject(new Error('no')) });
  await replica(job, TEN).runDue();
  const later = counting('jobs.jump');
  await replica(later, '2025-12-01T08:30:00+08:00').runDue();
  expect(later.slots).toEqual(['2025-12-01T08']);
  expect(await runsOf(job.name)).toEqual([
    ['2025-06-03T10', 'SUPERSEDED', 1, 'no'],
    ['2025-12-01T08', 'DONE', 1, null],
  ]);
  // A replica whose clock lags does not go back to an old slot.
  expect(await replica(later, '2025-12-01T07:59:59+08:00').runDue()).toBe(0);
});

test('the next slot waits for the one that still runs', async () => {
  let end = (): void => undefined;
  const slow = counting('jobs.slow', { run: () => new Promise((resolve) => (end = resolve)) });
  const running = replica(slow, TEN).runDue();
  while ((await runsOf(slow.name)).length === 0) await sleep(5);
  const next = counting('jobs.slow');
  const other = replica(next, '2025-06-03T11:00:00+08:00');
  expect(await other.runDue()).toBe(0);
  end();
  await running;
  expect(await other.runDue()).toBe(1);
  expect(next.slots).toEqual(['2025-06-03T11']);
});

test('a job that runs longer than its lease keeps it by its signs of life', async () => {
  const job = counting('jobs.long', {
    run: async (_, slot) => void (job.slots.push(slot), await sleep(700)),
  });
  const running = replica(job, TEN, 300).runDue();
  await sleep(500);
  expect(await replica(job, TEN, 300).runDue()).toBe(0);
  await running;
  expect([job.slots, await runsOf(job.name)]).toEqual([
    ['2025-06-03T10'],
    [['2025-06-03T10', 'DONE', 1, null]],
  ]);
});

test('killed in the middle of a job: another replica takes it over when the lease is over, not before', async () => {
  const name = 'jobs.killed';
  const args = [
    process.env['TEST_DATABASE_URI']!,
    world.platform.connection.db!.databaseName,
    name,
    TEN,
    '1500',
  ];
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/platform/job-child.ts', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const job = counting(name);
  const survivor = replica(job, TEN, 1500);
  expect(await survivor.runDue()).toBe(0);
  expect(await runsOf(name)).toEqual([['2025-06-03T10', 'RUNNING', 1, null]]);
  for (let tries = 0; job.slots.length === 0 && tries < 100; tries += 1) {
    await sleep(50);
    await survivor.runDue();
  }
  expect(job.slots).toEqual(['2025-06-03T10']);
  expect(await runsOf(name)).toEqual([['2025-06-03T10', 'DONE', 2, null]]);
});

test('a replica that was thought dead cannot end the run of the one that took over', async () => {
  const job = counting('jobs.woken', { run: async () => sleep(200) });
  const woken = replica(job, TEN).runDue();
  while ((await runsOf(job.name)).length === 0) await sleep(5);
  const _id = `${job.name}:2025-06-03T10`;
  await jobRuns.update(world.platform, { _id }, { $set: { notBefore: new Date(0) } });
  const second = replica(counting(job.name, { run: () => Promise.reject(new Error('second')) }), TEN);
  expect(await second.runDue()).toBe(1);
  await woken;
  expect(await runsOf(job.name)).toEqual([['2025-06-03T10', 'FAILED', 2, 'second']]);
});

const RUNS = `query ($job: String) { jobRuns(job: $job, first: 2) {
  edges { node { id job every slot state tries milliseconds failure triedAgainAt } } pageInfo { hasNextPage } } }`;

test('the operator reads the last runs', async () => {
  const job = counting('jobs.read', { every: 'DAY' });
  for (const day of [3, 4, 5]) await replica(job, `2025-06-0${day}T10:00:00+08:00`).runDue();
  const operator = await world.party('OPERATOR');
  const { jobRuns: page } = await operator.data(RUNS, { job: job.name });
  expect(page.edges.map(({ node }: any) => node)).toEqual(
    ['2025-06-05', '2025-06-04'].map((slot) => ({
      ...{ id: `jobs.read:${slot}`, job: 'jobs.read', every: 'DAY', slot, state: 'DONE', tries: 1 },
      ...{ milliseconds: expect.any(Number), failure: null, triedAgainAt: null },
    })),
  );
  expect(page.pageInfo.hasNextPage).toBe(true);
  const failed = counting('jobs.unread', { run: () => Promise.reject(new Error('away')) });
  await replica(failed, TEN).runDue();
  const { jobRuns: one } = await operator.data(RUNS, { job: failed.name });
  expect(one.edges[0].node).toMatchObject({
    state: 'FAILED',
    failure: 'away',
    triedAgainAt: expect.any(String),
  });
});
