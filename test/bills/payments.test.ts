/** What acceptors pay on bills of deals: nothing of it is lost, and nothing counts twice. */
import { modules } from '../../src/modules.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { outbox } from '../../src/platform/outbox.js';
import { verifyAll } from '../../src/platform/verification.js';
import { at, CANCEL_DEAL, done, readDeal, REPAY, REVERSE, SETTLE_SURPLUS } from '../deals/case.js';
import { advanceTo } from '../financing/case.js';
import { accepted, disburse, DUE, openTrade, PAID, type Trade } from './finance-case.js';
import { act, did, idOf, packageNumber, received, reconciled, seen, stored } from './case.js';

let trade: Trade;
/** Two loans of the first day, each over two bills of 600,000 and 400,000. */
const deals: { deal: string; large: string; small: string }[] = [];
beforeAll(async () => {
  trade = await openTrade();
  for (let n = 0; n < 2; n += 1) deals.push(await loanOverTwo());
}, 60_000);
afterAll(() => trade.world.stop());

async function loanOverTwo() {
  const { circle } = trade;
  const bill = (face: string) => received(circle, { dueOn: DUE, face, packageNumber: packageNumber() });
  const [large, small] = [(await bill('600000')).id, (await bill('400000')).id];
  const { deal } = await accepted(trade, circle.payee, large, {
    technique: 'LOAN_AGAINST_BILLS',
    assigned: '600000',
    beside: { [small]: '400000' },
    finance: '550000',
  });
  await disburse(trade, deal);
  return { deal, large, small };
}

async function presentBoth({ large, small }: { large: string; small: string }) {
  for (const bill of [large, small]) await did(trade.bank, 'billPresent', { bill });
}
const states = (bill: string, reference: string) =>
  did(trade.circle.acceptor, 'billPay', { bill, on: PAID, reference });
const answers = (bill: string, received = true) =>
  did(trade.bank, 'billPaymentAnswer', { bill, received, ...(received ? {} : { reason: '未到账' }) });
async function pays(bill: string, reference: string) {
  await states(bill, reference);
  await answers(bill);
}
const beat = () => trade.world.server.pulse.beat();
/** The same news once more, which changes nothing. */
async function toldAgain() {
  const { platform } = trade.world;
  for await (const { _id } of outbox.each(platform, { type: 'BillPaid' }))
    await outbox.update(platform, { _id }, { $set: { delivered: false, notBefore: new Date(0) } });
  await beat();
}
const kept = (deal: Record<string, any>) =>
  deal['repayments'].map((one: Record<string, any>) => [one['received'].amount, one['surplus'].amount]);

test('of two bills paid in one beat the first ends the loan; what the second brought is owed to the borrower', async () => {
  const { circle, bank, world } = trade;
  const { deal, large, small } = deals[0]!;
  await advanceTo(world, at(PAID));
  await presentBoth(deals[0]!);
  await states(large, 'CLEARING-1');
  await states(small, 'CLEARING-2');
  await answers(large);
  await answers(small);
  await beat();
  // 550,000 at 2.5 % for 100 days is 3,819.44 of interest.
  const ended = (await readDeal(bank, deal))!;
  expect(ended).toMatchObject({ state: 'REPAID', surplusOpen: { amount: '446180.56' } });
  expect(kept(ended)).toEqual([
    ['600000.00', '46180.56'],
    ['400000.00', '400000.00'],
  ]);
  for (const bill of [large, small])
    expect(await seen(circle.payee, bill)).toMatchObject({ status: 'SETTLED', pledgee: null });
  await toldAgain();
  expect(kept((await readDeal(bank, deal))!)).toHaveLength(2);
  const over = { deal, amount: '446180.56', on: PAID, reference: 'SURPLUS-1' };
  expect(await done(bank, SETTLE_SURPLUS, over)).toMatchObject({ surplusOpen: { amount: '0.00' } });
});

test('one transfer may pay two bills of a deal; what the lender has recorded of it is not booked again', async () => {
  const { bank } = trade;
  const { deal, large, small } = deals[1]!;
  await presentBoth(deals[1]!);
  const byHand = { deal, amount: '100000', on: PAID, payer: 'DEBTOR', reference: 'TRANSFER-1' };
  await done(bank, REPAY, byHand);
  await pays(small, 'TRANSFER-1');
  await pays(large, 'TRANSFER-1');
  await beat();
  const ended = (await readDeal(bank, deal))!;
  expect(kept(ended)).toEqual([
    ['100000.00', '0.00'],
    ['300000.00', '0.00'],
    ['600000.00', '446180.56'],
  ]);
  expect(ended).toMatchObject({ state: 'REPAID', surplusOpen: { amount: '446180.56' } });
  for (const bill of [large, small]) expect(await seen(bank, bill)).toMatchObject({ status: 'SETTLED' });
});

test('what the lender contests is presented as before, and goes back where the deal has ended meanwhile', async () => {
  const { circle, bank, world } = trade;
  const { id } = await received(circle, { dueOn: '2025-10-14' });
  const { deal } = await accepted(trade, circle.payee, id, { technique: 'LOAN_AGAINST_BILLS' });
  await disburse(trade, deal);
  await advanceTo(world, at(plainDate('2025-10-14')));
  const on = '2025-10-14';
  const paid = (reference: string) => did(circle.acceptor, 'billPay', { bill: id, on, reference });
  await did(bank, 'billPresent', { bill: id });
  await paid('NEVER-CAME');
  await answers(id, false);
  expect(await seen(bank, id)).toMatchObject({ status: 'RECEIVED', circulation: 'PRESENTED', payment: null });
  await paid('NEVER-CAME-EITHER');
  const { balance } = (await readDeal(bank, deal)) as { balance: { total: { amount: string } } };
  const all = { deal, amount: balance.total.amount, on, payer: 'SELLER', reference: 'REPAY-1' };
  expect(await done(bank, REPAY, all)).toMatchObject({ state: 'REPAID' });
  await answers(id, false);
  expect(await seen(circle.payee, id)).toMatchObject({ circulation: 'CIRCULATING', pledgee: null });
  expect(await act(bank, 'billPaymentAnswer', { bill: id, received: true })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('a confirmation in error that ended the deal is taken back: the payment is for the lender to answer again', async () => {
  const { circle, bank, world } = trade;
  const { id } = await received(circle, { dueOn: '2025-10-17' });
  const { deal } = await accepted(trade, circle.payee, id);
  await disburse(trade, deal);
  await advanceTo(world, at(plainDate('2025-10-17')));
  const pay = () => did(circle.acceptor, 'billPay', { bill: id, on: '2025-10-17', reference: 'NOT-YET' });
  await did(bank, 'billPresent', { bill: id });
  await pay();
  await answers(id, true);
  await beat();
  const ended = (await readDeal(bank, deal))!;
  expect(ended).toMatchObject({ state: 'REPAID', allowedActions: ['reverse'] });
  const taken = { deal, repayment: ended['repayments'][0].id as string, reason: '误确认' };
  expect(await done(bank, REVERSE, taken)).toMatchObject({ state: 'DISBURSED', repayments: [] });
  expect(await seen(bank, id)).toMatchObject({ status: 'PAID', allowedActions: ['billPaymentAnswer'] });
  expect((await stored(world, id)).holds).toMatchObject([{ by: deal, purpose: 'DEAL' }]);
  await answers(id, false);
  expect(await seen(bank, id)).toMatchObject({ status: 'RECEIVED', circulation: 'PRESENTED' });
  await pay();
  await answers(id, true);
  await beat();
  expect(await readDeal(bank, deal)).toMatchObject({ state: 'REPAID', surplusOpen: { amount: '0.00' } });
});

test('an endorser that pays the lender by recourse holds the bill and turns to those before it', async () => {
  const { circle, bank, world } = trade;
  const { payee, second, drawer, acceptor } = circle;
  const { id } = await received(circle, { dueOn: '2025-10-20' });
  await did(payee, 'billEndorse', { bill: id, to: idOf(second) });
  await did(second, 'billSign', { bill: id });
  const { deal } = await accepted(trade, second, id);
  await disburse(trade, deal);
  await advanceTo(world, at(plainDate('2025-10-20')));
  await did(bank, 'billPresent', { bill: id });
  await did(acceptor, 'billDishonour', { bill: id, reason: '资金不足' });
  await did(bank, 'billRecourse', { bill: id, against: idOf(payee) });
  const day = { on: '2025-10-20', reference: 'RECOURSE-1' };
  await did(bank, 'billSettle', { bill: id, by: idOf(payee), ...day });
  await beat();
  const repaid = (await readDeal(bank, deal))!;
  expect(repaid).toMatchObject({
    state: 'REPAID',
    repayments: [{ received: { amount: '1000000.00' }, payer: 'BILL_PARTY' }],
  });
  const held = (await seen(payee, id))!;
  expect(held).toMatchObject({ status: 'DISHONOURED', circulation: 'NONE', holder: { id: idOf(payee) } });
  expect(held['liable'].map((one: { id: string }) => one.id)).toEqual([idOf(acceptor), idOf(drawer)]);
  await did(payee, 'billRecourse', { bill: id, against: idOf(drawer) });
  expect(await did(payee, 'billSettle', { bill: id, by: idOf(drawer), ...day })).toMatchObject({
    status: 'SETTLED',
    payment: { by: { id: idOf(drawer) } },
  });
});

test('while nothing was lent the pledgee cannot present: the deal is cancelled, and the holder presents', async () => {
  const { circle, bank, world } = trade;
  const { id } = await received(circle, { dueOn: '2025-10-24' });
  const { deal } = await accepted(trade, circle.payee, id, {
    technique: 'LOAN_AGAINST_BILLS',
    finance: '800000',
  });
  expect(await stored(world, id)).toMatchObject({ state: 'RECEIVED/PLEDGED' });
  await advanceTo(world, at(plainDate('2025-10-24')));
  for (const party of [bank, circle.payee])
    expect(await act(party, 'billPresent', { bill: id })).toMatchObject({
      code: 'BILL_NOTHING_LENT',
      facts: [{ name: 'deal', value: deal }],
    });
  expect((await seen(bank, id))!['allowedActions']).not.toContain('billPresent');
  await done(circle.payee, CANCEL_DEAL, { deal, reason: '未放款' });
  expect(await did(circle.payee, 'billPresent', { bill: id })).toMatchObject({ circulation: 'PRESENTED' });
  expect(idOf(circle.payee)).toBe((await stored(world, id)).holder);
});

test('a payment that is told after a later one is of its own day: no interest and no penalty for the days between', async () => {
  const { circle, bank, world } = trade;
  const { id } = await received(circle, { dueOn: '2025-10-27' });
  const { deal } = await accepted(trade, circle.payee, id, {
    technique: 'LOAN_AGAINST_BILLS',
    finance: '900000',
  });
  await disburse(trade, deal);
  await advanceTo(world, at(plainDate('2025-10-27')));
  await did(bank, 'billPresent', { bill: id });
  const { balance } = (await readDeal(bank, deal)) as { balance: { total: { amount: string } } };
  const owed = balance.total.amount;
  await advanceTo(world, at(plainDate('2025-10-29')));
  const own = { deal, amount: '20000', on: plainDate('2025-10-29'), payer: 'SELLER', reference: 'OWN-1' };
  expect((await done(bank, REPAY, own))['repayments'][0].penalty.amount).not.toBe('0.00');
  await did(circle.acceptor, 'billPay', { bill: id, on: '2025-10-27', reference: 'IN-TIME' });
  await answers(id);
  await beat();
  const ended = (await readDeal(bank, deal))!;
  expect(ended['repayments']).toMatchObject([
    { on: '2025-10-27', reference: 'IN-TIME', penalty: { amount: '0.00' } },
    { on: '2025-10-29', reference: 'OWN-1', surplus: { amount: '20000.00' } },
  ]);
  const surplus = new Decimal('1020000').minus(owed).toFixed(2);
  expect(ended).toMatchObject({ state: 'REPAID', surplusOpen: { amount: surplus } });
});

test('what must always hold holds after all of it, here and at the exchange', async () => {
  await beat();
  expect(await reconciled(trade.circle.operator)).toMatchObject({ found: 0 });
  const wrong: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(trade.world.platform, modules))
    wrong.push(...found.map((one) => `${invariant}: ${one}`));
  expect(wrong).toEqual([]);
});
