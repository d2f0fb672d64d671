/**
 * Random commands by random parties: ranges always tile, what is refused changes nothing, a request of which nothing comes leaves
 * state, holder and range exactly as they were, and what is owed on a bill is paid once, however it comes to be paid.
 */
import fc from 'fast-check';
import {
  LIVE_STATES,
  billMoves,
  statusOf,
  circulationOf,
  BILL_STATUSES,
  CIRCULATIONS,
} from '../../src/bills/bill.js';
import { LIVE_PARTS, partsOf } from '../../src/bills/bill.store.js';
import { steps } from '../../src/bills/step.store.js';
import { addDays } from '../../src/kernel/dates.js';
import { at } from '../deals/case.js';
import { advanceTo, confirmedReceivable } from '../financing/case.js';
import { violationsOf } from '../support/violations.js';
import { act, did, handsOf, idOf, received, reconciled, violations, type Circle } from './case.js';
import { run, stories, wronglyPaid, type Story } from './command-model.js';
import { dayIn, openTrade, type Trade } from './finance-case.js';

let trade: Trade;
let circle: Circle;
beforeAll(async () => {
  trade = await openTrade();
  ({ circle } = trade);
});
afterAll(() => circle.world.stop());

test('every state of the table is a pair of a status and a circulation', () => {
  for (const state of billMoves.states) {
    expect(BILL_STATUSES).toContain(statusOf(state));
    expect(CIRCULATIONS).toContain(circulationOf(state));
  }
  expect(LIVE_STATES).toHaveLength(billMoves.states.length - 1);
  expect(billMoves.states.filter((state) => billMoves.isFinal(state))).toEqual(['ENDED/ENDED']);
  // A payment that a deal had booked by mistake is booked anew, and then the bill is settled again.
  expect(billMoves.next(billMoves.next('SETTLED/ENDED', 'reopen')!, 'settle')).toBe('SETTLED/ENDED');
});

test('commands from circulation to recourse: what is offered can be done, the rest changes nothing, and the exchange has the same', async () => {
  const { world } = circle;
  const done = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(stories, async ({ passing, late, ending }) => {
      const dueOn = addDays(dayIn(trade), 5);
      const receivable = await confirmedReceivable(world, circle.payee, circle.drawer, '9000');
      const pays = [{ receivable, amount: '9000' }];
      const { number } = await received(circle, { face: '10000.00', dueOn, pays });
      const story: Story = { trade, number, deals: [], done };
      for (const one of passing) await run(story, one);
      await advanceTo(world, at(addDays(dueOn, late)));
      for (const one of ending) await run(story, one);
      for (let beat = 0; beat < 3; beat += 1) await world.server.pulse.beat();
      const parts = await partsOf(world.platform, number, LIVE_PARTS);
      expect(parts.flatMap(wronglyPaid)).toEqual([]);
      expect(await reconciled(circle.operator)).toMatchObject({ waiting: 0, found: 0 });
      expect(await steps.count(world.platform, { refused: { $ne: null } })).toBe(0);
      expect(await violationsOf(world)).toEqual([]);
    }),
    // Each story has a bill of its own, but one clock: what is shrunk has another day.
    { numRuns: 4, endOnFailure: true },
  );
  // What the title says was among it, whatever the seed.
  for (const name of ['billPresent', 'billPay', 'finance']) expect(done.get(name)).toBeGreaterThan(0);
}, 120_000);

test('asked and taken back in any order, all is as it was', async () => {
  const { world, payee, second, third } = circle;
  const ask = fc.record({
    cents: fc.integer({ min: 1, max: 3_000 }),
    pledge: fc.boolean(),
    refused: fc.boolean(),
  });
  const { id, number } = await received(circle, { face: '100.00', pays: [] });
  // Something of it is in other hands already, and stays there.
  const gone = await did(payee, 'billEndorse', { bill: id, to: idOf(third), amount: '10' });
  await did(third, 'billSign', { bill: gone['id'] });
  const before = await handsOf(world, number);
  await fc.assert(
    fc.asyncProperty(fc.array(ask, { minLength: 1, maxLength: 4 }), fc.nat(), async (asks, order) => {
      const asked: { part: string; refused: boolean }[] = [];
      for (const { cents, pledge, refused } of asks) {
        const input = { bill: id, to: idOf(second), amount: (cents / 100).toFixed(2) };
        const { bill } = await act(payee, pledge ? 'billPledge' : 'billEndorse', input);
        if (bill) asked.push({ part: (bill as { id: string }).id, refused });
      }
      while (asked.length > 0) {
        const [{ part, refused }] = asked.splice(order % asked.length, 1) as [(typeof asked)[0]];
        await did(refused ? second : payee, refused ? 'billRefuse' : 'billWithdraw', { bill: part });
      }
      expect(await handsOf(world, number)).toEqual(before);
    }),
    { numRuns: 6 },
  );
  expect(await violations(world)).toEqual([]);
});
