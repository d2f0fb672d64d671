/** One receivable in two deals: what the debtor pays early on one of them does not stand in the way of the other. */
import { assets, availableOf } from '../../src/assets/index.js';
import { receivedOn } from '../../src/deals/reversal.js';
import { deals } from '../../src/deals/deals.store.js';
import { assetPriority } from '../../src/title/asset-priority.js';
import { liveFilingsOn } from '../../src/title/filing.store.js';
import { encumbranceOf, type TitleEntry } from '../../src/title/title.js';
import { Decimal } from '../../src/kernel/decimal.js';
import {
  acceptedDeal,
  acknowledgeAll,
  DISBURSE,
  disbursedDeal,
  done,
  LENT_ON,
  newBank,
  openMarket,
  readDeal,
  REPAY,
  REVERSE,
  type Market,
} from './case.js';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
}, 60_000);
afterAll(() => market.world.stop());

test('a part payment on the first deal leaves the second covered; taken back, it is counted no more', async () => {
  const { world, bank, debtor } = market;
  const second = await newBank(world, debtor);
  const first = await disbursedDeal(market, { assigned: '400000', finance: '300000' });
  const { asset } = first;
  const wish = { asset, assigned: '600000', finance: '500000' };
  const other = await acceptedDeal({ ...market, bank: second }, wish);
  const paid = { deal: first.deal, amount: '100000', on: LENT_ON, payer: 'DEBTOR', reference: 'P-1' };
  const part = await done(bank, REPAY, paid);
  const received = async () => {
    const [found, deal] = [
      await assets.byId(world.platform, asset),
      await deals.byId(world.platform, first.deal),
    ];
    const hold = found?.holds.find(({ by }) => by === first.deal);
    expect(hold?.received?.toFixed(2)).toBe(deal && receivedOn(deal, asset).toFixed(2));
    return hold?.received?.toFixed(2);
  };
  expect(await received()).toBe('100000.00');
  // Nothing more can be locked for it: 1,000,000 less 100,000 paid, and both locks.
  const found = (await assets.byId(world.platform, asset))!;
  expect(availableOf(found).toFixed(2)).toBe('0.00');
  // 900,000 are owed; 300,000 of them are still the first deal's, 600,000 the second's.
  const filings = await liveFilingsOn(world.platform, asset);
  const taken = assetPriority(found, filings, [], (id) => id, world.platform.clock.now());
  expect(taken.shares.map(({ takes }) => takes.toFixed(2))).toEqual(['300000.00', '600000.00']);

  await acknowledgeAll(market, other.deal);
  const disbursed = await done(second, DISBURSE, { deal: other.deal, on: LENT_ON, reference: 'BANK-0001' });
  expect(disbursed['state']).toBe('DISBURSED');
  const repayment = part['repayments'][0].id as string;
  await done(bank, REVERSE, { deal: first.deal, repayment, reason: '误记' });
  expect(await received()).toBe('0.00');
  expect((await readDeal(second, other.deal))?.['dilutions']).toEqual([]);
}, 120_000);

test('what others have filed counts net of what they were paid, and never below nothing', () => {
  const yuan = (amount: number): Decimal => new Decimal(amount);
  const hold = { by: 'dl_1', amount: yuan(400), received: yuan(100) };
  const asset = {
    ...{ _id: 'rcv_1', base: yuan(1000), paid: yuan(100), setOff: yuan(0), creditNotesSince: yuan(0) },
    ...{ holds: [hold, { by: 'dl_2', amount: yuan(600) }], dueOn: LENT_ON },
  };
  const filed = (deal: string, amount: number) => ({ deal, amount: yuan(amount) }) as unknown as TitleEntry;
  const seen = (live: TitleEntry[], except: string) => {
    const { others, own, financeable } = encumbranceOf(asset, live, except);
    return [others, own, financeable].map((one) => one.toNumber());
  };
  const live = [filed('dl_1', 400), filed('dl_2', 600)];
  expect(seen(live, 'dl_2')).toEqual([300, 600, 900]);
  expect(seen(live, 'dl_1')).toEqual([600, 300, 900]);
  expect(seen([filed('dl_1', 50)], 'dl_2')).toEqual([0, 600, 900]);
});
