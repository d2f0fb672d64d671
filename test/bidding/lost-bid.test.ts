/** A lender whose bid has lost keeps its bid, and follows no longer what becomes of the applicant's assets. */
import { advanceTo } from '../financing/case.js';
import { ACCEPT, done, newBank, openMarket, openRequestOver, placeBid, type Market } from '../deals/case.js';
import type { Party } from '../support/world.js';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market.world.stop());

const BIDS = `{ bids(first: 1) { edges { node { id state request { state assets { id assignedAmount { amount } confirmedAmount { amount } available { amount } } } } } } }`;
const REQUEST = `query ($id: ID!) { financingRequest(id: $id) { assets { available { amount } } } }`;

const seenBy = async (lender: Party) => (await lender.data(BIDS))['bids'].edges[0].node;

test('what may still be financed is shown while the request is open, and to the applicant afterwards', async () => {
  const { world, seller, debtor, bank } = market;
  const loser = await newBank(world, debtor);
  const { request, asset, closesAt } = await openRequestOver(market, {
    assigned: '600000',
    finance: '500000',
  });
  const offer = await placeBid(bank, request, { finance: '500000', annualRate: '0.0400' });
  await placeBid(loser, request, { finance: '500000', annualRate: '0.0500' });
  const assets = (available: string | null) => [
    {
      id: asset,
      assignedAmount: { amount: '600000.00' },
      confirmedAmount: { amount: '1000000.00' },
      available: available && { amount: available },
    },
  ];
  expect((await seenBy(loser)).request).toEqual({ state: 'OPEN', assets: assets('400000.00') });
  await advanceTo(world, closesAt);
  await done(seller, ACCEPT, { offer });
  expect(await seenBy(loser)).toMatchObject({ state: 'LOST', request: { assets: assets(null) } });
  expect((await seller.data(REQUEST, { id: request }))['financingRequest'].assets).toEqual([
    { available: { amount: '400000.00' } },
  ]);
  const [deal] = (
    await bank.data('{ deals(first: 1) { edges { node { assets { available { amount } } } } } }')
  )['deals'].edges;
  expect(deal.node.assets).toEqual([{ available: { amount: '400000.00' } }]);
});
