import { Decimal } from '../../src/kernel/decimal.js';
import { limitLinesOf, mandateById } from '../../src/mandates/index.js';
import { act, perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { takeLimits } from '../../src/risk/index.js';
import { MANDATE_CREATE, mandateTerms } from '../support/mandates.js';
import { startWorld, type Party, type World } from '../support/world.js';

let world: World;
let bank: Party;
let factor: Party;
beforeAll(async () => {
  world = await startWorld();
  bank = await world.party('LENDER', { name: '重庆两江银行' });
  factor = await world.party('LENDER', { licence: 'COMMERCIAL_FACTOR' });
});
afterAll(() => world.stop());

const READ = `query ($id: ID!) { node(id: $id) { ... on Mandate {
  id state version name budget { amount currency } ticket { min { amount } max { amount } } limits { perDebtor { amount } perPair { amount } }
  pricing { spreads { grade upToDays spread } greenDiscount guaranteeDiscount } debtors { id } lender { name } lowestGrade allowedActions
  usage { kind key debtor { id } limit { amount } used { amount } left { amount } }
} } }`;
const LIST = '{ mandates { edges { node { id } } } }';

async function create(lender: Party, changes: Record<string, unknown> = {}): Promise<string> {
  const { mandateCreate } = await lender.data(MANDATE_CREATE, { terms: mandateTerms(changes) });
  expect(mandateCreate).toMatchObject({
    __typename: 'MandateCreateSuccess',
    mandate: { state: 'ACTIVE', version: 1 },
  });
  return mandateCreate.mandate.id as string;
}

const move = (verb: string, id: string): string => `mutation { mandate${verb}(input: { mandate: "${id}" }) {
  __typename ... on UserError { code path } ... on StateRefused { state act allowed } ... on Mandate${verb}Success { mandate { state version } } } }`;

async function problems(lender: Party, changes: Record<string, unknown>): Promise<[string, string][]> {
  const { mandateCreate } = await lender.data(MANDATE_CREATE, { terms: mandateTerms(changes) });
  expect(mandateCreate.__typename).toBe('ValidationRefused');
  return (mandateCreate.problems as { code: string; path: string[] }[]).map(({ code, path }) => [
    code,
    path.join('.'),
  ]);
}

test('a lender makes a mandate and reads it back, its untouched budget with it', async () => {
  const debtor = await world.party('CORE_ENTERPRISE');
  const id = await create(bank, { debtors: [debtor.organisation._id], limits: { perDebtor: '5000000.50' } });
  const { node } = await bank.data(READ, { id });
  expect(node).toEqual({
    id,
    state: 'ACTIVE',
    version: 1,
    name: '应收账款授信',
    budget: { amount: '10000000.00', currency: 'CNY' },
    ticket: { min: { amount: '100000.00' }, max: { amount: '5000000.00' } },
    limits: { perDebtor: { amount: '5000000.50' }, perPair: null },
    pricing: {
      spreads: [
        { grade: 'AAA', upToDays: 360, spread: '0.008' },
        { grade: 'AA', upToDays: 360, spread: '0.01' },
        { grade: 'A', upToDays: 360, spread: '0.012' },
      ],
      greenDiscount: '0.001',
      guaranteeDiscount: '0',
    },
    debtors: [{ id: debtor.organisation._id }],
    lender: { name: '重庆两江银行' },
    lowestGrade: 'A',
    allowedActions: ['change', 'suspend', 'withdraw'],
    usage: [
      {
        kind: 'BUDGET',
        key: `${id}|BUDGET`,
        debtor: null,
        limit: { amount: '10000000.00' },
        used: { amount: '0.00' },
        left: { amount: '10000000.00' },
      },
    ],
  });
});

test('all that is wrong with a mandate is reported at once, each with its path', async () => {
  const bad = {
    name: ' ',
    techniques: ['LOAN_AGAINST_RECEIVABLES', 'LOAN_AGAINST_RECEIVABLES'],
    recourse: ['WITHOUT_RECOURSE'],
    districts: ['渝'],
    tenorDays: { min: 180, max: 90 },
    ticket: { min: '5', max: '4.999' },
    debtors: ['org_nobody'],
    lowestGrade: 'AA',
    advanceRate: '1.01',
    pricing: {
      lprTerm: 'ONE_YEAR',
      spreads: [
        { grade: 'AAA', upToDays: 60, spread: '0.21' },
        { grade: 'AAA', upToDays: 60, spread: '0.01' },
        { grade: 'AA', upToDays: 89, spread: '0.01' },
      ],
      greenDiscount: '-0.001',
      guaranteeDiscount: '0.11',
      upfrontFeeRate: '0.051',
      chargeInAdvance: true,
    },
    budget: '0',
    limits: { perDebtor: '7', perPair: '8' },
    validFrom: '2025-06-02',
    validUntil: '2025-06-01',
  };
  expect(await problems(bank, bad)).toEqual([
    ['NOT_TEXT', 'terms.name'],
    ['DUPLICATE_ITEM', 'terms.techniques'],
    ['RECOURSE_NEVER_POSSIBLE', 'terms.recourse'],
    ['NOT_TEXT', 'terms.districts.0'],
    ['RANGE_ORDER', 'terms.tenorDays.max'],
    ['OUT_OF_RANGE', 'terms.advanceRate'],
    ['OUT_OF_RANGE', 'terms.pricing.spreads.0.spread'],
    ['SPREADS_NOT_SORTED', 'terms.pricing.spreads.1.upToDays'],
    ['SPREADS_NOT_COVERING', 'terms.pricing.spreads'],
    ['OUT_OF_RANGE', 'terms.pricing.greenDiscount'],
    ['OUT_OF_RANGE', 'terms.pricing.guaranteeDiscount'],
    ['OUT_OF_RANGE', 'terms.pricing.upfrontFeeRate'],
    ['CHARGE_IN_ADVANCE_NEEDS_FACTORING', 'terms.pricing.chargeInAdvance'],
    ['NOT_CENTS', 'terms.ticket.max'],
    ['RANGE_ORDER', 'terms.ticket.max'],
    ['NOT_POSITIVE', 'terms.budget'],
    ['LIMIT_ABOVE_LIMIT', 'terms.ticket.max'],
    ['LIMIT_ABOVE_LIMIT', 'terms.limits.perDebtor'],
    ['LIMIT_ABOVE_LIMIT', 'terms.limits.perPair'],
    ['DATE_ORDER', 'terms.validUntil'],
    ['VALIDITY_PASSED', 'terms.validUntil'],
    ['DEBTOR_UNKNOWN', 'terms.debtors.0'],
  ]);
});

test('a licence decides the techniques', async () => {
  expect(
    await problems(factor, { techniques: ['FACTORING', 'LOAN_AGAINST_RECEIVABLES', 'BILL_DISCOUNTING'] }),
  ).toEqual([
    ['TECHNIQUE_NOT_LICENSED', 'terms.techniques.1'],
    ['TECHNIQUE_NOT_LICENSED', 'terms.techniques.2'],
  ]);
  const small = await world.party('LENDER', { licence: 'SMALL_LOAN_COMPANY' });
  expect(await problems(small, {})).toEqual([['TECHNIQUE_NOT_LICENSED', 'terms.techniques.0']]);
  await create(factor, {
    techniques: ['FACTORING'],
    pricing: { ...mandateTerms().pricing, chargeInAdvance: true },
  });
});

test('every grade needs prices when none is the lowest', async () => {
  expect(await problems(bank, { lowestGrade: null })).toEqual([
    ['SPREADS_NOT_COVERING', 'terms.pricing.spreads'],
    ['SPREADS_NOT_COVERING', 'terms.pricing.spreads'],
    ['SPREADS_NOT_COVERING', 'terms.pricing.spreads'],
  ]);
});

test('a change needs the version that was read, replaces all terms and moves the limits of what is taken', async () => {
  const id = await create(bank);
  const mandate = await mandateById(world.platform, id);
  if (mandate === null) throw new Error('not made');
  const exposure = {
    shares: [{ debtor: bank.organisation._id, seller: 'org_seller', amount: new Decimal('4000000') }],
    industry: 'INDUSTRY',
    district: '两江新区',
  };
  const lines = limitLinesOf(mandate, exposure, new Decimal('3000000'));
  const taking = act({
    name: 'testTake',
    keyed: false,
    async decide(unit) {
      await takeLimits(unit, { ref: 'off_mandates', lender: mandate.lender, lines });
      return {};
    },
  });
  await perform(world.platform, SYSTEM, taking, {});
  const change = (version: number, changes: Record<string, unknown>) =>
    bank.data(
      `mutation ($input: MandateChangeInput!) { mandateChange(input: $input) {
        __typename ... on UserError { code path message } ... on ValidationRefused { problems { code path } } ... on MandateChangeSuccess { mandate { version } } } }`,
      { input: { mandate: id, version, terms: mandateTerms(changes) } },
    );
  expect((await change(1, { limits: { perDebtor: '3500000' }, name: '新名称' })).mandateChange).toEqual({
    __typename: 'MandateChangeSuccess',
    mandate: { version: 2 },
  });
  expect((await change(1, { name: '旧读' })).mandateChange).toEqual({
    __typename: 'RuleRefused',
    code: 'MANDATE_CHANGED_SINCE',
    path: ['version'],
    message:
      'The mandate was changed since you read it: version 1 was given, it is at version 2. Read it again.',
  });
  expect((await change(2, { advanceRate: '0' })).mandateChange.problems).toEqual([
    { code: 'OUT_OF_RANGE', path: ['terms', 'advanceRate'] },
  ]);
  const { node } = await bank.data(READ, { id });
  expect(node).toMatchObject({ name: '新名称', version: 2, limits: { perDebtor: { amount: '3500000.00' } } });
  const row = (kind: string, limit: string, left: string, debtor: string | null = null) => ({
    kind,
    debtor: debtor && { id: debtor },
    limit: { amount: limit },
    used: { amount: '3000000.00' },
    left: { amount: left },
  });
  expect((node.usage as Record<string, unknown>[]).map(({ key: _, ...rest }) => rest)).toEqual([
    row('BUDGET', '10000000.00', '7000000.00'),
    row('DEBTOR', '3500000.00', '500000.00', bank.organisation._id),
    row('INDUSTRY', '10000000.00', '7000000.00'),
    row('PAIR', '10000000.00', '7000000.00', bank.organisation._id),
    row('REGION', '10000000.00', '7000000.00'),
  ]);
});

test('a mandate is suspended, resumed and withdrawn by its table of states', async () => {
  const id = await create(bank);
  const step = async (verb: string) => Object.values(await bank.data(move(verb, id)))[0];
  expect(await step('Resume')).toMatchObject({
    __typename: 'StateRefused',
    state: 'ACTIVE',
    act: 'mandateResume',
    allowed: 'mandateChange, mandateSuspend, mandateWithdraw',
  });
  expect(await step('Suspend')).toMatchObject({ mandate: { state: 'SUSPENDED', version: 2 } });
  expect(await step('Suspend')).toMatchObject({
    __typename: 'StateRefused',
    state: 'SUSPENDED',
    allowed: 'mandateChange, mandateResume, mandateWithdraw',
  });
  expect(await step('Resume')).toMatchObject({ mandate: { state: 'ACTIVE', version: 3 } });
  expect(await step('Withdraw')).toMatchObject({ mandate: { state: 'WITHDRAWN', version: 4 } });
  expect(await step('Resume')).toMatchObject({
    __typename: 'StateRefused',
    state: 'WITHDRAWN',
    allowed: '—',
  });
});

test('nobody but its lender sees a mandate, or may touch it', async () => {
  const other = await world.party('LENDER');
  const operator = await world.party('OPERATOR');
  const supplier = await world.party('SUPPLIER');
  const id = await create(other, { name: '他行授信' });
  for (const stranger of [bank, operator, supplier])
    expect(await stranger.data(READ, { id })).toEqual({ node: null });
  for (const verb of ['Suspend', 'Withdraw']) {
    const unseen = await bank.data(move(verb, id));
    expect(Object.values(unseen)[0]).toEqual({
      __typename: 'NotFoundRefused',
      code: 'NOT_FOUND',
      path: ['mandate'],
    });
  }
  expect((await other.data(LIST)).mandates.edges).toEqual([{ node: { id } }]);
  const own = (await bank.data(LIST)).mandates.edges as { node: { id: string } }[];
  expect(own.map(({ node }) => node.id)).not.toContain(id);
  expect((await supplier.ask(LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const viewer = await world.colleague(other, 'VIEWER');
  expect((await viewer.ask(move('Suspend', id))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await viewer.data(READ, { id })).node).toMatchObject({
    state: 'ACTIVE',
    version: 1,
    name: '他行授信',
  });
});

test('the list is newest first, by state, page by page', async () => {
  const lender = await world.party('LENDER');
  const ids: string[] = [];
  for (const name of ['一', '二', '三']) {
    ids.unshift(await create(lender, { name }));
    world.platform.clock.advance(1000);
  }
  await lender.data(move('Suspend', ids[1] ?? ''));
  const query = `query ($state: MandateState, $after: String) { mandates(state: $state, first: 2, after: $after) {
    edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
  const first = (await lender.data(query)).mandates;
  expect(first.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(ids.slice(0, 2));
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = (await lender.data(query, { after: first.pageInfo.endCursor })).mandates;
  expect(second.edges).toEqual([{ node: { id: ids[2] } }]);
  expect((await lender.data(query, { state: 'SUSPENDED' })).mandates.edges).toEqual([
    { node: { id: ids[1] } },
  ]);
});
