/** What a seller pays in place of what its claims lack: instructed, exported, matched, booked once, and never beside all that it owes anyway. */
import { assets } from '../../src/assets/index.js';
import { redFlushRecord } from '../../src/assets/reverify.service.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { paymentInstructions } from '../../src/settlement/index.js';
import { advanceTo, newKey } from '../financing/case.js';
import {
  at,
  DEMAND,
  disbursedDeal,
  done,
  LENT_ON,
  openMarket,
  PAID_ON,
  readDeal,
  REPAY,
  REVERSE,
  type Market,
} from '../deals/case.js';
import { violationsOf } from '../support/violations.js';
import { camt054, type Entry } from './camt.js';
import {
  BANK_ACCOUNT,
  EXPORT,
  instructionsOf,
  live,
  openAccountsOf,
  outcomes,
  SELLER_ACCOUNT,
  send,
  takeIn,
  told,
} from './case.js';

const MONDAY = '2025-09-22';
let market: Market;
beforeEach(async () => {
  market = await openMarket();
  await openAccountsOf(market);
}, 60_000);
afterEach(() => market.world.stop());

const beat = () => market.world.server.pulse.beat();
const report = (entry: Entry) => takeIn(market.world, market.bank, camt054(BANK_ACCOUNT, [entry]));
const made = async (deal: string) =>
  (await instructionsOf(market.seller, deal)).filter(({ purpose }) => purpose === 'DILUTION');
const claimsOf = async (deal: string) =>
  ((await readDeal(market.bank, deal))!['dilutions'] as Record<string, any>[]).map(
    ({ state, open }) => `${state} ${open.amount}`,
  );
async function redFlush(asset: string, amount: string): Promise<void> {
  const { platform } = market.world;
  const found = (await assets.byId(platform, asset)) as unknown as { invoices: { number: string }[] };
  const document = found.invoices[0]?.number ?? '';
  await perform(platform, SYSTEM, redFlushRecord, { asset, document, redFlushed: new Decimal(amount) });
  await beat();
}
const contested = async (receivable: string, amount: string): Promise<string> => {
  const query = `mutation ($input: ReceivableContestInput!) { receivableContest(input: $input) { ... on ReceivableContestSuccess { contestId } } }`;
  const input = { receivable, amount, ground: 'DISPUTE', reason: '部分货物不合格', idempotencyKey: newKey() };
  const { receivableContest } = await market.debtor.data(query, { input });
  await beat();
  return receivableContest.contestId as string;
};

test('a claim is instructed when it arises, goes into the seller’s file, and the lender’s bank settles it; taken back, it is owed again', async () => {
  const { bank, seller, world } = market;
  const { deal, asset } = await disbursedDeal(market, { recourse: 'WITHOUT_RECOURSE' });
  await advanceTo(world, at(PAID_ON));
  await redFlush(asset, '130000');
  const [owed, ...more] = await made(deal);
  expect(more).toEqual([]);
  const [claim] = (await readDeal(bank, deal))!['dilutions'] as { id: string }[];
  expect(owed).toMatchObject({
    ...{ payer: { id: seller.organisation._id }, payee: { id: bank.organisation._id }, about: claim!.id },
    ...{ amount: { amount: '130000.00' }, dueOn: MONDAY, state: 'PLANNED' },
    ...{ payerAccount: { number: SELLER_ACCOUNT }, payeeAccount: { number: BANK_ACCOUNT } },
  });
  // The debtor owes so much less.
  expect(told(await instructionsOf(market.debtor, deal)).at(-1)).toBe(
    'REPAYMENT 870000.00 2025-09-10 PLANNED',
  );
  const file = await send(seller, EXPORT, { instructions: [owed!['id']], requestedOn: MONDAY });
  expect(file).toMatchObject({ paymentFile: { total: { amount: '130000.00' } } });
  const endToEndId = owed!['endToEndId'] as string;
  const paid = { endToEndId, from: SELLER_ACCOUNT, on: PAID_ON };
  const over = await report({ ...paid, amount: '130000.01', reference: 'D-1' });
  expect(outcomes(over)).toEqual(['OVER FLAGGED ENTRY_AMOUNT']);
  expect(outcomes(await report({ ...paid, amount: '30000.00', reference: 'D-2' }))).toEqual([
    'PARTIAL BOOKED',
  ]);
  expect(outcomes(await report({ ...paid, amount: '100000.00', reference: 'D-3' }))).toEqual([
    'EXACT BOOKED',
  ]);
  expect(await claimsOf(deal)).toEqual(['SETTLED 0.00']);
  const { repayments } = (await readDeal(bank, deal))!;
  expect(repayments).toMatchObject([
    { payer: 'SELLER', received: { amount: '30000.00' }, flagged: false },
    { payer: 'SELLER', received: { amount: '100000.00' }, flagged: false },
  ]);
  await done(bank, REVERSE, { deal, repayment: repayments[1].id, reason: '误记' });
  await beat();
  expect(await claimsOf(deal)).toEqual(['OPEN 100000.00']);
  const after = await made(deal);
  expect(told(after)).toEqual([
    `DILUTION 130000.00 ${MONDAY} PARTLY_CONFIRMED`,
    `DILUTION 100000.00 ${MONDAY} CONFIRMED`,
    `DILUTION 100000.00 ${MONDAY} PLANNED`,
  ]);
  expect(after[1]!['confirmed'].takenBackAt).not.toBeNull();
  expect(await violationsOf(world)).toEqual([]);
  // What says that it was paid without being in the books is found.
  const set = { 'confirmed.amount': new Decimal('29999') };
  await paymentInstructions.update(world.platform, { _id: owed!['id'] as string }, { $set: set });
  expect(await violationsOf(world)).toEqual([
    `What has settled a payment instruction is in the books of what it was for, once: ${owed!['id'] as string}: 29999.00 under D-2 is not in the books`,
  ]);
});

test('a dispute that is lifted cancels the payment; what was at the bank is told to be stopped', async () => {
  const { seller, debtor } = market;
  const { deal, asset } = await disbursedDeal(market);
  const contest = await contested(asset, '200000');
  const { id } = live(await made(deal), 'DILUTION');
  await send(seller, EXPORT, { instructions: [id], requestedOn: LENT_ON });
  const LIFT = `mutation ($input: ReceivableContestLiftInput!) { receivableContestLift(input: $input) { __typename } }`;
  await debtor.data(LIFT, { input: { receivable: asset, contest, idempotencyKey: newKey() } });
  await beat();
  expect(told(await made(deal))).toEqual([`DILUTION 200000.00 ${LENT_ON} CANCELLED`]);
  const { alerts } = await seller.data(`{ alerts(first: 5) { edges { node { kind about } } } }`);
  expect(alerts.edges).toEqual([{ node: { kind: 'PAYMENT_TO_STOP', about: deal } }]);
});

test('once the seller is to buy back all, nothing is asked of it besides', async () => {
  const { bank, seller, world } = market;
  const { deal, asset } = await disbursedDeal(market);
  await contested(asset, '200000');
  expect(told(await made(deal))).toEqual([`DILUTION 200000.00 ${LENT_ON} PLANNED`]);
  await advanceTo(world, at(PAID_ON));
  // No more than the deal lacks: 800,000 for 184 days 17,786.67 and ten days late 1,450.00, less 750,000.
  await done(bank, REPAY, { deal, amount: '750000', on: PAID_ON, payer: 'DEBTOR', reference: 'IN-1' });
  await beat();
  expect(live(await made(deal), 'DILUTION')['amount']).toEqual({ amount: '69236.67' });
  await done(bank, DEMAND, { deal, reason: '债务人逾期' });
  await beat();
  const all = await instructionsOf(seller, deal);
  expect((await made(deal)).map(({ state }) => state as string)).not.toContain('PLANNED');
  expect(live(all, 'BUY_BACK')['dueOn']).toBe(MONDAY);
  expect(await violationsOf(world)).toEqual([]);
});

test('what a seller collects for a factor is asked of it once: handed over, not made up for as well', async () => {
  const { seller, debtor, world } = market;
  const untold = { recourse: 'WITHOUT_RECOURSE', technique: 'FACTORING', disclosed: false } as const;
  const { deal, asset } = await disbursedDeal(market, untold);
  await redFlush(asset, '130000');
  const STATE = `mutation ($input: DebtorPaymentRecordInput!) { debtorPaymentRecord(input: $input) { __typename } }`;
  const paidAt = world.platform.clock.now().toISOString();
  const input = { receivable: asset, amount: '600000', reference: 'P-1', paidAt, idempotencyKey: newKey() };
  await debtor.data(STATE, { input: { ...input, to: seller.organisation._id } });
  await beat();
  expect(await claimsOf(deal)).toEqual(['OPEN 730000.00']);
  const all = await instructionsOf(seller, deal);
  expect([live(all, 'REPAYMENT')['amount'], live(all, 'DILUTION')['amount']]).toEqual([
    { amount: '870000.00' },
    { amount: '130000.00' },
  ]);
});
