import { offers } from '../../src/bidding/offer.store.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { startWorld, type Party, type World } from '../support/world.js';
import {
  advanceTo,
  CANCEL,
  confirmedReceivable,
  hoursOn,
  openInput,
  openRequest,
} from '../financing/case.js';
import { acceptAs, bidInput, lenderFor, OFFERS, PLACE, placeBid, publishLpr, usedOf } from './case.js';

let world: World;
let seller: Party;
let debtor: Party;
beforeEach(async () => {
  world = await startWorld();
  seller = await world.party('SUPPLIER');
  debtor = await world.party('CORE_ENTERPRISE');
  await publishLpr(world);
});
afterEach(() => world.stop());

const request = async (more: Record<string, unknown> = {}, amount = '1000000'): Promise<string> => {
  const asset = await confirmedReceivable(world, seller, debtor, amount);
  return openRequest(seller, openInput([{ asset, amount }], more));
};

const CLOSE = hoursOn(24);

test('the accepted offer wins once; all others are lost and nothing of theirs remains taken', async () => {
  const id = await request();
  const lenders = [];
  for (let at = 0; at < 5; at += 1) lenders.push(await lenderFor(world, debtor));
  const bids: string[] = [];
  for (const { lender, mandate } of lenders) bids.push(await placeBid(lender, bidInput(id, mandate)));
  expect(await acceptAs(world, seller, bids[2] ?? '')).toMatchObject({ code: 'NOT_FOUND' });
  await advanceTo(world, CLOSE);
  const tries = await Promise.all(
    Array.from({ length: 20 }, (_, at) => acceptAs(world, seller, bids[2 + (at % 2)] ?? '')),
  );
  expect(tries.filter((one) => 'offer' in one).length).toBe(1);
  const { ranked } = (await seller.data(OFFERS, { request: id })).offers;
  const states = new Map(ranked.map((one: any) => [one.id, one.state]));
  const winner = bids.find((bid) => states.get(bid) === 'ACCEPTED');
  expect([...states.values()].sort()).toEqual(['ACCEPTED', 'LOST', 'LOST', 'LOST', 'LOST']);
  for (const [at, { mandate }] of lenders.entries()) {
    const used = bids[at] === winner ? '1000000.00' : '0.00';
    expect(await usedOf(world, mandate, debtor)).toEqual([used, used]);
  }
});

test.each([
  // Its bids were never opened, and so do not exist for the applicant even afterwards.
  [
    'cancelled',
    async (id: string) => void (await seller.data(CANCEL, { request: id })),
    { code: 'NOT_FOUND' },
    0,
  ],
  [
    'expired',
    async () => advanceTo(world, hoursOn(24 * 8)),
    { code: 'WRONG_STATE', facts: { noun: 'financingRequest' } },
    1,
  ],
])('when the request is %s its bids expire and their limits are free', async (_, end, refusal, opened) => {
  const id = await request();
  const { lender, mandate } = await lenderFor(world, debtor);
  const bid = await placeBid(lender, bidInput(id, mandate));
  await end(id);
  await world.server.pulse.beat();
  const { bids } = await lender.data(
    '{ bids { edges { node { id state allowedActions request { state } } } } }',
  );
  const state = bids.edges[0].node.request.state as string;
  expect(bids.edges).toEqual([
    { node: { id: bid, state: 'EXPIRED', allowedActions: [], request: { state } } },
  ]);
  expect(await usedOf(world, mandate, debtor)).toEqual(['0.00', '0.00']);
  await advanceTo(world, hoursOn(24 * 8 + 1));
  expect(await acceptAs(world, seller, bid)).toMatchObject(refusal);
  expect((await seller.data(OFFERS, { request: id })).offers.ranked.length).toBe(opened);
});

test('twenty bids of one lender against one debtor limit: as many stand as fit', async () => {
  const { lender, mandate } = await lenderFor(world, debtor, {
    limits: { perDebtor: new Decimal('5500000') },
  });
  const ids: string[] = [];
  for (let at = 0; at < 20; at += 1) ids.push(await request());
  // Who loses every race is told to try again, and does so with the same key.
  const place = async (input: ReturnType<typeof bidInput>): Promise<Record<string, any>> => {
    const answer = await lender.data(PLACE, { input });
    return answer.bidPlace.code === 'CONCURRENT_CHANGE' ? place(input) : answer;
  };
  const tries = await Promise.all(ids.map((id) => place(bidInput(id, mandate))));
  const answers = tries.map(({ bidPlace }) => bidPlace.__typename as string);
  expect(answers.filter((one) => one === 'BidPlaceSuccess').length).toBe(5);
  expect(answers.filter((one) => one === 'LimitRefused').length).toBe(15);
  expect(await usedOf(world, mandate, debtor)).toEqual(['5000000.00', '5000000.00']);
});

test('two bids of one lender at once: one stands; twenty lenders at once: all do', async () => {
  const id = await request();
  const { lender, mandate } = await lenderFor(world, debtor);
  const twice = await Promise.all([1, 2].map(() => lender.data(PLACE, { input: bidInput(id, mandate) })));
  expect(twice.map(({ bidPlace }) => bidPlace.code ?? 'PLACED').sort()).toEqual(['BID_STANDS', 'PLACED']);
  expect(await usedOf(world, mandate, debtor)).toEqual(['1000000.00', '1000000.00']);
  const rivals = await Promise.all(Array.from({ length: 19 }, () => lenderFor(world, debtor)));
  await Promise.all(rivals.map((one) => placeBid(one.lender, bidInput(id, one.mandate))));
  expect(await offers.count(world.platform, { request: id, state: 'STANDING' })).toBe(20);
});

test('a bid and the cancellation at once: no bid stands on a cancelled request', async () => {
  const id = await request();
  const lenders = await Promise.all(Array.from({ length: 5 }, () => lenderFor(world, debtor)));
  const bidding = lenders.map(({ lender, mandate }) => lender.data(PLACE, { input: bidInput(id, mandate) }));
  await Promise.all([...bidding, seller.data(CANCEL, { request: id })]);
  await world.server.pulse.beat();
  expect(await offers.count(world.platform, { request: id, state: 'STANDING' })).toBe(0);
  for (const { mandate } of lenders) expect(await usedOf(world, mandate, debtor)).toEqual(['0.00', '0.00']);
});
