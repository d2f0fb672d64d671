import { modules } from '../../src/modules.js';
import { organisations } from '../../src/parties/index.js';
import { collections } from '../../src/platform/database/collection.js';
import type { Progress } from '../../src/platform/database/errors.js';
import { DEMO_PASSWORD, demoLogins, loadSeeds } from '../../src/seeds/index.js';
import { apiSchema } from '../../src/server.js';
import { startWorld, type World } from '../support/world.js';

const quiet: Progress = () => undefined;
const load = (world: World, progress = quiet): Promise<boolean> =>
  loadSeeds(world.platform, apiSchema(), progress);

/** How many documents each collection holds, log-ins left out, once all news was taken. */
async function counts({ platform, server }: World): Promise<Record<string, number>> {
  await server.pulse.beat();
  const entries: [string, number][] = [];
  for (const one of collections()) entries.push([one.name, await one.count(platform)]);
  return Object.fromEntries(entries.filter(([name, count]) => count > 0 && name !== 'sessions'));
}

async function withWorld(run: (world: World) => Promise<void>): Promise<void> {
  const world = await startWorld();
  try {
    await run(world);
  } finally {
    await world.stop();
  }
}

/** As if the killed loader's time had run out. */
async function endLease({ platform }: World): Promise<void> {
  const markers = collections().find(({ name }) => name === 'seed_markers');
  await markers?.update(platform, { _id: 'demo' }, { $set: { leasedUntil: new Date(0) } });
}

let whole: Record<string, number>;

test('an empty database gets the whole network once, and every invariant holds', async () => {
  await withWorld(async (world) => {
    expect(await load(world)).toBe(true);
    whole = await counts(world);
    expect(whole).toMatchObject({ organisations: 22, people: 34, memberships: 34, mandates: 9, assets: 9 });
    expect(await organisations.count(world.platform, { state: 'APPROVED' })).toBe(22);
    for (const invariant of modules.flatMap((one) => one.invariants ?? [])) {
      expect([invariant.name, (await invariant.check(world.platform)).violations]).toEqual([
        invariant.name,
        [],
      ]);
    }
    expect(await load(world)).toBe(false);
    expect(await counts(world)).toEqual(whole);
  });
});

test('everybody can log in with the published password', async () => {
  await withWorld(async (world) => {
    expect(await demoLogins(world.platform)).toEqual([]);
    await load(world);
    const logins = await demoLogins(world.platform);
    expect(logins).toHaveLength(34);
    for (const { email, organisation } of logins) {
      const query = `mutation ($email: String!) { logIn(input: { email: $email, password: "${DEMO_PASSWORD}" }) {
        ... on LogInSuccess { session { organisation { name } } } } }`;
      const { logIn } = await world.anonymous.data(query, { email });
      expect(logIn).toEqual({ session: { organisation: { name: organisation } } });
    }
  });
});

test('two processes that start at once load it once', async () => {
  await withWorld(async (world) => {
    expect((await Promise.all([load(world), load(world)])).sort()).toEqual([false, true]);
    expect(await counts(world)).toEqual(whole);
  });
});

test('a loader that is killed after any part is finished by the next one, with nothing twice', async () => {
  await withWorld(async (world) => {
    for (const part of ['organisations', 'LPR', 'mandates', 'receivables']) {
      const killed = (line: string): void => {
        if (line.includes(part)) throw new Error('killed');
      };
      await expect(load(world, killed)).rejects.toThrow('killed');
      expect(await demoLogins(world.platform)).toEqual([]);
      await endLease(world);
    }
    expect(await load(world)).toBe(true);
    expect(await counts(world)).toEqual(whole);
  });
});

test("somebody's own database is left alone", async () => {
  await withWorld(async (world) => {
    await world.party('SUPPLIER');
    const before = await counts(world);
    expect(await load(world)).toBe(false);
    expect(await counts(world)).toEqual(before);
  });
});
