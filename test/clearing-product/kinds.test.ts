/** One window over every kind of asset: bills discounted and pledged, goods, a voucher and receivables, each by its kind's own rules. */
import { assets } from '../../src/assets/index.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { modules } from '../../src/modules.js';
import { verifyAll } from '../../src/platform/verification.js';
import { limitKey, limitsUsed } from '../../src/risk/index.js';
import { handsOf, idOf, received } from '../bills/case.js';
import { dealCollection } from '../../src/deals/index.js';
import { grade } from '../bidding/case.js';
import { advanceTo, inDays, openInput, openRequest } from '../financing/case.js';
import { newYard, priced, valued, type Yard } from '../receipts/case.js';
import type { Party } from '../support/world.js';
import { issued } from '../vouchers/case.js';
import {
  accept,
  ended,
  hoursLater,
  lenderOf,
  offersOn,
  openMarket,
  openWindow,
  waiting,
  windowNow,
  type Lender,
  type Market,
} from './case.js';

const RECOURSE = { recourse: ['WITH_RECOURSE'] } as const;

let market: Market;
let seller: Party;
let acceptor: Party;
/** One lender for bills, one for goods; those of the market take receivables and vouchers. */
let bank: Lender;
let goods: Lender;
let yard: Yard;
beforeAll(async () => {
  market = await openMarket();
  const { world, debtor } = market;
  seller = market.sellers[0]!;
  acceptor = await world.party('LENDER');
  const techniques = ['BILL_DISCOUNTING', 'LOAN_AGAINST_BILLS'] as const;
  bank = await lenderOf(world, debtor, '0.010', '5000000', { techniques, ...RECOURSE });
  await grade(world, bank.party, acceptor);
  const onGoods = { techniques: ['LOAN_AGAINST_INVENTORY'], ...RECOURSE } as const;
  goods = await lenderOf(world, debtor, '0.010', '9000000', onGoods);
  await grade(world, goods.party, seller);
  yard = { ...(await newYard(world)), trader: seller };
  await priced(yard, '20000');
});
afterAll(() => market.world.stop());

const bill = (face: string) =>
  received({ drawer: market.debtor, acceptor, payee: seller }, { face, dueOn: inDays(180), pays: [] });

const wish = (techniques: readonly string[], amount: string, more: object = {}) => ({
  ...{ competition: 'CLEARING', closesAt: null, techniques, amount },
  ...more,
});

/** The requests by what they are about. */
async function fill() {
  const [whole, parted, pledged] = [await bill('600000'), await bill('400000'), await bill('500000')];
  const steel = await valued(yard, {}, '20000');
  const { voucher } = await issued(
    {
      world: market.world,
      core: market.debtor,
      first: seller,
      second: seller,
      third: seller,
      dueOn: inDays(180),
    },
    '700000',
  );
  await market.world.server.pulse.beat();
  const open = (items: { asset: string; amount: string }[], of: ReturnType<typeof wish>) =>
    openRequest(seller, openInput(items, of));
  return {
    whole,
    parted,
    pledged,
    steel,
    voucher,
    requests: {
      // One deal over a whole bill and a part of another.
      discount: await open(
        [
          { asset: whole.id, amount: '600000' },
          { asset: parted.id, amount: '150000' },
        ],
        wish(['BILL_DISCOUNTING'], '750000'),
      ),
      pledge: await open([{ asset: pledged.id, amount: '500000' }], wish(['LOAN_AGAINST_BILLS'], '450000')),
      goods: await open(
        [{ asset: steel['id'], amount: '10000000' }],
        wish(['LOAN_AGAINST_INVENTORY'], '6500000'),
      ),
      voucher: await open([{ asset: voucher, amount: '700000' }], wish(['FACTORING'], '700000')),
      receivable: await waiting(market, market.sellers[1]!, '800000'),
    },
  };
}

const REPLAY = `query ($run: ID!) { clearingRunReplay(run: $run) { same inputHash replayedInputHash answerHash replayedAnswerHash } }`;

const usedOf = async ({ mandate }: Lender, kind: 'BUDGET' | 'DEBTOR', of?: Party): Promise<string> => {
  const key = limitKey(mandate, kind, ...(of ? [idOf(of)] : []));
  return (await limitsUsed(market.world.platform, [key])).get(key)?.toFixed(2) ?? '0.00';
};

let filled: Awaited<ReturnType<typeof fill>>;

test('each is awarded by its own kind and reserves the limits, and the run replays to the bit', async () => {
  const { world } = market;
  filled = await fill();
  const { requests } = filled;
  const { clearingWindow } = await openWindow(market, {});
  await advanceTo(world, hoursLater(1));
  const { runs } = await windowNow(market, clearingWindow.id);
  const run = await ended(market, runs[0].id);
  // Four lenders of receivables could take the voucher and the receivable, one lender each of the others.
  expect(run).toMatchObject({
    state: 'AWARDED',
    fault: null,
    requests: 5,
    result: { status: 'OPTIMAL', checkConfirmed: true },
  });
  const awarded = new Map<string, any>(run.awards.map((one: any) => [one.requestId, one]));
  expect(awarded.size).toBe(5);
  const mandateOf = (request: string) => awarded.get(request).mandateId as string;
  expect([mandateOf(requests.discount), mandateOf(requests.pledge)]).toEqual([bank.mandate, bank.mandate]);
  expect(mandateOf(requests.goods)).toBe(goods.mandate);
  const amounts = Object.values(requests).map((request) => awarded.get(request).finance.amount);
  expect(amounts).toEqual(['750000.00', '450000.00', '6500000.00', '700000.00', '800000.00']);
  expect([await usedOf(bank, 'BUDGET'), await usedOf(goods, 'BUDGET')]).toEqual(['1200000.00', '6500000.00']);
  // A bill rests on its acceptor's credit, goods on their holder's.
  expect([await usedOf(bank, 'DEBTOR', acceptor), await usedOf(goods, 'DEBTOR', seller)]).toEqual([
    ...['1200000.00', '6500000.00'],
  ]);
  const replay = (await market.operator.data(REPLAY, { run: run.id })).clearingRunReplay;
  expect(replay).toMatchObject({ same: true, replayedInputHash: run.inputHash });
  expect(replay.replayedAnswerHash).toBe(run.result.answerHash);
});

test('each award is accepted as its kind is: bills are split, locked and endorsed together, goods and a voucher held', async () => {
  const { world } = market;
  const { whole, parted, pledged, steel, voucher, requests } = filled;
  const deals: Record<string, string> = {};
  for (const [name, request] of Object.entries(requests)) {
    const holder = name === 'receivable' ? market.sellers[1]! : seller;
    const [offer] = (await offersOn(holder, request)).ranked;
    const taken = await accept(holder, offer.id);
    if (!taken.deal) throw new Error(`${name}: ${JSON.stringify(taken)}`);
    deals[name] = taken.deal.id as string;
  }
  await world.server.pulse.beat();
  const deal = async (name: string) => (await dealCollection.byId(world.platform, deals[name]!))!;
  const discount = await deal('discount');
  const items = [...discount.items].sort((a, b) => b.amount.comparedTo(a.amount));
  expect([discount.technique, items.map(({ amount }) => amount.toFixed(2))]).toEqual([
    ...['BILL_DISCOUNTING', ['600000.00', '150000.00']],
  ]);
  const [first, second] = items.map(({ asset }) => asset);
  expect([first, second === parted.id]).toEqual([whole.id, false]);
  expect(await handsOf(world, whole.number)).toEqual([
    `1-60000000 600000.00 ${idOf(seller)} RECEIVED/LOCKED`,
  ]);
  expect(await handsOf(world, parted.number)).toEqual([
    `1-15000000 150000.00 ${idOf(seller)} RECEIVED/LOCKED`,
    `15000001-40000000 250000.00 ${idOf(seller)} RECEIVED/CIRCULATING`,
  ]);
  expect(await handsOf(world, pledged.number)).toEqual([
    `1-50000000 500000.00 ${idOf(seller)} RECEIVED/PLEDGED`,
  ]);
  const heldBy = async (id: string) =>
    (await assets.byId(world.platform, id))!.holds.map(({ by, amount }) => `${by} ${amount.toFixed(2)}`);
  expect(await heldBy(steel['id'])).toEqual([`${deals['goods']} 10000000.00`]);
  expect(await heldBy(voucher)).toEqual([`${deals['voucher']} 700000.00`]);
  expect(await heldBy(first!)).toEqual([`${deals['discount']} 600000.00`]);
  expect(await heldBy(second!)).toEqual([`${deals['discount']} 150000.00`]);
  // Its bills are endorsed together, or the deal waits.
  expect(
    discount.conditions
      .find(({ name }) => name === 'ENDORSED')
      ?.parts?.map(({ asset }) => asset)
      .sort(),
  ).toEqual([first, second].sort());
  expect(discount.state).toBe('READY');
  // 180 days at 4 %, to the day on which the acceptor really pays.
  const { interest, days, netProceeds } = discount.terms;
  expect(interest.toFixed(2)).toBe(new Decimal('750000').times('0.04').times(days).dividedBy(360).toFixed(2));
  expect(netProceeds.plus(interest).toFixed(2)).toBe('750000.00');
});

test('what must hold holds', async () => {
  const found: string[] = [];
  for await (const { invariant, violations } of verifyAll(market.world.platform, modules))
    if (!invariant.startsWith('Every invoice and credit note'))
      found.push(...violations.map((one) => `${invariant}: ${one}`));
  expect(found).toEqual([]);
});
