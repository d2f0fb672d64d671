/** Any repayment can be taken back: those after it are applied again, and all is as if it had never been recorded. */
import { assets } from '../../src/assets/index.js';
import { plainDate } from '../../src/kernel/dates.js';
import { journalPostings } from '../../src/ledger/index.js';
import { advanceTo, newKey } from '../financing/case.js';
import { camt054 } from '../settlement/camt.js';
import {
  addAccount,
  BANK_ACCOUNT,
  DEBTOR_ACCOUNT,
  instructionsOf,
  live,
  outcomes,
  readStatement,
  takeIn,
} from '../settlement/case.js';
import {
  at,
  BUY_BACK,
  DEMAND,
  disbursedDeal,
  done,
  openMarket,
  PAID_ON,
  readDeal,
  refused,
  REPAY,
  REVERSE,
  SETTLE_SURPLUS,
  type Accepted,
  type Market,
} from './case.js';
import { covered, standingOf, violationsOf } from './standing.js';

let market: Market;
let deals: Accepted[];
/** The deals are all of one day; it is 2025-09-20 then. */
beforeAll(async () => {
  market = await openMarket();
  await addAccount(market.bank, BANK_ACCOUNT);
  await addAccount(market.debtor, DEBTOR_ACCOUNT, 'PAY');
  deals = [];
  for (let n = 0; n < 7; n += 1) deals.push(await disbursedDeal(market));
  await advanceTo(market.world, at(PAID_ON));
}, 180_000);
afterAll(() => market.world.stop());

const pay = (deal: string, amount: string, on: string, reference: string) =>
  done(market.bank, REPAY, { deal, amount, on: plainDate(on), reference, payer: 'DEBTOR' });
const askBack = async (deal: string, reference: string) => {
  const { repayments } = (await readDeal(market.bank, deal))!;
  const one = (repayments as Record<string, string>[]).find((found) => found['reference'] === reference);
  return { deal, repayment: one!['id'], reason: '误记' };
};
const takeBack = async (deal: string, reference: string) =>
  done(market.bank, REVERSE, await askBack(deal, reference));
const standing = (deal: Record<string, any>, asset: string) => standingOf(market.world, deal, asset);

test('the first of two: interest and principal of the second, debts and limits as if there had been one', async () => {
  const [one, two] = [deals[0]!, deals[1]!];
  const expected = await pay(one.deal, '500000', '2025-09-20', 'IN-2');
  await pay(two.deal, '300000', '2025-07-10', 'IN-1');
  const second = (await pay(two.deal, '500000', '2025-09-20', 'IN-2'))['repayments'][1];
  const back = await takeBack(two.deal, 'IN-1');
  expect(covered(back)).toEqual(['2025-09-20 0.00 17786.67 1450.00 480763.33 0.00']);
  expect(await standing(back, two.asset)).toEqual(await standing(expected, one.asset));
  expect(back['repayments'][0]).toMatchObject({
    id: second.id as string,
    appliedBefore: [{ principal: second.principal as object }],
  });
  expect(back['reversals']).toMatchObject([{ reason: '误记', repayment: { reference: 'IN-1' } }]);
  const twice = { deal: two.deal, repayment: back['reversals'][0].repayment.id as string, reason: '误记' };
  expect(await refused(market.bank, REVERSE, twice)).toMatchObject({
    code: 'REPAYMENT_REVERSED',
    facts: [{ name: 'on', value: PAID_ON }],
  });
});

test('what really came takes its place, on its day', async () => {
  const { deal } = deals[1]!;
  await pay(deal, '30000', '2025-07-10', 'IN-1');
  const seen = (await readDeal(market.bank, deal))!;
  expect(covered(seen)[0]).toBe('2025-07-10 0.00 11793.33 0.00 18206.67 0.00');
  expect(seen['repayments'][1].appliedBefore).toHaveLength(2);
});

const STATE = `mutation ($input: DebtorPaymentRecordInput!) { debtorPaymentRecord(input: $input) { __typename
  ... on UserError { code } ... on DebtorPaymentRecordSuccess { debtorPayment { id frees { amount } inVain { amount } state } } } }`;
const STATED = `query ($id: ID!) { node(id: $id) { ... on DebtorPayment { state frees { amount } inVain { amount } } } }`;

test('one that left less of the debt for a later one: the later pays more of it, and what the debtor stated says so', async () => {
  const [only, { deal, asset }] = [deals[2]!, deals[3]!];
  const expected = await pay(only.deal, '600000', '2025-09-20', 'IN-2');
  await pay(deal, '600000', '2025-09-20', 'IN-2');
  const { debtorPaymentRecord } = await market.debtor.data(STATE, {
    input: {
      ...{ idempotencyKey: newKey(), receivable: asset, to: market.bank.organisation._id, amount: '600000' },
      ...{ paidAt: at(PAID_ON, '08:00').toISOString(), reference: 'IN-2' },
    },
  });
  const { id } = debtorPaymentRecord.debtorPayment;
  const stated = async () => (await market.bank.data(STATED, { id })).node as object;
  const whole = { state: 'RECEIVED', frees: { amount: '600000.00' }, inVain: { amount: '0.00' } };
  expect(await stated()).toEqual(whole);
  const ended = await pay(deal, '600000', '2025-06-01', 'IN-1');
  expect(await standing(ended, asset)).toMatchObject({
    state: 'REPAID',
    asset: ['SETTLED', '1000000.00', []],
  });
  expect(await stated()).toEqual({
    ...{ state: 'RECEIVED', frees: { amount: '400000.00' }, inVain: { amount: '200000.00' } },
  });
  const back = await takeBack(deal, 'IN-1');
  expect(await standing(back, asset)).toEqual(await standing(expected, only.asset));
  expect(back['notices'].map(({ state }: { state: string }) => state)).toEqual(['ENDED', 'MADE']);
  expect(back['titleEntries'].at(-2)).toMatchObject({ step: 'FILED' });
  expect(await stated()).toEqual(whole);
});

test('a deal that is covered without it stays ended: the seller’s surplus is less, title and notices are as they were', async () => {
  const { deal, asset } = deals[4]!;
  await pay(deal, '50000', '2025-07-10', 'IN-1');
  await pay(deal, '900000', '2025-09-10', 'IN-2');
  await market.world.server.pulse.beat();
  const before = (await readDeal(market.bank, deal))!;
  const back = await takeBack(deal, 'IN-1');
  expect(covered(back)).toEqual(['2025-09-10 0.00 17786.67 0.00 800000.00 82213.33']);
  expect(await standing(back, asset)).toMatchObject({
    ...{ state: 'REPAID', surplus: '82213.33', limits: false, asset: ['CONFIRMED', '900000.00', []] },
  });
  expect(back['titleEntries']).toEqual(before['titleEntries']);
  expect(back['notices']).toEqual(before['notices']);
});

test('not where more was paid over than would be left; nothing changes then', async () => {
  const { deal } = deals[4]!;
  await pay(deal, '10000', '2025-03-20', 'IN-0');
  const { surplusOpen } = (await readDeal(market.bank, deal))!;
  await done(market.bank, SETTLE_SURPLUS, {
    deal,
    amount: surplusOpen.amount,
    on: PAID_ON,
    reference: 'OUT',
  });
  const postings = await journalPostings.count(market.world.platform, { deal });
  expect(await refused(market.bank, REVERSE, await askBack(deal, 'IN-0'))).toMatchObject({
    code: 'SURPLUS_PAID_OVER',
  });
  expect(await journalPostings.count(market.world.platform, { deal })).toBe(postings);
});

test('a repayment before a buy-back: what was bought back for too little is the lender’s again, and demanded', async () => {
  const { deal, asset } = deals[5]!;
  await pay(deal, '300000', '2025-09-10', 'IN-1');
  const demanded = await done(market.bank, DEMAND, { deal, reason: '债务人逾期' });
  const { amount } = demanded['balance'].total;
  await done(market.bank, BUY_BACK, { deal, amount, on: PAID_ON, reference: 'BB-1' });
  const back = await takeBack(deal, 'IN-1');
  // 800,000.00 are late by ten days, and not what was left of them: 1,450.00 instead of 938.49.
  expect(amount).toBe('518725.16');
  expect(back).toMatchObject({ state: 'RECOURSE', balance: { total: { amount: '300511.51' } } });
  expect(await standing(back, asset)).toMatchObject({
    limits: true,
    asset: ['CONFIRMED', '0.00', ['1000000.00']],
  });
});

test('booked from the bank: its movement is looked at again, those of the others stand', async () => {
  const { deal } = deals[6]!;
  const report = async (amount: string, on: string, reference: string) => {
    await market.world.server.pulse.beat();
    const { endToEndId } = live(await instructionsOf(market.bank, deal), 'REPAYMENT');
    const entry = { endToEndId: endToEndId as string, from: DEBTOR_ACCOUNT, amount, on, reference };
    return (await takeIn(market.world, market.bank, camt054(BANK_ACCOUNT, [entry], reference)))[
      'id'
    ] as string;
  };
  const files = [
    await report('1000.00', '2025-06-01', 'JUNE'),
    await report('2000.00', '2025-07-01', 'JULY'),
  ];
  await takeBack(deal, 'JUNE');
  expect(outcomes(await readStatement(market.bank, files[0]!))).toEqual(['PARTIAL FLAGGED ENTRY_TAKEN_BACK']);
  expect(outcomes(await readStatement(market.bank, files[1]!))).toEqual(['PARTIAL BOOKED']);
  await market.world.server.pulse.beat();
  const told = (await instructionsOf(market.bank, deal)).filter(
    ({ confirmed }) => confirmed?.reference === 'JULY',
  );
  expect(told.map(({ confirmed }) => confirmed.takenBackAt)).toEqual([null]);
});

test('after all of it everything that is verified holds', async () => {
  await market.world.server.pulse.beat();
  expect(await violationsOf(market.world)).toEqual([]);
  expect(await assets.count(market.world.platform, {})).toBe(7);
});
