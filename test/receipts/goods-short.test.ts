/** Goods that are not there: the lender hears of it, and no money leaves on them. */
import { dealCollection } from '../../src/deals/index.js';
import { DISBURSE, readDeal } from '../deals/case.js';
import { newKey } from '../financing/case.js';
import { shanghaiDateOf } from '../../src/kernel/dates.js';
import { accepted, formalities, openSteelMarket, type SteelMarket } from './pledge-case.js';
import { act, done, newLot, valued } from './case.js';

let steel: SteelMarket;
beforeAll(async () => {
  steel = await openSteelMarket();
});
afterAll(() => steel.market.world.stop());

let events = 0;
const counted = async (lot: string, quantity: string) => {
  const at = steel.world.platform.clock.now().toISOString();
  const event = { id: `ev-${(events += 1)}`, device: '盘点', kind: 'COUNT', lot, quantity, at };
  await done(steel.keeper, 'supervisionRecord', { events: [event] });
  await steel.world.server.pulse.beat();
};

test('a count of less than the receipts stand for is told to the lender; nothing is paid out until it is counted again', async () => {
  const { bank, world, keeper } = steel;
  const lotNumber = newLot();
  const pledged = await accepted(steel, [await valued(steel, { lotNumber }, '20000')], '6500000');
  await formalities(steel, pledged);
  expect(await readDeal(bank, pledged.deal)).toMatchObject({ state: 'READY' });
  await counted(lotNumber, '100');

  const { alerts } = await bank.data(
    '{ alerts(first: 9) { edges { node { kind about organisation { id } facts { name value } } } } }',
  );
  expect(alerts.edges.map(({ node }: any) => node)).toEqual([
    {
      ...{ kind: 'GOODS_DISAGREE', about: lotNumber, organisation: { id: keeper.organisation._id } },
      facts: expect.arrayContaining([{ name: 'measured', value: '100' }]) as unknown,
    },
  ]);
  const on = shanghaiDateOf(world.platform.clock.now());
  const pay = async () => {
    const input = { idempotencyKey: newKey(), deal: pledged.deal, on, reference: 'OUT-SHORT' };
    return (await bank.data(DISBURSE, { input })).dealDisburse;
  };
  expect(await pay()).toMatchObject({ code: 'GOODS_SHORT' });
  await counted(lotNumber, '500');
  expect(await pay()).toMatchObject({ __typename: 'DealDisburseSuccess' });

  // As many assets as its end would free: not one more, whose lock would outlive the deal.
  const more = await valued(steel, {}, '20000');
  const one = (await dealCollection.byId(world.platform, pledged.deal))!.items[0]!;
  const setItems = (items: unknown[]) =>
    dealCollection.update(world.platform, { _id: pledged.deal }, { $set: { items } });
  await setItems(Array(100).fill(one));
  const add = () =>
    act(steel.trader, 'receiptPledgeAdd', { deal: pledged.deal, receipt: more['id'] as string });
  expect(await add()).toMatchObject({ code: 'TOO_MANY_DEAL_ASSETS' });
  await setItems([one]);
  expect(await add()).toMatchObject({ __typename: 'ReceiptPledgeAddSuccess' });
});
