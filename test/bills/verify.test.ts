/** What `npm run verify` finds where a record of a bill was changed behind the platform's back. */
import { bills as module } from '../../src/bills/index.js';
import { bills } from '../../src/bills/bill.store.js';
import { did, idOf, openCircle, received, violations, type Circle } from './case.js';

let circle: Circle;
beforeAll(async () => {
  circle = await openCircle();
});
afterAll(() => circle.world.stop());

const tampered = async (id: string, set: object): Promise<string[]> => {
  const { platform } = circle.world;
  const before = await bills.byId(platform, id);
  await bills.update(platform, { _id: id }, { $set: set });
  const found = await violations(circle.world);
  await bills.update(platform, { _id: id }, { $set: { ...before } });
  expect(await violations(circle.world)).toEqual([]);
  return found;
};

test('nothing is wrong with what was done by acts, and every invariant has looked at something', async () => {
  const { world, payee, second } = circle;
  const { id } = await received(circle, { face: '10' });
  const { id: part } = await did(payee, 'billEndorse', { bill: id, to: idOf(second), amount: '4' });
  expect(await violations(world)).toEqual([]);
  for (const one of module.invariants ?? [])
    expect((await one.check(world.platform)).checked).toBeGreaterThan(0);
  await did(second, 'billSign', { bill: part });
});

test('a sub-bill in two hands, or in none', async () => {
  const { payee, second } = circle;
  const { id, number } = await received(circle, { face: '10' });
  const { id: part } = await did(payee, 'billEndorse', { bill: id, to: idOf(second), amount: '4' });
  expect(await tampered(part as string, { 'bill.range': { from: 1, to: 401 } })).toEqual([
    `${number}: 1-401 401-1000 of 10.00`,
    `${part as string}: 4.00 over 1-401`,
  ]);
  expect(await tampered(id, { 'bill.range': { from: 402, to: 1000 } })).toEqual([
    `${number}: 1-400 402-1000 of 10.00`,
    `${id}: 6.00 over 402-1000`,
  ]);
});

test('a lock without a request, and a holder that the chain does not end with', async () => {
  const { payee, second } = circle;
  const { id } = await received(circle, { face: '10' });
  expect(await tampered(id, { state: 'RECEIVED/LOCKED' })).toEqual([`${id}: RECEIVED/LOCKED, no request`]);
  expect(await tampered(id, { state: 'RECEIVED/PLEDGED' })).toEqual([`${id}: pledged to nobody`]);
  expect(await tampered(id, { holder: idOf(second) })).toEqual([
    `${id}: held by ${idOf(second)}, its chain ends with ${idOf(payee)}`,
  ]);
});
