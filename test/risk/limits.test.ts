import { Decimal } from '../../src/kernel/decimal.js';
import { isRefused } from '../../src/kernel/decision.js';
import { act, perform, type Answer } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import type { Unit } from '../../src/platform/unit.js';
import {
  limitKey,
  limitsUsed,
  mergedLines,
  moveLimits,
  recheckLimits,
  releaseLimits,
  risk,
  setLimits,
  takeLimits,
  type LimitKind,
  type LimitLine,
} from '../../src/risk/index.js';
import { limitCounters, limitTakings } from '../../src/risk/limit.store.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

let owners = 0;
/** A mandate id of one's own, so that no test sees another's limits. */
const newOwner = (): string => `mdt_test${(owners += 1)}`;

const d = (text: string): Decimal => new Decimal(text);

const line = (
  owner: string,
  kind: LimitKind,
  limit: string,
  amount: string,
  ...ofWhom: string[]
): LimitLine => ({
  key: limitKey(owner, kind, ...ofWhom),
  kind,
  limit: d(limit),
  amount: d(amount),
});

/** Runs the work as an act: one transaction, retried on conflict, rolled back when refused. */
const inAct = (work: (unit: Unit) => Promise<unknown>) =>
  perform(
    world.platform,
    SYSTEM,
    act({
      name: 'limitTest',
      keyed: false,
      async decide(unit): Promise<Answer> {
        const result = await work(unit);
        return isRefused(result) ? (result as never) : {};
      },
    }),
    {},
  );

const take = (ref: string, lines: readonly LimitLine[]) =>
  inAct((unit) => takeLimits(unit, { ref, lender: 'org_lender', lines }));

async function used(...keys: string[]): Promise<Record<string, string>> {
  const found = await limitsUsed(world.platform, keys);
  return Object.fromEntries(
    [...found].map(([key, amount]) => [key.split('|').slice(1).join('|'), amount.toFixed(2)]),
  );
}

test('taking draws on every line, moving passes it on, releasing gives all of it back, and only once', async () => {
  const owner = newOwner();
  const lines = [
    line(owner, 'BUDGET', '1000', '600'),
    line(owner, 'DEBTOR', '500', '350', 'org_d1'),
    line(owner, 'DEBTOR', '500', '250', 'org_d2'),
  ];
  const keys = lines.map(({ key }) => key);
  expect(await take(`off_${owner}`, lines)).toEqual({});
  expect(await used(...keys, `${owner}|DEBTOR|org_d3`)).toEqual({
    BUDGET: '600.00',
    'DEBTOR|org_d1': '350.00',
    'DEBTOR|org_d2': '250.00',
    'DEBTOR|org_d3': '0.00',
  });
  await inAct((unit) => moveLimits(unit, `off_${owner}`, `deal_${owner}`));
  expect(await used(...keys)).toEqual({
    BUDGET: '600.00',
    'DEBTOR|org_d1': '350.00',
    'DEBTOR|org_d2': '250.00',
  });
  // The offer holds nothing any more: releasing it must not take from its deal.
  await inAct((unit) => releaseLimits(unit, `off_${owner}`, 'LOST'));
  expect(await used(...keys)).toEqual({
    BUDGET: '600.00',
    'DEBTOR|org_d1': '350.00',
    'DEBTOR|org_d2': '250.00',
  });
  await inAct((unit) => releaseLimits(unit, `deal_${owner}`, 'REPAID'));
  await inAct((unit) => releaseLimits(unit, `deal_${owner}`, 'CANCELLED'));
  expect(await used(...keys)).toEqual({ BUDGET: '0.00', 'DEBTOR|org_d1': '0.00', 'DEBTOR|org_d2': '0.00' });
  expect(await limitTakings.byId(world.platform, `off_${owner}`)).toMatchObject({
    state: 'MOVED',
    movedTo: `deal_${owner}`,
  });
  expect(await limitTakings.byId(world.platform, `deal_${owner}`)).toMatchObject({
    state: 'RELEASED',
    releasedBecause: 'REPAID',
  });
});

test('a line that does not fit refuses all of them with its figures and takes nothing', async () => {
  const owner = newOwner();
  await take(`off_a${owner}`, [
    line(owner, 'BUDGET', '1000', '100'),
    line(owner, 'DEBTOR', '300', '100', 'org_d1'),
  ]);
  const lines = [line(owner, 'BUDGET', '1000', '200.01'), line(owner, 'DEBTOR', '300', '200.01', 'org_d1')];
  expect(await take(`off_b${owner}`, lines)).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    facts: { limitKind: 'DEBTOR', limit: '300.00', used: '100.00', requested: '200.01' },
  });
  expect(await used(...lines.map(({ key }) => key))).toEqual({ BUDGET: '100.00', 'DEBTOR|org_d1': '100.00' });
  expect(await limitTakings.byId(world.platform, `off_b${owner}`)).toBeNull();
  const exact = lines.map((one) => ({ ...one, amount: d('200.00') }));
  expect(await take(`off_b${owner}`, exact)).toEqual({});
  expect(await used(...lines.map(({ key }) => key))).toEqual({ BUDGET: '300.00', 'DEBTOR|org_d1': '300.00' });
});

test('lines of one limit draw on it together', () => {
  const lines = [
    line('m', 'DEBTOR', '300', '100', 'x'),
    line('m', 'DEBTOR', '300', '250', 'x'),
    line('m', 'DEBTOR', '300', '0', 'y'),
  ];
  expect(mergedLines(lines).map(({ key, amount }) => [key, amount.toFixed(2)])).toEqual([
    ['m|DEBTOR|x', '350.00'],
  ]);
  expect(() => mergedLines([line('m', 'BUDGET', '300', '-1')])).toThrow(RangeError);
});

test.each([
  ['that nothing was taken of before', '0'],
  ['that something was taken of before', '50'],
])('twenty callers at once never take more than a limit %s', async (_, before) => {
  const owner = newOwner();
  if (before !== '0') await take(`off_first${owner}`, [line(owner, 'BUDGET', '1000', before)]);
  const asked = Array.from({ length: 20 }, (_, at) =>
    take(`off_${at}${owner}`, [line(owner, 'BUDGET', '1000', '150')]),
  );
  const results = await Promise.all(asked);
  const refused = results.filter(isRefused);
  // Six of 150 fit in either case. Whoever lost every retry is told so and took nothing.
  const taken = 20 - refused.length;
  const codes = new Set(refused.map(({ code }) => code));
  expect([...codes].every((code) => code === 'LIMIT_EXCEEDED' || code === 'CONCURRENT_CHANGE')).toBe(true);
  expect(taken).toBeLessThanOrEqual(6);
  if (!codes.has('CONCURRENT_CHANGE')) expect(taken).toBe(6);
  expect(taken).toBeGreaterThan(0);
  expect(await used(`${owner}|BUDGET`)).toEqual({ BUDGET: d(before).plus(d('150').times(taken)).toFixed(2) });
  expect(await limitTakings.count(world.platform, { 'lines.key': `${owner}|BUDGET`, state: 'TAKEN' })).toBe(
    taken + (before === '0' ? 0 : 1),
  );
});

test('a limit lowered below what is taken is found on the next check, and nothing more fits', async () => {
  const owner = newOwner();
  const limits = {
    BUDGET: d('1000'),
    DEBTOR: d('800'),
    PAIR: d('1000'),
    INDUSTRY: d('1000'),
    REGION: d('1000'),
  };
  await inAct((unit) => setLimits(unit, owner, limits));
  const lines = [line(owner, 'BUDGET', '1000', '700'), line(owner, 'DEBTOR', '800', '700', 'org_d1')];
  await take(`off_${owner}`, lines);
  expect(await recheckLimits(world.platform, `off_${owner}`)).toBe(true);
  await inAct((unit) => setLimits(unit, owner, { ...limits, DEBTOR: d('600') }));
  expect(await recheckLimits(world.platform, `off_${owner}`)).toMatchObject({
    code: 'LIMIT_LOWERED',
    facts: { limitKind: 'DEBTOR', limit: '600.00', used: '700.00', requested: '700.00' },
  });
  expect(await take(`off_more${owner}`, [line(owner, 'DEBTOR', '600', '0.01', 'org_d1')])).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    facts: { limit: '600.00', used: '700.00', requested: '0.01' },
  });
  await inAct((unit) => setLimits(unit, owner, limits));
  expect(await recheckLimits(world.platform, `off_${owner}`)).toBe(true);
  expect(await recheckLimits(world.platform, 'off_unknown')).toMatchObject({ code: 'LIMITS_NOT_TAKEN' });
});

test('taking twice for one reference, or moving nothing, is a bug and changes nothing', async () => {
  const owner = newOwner();
  await take(`off_${owner}`, [line(owner, 'BUDGET', '1000', '1')]);
  await expect(take(`off_${owner}`, [line(owner, 'BUDGET', '1000', '1')])).rejects.toThrow('taken for');
  await expect(inAct((unit) => moveLimits(unit, `off_none${owner}`, `deal_${owner}`))).rejects.toThrow(
    'nothing is taken',
  );
  expect(await used(`${owner}|BUDGET`)).toEqual({ BUDGET: '1.00' });
});

describe('the invariants', () => {
  const check = async () =>
    Promise.all(
      (risk.invariants ?? []).map(async (one) => ({ name: one.name, ...(await one.check(world.platform)) })),
    );

  test('hold after all that was done here', async () => {
    const found = await check();
    expect(found.map(({ violations }) => violations)).toEqual([[], [], []]);
    expect(found.every(({ checked }) => checked > 0)).toBe(true);
  });

  test('find a counter that is off, a taking beyond its limit and an end without a name', async () => {
    const owner = newOwner();
    await take(`off_${owner}`, [line(owner, 'BUDGET', '100', '60')]);
    await limitCounters.update(world.platform, { _id: `${owner}|BUDGET` }, { $set: { used: d('59') } });
    const beyond = { ...line(owner, 'REGION', '100', '100.01', '渝北区'), limit: d('100') };
    const taking = await limitTakings.byId(world.platform, `off_${owner}`);
    if (taking === null) throw new Error('nothing was taken');
    await limitTakings.insert(world.platform, { ...taking, _id: `off_beyond${owner}`, lines: [beyond] });
    await limitTakings.insert(world.platform, {
      ...taking,
      _id: `off_ended${owner}`,
      lines: [],
      state: 'RELEASED',
    });
    expect((await check()).map(({ violations }) => violations)).toEqual([
      [
        `limit ${owner}|BUDGET: 59.00 counted, 60.00 taken`,
        `limit ${owner}|REGION|渝北区: 100.01 taken, not counted`,
      ],
      [`limit ${owner}|REGION|渝北区: 100.01 taken of 100.00`],
      [`taking off_ended${owner} was released for no reason`],
    ]);
  });
});
