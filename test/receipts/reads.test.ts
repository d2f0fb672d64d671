/**
 * A page of receipts, pledges, lots or goods costs the same number of reads however long it is; the daily valuation reads by an index.
 * And what is said of a receipt or of goods that will not do.
 */
import { receipts } from '../../src/receipts/receipt.store.js';
import { newKey, OPEN } from '../financing/case.js';
import { act, done, issued, priced, valued } from './case.js';
import { lent, openSteelMarket, type SteelMarket } from './pledge-case.js';
import type { Party } from '../support/world.js';

let steel: SteelMarket;
beforeAll(async () => {
  steel = await openSteelMarket();
});
afterAll(() => steel.world.stop());

const LISTS: Readonly<Record<string, string>> = {
  receipts: `receipts(side: HOLDER, first: 50) { edges { node { id goods { name price { price { amount } } } keeper { name }
    pledge { id cure { quantity } receipts { id } } history { on } } } }`,
  receiptPledges: `receiptPledges(first: 50) { edges { node { id lender { name } receipts { id quantity } cure { quantity } history { on } confirmedBy { name } } } }`,
  cargoLots: `cargoLots(first: 50) { edges { node { id goods { name } receipts { id } findings { id } } } }`,
  goodsCatalogue: `goodsCatalogue(first: 50) { edges { node { id price { price { amount } on } } } }`,
};

/** The commands that reach the database for one list, and what it answered. */
async function reads(party: Party, name: string): Promise<{ commands: number; nodes: any[] }> {
  let commands = 0;
  const { base } = steel.world.platform.connection;
  base.set('debug', () => void (commands += 1));
  const data = await party.data(`{ ${LISTS[name]!} }`);
  base.set('debug', false);
  return { commands, nodes: data[name].edges.map(({ node }: { node: unknown }) => node) };
}

test('as many for five as for one', async () => {
  const { world, trader, keeper, bank, operator } = steel;
  await lent(steel);
  await issued(steel);
  await world.server.pulse.stop();
  const by: Record<string, Party> = {
    receipts: trader,
    receiptPledges: bank,
    cargoLots: keeper,
    goodsCatalogue: bank,
  };
  const short = new Map<string, { commands: number; nodes: any[] }>();
  for (const [name, party] of Object.entries(by)) short.set(name, await reads(party, name));
  await more();
  for (const [name, party] of Object.entries(by)) {
    const { commands, nodes } = await reads(party, name);
    const before = short.get(name)!;
    expect([name, commands]).toEqual([name, before.commands]);
    expect(nodes.length).toBeGreaterThan(before.nodes.length);
  }
  async function more(): Promise<void> {
    for (let n = 1; n <= 3; n += 1) {
      await lent(steel);
      await issued(steel);
      await done(operator, 'goodsDefine', { code: `NEW-${n}`, name: '新货', class: 'METALS', unit: 't' });
      await priced(steel, `${n}00`, `NEW-${n}`);
    }
  }
});

test('what they answer is each one its own', async () => {
  const { trader, keeper, bank } = steel;
  const held = (await reads(trader, 'receipts')).nodes;
  const behind = held.filter(({ pledge }) => pledge !== null);
  expect(behind).toHaveLength(4);
  for (const { id, pledge } of behind) expect(pledge.receipts).toEqual([{ id }]);
  const goods = (await reads(bank, 'goodsCatalogue')).nodes;
  const priceOf = (code: string) => goods.find(({ id }) => id === code).price?.price.amount ?? null;
  expect(['NEW-1', 'NEW-2', 'NEW-3', 'REBAR-HRB400', 'CU-CATHODE'].map(priceOf)).toEqual([
    ...['100.00', '200.00', '300.00', '20000.00'],
    null,
  ]);
  const lots = (await reads(keeper, 'cargoLots')).nodes;
  const onLots = lots.flatMap((lot) => lot.receipts.map(({ id }: { id: string }) => id));
  expect(onLots.sort()).toEqual(held.map(({ id }) => id).sort());
});

test('all receipts one after the other are read by an index of their own', async () => {
  await valued(steel);
  const query = receipts
    .model(steel.world.platform.connection)
    .find({ kind: 'WAREHOUSE_RECEIPT', state: 'VALUED', _id: { $gt: '' } })
    .sort({ _id: 1 })
    .limit(200);
  const { queryPlanner, executionStats } = (await query.explain()) as unknown as Record<string, any>;
  expect(JSON.stringify(queryPlanner.winningPlan)).toContain('"keyPattern":{"kind":1,"state":1,"_id":1}');
  // Nothing is looked at beside what is read: receipts without a value, and other kinds of assets, are not.
  const { nReturned, totalKeysExamined, totalDocsExamined } = executionStats;
  expect([totalKeysExamined, totalDocsExamined]).toEqual([nReturned, nReturned]);
  expect(nReturned).toBe(5);
});

test('a receipt of which nobody has said what the goods cost is refused for that, whatever is asked on it', async () => {
  const { id } = await issued(steel);
  const input = {
    ...{ idempotencyKey: newKey(), amount: '900', competition: 'INSTANT', purpose: 'TRADE_PAYMENT' },
    ...{ assets: [{ asset: id as string, amount: '1000' }], dueOn: '2025-09-10' },
    ...{ techniques: ['LOAN_AGAINST_INVENTORY'], recourseAccepted: ['WITH_RECOURSE'] },
  };
  const { financingRequestOpen: answer } = await steel.trader.data(OPEN, { input });
  expect(answer).toMatchObject({ code: 'WRONG_STATE', path: ['assets', '0', 'asset'] });
});

test('a code of goods that is none is said in words', async () => {
  const goods = { code: 'steel 1', name: '新货', class: 'METALS', unit: 't' };
  expect((await act(steel.operator, 'goodsDefine', goods))['problems']).toEqual([
    { path: ['code'], code: 'GOODS_CODE_MALFORMED' },
  ]);
});
