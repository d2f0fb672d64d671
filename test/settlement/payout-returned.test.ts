/** Finance that a bank has paid for a cancelled deal and returns itself: a person books it, and the seller is to pay back only the rest. */
import {
  CANCEL_DEAL,
  done,
  journalText,
  LENT_ON,
  openMarket,
  readDeal,
  readyDeal,
  type Market,
} from '../deals/case.js';
import { alerts } from '../../src/oversight/alert.js';
import { violationsOf } from '../support/violations.js';
import { camt054, type Entry } from './camt.js';
import {
  BANK_ACCOUNT,
  EXPORT,
  instructionsOf,
  live,
  openAccountsOf,
  outcomes,
  RESOLVE,
  SELLER_ACCOUNT,
  send,
  takeIn,
  told,
} from './case.js';

let market: Market;
let deal: string;
let payout: Record<string, any>;
beforeAll(async () => {
  market = await openMarket();
  await openAccountsOf(market);
  const { bank } = market;
  deal = (await readyDeal(market)).deal;
  await beat();
  payout = live(await instructionsOf(bank, deal), 'DISBURSEMENT');
  await send(bank, EXPORT, { instructions: [payout['id']], requestedOn: LENT_ON });
  await done(bank, CANCEL_DEAL, { deal, reason: '双方同意' });
  await beat();
}, 60_000);
afterAll(() => market.world.stop());

const beat = () => market.world.server.pulse.beat();
const report = (one: Entry) => takeIn(market.world, market.bank, camt054(BANK_ACCOUNT, [one]));
const gone = (): Entry => ({
  ...{ endToEndId: payout['endToEndId'] as string, amount: '800000.00', direction: 'DBIT' },
  ...{ from: BANK_ACCOUNT, to: SELLER_ACCOUNT, reference: 'B-1' },
});
/** What the bank gives back under the payout's own end-to-end id. */
const back = (reference: string, amount: string, more: Partial<Entry> = {}): Entry => ({
  ...{ endToEndId: payout['endToEndId'] as string, amount, reference, from: SELLER_ACCOUNT },
  ...more,
});
const book = (statement: Record<string, any>, more: Record<string, unknown> = {}) =>
  send(market.bank, RESOLVE, {
    ...{ entry: statement['entries'][0]!.id as string, decision: 'BOOK', reason: '银行退回' },
    ...more,
  });
const openRefund = async (): Promise<string> => {
  const query = `query ($id: ID!) { node(id: $id) { ... on Deal { refundOpen { amount } } } }`;
  return (await market.bank.data(query, { id: deal })).node.refundOpen.amount as string;
};
const refunds = async (): Promise<string[]> =>
  told((await instructionsOf(market.seller, deal)).filter(({ purpose }) => purpose === 'REFUND'));

test('before the payout itself is booked, nothing is there that could come back', async () => {
  const early = await report(back('B-0', '800000.00'));
  expect(outcomes(early)).toEqual(['WRONG_DIRECTION FLAGGED ENTRY_DIRECTION']);
  expect(await book(early)).toMatchObject({ code: 'ENTRY_CANNOT_BE_BOOKED' });
  expect(await book(await report(gone()))).toMatchObject({ entry: { state: 'BOOKED', deal } });
  await beat();
  expect(await refunds()).toEqual([`REFUND 800000.00 ${LENT_ON} PLANNED`]);
});

test('a part that the bank returns under the end-to-end id of the payout is booked by a person; the seller is told the rest', async () => {
  const returned = await report(back('B-2', '300000.00'));
  expect(outcomes(returned)).toEqual(['WRONG_DIRECTION FLAGGED ENTRY_DIRECTION']);
  expect(await openRefund()).toBe('800000.00');
  expect(await book(returned)).toMatchObject({ entry: { state: 'BOOKED', deal, instruction: payout['id'] } });
  await beat();
  expect(await openRefund()).toBe('500000.00');
  expect(await refunds()).toEqual([
    `REFUND 800000.00 ${LENT_ON} CANCELLED`,
    `REFUND 500000.00 ${LENT_ON} PLANNED`,
  ]);
  expect(await violationsOf(market.world)).toEqual([]);
});

test('a reversal under the payout’s own bank reference: not more than is open, not in another currency, not money that leaves', async () => {
  const reversal = { reversal: 'true' };
  const odd: [Entry, string][] = [
    [back('B-3', '500000.01', reversal), 'REFUND_ABOVE_OPEN'],
    [back('B-2', '1.00', reversal), 'REFERENCE_USED'],
    [back('B-6', '1.00', { ...reversal, on: '2020-01-02' }), 'DISBURSEMENT_DAY'],
    [back('B-4', '1.00', { ...reversal, currency: 'USD' }), 'ENTRY_CANNOT_BE_BOOKED'],
    [{ ...gone(), reference: 'B-5', amount: '1.00', ...reversal }, 'ENTRY_CANNOT_BE_BOOKED'],
  ];
  for (const [entry, code] of odd) {
    const statement = await report(entry);
    expect(outcomes(statement)).toEqual(['REVERSAL FLAGGED ENTRY_REVERSAL']);
    expect(await book(statement)).toMatchObject({ code });
  }
  expect(await openRefund()).toBe('500000.00');
});

test('what the seller’s bank was already ordered to pay back is to be stopped there once the bank has returned all', async () => {
  const { seller, world } = market;
  const refund = live(await instructionsOf(seller, deal), 'REFUND');
  await send(seller, EXPORT, { instructions: [refund['id']], requestedOn: LENT_ON });
  const reversal = await report(back('B-1', '500000.00', { reversal: 'true' }));
  expect(outcomes(reversal)).toEqual(['REVERSAL FLAGGED ENTRY_REVERSAL']);
  expect(await book(reversal, { instruction: refund['id'] })).toMatchObject({
    entry: { state: 'BOOKED', deal, instruction: refund['id'] },
  });
  await beat();
  expect(await openRefund()).toBe('0.00');
  expect(await refunds()).toEqual([
    `REFUND 800000.00 ${LENT_ON} CANCELLED`,
    `REFUND 500000.00 ${LENT_ON} CANCELLED`,
  ]);
  const stop = await alerts.find(world.platform, { about: deal, kind: 'PAYMENT_TO_STOP' }, { limit: 5 });
  expect(stop.map(({ to }) => to)).toContain(seller.organisation._id);
  expect(journalText((await readDeal(market.bank, deal))!)).toEqual([
    ['D REFUND_DUE 800000.00', 'C PAID_OUT 800000.00'],
    ['D COLLECTED 300000.00', 'C REFUND_DUE 300000.00'],
    ['D COLLECTED 500000.00', 'C REFUND_DUE 500000.00'],
  ]);
  expect(await violationsOf(world)).toEqual([]);
});
