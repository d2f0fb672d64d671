/** A loan on goods in a warehouse over HTTP: pledged, the price falls, calls, what answers them, and a sale. */
import { done as dealDone, REPAY, readDeal, refused } from '../deals/case.js';
import { modules } from '../../src/modules.js';
import { verifyAll } from '../../src/platform/verification.js';
import { act, done, pledgeSeen, priced, seen, stored, valued } from './case.js';
import { accepted, formalities, lent, openSteelMarket, type SteelMarket } from './pledge-case.js';
import { DISBURSE } from '../deals/case.js';

let steel: SteelMarket;
beforeAll(async () => {
  steel = await openSteelMarket();
});
beforeEach(() => priced(steel, '20000'));
afterAll(() => steel.world.stop());

const pledgeOf = (deal: string) => pledgeSeen(steel.bank, deal);
const repay = (deal: string, amount: string, on: string) =>
  dealDone(steel.bank, REPAY, { deal, amount, on, payer: 'SELLER', reference: `IN-${amount}` });

test('money leaves when the receipts are endorsed with 质押 and the keeper has confirmed, in this order', async () => {
  const { trader, keeper, bank, other } = steel;
  const receipt = await valued(steel, {}, '20000');
  const pledged = await accepted(steel, [receipt], '6500000');
  const { deal, pledge } = pledged;
  const asked = await pledgeOf(deal);
  expect(asked).toMatchObject({
    state: 'ASKED',
    loan: '0.00',
    value: '10000000.00',
    level: 'NORMAL',
    call: null,
  });
  const conditions = async () =>
    (await readDeal(bank, deal))!['conditions'].filter(({ met }: any) => !met).map(({ name }: any) => name);
  expect(await conditions()).toEqual(['ENDORSED', 'KEEPER_CONFIRMED']);
  expect(await act(keeper, 'receiptPledgeConfirm', { pledge })).toMatchObject({
    code: 'PLEDGE_NOT_ENDORSED',
  });
  expect(await act(trader, 'receiptPledgeEndorse', { pledge, words: '转让' })).toMatchObject({
    code: 'PLEDGE_WORD_MISSING',
  });
  for (const stranger of [keeper, bank, other])
    expect(await act(stranger, 'receiptPledgeEndorse', { pledge, words: '质押' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  await done(trader, 'receiptPledgeEndorse', { pledge, words: '质押' });
  expect(await act(trader, 'receiptPledgeEndorse', { pledge, words: '质押' })).toMatchObject({
    code: 'PLEDGE_DONE_ALREADY',
  });
  await done(keeper, 'receiptPledgeConfirm', { pledge });
  await steel.world.server.pulse.beat();
  expect(await conditions()).toEqual([]);
  await dealDone(bank, DISBURSE, { deal, on: '2025-03-10', reference: 'OUT-1' });
  await steel.world.server.pulse.beat();
  expect(await pledgeOf(deal)).toMatchObject({
    ...{
      state: 'LIVE',
      loan: '6500000.00',
      value: '10000000.00',
      ltv: '0.65',
      level: 'NORMAL',
      floor: '10000000.00',
    },
    ...{ cure: null, call: null, allowedActions: [] },
  });
  // The keeper knows what it holds for whom, and nothing of the money.
  expect(await pledgeSeen(keeper, deal)).toMatchObject({
    ...{
      receipts: [receipt['id']],
      loan: null,
      value: null,
      ltv: null,
      level: null,
      cure: null,
      floor: null,
    },
  });
  expect(await pledgeSeen(other, deal)).toBeNull();
  for (const [name, input] of [
    ['receiptSplit', { quantity: '1', pieces: 1 }],
    ['receiptTransfer', { to: other.organisation._id }],
    ['receiptDeliveryAsk', { collector: '陈提货' }],
  ] as const)
    expect(await act(trader, name, { receipt: receipt['id'], ...input })).toMatchObject({
      code: 'RECEIPT_ENCUMBERED',
    });
});

test('a price that fell before the money left stops it', async () => {
  const receipt = await valued(steel, {}, '20000');
  const pledged = await accepted(steel, [receipt], '6500000');
  await formalities(steel, pledged);
  await priced(steel, '19999');
  const answer = await refused(steel.bank, DISBURSE, {
    deal: pledged.deal,
    on: '2025-03-10',
    reference: 'OUT-2',
  });
  expect(answer).toMatchObject({
    code: 'RECEIPT_VALUE_FELL',
    available: '9999500.00',
    requested: '10000000.00',
  });
});

test('the lines of the law of the product: 17,334 is normal, 17,333 a call, 17,000 says what cures, 15,294 is for sale', async () => {
  const { deal } = await lent(steel);
  await priced(steel, '17334');
  expect(await pledgeOf(deal)).toMatchObject({ ltv: '0.749971', level: 'NORMAL', call: null });
  await priced(steel, '17333');
  expect(await pledgeOf(deal)).toMatchObject({
    ...{ ltv: '0.750014', level: 'WARNING' },
    call: {
      state: 'OPEN',
      calledOn: '2025-03-10',
      cureUntil: '2025-03-13',
      loan: '6500000.00',
      value: '8666500.00',
    },
  });
  await priced(steel, '17000');
  expect(await pledgeOf(deal)).toMatchObject({
    ...{ level: 'WARNING', cure: { cash: '975000.00', goods: '1500000.00', quantity: '88.236' } },
    call: { calledOn: '2025-03-10', value: '8666500.00' },
  });
  await priced(steel, '15295');
  expect(await pledgeOf(deal)).toMatchObject({ ltv: '0.849951', level: 'WARNING' });
  await priced(steel, '15294');
  expect(await pledgeOf(deal)).toMatchObject({ ltv: '0.850007', level: 'DISPOSAL' });
  await priced(steel, '20000');
  expect(await pledgeOf(deal)).toMatchObject({
    ...{ level: 'NORMAL', call: null, cure: null },
    calls: [{ state: 'CURED', calledOn: '2025-03-10', endedOn: '2025-03-10' }],
  });
});

test('a call is cured by a repayment that leads back to 65 %, and not by one of a yuan less; taken back, it is made anew', async () => {
  const { deal } = await lent(steel);
  await priced(steel, '17000');
  await repay(deal, '974999', '2025-03-10');
  await steel.world.server.pulse.beat();
  expect(await pledgeOf(deal)).toMatchObject({
    ...{ loan: '5525001.00', level: 'NORMAL', cure: { cash: '1.00', goods: '1.54', quantity: '0.001' } },
    call: { state: 'OPEN' },
  });
  const { repayments } = await repay(deal, '1', '2025-03-10');
  await steel.world.server.pulse.beat();
  expect(await pledgeOf(deal)).toMatchObject({
    loan: '5525000.00',
    ltv: '0.65',
    call: null,
    calls: [{ state: 'CURED' }],
  });
  const reversal = `mutation ($input: RepaymentReverseInput!) { repaymentReverse(input: $input) { __typename ... on UserError { code } } }`;
  const input = { deal, repayment: repayments.at(-1).id, reason: '误记', idempotencyKey: 'reverse-1' };
  expect((await steel.bank.data(reversal, { input }))['repaymentReverse'].__typename).toBe(
    'RepaymentReverseSuccess',
  );
  await steel.world.server.pulse.beat();
  expect(await pledgeOf(deal)).toMatchObject({ loan: '5525001.00', level: 'NORMAL', call: null });
});

test('a call is cured by goods, which are locked and filed for the deal', async () => {
  const { trader, bank } = steel;
  const { deal } = await lent(steel);
  await priced(steel, '17000');
  const short = await valued(steel, { quantity: '88.235', lotQuantity: '88.235' }, '20000');
  const add = (receipt: string) => act(trader, 'receiptPledgeAdd', { deal, receipt });
  expect(
    await act(bank, 'receiptPledgeAdd', { deal, receipt: short['id'] }).catch(
      (error: Error) => error.message,
    ),
  ).toContain('FORBIDDEN');
  expect(await add(short['id'])).toMatchObject({ __typename: 'ReceiptPledgeAddSuccess' });
  expect((await pledgeOf(deal))?.['call']).toMatchObject({ state: 'OPEN' });
  const rest = await valued(steel, { quantity: '0.001', lotQuantity: '1' }, '20000');
  await add(rest['id']);
  expect(await pledgeOf(deal)).toMatchObject({
    value: '10000012.00',
    call: null,
    calls: [{ state: 'CURED' }],
  });
  await steel.world.server.pulse.beat();
  const filed = (await readDeal(bank, deal))!['titleEntries'].filter(
    ({ step }: any) => step === 'REGISTERED',
  );
  expect(filed.map(({ amount }: any) => amount.amount).sort()).toEqual([
    ...['10000000.00', '1499995.00', '17.00'],
  ]);
  expect((await stored(steel, short['id'])).holds.map(({ by }) => by)).toEqual([deal]);
  expect(await add(rest['id'])).toMatchObject({ code: 'RECEIPT_WORTH_NOTHING' });
});

test('goods may go only down to the floor, and the part is free', async () => {
  const { bank, trader } = steel;
  const { deal, receipts } = await lent(steel, {}, '5200000');
  const release = (quantity: string) =>
    act(bank, 'receiptRelease', { receipt: receipts[0], quantity, pieces: 100 });
  expect(await release('100.001')).toMatchObject({
    code: 'BELOW_FLOOR',
    available: '7999980.00',
    requested: '8000000.00',
  });
  expect((await seen(trader, receipts[0]!))?.['quantity']).toBe('500');
  const { part } = await release('100');
  expect(part).toMatchObject({ quantity: '100', pledge: null, valuation: null });
  expect(await seen(trader, part.id)).toMatchObject({ available: '2000000.00', cutFrom: receipts[0] });
  expect(await pledgeOf(deal)).toMatchObject({ value: '8000000.00', ltv: '0.65', floor: '8000000.00' });
  expect((await stored(steel, receipts[0]!)).stock.quantity.toFixed()).toBe('400');
  expect(
    await act(trader, 'receiptRelease', { receipt: receipts[0], quantity: '1', pieces: 1 }).catch(
      (error: Error) => error.message,
    ),
  ).toContain('FORBIDDEN');
});

test('other goods of the same keeper and class take their place where they are worth as much and the keeper signs', async () => {
  const { trader, keeper } = steel;
  const { deal, receipts } = await lent(steel);
  const [pledged] = receipts;
  const substitute = (by: string) => act(trader, 'receiptSubstitute', { receipt: pledged, by });
  const less = await valued(steel, { quantity: '499.999' }, '20000');
  expect(await substitute(less['id'])).toMatchObject({
    ...{ code: 'SUBSTITUTE_WORTH_LESS', available: '9999980.00', requested: '10000000.00' },
  });
  const brief = await valued(steel, { elements: { storedUntil: '2025-12-31' } }, '20000');
  expect(await substitute(brief['id'])).toMatchObject({ code: 'SUBSTITUTE_DIFFERS' });
  const other = await valued(steel, { quantity: '510', lotQuantity: '510' }, '20000');
  const [before, coming] = [await stored(steel, pledged!), await stored(steel, other['id'])];
  await substitute(other['id']);
  const { free } = await done(keeper, 'receiptSubstituteSign', { receipt: pledged });
  await steel.world.server.pulse.beat();
  expect(free).toMatchObject({ id: other['id'], quantity: '500', lot: before.stock.lot, pledge: null });
  expect(await seen(trader, pledged!)).toMatchObject({
    quantity: '510',
    lot: coming.stock.lot,
    keeperAsk: null,
  });
  expect(await seen(trader, other['id'])).toMatchObject({ available: '10000000.00' });
  expect(await pledgeOf(deal)).toMatchObject({
    value: '10200000.00',
    receipts: [pledged],
    loan: '6500000.00',
  });
});

test('what must hold holds', async () => {
  const found: string[] = [];
  for await (const { invariant, violations } of verifyAll(steel.world.platform, modules))
    found.push(...violations.map((one) => `${invariant}: ${one}`));
  expect(found).toEqual([]);
});
