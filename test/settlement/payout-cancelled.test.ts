/** Finance that the bank has paid for a deal that its lender had cancelled meanwhile: booked by a person, and owed back by the seller. */
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
let endToEndId: string;
let entry: string;
beforeAll(async () => {
  market = await openMarket();
  await openAccountsOf(market);
}, 60_000);
afterAll(() => market.world.stop());

const beat = () => market.world.server.pulse.beat();
const report = (one: Entry) => takeIn(market.world, market.bank, camt054(BANK_ACCOUNT, [one]));
const gone = (reference: string, amount = '800000.00'): Entry => ({
  ...{ endToEndId, amount, direction: 'DBIT', from: BANK_ACCOUNT, to: SELLER_ACCOUNT, reference },
});
const refundsOf = async (): Promise<Record<string, any>> => {
  const query = `query ($id: ID!) { node(id: $id) { ... on Deal { state disbursement { on } refundOpen { amount } strayPayouts { amount { amount } reference }
    refunds { amount { amount } reference } timeline { event amount { amount } } allowedActions } } }`;
  return (await market.seller.data(query, { id: deal })).node as Record<string, any>;
};

test('nothing is booked by itself; a person says that it left, and the seller is to pay it back, with an alert', async () => {
  const { bank, seller, world } = market;
  deal = (await readyDeal(market)).deal;
  await beat();
  const payout = live(await instructionsOf(bank, deal), 'DISBURSEMENT');
  endToEndId = payout['endToEndId'] as string;
  await send(bank, EXPORT, { instructions: [payout['id']], requestedOn: LENT_ON });
  await done(bank, CANCEL_DEAL, { deal, reason: '双方同意' });
  await beat();
  const statement = await report(gone('B-1'));
  expect(outcomes(statement)).toEqual(['NOT_EXPECTED FLAGGED ENTRY_NOT_EXPECTED']);
  expect(await refundsOf()).toMatchObject({ state: 'CANCELLED', refundOpen: { amount: '0.00' } });
  entry = statement['entries'][0]!.id as string;
  const ask = { entry, decision: 'BOOK', reason: '银行已付款' };
  expect(await send(bank, RESOLVE, ask)).toMatchObject({ entry: { state: 'BOOKED', deal } });
  await beat();
  const now = await refundsOf();
  expect(now).toMatchObject({
    ...{ state: 'CANCELLED', disbursement: null, allowedActions: [], refunds: [] },
    ...{ refundOpen: { amount: '800000.00' } },
    strayPayouts: [{ amount: { amount: '800000.00' }, reference: 'B-1' }],
  });
  expect(now['timeline'].at(-1)).toEqual({ event: 'PAID_AFTER_CANCEL', amount: { amount: '800000.00' } });
  expect(journalText((await readDeal(bank, deal))!)).toEqual([
    ['D REFUND_DUE 800000.00', 'C PAID_OUT 800000.00'],
  ]);
  expect(live(await instructionsOf(seller, deal), 'REFUND')).toMatchObject({
    ...{ payer: { id: seller.organisation._id }, payee: { id: bank.organisation._id } },
    ...{ amount: { amount: '800000.00' }, dueOn: LENT_ON },
  });
  const raised = await alerts.find(world.platform, { about: deal, kind: 'PAID_AFTER_CANCEL' }, { limit: 5 });
  expect(raised.map(({ organisation, facts }) => [organisation, facts])).toEqual([
    [seller.organisation._id, { amount: '800000.00' }],
  ]);
  expect(await violationsOf(world)).toEqual([]);
});

test('the same word of the bank again is a duplicate', async () => {
  expect(outcomes(await report({ ...gone('B-1'), remark: 'again' }))).toEqual([
    'DUPLICATE IGNORED ENTRY_DUPLICATE',
  ]);
  expect(await refundsOf()).toMatchObject({ refundOpen: { amount: '800000.00' } });
});

test('what comes back is matched in parts, more than is due is flagged, and then nothing is owed', async () => {
  const { bank, seller, world } = market;
  const refund = live(await instructionsOf(seller, deal), 'REFUND');
  const file = await send(seller, EXPORT, { instructions: [refund['id']], requestedOn: LENT_ON });
  expect(file).toMatchObject({ paymentFile: { total: { amount: '800000.00' } } });
  const back = { endToEndId: refund['endToEndId'] as string, from: SELLER_ACCOUNT };
  expect(outcomes(await report({ ...back, amount: '300000.00', reference: 'B-2' }))).toEqual([
    'PARTIAL BOOKED',
  ]);
  const over = await report({ ...back, amount: '500000.01', reference: 'B-3' });
  expect(outcomes(over)).toEqual(['OVER FLAGGED ENTRY_AMOUNT']);
  const ask = { entry: over['entries'][0]!.id as string, decision: 'BOOK', reason: '卖方多付' };
  expect(await send(bank, RESOLVE, ask)).toMatchObject({ code: 'REFUND_ABOVE_OPEN' });
  await beat();
  expect(outcomes(await report({ ...back, amount: '500000.00', reference: 'B-4' }))).toEqual([
    'EXACT BOOKED',
  ]);
  await beat();
  expect(await refundsOf()).toMatchObject({
    ...{ state: 'CANCELLED', refundOpen: { amount: '0.00' } },
    refunds: [{ reference: 'B-2' }, { reference: 'B-4' }],
  });
  expect(journalText((await readDeal(bank, deal))!).slice(1)).toEqual([
    ['D COLLECTED 300000.00', 'C REFUND_DUE 300000.00'],
    ['D COLLECTED 500000.00', 'C REFUND_DUE 500000.00'],
  ]);
  const all = (await instructionsOf(seller, deal)).filter(({ purpose }) => purpose === 'REFUND');
  expect(told(all)).toEqual([
    `REFUND 800000.00 ${LENT_ON} PARTLY_CONFIRMED`,
    `REFUND 500000.00 ${LENT_ON} CONFIRMED`,
  ]);
  expect(await violationsOf(world)).toEqual([]);
});
