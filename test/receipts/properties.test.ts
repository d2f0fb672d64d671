/** Random commands on one lot, by random parties: no lot is over-issued, and nothing is lost or made. */
import fc from 'fast-check';
import { ZERO, sum } from '../../src/kernel/decimal.js';
import { receiptsInvariants } from '../../src/receipts/receipts.invariants.js';
import { LIVE_STATES, receiptMoves, type Receipt } from '../../src/receipts/receipt.js';
import { receipts } from '../../src/receipts/receipt.store.js';
import { startWorld } from '../support/world.js';
import { act, issueInput, newLot, newYard, priced, type Answered, type Yard } from './case.js';

let yard: Yard;
beforeAll(async () => {
  yard = await newYard(await startWorld());
  await priced(yard, '17000');
});
afterAll(() => yard.world.stop());

type Command = readonly [kind: string, which: number, size: number];

const COMMANDS = [
  'issue',
  'cost',
  'split',
  'transfer',
  'ask',
  'sign',
  'deliver',
  'withdraw',
  'refuse',
] as const;
const command = fc.tuple(fc.constantFrom(...COMMANDS), fc.nat(7), fc.integer({ min: 1, max: 400 }));

const onLot = (lot: string): Promise<Receipt[]> =>
  receipts.find(yard.world.platform, { 'stock.lot': lot }, { sort: { createdAt: 1 }, limit: 100 });

async function run(lot: string, [kind, which, size]: Command): Promise<Answered> {
  const all = await onLot(lot);
  const quantity = String(size);
  if (kind === 'issue' || all.length === 0)
    return act(
      yard.keeper,
      'receiptIssue',
      issueInput(yard, { lotNumber: lot, lotQuantity: '1000', quantity }),
    );
  const { _id: receipt, holder } = all[which % all.length]!;
  const owner = holder === yard.trader.organisation._id ? yard.trader : yard.other;
  const receiver = owner === yard.trader ? yard.other : yard.trader;
  const tries: Record<string, () => Promise<Answered>> = {
    cost: () => act(owner, 'receiptCostDeclare', { receipt, costPerUnit: '16000' }),
    split: () => act(owner, 'receiptSplit', { receipt, quantity, pieces: 1 }),
    transfer: () => act(owner, 'receiptTransfer', { receipt, to: receiver.organisation._id }),
    ask: () => act(owner, 'receiptDeliveryAsk', { receipt, collector: '陈提货' }),
    sign: () => act(yard.keeper, 'receiptTransferSign', { receipt }),
    deliver: () => act(yard.keeper, 'receiptDeliver', { receipt }),
    withdraw: () => act(owner, 'receiptAskWithdraw', { receipt }),
    refuse: () => act(yard.keeper, 'receiptAskRefuse', { receipt, reason: '不符' }),
  };
  return tries[kind]!();
}

const liveOf = (all: readonly Receipt[]) =>
  sum(all.filter(({ state }) => LIVE_STATES.includes(state)).map(({ stock }) => stock.quantity));

test('whatever is tried: quantities are conserved, states stay in the table, a refused command changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 6, maxLength: 14 }), async (commands) => {
      const lot = newLot();
      for (const one of commands) {
        const before = await onLot(lot);
        const answer = await run(lot, one);
        const after = await onLot(lot);
        if (!String(answer['__typename']).endsWith('Success')) expect(after).toEqual(before);
        const change = liveOf(after).minus(liveOf(before));
        const expected = answer['__typename'] === 'ReceiptIssueSuccess' ? change.greaterThan(0) : null;
        if (expected !== null) expect(change.toFixed()).toBe(answer['receipt'].quantity);
        else if (answer['__typename'] === 'ReceiptDeliverSuccess')
          expect(change.negated().toFixed()).toBe(answer['receipt'].quantity);
        else expect(change.equals(ZERO)).toBe(true);
        expect(after.every(({ state }) => receiptMoves.states.includes(state))).toBe(true);
      }
      for (const invariant of receiptsInvariants)
        expect((await invariant.check(yard.world.platform)).violations).toEqual([]);
    }),
    { numRuns: 8 },
  );
});
