/** Who sees which part of the chain, with exact figures of goods, information, money and days. */
import { newId } from '../../src/kernel/ids.js';
import { newKey } from '../assets/builders.js';
import { advanceTo } from '../financing/case.js';
import { receipt, report } from '../goods/case.js';
import { confirmedOrder } from '../orders/case.js';
import { startWorld, type Party, type World } from '../support/world.js';
import { CHAIN, edgesFor, plain, sold, tiersFor, YEAR } from './case.js';

let world: World;
let core: Party;
let steel: Party;
let parts: Party;
let ore: Party;
let buyer: Party;
let regulator: Party;
beforeAll(async () => {
  world = await startWorld();
  core = await world.party('CORE_ENTERPRISE', { sizeClass: 'LARGE' });
  [steel, parts, ore] = [
    await world.party('SUPPLIER'),
    await world.party('SUPPLIER'),
    await world.party('SUPPLIER'),
  ];
  buyer = await world.party('DISTRIBUTOR');
  regulator = await world.party('REGULATOR');
  const claim = await sold(steel, core, '1000.00');
  await sold(steel, core, '500.50');
  await sold(parts, core, '200.00');
  await sold(core, buyer, '3000.00');
  await confirmedOrder(
    { seller: buyer, debtor: core },
    { quantity: '2', unitPrice: '500.00', dueOn: '2025-12-31' },
  );
  await sold(ore, steel, '400.00');
  await pay(claim, '600.00');
  await advanceTo(world, new Date('2025-06-13T10:00:00+08:00'));
  await pay(claim, '400.00');
  const pair = { seller: steel, debtor: core };
  await report(steel, [
    receipt(pair, { contractNumber: 'CQ-2025-018', amount: '1000.00' }),
    receipt(pair, { kind: 'WAYBILL', contractNumber: 'CQ-2025-018', amount: '1000.00' }),
    receipt(pair, { contractNumber: 'NOBODY KNOWS', amount: '7.00' }),
  ]);
});
afterAll(() => world.stop());

const PAY = `mutation ($input: DebtorPaymentRecordInput!) { debtorPaymentRecord(input: $input) { __typename ... on UserError { code message } } }`;
async function pay(receivable: string, amount: string): Promise<void> {
  const paidAt = world.platform.clock.now().toISOString();
  const input = {
    idempotencyKey: newKey(),
    receivable,
    to: steel.organisation._id,
    amount,
    paidAt,
    reference: paidAt,
  };
  const { debtorPaymentRecord } = await core.data(PAY, { input });
  if (debtorPaymentRecord.__typename !== 'DebtorPaymentRecordSuccess')
    throw new Error(JSON.stringify(debtorPaymentRecord));
}

const idOf = ({ organisation }: Party) => organisation._id;
const NO_GOODS = { papers: 0, unmatched: 0, shipped: '0.00', received: '0.00', declared: '0.00' };
const NO_VOUCHERS = { vouchers: 0, amount: '0.00' };

/** The core enterprise's trade with its steel supplier, as the core enterprise knows it. */
const steelEdge = () => ({
  tier: 1,
  seller: idOf(steel),
  buyer: idOf(core),
  goods: { papers: 3, unmatched: 1, shipped: '1000.00', received: '1007.00', declared: '0.00' },
  information: {
    claims: 2,
    invoices: 2,
    invoiced: '1500.50',
    confirmed: '1500.50',
    orders: 0,
    ordered: '0.00',
  },
  money: { paid: '1000.00', payments: 2, assigned: null },
  // Delivered 05-18, confirmed 06-03; 600 paid on 06-03 and 400 on 06-13.
  days: { deliveryToConfirmation: '16', deliveryToPayment: '20' },
  vouchers: NO_VOUCHERS,
});

test('a core enterprise sees its direct suppliers in full, and not what they trade among themselves', async () => {
  const found = await edgesFor(core, { depth: 5 });
  expect(found).toHaveLength(2);
  expect(found.find(({ seller }) => seller === idOf(steel))).toEqual(steelEdge());
  expect(found.find(({ seller }) => seller === idOf(parts))).toMatchObject({
    goods: NO_GOODS,
    money: { paid: '0.00', payments: 0 },
  });
});

test('and downstream its customers', async () => {
  expect(await edgesFor(core, { direction: 'DOWNSTREAM' })).toEqual([
    expect.objectContaining({
      ...{ tier: 1, seller: idOf(core), buyer: idOf(buyer), goods: NO_GOODS },
      information: {
        claims: 1,
        invoices: 1,
        invoiced: '3000.00',
        confirmed: '3000.00',
        orders: 1,
        ordered: '1000.00',
      },
      money: { paid: '0.00', payments: 0, assigned: '0.00' },
    }),
  ]);
});

test('an SME sees its own edges from its own side', async () => {
  const down = await edgesFor(steel, { direction: 'DOWNSTREAM', depth: 5 });
  expect(down).toEqual([{ ...steelEdge(), money: { paid: '1000.00', payments: 2, assigned: '0.00' } }]);
  const up = await edgesFor(steel, { depth: 5 });
  expect(up.map(({ seller, buyer: to }) => [seller, to])).toEqual([[idOf(ore), idOf(steel)]]);
  expect(await edgesFor(ore, { depth: 5 })).toEqual([]);
});

test('what is not one’s own looks like what does not exist', async () => {
  const lender = await world.party(['LENDER', 'GUARANTOR', 'WAREHOUSE_OPERATOR']);
  for (const reader of [steel, lender, regulator]) {
    const ask = (organisation: string) => reader.ask(CHAIN, { organisation, direction: 'UPSTREAM', ...YEAR });
    const nobody = await ask(newId('org'));
    expect(nobody.errors).toBeUndefined();
    for (const other of [core, parts]) expect(await ask(idOf(other))).toEqual(nobody);
  }
  expect(await tiersFor(steel, { organisation: idOf(core) })).toEqual([]);
  expect(await tiersFor(lender, { organisation: idOf(core) })).toEqual([]);
  expect(await tiersFor(regulator, { organisation: newId('org') })).toEqual([]);
});

test('the regulator counts tiers without names, to the depth that it asks', async () => {
  const first = {
    ...{ tier: 1, enterprises: 2, capped: false },
    goods: { papers: 3, received: '1007.00' },
    information: { claims: 3, invoiced: '1700.50' },
    money: { paid: '1000.00', payments: 2, assigned: '0.00' },
    days: { deliveryToConfirmation: '16', deliveryToPayment: '20' },
    vouchers: NO_VOUCHERS,
  };
  expect(await tiersFor(regulator, { organisation: idOf(core) })).toEqual([first]);
  const all = await tiersFor(regulator, { organisation: idOf(core), depth: 5 });
  expect(all).toHaveLength(2);
  expect(all[0]).toEqual(first);
  expect(all[1]).toMatchObject({ tier: 2, enterprises: 1, information: { claims: 1, invoiced: '400.00' } });
  expect(await tiersFor(core, { depth: 5 })).toEqual([
    { ...first, money: { ...first.money, assigned: null } },
  ]);
});

test('pages go through the edges once, in the same order', async () => {
  const whole = await edgesFor(core);
  const walked: unknown[] = [];
  let after: string | null = null;
  for (let page = 1; page <= 2; page += 1) {
    const { chain }: Record<string, any> = await core.data(CHAIN, {
      direction: 'UPSTREAM',
      ...YEAR,
      first: 1,
      after,
    });
    walked.push(...chain.edges.map(({ node }: { node: object }) => plain(node)));
    expect(chain.pageInfo.hasNextPage).toBe(page === 1);
    after = chain.pageInfo.endCursor as string;
  }
  expect(walked).toEqual(whole);
});

test('a period, a depth, a page and a cursor have their bounds', async () => {
  const wrong = async (more: object) =>
    (await core.ask(CHAIN, { direction: 'UPSTREAM', ...YEAR, ...more })).errors?.[0];
  for (const more of [
    { to: '2024-12-31' },
    { to: '2026-01-02' },
    { depth: 0 },
    { depth: 6 },
    { first: 101 },
    { after: 'x' },
  ])
    expect((await wrong(more))?.extensions.code).toBe('BAD_USER_INPUT');
  expect(await edgesFor(core, { from: '2025-06-04', to: '2025-06-30' })).toEqual([]);
});

test('however many suppliers there are, the database is asked equally often', async () => {
  const counted = async (first: number): Promise<number> => {
    let asked = 0;
    world.platform.connection.set('debug', (_collection: string, method: string) => {
      if (method === 'aggregate' || method.startsWith('find')) asked += 1;
    });
    expect(await edgesFor(core, { first })).toHaveLength(first);
    world.platform.connection.set('debug', false);
    return asked;
  };
  const one = await counted(1);
  expect(one).toBeGreaterThan(10);
  expect(await counted(2)).toBe(one);
});
