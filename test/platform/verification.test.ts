import { spawnSync } from 'node:child_process';
import { act, perform } from '../../src/platform/act.js';
import type { Invariant, LianrongModule } from '../../src/platform/module.js';
import { verifyAll, type Verified } from '../../src/platform/verification.js';
import { newId } from '../../src/kernel/ids.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

/** An act as the modules declare them, that moves nothing: what is looked at here are the pipeline's own records. */
const deposit = act({
  name: 'testDeposit',
  keyed: true,
  async decide(unit, _actor, input: { idempotencyKey: string; amount: string }) {
    unit.tell('TestDeposited', 'account_1', { amount: input.amount });
    return { receipt: `${input.amount} received` };
  },
});

const someone = (organisation: string) => ({ ...SYSTEM, id: 'psn_1', organisation });
const depositFor = (organisation: string, amount: string, key = newId('key')) =>
  perform(world.platform, someone(organisation), deposit, { idempotencyKey: key, amount });

async function found(modules: readonly LianrongModule[] = []): Promise<Verified[]> {
  const all: Verified[] = [];
  for await (const one of verifyAll(world.platform, modules)) all.push(one);
  return all;
}

const violations = async () => (await found()).flatMap(({ violations: lines }) => lines);
const raw = (name: string) => world.platform.connection.collection<any>(name);

/** Three acts of one organisation and one of another. */
async function fourActs(): Promise<void> {
  for (const amount of ['1.00', '2.00', '3.00']) await depositFor('org_a', amount);
  await depositFor('org_b', '4.00');
}

const entry = (seq: number, organisation = 'org_a') => `${organisation}:000000000${seq}`;

test('untouched records hold, and every invariant has looked at something', async () => {
  await fourActs();
  expect((await found()).map(({ checked, violations: lines }) => [checked, lines])).toEqual([
    [4, []],
    [2, []],
    [4, []],
    [4, []],
    [4, []],
  ]);
});

test('an empty database holds, with nothing looked at', async () => {
  expect((await found()).map(({ checked }) => checked)).toEqual([0, 0, 0, 0, 0]);
});

describe('a tampered audit trail', () => {
  test.each(['act', 'facts', 'from'])('a changed %s is found and its entry named', async (field) => {
    await fourActs();
    await raw('audit_entries').updateOne({ _id: entry(2) }, { $set: { [field]: '{"other":1}' } });
    const lines = await violations();
    expect(lines[0]).toMatch(/^org_a:0000000002 \(.*\) does not follow from the entry before it$/);
    expect(lines.filter((line) => line.includes('does not follow'))).toHaveLength(1);
  });

  test('a changed time or actor is found', async () => {
    await fourActs();
    await raw('audit_entries').updateOne({ _id: entry(1) }, { $set: { at: new Date(0) } });
    await raw('audit_entries').updateOne({ _id: entry(3) }, { $set: { 'actor.name': 'another' } });
    const lines = await violations();
    // Only the first bad entry of a chain is named: what follows it proves nothing.
    expect(lines.map((line) => line.slice(0, 16))).toEqual([entry(1)]);
  });

  test('a changed hash breaks the link of the entry after it, or the end of the chain', async () => {
    await fourActs();
    await raw('audit_entries').updateOne({ _id: entry(3) }, { $set: { hash: 'f'.repeat(64) } });
    expect(await violations()).toEqual([expect.stringContaining(`${entry(3)} `)]);
  });

  test('a removed entry is found by the one after it, a removed last one by the head', async () => {
    await fourActs();
    await raw('audit_entries').deleteMany({ _id: { $in: [entry(2), entry(1, 'org_b')] } });
    const lines = await violations();
    expect(lines).toContainEqual(expect.stringMatching(/^org_a:0000000003 .*does not follow/));
    expect(lines).toContain('org_b: the chain does not end at its head, entry 1');
  });

  test('an entry beyond the head, or without one, is found', async () => {
    await fourActs();
    const last = await raw('audit_entries').findOne({ _id: entry(3) });
    await raw('audit_entries').insertOne({ ...last, _id: entry(4), seq: 4 });
    await raw('audit_heads').deleteOne({ _id: 'org_b' });
    const lines = await violations();
    expect(lines).toContain('org_a:0000000004 stands beyond the head, entry 3');
    expect(lines).toContain('org_b: entries without a head');
  });
});

describe('a tampered answer kept under an idempotency key', () => {
  const key = 'org_a:testDeposit:key-00001';

  test.each([
    ['answer', { receipt: '9.00 received' }, 'its answer is not the one'],
    ['inputHash', 'f'.repeat(64), 'its input is not the one'],
    ['actId', 'act_other', '0 audit entries name its act'],
  ])('a changed %s is found and the key named', async (field, value, words) => {
    await depositFor('org_a', '1.00', 'key-00001');
    await raw('idempotency_keys').updateOne({ _id: key }, { $set: { [field]: value } });
    expect(await violations()).toContainEqual(expect.stringMatching(new RegExp(`^${key} .*${words}`)));
  });

  test('a removed or doubled one is found from the audit trail', async () => {
    await depositFor('org_a', '1.00', 'key-00001');
    await depositFor('org_a', '2.00', 'key-00002');
    const kept = await raw('idempotency_keys').findOne({ _id: key });
    await raw('idempotency_keys').insertOne({ ...kept, _id: `${key}-copy` });
    await raw('idempotency_keys').deleteOne({ _id: 'org_a:testDeposit:key-00002' });
    const lines = await violations();
    expect(lines).toContainEqual(expect.stringMatching(/^org_a:0000000001 .*: 2 answers are kept$/));
    expect(lines).toContainEqual(expect.stringMatching(/^org_a:0000000002 .*: 0 answers are kept$/));
  });
});

test('a lost event leaves a gap that is found', async () => {
  await fourActs();
  await raw('outbox').deleteOne({ aggregateId: 'account_1', aggregateSeq: 2 });
  expect(await violations()).toEqual([expect.stringMatching(/^evt_.*is number 3, expected 2$/)]);
});

test('acts that go on meanwhile are no violations', async () => {
  let going = true;
  const acting = Promise.all(
    ['org_a', 'org_b', 'org_c'].map(async (organisation) => {
      while (going) await depositFor(organisation, '1.00');
    }),
  );
  const rounds = [await violations(), await violations(), await violations()];
  going = false;
  await acting;
  expect(rounds).toEqual([[], [], []]);
});

test('what only looks wrong between two reads is looked at again in one snapshot', async () => {
  let looks = 0;
  const racing: Invariant = {
    name: 'looks wrong outside a snapshot',
    check: async (place) => ({ checked: ++looks, violations: place.session ? [] : ['seen at two moments'] }),
  };
  const broken: Invariant = { name: 'throws', check: async () => Promise.reject(new Error('lost the way')) };
  const all = await found([{ name: 'test', invariants: [racing, broken] }]);
  expect(all.slice(5).map(({ checked, violations: lines }) => [checked, lines])).toEqual([
    [2, []],
    [0, ['could not be checked: lost the way']],
  ]);
});

test('npm run verify prints each invariant and exits with 1 on a violation', async () => {
  await fourActs();
  await raw('audit_entries').updateOne({ _id: entry(2) }, { $set: { facts: '{}  ' } });
  const { databaseName } = world.platform.connection.db!;
  const env = { ...process.env, MONGODB_URI: process.env['TEST_DATABASE_URI'], MONGODB_DB: databaseName };
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'src/commands/verify.ts'], {
    env,
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/VIOLATED +4 checked +1 violated .*The audit chain of every organisation/);
  expect(stdout).toMatch(/holds +4 checked +0 violated .*The news of every aggregate/);
  expect(stdout).toMatch(/empty +0 checked/);
  expect(stdout).toContain(`${entry(2)} (testDeposit, act_`);
  expect(status).toBe(1);
});
