import { Decimal } from '../../src/kernel/decimal.js';
import { costWithGuarantee } from '../../src/clearing/guarantee.js';
import { startWorld } from '../support/world.js';
import { publishLpr } from '../bidding/case.js';
import { advanceTo, confirmedReceivable, inDays, openInput, openRequest } from '../financing/case.js';
import { ended, hoursLater, lenderOf, openWindow, windowNow, type Market } from './case.js';

test('a guarantee lowers the rate in proportion to the share of the loss, and the fees not at all', () => {
  const effect = { annualRate: '0.044', discount: '0.01', dayCount: 'ACT_360' } as const;
  const plain = { finance: '1000000.00', cost: '22000.00' };
  // 180 days at 4.4 %, less 0.6 points: 3.8 %.
  expect(costWithGuarantee(plain, effect, 60, 180)).toBe('19000.00');
  expect(costWithGuarantee({ ...plain, cost: '27000.00' }, effect, 60, 180)).toBe('24000.00');
  expect(costWithGuarantee(plain, effect, 0, 180)).toBe('22000.00');
  // 182 days over 365, and no rate below zero.
  expect(costWithGuarantee(plain, { ...effect, dayCount: 'ACT_365' }, 100, 182)).toBe('17013.69');
  expect(costWithGuarantee(plain, { ...effect, discount: '0.1' }, 100, 180)).toBe('0.00');
});

let market: Market;
let opened: Market | null = null;
afterEach(() => opened?.world.stop());

/** Lenders of a million each at 4.01 %; what each takes off its rate for a guarantee. */
async function marketOf(discounts: readonly (string | undefined)[]): Promise<Market> {
  const world = await startWorld();
  await publishLpr(world);
  const debtor = await world.party('CORE_ENTERPRISE');
  const lenders = [];
  for (const discount of discounts) {
    const pricing = {
      lprTerm: 'ONE_YEAR',
      spreads: [{ grade: 'A', upToDays: 365, spread: new Decimal('0.0101') }],
      greenDiscount: new Decimal('0'),
      ...(discount === undefined ? {} : { guaranteeDiscount: new Decimal(discount) }),
      upfrontFeeRate: new Decimal('0'),
      chargeInAdvance: false,
    } as const;
    lenders.push(await lenderOf(world, debtor, '0', '1000000', { pricing }));
  }
  const sellers = [await world.party('SUPPLIER')];
  opened = { world, operator: await world.party('OPERATOR'), sellers, debtor, lenders };
  return opened;
}

const EXPLAIN = `query ($request: ID!) { clearingExplanation(request: $request) { funded eligible costLower guaranteeShare method sentences } }`;

/** As many requests of a million for 180 days as there are lenders, and one for 360 days, which is dearer and gets nothing. */
async function losersStory(): Promise<any> {
  const { world, debtor, lenders } = market;
  const [seller] = market.sellers as [any];
  const open = async (days: number): Promise<string> => {
    const asset = await confirmedReceivable(world, seller, debtor, '1000000', { dueOn: inDays(days) });
    const wish = { competition: 'CLEARING', closesAt: null, techniques: ['FACTORING'], amount: '1000000' };
    return openRequest(seller, openInput([{ asset, amount: '1000000' }], wish));
  };
  for (let at = 0; at < lenders.length; at += 1) await open(180);
  const loser = await open(360);
  const { clearingWindow } = await openWindow(market);
  await advanceTo(world, hoursLater(1));
  const { runs } = await windowNow(market, clearingWindow.id);
  expect(await ended(market, runs[0].id)).toMatchObject({ state: 'AWARDED', fault: null });
  const english = (await seller.data(EXPLAIN, { request: loser })).clearingExplanation;
  const { data } = await seller.ask(EXPLAIN, { request: loser }, { 'accept-language': 'zh-CN' });
  return { ...english, chinese: data.clearingExplanation.sentences };
}

test('a loser learns which guarantee would have made it as cheap as it had to be, by what lenders take off for one', async () => {
  market = await marketOf(['0.04', '0.04', '0.03']);
  // 40,100.00 against 20,050.00: 2.01 points less would do, and so would 51 % of 4 points.
  const { sentences, chinese, ...figures } = await losersStory();
  expect(figures).toEqual({
    ...{ funded: false, eligible: 3, costLower: '0.0201', guaranteeShare: '0.51', method: 'RESOLVED' },
  });
  expect(sentences).toContain(
    'At an all-in annual cost 2.01 percentage points lower, as a 51 % guarantee would give before its fee, it would have been funded.',
  );
  expect(chinese).toContain(
    '若年化综合成本降低 2.01 个百分点（例如由担保机构分担 51% 的损失，担保费另计），本可获得融资。',
  );
});

test('where fewer than three lenders price guarantees, their figures are not given away', async () => {
  market = await marketOf(['0.04', '0.04', undefined]);
  const { sentences, ...figures } = await losersStory();
  expect(figures).toMatchObject({ costLower: '0.0201', guaranteeShare: null });
  expect(sentences).toContain(
    'At an all-in annual cost 2.01 percentage points lower it would have been funded.',
  );
});
