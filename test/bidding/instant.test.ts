import { instantOffersMake } from '../../src/bidding/instant.service.js';
import { offers } from '../../src/bidding/offer.store.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { outbox } from '../../src/platform/outbox.js';
import { startWorld, type Party, type World } from '../support/world.js';
import {
  advanceTo,
  confirmedReceivable,
  hoursOn,
  inDays,
  openInput,
  openRequest,
} from '../financing/case.js';
import { acceptAs, bidInput, lenderFor, mandateOf, OFFERS, PLACE, publishLpr, usedOf } from './case.js';

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

async function instantRequest(more: Record<string, unknown> = {}): Promise<string> {
  const asset = await confirmedReceivable(world, seller, debtor, '1000000', { dueOn: inDays(180) });
  const id = await openRequest(
    seller,
    openInput([{ asset, amount: '1000000' }], { competition: 'INSTANT', closesAt: null, ...more }),
  );
  await world.server.pulse.beat();
  return id;
}

const offersOn = async (request: string) => (await seller.data(OFFERS, { request })).offers;

test('firm mandates that can finance it offer at once, ranked; indicative ones and others do not; nothing is taken', async () => {
  const cheap = await lenderFor(world, debtor, { techniques: ['LOAN_AGAINST_RECEIVABLES'] });
  const dear = await lenderFor(world, debtor, { techniques: ['FACTORING'] });
  const indicative = await lenderFor(world, debtor, { firm: false });
  const small = await lenderFor(world, debtor, { budget: new Decimal('999999.99') });
  const request = await instantRequest();
  const { opened, ranked, apart } = await offersOn(request);
  const figures = (one: any) => [
    one.rank,
    one.lender.name,
    one.price.netProceeds.amount,
    one.price.allInAnnualCost,
    one.allowedActions,
  ];
  expect([opened, ranked.map(figures), apart]).toEqual([
    true,
    [
      [1, cheap.lender.organisation.name, '1000000.00', '0.042', ['accept']],
      [2, dear.lender.organisation.name, '979000.00', '0.042901', ['accept']],
    ],
    [],
  ]);
  for (const { mandate } of [cheap, dear, indicative, small])
    expect(await usedOf(world, mandate, debtor)).toEqual(['0.00', '0.00']);
  const own = await dear.lender.data('{ bids { edges { node { origin state mandateId allowedActions } } } }');
  expect(own.bids.edges).toEqual([
    { node: { origin: 'MANDATE', state: 'STANDING', mandateId: dear.mandate, allowedActions: [] } },
  ]);
});

test('the news of the opening delivered twice makes no offer twice', async () => {
  await lenderFor(world, debtor);
  const request = await instantRequest();
  const made = await offers.find(world.platform, { request }, { limit: 10 });
  expect(made.length).toBe(2);
  const again = { $set: { delivered: false, notBefore: new Date(0) } };
  expect(
    await outbox.updateMany(world.platform, { aggregateId: request, type: 'FinancingRequestOpened' }, again),
  ).toBe(1);
  await world.server.pulse.beat();
  const twice = await Promise.all(
    [1, 2, 3].map(() => perform(world.platform, SYSTEM, instantOffersMake, { request })),
  );
  expect(twice).toEqual(
    [1, 2, 3].map(() => expect.objectContaining({ code: 'INSTANT_OFFERS_OVER' }) as object),
  );
  expect(await offers.find(world.platform, { request }, { limit: 10 })).toEqual(made);
});

test('limits are taken at acceptance; the loser learns no figure of its lender', async () => {
  const { lender, mandate } = await lenderFor(world, debtor, {
    techniques: ['FACTORING'],
    limits: { perDebtor: new Decimal('1500000') },
  });
  const [first, second] = [await instantRequest(), await instantRequest()];
  const offerOf = async (request: string) => (await offersOn(request)).ranked[0].id as string;
  expect(await acceptAs(world, seller, await offerOf(first))).toEqual({ offer: await offerOf(first) });
  expect(await usedOf(world, mandate, debtor)).toEqual(['1000000.00', '1000000.00']);
  expect(await acceptAs(world, seller, await offerOf(second))).toMatchObject({
    code: 'OFFER_NOT_COVERED',
    facts: {},
  });
  expect(await usedOf(world, mandate, debtor)).toEqual(['1000000.00', '1000000.00']);
  expect((await offersOn(second)).ranked[0].state).toBe('STANDING');
  const input = bidInput(second, mandate);
  expect((await lender.data(PLACE, { input })).bidPlace).toMatchObject({ code: 'NO_BIDS_TAKEN' });
});

test('an offer binds to the end of its mandate, the others of an accepted request are lost', async () => {
  const short = await lenderFor(world, debtor, { techniques: ['FACTORING'], validUntil: inDays(1) });
  const other = await lenderFor(world, debtor, { techniques: ['LOAN_AGAINST_RECEIVABLES'] });
  await mandateOf(world, other.lender, { techniques: ['LOAN_AGAINST_RECEIVABLES'], state: 'SUSPENDED' });
  const request = await instantRequest();
  const [kept, ended] = (await offersOn(request)).ranked.map((one: any) => one.id as string) as [
    string,
    string,
  ];
  await advanceTo(world, hoursOn(38));
  expect((await offersOn(request)).ranked.map((one: any) => [one.id, one.state])).toEqual([
    [kept, 'STANDING'],
    [ended, 'EXPIRED'],
  ]);
  expect(await acceptAs(world, seller, ended)).toMatchObject({
    code: 'WRONG_STATE',
    facts: { state: 'EXPIRED' },
  });
  expect(await acceptAs(world, seller, kept)).toEqual({ offer: kept });
  expect(await usedOf(world, short.mandate, debtor)).toEqual(['0.00', '0.00']);
  expect(await usedOf(world, other.mandate, debtor)).toEqual(['1000000.00', '1000000.00']);
});

test('partial funding: what a mandate can do is listed apart, without it nothing is offered', async () => {
  await lenderFor(world, debtor, { techniques: ['FACTORING'], advanceRate: new Decimal('0.8') });
  expect(await offersOn(await instantRequest())).toMatchObject({ ranked: [], apart: [] });
  const { ranked, apart } = await offersOn(await instantRequest({ partialFunding: true }));
  expect(ranked).toEqual([]);
  expect(apart).toMatchObject([{ finance: { amount: '800000.00' }, apartBecause: ['BELOW_AMOUNT_ASKED'] }]);
});
