/** Pledged goods are sold: when a call went unanswered, at the disposal line, and when the loan was not paid. */
import { verifyAll } from '../../src/platform/verification.js';
import { modules } from '../../src/modules.js';
import { shanghaiDateOf } from '../../src/kernel/dates.js';
import { lots } from '../../src/receipts/lot.store.js';
import { act, done, issued, pledgeSeen, priced, seen, stored } from './case.js';
import {
  addAccount,
  BANK_ACCOUNT,
  CONFIRM,
  instructionsOf,
  live,
  SELLER_ACCOUNT,
  send,
} from '../settlement/case.js';
import { later, lent, morningOf, openSteelMarket, type SteelMarket } from './pledge-case.js';

let steel: SteelMarket;
beforeAll(async () => {
  steel = await openSteelMarket();
});
beforeEach(() => priced(steel, '20000'));
afterAll(() => steel.world.stop());

const pledgeOf = (deal: string) => pledgeSeen(steel.bank, deal);

const DISPOSE = `mutation ($input: ReceiptPledgeDisposeInput!) { receiptPledgeDispose(input: $input) { __typename
  ... on UserError { code message } ... on RuleRefused { facts { name value } } ... on ValidationRefused { problems { path code } }
  ... on ReceiptPledgeDisposeSuccess { repaymentId deal { id state surplusOpen { amount } balance { principal { amount } interest { amount } total { amount } } } } } }`;
const dispose = async (deal: string, receipts: readonly string[], more: object = {}) => {
  const input = {
    ...{
      deal,
      receipts,
      buyer: '渝钢贸易',
      proceeds: '7000000',
      costs: '70000',
      reference: `SALE-${deal.slice(-6)}`,
    },
    ...{ idempotencyKey: `dispose-${deal}-${JSON.stringify(more).length}`, on: '2025-03-14', ...more },
  };
  return (await steel.bank.data(DISPOSE, { input }))['receiptPledgeDispose'];
};

test('a call that goes unanswered lets the lender sell on the day after its last; the proceeds run down the waterfall', async () => {
  const { deal, receipts } = await lent(steel);
  const { deal: low, receipts: lowReceipts } = await lent(steel);
  await priced(steel, '17000');
  expect(await dispose(deal, receipts, { on: '2025-03-10' })).toMatchObject({
    ...{ code: 'MARGIN_NOT_DUE', facts: [{ name: 'ltv', value: '0.7647' }] },
  });
  await later(steel, 3);
  expect((await pledgeOf(deal))?.['call']).toMatchObject({ state: 'OPEN', cureUntil: '2025-03-13' });
  await later(steel, 1);
  expect((await pledgeOf(deal))?.['call']).toMatchObject({ state: 'LAPSED', cureUntil: '2025-03-13' });
  expect(await dispose(deal, receipts, { costs: '7000000' })).toMatchObject({
    problems: [{ path: ['costs'], code: 'COSTS_ABOVE_PROCEEDS' }],
  });
  const sold = await dispose(deal, receipts);
  // 6,500,000 at 4.35 % for 4 days is 3,141.67; 6,930,000 came.
  expect(sold.deal).toMatchObject({ state: 'REPAID', surplusOpen: { amount: '426858.33' } });
  expect(await pledgeOf(deal)).toMatchObject({
    ...{ state: 'ENDED', receipts: [], call: null, calls: [{ state: 'DISPOSED', endedOn: '2025-03-14' }] },
    disposals: [
      { ground: 'UNCURED', proceeds: '7000000.00', costs: '70000.00', buyer: '渝钢贸易', on: '2025-03-14' },
    ],
  });
  expect(await seen(steel.trader, receipts[0]!)).toMatchObject({
    state: 'DISPOSED',
    pledge: null,
    allowedActions: [],
  });
  await priced(steel, '20000');
  expect((await pledgeOf(low))?.['call']).toBeNull();
  await priced(steel, '15294');
  const part = await dispose(low, lowReceipts, { proceeds: '5000000', costs: '0' });
  expect(part.deal).toMatchObject({
    ...{ state: 'DISBURSED', balance: { principal: { amount: '1503141.67' }, interest: { amount: '0.00' } } },
  });
  await steel.world.server.pulse.beat();
  expect((await pledgeOf(low))?.['disposals'][0]).toMatchObject({ ground: 'LEVEL' });
  const back = `mutation ($input: RepaymentReverseInput!) { repaymentReverse(input: $input) { __typename ... on UserError { code } } }`;
  const input = { deal: low, repayment: part.repaymentId, reason: '误记', idempotencyKey: 'reverse-sale' };
  expect((await steel.bank.data(back, { input }))['repaymentReverse']).toMatchObject({
    code: 'REPAYMENT_OF_SALE',
  });
});

test('what a sale brought is not recorded by hand once the bank’s own entry of it is booked, on whichever deal', async () => {
  await addAccount(steel.bank, BANK_ACCOUNT);
  await addAccount(steel.trader, SELLER_ACCOUNT);
  const [paid, { deal, receipts }] = [await lent(steel), await lent(steel)];
  const { endToEndId } = live(await instructionsOf(steel.bank, paid.deal), 'REPAYMENT');
  const movement = {
    bankReference: 'SOLD-1',
    endToEndId,
    direction: 'CREDIT',
    amount: '7000000',
    on: '2025-03-14',
  };
  const accounts = { fromAccount: SELLER_ACCOUNT, toAccount: BANK_ACCOUNT };
  expect((await send(steel.bank, CONFIRM, { ...movement, ...accounts }))['entry']).toMatchObject({
    state: 'BOOKED',
  });
  await priced(steel, '15294');
  const sale = { on: '2025-03-14', reference: ' SOLD-1 ' };
  expect(await dispose(deal, receipts, sale)).toMatchObject({ code: 'MOVEMENT_COUNTED' });
  expect((await pledgeOf(deal))?.['disposals']).toEqual([]);
  expect((await dispose(deal, receipts, { ...sale, reference: 'SOLD-2' })).deal.state).toBe('REPAID');
});

test('sold goods lie in the lot until the buyer takes them: the keeper hands them over once, or writes the buyer a receipt', async () => {
  const sold = async () => {
    await priced(steel, '20000');
    const { deal, receipts } = await lent(steel);
    await priced(steel, '15294');
    const on = shanghaiDateOf(steel.world.platform.clock.now());
    expect((await dispose(deal, receipts, { on })).deal.state).toBe('REPAID');
    return receipts[0]!;
  };
  const lies = async (receipt: string) => {
    const { lot } = (await stored(steel, receipt)).stock;
    const { quantity, live: under } = (await lots.byId(steel.world.platform, lot))!;
    return `${quantity.toFixed()} lie, ${under.toFixed()} under receipts`;
  };
  const [taken, kept] = [await sold(), await sold()];
  expect(await lies(taken)).toBe('500 lie, 0 under receipts');
  expect(await seen(steel.keeper, taken)).toMatchObject({ allowedActions: ['receiptDeliver'] });
  const over = await done(steel.keeper, 'receiptDeliver', { receipt: taken });
  expect(over['receipt']).toMatchObject({ state: 'DELIVERED', allowedActions: [] });
  expect(await lies(taken)).toBe('0 lie, 0 under receipts');
  expect(await act(steel.keeper, 'receiptDeliver', { receipt: taken })).toMatchObject({
    code: 'RECEIPT_NO_ASK',
  });

  const { lot: lotNumber } = (await stored(steel, kept)).stock;
  await issued(steel, { lotNumber, quantity: '0.001', lotQuantity: null });
  expect(await act(steel.keeper, 'receiptDeliver', { receipt: kept })).toMatchObject({
    ...{ code: 'LOT_SOLD_GOODS', available: '499.999', requested: '500.000' },
  });
  expect(await lies(kept)).toBe('500 lie, 0.001 under receipts');
});

test('a loan that is not paid when due lets the lender sell as well, whatever the goods are worth', async () => {
  const { deal, receipts } = await lent(steel);
  await morningOf(steel, '2025-09-10');
  expect(await dispose(deal, receipts, { on: '2025-09-10' })).toMatchObject({ code: 'MARGIN_NOT_DUE' });
  await later(steel, 1);
  const sold = await dispose(deal, receipts, { on: '2025-09-11', proceeds: '9000000' });
  expect(sold.deal.state).toBe('REPAID');
  expect((await pledgeOf(deal))?.['disposals'][0]).toMatchObject({ ground: 'DEFAULT' });
});

test('what must hold holds', async () => {
  const found: string[] = [];
  for await (const { invariant, violations } of verifyAll(steel.world.platform, modules))
    found.push(...violations.map((one) => `${invariant}: ${one}`));
  expect(found).toEqual([]);
});
