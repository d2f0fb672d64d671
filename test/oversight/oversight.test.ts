import { dealCollection } from '../../src/deals/index.js';
import { requests } from '../../src/financing/index.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { newId } from '../../src/kernel/ids.js';
import { isLinked, auditEntries } from '../../src/platform/audit.js';
import { act, perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { startWorld, type Party, type World } from '../support/world.js';
import { alerts } from '../../src/oversight/alert.js';
import { newPair, submitted } from '../assets/builders.js';

let world: World;
let regulator: Party;
beforeAll(async () => {
  world = await startWorld();
  regulator = await world.party('REGULATOR');
});
afterAll(() => world.stop());

const TRAIL = `query ($of: ID, $first: Int, $after: String) { auditTrail(organisation: $of, first: $first, after: $after) {
  edges { node { seq act actorKind actorName input answer facts from at previous hash } } pageInfo { hasNextPage endCursor } } }`;
const INVITE = `mutation ($email: String!) { memberInvite(input: { email: $email, role: VIEWER }) { __typename } }`;

describe('the audit trail', () => {
  let supplier: Party;
  const entries = async (party: Party, variables: object = {}) =>
    (await party.data(TRAIL, { ...variables })).auditTrail.edges.map((edge: { node: unknown }) => edge.node);

  beforeAll(async () => {
    supplier = await world.party('SUPPLIER');
    for (const email of ['a@example.com', 'b@example.com', 'c@example.com'])
      await supplier.data(INVITE, { email });
  });

  test('is read by the organisation itself with contents but without secrets, newest first, page by page', async () => {
    const first = (await supplier.data(TRAIL, { first: 2 })).auditTrail;
    expect(first.edges.map(({ node }: any) => [node.seq, node.act, node.input])).toEqual([
      [3, 'memberInvite', '{"email":"c@example.com","role":"VIEWER"}'],
      [2, 'memberInvite', '{"email":"b@example.com","role":"VIEWER"}'],
    ]);
    expect(first.edges[0].node).toMatchObject({ actorKind: 'PERSON', actorName: '测试人', facts: '{}' });
    expect(first.edges[0].node.answer).not.toContain('code');
    const second = (await supplier.data(TRAIL, { first: 2, after: first.pageInfo.endCursor })).auditTrail;
    expect(second.edges.map(({ node }: any) => node.seq)).toEqual([1]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(second.edges[0].node.hash).toBe(first.edges[1].node.previous);
  });

  test('is read by the regulator without contents', async () => {
    const all = await entries(regulator, { of: supplier.organisation._id });
    expect(all.map((one: any) => [one.seq, one.act, one.input, one.answer, one.facts, one.from])).toEqual(
      [3, 2, 1].map((seq) => [seq, 'memberInvite', null, null, null, null]),
    );
  });

  test('of another organisation is as empty as one of nobody, for all but the regulator', async () => {
    const other = await world.party(['LENDER', 'CORE_ENTERPRISE', 'OPERATOR']);
    expect(await entries(other, { of: supplier.organisation._id })).toEqual([]);
    expect(await entries(other, { of: 'org_unknown' })).toEqual([]);
    expect(await entries(other)).toEqual([]);
  });

  test('holds together link by link', async () => {
    const all = await auditEntries.find(
      world.platform,
      { organisation: supplier.organisation._id },
      { limit: 10 },
    );
    expect(all.map((entry, at) => isLinked(entry, all[at - 1] ?? null))).toEqual([true, true, true]);
    expect(isLinked({ ...all[1]!, input: '{}' }, all[0]!)).toBe(false);
  });
});

const OVERVIEW = `query ($by: OverviewDivision!, $from: Date!, $to: Date!) { regulatorOverview(by: $by, from: $from, to: $to) {
  groups { group requests funded fundedShare financed { amount currency } weightedAnnualRate averageHoursToCash } } }`;

describe("the regulator's overview", () => {
  const overviewBy = async (by: string, from = '2025-03-01', to = '2025-03-31') =>
    (await regulator.data(OVERVIEW, { by, from, to })).regulatorOverview.groups.map(Object.values);

  beforeAll(async () => {
    const small = await world.party('SUPPLIER', {
      sizeClass: 'SMALL',
      industry: 'INDUSTRY',
      district: '两江新区',
    });
    const micro = await world.party('SUPPLIER', {
      sizeClass: 'MICRO',
      industry: 'RETAIL',
      district: '渝中区',
    });
    const open = (party: Party, at: string, techniques = ['FACTORING']) =>
      request(party.organisation._id, at, techniques);
    await deal(await open(small, '2025-03-01T00:00:00+08:00'), {
      finance: '1000000',
      annualRate: '0.042',
      paidAfterHours: 24,
    });
    await deal(await open(small, '2025-03-31T23:59:59+08:00', ['FACTORING', 'LOAN_AGAINST_RECEIVABLES']), {
      finance: '500000.01',
      annualRate: '0.06',
      paidAfterHours: 37,
      technique: 'LOAN_AGAINST_RECEIVABLES',
    });
    await deal(await open(small, '2025-03-10T00:00:00+08:00'), {
      finance: '7000000',
      annualRate: '0.01',
      state: 'CANCELLED',
    });
    await deal(await open(micro, '2025-03-11T00:00:00+08:00'), {
      finance: '300000',
      annualRate: '0.05',
      state: 'READY',
    });
    await open(micro, '2025-03-12T00:00:00+08:00');
    // The day before and the day after do not count.
    await deal(await open(micro, '2025-02-28T23:59:59+08:00'), {
      finance: '9000000',
      annualRate: '0.2',
      paidAfterHours: 1,
    });
    await deal(await open(micro, '2025-04-01T00:00:00+08:00'), {
      finance: '9000000',
      annualRate: '0.2',
      paidAfterHours: 1,
    });
  });

  // (1,000,000 × 0.042 + 500,000.01 × 0.06) / 1,500,000.01 = 0.048; (24 + 37) / 2 = 30.5 hours.
  const SMALL = [3, 2, '0.6667', { amount: '1500000.01', currency: 'CNY' }, '0.048', '30.5'];
  const MICRO = [2, 1, '0.5', { amount: '0.00', currency: 'CNY' }, null, null];

  test.each([
    ['SIZE_CLASS', 'MICRO', 'SMALL'],
    ['INDUSTRY', 'RETAIL', 'INDUSTRY'],
    ['DISTRICT', '渝中区', '两江新区'],
  ])(
    'by %s: requests, funded share, finance, rate and time to cash, to the cent',
    async (by, micro, small) => {
      const groups = await overviewBy(by);
      expect(groups).toHaveLength(2);
      expect(groups).toEqual(
        expect.arrayContaining([
          [micro, ...MICRO],
          [small, ...SMALL],
        ]),
      );
    },
  );

  test('by technique: a request counts in each that it accepts, its deal in its own', async () => {
    expect(await overviewBy('TECHNIQUE')).toEqual([
      ['FACTORING', 5, 2, '0.4', { amount: '1000000.00', currency: 'CNY' }, '0.042', '24'],
      ['LOAN_AGAINST_RECEIVABLES', 1, 1, '1', { amount: '500000.01', currency: 'CNY' }, '0.06', '37'],
    ]);
  });

  test('of a period without requests is empty, and a wrong period is refused', async () => {
    expect(await overviewBy('SIZE_CLASS', '2024-01-01', '2024-12-31')).toEqual([]);
    for (const [from, to] of [
      ['2025-03-02', '2025-03-01'],
      ['2024-01-01', '2025-01-01'],
    ]) {
      const answer = await regulator.ask(OVERVIEW, { by: 'DISTRICT', from, to });
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

async function request(
  applicant: string,
  openedAt: string,
  techniques: string[],
): Promise<{ _id: string; openedAt: Date }> {
  const opened = new Date(openedAt);
  const _id = newId('frq');
  await raw(requests.name).insertOne({ _id, applicant, techniques, openedAt: opened, state: 'FUNDED' });
  return { _id, openedAt: opened };
}

interface DealFacts {
  readonly finance: string;
  readonly annualRate: string;
  readonly technique?: string;
  readonly state?: string;
  readonly paidAfterHours?: number;
}

async function deal(of: { _id: string; openedAt: Date }, facts: DealFacts): Promise<void> {
  const { technique = 'FACTORING', paidAfterHours } = facts;
  const state = facts.state ?? 'DISBURSED';
  const disbursement =
    paidAfterHours === undefined
      ? null
      : { recordedAt: new Date(of.openedAt.getTime() + paidAfterHours * 3_600_000) };
  const decimal = (text: string) =>
    dealCollection
      .model(world.platform.connection)
      .base.Types.Decimal128.fromString(new Decimal(text).toFixed());
  const terms = { finance: decimal(facts.finance), annualRate: decimal(facts.annualRate) };
  await raw(dealCollection.name).insertOne({
    _id: newId('deal'),
    request: of._id,
    technique,
    state,
    terms,
    disbursement,
  });
}

const raw = (name: string) => world.platform.connection.collection<any>(name);

const ALERTS = `{ alerts { edges { node { id kind about organisation { id } facts { name value } raisedAt } } } }`;

describe('alerts', () => {
  const tell = (type: string, about: string, data: Record<string, unknown>) =>
    perform(
      world.platform,
      SYSTEM,
      act({
        name: 'testTell',
        keyed: false,
        decide: async (unit, _actor, _input: object) => (unit.tell(type, about, data), {}),
      }),
      {},
    );
  const raised = async () => {
    await world.server.pulse.beat();
    return (await regulator.data(ALERTS)).alerts.edges.map((edge: { node: unknown }) => edge.node);
  };

  test('are raised once from news, and read by the regulator alone', async () => {
    const pair = await newPair(world);
    const { id } = await submitted(pair);
    await tell('AssetOverheld', id, { asset: id, shortfall: '13000.00' });
    await tell('PayablePosted', id, {
      receivable: id,
      seller: pair.seller.organisation._id,
      debtor: pair.debtor.organisation._id,
      warnings: ['COLLECTION_ACCOUNT_CHANGED'],
    });
    await tell('RepaymentRecorded', 'deal_none', { deal: 'deal_none', repayment: 'rpy_1', flagged: false });
    const organisation = { id: pair.seller.organisation._id };
    const all = await raised();
    expect(all).toHaveLength(2);
    expect(all).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'ASSET_OVERHELD',
          about: id,
          organisation,
          facts: [{ name: 'shortfall', value: '13000.00' }],
        }),
        expect.objectContaining({
          kind: 'COLLECTION_ACCOUNT_CHANGED',
          about: id,
          organisation,
          facts: [{ name: 'debtor', value: pair.debtor.organisation._id }],
        }),
      ]),
    );
    await raw('outbox').updateMany({}, { $set: { delivered: false, notBefore: new Date(0) } });
    expect(await raised()).toEqual(all);
    expect(await alerts.count(world.platform)).toBe(2);
    const node = `{ node(id: "${all[0].id}") { id } }`;
    expect((await regulator.data(node)).node).toEqual({ id: all[0].id });
    expect((await pair.seller.data(node)).node).toBeNull();
    expect((await pair.seller.data(ALERTS)).alerts.edges).toEqual([]);
  });
});
