/** Guarantees and subsidies that are asked for before an offer is accepted: the sheet shows them, and the deal has them then. */
import { deals } from '../../src/deals/deals.store.js';
import type { SupportOffer } from '../../src/deals/deal-records.js';
import { withSupports } from '../../src/deals/request-support.js';
import { requestSupports } from '../../src/deals/request-support.store.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { advanceTo, newKey } from '../financing/case.js';
import type { Party } from '../support/world.js';
import { ACCEPT, done, newBank, openMarket, openRequestOver, placeBid, type Market } from './case.js';
import { GUARANTEE, POOL, read, send, SUBSIDY } from './support-case.js';

let market: Market;
let guarantor: Party;
let programme: Party;
beforeAll(async () => {
  market = await openMarket();
  guarantor = await market.world.party('GUARANTOR');
  programme = await market.world.party('GUARANTOR');
}, 120_000);
afterAll(() => market.world.stop());

const FIELDS = `id request requestState applicant { id } amount { amount } tenorDays by { id } state kind share feeRate subsidyRate allowedActions`;
const REFUSAL = `__typename ... on UserError { code path message } ... on StateRefused { noun state act } ... on ValidationRefused { problems { path code } }`;
async function run(party: Party, verb: 'Ask' | 'Offer', input: object): Promise<Record<string, any>> {
  const name = `financingRequestSupport${verb}`;
  const type = `F${name.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${REFUSAL} ... on ${type}Success { requestSupport { ${FIELDS} } } } }`;
  return (await party.data(query, { input: { idempotencyKey: newKey(), ...input } }))[name] as Record<
    string,
    any
  >;
}
const ask = (request: string, of: Party, by = market.seller) =>
  run(by, 'Ask', { request, organisation: of.organisation._id });
const offered = async (request: string, by: Party, terms: object): Promise<string> => {
  const { requestSupport } = await ask(request, by);
  const support = requestSupport.id as string;
  expect(await run(by, 'Offer', { support, ...terms })).toMatchObject({
    requestSupport: { state: 'OFFERED' },
  });
  return support;
};
const SHEET = `lines { kind payee { id } amount { amount } } totalPaid { amount } netProceeds { amount } allInAnnualCost`;
async function sheets(request: string, supports: string[], by = market.seller): Promise<any> {
  const { data, errors } = await by.ask<any>(
    `query ($request: ID!, $supports: [ID!]) { offers(request: $request) { ranked { id price { allInAnnualCost } plain: costSheet { ${SHEET} }
      with: costSheet(supports: $supports) { ${SHEET} } } } }`,
    { request, supports },
  );
  return errors
    ? errors.map(({ message, extensions }: any) => [extensions.code, message])
    : data.offers.ranked[0];
}

test('who is asked answers; the sheet shows what it would change before the acceptance, and the deal has it afterwards', async () => {
  const { world, bank, seller } = market;
  const { request, closesAt } = await openRequestOver(market);
  const asked = (await ask(request, guarantor)).requestSupport;
  expect(asked).toMatchObject({
    ...{ request, requestState: 'OPEN', state: 'ASKED', kind: null, allowedActions: [] },
    ...{ applicant: { id: seller.organisation._id }, amount: { amount: '800000.00' }, tenorDays: 184 },
  });
  const list = `{ requestSupports(first: 10) { edges { node { ${FIELDS} } } } }`;
  expect((await guarantor.data(list)).requestSupports.edges).toEqual([
    { node: { ...asked, allowedActions: ['offer'] } },
  ]);
  expect((await programme.data(list)).requestSupports.edges).toEqual([]);
  await run(guarantor, 'Offer', { support: asked.id, ...GUARANTEE });
  const subsidy = await offered(request, programme, SUBSIDY);
  await placeBid(bank, request);
  await advanceTo(world, closesAt);

  // 800,000 for 184 days at 4.35 %: 17,786.67; a fee of 6,000.00; 2 of 4.35 points are paid back: 8,177.78.
  const { id: offer, price, plain, with: shown } = await sheets(request, [asked.id, subsidy, subsidy]);
  expect(price).toEqual({ allInAnnualCost: '0.0435' });
  expect(plain).toMatchObject({ totalPaid: { amount: '817786.67' }, allInAnnualCost: '0.0435' });
  expect(shown).toMatchObject({
    totalPaid: { amount: '809608.89' },
    netProceeds: { amount: '794000.00' },
    allInAnnualCost: '0.038462',
  });
  expect(shown.lines.slice(-2)).toEqual([
    { kind: 'GUARANTEE_FEE', payee: { id: guarantor.organisation._id }, amount: { amount: '6000.00' } },
    { kind: 'INTEREST_SUBSIDY', payee: { id: seller.organisation._id }, amount: { amount: '8177.78' } },
  ]);
  expect((await sheets(request, [subsidy])).with).toMatchObject({ netProceeds: { amount: '800000.00' } });

  const { id } = await done(seller, ACCEPT, { offer: offer as string });
  const deal = id as string;
  const before = (await read(seller, deal))!;
  expect(before['supports']).toMatchObject([
    { id: asked.id, state: 'OFFERED', kind: 'GUARANTEE', share: '0.4', feeRate: '0.0075' },
    { id: subsidy, state: 'OFFERED', kind: 'INTEREST_SUBSIDY', subsidyRate: '0.02' },
  ]);
  // Nothing binds by itself, and the lender hears of nothing that does not.
  expect(before['costSheet']).toMatchObject({ totalPaid: plain.totalPaid });
  expect(await read(bank, deal)).toMatchObject({ supports: [] });
  expect(await read(guarantor, deal)).toMatchObject({ supports: [{ id: asked.id }] });
  for (const support of [asked.id, subsidy]) await send(seller, 'dealSupportAccept', { deal, support });
  expect((await read(seller, deal))!['costSheet']).toMatchObject({
    ...{ totalPaid: shown.totalPaid, netProceeds: shown.netProceeds, allInAnnualCost: shown.allInAnnualCost },
  });
  expect(await ask(request, guarantor)).toMatchObject({ code: 'WRONG_STATE', state: 'FUNDED' });
});

test('nobody else asks, answers or sees; a party of the trade, a second answer and a closed request are refused', async () => {
  const { world, bank, seller, debtor } = market;
  const { request, closesAt } = await openRequestOver(market);
  const both = await world.party(['GUARANTOR', 'LENDER', 'SUPPLIER']);
  expect(await ask(request, guarantor, both)).toMatchObject({ code: 'NOT_FOUND', path: ['request'] });
  for (const party of [debtor, bank, seller])
    expect(await ask(request, party)).toMatchObject({ code: 'SUPPORT_NOT_FROM', path: ['organisation'] });
  const { requestSupport } = await ask(request, guarantor);
  const support = requestSupport.id as string;
  expect(await run(programme, 'Offer', { support, ...POOL })).toMatchObject({
    code: 'NOT_FOUND',
    path: ['support'],
  });
  expect(await run(guarantor, 'Offer', { support, kind: 'GUARANTEE' })).toMatchObject({
    problems: [{ path: ['share'], code: 'REQUIRED' }],
  });
  const node =
    'query ($id: ID!) { node(id: $id) { ... on RequestSupport { id } ... on FinancingRequest { supports { id } } } }';
  expect(await programme.data(node, { id: support })).toEqual({ node: null });
  const { financingOpportunities } = await bank.data(
    '{ financingOpportunities(first: 10) { edges { node { id supports { id } } } } }',
  );
  expect(financingOpportunities.edges).toContainEqual({ node: { id: request, supports: [] } });
  expect(await seller.data(node, { id: request })).toEqual({ node: { supports: [{ id: support }] } });

  await placeBid(bank, request);
  await advanceTo(world, closesAt);
  const [[code, message]] = await sheets(request, [support]);
  expect([code, message]).toEqual(['BAD_USER_INPUT', expect.stringContaining(`${support} was not offered`)]);
  await run(guarantor, 'Offer', { support, ...GUARANTEE });
  expect(await run(guarantor, 'Offer', { support, ...POOL })).toMatchObject({
    noun: 'support',
    state: 'OFFERED',
  });
  expect((await requestSupports.byId(world.platform, support))?.offer?.kind).toBe('GUARANTEE');
  const whole = await offered(request, programme, { ...POOL, share: '0.61' });
  expect((await sheets(request, [support, whole]))[0]).toEqual([
    'BAD_USER_INPUT',
    'Together the shares of the loss would be 1.01, more than the whole.',
  ]);
  const late = (await ask(request, guarantor)).requestSupport;
  await seller.data(
    'mutation ($request: ID!) { financingRequestCancel(input: { request: $request }) { ... on FinancingRequestCancelSuccess { financingRequest { id } } } }',
    { request },
  );
  expect(await run(guarantor, 'Offer', { support: late.id, ...GUARANTEE })).toMatchObject({
    ...{ noun: 'financingRequest', state: 'CANCELLED', act: 'financingRequestSupportOffer' },
  });
});

test('who offered nothing, and who bid itself and lost, does not join the deal and reads nothing of it', async () => {
  const { world, bank, seller, debtor } = market;
  const both = await newBank(world, debtor, {}, ['LENDER', 'GUARANTOR']);
  const { request, closesAt } = await openRequestOver(market);
  const offer = await placeBid(bank, request);
  await placeBid(both, request, { annualRate: '0.05' });
  await offered(request, both, POOL);
  const { requestSupport: unanswered } = await ask(request, guarantor);
  const support = await offered(request, programme, SUBSIDY);
  await advanceTo(world, closesAt);
  const deal = (await done(seller, ACCEPT, { offer })).id as string;
  expect((await deals.byId(world.platform, deal))?.supports).toMatchObject([{ id: support }]);
  const node = 'query ($id: ID!) { node(id: $id) { ... on Deal { id } } }';
  for (const party of [both, guarantor]) expect(await party.data(node, { id: deal })).toEqual({ node: null });
  expect(await programme.data(node, { id: deal })).toEqual({ node: { id: deal } });
  // It is told why its answer comes too late; one that stands already is told that.
  expect(await run(guarantor, 'Offer', { support: unanswered.id, ...GUARANTEE })).toMatchObject({
    ...{ code: 'SUPPORT_ASK_LAPSED', path: ['support'] },
    message: expect.stringContaining(`${request} has become a deal`),
  });
  expect(await run(programme, 'Offer', { support, ...SUBSIDY })).toMatchObject({
    ...{ code: 'WRONG_STATE', noun: 'support', state: 'OFFERED' },
  });
});

test('no sheet counts what somebody offered that bid itself, though its bid is withdrawn: the deal would not have it', async () => {
  const { world, bank, debtor } = market;
  const both = await newBank(world, debtor, {}, ['LENDER', 'GUARANTOR']);
  const { request, closesAt } = await openRequestOver(market);
  await placeBid(bank, request);
  const bid = await placeBid(both, request);
  await both.data(
    'mutation ($bid: ID!) { bidWithdraw(input: { bid: $bid }) { ... on BidWithdrawSuccess { bid { id } } } }',
    { bid },
  );
  const own = await offered(request, both, POOL);
  await advanceTo(world, closesAt);
  expect(await sheets(request, [own])).toEqual([
    ['BAD_USER_INPUT', expect.stringContaining(`${own} was not offered`)],
  ]);
});

test('who is a party of the deal that comes of it does not join it', () => {
  const offer = { kind: 'GUARANTEE', share: new Decimal('0.4') } as SupportOffer;
  const asked = (by: string) => ({
    ...{ _id: `sup_${by}`, request: 'frq_1', applicant: 'org_seller', by },
    ...{ askedAt: new Date(0), offer, version: 1 },
  });
  const deal = {
    lender: 'org_lender',
    items: [{ asset: 'rcv_1', amount: new Decimal(1), debtor: 'org_debtor' }],
  };
  const all = ['org_lender', 'org_guarantor', 'org_debtor', 'org_loser'].map(asked);
  expect(withSupports(deal, all, ['org_loser']).supports).toMatchObject([
    { id: 'sup_org_guarantor', by: 'org_guarantor', offer, acceptedAt: null, payments: [] },
  ]);
});
