/** What `npm run verify` finds where a record of a bill was changed behind the platform's back. */
import { bills as module } from '../../src/bills/index.js';
import { bills } from '../../src/bills/bill.store.js';
import { receivables } from '../../src/assets/index.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { at } from '../deals/case.js';
import { advanceTo, confirmedReceivable } from '../financing/case.js';
import { plainDate } from '../../src/kernel/dates.js';
import { did, idOf, openCircle, received, violations, type Circle } from './case.js';

let circle: Circle;
beforeAll(async () => {
  circle = await openCircle();
});
afterAll(() => circle.world.stop());

/** A received bill of ten yuan, due on 1 July, that pays so much of a receivable of ten. */
async function paying(amount: string) {
  const { world, payee, drawer } = circle;
  const receivable = await confirmedReceivable(world, payee, drawer, '10');
  const pays = [{ receivable, amount }];
  return { receivable, ...(await received(circle, { face: '10', pays, dueOn: '2025-07-01' })) };
}

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
  const { id } = await received(circle, { face: '10', pays: [] });
  const { id: part } = await did(payee, 'billEndorse', { bill: id, to: idOf(second), amount: '4' });
  await paying('1');
  expect(await violations(world)).toEqual([]);
  for (const one of module.invariants ?? [])
    expect((await one.check(world.platform)).checked).toBeGreaterThan(0);
  await did(second, 'billSign', { bill: part });
});

test('a sub-bill in two hands, or in none', async () => {
  const { payee, second } = circle;
  const { id, number } = await received(circle, { face: '10', pays: [] });
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
  const { id } = await received(circle, { face: '10', pays: [] });
  expect(await tampered(id, { state: 'RECEIVED/LOCKED' })).toEqual([`${id}: RECEIVED/LOCKED, no request`]);
  expect(await tampered(id, { state: 'RECEIVED/PLEDGED' })).toEqual([`${id}: pledged to nobody`]);
  expect(await tampered(id, { holder: idOf(second) })).toEqual([
    `${id}: held by ${idOf(second)}, its chain ends with ${idOf(payee)}`,
  ]);
});

test('what a bill pays is not locked, or more of it, or something else', async () => {
  const { world, acceptor, payee, drawer } = circle;
  const { platform } = world;
  const { id, number, receivable } = await paying('6');
  const of = async (one: string, holds: object[]) => {
    const before = (await receivables.byId(platform, one))!.holds;
    await receivables.update(platform, { _id: one }, { $set: { holds } });
    const found = await violations(world);
    await receivables.update(platform, { _id: one }, { $set: { holds: before } });
    return found;
  };
  const [lock] = (await receivables.byId(platform, receivable))!.holds;
  const less = { ...lock, amount: new Decimal('5.99') };
  const other = await confirmedReceivable(world, payee, drawer, '10');
  // Freed behind the bill's back, it could be financed beside it.
  expect(await of(receivable, [])).toEqual([`${number}: locks 0.00 of ${receivable}, not 6.00`]);
  expect(await of(receivable, [less])).toEqual([`${number}: locks 5.99 of ${receivable}, not 6.00`]);
  expect(await of(other, [lock!])).toEqual([`${number}: locks ${other}, which it does not pay`]);
  expect(await violations(world)).toEqual([]);

  await advanceTo(world, at(plainDate('2025-07-01')));
  await did(payee, 'billPresent', { bill: id });
  await did(acceptor, 'billPay', { bill: id, on: '2025-07-01', reference: 'BANK-1' });
  expect(await violations(world)).toEqual([]);
  expect(await of(receivable, [lock!])).toEqual([`${number}: locks 6.00 of ${receivable}, not 0.00`]);
  expect(await tampered(id, { paid: new Decimal('5') })).toEqual([
    `${number}: locks 0.00 of ${receivable}, not 1.00`,
    `${number}: has paid 6.00 on ${receivable}`,
  ]);
});
