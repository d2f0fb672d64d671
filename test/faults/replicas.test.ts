import { runReplicas } from './replicas.js';

/** The long run is `npm run replicas -- --rounds 200`. */
test('two replicas that do everything at the same time do nothing twice', async () => {
  const { tallies, faults, violations, invariants, jobs } = await runReplicas(10);
  expect(faults).toEqual([]);
  expect(violations).toEqual([]);
  expect(invariants).toBeGreaterThan(20);
  const of = (race: string) => tallies.find((one) => one.race === race);
  expect(of('accept two offers of one request')).toMatchObject({
    calls: 40,
    done: 10,
    repeated: 10,
    refused: 20,
  });
  expect(of('pay out')).toMatchObject({ calls: 20, done: 5, repeated: 5, refused: 10 });
  expect(of('pay out or cancel')).toMatchObject({ calls: 10, done: 5, repeated: 0, refused: 5 });
  expect(jobs.slots).toBeGreaterThan(0);
  expect(jobs.twice).toBe(0);
}, 180_000);
