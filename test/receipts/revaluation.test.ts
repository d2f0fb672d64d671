/** A year of prices, and two hundred receipts valued on each day of it in one job whose progress is seen. */
import { addDays, plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { isRefused } from '../../src/kernel/decision.js';
import { newId } from '../../src/kernel/ids.js';
import { perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { FIRST_TERMS } from '../../src/receipts/goods.js';
import { receipts } from '../../src/receipts/receipt.store.js';
import { driveRevaluation, revaluationStart } from '../../src/receipts/revaluation.service.js';
import { histories, revaluations } from '../../src/receipts/revaluation.store.js';
import { valuesOver } from '../../src/receipts/revaluation.js';
import { startWorld } from '../support/world.js';
import { act, COPPER, done, newYard, plain, stored, STEEL, valued, type Yard } from './case.js';

let yard: Yard;
beforeAll(async () => {
  yard = await newYard(await startWorld());
});
afterAll(() => yard.world.stop());

const d = (text: string): Decimal => new Decimal(text);
const day = (at: number) => addDays(plainDate('2024-06-04'), at);
const terms = FIRST_TERMS.STEEL;
const priceOf = (at: number): string => String(20_000 - at * 10);

test('each day counts the latest price up to it, of several goods each its own; before the first there is no value', () => {
  const steel = { stock: { goods: STEEL, quantity: d('10') }, costPerUnit: d('19000') };
  const copper = { stock: { goods: COPPER, quantity: d('1') }, costPerUnit: d('80000') };
  const feed = new Map([
    [
      STEEL,
      [
        { on: day(0), price: d('20000') },
        { on: day(2), price: d('18000') },
      ],
    ],
    [COPPER, [{ on: day(1), price: d('70000') }]],
  ]);
  const days = valuesOver(feed, [steel, copper] as never, { loan: d('200000'), terms });
  expect(days.map(({ on, value, ltv, level }) => [on, value.toFixed(2), ltv?.toFixed(), level])).toEqual([
    ['2024-06-05', '260000.00', '0.769231', 'WARNING'],
    ['2024-06-06', '250000.00', '0.8', 'WARNING'],
  ]);
  expect(valuesOver(feed, [steel] as never, null)[0]).toEqual({
    on: day(0),
    value: d('190000'),
    ltv: null,
    level: null,
  });
});

test('of ten that start one at once exactly one runs, whether there was one before or not', async () => {
  const { platform, server } = yard.world;
  // One organisation's acts stand in one audit chain already: these are of several.
  const by = (operator: number) => ({ ...SYSTEM, organisation: `org_operator${operator}` });
  // Neither the heartbeat nor what a mutation nudges: what has nothing to value would end at once.
  await server.pulse.stop();
  const start = (operator: number) =>
    perform(platform, by(operator), revaluationStart, { from: day(0), to: day(1) });
  for (let round = 0; round < 2; round += 1) {
    const all = await Promise.all(Array.from({ length: 10 }, (_, one) => start(one)));
    const codes = all.flatMap((one) => (isRefused(one) ? [one.code] : []));
    expect(codes).toEqual(Array.from({ length: 9 }, () => 'REVALUATION_RUNS'));
    expect(await revaluations.count(platform, { state: 'RUNNING' })).toBe(1);
    await driveRevaluation(platform);
    expect(await revaluations.count(platform, { state: 'DONE' })).toBe(round + 1);
  }
});

test('a year for 200 receipts is one job', async () => {
  const { world, operator, trader, keeper } = yard;
  const prices = Array.from({ length: 365 }, (_, at) => ({ on: day(at), price: priceOf(at) }));
  const published = await done(operator, 'goodsPricePublish', { goods: STEEL, source: '上海钢联', prices });
  expect(published).toMatchObject({
    published: 365,
    goods: { price: { price: `${priceOf(364)}.00`, on: '2025-06-03' } },
  });
  const sample = await valued(yard);
  const whole = await stored(yard, sample['id']);
  for (let more = 1; more < 200; more += 1)
    await receipts.insert(world.platform, { ...whole, _id: newId('whr') });
  const { revaluation } = await done(operator, 'revaluationStart', { from: day(0), to: day(364) });
  expect(revaluation).toMatchObject({ state: 'RUNNING', total: 200, done: 0 });
  expect(await act(operator, 'revaluationStart', { from: day(0), to: day(1) })).toMatchObject({
    code: 'REVALUATION_RUNS',
  });
  const progress = async () =>
    (
      await operator.data('query ($id: ID!) { revaluation(id: $id) { state done total } }', {
        id: revaluation.id,
      })
    )['revaluation'];
  const begun = performance.now();
  let beats = 0;
  while ((await progress()).state === 'RUNNING' && beats < 60) {
    await world.server.pulse.beat();
    beats += 1;
  }
  const seconds = (performance.now() - begun) / 1000;
  expect(await progress()).toEqual({ state: 'DONE', done: 200, total: 200 });
  // Ten times what it takes on two busy cores; the figure itself is in docs/concepts/warehouse-receipts.md.
  expect(seconds).toBeLessThan(60);
  if (process.env['TELL_TIMES']) console.log(`revaluation: ${seconds.toFixed(2)} s in ${beats} beats`);
  expect(await histories.count(world.platform)).toBe(200);
  const query = 'query ($id: ID!) { receipt(id: $id) { history { on value { amount } ltv level } } }';
  const { history } = plain((await trader.data(query, { id: sample['id'] }))['receipt']);
  expect(history.length).toBe(365);
  expect([history[0], history[200], history[364]]).toEqual([
    { on: '2024-06-04', value: '9000000.00', ltv: null, level: null },
    { on: '2024-12-21', value: '9000000.00', ltv: null, level: null },
    { on: '2025-06-03', value: '8180000.00', ltv: null, level: null },
  ]);
  expect((await keeper.data(query, { id: sample['id'] }))['receipt']).toEqual({ history: null });
  expect(await operator.data(query, { id: sample['id'] })).toEqual({ receipt: null });
});

test('days are refused that are too many, turned round or to come', async () => {
  const start = (from: string, to: string) => act(yard.operator, 'revaluationStart', { from, to });
  expect((await start('2024-01-01', '2025-06-03'))['problems'][0]).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: ['to'],
  });
  expect((await start('2025-06-03', '2025-06-02'))['problems'][0]).toMatchObject({ code: 'DATE_ORDER' });
  expect(await start('2025-06-03', '2025-06-04')).toMatchObject({ code: 'DATE_IN_FUTURE' });
});
