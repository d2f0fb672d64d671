/**
 * Goods of an order in a warehouse under the lender's control, over HTTP and to the cent: 500 t at 2,000.00, deposit 200,000.00,
 * 800,000.00 lent at 4.35 % from 2025-03-10 to 09-10. What is in store has not to be refunded and is released against repayments.
 */
import { plainDate } from '../../src/kernel/dates.js';
import { modules } from '../../src/modules.js';
import { verifyAll } from '../../src/platform/verification.js';
import { DUE_ON } from '../deals/case.js';
import { act, pledgeSeen, seen as receiptSeen } from '../receipts/case.js';
import { deliver, does, financedOrder, release, repaid, seen } from './case.js';
import {
  approve,
  askStorage,
  draw,
  receive,
  receipt,
  ship,
  storableOrder,
  storeMarket,
  type StoreMarket,
} from './store-case.js';

let market: StoreMarket;
beforeAll(async () => {
  market = await storeMarket();
});
afterAll(() => market.world.stop());

const JUNE = plainDate('2025-06-10');

describe('nobody brings goods into store alone', () => {
  let order: string;
  beforeAll(async () => {
    ({ order } = await financedOrder(market));
  });

  test('the distributor names a stranger to the trade, goods in the order’s unit, and pledges in words', async () => {
    const { seller, debtor, bank, operator } = market;
    const asked = (more: object) => askStorage(market, order, more);
    for (const one of [seller, debtor, bank, operator])
      expect(await asked({ keeper: one.organisation._id })).toMatchObject({ noun: 'organisation' });
    expect(await asked({ goods: 'NONE' })).toMatchObject({ code: 'NOT_FOUND', noun: 'goods' });
    expect(await asked({ words: '入库仓单归资金方' })).toMatchObject({ code: 'PLEDGE_WORD_MISSING' });
    await act(operator, 'goodsDefine', { code: 'HRC-KG', name: '热轧卷板', class: 'STEEL', unit: 'kg' });
    expect(await asked({ goods: 'HRC-KG' })).toMatchObject({ code: 'STORAGE_UNIT_DIFFERS' });
    expect((await seen(seller, order))?.['storage']).toBeNull();
  });

  test('the core enterprise sends nothing before the lender has agreed to the warehouse', async () => {
    const { bank, seller, debtor, keeper } = market;
    expect(await approve(market, order)).toMatchObject({ code: 'STORAGE_ASKED_NOT' });
    expect(await askStorage(market, order)).toMatchObject({ id: order, allowedActions: ['askStorage'] });
    expect(await ship(market, order, '100')).toMatchObject({ code: 'STORAGE_NOT_APPROVED' });
    expect((await seen(bank, order))?.['allowedActions']).toEqual(['release', 'approveStorage']);
    expect(await approve(market, order)).toMatchObject({ id: order });
    expect(await approve(market, order)).toMatchObject({ code: 'STORAGE_ASKED_NOT' });
    expect((await seen(debtor, order))?.['allowedActions']).toEqual(['ship']);
    expect((await seen(seller, order))?.['storage']).toMatchObject({
      ...{ keeper: keeper.organisation._id, shippedQuantity: '0', inStore: '0.00', receipts: [] },
    });
  });

  test('the keeper issues receipts for what was sent, and the order for what was ordered', async () => {
    expect(await ship(market, order, '500.001')).toMatchObject({ code: 'SHIPMENT_ABOVE_ORDER' });
    expect(await ship(market, order, '1', { shippedOn: '2025-03-09' })).toMatchObject({
      code: 'SHIPMENT_DAY',
    });
    const first = await ship(market, order, '300');
    expect(first).toMatchObject({
      state: 'ON_THE_WAY',
      leftQuantity: '300',
      allowedActions: ['goodsShipmentWithdraw'],
    });
    expect(await ship(market, order, '200.001')).toMatchObject({ code: 'SHIPMENT_ABOVE_ORDER' });
    const id = first['id'] as string;
    expect(await receive(market, id, '300.001')).toMatchObject({ code: 'SHIPMENT_EXCEEDED' });
    const elsewhere = await market.world.party('WAREHOUSE_OPERATOR');
    expect(await receive({ ...market, keeper: elsewhere }, id, '1')).toMatchObject({ noun: 'goodsShipment' });
    expect(await askStorage(market, order)).toMatchObject({ code: 'STORAGE_IN_USE' });
    expect(await receive(market, id, '100')).toMatchObject({
      goodsShipment: {
        state: 'ON_THE_WAY',
        receivedQuantity: '100',
        allowedActions: ['goodsShipmentReceive'],
      },
    });
    // All that is left goes to the distributor itself: 400 t and the deposit's worth is 100 t.
    expect(await release(market.bank, order)).toMatchObject({ quantity: '100', source: 'SUPPLIER' });
    expect(await seen(market.debtor, order)).toMatchObject({
      refundable: '600000.00',
      releasedQuantity: '100',
    });
  });

  test('a shipment that is taken back lets nothing in any more', async () => {
    const sent = await ship(market, order, '100');
    const arrived = await receive(market, sent['id'] as string, '40');
    expect(arrived).toMatchObject({ receipt: expect.any(String) });
    const withdraw = () => does(market.debtor, 'goodsShipmentWithdraw', { shipment: sent['id'] });
    expect(await withdraw()).toMatchObject({ state: 'WITHDRAWN', leftQuantity: '60' });
    expect(await withdraw()).toMatchObject({ code: 'SHIPMENT_OVER' });
    expect(await receive(market, sent['id'] as string, '1')).toMatchObject({ code: 'SHIPMENT_OVER' });
    expect((await seen(market.bank, order))?.['storage']).toMatchObject({
      ...{ shippedQuantity: '340', storedQuantity: '140', inStoreQuantity: '140', inStore: '280000.00' },
    });
  });
});

describe('in store, released against payment, the rest free at the end', () => {
  let order: string;
  let deal: string;
  let shipment: string;
  let whr: string;
  let freed: string;
  beforeAll(async () => {
    ({ order, deal } = await storableOrder(market));
    shipment = (await ship(market, order, '200'))['id'] as string;
  });

  test('150 t in store are pledged from their issue on and have not to be refunded', async () => {
    const { bank, seller, debtor, keeper } = market;
    whr = await receipt(market, shipment, '150');
    expect(await seen(debtor, order)).toMatchObject({
      refundable: '700000.00',
      released: '0.00',
      refunded: '0.00',
    });
    const { storage, releasable } = (await seen(bank, order))!;
    expect(releasable).toBe('200000.00');
    expect(storage).toMatchObject({
      inStore: '300000.00',
      receipts: [{ id: whr, quantity: '150', state: 'VALUED' }],
    });
    expect(await pledgeSeen(bank, deal)).toMatchObject({
      ...{ state: 'LIVE', receipts: [whr], confirmedBy: [keeper.organisation._id], loan: '800000.00' },
      ...{ level: 'NORMAL', call: null, cure: null, floor: null, endorsedAt: expect.any(String) },
    });
    expect(await receiptSeen(seller, whr)).toMatchObject({
      ...{ costPerUnit: '2000.00', available: '0.00', allowedActions: [] },
    });
    expect((await receiptSeen(bank, whr))?.['allowedActions']).toEqual(['goodsReleaseIssue']);
    expect(await receiptSeen(keeper, whr)).toMatchObject({ costPerUnit: null, valuation: null });
  });

  test('its title is filed for the deal', async () => {
    const { titleEntries } = await market.bank.data(
      'query ($asset: ID!) { titleEntries(asset: $asset) { step deal } }',
      { asset: whr },
    );
    expect(titleEntries[0]).toMatchObject({ step: 'FILED', deal });
  });

  test('the deposit releases from the core enterprise or out of store, once', async () => {
    const { bank, debtor } = market;
    const note = await release(bank, order);
    expect(note).toMatchObject({ quantity: '100', value: '200000.00', source: 'SUPPLIER', receipts: [] });
    expect(await draw(market, order, whr)).toMatchObject({ code: 'RELEASE_TOO_SMALL' });
    expect(await draw(market, order, whr, { upTo: '0.01' })).toMatchObject({ code: 'RELEASE_ABOVE_PAID' });
    expect(await deliver(debtor, order, note['id'] as string, '100')).toMatchObject({
      deliveredQuantity: '100',
    });
    expect(await seen(bank, order)).toMatchObject({ releasable: '0.00', refundable: '500000.00' });
  });

  test('291,106.67 of principal repaid release 145.553 t out of the receipt', async () => {
    const { bank, seller } = market;
    await repaid(market, deal, '300000.00', JUNE);
    expect(await draw(market, order, whr)).toMatchObject({
      problems: [{ path: ['pieces'], code: 'REQUIRED' }],
    });
    const note = await draw(market, order, whr, { pieces: 970 });
    expect(note).toMatchObject({
      ...{ quantity: '145.553', value: '291106.00', source: 'STORE', receipts: [expect.any(String)] },
      ...{ allowedActions: [], deliveredQuantity: '0' },
    });
    [freed] = note['receipts'] as [string];
    expect(await deliver(market.debtor, order, note['id'] as string, '1', JUNE)).toMatchObject({
      code: 'RELEASE_FROM_STORE',
    });
    expect(await seen(bank, order)).toMatchObject({
      ...{ releasable: '0.67', released: '491106.00', refundable: '500000.00' },
      storage: { inStoreQuantity: '4.447', inStore: '8894.00', drawnQuantity: '145.553', drawn: '291106.00' },
    });
    expect(await receiptSeen(seller, freed)).toMatchObject({
      quantity: '145.553',
      pledge: null,
      cutFrom: whr,
    });
    expect(await pledgeSeen(bank, deal)).toMatchObject({ receipts: [whr] });
  });

  test('the keeper hands the part out', async () => {
    const { seller, keeper } = market;
    expect(await act(seller, 'receiptDeliveryAsk', { receipt: whr, collector: '陈提货' })).toMatchObject({
      code: 'RECEIPT_ENCUMBERED',
    });
    await act(seller, 'receiptDeliveryAsk', { receipt: freed, collector: '陈提货' });
    expect((await act(keeper, 'receiptDeliver', { receipt: freed }))['receipt']).toMatchObject({
      state: 'DELIVERED',
    });
  });

  test('more comes in, and the core enterprise refunds what is neither released nor in store', async () => {
    const { debtor } = market;
    await receipt(market, shipment, '50');
    expect(await seen(debtor, order)).toMatchObject({ refundable: '400000.00' });
    const after = await repaid(market, deal, '400000.00', DUE_ON, 'DEBTOR');
    expect(after['repayments'].at(-1)).toMatchObject({
      ...{ interest: { amount: '5657.20' }, principal: { amount: '394342.80' } },
    });
    expect(after).toMatchObject({ state: 'DISBURSED', balance: { total: { amount: '114550.53' } } });
    expect(await seen(debtor, order)).toMatchObject({
      ...{ state: 'SETTLED', refunded: '400000.00', refundable: '0.00', storage: { inStore: '108894.00' } },
    });
  });

  test('once the loan is repaid what is in store is free', async () => {
    const { bank, seller } = market;
    expect(await repaid(market, deal, '114550.53', DUE_ON)).toMatchObject({ state: 'REPAID' });
    expect(await seen(seller, order)).toMatchObject({
      ...{ state: 'SETTLED', lender: null, releasedQuantity: '300', released: '600000.00' },
      storage: { inStoreQuantity: '0', drawnQuantity: '200', drawn: '400000.00' },
    });
    const { goodsReleases } = await seller.data(
      'query ($order: ID!) { goodsReleases(order: $order, first: 1) { edges { node { cause source quantity receipts } } } }',
      { order },
    );
    expect(goodsReleases.edges[0].node).toMatchObject({
      ...{ cause: 'FINANCE_ENDED', source: 'STORE', quantity: '54.447' },
      receipts: expect.arrayContaining([whr]),
    });
    expect(await receiptSeen(seller, whr)).toMatchObject({ quantity: '4.447', pledge: null });
    expect((await receiptSeen(seller, whr))?.['allowedActions']).toContain('receiptDeliveryAsk');
    expect(await pledgeSeen(bank, deal)).toMatchObject({ state: 'ENDED', receipts: [] });
    expect(await receive(market, shipment, '1')).toMatchObject({ code: 'SHIPMENT_ARRIVED' });
  });
});

test('verify finds nothing wrong', async () => {
  const violations: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(market.world.platform, modules))
    violations.push(...found.map((one) => `${invariant}: ${one}`));
  expect(violations).toEqual([]);
});
