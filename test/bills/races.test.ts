/** Many at once on one bill: where their parts overlap exactly one wins, and no sub-bill is ever in two hands. */
import { isRefused } from '../../src/kernel/decision.js';
import { hold } from '../assets/builders.js';
import { act, did, handsOf, idOf, openCircle, received, violations, type Circle } from './case.js';

let circle: Circle;
beforeAll(async () => {
  circle = await openCircle();
});
afterAll(() => circle.world.stop());

test('of two partial endorsements that overlap exactly one wins, in each of twenty rounds', async () => {
  const { world, payee, second, third } = circle;
  const { id, number } = await received(circle, { face: '10000' });
  const whole = await handsOf(world, number);
  for (let round = 0; round < 20; round += 1) {
    const from = String(1 + round * 100);
    const both = await Promise.all([
      act(payee, 'billEndorse', { bill: id, to: idOf(second), amount: '7000', from }),
      act(payee, 'billEndorse', { bill: id, to: idOf(third), amount: '8000', from }),
    ]);
    const won = both.flatMap(({ bill }) => (bill ? [bill as Record<string, any>] : []));
    expect(won).toHaveLength(1);
    expect(both.find(({ bill }) => !bill)?.['code']).toMatch(/^(AMOUNT_ABOVE_AVAILABLE|BILL_RANGE)$/);
    expect(won[0]?.['range'].from).toBe(from);
    const locked = (await handsOf(world, number)).filter((one) => one.endsWith('RECEIVED/LOCKED'));
    expect(locked).toHaveLength(1);
    await did(payee, 'billWithdraw', { bill: won[0]?.['id'] });
    expect(await handsOf(world, number)).toEqual(whole);
  }
  expect(await violations(world)).toEqual([]);
});

test('two that do not overlap both win', async () => {
  const { world, payee, second, third } = circle;
  const { id, number } = await received(circle, { face: '1000' });
  const both = await Promise.all([
    act(payee, 'billEndorse', { bill: id, to: idOf(second), amount: '400' }),
    act(payee, 'billEndorse', { bill: id, to: idOf(third), amount: '600' }),
  ]);
  expect(both.map(({ bill }) => (bill as Record<string, any>)?.['circulation'])).toEqual([
    'LOCKED',
    'LOCKED',
  ]);
  expect(await handsOf(world, number)).toHaveLength(2);
});

test('signed and withdrawn at once: one of them, never both', async () => {
  const { world, payee, second } = circle;
  for (let round = 0; round < 3; round += 1) {
    const { id, number } = await received(circle, { face: '1000' });
    const { id: part } = await did(payee, 'billEndorse', { bill: id, to: idOf(second), amount: '400' });
    const both = await Promise.all([
      act(second, 'billSign', { bill: part }),
      act(payee, 'billWithdraw', { bill: part }),
    ]);
    expect(both.filter(({ bill }) => bill)).toHaveLength(1);
    const hands = await handsOf(world, number);
    expect(hands).toHaveLength(both[0]?.['bill'] ? 2 : 1);
  }
  expect(await violations(world)).toEqual([]);
});

test('twenty issues of one number at once are one bill', async () => {
  const { world, drawer, acceptor, payee } = circle;
  const input = {
    packageNumber: '530100000012320250603999999990',
    face: '5',
    acceptor: idOf(acceptor),
    payee: idOf(payee),
    dueOn: '2025-12-03',
  };
  const all = await Promise.all(Array.from({ length: 20 }, () => act(drawer, 'billIssue', input)));
  expect(all.filter(({ bill }) => bill)).toHaveLength(1);
  expect(all.filter(({ code }) => code === 'BILL_TAKEN')).toHaveLength(19);
  expect(await handsOf(world, input.packageNumber)).toHaveLength(1);
});

test('passed on and locked for finance at once: one of them', async () => {
  const { world, payee, second } = circle;
  for (let round = 0; round < 3; round += 1) {
    const { id } = await received(circle, { face: '1000' });
    const [endorsed, held] = await Promise.all([
      act(payee, 'billEndorse', { bill: id, to: idOf(second), amount: '600' }),
      hold(world, payee, id, '600'),
    ]);
    expect([endorsed['bill'] !== undefined, !isRefused(held)].filter(Boolean)).toHaveLength(1);
  }
  expect(await violations(world)).toEqual([]);
});
