import { advanceTo } from '../financing/case.js';
import type { Party } from '../support/world.js';
import {
  ACCEPT,
  acceptedDeal,
  CANCEL_DEAL,
  disbursedDeal,
  done,
  LENT_ON,
  newBank,
  NOTICES,
  openMarket,
  openRequestOver,
  placeBid,
  readDeal,
  readyDeal,
  type Market,
} from './case.js';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market.world.stop());

const LIST = `query ($role: DealRole, $state: DealState, $first: Int, $after: String) {
  deals(role: $role, state: $state, first: $first, after: $after) { edges { node { id state } } pageInfo { hasNextPage endCursor } } }`;

test('a deal is its seller’s and its lender’s; to everybody else it looks like none', async () => {
  const { world, seller, bank, debtor } = market;
  const { deal } = await disbursedDeal(market);
  const [rival, neighbour, regulator] = [
    await world.party('LENDER'),
    await world.party('SUPPLIER'),
    await world.party('REGULATOR'),
  ];
  expect((await readDeal(seller, deal))?.['id']).toBe(deal);
  expect((await readDeal(bank, deal))?.['id']).toBe(deal);
  for (const party of [rival, neighbour, regulator, debtor]) expect(await readDeal(party, deal)).toBeNull();
  expect((await neighbour.data(NOTICES)).dealNotices.edges).toEqual([]);
  for (const party of [rival, neighbour]) expect((await party.data(LIST)).deals.edges).toEqual([]);
});

test('what the debtor reads of a deal names no price, no finance and no terms', async () => {
  const { debtor, seller } = market;
  const { dealNotices } = await debtor.data(NOTICES);
  const notice = dealNotices.edges[0].node as { id: string };
  const inside = `query ($id: ID!) { node(id: $id) { __typename ... on DealNotice { state securedParty { id } } } }`;
  expect((await debtor.data(inside, { id: notice.id })).node).toMatchObject({
    __typename: 'DealNotice',
    state: 'ACKNOWLEDGED',
  });
  expect((await seller.data(inside, { id: notice.id })).node).toMatchObject({ __typename: 'DealNotice' });
  const fields = (await debtor.data('{ __type(name: "DealNotice") { fields { name } } }')).__type.fields as {
    name: string;
  }[];
  expect(fields.map(({ name }) => name).sort()).toEqual(
    [
      'acknowledgedAt',
      'allowedActions',
      'deal',
      'debtor',
      'documents',
      'endedAt',
      'id',
      'items',
      'kind',
      'madeAt',
      'payTo',
      'securedParty',
      'seller',
      'state',
    ].sort(),
  );
});

test('the list goes by role and state, newest first, page by page, without skipping or repeating', async () => {
  const { seller, bank } = market;
  await readyDeal(market);
  await acceptedDeal(market);
  const all = (await bank.data(LIST, { role: 'LENDER' })).deals.edges.map(
    ({ node }: { node: { id: string; state: string } }) => node,
  );
  expect(all.map(({ state }: { state: string }) => state)).toEqual(['ACCEPTED', 'READY', 'DISBURSED']);
  const paged: string[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 3; pages += 1) {
    const { deals } = await seller.data(LIST, { first: 1, after });
    paged.push(deals.edges[0].node.id as string);
    after = deals.pageInfo.endCursor as string;
    expect(deals.pageInfo.hasNextPage).toBe(pages < 2);
  }
  expect(paged).toEqual(all.map(({ id }: { id: string }) => id));
  expect((await bank.data(LIST, { role: 'SELLER' })).deals.edges).toEqual([]);
  expect((await bank.data(LIST, { role: 'LENDER', state: 'READY' })).deals.edges).toHaveLength(1);
});

test('the timeline tells what happened in order, and the schedule what is due', async () => {
  const { deal } = await disbursedDeal(market);
  const seen = await readDeal(market.seller, deal);
  const events = (seen?.['timeline'] as { event: string; detail: string | null }[]).map(({ event }) => event);
  expect([events[0], events.at(-1)]).toEqual(['ACCEPTED', 'DISBURSED']);
  expect(events.filter((event) => event === 'CONDITION_MET')).toHaveLength(5);
  expect(seen?.['schedule']).toEqual([{ payableOn: '2025-09-10', total: { amount: '817786.67' } }]);
  expect(seen?.['balance'].asOf).toBe(LENT_ON);
});

test('a lender whose encumbrance has ended reads its own entries on, not what was filed after it', async () => {
  const { world, seller, debtor, bank } = market;
  const first = await acceptedDeal(market);
  await done(seller, CANCEL_DEAL, { deal: first.deal, reason: '改用其他融资' });
  const rival = await newBank(world, debtor);
  const { request, closesAt } = await openRequestOver(market, { asset: first.asset });
  const offer = await placeBid(rival, request);
  await advanceTo(world, closesAt);
  await done(seller, ACCEPT, { offer });
  const read = async (party: Party) =>
    (await party.data(`{ titleEntries(asset: "${first.asset}") { seq securedParty { id } } }`))
      .titleEntries as {
      securedParty: { id: string };
    }[];
  const secured = new Set((await read(bank)).map(({ securedParty }) => securedParty.id));
  expect([...secured]).toEqual([bank.organisation._id]);
  for (const party of [seller, rival])
    expect(new Set((await read(party)).map(({ securedParty }) => securedParty.id)).size).toBe(2);
});
