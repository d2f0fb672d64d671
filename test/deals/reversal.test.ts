/** A repayment that was recorded in error is taken back: everything stands as before it, and what really came is recorded. */
import { assets } from '../../src/assets/index.js';
import { dealCollection } from '../../src/deals/index.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { plainDate } from '../../src/kernel/dates.js';
import { modules } from '../../src/modules.js';
import { journalPostings } from '../../src/ledger/index.js';
import { setAbove } from '../platform/approvals-case.js';
import { verifyAll } from '../../src/platform/verification.js';
import { limitTaken } from '../../src/risk/index.js';
import { limitCounters } from '../../src/risk/limit.store.js';
import { advanceTo, newKey } from '../financing/case.js';
import type { Party } from '../support/world.js';
import {
  acknowledgeAll,
  at,
  BUY_BACK,
  CHARGE,
  DEMAND,
  disbursedDeal,
  done,
  ENFORCE,
  journalText,
  openMarket,
  readDeal,
  refused,
  REPAY,
  REVERSE,
  SETTLE_SURPLUS,
  WRITE_OFF,
  type Accepted,
  type Market,
} from './case.js';

let market: Market;
let deals: Accepted[];
/** The deals are all of one day; it is 2025-09-20 then. */
beforeAll(async () => {
  market = await openMarket();
  deals = [];
  for (const recourse of ['WITH_RECOURSE', 'WITHOUT_RECOURSE'] as const)
    for (let n = 0; n < 3; n += 1) deals.push(await disbursedDeal(market, { recourse }));
  await market.world.colleague(market.bank, 'CHECKER');
  await advanceTo(market.world, at(LATE));
}, 180_000);
afterAll(() => market.world.stop());

/** Half a year and ten days after the money left: 20 September, or a day that is given. */
const LATE = plainDate('2025-09-20');
const pay = (deal: string, amount: string, reference: string, more: Record<string, unknown> = {}) =>
  done(market.bank, REPAY, { deal, amount, on: LATE, payer: 'DEBTOR', reference, ...more });
const lastOf = (deal: Record<string, any>): string => deal['repayments'].at(-1).id as string;
const takeBack = async (deal: string, party: Party = market.bank) => {
  const seen = await readDeal(market.bank, deal);
  return done(party, REVERSE, { deal, repayment: lastOf(seen!), reason: '误记：重复登记' });
};
const refusedBack = async (deal: string, more: Record<string, unknown> = {}, party: Party = market.bank) => {
  const seen = await readDeal(market.bank, deal);
  return refused(party, REVERSE, { deal, repayment: lastOf(seen!), reason: '误记', ...more });
};

async function violations(): Promise<string[]> {
  const all: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(market.world.platform, modules))
    if (!invariant.startsWith('Every invoice and credit note')) all.push(...found);
  return all;
}

const standing = async (deal: string, asset: string) => {
  const stored = await assets.byId(market.world.platform, asset);
  const seen = await readDeal(market.bank, deal);
  return {
    deal: [seen?.['state'], seen?.['balance'].total.amount],
    asset: [stored?.state, stored?.paid.toFixed(2), stored?.holds.map(({ amount }) => amount.toFixed(2))],
    limits: await limitTaken(market.world.platform, deal),
  };
};

test('a part payment of ten times too much: books and debt as before it, and the right amount under the same reference', async () => {
  const { deal, asset } = deals[0]!;
  await done(market.bank, CHARGE, { deal, amount: '1200.00', reason: '催收律师费' });
  const before = await standing(deal, asset);
  await pay(deal, '500000', 'IN-1');
  // A charge that came after it stays.
  await done(market.bank, CHARGE, { deal, amount: '300.00', reason: '公证费' });

  const back = await takeBack(deal);
  expect(back).toMatchObject({
    state: 'DISBURSED',
    repayments: [],
    reversals: [
      { reason: '误记：重复登记', repayment: { reference: 'IN-1', received: { amount: '500000.00' } } },
    ],
    balance: {
      principal: { amount: '800000.00' },
      fees: { amount: '1500.00' },
      total: { amount: '820736.67' },
    },
  });
  expect(before.deal).toEqual(['DISBURSED', '820436.67']);
  expect(await standing(deal, asset)).toEqual({ ...before, deal: ['DISBURSED', '820736.67'] });
  expect(journalText(back).slice(-2)).toEqual([
    [
      'C COLLECTED 500000.00',
      'D FEES_DUE 1200.00',
      'D INTEREST_DUE 17786.67',
      'D PENALTY_DUE 1450.00',
      'D PRINCIPAL_DUE 479563.33',
    ],
    [
      'C INTEREST_DUE 17786.67',
      'D INTEREST_EARNED 17786.67',
      'C PENALTY_DUE 1450.00',
      'D PENALTY_EARNED 1450.00',
    ],
  ]);
  expect(back['timeline'].at(-1)).toMatchObject({ event: 'REPAYMENT_REVERSED', detail: '误记：重复登记' });
  expect(back['allowedActions']).not.toContain('reverse');

  const right = await pay(deal, '50000', 'IN-1');
  expect(right['balance'].total.amount).toBe('770736.67');
  expect(right['allowedActions']).toContain('reverse');
  expect((await assets.byId(market.world.platform, asset))?.paid.toFixed(2)).toBe('50000.00');
});

test('one that ended the deal: lock, limits, title and notice are back, and the debtor pays the lender again', async () => {
  const { deal, asset } = deals[1]!;
  await pay(deal, '300000', 'IN-1');
  const before = await standing(deal, asset);
  const ended = await pay(deal, '519236.67', 'IN-2');
  expect(ended).toMatchObject({ state: 'REPAID', notices: [{ state: 'ENDED' }] });
  expect(await standing(deal, asset)).toMatchObject({ asset: ['CONFIRMED', '819236.67', []], limits: false });
  expect(ended['allowedActions']).toEqual(['reverse']);

  const back = await takeBack(deal);
  expect(await standing(deal, asset)).toEqual(before);
  expect(before).toEqual({
    deal: ['DISBURSED', '519236.67'],
    asset: ['CONFIRMED', '300000.00', ['1000000.00']],
    limits: true,
  });
  expect(back['notices'].map(({ state }: { state: string }) => state)).toEqual(['ENDED', 'MADE']);
  await market.world.server.pulse.beat();
  const seen = await readDeal(market.bank, deal);
  expect(seen?.['titleEntries'].map(({ step }: { step: string }) => step)).toEqual([
    ...['FILED', 'NOTIFIED', 'REGISTERED', 'DISCHARGED'],
    ...['FILED', 'NOTIFIED', 'REGISTERED'],
  ]);
  const [first, second] = seen!['titleEntries'].filter(({ step }: { step: string }) => step === 'REGISTERED');
  expect(second.registrationNo).not.toBe(first.registrationNo);
  await acknowledgeAll(market, deal);

  const again = await pay(deal, '519236.67', 'IN-2');
  await market.world.server.pulse.beat();
  expect(again['state']).toBe('REPAID');
  expect(await violations()).toEqual([]);
});

test('a debt that was settled by it is open again; without recourse too, where the surplus was kept', async () => {
  const { deal, asset } = deals[3]!;
  const before = await standing(deal, asset);
  await pay(deal, '1000000', 'IN-1');
  expect(await standing(deal, asset)).toMatchObject({ asset: ['SETTLED', '1000000.00', []] });
  await takeBack(deal);
  expect(await standing(deal, asset)).toEqual(before);
});

test('a buy-back: the demand stands again and the claim is the lender’s', async () => {
  const { deal, asset } = deals[2]!;
  await done(market.bank, DEMAND, { deal, reason: '债务人逾期' });
  const before = await standing(deal, asset);
  await done(market.bank, BUY_BACK, { deal, amount: '819236.67', on: LATE, reference: 'BB-1' });
  const back = await takeBack(deal);
  expect(back['state']).toBe('RECOURSE');
  expect(await standing(deal, asset)).toEqual(before);
  expect((await dealCollection.byId(market.world.platform, deal))?.boughtBack).toBeNull();
});

test('what was recovered after a write-off, as the last of it or in part', async () => {
  const { deal } = deals[4]!;
  await pay(deal, '19236.67', 'IN-0');
  await done(market.bank, ENFORCE, { deal, reason: '(2025)渝0112执1号' });
  await done(market.bank, WRITE_OFF, { deal, reason: '债务人破产' });
  expect(await refusedBack(deal)).toMatchObject({ code: 'REPAYMENT_BEFORE_WRITE_OFF' });
  await pay(deal, '100000', 'IN-1');
  expect((await pay(deal, '700000', 'IN-2'))['recovered'].amount).toBe('800000.00');
  const back = await takeBack(deal);
  expect(back).toMatchObject({ state: 'WRITTEN_OFF', recovered: { amount: '100000.00' } });
  expect((await takeBack(deal))['recovered'].amount).toBe('0.00');
});

test('not once its surplus was paid over, nor one before it; nothing changes then', async () => {
  const { deal } = deals[0]!;
  const first = lastOf(await pay(deal, '300000', 'IN-2'));
  await pay(deal, '570736.67', 'IN-3');
  await done(market.bank, SETTLE_SURPLUS, { deal, amount: '100000', on: LATE, reference: 'OUT-1' });
  const postings = await journalPostings.count(market.world.platform, { deal });
  expect(await refusedBack(deal, { repayment: first })).toMatchObject({
    code: 'SURPLUS_PAID_OVER',
    facts: [{ name: 'amount', value: '100000.00' }],
  });
  expect(await refusedBack(deal)).toMatchObject({
    code: 'SURPLUS_PAID_OVER',
    facts: [{ name: 'amount', value: '100000.00' }],
  });
  expect(await refusedBack(deal, { repayment: 'rpy_0' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusedBack(deal, { reason: ' ' })).toMatchObject({ __typename: 'ValidationRefused' });
  const stranger = await market.world.party('LENDER');
  expect(await refusedBack(deal, {}, stranger)).toMatchObject({ code: 'NOT_FOUND', path: ['deal'] });
  expect(await journalPostings.count(market.world.platform, { deal })).toBe(postings);
  expect((await readDeal(market.bank, deal))?.['repayments']).toHaveLength(3);
});

test('not where the asset or the lender’s budget has gone to others meanwhile', async () => {
  const { deal, asset } = deals[2]!;
  const { platform } = market.world;
  const key = `${market.bank.mandate}|BUDGET`;
  await done(market.bank, BUY_BACK, { deal, amount: '819236.67', on: LATE, reference: 'BB-1' });
  const used = (await limitCounters.byId(platform, key))?.used ?? new Decimal(0);
  await limitCounters.update(platform, { _id: key }, { $set: { limit: used.plus('799999.99') } });
  expect(await refusedBack(deal)).toMatchObject({ __typename: 'LimitRefused', limitKind: 'BUDGET' });
  await limitCounters.update(platform, { _id: key }, { $set: { limit: new Decimal('100000000') } });

  const stored = await assets.byId(platform, asset);
  const hold = { id: 'hld_1', by: 'req_1', purpose: 'REQUEST' as const, since: new Date() };
  const lock = (amount: string) =>
    assets.update(platform, { _id: asset }, { $set: { holds: [{ ...hold, amount: new Decimal(amount) }] } });
  await lock('0.01');
  expect(stored?.holds).toEqual([]);
  expect(await refusedBack(deal)).toMatchObject({
    code: 'AMOUNT_ABOVE_AVAILABLE',
    available: '999999.99',
    requested: '1000000.00',
  });
  expect((await readDeal(market.bank, deal))?.['state']).toBe('REPAID');
  await assets.update(platform, { _id: asset }, { $set: { holds: [] } });
  expect((await takeBack(deal))['state']).toBe('RECOURSE');
});

test('sent several times at once it takes effect once; above the organisation’s own amount it waits for a second person', async () => {
  const { deal } = deals[5]!;
  const repayment = lastOf(await pay(deal, '300000', 'IN-1'));
  const input = { idempotencyKey: newKey(), deal, repayment, reason: '误记' };
  const answers = await Promise.all([1, 2, 3].map(() => done(market.bank, REVERSE, input)));
  expect(answers.map(({ reversals }) => reversals.length)).toEqual([1, 1, 1]);
  expect(await journalPostings.count(market.world.platform, { deal })).toBe(5);
  await pay(deal, '300000', 'IN-1');
  await setAbove(market.bank, '299999.99');
  expect(await refusedBack(deal)).toMatchObject({ __typename: 'ApprovalPending' });
  expect((await readDeal(market.bank, deal))?.['repayments']).toHaveLength(1);
});

test('after all of it everything that is verified holds', async () => {
  await market.world.server.pulse.beat();
  expect(await violations()).toEqual([]);
});
