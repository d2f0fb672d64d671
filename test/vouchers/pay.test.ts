import { alerts } from '../../src/oversight/alert.js';
import { advanceTo } from '../financing/case.js';
import { stored } from '../assets/builders.js';
import {
  acceptedDeal,
  at,
  disbursedDeal,
  done as doneOnDeal,
  DUE_ON,
  openMarket,
  readDeal,
  REPAY,
  type Market,
} from '../deals/case.js';
import type { Party } from '../support/world.js';
import {
  does,
  done,
  issued,
  locksOn,
  offer,
  passed,
  plain,
  seen,
  violations,
  type Chain,
  type Done,
} from './case.js';

let market: Market;
let chain: Chain;
beforeEach(async () => {
  market = await openMarket();
  const { world } = market;
  const [second, third] = [await world.party('SUPPLIER'), await world.party('SUPPLIER')];
  chain = { world, core: market.debtor, first: market.seller, second, third, dueOn: DUE_ON };
});
afterEach(() => chain.world.stop());

const PAID_AT = at(DUE_ON, '10:00');
const DUES = `query ($voucher: ID!) { voucherDues(voucher: $voucher) { voucher holder { id } payee { payTo { id } amount { amount } notice { id } }
  awaited { amount } toPay { amount } lateInterest { amount } } }`;
const who = (id: unknown): string => {
  const all = { ...chain, bank: market.bank } as unknown as Record<string, Partial<Party>>;
  return Object.keys(all).find((key) => all[key]?.organisation?._id === id) ?? String(id);
};
const dues = async (party: Party, voucher: string): Promise<Done[]> =>
  plain((await party.data(DUES, { voucher })).voucherDues) as Done[];
const listed = async (voucher: string): Promise<string[]> =>
  (await dues(chain.core, voucher)).map(
    ({ payee, awaited, toPay }) => `${who(payee.payTo)} ${payee.amount}, awaited ${awaited}, to pay ${toPay}`,
  );
const pay = (voucher: string, reference: string, paidAt = PAID_AT) =>
  does(chain.core, 'voucherIssuePay', { voucher, reference, paidAt: paidAt.toISOString() });
const paidTo = ({ payments }: Done): string[] =>
  (payments as Done[]).map(
    ({ payTo, amount, frees, state }) => `${who(payTo)} ${amount} frees ${frees} ${state}`,
  );
const maturity = (day = DUE_ON as string) => advanceTo(chain.world, new Date(`${day}T18:00:00+08:00`));

/** 1,000,000 issued; 400,000 passed to the second tier, 100,000 of these to the third. */
async function passedDown(): Promise<{ voucher: string; receivable: string; second: string; third: string }> {
  const { first, second, third } = chain;
  const { voucher, receivable } = await issued(chain);
  const ofSecond = await passed(first, voucher, second, '400000');
  return { voucher, receivable, second: ofSecond, third: await passed(second, ofSecond, third, '100000') };
}

test('maturity pays all holders, and the lender of a financed part; the receivable is settled by it, to the cent', async () => {
  const { second, world, core } = chain;
  const { voucher, receivable, second: part, third } = await passedDown();
  const wish = { asset: part, assigned: '250000', finance: '200000' };
  const { deal } = await disbursedDeal({ ...market, seller: second }, wish);
  expect(await seen(second, part)).toMatchObject({ held: '250000.00', available: '50000.00' });
  expect(await offer(second, part, chain.third, '50000.01')).toMatchObject({ code: 'VOUCHER_ABOVE_FREE' });
  expect(await pay(voucher, 'M-1', at(DUE_ON))).toMatchObject({ code: 'PAYMENT_TIME' });
  await offer(chain.first, voucher, chain.third, '1000');
  await maturity();
  expect((await listed(voucher)).sort()).toEqual([
    'bank 250000.00, awaited 0.00, to pay 250000.00',
    'first 600000.00, awaited 0.00, to pay 600000.00',
    'second 50000.00, awaited 0.00, to pay 50000.00',
    'third 100000.00, awaited 0.00, to pay 100000.00',
  ]);
  expect(await dues(second, voucher)).toEqual([]);
  const paid = await pay(voucher, 'M-1');
  expect(paid['total']).toBe('1000000.00');
  expect(paidTo(paid).sort()).toEqual([
    'bank 250000.00 frees 250000.00 STATED',
    'first 600000.00 frees 600000.00 STATED',
    'second 50000.00 frees 50000.00 STATED',
    'third 100000.00 frees 100000.00 STATED',
  ]);
  expect((await seen(chain.third, third))?.['state']).toBe('SETTLED');
  expect(await seen(second, part)).toMatchObject({
    state: 'LIVE',
    paid: '50000.00',
    outstanding: '250000.00',
  });
  expect(await listed(voucher)).toEqual(['bank 250000.00, awaited 250000.00, to pay 0.00']);
  // Any part names its issue.
  expect(await pay(part, 'M-2')).toMatchObject({ code: 'VOUCHER_PAID_ALREADY' });
  expect(await dues(core, part)).toEqual(await dues(core, voucher));
  expect(await locksOn(world, receivable)).toEqual([`VOUCHER ${voucher} 250000.00`]);
  expect(await violations(world)).toEqual([]);
  const received = { deal, amount: '250000', on: DUE_ON, payer: 'DEBTOR', reference: 'M-1' };
  await doneOnDeal(market.bank, REPAY, received);
  // 200,000.00 at 4.35 % for 184 days: 4,446.67 of interest.
  expect(plain(await readDeal(market.bank, deal))).toMatchObject({
    state: 'REPAID',
    surplusOpen: '45553.33',
    repayments: [{ received: '250000.00', interest: '4446.67', principal: '200000.00' }],
  });
  expect((await seen(core, part))?.['state']).toBe('SETTLED');
  const settled = await stored(world, receivable);
  expect([settled.state, settled.paid.toFixed(2), settled.holds]).toEqual(['SETTLED', '1000000.00', []]);
  expect(await dues(core, voucher)).toEqual([]);
  expect(await pay(voucher, 'M-3')).toMatchObject({ code: 'WRONG_STATE', state: 'SETTLED' });
  expect(await violations(world)).toEqual([]);
});

test('a holder that got nothing says so: its part is owed again, and a second payment goes to it alone', async () => {
  const { third, world } = chain;
  const { voucher, receivable, third: part } = await passedDown();
  await maturity();
  const input = {
    idempotencyKey: 'pay-at-maturity',
    voucher,
    reference: 'M-1',
    paidAt: PAID_AT.toISOString(),
  };
  const paid = await done(chain.core, 'voucherIssuePay', input);
  expect(await done(chain.core, 'voucherIssuePay', input)).toEqual(paid);
  const payment = (paid['payments'] as Done[]).find(({ payTo }) => who(payTo) === 'third');
  const answer = `mutation ($input: DebtorPaymentAnswerInput!) { debtorPaymentAnswer(input: $input) { __typename } }`;
  const given = {
    payment: payment?.['id'],
    received: false,
    reason: '未到账',
    idempotencyKey: 'third-answer',
  };
  expect((await third.data(answer, { input: given })).debtorPaymentAnswer.__typename).toBe(
    'DebtorPaymentAnswerSuccess',
  );
  expect(await seen(third, part)).toMatchObject({ state: 'LIVE', paid: '0.00', outstanding: '100000.00' });
  expect(await locksOn(world, receivable)).toEqual([`VOUCHER ${voucher} 100000.00`]);
  expect(await stored(world, receivable)).toMatchObject({ state: 'CONFIRMED' });
  expect(await violations(world)).toEqual([]);
  expect(await pay(voucher, 'M-1')).toMatchObject({ code: 'PAYMENT_STATED' });
  const again = await pay(voucher, 'M-2', new Date(`${DUE_ON}T11:00:00+08:00`));
  expect(paidTo(again)).toEqual(['third 100000.00 frees 100000.00 STATED']);
  expect(await stored(world, receivable)).toMatchObject({ state: 'SETTLED', holds: [] });
  expect(await violations(world)).toEqual([]);
});

test('a lender that gave no notice is not paid: its borrower is, and owes it what the part lacks', async () => {
  const { second, world } = chain;
  const { voucher, second: part } = await passedDown();
  const wish = { asset: part, assigned: '300000', finance: '200000', disclosed: false };
  const technique = 'LOAN_AGAINST_RECEIVABLES' as const;
  const { deal } = await disbursedDeal({ ...market, seller: second }, { ...wish, technique });
  await maturity();
  expect(await listed(voucher)).toContain('second 300000.00, awaited 0.00, to pay 300000.00');
  const paid = await pay(voucher, 'M-1');
  expect(paidTo(paid)).toContain('second 300000.00 frees 300000.00 STATED');
  expect(plain(await readDeal(market.bank, deal))).toMatchObject({
    dilutions: [
      { state: 'OPEN', open: '300000.00', changes: [{ cause: 'PAID_TO_SELLER', amount: '300000.00' }] },
    ],
  });
  expect((await seen(second, part))?.['state']).toBe('SETTLED');
  expect(await violations(world)).toEqual([]);
});

test('the platform’s own filing over the rest of a receivable does not stand in the way of its voucher', async () => {
  const { receivable, voucher } = await issued(chain, '600000', '1000000');
  await acceptedDeal(market, { asset: receivable, assigned: '400000', finance: '300000' });
  const { deal } = await acceptedDeal(market, { asset: voucher, assigned: '100000', finance: '80000' });
  const found = await readDeal(market.bank, deal);
  expect(found?.['conditions']).toContainEqual({
    ...{ name: 'REGISTER_SEARCHED', met: true },
    detail: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
  expect(found?.['titleEntries'].map(({ step }: Done) => step as string)).toContain('REGISTERED');
});

test('an issuer that does not pay is told at each step, with late interest of 0.05 % a day', async () => {
  const { core, first, world } = chain;
  const { voucher } = await passedDown();
  await maturity();
  expect(await seen(first, voucher)).toMatchObject({
    overdue: false,
    lateInterest: null,
    payableOn: '2025-09-10',
  });
  await maturity('2025-09-11');
  await world.server.pulse.beat();
  await maturity('2025-10-25');
  await world.server.pulse.beat();
  // 600,000.00 for 45 days.
  expect(await seen(first, voucher)).toMatchObject({ overdue: true, lateInterest: '13500.00' });
  expect(
    (await dues(core, voucher))
      .map(({ payee, lateInterest }) => `${who(payee.payTo)} ${lateInterest}`)
      .sort(),
  ).toEqual(['first 13500.00', 'second 6750.00', 'third 2250.00']);
  const raised = await alerts.find(
    world.platform,
    { kind: 'VOUCHER_OVERDUE' },
    { sort: { raisedAt: 1 }, limit: 9 },
  );
  expect(raised.map(({ about, organisation, facts }) => [about, organisation, facts])).toEqual([
    [voucher, core.organisation._id, { step: '1', days: '1', owed: '1000000.00', lateInterest: '500.00' }],
    [
      voucher,
      core.organisation._id,
      { step: '30', days: '45', owed: '1000000.00', lateInterest: '22500.00' },
    ],
  ]);
});

test('while a voucher stands the receivable itself is paid to nobody: money to the supplier on it is in vain', async () => {
  const { core, first } = chain;
  const { receivable } = await issued(chain, '700000', '1000000');
  await advanceTo(chain.world, at(DUE_ON));
  const state = `mutation ($input: DebtorPaymentRecordInput!) { debtorPaymentRecord(input: $input) { __typename ... on UserError { code message }
    ... on DebtorPaymentRecordSuccess { debtorPayment { frees { amount } inVain { amount } } } } }`;
  const input = {
    receivable,
    to: first.organisation._id,
    amount: '400000',
    paidAt: at(DUE_ON, '08:00').toISOString(),
    reference: 'D-1',
  };
  const stated = plain(
    (await core.data(state, { input: { ...input, idempotencyKey: 'direct-1' } })).debtorPaymentRecord,
  ) as Done;
  expect(stated['debtorPayment']).toEqual({ frees: '300000.00', inVain: '100000.00' });
  const { payables } = await core.data(
    '{ payables { edges { node { outstanding { amount } payees { amount { amount } } } } } }',
  );
  expect(plain(payables.edges[0].node)).toEqual({ outstanding: '700000.00', payees: [] });
});
