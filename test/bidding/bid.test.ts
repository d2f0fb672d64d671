import { offers } from '../../src/bidding/offer.store.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { startWorld, type Party, type World } from '../support/world.js';
import {
  advanceTo,
  confirmedReceivable,
  hoursOn,
  inDays,
  openInput,
  openRequest,
} from '../financing/case.js';
import {
  bidInput,
  grade,
  lenderFor,
  mandateOf,
  OFFERS,
  PLACE,
  placeBid,
  publishLpr,
  usedOf,
  WITHDRAW,
} from './case.js';

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

test.each([
  ['in advance', 'FACTORING', true, ['979000.00', '0.042901'], ['975500.00', '0.050231']],
  ['in arrears', 'LOAN_AGAINST_RECEIVABLES', false, ['1000000.00', '0.042'], ['995000.00', '0.049246']],
])(
  'A at 4.20 %% without fee is cheaper than B at 3.90 %% with 0.5 %%, %s',
  async (_, technique, chargeInAdvance, a, b) => {
    const id = await request();
    const first = await lenderFor(world, debtor);
    const second = await lenderFor(world, debtor);
    const more = { technique, chargeInAdvance };
    const dear = await placeBid(
      first.lender,
      bidInput(id, first.mandate, { ...more, annualRate: '0.039', upfrontFeeRate: '0.005' }),
    );
    const cheap = await placeBid(
      second.lender,
      bidInput(id, second.mandate, { ...more, annualRate: '0.042' }),
    );
    await advanceTo(world, CLOSE);
    const { ranked, apart } = (await seller.data(OFFERS, { request: id })).offers;
    const shown = ranked.map((one: any) => [
      one.id,
      one.rank,
      one.lender.name,
      one.price.netProceeds.amount,
      one.price.allInAnnualCost,
      one.allowedActions,
    ]);
    expect(shown).toEqual([
      [cheap, 1, second.lender.organisation.name, ...a, ['accept']],
      [dear, 2, first.lender.organisation.name, ...b, ['accept']],
    ]);
    expect(apart).toEqual([]);
  },
);

test('a bid carries its frozen price and takes its limits; the same key answers the same bid', async () => {
  const id = await request();
  const { lender, mandate } = await lenderFor(world, debtor);
  const input = bidInput(id, mandate, { technique: 'LOAN_AGAINST_RECEIVABLES' });
  const { bidPlace } = await lender.data(PLACE, { input });
  expect(bidPlace.bid).toEqual({
    id: expect.stringMatching(/^off_/) as string,
    state: 'STANDING',
    origin: 'BID',
    days: 180,
    dueOn: inDays(181),
    finance: { amount: '1000000.00' },
    annualRate: '0.042',
    lpr: '0.03',
    lprOn: '2025-05-20',
    spread: '0.012',
    openFrom: CLOSE.toISOString(),
    validUntil: hoursOn(24 * 8).toISOString(),
    allowedActions: ['withdraw'],
    mandateId: mandate,
    price: {
      interest: { amount: '21000.00' },
      fees: { amount: '0.00' },
      netProceeds: { amount: '1000000.00' },
      totalPaid: { amount: '1021000.00' },
      totalCost: { amount: '21000.00' },
      allInAnnualCost: '0.042',
    },
    request: { id },
  });
  expect((await lender.data(PLACE, { input })).bidPlace.bid.id).toBe(bidPlace.bid.id);
  expect(await offers.count(world.platform)).toBe(1);
  expect(await usedOf(world, mandate, debtor)).toEqual(['1000000.00', '1000000.00']);
});

test("a bid above a limit is refused with the lender's own figures and takes nothing", async () => {
  const { lender, mandate } = await lenderFor(world, debtor, {
    budget: new Decimal('2500000'),
    limits: { perDebtor: new Decimal('1500000') },
  });
  await placeBid(lender, bidInput(await request(), mandate));
  const beyondDebtor = await lender.data(PLACE, { input: bidInput(await request(), mandate) });
  expect(beyondDebtor.bidPlace).toEqual({
    __typename: 'LimitRefused',
    code: 'LIMIT_EXCEEDED',
    path: ['finance'],
    limitKind: 'DEBTOR',
    limit: '1500000.00',
    used: '1000000.00',
    requested: '1000000.00',
  });
  const large = await request({ amount: '2000000.00' }, '2000000');
  const beyondBudget = await lender.data(PLACE, { input: bidInput(large, mandate, { finance: '2000000' }) });
  expect(beyondBudget.bidPlace).toMatchObject({
    limitKind: 'BUDGET',
    limit: '2500000.00',
    used: '1000000.00',
    requested: '2000000.00',
  });
  expect(await usedOf(world, mandate, debtor)).toEqual(['1000000.00', '1000000.00']);
  expect(await offers.count(world.platform)).toBe(1);
});

test('everything in which a bid misses the request or its mandate is reported at once', async () => {
  const { lender, mandate } = await lenderFor(world, debtor, {
    techniques: ['FACTORING'],
    advanceRate: new Decimal('0.8'),
    ticket: { min: new Decimal('1000'), max: new Decimal('1000000') },
    tenorDays: { min: 1, max: 90 },
  });
  const id = await request({ techniques: ['FACTORING'], highestAnnualRate: '0.04' });
  const outside = { technique: 'LOAN_AGAINST_RECEIVABLES', finance: '1000000.01', annualRate: '0.0401' };
  const { bidPlace } = await lender.data(PLACE, { input: bidInput(id, mandate, outside) });
  expect(bidPlace.problems).toEqual([
    { code: 'BID_TECHNIQUE_NOT_ASKED', path: ['technique'] },
    { code: 'BID_RATE_ABOVE_HIGHEST', path: ['annualRate'] },
    { code: 'BID_ABOVE_ASKED', path: ['finance'] },
    { code: 'NO_COMMON_TECHNIQUE', path: ['technique'] },
    { code: 'TENOR_ABOVE', path: ['mandate'] },
    { code: 'TICKET_ABOVE', path: ['finance'] },
    { code: 'ADVANCE_BELOW', path: ['finance'] },
  ]);
  const inAdvance = {
    technique: 'LOAN_AGAINST_RECEIVABLES',
    recourse: 'WITHOUT_RECOURSE',
    chargeInAdvance: true,
    finance: '0',
    annualRate: '0.37',
  };
  const { bidPlace: itself } = await lender.data(PLACE, { input: bidInput(id, mandate, inAdvance) });
  expect(itself.problems).toEqual([
    { code: 'NOT_POSITIVE', path: ['finance'] },
    { code: 'OUT_OF_RANGE', path: ['annualRate'] },
    { code: 'BID_ALWAYS_WITH_RECOURSE', path: ['recourse'] },
    { code: 'LOAN_INTEREST_IN_ADVANCE', path: ['chargeInAdvance'] },
  ]);
});

test('less than asked only where partial funding is accepted; it is listed apart', async () => {
  const first = await lenderFor(world, debtor);
  const whole = await request();
  const input = bidInput(whole, first.mandate, { finance: '999999.99' });
  expect((await first.lender.data(PLACE, { input })).bidPlace.problems).toEqual([
    { code: 'BID_BELOW_ASKED', path: ['finance'] },
  ]);
  const partial = await request({ partialFunding: true });
  const part = await placeBid(
    first.lender,
    bidInput(partial, first.mandate, { finance: '600000', annualRate: '0.03' }),
  );
  const second = await lenderFor(world, debtor);
  const full = await placeBid(second.lender, bidInput(partial, second.mandate, { annualRate: '0.06' }));
  await advanceTo(world, CLOSE);
  const { ranked, apart } = (await seller.data(OFFERS, { request: partial })).offers;
  expect(ranked.map((one: any) => [one.id, one.rank])).toEqual([[full, 1]]);
  expect(apart).toEqual([
    {
      id: part,
      rank: null,
      state: 'STANDING',
      apartBecause: ['BELOW_AMOUNT_ASKED'],
      finance: { amount: '600000.00' },
    },
  ]);
});

test('one bid of a lender stands; withdrawn before the close, its limits are free and another may be placed', async () => {
  const id = await request();
  const { lender, mandate } = await lenderFor(world, debtor);
  const bid = await placeBid(lender, bidInput(id, mandate));
  const { bidPlace } = await lender.data(PLACE, { input: bidInput(id, mandate, { annualRate: '0.03' }) });
  expect(bidPlace).toMatchObject({
    __typename: 'RuleRefused',
    code: 'BID_STANDS',
    facts: [{ name: 'bid', value: bid }],
  });
  expect((await lender.data(WITHDRAW, { bid })).bidWithdraw.bid).toEqual({
    id: bid,
    state: 'WITHDRAWN',
    allowedActions: [],
  });
  expect(await usedOf(world, mandate, debtor)).toEqual(['0.00', '0.00']);
  expect((await lender.data(WITHDRAW, { bid })).bidWithdraw).toMatchObject({ __typename: 'StateRefused' });
  const second = await placeBid(lender, bidInput(id, mandate, { annualRate: '0.03' }));
  await advanceTo(world, CLOSE);
  const { ranked } = (await seller.data(OFFERS, { request: id })).offers;
  expect(ranked.map((one: any) => one.id)).toEqual([second]);
});

test('from the close on a bid is firm and none is taken', async () => {
  const id = await request();
  const { lender, mandate } = await lenderFor(world, debtor);
  const late = await lenderFor(world, debtor);
  const bid = await placeBid(lender, bidInput(id, mandate));
  await advanceTo(world, CLOSE);
  expect((await lender.data(WITHDRAW, { bid })).bidWithdraw).toMatchObject({ code: 'BIDDING_CLOSED' });
  expect((await late.lender.data(PLACE, { input: bidInput(id, late.mandate) })).bidPlace).toMatchObject({
    code: 'BIDDING_CLOSED',
  });
  expect(
    (
      await lender.data('query ($id: ID!) { node(id: $id) { ... on Bid { state allowedActions } } }', {
        id: bid,
      })
    ).node,
  ).toEqual({ state: 'STANDING', allowedActions: [] });
  expect(await usedOf(world, mandate, debtor)).toEqual(['1000000.00', '1000000.00']);
});

test("another's bid or mandate does not exist, and neither does a request beyond the licence or of one's own", async () => {
  const id = await request({ techniques: ['LOAN_AGAINST_RECEIVABLES'] });
  const { lender, mandate } = await lenderFor(world, debtor);
  const rival = await lenderFor(world, debtor);
  const factor = await world.party('LENDER', { licence: 'COMMERCIAL_FACTOR' });
  const loan = { technique: 'LOAN_AGAINST_RECEIVABLES' };
  const bid = await placeBid(lender, bidInput(id, mandate, loan));
  expect((await rival.lender.data(WITHDRAW, { bid })).bidWithdraw).toMatchObject({
    __typename: 'NotFoundRefused',
    path: ['bid'],
  });
  expect((await rival.lender.data(PLACE, { input: bidInput(id, mandate, loan) })).bidPlace).toMatchObject({
    __typename: 'NotFoundRefused',
    path: ['mandate'],
  });
  expect((await factor.data(PLACE, { input: bidInput(id, mandate, loan) })).bidPlace).toMatchObject({
    __typename: 'NotFoundRefused',
    path: ['request'],
  });
  const both = await world.party(['LENDER', 'SUPPLIER']);
  await grade(world, both, debtor);
  const asset = await confirmedReceivable(world, both, debtor, '1000000');
  const own = await openRequest(both, openInput([{ asset, amount: '1000000' }]));
  const input = bidInput(own, await mandateOf(world, both));
  expect((await both.data(PLACE, { input })).bidPlace).toMatchObject({
    __typename: 'NotFoundRefused',
    path: ['request'],
  });
});

test('a mandate that is not live and an asset with an outside registration are refused', async () => {
  const asset = await confirmedReceivable(world, seller, debtor, '1000000');
  const id = await openRequest(seller, openInput([{ asset, amount: '1000000' }]));
  const { lender, mandate } = await lenderFor(world, debtor);
  const suspended = await mandateOf(world, lender, { state: 'SUSPENDED' });
  expect((await lender.data(PLACE, { input: bidInput(id, suspended) })).bidPlace).toMatchObject({
    code: 'BID_MANDATE_NOT_LIVE',
  });
  await world.platform.services.register.file({
    filingId: 'outside-1',
    kind: 'PLEDGE',
    grantor: seller.organisation._id,
    securedParty: '外部银行',
    collateral: [asset],
    amount: new Decimal('1000'),
    submittedAt: world.platform.clock.now(),
  });
  expect((await lender.data(PLACE, { input: bidInput(id, mandate) })).bidPlace).toMatchObject({
    code: 'TITLE_ENCUMBERED',
  });
  expect(await usedOf(world, mandate, debtor)).toEqual(['0.00', '0.00']);
});
