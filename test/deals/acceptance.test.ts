import { assets } from '../../src/assets/index.js';
import { offerById } from '../../src/bidding/index.js';
import { deals, dealNotices } from '../../src/deals/deals.store.js';
import { requestById } from '../../src/financing/index.js';
import { journalPostings } from '../../src/ledger/ledger.store.js';
import { insertEnvironmentalRating, type EnvironmentalRating } from '../../src/reference/index.js';
import { shanghaiDateOf } from '../../src/kernel/dates.js';
import { keyedAnswers } from '../../src/platform/idempotency.js';
import { limitKey, limitsUsed } from '../../src/risk/index.js';
import { limitTakings } from '../../src/risk/limit.store.js';
import { titleEntries } from '../../src/title/title.store.js';
import { advanceTo, newKey } from '../financing/case.js';
import {
  ACCEPT,
  acceptedDeal,
  done,
  mandateTerms,
  newBank,
  NOTICES,
  openMarket,
  openRequestOver,
  placeBid,
  readDeal,
  refused,
  standingOffer,
  type Bank,
  type Market,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

const budgetUsed = async ({ mandate }: Bank): Promise<string> => {
  const key = limitKey(mandate, 'BUDGET');
  return (await limitsUsed(market.world.platform, [key])).get(key)?.toFixed(2) ?? '';
};
const holdsOn = async (asset: string): Promise<string[]> =>
  ((await assets.byId(market.world.platform, asset))?.holds ?? []).map(
    ({ by, purpose, amount }) => `${by} ${purpose} ${amount.toFixed(2)}`,
  );

/** Rates the seller, as the environmental bureau does from one day to the next. */
const rateSeller = (rating: EnvironmentalRating) =>
  insertEnvironmentalRating(market.world.platform, {
    organisation: market.seller.organisation._id,
    rating,
    asOf: shanghaiDateOf(market.world.platform.clock.now()),
    createdAt: market.world.platform.clock.now(),
  });

test.each<EnvironmentalRating>(['RED', 'BLACK'])(
  'an applicant that was rated %s since the opening accepts nothing, and nothing moves',
  async (rating) => {
    const { world, seller, bank } = market;
    const { offer, asset, request } = await standingOffer(market);
    await rateSeller(rating);
    const [holds, used] = [await holdsOn(asset), await budgetUsed(bank)];
    expect(await refused(seller, ACCEPT, { offer })).toMatchObject({
      __typename: 'RuleRefused',
      code: 'ENVIRONMENT_BLOCKED',
    });
    expect([await holdsOn(asset), await budgetUsed(bank)]).toEqual([holds, used]);
    expect((await requestById(world.platform, request))?.state).toBe('OPEN');
    expect((await offerById(world.platform, offer))?.state).toBe('STANDING');
    expect(await deals.count(world.platform)).toBe(0);
    expect(await titleEntries.count(world.platform)).toBe(0);
    expect(await dealNotices.count(world.platform)).toBe(0);
  },
);

test('a yellow rating warns, and does not keep from accepting', async () => {
  const { offer } = await standingOffer(market);
  await rateSeller('YELLOW');
  expect(await done(market.seller, ACCEPT, { offer })).toMatchObject({ state: 'ACCEPTED' });
});

test('accepting freezes the terms, moves what was held, files title and tells the debtor whom to pay', async () => {
  const { world, seller, debtor, bank } = market;
  const { offer, asset, request } = await standingOffer(market);
  const accepted = await done(seller, ACCEPT, { offer });
  const id = accepted['id'] as string;
  expect(accepted).toMatchObject({
    state: 'ACCEPTED',
    request,
    offer,
    technique: 'FACTORING',
    recourse: 'WITH_RECOURSE',
    allowedActions: ['cancel', 'askSupport'],
    balance: null,
  });
  expect(accepted['terms']).toMatchObject({
    finance: { amount: '800000.00' },
    days: 184,
    interest: { amount: '17786.67' },
    netProceeds: { amount: '800000.00' },
  });
  expect(await holdsOn(asset)).toEqual([`${id} DEAL 1000000.00`]);
  expect((await requestById(world.platform, request))?.state).toBe('FUNDED');
  expect(await budgetUsed(bank)).toBe('800000.00');
  await world.server.pulse.beat();
  const seen = await readDeal(bank, id);
  expect(
    (seen?.['titleEntries'] as { step: string; kind: string; amount: object }[]).map(
      ({ step, kind }) => `${step} ${kind}`,
    ),
  ).toEqual(['FILED ASSIGNMENT', 'NOTIFIED ASSIGNMENT', 'REGISTERED ASSIGNMENT']);
  expect(
    (seen?.['conditions'] as { name: string; met: boolean }[]).map(({ name, met }) => `${name} ${met}`),
  ).toEqual([
    'REGISTER_SEARCHED true',
    'REGISTERED true',
    'NOTICE_ACKNOWLEDGED false',
    'INVOICE_VERIFIED true',
    'LIMITS_CHECKED true',
  ]);
  const { dealNotices: notices } = await debtor.data(NOTICES);
  expect(notices.edges.map(({ node }: { node: object }) => node)).toEqual([
    {
      id: expect.stringMatching(/^ntc_/) as string,
      deal: id,
      state: 'MADE',
      kind: 'ASSIGNMENT',
      payTo: { id: bank.organisation._id },
      securedParty: { id: bank.organisation._id },
      items: [{ asset, amount: { amount: '1000000.00' } }],
      allowedActions: ['acknowledge'],
    },
  ]);
  expect(await readDeal(debtor, id)).toBeNull();
});

test('an undisclosed deal tells the debtor nothing, in no list and in no register', async () => {
  const { deal, asset } = await acceptedDeal(market, { disclosed: false });
  expect((await readDeal(market.seller, deal))?.['state']).toBe('READY');
  const { dealNotices: notices, titleEntries: entries } = await market.debtor.data(
    `{ dealNotices { edges { node { id } } } titleEntries(asset: "${asset}") { id } }`,
  );
  expect([notices.edges, entries]).toEqual([[], []]);
  expect((await market.bank.data(`{ titleEntries(asset: "${asset}") { step } }`)).titleEntries).toHaveLength(
    2,
  );
});

test('twenty callers accept two offers over one receivable at once: one wins, nothing of the others remains', async () => {
  const { world, seller, debtor, bank } = market;
  const rival = await newBank(world, debtor, { name: '另一授信' });
  const { request, asset, closesAt } = await openRequestOver(market);
  const offers = [await placeBid(bank, request), await placeBid(rival, request, { annualRate: '0.0440' })];
  await advanceTo(world, closesAt);
  const callers = await Promise.all([...Array(20).keys()].map(() => world.colleague(seller, 'MAKER')));
  const answers = await Promise.all(
    callers.map(
      async (caller, n) =>
        (await caller.data(ACCEPT, { input: { offer: offers[n % 2], idempotencyKey: newKey() } }))
          .offerAccept as Record<string, any>,
    ),
  );
  await world.server.pulse.beat();
  const won = answers.filter(({ __typename }) => __typename === 'OfferAcceptSuccess');
  expect(won).toHaveLength(1);
  const lost = answers.filter((answer) => answer !== won[0]);
  expect(lost.map(({ __typename, state }) => `${__typename} ${state}`)).toEqual(
    Array(19).fill('StateRefused FUNDED'),
  );
  const deal = won[0]?.['deal'] as { id: string; offer: string };
  const loser = offers.find((offer) => offer !== deal.offer) ?? '';
  const { platform } = world;
  const countAll = [deals, dealNotices].map((one) => one.count(platform));
  expect(await Promise.all(countAll)).toEqual([1, 1]);
  expect(await holdsOn(asset)).toEqual([`${deal.id} DEAL 1000000.00`]);
  expect(
    (await titleEntries.find(platform, { step: 'FILED' }, { limit: 10 })).map((entry) => entry.deal),
  ).toEqual([deal.id]);
  expect([(await offerById(platform, deal.offer))?.state, (await offerById(platform, loser))?.state]).toEqual(
    ['ACCEPTED', 'LOST'],
  );
  expect([await budgetUsed(bank), await budgetUsed(rival)].sort()).toEqual(['0.00', '800000.00']);
  const takings = await limitTakings.find(platform, {}, { limit: 10 });
  expect(
    Object.fromEntries(takings.map(({ _id, state, releasedBecause }) => [_id, releasedBecause ?? state])),
  ).toEqual({
    [deal.offer]: 'MOVED',
    [deal.id]: 'TAKEN',
    [loser]: 'LOST',
  });
  expect(
    await keyedAnswers.count(platform, {
      _id: { $gt: `${seller.organisation._id}:offerAccept:`, $lt: `${seller.organisation._id}:offerAccept;` },
    }),
  ).toBe(1);
  expect(await journalPostings.count(platform)).toBe(0);
});

test('an instant offer of a mandate takes the limits only when it is accepted', async () => {
  const { world, seller, bank } = market;
  const { request, asset } = await openRequestOver(market, {}, 'INSTANT');
  await world.server.pulse.beat();
  const { offers } = await seller.data(`{ offers(request: "${request}") { ranked { id lender { id } } } }`);
  expect(offers.ranked).toHaveLength(1);
  expect(await budgetUsed(bank)).toBe('0.00');
  const { id } = await done(seller, ACCEPT, { offer: offers.ranked[0].id });
  expect(await budgetUsed(bank)).toBe('800000.00');
  expect(await holdsOn(asset)).toEqual([`${id} DEAL 1000000.00`]);
});

const CHANGE = `mutation ($input: MandateChangeInput!) { mandateChange(input: $input) { __typename ... on UserError { code message } } }`;

test('a limit that was lowered since is in the way, without its figures, and nothing has changed', async () => {
  const { seller, bank } = market;
  const { offer, asset, request } = await standingOffer(market);
  const terms = mandateTerms({ budget: '500000', ticket: { min: '1000', max: '500000' } });
  expect(
    (await bank.data(CHANGE, { input: { mandate: bank.mandate, version: 1, terms } })).mandateChange
      .__typename,
  ).toBe('MandateChangeSuccess');
  expect(await refused(seller, ACCEPT, { offer })).toEqual({
    __typename: 'RuleRefused',
    code: 'OFFER_NOT_COVERED',
    path: ['offer'],
    facts: [],
  });
  expect(await holdsOn(asset)).toEqual([`${request} REQUEST 1000000.00`]);
  expect(await deals.count(market.world.platform)).toBe(0);
  expect(await titleEntries.count(market.world.platform)).toBe(0);
  expect((await offerById(market.world.platform, offer))?.state).toBe('STANDING');
});

test('an offer that is sealed still, of another applicant, or over, cannot be accepted', async () => {
  const { world, seller, bank } = market;
  const { request, closesAt } = await openRequestOver(market);
  const offer = await placeBid(bank, request);
  expect(await refused(seller, ACCEPT, { offer })).toMatchObject({ __typename: 'NotFoundRefused' });
  await advanceTo(world, closesAt);
  const stranger = await world.party('SUPPLIER');
  expect(await refused(stranger, ACCEPT, { offer })).toMatchObject({ __typename: 'NotFoundRefused' });
  await advanceTo(world, new Date(closesAt.getTime() + 8 * 86_400_000));
  expect(await refused(seller, ACCEPT, { offer })).toMatchObject({ __typename: 'StateRefused' });
  expect(await deals.count(world.platform)).toBe(0);
});

test('with a key used before, the same acceptance answers the same deal, another offer is refused', async () => {
  const { offer } = await standingOffer(market);
  const input = { offer, idempotencyKey: newKey() };
  const [first, second] = [
    await market.seller.data(ACCEPT, { input }),
    await market.seller.data(ACCEPT, { input }),
  ];
  expect(second.offerAccept.deal.id).toBe(first.offerAccept.deal.id);
  expect(await refused(market.seller, ACCEPT, { ...input, offer: 'off_other' })).toMatchObject({
    __typename: 'IdempotencyRefused',
  });
  expect(await deals.count(market.world.platform)).toBe(1);
});
