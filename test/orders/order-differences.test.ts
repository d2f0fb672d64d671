/** What does not agree is told, what is not allowed is refused, and the figures hold over everything. */
import { plainDate } from '../../src/kernel/dates.js';
import { modules } from '../../src/modules.js';
import { verifyAll } from '../../src/platform/verification.js';
import {
  acceptedDeal,
  at,
  CANCEL_DEAL,
  done,
  DUE_ON,
  readDeal,
  REVERSE,
  type Market,
} from '../deals/case.js';
import { advanceTo } from '../financing/case.js';
import { receipt, report } from '../goods/case.js';
import type { Party } from '../support/world.js';
import {
  confirmedOrder,
  deliver,
  does,
  financedOrder,
  orderMarket,
  readyOrder,
  release,
  repaid,
  seen,
} from './case.js';

let market: Market;
let core: Party;
let distributor: Party;
let bank: Party;
let regulator: Party;
beforeAll(async () => {
  market = await orderMarket();
  ({ debtor: core, seller: distributor, bank } = market);
  regulator = await market.world.party('REGULATOR');
});
afterAll(() => market.world.stop());

const JUNE = plainDate('2025-06-10');
const ALERTS = '{ alerts(first: 100) { edges { node { kind about facts { name value } } } } }';

async function differences(order: string): Promise<Record<string, string>[]> {
  await market.world.server.pulse.beat();
  const { alerts } = await regulator.data(ALERTS);
  return (alerts.edges as { node: Record<string, any> }[])
    .filter(({ node }) => node['kind'] === 'ORDER_DIFFERS' && node['about'] === order)
    .map(({ node }) =>
      Object.fromEntries((node['facts'] as Record<string, string>[]).map(({ name, value }) => [name, value])),
    );
}

test('undisclosed, or for a second time, an order is not financed', async () => {
  const order = await confirmedOrder(market);
  const wish = { technique: 'DISTRIBUTOR_FINANCE' as const, asset: order };
  await expect(acceptedDeal(market, { ...wish, disclosed: false })).rejects.toThrow('ORDER_UNDISCLOSED');
  expect(await seen(distributor, order)).toMatchObject({ state: 'CONFIRMED', lender: null });
});

test('a deal that is cancelled before the money leaves frees the order for another lender', async () => {
  const { order, deal } = await readyOrder(market);
  expect((await seen(bank, order))?.['lender']).toBe(bank.organisation._id);
  await done(distributor, CANCEL_DEAL, { deal, reason: '改由他行融资' });
  expect(await seen(bank, order)).toBeNull();
  const again = await acceptedDeal(market, { technique: 'DISTRIBUTOR_FINANCE', asset: order });
  expect(await readDeal(bank, again.deal)).toMatchObject({ state: 'ACCEPTED' });
});

test('of ten releases at once of all that is paid for, one is issued', async () => {
  const { order } = await financedOrder(market);
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => release(bank, order)));
  expect(outcomes.filter(({ seq }) => seq === 1)).toHaveLength(1);
  expect(outcomes.filter(({ code }) => code === 'RELEASE_TOO_SMALL')).toHaveLength(9);
  expect(await seen(bank, order)).toMatchObject({ released: '200000.00', releasedQuantity: '100' });
});

test('whose an order is not, neither reads nor releases nor delivers it', async () => {
  const { order } = await financedOrder(market);
  const note = await release(bank, order);
  const stranger = await market.world.party(['LENDER', 'CORE_ENTERPRISE', 'DISTRIBUTOR']);
  const none = { code: 'NOT_FOUND' };
  expect(await seen(stranger, order)).toBeNull();
  expect(await release(stranger, order)).toMatchObject({ ...none, noun: 'purchaseOrder' });
  expect(await deliver(stranger, order, note['id'] as string, '1')).toMatchObject(none);
  for (const name of ['purchaseOrderWithdraw', 'purchaseOrderReject'])
    expect(
      await does(stranger, name, { order, ...(name.endsWith('Reject') ? { reason: 'x' } : {}) }),
    ).toMatchObject(none);
  const { goodsReleases } = await stranger.data('{ goodsReleases { edges { node { id } } } }');
  expect(goodsReleases.edges).toEqual([]);
});

test('a delivery receipt for more than was released is told', async () => {
  const { order } = await financedOrder(market, { contractNumber: 'CG-BEYOND' });
  await release(bank, order, '100000.00');
  const paper = (quantity: string) =>
    receipt(
      { seller: core, debtor: distributor },
      {
        ...{ contractNumber: 'CG-BEYOND', occurredOn: '2025-03-10' },
        goods: [{ name: '热轧卷板', quantity, unit: '吨' }],
      },
    );
  expect(await report(core, [paper('50')])).toEqual([
    { known: false, reason: null, links: [`${order} - 50`] },
  ]);
  expect(await differences(order)).toEqual([]);
  await report(core, [paper('0.001')]);
  expect(await differences(order)).toMatchObject([
    { difference: 'DELIVERED_BEYOND_RELEASE', received: '50.001', released: '50' },
  ]);
  expect(await report(core, [paper('450')])).toMatchObject([{ reason: 'GOODS_QUANTITY_ABOVE_ORDER' }]);
});

test('repaid in full before maturity, the rest of the goods is free', async () => {
  const { order, deal } = await financedOrder(market);
  await release(bank, order);
  expect(await repaid(market, deal, '808893.33', JUNE)).toMatchObject({ state: 'REPAID' });
  expect(await seen(distributor, order)).toMatchObject({
    ...{ state: 'SETTLED', released: '1000000.00', releasedQuantity: '500', refunded: '0.00' },
  });
  const { goodsReleases } = await core.data(
    'query ($order: ID!) { goodsReleases(order: $order) { edges { node { id cause quantity value { amount } } } } }',
    { order },
  );
  const [last] = goodsReleases.edges as { node: Record<string, any> }[];
  expect(last?.node).toMatchObject({
    cause: 'FINANCE_ENDED',
    quantity: '400',
    value: { amount: '800000.00' },
  });
  expect(await deliver(core, order, last?.node['id'] as string, '400', JUNE)).toMatchObject({
    deliveredQuantity: '400',
  });
});

test('a repayment that is taken back after its goods have gone is told', async () => {
  const { order, deal } = await financedOrder(market, {}, {}, JUNE);
  const { repayments } = await repaid(market, deal, '300000.00', JUNE);
  await release(bank, order);
  expect(await differences(order)).toEqual([]);
  await done(bank, REVERSE, { deal, repayment: repayments[0].id, reason: '记错交易' });
  expect(await differences(order)).toEqual([
    { difference: 'RELEASED_ABOVE_PAID', released: '500000.00', paid: '200000.00' },
  ]);
});

test('what is not refunded in time is told once, and so is what is refunded too much', async () => {
  const { order, deal } = await financedOrder(market, {}, {}, JUNE);
  await advanceTo(market.world, at(DUE_ON, '10:00'));
  expect(await differences(order)).toEqual([]);
  for (const day of ['2025-09-11', '2025-09-12']) {
    await advanceTo(market.world, at(plainDate(day), '10:00'));
    expect(await differences(order)).toEqual([
      { difference: 'NOT_REFUNDED', owed: '1000000.00', dueOn: DUE_ON },
    ]);
  }
  const after = await repaid(market, deal, '1000000.01', plainDate('2025-09-12'), 'DEBTOR');
  expect(after).toMatchObject({ state: 'REPAID' });
  expect((await differences(order))[0]).toMatchObject({
    ...{ difference: 'REFUND_ABOVE_OWED', received: '1000000.01', owed: '1000000.00' },
  });
  expect(await seen(core, order)).toMatchObject({ state: 'SETTLED', refunded: '1000000.00' });
});

test('verify finds nothing wrong', async () => {
  const violations: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(market.world.platform, modules))
    violations.push(...found.map((one) => `${invariant}: ${one}`));
  expect(violations).toEqual([]);
});
