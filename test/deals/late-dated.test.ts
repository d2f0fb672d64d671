/** A payment that came before others but is recorded after them: all is, to the cent, as if they had come in order. */
import { assets } from '../../src/assets/index.js';
import { plainDate } from '../../src/kernel/dates.js';
import { journalPostings } from '../../src/ledger/index.js';
import { advanceTo } from '../financing/case.js';
import {
  addAccount,
  BANK_ACCOUNT,
  DEBTOR_ACCOUNT,
  instructionsOf,
  live,
  outcomes,
  takeIn,
} from '../settlement/case.js';
import { camt054 } from '../settlement/camt.js';
import {
  at,
  BUY_BACK,
  CHARGE,
  DEMAND,
  disbursedDeal,
  done,
  ENFORCE,
  openMarket,
  PAID_ON,
  readDeal,
  refused,
  REPAY,
  SETTLE_SURPLUS,
  WRITE_OFF,
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
  for (let n = 0; n < 7; n += 1)
    deals.push(await disbursedDeal(market, n < 6 ? {} : { recourse: 'WITHOUT_RECOURSE' }));
  await advanceTo(market.world, at(PAID_ON));
}, 180_000);
afterAll(() => market.world.stop());

const ask = (deal: string, amount: string, on: string, reference: string, payer = 'DEBTOR') => ({
  ...{ deal, amount, on: plainDate(on), reference, payer },
});
const pay = (...facts: Parameters<typeof ask>) => done(market.bank, REPAY, ask(...facts));
const cost = (deal: string) => done(market.bank, CHARGE, { deal, amount: '1200.00', reason: '催收律师费' });

const standing = (deal: Record<string, any>, asset: string) => standingOf(market.world, deal, asset);
const violations = () => violationsOf(market.world);

test('300,000.00 of 10 July, recorded after 500,000.00 of 20 September: interest, penalty and costs as if it had come in time', async () => {
  const [inOrder, late] = [deals[0]!, deals[1]!];
  await pay(inOrder.deal, '300000', '2025-07-10', 'IN-1');
  await cost(inOrder.deal);
  const expected = await pay(inOrder.deal, '500000', '2025-09-20', 'IN-2');
  await cost(late.deal);
  const before = await pay(late.deal, '500000', '2025-09-20', 'IN-2');
  const now = await pay(late.deal, '300000', '2025-07-10', 'IN-1');

  // 122 days on 800,000.00, then 62 days and ten late ones on 511,793.33; costs were not charged in July.
  expect(covered(now)).toEqual([
    '2025-07-10 0.00 11793.33 0.00 288206.67 0.00',
    '2025-09-20 1200.00 3834.19 927.63 494038.18 0.00',
  ]);
  expect(now['balance'].total.amount).toBe('17755.15');
  expect(await standing(now, late.asset)).toEqual(await standing(expected, inOrder.asset));
  expect(now['repayments'][1]).toMatchObject({
    id: before['repayments'][0].id as string,
    appliedBefore: [{ principal: { amount: '479563.33' }, surplus: { amount: '0.00' } }],
  });
  expect(now['timeline'].at(-1)).toMatchObject({ event: 'REPAYMENT_APPLIED_ANEW', detail: 'IN-2' });
  expect(now['reversals']).toEqual([]);
});

test('what was posted is reversed and posted anew, nothing is rewritten', async () => {
  const seen = (await readDeal(market.bank, deals[1]!.deal))!;
  expect((seen['journal'] as { memo: string }[]).map(({ memo }) => memo).slice(2)).toEqual([
    'Interest and penalty up to 2025-09-20',
    'Repayment IN-2 on 2025-09-20',
    'Repayment IN-2 taken back, to be applied anew',
    'Repayment IN-2 taken back, to be applied anew',
    'Interest and penalty up to 2025-07-10',
    'Repayment IN-1 on 2025-07-10',
    'Interest and penalty up to 2025-09-20',
    'Repayment IN-2 on 2025-09-20, applied anew',
  ]);
});

test('in whatever order five payments are recorded, they come to the same', async () => {
  const days = ['2025-03-31', '2025-05-15', '2025-07-10', '2025-09-10', '2025-09-19'];
  const seen: object[] = [];
  for (const [n, order] of [
    [0, 1, 2, 3, 4],
    [4, 3, 2, 1, 0],
    [2, 4, 0, 3, 1],
  ].entries()) {
    const { deal, asset } = deals[2 + n]!;
    for (const one of order) await pay(deal, `${one + 1}0000.0${one}`, days[one]!, `IN-${one}`);
    seen.push(await standing((await readDeal(market.bank, deal))!, asset));
  }
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});

test('from the bank: the file of one account comes after that of another, and is booked by itself', async () => {
  const { deal } = deals[3]!;
  await market.world.server.pulse.beat();
  const entry = (amount: string, on: string, reference: string) => ({
    amount,
    on,
    reference,
    from: DEBTOR_ACCOUNT,
  });
  const report = async (amount: string, on: string, reference: string) => {
    const { endToEndId } = live(await instructionsOf(market.bank, deal), 'REPAYMENT');
    const xml = camt054(
      BANK_ACCOUNT,
      [{ ...entry(amount, on, reference), endToEndId: endToEndId as string }],
      reference,
    );
    return outcomes(await takeIn(market.world, market.bank, xml));
  };
  expect(await report('1000.00', '2025-09-20', 'SEPTEMBER')).toEqual(['PARTIAL BOOKED']);
  await market.world.server.pulse.beat();
  expect(await report('2000.00', '2025-06-01', 'JUNE')).toEqual(['PARTIAL BOOKED']);
  await market.world.server.pulse.beat();
  const read = (await readDeal(market.bank, deal))!;
  expect(read['repayments'].map((one: Record<string, string>) => one['on'])).toEqual([
    ...['2025-03-31', '2025-05-15', '2025-06-01', '2025-07-10', '2025-09-10', '2025-09-19', '2025-09-20'],
  ]);
  // Both instructions stay confirmed, by the movement that confirmed them.
  const told = (await instructionsOf(market.bank, deal)).filter((one) =>
    one['confirmed']?.reference.match(/^[JS]/),
  );
  expect(told.map(({ confirmed }) => [confirmed.reference, confirmed.takenBackAt])).toEqual([
    ['SEPTEMBER', null],
    ['JUNE', null],
  ]);
});

test('a day before the disbursement or after today is refused as ever, and so is a buy-back that something came after', async () => {
  const { deal } = deals[4]!;
  const postings = await journalPostings.count(market.world.platform, { deal });
  for (const on of ['2025-03-09', '2025-09-21'])
    expect(await refused(market.bank, REPAY, ask(deal, '1', on, 'X'))).toMatchObject({
      code: 'REPAYMENT_DAY',
      facts: expect.arrayContaining([{ name: 'earliest', value: '2025-03-10' }]) as unknown,
    });
  await done(market.bank, DEMAND, { deal, reason: '债务人逾期' });
  const buyBack = { deal, amount: '900000', on: plainDate('2025-09-18'), reference: 'BB' };
  expect(await refused(market.bank, BUY_BACK, buyBack)).toMatchObject({
    code: 'REPAYMENT_DAY',
    facts: expect.arrayContaining([{ name: 'earliest', value: '2025-09-19' }]) as unknown,
  });
  expect(await journalPostings.count(market.world.platform, { deal })).toBe(postings);
  // What came before the demand is put before what did, and the demand stands.
  expect((await pay(deal, '1000', '2025-04-01', 'IN-9'))['state']).toBe('RECOURSE');
});

test('one that covers the rest ends the deal; what later ones brought too much is the seller’s', async () => {
  const { deal, asset } = deals[5]!;
  await pay(deal, '500000', '2025-09-10', 'IN-2');
  const now = await pay(deal, '400000', '2025-04-09', 'IN-1');
  // 30 days on 800,000.00; 154 days on 402,900.00.
  expect(covered(now)).toEqual([
    '2025-04-09 0.00 2900.00 0.00 397100.00 0.00',
    '2025-09-10 0.00 7497.30 0.00 402900.00 89602.70',
  ]);
  expect(await standing(now, asset)).toMatchObject({
    ...{ state: 'REPAID', surplus: '89602.70', limits: false, asset: ['CONFIRMED', '900000.00', []] },
  });
  expect(now['notices'].map(({ state }: { state: string }) => state)).toEqual(['ENDED']);
});

test('on a deal that has ended it goes before what ended it, though a surplus was paid over; title and notices are as they were', async () => {
  const { deal, asset } = deals[5]!;
  await done(market.bank, SETTLE_SURPLUS, { deal, amount: '89602.70', on: PAID_ON, reference: 'OUT-1' });
  await market.world.server.pulse.beat();
  const before = (await readDeal(market.bank, deal))!;
  const now = await pay(deal, '50000', '2025-03-25', 'IN-0');
  expect(now['titleEntries']).toEqual(before['titleEntries']);
  expect(now['notices']).toEqual(before['notices']);
  // 15 days on 800,000.00 are 1,450.00, 15 more on 751,450.00 are 1,362.00; then 154 on 352,812.00.
  expect(covered(now).slice(0, 2)).toEqual([
    '2025-03-25 0.00 1450.00 0.00 48550.00 0.00',
    '2025-04-09 0.00 1362.00 0.00 398638.00 0.00',
  ]);
  expect(await standing(now, asset)).toMatchObject({
    ...{ state: 'REPAID', limits: false, asset: ['CONFIRMED', '950000.00', []] },
  });
  // What it brought, and 1,020.06 less interest than before.
  expect(now['surplusOpen'].amount).toBe('51020.06');
  const late = ask(deal, '1', '2025-09-20', 'IN-5');
  expect(await refused(market.bank, REPAY, late)).toMatchObject({
    __typename: 'StateRefused',
    act: 'repaymentRecord',
  });
});

test('not where the asset has gone to others since; nothing changes then', async () => {
  const { deal, asset } = deals[5]!;
  const postings = await journalPostings.count(market.world.platform, { deal });
  const hold = { id: 'hld_1', by: 'req_1', purpose: 'REQUEST' as const, since: new Date() };
  const { available } = { available: '20000' };
  const stored = (await assets.byId(market.world.platform, asset))!;
  const amount = stored.base.minus(available);
  await assets.update(market.world.platform, { _id: asset }, { $set: { holds: [{ ...hold, amount }] } });
  const early = ask(deal, '1', '2025-03-20', 'IN-6');
  expect(await refused(market.bank, REPAY, early)).toMatchObject({
    code: 'REPAYMENT_LATE_ENDED',
    facts: expect.arrayContaining([{ name: 'asset', value: asset }]) as unknown,
  });
  expect(await journalPostings.count(market.world.platform, { deal })).toBe(postings);
  await assets.update(market.world.platform, { _id: asset }, { $set: { holds: [] } });
});

test('a loss that was written off since stands; dated that day it is recovered, before later recoveries too', async () => {
  const { deal } = deals[1]!;
  await done(market.bank, ENFORCE, { deal, reason: '(2025)渝0112执1号' });
  await done(market.bank, WRITE_OFF, { deal, reason: '债务人破产' });
  expect(await refused(market.bank, REPAY, ask(deal, '100', '2025-09-19', 'IN-3'))).toMatchObject({
    code: 'REPAYMENT_LATE_WRITTEN_OFF',
    facts: [
      { name: 'on', value: '2025-09-20' },
      { name: 'given', value: '2025-09-19' },
    ],
  });
  expect((await pay(deal, '100', '2025-09-20', 'IN-3'))['recovered'].amount).toBe('100.00');
});

test('without recourse the factor keeps what the claim brings, in whatever order', async () => {
  const { deal, asset } = deals[6]!;
  await pay(deal, '900000', '2025-09-20', 'IN-2');
  const now = await pay(deal, '100000', '2025-08-01', 'IN-1');
  expect(await standing(now, asset)).toMatchObject({ state: 'REPAID', asset: ['SETTLED', '1000000.00', []] });
  expect(now['surplusOpen'].amount).toBe('0.00');
});

test('after all of it everything that is verified holds', async () => {
  await market.world.server.pulse.beat();
  expect(await violations()).toEqual([]);
});
