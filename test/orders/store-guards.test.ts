/** Goods in store for an order: nobody takes them another way, races have one winner, and in default they are sold for the deal. */
import { plainDate } from '../../src/kernel/dates.js';
import { modules } from '../../src/modules.js';
import { verifyAll } from '../../src/platform/verification.js';
import { done, DUE_ON, PAID_ON, readDeal, REVERSE } from '../deals/case.js';
import { newKey, OPEN } from '../financing/case.js';
import { act, issueInput, pledgeSeen, seen as receiptSeen } from '../receipts/case.js';
import type { Yard } from '../receipts/case.js';
import { release, repaid, seen } from './case.js';
import {
  COIL,
  draw,
  receive,
  ship,
  storableOrder,
  storedOrder,
  storeMarket,
  type StoreMarket,
} from './store-case.js';

let market: StoreMarket;
beforeAll(async () => {
  market = await storeMarket();
});
afterAll(() => market.world.stop());

type Stored = Awaited<ReturnType<typeof storedOrder>>;
const JUNE = plainDate('2025-06-10');
const outcomes = (answers: readonly Record<string, any>[]) =>
  answers.map(({ code, seq, receipt }) => String(code ?? seq ?? typeof receipt)).sort();

describe('what is in store is not financed, handed out or exchanged another way', () => {
  let order: string;
  let deal: string;
  let receipt: string;
  beforeAll(async () => {
    ({ order, deal, receipt } = await storedOrder(market, '200'));
    await price('2000');
  });

  test('its holder cannot pledge, split, pass on or fetch it', async () => {
    const { seller, keeper } = market;
    const input = {
      ...{ idempotencyKey: newKey(), amount: '60000', competition: 'INSTANT', purpose: 'TRADE_PAYMENT' },
      assets: [{ asset: receipt, amount: '100000' }],
      ...{ techniques: ['LOAN_AGAINST_INVENTORY'], recourseAccepted: ['WITH_RECOURSE'], dueOn: '2025-09-10' },
    };
    const { financingRequestOpen } = await seller.data(OPEN, { input });
    expect(financingRequestOpen).toMatchObject({ code: 'AMOUNT_ABOVE_AVAILABLE' });
    const tries = {
      receiptSplit: { quantity: '1', pieces: 1 },
      receiptTransfer: { to: market.debtor.organisation._id },
      receiptDeliveryAsk: { collector: '陈提货' },
      receiptCostDeclare: { costPerUnit: '9000' },
    };
    for (const [name, more] of Object.entries(tries))
      expect(await act(seller, name, { receipt, ...more })).toMatchObject({ code: 'RECEIPT_ENCUMBERED' });
    expect(await act(keeper, 'receiptDeliver', { receipt })).toMatchObject({ code: 'RECEIPT_NO_ASK' });
  });

  test('the order cannot be financed a second time, nor its lender release by the margin’s rules', async () => {
    const { seller, bank } = market;
    const free = await freeReceipt();
    expect(await act(seller, 'receiptSubstitute', { receipt, by: free })).toMatchObject({
      code: 'RECEIPT_UNDER_ORDER',
    });
    expect(await act(seller, 'receiptPledgeAdd', { deal, receipt: free })).toMatchObject({
      code: 'PLEDGE_UNDER_ORDER',
    });
    expect(await act(bank, 'receiptRelease', { receipt, quantity: '1', pieces: 1 })).toMatchObject({
      code: 'RECEIPT_UNDER_ORDER',
    });
  });

  test('a price that falls calls for no margin, and the lender may not sell before the loan is due', async () => {
    await price('900');
    expect(await pledgeSeen(market.bank, deal)).toMatchObject({
      value: '180000.00',
      level: 'NORMAL',
      call: null,
    });
    expect(await dispose(deal, [receipt])).toMatchObject({ code: 'MARGIN_NOT_DUE' });
  });

  test('goods that somebody else has a registration over do not come into store', async () => {
    const shipment = (await ship(market, order, '10'))['id'] as string;
    await market.operator.data(PLANT, {
      input: { collateral: 'HRC-CLAIMED-1', securedParty: '外部银行', amount: '20000' },
    });
    expect(await receive(market, shipment, '10', { lotNumber: 'hrc-claimed-1' })).toMatchObject({
      code: 'STORED_GOODS_CLAIMED',
    });
    expect(await seen(market.debtor, order)).toMatchObject({ refundable: '600000.00' });
    expect(await receive(market, shipment, '10')).toMatchObject({ receipt: expect.any(String) });
  });

  test('whose the order or the shipment is not sees none of it', async () => {
    const stranger = await market.world.party([
      'LENDER',
      'DISTRIBUTOR',
      'CORE_ENTERPRISE',
      'WAREHOUSE_OPERATOR',
    ]);
    expect(await draw({ ...market, bank: { ...market.bank, ...stranger } }, order, receipt)).toMatchObject({
      noun: 'purchaseOrder',
    });
    const { goodsShipments } = await stranger.data('{ goodsShipments { edges { node { id } } } }');
    expect(goodsShipments.edges).toEqual([]);
    const { goodsShipments: kept } = await market.keeper.data(
      'query ($order: ID!) { goodsShipments(order: $order) { edges { node { order goods { id } quantity } } } }',
      { order },
    );
    expect(kept.edges).toEqual(
      ['10', '200'].map((quantity) => ({ node: { order, goods: { id: COIL }, quantity } })),
    );
    expect(await seen(market.keeper, order)).toBeNull();
  });
});

async function price(yuan: string): Promise<void> {
  const prices = [{ price: yuan, on: '2025-03-10' }];
  await act(market.operator, 'goodsPricePublish', { goods: COIL, source: '上海钢联', prices });
  await market.world.server.pulse.beat();
}

/** A receipt of the distributor's own over 10 t of the same goods, at 2,000.00. */
async function freeReceipt(): Promise<string> {
  const yard = { ...market, trader: market.seller, other: market.seller } as Yard;
  const input = issueInput(yard, { goods: COIL, quantity: '10', lotQuantity: '10' });
  const { id } = (await act(market.keeper, 'receiptIssue', input))['receipt'];
  await act(market.seller, 'receiptCostDeclare', { receipt: id, costPerUnit: '2000' });
  return id as string;
}

const DISPOSE = `mutation ($input: ReceiptPledgeDisposeInput!) { receiptPledgeDispose(input: $input) { __typename
  ... on UserError { code } ... on ReceiptPledgeDisposeSuccess { deal { state surplusOpen { amount } balance { total { amount } } } } } }`;

async function dispose(deal: string, receipts: readonly string[], more: object = {}) {
  const input = {
    ...{ idempotencyKey: newKey(), deal, receipts, buyer: '渝钢贸易', proceeds: '580000', costs: '5000' },
    ...{ on: '2025-03-10', reference: `SALE-${deal.slice(-6)}`, ...more },
  };
  return (await market.bank.data(DISPOSE, { input }))['receiptPledgeDispose'];
}

const PLANT = `mutation ($input: RegisterSimulatorFileInput!) { registerSimulatorFile(input: $input) { __typename } }`;

describe('races', () => {
  test('of ten receipts at once for the last 100 t of a shipment, one is issued', async () => {
    const { order } = await storableOrder(market);
    const shipment = (await ship(market, order, '100'))['id'] as string;
    const answers = await Promise.all(Array.from({ length: 10 }, () => receive(market, shipment, '100')));
    expect(outcomes(answers)).toEqual([...Array<string>(9).fill('SHIPMENT_ARRIVED'), 'string']);
    expect((await seen(market.bank, order))?.['storage']).toMatchObject({ storedQuantity: '100' });
  });

  test('the lender releases to the distributor what the keeper takes in: the order is not exceeded', async () => {
    // 100 t are paid for by the deposit, and all 500 t are on their way.
    const { order } = await storableOrder(market);
    const shipment = (await ship(market, order, '500'))['id'] as string;
    const answers = await Promise.all([release(market.bank, order), receive(market, shipment, '500')]);
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
    const { releasedQuantity, storage } = (await seen(market.bank, order))!;
    expect(Number(releasedQuantity) + Number(storage.storedQuantity)).toBeLessThanOrEqual(500);
  });

  test('of two releases at once for one payment, from the works and out of store, one is issued', async () => {
    const { order, receipt } = await storedOrder(market, '100');
    const answers = await Promise.all([
      release(market.bank, order),
      draw(market, order, receipt),
      draw(market, order, receipt),
    ]);
    expect(answers.filter(({ seq }) => seq === 1)).toHaveLength(1);
    expect(await seen(market.bank, order)).toMatchObject({ released: '200000.00', releasable: '0.00' });
  });
});

describe('released as a whole, and in default', () => {
  let [whole, unpaid, partly] = [] as unknown as [Stored, Stored, Stored];
  beforeAll(async () => {
    whole = await storedOrder(market, '100');
    unpaid = await storedOrder(market, '300');
    partly = await storedOrder(market, '100');
  });

  test('a whole receipt leaves the deal when it is released, and a repayment taken back after that is told', async () => {
    const { order, deal, receipt } = whole;
    const { repayments } = await repaid(market, deal, '300000.00', JUNE);
    expect(await draw(market, order, receipt)).toMatchObject({ quantity: '100', receipts: [receipt] });
    expect(await receiptSeen(market.seller, receipt)).toMatchObject({ pledge: null, quantity: '100' });
    expect(await pledgeSeen(market.bank, deal)).toMatchObject({ state: 'LIVE', receipts: [] });
    const { titleEntries } = await market.seller.data(
      'query ($asset: ID!) { titleEntries(asset: $asset) { step deal } }',
      { asset: receipt },
    );
    expect(titleEntries.at(-1)).toEqual({ step: 'DISCHARGED', deal });
    await release(market.bank, order);
    await done(market.bank, REVERSE, { deal, repayment: repayments[0].id, reason: '记错交易' });
    expect(await seen(market.bank, order)).toMatchObject({ released: '491106.00', releasable: '0.00' });
  });

  test('what is in store is sold for the deal; the core enterprise refunds the rest and no more', async () => {
    const { order, deal, receipt } = unpaid;
    const after = await repaid(market, deal, '400000.00', DUE_ON, 'DEBTOR');
    // 800,000.00 × 4.35 % × 184 / 360 = 17,786.67 first.
    expect(after['balance']).toMatchObject({ principal: { amount: '417786.67' } });
    expect(await seen(market.debtor, order)).toMatchObject({ state: 'SETTLED', refunded: '400000.00' });
    await repaid(market, deal, '0.01', PAID_ON);
    // Ten days of penalty at 1.5 × 4.35 %: 757.24, of which a cent is paid. 575,000.00 come after costs.
    expect(await dispose(deal, [receipt], { on: PAID_ON })).toMatchObject({
      deal: { state: 'REPAID', surplusOpen: { amount: '156456.10' } },
    });
    expect(await receiptSeen(market.seller, receipt)).toMatchObject({ state: 'DISPOSED', pledge: null });
    expect(await seen(market.seller, order)).toMatchObject({
      ...{ state: 'SETTLED', lender: null, releasedQuantity: '0' },
      storage: { storedQuantity: '300', drawnQuantity: '0', inStoreQuantity: '0' },
    });
    expect(await readDeal(market.bank, deal)).toMatchObject({ state: 'REPAID' });
  });

  test('a part that is sold leaves the security as if it were released', async () => {
    const { order, deal, receipt } = partly;
    // 100 t count for 200,000.00 and bring 150,000.00: less is paid for than before, and nothing of the deposit may leave.
    await repaid(market, deal, '200000.00', plainDate('2025-09-21'));
    const { releasable } = (await seen(market.bank, order))!;
    expect(
      await dispose(deal, [receipt], { proceeds: '150000', costs: '0', on: '2025-09-21' }),
    ).toMatchObject({
      __typename: 'ReceiptPledgeDisposeSuccess',
    });
    const now = (await seen(market.bank, order))!;
    expect((Number(releasable) - Number(now['releasable'])).toFixed(2)).toBe('50000.00');
    expect(await draw(market, order, receipt)).toMatchObject({ code: 'WRONG_STATE' });
    expect(now['storage']).toMatchObject({ storedQuantity: '100', inStoreQuantity: '0' });
  });
});

test('verify finds nothing wrong', async () => {
  const violations: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(market.world.platform, modules))
    violations.push(...found.map((one) => `${invariant}: ${one}`));
  expect(violations).toEqual([]);
});
