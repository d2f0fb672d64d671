/** A paper that is wrong is taken back by who reported it, and a warehouse reports of goods in its own keeping alone. */
import { goodsFlows } from '../../src/goods/goods-flow.store.js';
import { receivables } from '../../src/assets/index.js';
import { modules } from '../../src/modules.js';
import { insertLpr } from '../../src/reference/index.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { newPair, type Pair } from '../assets/builders.js';
import { acceptedDeal, at, newBank } from '../deals/case.js';
import { confirmedReceivable } from '../financing/case.js';
import { issued, newYard } from '../receipts/case.js';
import { startWorld, type Party, type World } from '../support/world.js';
import { claim, receipt, report, unmatched } from './case.js';

let world: World;
let pair: Pair;
let warehouse: Party;
let elsewhere: Party;
beforeAll(async () => {
  world = await startWorld();
  pair = await newPair(world);
  const yard = { ...(await newYard(world)), trader: pair.seller };
  warehouse = yard.keeper;
  elsewhere = await world.party('WAREHOUSE_OPERATOR');
  await issued(yard, { quantity: '1' });
});
afterAll(() => world.stop());

const WITHDRAW = `mutation ($input: GoodsFlowWithdrawInput!) { goodsFlowWithdraw(input: $input) { __typename
  ... on UserError { code } ... on RuleRefused { facts { name value } } ... on ValidationRefused { problems { path code } }
  ... on GoodsFlowWithdrawSuccess { goodsFlow { id reason withdrawal { reason } } countsInstead { id number reporter { id } } } } }`;
const withdraw = async (party: Party, goodsFlow: string, reason = '数量填写错误') =>
  (await party.data(WITHDRAW, { input: { goodsFlow, reason } }))['goodsFlowWithdraw'] as Record<string, any>;

async function idOf({ number }: { number: string }, reporter: Party): Promise<string> {
  const filter = { number, reporter: reporter.organisation._id };
  return (await goodsFlows.findOne(world.platform, filter))!._id;
}
const ALERTS = `{ alerts(first: 50) { edges { node { kind about organisation { id } facts { name value } } } } }`;
async function alertsOf(party: Party): Promise<Record<string, any>[]> {
  const { alerts } = await party.data(ALERTS);
  return (alerts.edges as { node: Record<string, any> }[])
    .map(({ node }) => node)
    .filter(({ kind }) => kind === 'GOODS_PAPER_WITHDRAWN');
}

test('taken back it counts for nothing, stays to be read with the reason, and frees what it had filled', async () => {
  const { seller, debtor } = pair;
  const { id } = await claim(pair, '1000.00', 'HT-WRONG');
  const wrong = receipt(pair, { contractNumber: 'HT-WRONG', amount: '800.00' });
  const right = receipt(pair, { contractNumber: 'HT-WRONG', amount: '300.00' });
  expect(await report(seller, [wrong, right])).toEqual([
    { known: false, reason: null, links: [`${id} 800.00 -`] },
    { known: false, reason: 'GOODS_AMOUNT_ABOVE', links: [] },
  ]);
  const paper = await idOf(wrong, seller);
  // Whoever may only read it is told who takes it back; who may not even that, that there is none.
  expect(await withdraw(debtor, paper)).toMatchObject({
    code: 'GOODS_FLOW_OF_ANOTHER',
    facts: [{ name: 'reporter', value: seller.organisation._id }],
  });
  expect(await withdraw(elsewhere, paper)).toMatchObject({ code: 'NOT_FOUND' });
  for (const nothing of ['', ' '])
    expect((await withdraw(seller, paper, nothing))['problems']).toEqual([
      { path: ['reason'], code: 'NOT_TEXT' },
    ]);
  const done = { id: paper, reason: 'GOODS_FLOW_WITHDRAWN', withdrawal: { reason: '数量填写错误' } };
  expect(await withdraw(seller, paper)).toMatchObject({ goodsFlow: done, countsInstead: null });
  expect(await withdraw(seller, paper)).toMatchObject({ code: 'GOODS_FLOW_WITHDRAWN' });
  await world.server.pulse.beat();
  expect(await report(seller, [right])).toEqual([{ known: true, reason: null, links: [`${id} 300.00 -`] }]);
  const read = `query ($id: ID!) { goodsFlow(id: $id) { amount { amount } withdrawal { reason } links { document } } }`;
  expect((await debtor.data(read, { id: paper }))['goodsFlow']).toEqual({
    amount: { amount: '800.00' },
    withdrawal: { reason: '数量填写错误' },
    links: [],
  });
  expect((await unmatched(debtor)).map(({ number }) => number)).not.toContain(wrong.number);
  // Its number is used up: what it said cannot be said again, nor anything else under it.
  expect(await report(seller, [{ ...wrong, amount: '700.00' }])).toEqual(['GOODS_FLOW_DIFFERS']);
});

test('the report of the other side counts instead, and one that comes later as well', async () => {
  const { id } = await claim(pair, '600.00', 'HT-SIDES');
  const paper = receipt(pair, { contractNumber: 'HT-SIDES', amount: '600.00' });
  const linked = { reason: null, links: [`${id} 600.00 -`] };
  expect(await report(pair.seller, [paper])).toEqual([{ known: false, ...linked }]);
  const [repeated] = await report(pair.debtor, [paper]);
  expect(repeated).toMatchObject({ reason: 'GOODS_REPORTED_BEFORE' });
  await report(warehouse, [{ ...paper, amount: '500.00' }]);
  expect((await withdraw(pair.seller, await idOf(paper, pair.seller)))['countsInstead']).toEqual({
    id: await idOf(paper, pair.debtor),
    number: paper.number,
    reporter: { id: pair.debtor.organisation._id },
  });
  expect(await report(pair.debtor, [paper])).toEqual([{ known: true, ...linked }]);
  const [late] = await goodsFlows.find(
    world.platform,
    { number: paper.number, reporter: warehouse.organisation._id },
    { limit: 1 },
  );
  expect(late).toMatchObject({
    repeats: { first: await idOf(paper, pair.debtor), differs: true },
    mismatch: { code: 'GOODS_REPORTS_DIFFER' },
  });
  const next = await withdraw(pair.debtor, await idOf(paper, pair.debtor));
  expect(next['countsInstead']).toMatchObject({ id: late!._id });
  // Of one that repeats another, that other counts as before; a warehouse is not told what the parties have reported.
  const theirs = { ...paper, source: 'TMS-2' };
  await report(pair.seller, [theirs]);
  const repeats = await goodsFlows.findOne(world.platform, { number: paper.number, source: 'TMS-2' });
  expect((await withdraw(pair.seller, repeats!._id))['countsInstead']).toMatchObject({ id: late!._id });
  await report(pair.seller, [{ ...paper, source: 'TMS-3' }]);
  expect(await withdraw(warehouse, late!._id)).toMatchObject({ countsInstead: null });
  const third = await goodsFlows.findOne(world.platform, { number: paper.number, source: 'TMS-3' });
  expect(third).toMatchObject({ repeats: null });
  await withdraw(pair.seller, third!._id);
  const again = { ...paper, source: 'TMS' };
  expect(await report(pair.debtor, [again])).toEqual([{ known: false, ...linked }]);
});

test('taken back and reported by the other side at once: the other report counts, or is the first one', async () => {
  for (const round of ['A', 'B', 'C']) {
    const { id } = await claim(pair, '600.00', `HT-RACE-${round}`);
    const paper = receipt(pair, { contractNumber: `HT-RACE-${round}`, amount: '600.00' });
    await report(pair.seller, [paper]);
    const first = await idOf(paper, pair.seller);
    await Promise.all([withdraw(pair.seller, first), report(pair.debtor, [paper])]);
    const counts = [{ known: true, reason: null, links: [`${id} 600.00 -`] }];
    expect(await report(pair.debtor, [paper])).toEqual(counts);
  }
  await world.server.pulse.beat();
});

test('who relied on it is told: those who watch, and the lender over the claim; of one that fitted nothing nobody is', async () => {
  const regulator = await world.party('REGULATOR');
  const before = (await alertsOf(regulator)).length;
  const { id } = await claim(pair, '900.00', 'HT-TOLD');
  const paper = receipt(pair, { contractNumber: 'HT-TOLD', amount: '900.00' });
  const loose = receipt(pair, { contractNumber: 'HT-LOOSE', amount: '900.00' });
  await report(pair.seller, [paper, loose]);
  for (const one of [paper, loose]) await withdraw(pair.seller, await idOf(one, pair.seller));
  await world.server.pulse.beat();
  const told = await alertsOf(regulator);
  expect(told).toHaveLength(before + 1);
  expect(told[0]).toMatchObject({
    about: await idOf(paper, pair.seller),
    organisation: { id: pair.seller.organisation._id },
    facts: expect.arrayContaining([{ name: 'documents', value: id }]),
  });
  expect((told[0]!['facts'] as { name: string }[]).map(({ name }) => name)).not.toContain('countsInstead');
});

test('a lender over the claim is told of its own deal, and of nobody else', async () => {
  const { platform } = world;
  const publishedOn = plainDate('2025-05-20');
  const lpr = {
    term: 'ONE_YEAR',
    rate: new Decimal('0.0310'),
    publishedOn,
    createdAt: at(publishedOn),
  } as const;
  await insertLpr(platform, lpr);
  const bank = await newBank(world, pair.debtor);
  const asset = await confirmedReceivable(world, pair.seller, pair.debtor, '1000000');
  const market = { world, seller: pair.seller, debtor: pair.debtor, bank };
  const { deal } = await acceptedDeal(market, { asset });
  const { contractNumber } = (await receivables.byId(platform, asset))!;
  const paper = receipt(pair, { contractNumber, amount: '400000.00' });
  await report(pair.debtor, [paper]);
  await report(pair.seller, [paper]);
  await withdraw(pair.debtor, await idOf(paper, pair.debtor));
  await world.server.pulse.beat();
  const [told, ...others] = await alertsOf(bank);
  expect(others).toEqual([]);
  expect(told).toMatchObject({ about: asset, organisation: { id: pair.seller.organisation._id } });
  expect(told!['facts']).toEqual(
    expect.arrayContaining([
      { name: 'deal', value: deal },
      { name: 'number', value: paper.number },
      { name: 'countsInstead', value: await idOf(paper, pair.seller) },
      { name: 'reportedBy', value: pair.seller.organisation._id },
    ]),
  );
});

test('a warehouse reports of goods of those to whom it has given a receipt, and of no others', async () => {
  expect(await report(warehouse, [receipt(pair)])).toMatchObject([{ known: false }]);
  expect(await report(elsewhere, [receipt(pair)])).toEqual(['GOODS_FLOW_NOT_YOURS']);
  const strangers = { seller: await world.party('SUPPLIER'), debtor: pair.debtor };
  expect(await report(warehouse, [receipt(strangers)])).toEqual(['GOODS_FLOW_NOT_YOURS']);
});

test('the figures hold', async () => {
  const { invariants = [] } = modules.find(({ name }) => name === 'goods')!;
  for (const one of invariants) expect(await one.check(world.platform)).toMatchObject({ violations: [] });
});
