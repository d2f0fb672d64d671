/**
 * Finance against a distributor's order (保兑仓) over HTTP, to the cent: 500 t at 2,000.00, deposit 20 %, 800,000.00 lent at 4.35 % from
 * 2025-03-10 to 09-10.
 */
import { plainDate } from '../../src/kernel/dates.js';
import { DUE_ON, LENT_ON, type Market } from '../deals/case.js';
import type { Party } from '../support/world.js';
import {
  deliver,
  does,
  financedOrder,
  orderInput,
  orderMarket,
  PROMISES,
  readyOrder,
  release,
  repaid,
  seen,
  submittedOrder,
} from './case.js';

let market: Market;
let core: Party;
let distributor: Party;
let bank: Party;
beforeAll(async () => {
  market = await orderMarket();
  ({ debtor: core, seller: distributor, bank } = market);
});
afterAll(() => market.world.stop());

const JUNE = plainDate('2025-06-10');
describe('before any money moves', () => {
  test('the core enterprise confirms with both promises and the deposit, or nothing is confirmed', async () => {
    const order = await submittedOrder(market);
    const confirm = (more: object, as = core) =>
      does(as, 'purchaseOrderConfirm', { order, depositReceived: '200000.00', ...PROMISES, ...more });
    expect((await confirm({ promiseRefund: false }))['problems']).toEqual([
      { path: ['promiseRefund'], code: 'PROMISE_NEEDED' },
    ]);
    expect(await confirm({ depositReceived: '199999.99' })).toMatchObject({ code: 'DEPOSIT_DIFFERS' });
    expect(await confirm({ depositReceived: '1000000.00' })).toMatchObject({ code: 'DEPOSIT_DIFFERS' });
    expect(await confirm({ quantity: '500.001' })).toMatchObject({ code: 'ORDER_QUANTITY_ABOVE' });
    await expect(confirm({}, distributor)).rejects.toThrow('FORBIDDEN');
    expect(await seen(core, order)).toMatchObject({ state: 'SUBMITTED', deposit: null, promisedAt: null });
    // A part of what was ordered: 400 t need 160,000.00.
    expect(await confirm({ quantity: '400', depositReceived: '160000.00' })).toMatchObject({
      ...{
        state: 'CONFIRMED',
        quantity: '400',
        amount: '800000.00',
        deposit: '160000.00',
        financed: null,
        releasable: null,
      },
    });
  });

  test('all that is wrong with an order is said at once, each once', async () => {
    const submit = (more: object) => does(distributor, 'purchaseOrderSubmit', orderInput(market, more));
    const wrong = { orderNumber: ' ', quantity: '0', deliveryDueOn: '2025-03-10', depositShare: '0.05' };
    expect((await submit(wrong))['problems']).toEqual([
      { path: ['orderNumber'], code: 'NOT_TEXT' },
      { path: ['quantity'], code: 'OUT_OF_RANGE' },
      { path: ['depositShare'], code: 'OUT_OF_RANGE' },
      { path: ['deliveryDueOn'], code: 'ORDER_TOO_LATE' },
    ]);
    expect((await submit({ quantity: '0.0001' }))['problems']).toEqual([
      { path: ['quantity'], code: 'OUT_OF_RANGE' },
    ]);
    expect((await submit({ quantity: '1.0001' }))['problems']).toEqual([
      { path: ['quantity'], code: 'NOT_THOUSANDTHS' },
    ]);
    expect((await submit({ quantity: '0.001', unitPrice: '1' }))['problems']).toEqual([
      { path: ['quantity'], code: 'OUT_OF_RANGE' },
    ]);
  });

  test('one number is one live order; withdrawn it is free again', async () => {
    const orderNumber = 'PO-ONCE';
    const order = await submittedOrder(market, { orderNumber });
    await expect(submittedOrder(market, { orderNumber })).rejects.toThrow('ORDER_KNOWN');
    expect(await does(distributor, 'purchaseOrderWithdraw', { order })).toMatchObject({ state: 'WITHDRAWN' });
    const again = await submittedOrder(market, { orderNumber });
    expect(await does(core, 'purchaseOrderReject', { order: again, reason: '无此合同' })).toMatchObject({
      ...{ state: 'REJECTED', reason: '无此合同' },
    });
  });

  test('goods are not released before the finance is paid out, to the core enterprise', async () => {
    const { order, deal } = await readyOrder(market);
    expect(await release(bank, order)).toMatchObject({ code: 'ORDER_NOT_PAID_OUT' });
    expect(await deliver(core, order, null, '1')).toMatchObject({ code: 'DELIVERY_WITHOUT_RELEASE' });
    // What is to be paid is planned upon the news that the deal is ready.
    await market.world.server.pulse.beat();
    const { paymentInstructions } = await bank.data(
      `{ paymentInstructions(first: 20) { edges { node { deal purpose payee { id } amount { amount } } } } }`,
    );
    const own = (paymentInstructions.edges as { node: Record<string, any> }[])
      .map(({ node }) => node)
      .filter((one) => one['deal'] === deal);
    expect(own).toEqual([
      {
        deal,
        purpose: 'DISBURSEMENT',
        payee: { id: core.organisation._id },
        amount: { amount: '800000.00' },
      },
    ]);
  });
});

describe('released against payment, the rest refunded at maturity', () => {
  let order: string;
  let deal: string;
  let first: string;
  beforeAll(async () => {
    ({ order, deal } = await financedOrder(market));
  });

  test('the deposit releases 100 t and no gram more', async () => {
    expect(await seen(bank, order)).toMatchObject({
      financed: '800000.00',
      releasable: '200000.00',
      refundable: '1000000.00',
    });
    expect(await release(bank, order, '200000.01')).toMatchObject({
      code: 'RELEASE_ABOVE_PAID',
      available: '200000.00',
      requested: '200000.01',
    });
    const note = await release(bank, order);
    expect(note).toMatchObject({ seq: 1, cause: 'NOTE', quantity: '100', value: '200000.00' });
    first = note['id'] as string;
    expect(await release(bank, order)).toMatchObject({ code: 'RELEASE_TOO_SMALL' });
    expect(await seen(core, order)).toMatchObject({
      released: '200000.00',
      refundable: '800000.00',
      releasable: null,
    });
  });

  test('the core enterprise delivers against a note only, and no more than it says', async () => {
    expect(await deliver(core, order, null, '1')).toMatchObject({ code: 'DELIVERY_WITHOUT_RELEASE' });
    expect(await deliver(core, order, first, '60')).toMatchObject({
      deliveredQuantity: '60',
      allowedActions: ['deliver'],
    });
    expect(await deliver(core, order, first, '60', LENT_ON, 'YD-OTHER')).toMatchObject({
      code: 'DELIVERY_ABOVE_RELEASE',
    });
    expect(await deliver(core, order, first, '40', LENT_ON, 'YD-60-2025-03-10')).toMatchObject({
      code: 'DELIVERY_KNOWN',
    });
    expect(await deliver(core, order, first, '40')).toMatchObject({
      deliveredQuantity: '100',
      allowedActions: [],
    });
    expect(await seen(distributor, order)).toMatchObject({
      deliveredQuantity: '100',
      releasedQuantity: '100',
    });
  });

  test('300,000.00 repaid cover 8,893.33 interest; the principal releases 145.553 t', async () => {
    const after = await repaid(market, deal, '300000.00', JUNE);
    expect(after['balance']).toMatchObject({ principal: { amount: '508893.33' } });
    expect(await seen(distributor, order)).toMatchObject({ releasable: '291106.67' });
    expect(await release(bank, order)).toMatchObject({ seq: 2, quantity: '145.553', value: '291106.00' });
    expect(await seen(bank, order)).toMatchObject({
      releasable: '0.67',
      released: '491106.00',
      refundable: '508894.00',
    });
  });

  test('at maturity the core enterprise refunds 508,894.00 through the waterfall: 5,657.20 interest first', async () => {
    const after = await repaid(market, deal, '508894.00', DUE_ON, 'DEBTOR');
    expect(after['repayments'].at(-1)).toMatchObject({
      interest: { amount: '5657.20' },
      principal: { amount: '503236.80' },
    });
    expect(after).toMatchObject({ state: 'DISBURSED', balance: { total: { amount: '5656.53' } } });
    expect(await seen(core, order)).toMatchObject({
      state: 'SETTLED',
      refunded: '508894.00',
      refundable: '0.00',
    });
    expect(await release(bank, order)).toMatchObject({ code: 'WRONG_STATE' });
  });

  test('what is left is the distributor’s to pay, and the deal is at its end', async () => {
    expect(await repaid(market, deal, '5656.53', DUE_ON)).toMatchObject({ state: 'REPAID' });
    expect(await seen(bank, order)).toBeNull();
    expect(await seen(distributor, order)).toMatchObject({
      state: 'SETTLED',
      lender: null,
      releasedQuantity: '245.553',
    });
  });
});
