import { receivables } from '../../src/assets/index.js';
import { redFlushRecord } from '../../src/assets/reverify.service.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { alerts } from '../../src/oversight/alert.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { perform } from '../../src/platform/act.js';
import { stored } from '../assets/builders.js';
import {
  acceptedDeal,
  at,
  disbursedDeal,
  DUE_ON,
  openMarket,
  readDeal,
  RECHECK,
  type Market,
} from '../deals/case.js';
import { advanceTo } from '../financing/case.js';
import { done, issued, locksOn, offer, passed, seen, violations, type Chain } from './case.js';

let market: Market;
let chain: Chain;
beforeAll(async () => {
  market = await openMarket();
  const { world } = market;
  const [second, third] = [await world.party('SUPPLIER'), await world.party('SUPPLIER')];
  chain = { world, core: market.debtor, first: market.seller, second, third, dueOn: DUE_ON };
});
afterAll(() => chain.world.stop());

/** So much of the receivable's invoice was red-flushed, in all, as the tax administration says. */
async function redFlushed(receivable: string, amount: string): Promise<void> {
  const { platform, server } = chain.world;
  const document = (await receivables.byId(platform, receivable))?.invoices[0]?.number ?? '';
  const reduction = { asset: receivable, document, redFlushed: new Decimal(amount) };
  await perform(platform, SYSTEM, redFlushRecord, reduction);
  await server.pulse.beat();
}

/** 1,000,000 issued, 400,000 of it passed on. */
async function passedOn() {
  const { voucher, receivable } = await issued(chain);
  return { voucher, receivable, second: await passed(chain.first, voucher, chain.second, '400000') };
}

const raised = (about: string) =>
  alerts.find(chain.world.platform, { kind: 'VOUCHER_UNCOVERED', about }, { limit: 10 });
const DAY = at(DUE_ON, '10:00');

let less: Awaited<ReturnType<typeof passedOn>>;
let more: Awaited<ReturnType<typeof passedOn>>;

test('a credit note lessens what the first supplier has in hand, and nothing that it has passed on', async () => {
  less = await passedOn();
  await redFlushed(less.receivable, '300000');
  await redFlushed(less.receivable, '300000');
  expect(await seen(chain.first, less.voucher)).toMatchObject({
    ...{ state: 'LIVE', amount: '1000000.00', outstanding: '300000.00', available: '300000.00' },
  });
  expect(await seen(chain.second, less.second)).toMatchObject({ outstanding: '400000.00' });
  expect(await locksOn(chain.world, less.receivable)).toEqual([`VOUCHER ${less.voucher} 700000.00`]);
  expect(await offer(chain.first, less.voucher, chain.third, '300000.01')).toMatchObject({
    ...{ code: 'VOUCHER_ABOVE_FREE', available: '300000.00' },
  });
  expect(await raised(less.voucher)).toEqual([]);
  expect(await violations(chain.world)).toEqual([]);
});

test('what it has not in hand any more is owed in full, and is the claim of the issuer against it', async () => {
  more = await passedOn();
  await redFlushed(more.receivable, '700000');
  expect(await seen(chain.first, more.voucher)).toMatchObject({ state: 'SETTLED', outstanding: '0.00' });
  expect(await seen(chain.second, more.second)).toMatchObject({ state: 'LIVE', outstanding: '400000.00' });
  expect(await locksOn(chain.world, more.receivable)).toEqual([`VOUCHER ${more.voucher} 400000.00`]);
  const [alert, ...others] = await raised(more.voucher);
  expect(others).toEqual([]);
  expect(alert).toMatchObject({
    organisation: chain.core.organisation._id,
    facts: { supplier: chain.first.organisation._id, receivable: more.receivable, amount: '100000.00' },
  });
  expect(await violations(chain.world)).toEqual([]);
});

test('a lender that has lent on it keeps all that it lent on, and hears of it; no more money leaves', async () => {
  const { bank, seller, world } = market;
  const { voucher, receivable } = await issued(chain);
  const lent = { asset: voucher, assigned: '500000', finance: '400000' };
  const { deal } = await disbursedDeal(market, lent);
  const waits = await acceptedDeal(market, { asset: voucher, assigned: '300000', finance: '200000' });
  await redFlushed(receivable, '300000');
  // 200,000 were free; 100,000 are not covered.
  expect(await seen(seller, voucher)).toMatchObject({
    ...{ outstanding: '800000.00', held: '800000.00', available: '0.00' },
  });
  expect((await stored(world, voucher)).holds.map(({ amount }) => amount.toFixed(2))).toEqual([
    ...['500000.00', '300000.00'],
  ]);
  const told = await raised(voucher);
  const toBank = told.filter(({ to }) => to === bank.organisation._id).map(({ facts }) => facts);
  expect(toBank.map((facts) => facts['deal']).sort()).toEqual([deal, waits.deal].sort());
  expect(toBank.map(({ deal: _deal, ...rest }) => rest)).toEqual([{ issue: voucher }, { issue: voucher }]);
  await bank.data(RECHECK, { input: { deal: waits.deal } });
  const stands = (await readDeal(bank, waits.deal))!;
  expect(stands['conditions'].find(({ name }: any) => name === 'INVOICE_VERIFIED')).toMatchObject({
    met: false,
    detail: expect.stringContaining('100000.00 yuan of it are covered by nothing'),
  });
  expect((await readDeal(bank, deal))!['state']).toBe('DISBURSED');
  expect(await violations(world)).toEqual([]);
});

test('at maturity each is paid what it is owed, and the receivables are settled by it', async () => {
  const { world, core } = chain;
  await advanceTo(world, new Date(`${DUE_ON}T18:00:00+08:00`));
  const pay = async ({ voucher }: { voucher: string }, reference: string) =>
    (await done(core, 'voucherIssuePay', { voucher, reference, paidAt: DAY.toISOString() }))['total'];
  expect(await pay(less, 'M-1')).toBe('700000.00');
  expect(await pay(more, 'M-2')).toBe('400000.00');
  for (const { receivable } of [less, more])
    expect(await stored(world, receivable)).toMatchObject({ state: 'SETTLED', holds: [] });
  const paid = async ({ receivable }: { receivable: string }) =>
    (await stored(world, receivable)).paid.toFixed(2);
  expect([await paid(less), await paid(more)]).toEqual(['700000.00', '300000.00']);
  expect(await violations(world)).toEqual([]);
});
