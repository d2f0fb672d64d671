import { requests } from '../../src/financing/index.js';
import { insertEnvironmentalRating, type EnvironmentalRating } from '../../src/reference/index.js';
import { startWorld, type Party, type World } from '../support/world.js';
import {
  advanceTo,
  CANCEL,
  confirmedReceivable,
  heldOnAsset,
  hoursOn,
  inDays,
  newKey,
  OPEN,
  openInput,
  openRequest,
  TODAY,
} from './case.js';

let world: World;
let seller: Party;
let debtor: Party;
beforeEach(async () => {
  world = await startWorld();
  seller = await world.party('SUPPLIER');
  debtor = await world.party('CORE_ENTERPRISE');
});
afterEach(() => world.stop());

test('a request over two receivables holds what it assigns and runs to the earlier due date', async () => {
  const first = await confirmedReceivable(world, seller, debtor, '800000', { dueOn: inDays(181) });
  const second = await confirmedReceivable(world, seller, debtor, '500000', { dueOn: inDays(200) });
  const input = openInput([
    { asset: first, amount: '800000' },
    { asset: second, amount: '400000' },
  ]);
  const { financingRequestOpen } = await seller.data(OPEN, { input });
  expect(financingRequestOpen).toEqual({
    __typename: 'FinancingRequestOpenSuccess',
    financingRequest: {
      id: expect.stringMatching(/^frq_/) as string,
      state: 'OPEN',
      competition: 'SEALED',
      dueOn: inDays(181),
      tenorDays: 180,
      amount: { amount: '1000000.00', currency: 'CNY' },
      assignedAmount: { amount: '1200000.00' },
      openedAt: expect.any(String) as string,
      closesAt: hoursOn(24).toISOString(),
      expiresAt: hoursOn(24 * 8).toISOString(),
      warnings: [],
      takesBids: true,
      acceptanceOpen: false,
      allowedActions: ['cancel'],
    },
  });
  const id = financingRequestOpen.financingRequest.id as string;
  expect(await heldOnAsset(world, first)).toEqual([`${id} REQUEST 800000.00`]);
  expect(await heldOnAsset(world, second)).toEqual([`${id} REQUEST 400000.00`]);
  const again = await seller.data(OPEN, { input });
  expect(again.financingRequestOpen.financingRequest.id).toBe(id);
  expect(await requests.count(world.platform)).toBe(1);
});

test('everything that is wrong is reported at once, with its place, and nothing is held', async () => {
  const asset = await confirmedReceivable(world, seller, debtor, '500000', { dueOn: TODAY });
  const input = openInput([{ asset, amount: '400000.001' }], {
    amount: '500000',
    techniques: ['LOAN_AGAINST_RECEIVABLES', 'BILL_DISCOUNTING'],
    recourseAccepted: ['WITHOUT_RECOURSE'],
    highestAnnualRate: '0.5',
    purpose: 'PROPERTY_SPECULATION',
    closesAt: hoursOn(-1).toISOString(),
    expiresAt: hoursOn(-2).toISOString(),
  });
  const { financingRequestOpen } = await seller.data(OPEN, { input });
  expect(financingRequestOpen.problems).toEqual([
    { code: 'NOT_CENTS', path: ['assets', '0', 'amount'] },
    { code: 'AMOUNT_ABOVE_ASSIGNED', path: ['amount'] },
    { code: 'TECHNIQUE_NEEDS_RECOURSE', path: ['techniques', '0'] },
    { code: 'OUT_OF_RANGE', path: ['highestAnnualRate'] },
    { code: 'PURPOSE_EXCLUDED', path: ['purpose'] },
    { code: 'ASSET_DUE_TOO_SOON', path: ['assets', '0', 'asset'] },
    { code: 'TECHNIQUE_NOT_FOR_ASSET', path: ['techniques', '1'] },
    { code: 'NOT_IN_FUTURE', path: ['closesAt'] },
    { code: 'TOO_LATE', path: ['closesAt'] },
    { code: 'NOT_IN_FUTURE', path: ['expiresAt'] },
    { code: 'TOO_LATE', path: ['expiresAt'] },
  ]);
  expect(await heldOnAsset(world, asset)).toEqual([]);
  expect(await requests.count(world.platform)).toBe(0);
});

test.each([
  ['SECURITIES', undefined, ['PURPOSE_EXCLUDED']],
  ['OTHER_OPERATING', undefined, ['PURPOSE_NEEDS_NOTE']],
  ['OTHER_OPERATING', '展会费用', undefined],
  ['WAGES', undefined, undefined],
])('the purpose %s with the note %s', async (purpose, purposeNote, expected) => {
  const asset = await confirmedReceivable(world, seller, debtor, '1000000');
  const { financingRequestOpen } = await seller.data(OPEN, {
    input: openInput([{ asset, amount: '1000000' }], { purpose, purposeNote }),
  });
  expect(financingRequestOpen.problems?.map(({ code }: { code: string }) => code)).toEqual(expected);
});

test('times: sealed needs a close that leaves a day to accept, instant takes none', async () => {
  const asset = await confirmedReceivable(world, seller, debtor, '1000000', { dueOn: inDays(10) });
  const problemsOf = async (more: Record<string, unknown>): Promise<string[]> => {
    const { financingRequestOpen } = await seller.data(OPEN, {
      input: openInput([{ asset, amount: '1000000' }], more),
    });
    return financingRequestOpen.problems.map(
      ({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`,
    );
  };
  expect(await problemsOf({ closesAt: null })).toEqual(['CLOSES_AT_NEEDED closesAt']);
  expect(await problemsOf({ competition: 'INSTANT' })).toEqual(['CLOSES_AT_NOT_USED closesAt']);
  const dayBefore = `${inDays(9)}T00:00:00.001+08:00`;
  expect(await problemsOf({ closesAt: dayBefore })).toEqual(['TOO_LATE closesAt']);
  expect(await problemsOf({ expiresAt: `${inDays(10)}T00:00:00.001+08:00` })).toEqual(['TOO_LATE expiresAt']);
  expect(await problemsOf({ expiresAt: hoursOn(24).toISOString() })).toEqual(['NOT_IN_FUTURE expiresAt']);
  const late = openInput([{ asset, amount: '1000000' }], { closesAt: `${inDays(9)}T00:00:00+08:00` });
  const { financingRequestOpen } = await seller.data(OPEN, { input: late });
  expect(financingRequestOpen.financingRequest).toMatchObject({
    tenorDays: 1,
    expiresAt: new Date(`${inDays(10)}T00:00:00+08:00`).toISOString(),
  });
});

test("another's asset does not exist, an unconfirmed one is refused by its state, and no more than what is available is assigned", async () => {
  const other = await world.party('SUPPLIER');
  const theirs = await confirmedReceivable(world, other, debtor, '1000000');
  const unconfirmed = await confirmedReceivable(world, seller, debtor, '1000000', { state: 'SUBMITTED' });
  const asset = await confirmedReceivable(world, seller, debtor, '1000000');
  const ask = async (id: string, amount: string) =>
    (await seller.data(OPEN, { input: openInput([{ asset: id, amount }], { amount: '100.00' }) }))
      .financingRequestOpen;
  expect(await ask(theirs, '1000')).toMatchObject({
    __typename: 'NotFoundRefused',
    path: ['assets', '0', 'asset'],
  });
  expect(await ask(unconfirmed, '1000')).toMatchObject({
    __typename: 'StateRefused',
    state: 'SUBMITTED',
    act: 'financingRequestOpen',
  });
  await openRequest(seller, openInput([{ asset, amount: '600000' }], { amount: '600000.00' }));
  expect(await ask(asset, '400000.01')).toMatchObject({
    __typename: 'AmountRefused',
    available: '400000.00',
    requested: '400000.01',
  });
  expect((await heldOnAsset(world, asset)).length).toBe(1);
});

test.each<[EnvironmentalRating, Record<string, unknown>]>([
  ['BLACK', { __typename: 'RuleRefused', code: 'ENVIRONMENT_BLOCKED' }],
  ['RED', { __typename: 'RuleRefused', code: 'ENVIRONMENT_BLOCKED' }],
  ['YELLOW', { financingRequest: expect.objectContaining({ warnings: ['ENVIRONMENT_YELLOW'] }) as object }],
  ['GREEN', { financingRequest: expect.objectContaining({ warnings: [] }) as object }],
])('an applicant rated %s', async (rating, expected) => {
  const asOf = inDays(-30);
  await insertEnvironmentalRating(world.platform, {
    organisation: seller.organisation._id,
    rating,
    asOf,
    createdAt: world.platform.clock.now(),
  });
  const asset = await confirmedReceivable(world, seller, debtor, '1000000');
  const { financingRequestOpen } = await seller.data(OPEN, {
    input: openInput([{ asset, amount: '1000000' }]),
  });
  expect(financingRequestOpen).toMatchObject(expected);
  expect((await heldOnAsset(world, asset)).length).toBe(financingRequestOpen.financingRequest ? 1 : 0);
});

test('cancelling frees the assets, once; a second time it is refused by the state', async () => {
  const asset = await confirmedReceivable(world, seller, debtor, '1000000');
  const request = await openRequest(seller, openInput([{ asset, amount: '1000000' }]));
  const other = await world.party('SUPPLIER');
  expect((await other.data(CANCEL, { request })).financingRequestCancel).toMatchObject({
    __typename: 'NotFoundRefused',
  });
  expect((await seller.data(CANCEL, { request })).financingRequestCancel.financingRequest).toEqual({
    id: request,
    state: 'CANCELLED',
    allowedActions: [],
  });
  expect(await heldOnAsset(world, asset)).toEqual([]);
  expect((await seller.data(CANCEL, { request })).financingRequestCancel).toEqual({
    __typename: 'StateRefused',
    code: 'WRONG_STATE',
    noun: 'financingRequest',
    state: 'CANCELLED',
    act: 'financingRequestCancel',
    allowed: '—',
  });
});

test('a request that nobody accepts expires by the clock and frees its assets, not a moment before', async () => {
  const asset = await confirmedReceivable(world, seller, debtor, '1000000');
  const request = await openRequest(seller, openInput([{ asset, amount: '1000000' }]));
  const stateOf = async () =>
    (await seller.data('query ($id: ID!) { financingRequest(id: $id) { state } }', { id: request }))
      .financingRequest.state as string;
  await advanceTo(world, hoursOn(24 * 8 - 1));
  expect([await stateOf(), (await heldOnAsset(world, asset)).length]).toEqual(['OPEN', 1]);
  await advanceTo(world, hoursOn(24 * 8));
  expect([await stateOf(), await heldOnAsset(world, asset)]).toEqual(['EXPIRED', []]);
});

test('twenty requests over one receivable at once: one is open, nothing of the others remains', async () => {
  const asset = await confirmedReceivable(world, seller, debtor, '1000000');
  const tries = Array.from({ length: 20 }, () =>
    seller.data(OPEN, { input: openInput([{ asset, amount: '1000000' }]) }),
  );
  const answers = (await Promise.all(tries)).map(
    ({ financingRequestOpen }) => financingRequestOpen.__typename as string,
  );
  expect(answers.filter((one) => one === 'FinancingRequestOpenSuccess').length).toBe(1);
  expect(await requests.count(world.platform)).toBe(1);
  expect((await heldOnAsset(world, asset)).length).toBe(1);
});

const SEEN = 'query ($id: ID!) { financingRequest(id: $id) { id allowedActions } node(id: $id) { id } }';

test('its applicant sees a request, lenders by their licence while it is open, others nothing', async () => {
  const asset = await confirmedReceivable(world, seller, debtor, '1000000');
  const loan = openInput([{ asset, amount: '1000000' }], { techniques: ['LOAN_AGAINST_RECEIVABLES'] });
  const id = await openRequest(seller, loan);
  const bank = await world.party('LENDER');
  const factor = await world.party('LENDER', { licence: 'COMMERCIAL_FACTOR' });
  const rival = await world.party('SUPPLIER');
  expect(await seller.data(SEEN, { id })).toEqual({
    financingRequest: { id, allowedActions: ['cancel'] },
    node: { id },
  });
  expect(await bank.data(SEEN, { id })).toEqual({
    financingRequest: { id, allowedActions: ['bid'] },
    node: null,
  });
  const nothing = { financingRequest: null, node: null };
  expect(await factor.data(SEEN, { id })).toEqual(nothing);
  expect(await rival.data(SEEN, { id })).toEqual(nothing);
  for (const capacity of ['CORE_ENTERPRISE', 'OPERATOR', 'REGULATOR'] as const) {
    const answer = await (await world.party(capacity)).ask(SEEN, { id });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
  await seller.data(CANCEL, { request: id });
  expect(await bank.data(SEEN, { id })).toEqual(nothing);
});

const OPPORTUNITIES = `{ financingOpportunities { edges { node {
  id applicant { name } assets { kind debtor { name } seller { name } assignedAmount { amount } confirmedAmount { amount } }
} } } }`;

test('opportunities show what is assigned and who owes it, and only what the licence allows', async () => {
  const asset = await confirmedReceivable(world, seller, debtor, '1200000');
  const id = await openRequest(
    seller,
    openInput([{ asset, amount: '1000000' }], { techniques: ['LOAN_AGAINST_RECEIVABLES'] }),
  );
  const bank = await world.party('LENDER');
  const factor = await world.party('LENDER', { licence: 'COMMERCIAL_FACTOR' });
  const seen = (await bank.data(OPPORTUNITIES)).financingOpportunities.edges;
  const [owed, owes] = [{ name: seller.organisation.name }, { name: debtor.organisation.name }];
  const summary = {
    kind: 'RECEIVABLE',
    debtor: owes,
    seller: owed,
    assignedAmount: { amount: '1000000.00' },
    confirmedAmount: { amount: '1200000.00' },
  };
  expect(seen).toEqual([{ node: { id, applicant: owed, assets: [summary] } }]);
  expect((await factor.data(OPPORTUNITIES)).financingOpportunities.edges).toEqual([]);
  await advanceTo(world, hoursOn(24 * 8));
  expect((await bank.data(OPPORTUNITIES)).financingOpportunities.edges).toEqual([]);
});

test('own requests are listed newest first, by state', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 3; at += 1) {
    const asset = await confirmedReceivable(world, seller, debtor, '1000000');
    ids.unshift(
      await openRequest(seller, openInput([{ asset, amount: '1000000' }], { idempotencyKey: newKey() })),
    );
  }
  await seller.data(CANCEL, { request: ids[1] });
  const LIST =
    'query ($state: FinancingRequestState) { financingRequests(state: $state) { edges { node { id } } } }';
  const listed = async (state?: string) =>
    (await seller.data(LIST, { state })).financingRequests.edges.map(
      ({ node }: { node: { id: string } }) => node.id,
    ) as string[];
  expect(await listed()).toEqual(ids);
  expect(await listed('OPEN')).toEqual([ids[0], ids[2]]);
  expect(await listed('CANCELLED')).toEqual([ids[1]]);
});
