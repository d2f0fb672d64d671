import { bidding } from '../../src/bidding/index.js';
import { offers } from '../../src/bidding/offer.store.js';
import { financing, requests } from '../../src/financing/index.js';
import { auditEntries } from '../../src/platform/audit.js';
import { outbox } from '../../src/platform/outbox.js';
import { startWorld, type Party, type World } from '../support/world.js';
import {
  advanceTo,
  CANCEL,
  confirmedReceivable,
  hoursOn,
  openInput,
  openRequest,
} from '../financing/case.js';
import { acceptAs, bidInput, lenderFor, placeBid, publishLpr } from './case.js';

/** No bid but one's own is readable before `closesAt`: every way to it, for everybody, on both sides of the moment. */
const CLOSE = hoursOn(24);
const JUST_BEFORE = new Date(CLOSE.getTime() - 30_000);

let world: World;
let seller: Party;
let debtor: Party;
let bidder: Party;
let rival: Party;
let request: string;
let bid: string;
let mandate: string;
/** What everybody could read of the request before anybody had bid. */
let before: unknown[];

beforeEach(async () => {
  world = await startWorld();
  seller = await world.party('SUPPLIER');
  debtor = await world.party('CORE_ENTERPRISE');
  await publishLpr(world);
  const asset = await confirmedReceivable(world, seller, debtor, '1000000');
  request = await openRequest(seller, openInput([{ asset, amount: '1000000' }]));
  ({ lender: bidder, mandate } = await lenderFor(world, debtor));
  ({ lender: rival } = await lenderFor(world, debtor));
  before = await requestAsSeen();
  bid = await placeBid(bidder, bidInput(request, mandate, { annualRate: '0.0377' }));
});
afterEach(() => world.stop());

const REQUEST = `query ($request: ID!) {
  financingRequest(id: $request) {
    id state amount { amount } assignedAmount { amount } tenorDays openedAt closesAt expiresAt warnings takesBids acceptanceOpen allowedActions
    assets { id available { amount } assignedAmount { amount } }
  }
}`;
const LISTS = `{ financingOpportunities { edges { node { id takesBids allowedActions } } pageInfo { hasNextPage } } }`;
const OFFERS = `query ($request: ID!) { offers(request: $request) { opened ranked { id annualRate lender { id } } apart { id } } }`;
const BIDS = `query ($request: ID) { bids(request: $request) { edges { node { id annualRate } } pageInfo { hasNextPage endCursor } } }`;
const NODE = `query ($id: ID!) { node(id: $id) { id ... on Bid { annualRate allowedActions } } }`;

async function requestAsSeen(): Promise<unknown[]> {
  const seen = [seller, rival].map((one) => one.data(REQUEST, { request }));
  return [...(await Promise.all(seen)), await rival.data(LISTS)];
}

const others = async (): Promise<[string, Party][]> => {
  const [operator, regulator] = [await world.party('OPERATOR'), await world.party('REGULATOR')];
  return [
    ['applicant', seller],
    ['core enterprise', debtor],
    ['operator', operator],
    ['regulator', regulator],
    ['rival', rival],
  ];
};

/** What one reads of the bid by each way; a way that is not open to one shows as its error code. */
async function readings(one: Party): Promise<Record<string, unknown>> {
  const read = async (query: string, variables: Record<string, unknown>): Promise<unknown> => {
    const { data, errors } = await one.ask(query, variables);
    return errors?.[0]?.extensions.code ?? data;
  };
  const offers = (await read(OFFERS, { request })) as { offers?: { ranked: unknown[] } | null };
  const bids = (await read(BIDS, { request })) as { bids?: { edges: unknown[] } };
  const node = (await read(NODE, { id: bid })) as { node?: unknown };
  return {
    offers: offers.offers === undefined ? offers : offers.offers,
    bids: bids.bids?.edges ?? bids,
    node: node.node,
  };
}

const forbidden = 'FORBIDDEN';
const sealed = { opened: false, ranked: [], apart: [] };

test('just before the close nobody but the bidder reads anything of the bid', async () => {
  expect(await requestAsSeen()).toEqual(before);
  await advanceTo(world, JUST_BEFORE);
  const expected: Record<string, unknown> = {
    applicant: { offers: sealed, bids: forbidden, node: null },
    'core enterprise': { offers: forbidden, bids: forbidden, node: null },
    operator: { offers: forbidden, bids: forbidden, node: null },
    regulator: { offers: forbidden, bids: forbidden, node: null },
    rival: { offers: forbidden, bids: [], node: null },
  };
  for (const [who, one] of await others())
    expect({ [who]: await readings(one) }).toEqual({ [who]: expected[who] });
  expect(await requestAsSeen()).toEqual(before);
  expect(await acceptAs(world, seller, bid)).toMatchObject({
    code: 'NOT_FOUND',
    facts: { noun: 'offer', id: bid },
  });
  const own = { id: bid, annualRate: '0.0377' };
  expect(await readings(bidder)).toEqual({
    offers: forbidden,
    bids: [{ node: own }],
    node: { ...own, allowedActions: ['withdraw'] },
  });
});

test('from the close on the applicant reads it, and still nobody else', async () => {
  await advanceTo(world, CLOSE);
  const open = {
    opened: true,
    ranked: [{ id: bid, annualRate: '0.0377', lender: { id: bidder.organisation._id } }],
    apart: [],
  };
  const expected: Record<string, unknown> = {
    applicant: { offers: open, bids: forbidden, node: null },
    'core enterprise': { offers: forbidden, bids: forbidden, node: null },
    operator: { offers: forbidden, bids: forbidden, node: null },
    regulator: { offers: forbidden, bids: forbidden, node: null },
    rival: { offers: forbidden, bids: [], node: null },
  };
  for (const [who, one] of await others())
    expect({ [who]: await readings(one) }).toEqual({ [who]: expected[who] });
  expect(await readings(bidder)).toMatchObject({
    bids: [{ node: { id: bid } }],
    node: { id: bid, allowedActions: [] },
  });
});

test("another applicant reads no offers of a request that is not its own, nor does the bidder's name stand in its news", async () => {
  const stranger = await world.party('SUPPLIER');
  await advanceTo(world, CLOSE);
  expect(await readings(stranger)).toEqual({ offers: null, bids: forbidden, node: null });
  const news = await outbox.find(world.platform, { aggregateId: bid }, { limit: 10 });
  expect(news.map(({ type, data }) => ({ type, data }))).toEqual([
    { type: 'BidPlaced', data: { offer: bid } },
  ]);
  const entries = await auditEntries.find(world.platform, {}, { limit: 100 });
  const trails = entries.filter(({ act, answer }) => act === 'bidPlace' || answer.includes(bid));
  expect(trails.map(({ organisation }) => organisation)).toEqual([bidder.organisation._id]);
});

test('a bid that ended with its request while it was sealed stays sealed for ever', async () => {
  await seller.data(CANCEL, { request });
  await world.server.pulse.beat();
  await advanceTo(world, hoursOn(48));
  expect((await seller.data(OFFERS, { request })).offers).toEqual({ opened: true, ranked: [], apart: [] });
});

test('the invariants of requests and offers hold before, at and after the acceptance', async () => {
  const all = [...(financing.invariants ?? []), ...(bidding.invariants ?? [])];
  const broken = async (): Promise<string[]> => {
    const results = await Promise.all(all.map((one) => one.check(world.platform)));
    for (const { checked } of results) expect(checked).toBe(1);
    return results.flatMap(({ violations }) => violations);
  };
  expect(await broken()).toEqual([]);
  await advanceTo(world, CLOSE);
  await offers.update(world.platform, { _id: bid }, { $set: { openFrom: JUST_BEFORE } });
  expect(await broken()).toEqual([`${bid} opens ${JUST_BEFORE.toISOString()} on ${request}`]);
  await offers.update(world.platform, { _id: bid }, { $set: { openFrom: CLOSE } });
  await requests.update(world.platform, { _id: request }, { $set: { state: 'FUNDED' } });
  expect((await broken()).sort()).toEqual([
    expect.stringMatching(`^${request} \\(FUNDED\\) holds \\[rcv_\\w+ 1000000.00\\], not \\[\\]$`) as string,
    `${request} is FUNDED: 0 accepted, 1 standing`,
  ]);
});
