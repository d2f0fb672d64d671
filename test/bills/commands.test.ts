/**
 * Random commands by random parties: ranges always tile, what is refused changes nothing, and a request of which nothing comes
 * leaves state, holder and range exactly as they were.
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
import { act, did, handsOf, idOf, openCircle, received, violations, type Circle } from './case.js';
import type { Party } from '../support/world.js';

let circle: Circle;
let hands: Party[];
beforeAll(async () => {
  circle = await openCircle();
  hands = [circle.payee, circle.second, circle.third];
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

interface Command {
  readonly name: 'billEndorse' | 'billPledge' | 'billSign' | 'billRefuse' | 'billWithdraw' | 'billRelease';
  readonly by: number;
  readonly to: number;
  readonly part: number;
  readonly cents: number;
}
const command: fc.Arbitrary<Command> = fc.record({
  name: fc.constantFrom('billEndorse', 'billPledge', 'billSign', 'billRefuse', 'billWithdraw', 'billRelease'),
  by: fc.nat(2),
  to: fc.nat(2),
  part: fc.nat(20),
  cents: fc.integer({ min: 1, max: 4_000 }),
});

async function run(number: string, one: Command): Promise<boolean> {
  const parts = await partsOf(circle.world.platform, number, LIVE_PARTS);
  const part = parts[one.part % parts.length]!;
  const isAsk = one.name === 'billEndorse' || one.name === 'billPledge';
  const more = isAsk ? { to: idOf(hands[one.to]!), amount: (one.cents / 100).toFixed(2) } : {};
  const answer = await act(hands[one.by]!, one.name, { bill: part._id, ...more });
  return answer['bill'] !== undefined;
}

test('commands keep the ranges whole, and a refused one changes nothing', async () => {
  let done = 0;
  const { world } = circle;
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 6, maxLength: 14 }), async (commands) => {
      const { number } = await received(circle, { face: '100.00' });
      for (const one of commands) {
        const before = await handsOf(world, number);
        if (await run(number, one)) done += 1;
        else expect(await handsOf(world, number)).toEqual(before);
      }
      expect(await violations(world)).toEqual([]);
    }),
    { numRuns: 5 },
  );
  expect(done).toBeGreaterThan(0);
});

test('asked and taken back in any order, all is as it was', async () => {
  const { world, payee, second, third } = circle;
  const ask = fc.record({
    cents: fc.integer({ min: 1, max: 3_000 }),
    pledge: fc.boolean(),
    refused: fc.boolean(),
  });
  const { id, number } = await received(circle, { face: '100.00' });
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
