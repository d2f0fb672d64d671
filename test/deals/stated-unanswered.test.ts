/** A payment of before a notice, stated after it, that a silent lender leaves unanswered: it ends, told to all, and stays the debtor's to prove. */
import { assets, outstandingOf } from '../../src/assets/index.js';
import { debtorPayments } from '../../src/deals/index.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { addDays } from '../../src/kernel/dates.js';
import { alerts } from '../../src/oversight/alert.js';
import { adviceOn } from '../../src/oversight/alert.words.js';
import { advanceTo, newKey } from '../financing/case.js';
import type { Party } from '../support/world.js';
import { violationsOf } from '../support/violations.js';
import {
  at,
  disbursedDeal,
  done,
  LENT_ON,
  openMarket,
  readDeal,
  REPAY,
  type Market,
  type Wish,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
}, 60_000);
afterEach(() => market.world.stop());

const STATE = `mutation ($input: DebtorPaymentRecordInput!) { debtorPaymentRecord(input: $input) { ... on DebtorPaymentRecordSuccess { debtorPayment { id state } } } }`;
const ANSWER = `mutation ($input: DebtorPaymentAnswerInput!) { debtorPaymentAnswer(input: $input) { __typename ... on UserError { code } ... on DebtorPaymentAnswerSuccess { debtorPayment { state } } } }`;
const SEEN = `query ($id: ID!) { node(id: $id) { ... on DebtorPayment { state frees { amount } awaits { id } allowedActions } } }`;

async function stated(wish: Wish = {}): Promise<{ deal: string; asset: string; payment: string }> {
  const { deal, asset } = await disbursedDeal(market, wish);
  const input = {
    ...{ idempotencyKey: newKey(), receivable: asset, amount: '600000', reference: 'P-1' },
    ...{ to: market.seller.organisation._id, paidAt: at(LENT_ON, '08:30').toISOString() },
  };
  const { debtorPayment } = (await market.debtor.data(STATE, { input })).debtorPaymentRecord;
  expect(debtorPayment.state).toBe('UNPROVEN');
  return { deal, asset, payment: debtorPayment.id as string };
}
const seen = async (party: Party, id: string): Promise<Record<string, any>> =>
  (await party.data(SEEN, { id })).node as Record<string, any>;
const answer = async (party: Party, payment: string, received: boolean) => {
  const reason = received ? {} : { reason: '通知后付款' };
  const input = { idempotencyKey: newKey(), payment, received, ...reason };
  return (await party.data(ANSWER, { input })).debtorPaymentAnswer as Record<string, any>;
};
const owed = async (id: string): Promise<string> =>
  outstandingOf((await assets.byId(market.world.platform, id))!).toFixed(2);
async function dayAfter(days: number): Promise<void> {
  await advanceTo(market.world, at(addDays(LENT_ON, days)));
  await market.world.server.pulse.beat();
}

test('silence is no consent: after 30 days it is told as not proven, and the debtor owes as before', async () => {
  const { bank, seller, debtor, world } = market;
  const { deal, asset, payment } = await stated();
  await dayAfter(29);
  expect(await seen(bank, payment)).toMatchObject({ state: 'UNPROVEN' });
  await dayAfter(30);
  await world.server.pulse.beat();
  for (const party of [bank, seller, debtor])
    expect(await seen(party, payment)).toMatchObject({ state: 'LAPSED', frees: { amount: '0.00' } });
  expect(await owed(asset)).toBe('1000000.00');
  expect((await readDeal(bank, deal))?.['dilutions']).toEqual([]);
  const told = await alerts.find(world.platform, { about: asset, kind: 'PAYMENT_UNPROVEN' }, { limit: 5 });
  const facts = { payment, to: seller.organisation._id, amount: '600000.00', days: '30' };
  expect(told.map((one) => [one.to, one.facts]).sort()).toEqual(
    [
      [null, facts],
      [debtor.organisation._id, facts],
    ].sort(),
  );
  expect(adviceOn(told[0]!, 'en')).toContain('was not answered within 30 days');
  const { alerts: read } = await debtor.data(`{ alerts(first: 5) { edges { node { kind about } } } }`);
  expect(read.edges).toEqual([{ node: { kind: 'PAYMENT_UNPROVEN', about: asset } }]);
  // It is told once.
  await dayAfter(31);
  expect(await alerts.count(world.platform, { about: asset, kind: 'PAYMENT_UNPROVEN' })).toBe(2);
  expect(await violationsOf(world)).toEqual([]);

  const frees = async (amount: string) =>
    debtorPayments.update(world.platform, { _id: payment }, { $set: { frees: new Decimal(amount) } });
  await frees('1');
  expect(await violationsOf(world)).toEqual([
    `A payment that lenders have not agreed to frees its debtor of nothing: ${payment}: frees of 1.00 though it is LAPSED`,
  ]);
  await frees('0');

  // The debtor may still prove it: the lender's own word frees it as it would have before.
  expect((await seen(bank, payment))['allowedActions']).toEqual(['agree', 'contest']);
  expect((await answer(bank, payment, true))['debtorPayment']).toEqual({ state: 'STATED' });
  expect(await owed(asset)).toBe('400000.00');
  expect((await readDeal(bank, deal))?.['dilutions']).toMatchObject([{ open: { amount: '600000.00' } }]);
  expect(await violationsOf(world)).toEqual([]);
});

test('what nobody is left to disagree with counts: the notice has ended, and the seller is the creditor again', async () => {
  const { bank, debtor, world } = market;
  const { deal, asset, payment } = await stated({ technique: 'LOAN_AGAINST_RECEIVABLES' });
  await done(bank, REPAY, { deal, amount: '800000', on: LENT_ON, payer: 'SELLER', reference: 'IN-1' });
  expect((await readDeal(bank, deal))?.['state']).toBe('REPAID');
  await dayAfter(1);
  expect(await seen(debtor, payment)).toMatchObject({
    ...{ state: 'STATED', awaits: [] },
    frees: { amount: '600000.00' },
  });
  expect(await owed(asset)).toBe('400000.00');
  expect(await alerts.count(world.platform, { kind: 'PAYMENT_UNPROVEN' })).toBe(0);
  expect(await violationsOf(world)).toEqual([]);
});
