import { setTimeout as sleep } from 'node:timers/promises';
import { Decimal } from '../../src/kernel/decimal.js';
import { outbox } from '../../src/platform/outbox.js';
import { reconcileDaily } from '../../src/title/reconciliation.service.js';
import { reconciliations } from '../../src/title/reconciliation.store.js';
import { chainOf, titleEntries } from '../../src/title/title.store.js';
import {
  ACCEPT,
  acceptedDeal,
  CANCEL_DEAL,
  done,
  openMarket,
  standingOffer,
  type Market,
} from '../deals/case.js';
import { liveAt, registeredAt } from '../support/outside.js';
import type { Party } from '../support/world.js';

let market: Market;
let operator: Party;
let regulator: Party;
beforeAll(async () => {
  market = await openMarket();
  operator = await market.world.party('OPERATOR');
  regulator = await market.world.party('REGULATOR');
});
afterAll(() => market.world.stop());

const register = () => market.world.outside('register');
const RECONCILE = `mutation { registerReconcile { __typename ... on UserError { code }
  ... on RegisterReconcileSuccess { reconciliation { compared waiting found refiled differences { kind filing ours theirs } } } } }`;

async function reconcile(): Promise<Record<string, any>> {
  const { registerReconcile } = await operator.data(RECONCILE);
  await market.world.server.pulse.beat();
  return registerReconcile.reconciliation ?? registerReconcile;
}

/** What is registered there is changed behind everybody's back; without `set` it is lost. */
const tamper = (filingId: string, set?: object) =>
  register().put('/simulation/registration', { filingId, ...(set ? { set } : {}) });

const PRIORITY = 'query ($asset: ID!) { titlePriority(asset: $asset) { claims { source } } }';
const registeredAtFiling = async (filing: string) =>
  (await registeredAt(register())).find(({ filingId }) => filingId === filing);

const alertsOf = async (filing: string): Promise<string[]> => {
  const { alerts } = await regulator.data(
    '{ alerts(first: 100) { edges { node { kind about facts { name value } } } } }',
  );
  return (alerts.edges as any[])
    .map(({ node }) => node)
    .filter(({ kind, about }) => kind === 'REGISTER_DIFFERS' && about === filing)
    .map(({ facts }) => (facts as any[]).find(({ name }) => name === 'difference').value as string);
};

const clean = (compared: number) => ({ compared, waiting: 0, found: 0, refiled: 0, differences: [] });

test('what is registered as filed is compared and clean; the regulator reads the report', async () => {
  const { deal } = await acceptedDeal(market);
  await done(market.seller, CANCEL_DEAL, { deal, reason: '改用自有资金' });
  await market.world.server.pulse.beat();
  await acceptedDeal(market);
  expect(await reconcile()).toEqual(clean(2));
  const { registerReconciliations } = await regulator.data(
    '{ registerReconciliations(first: 1) { edges { node { id compared found } } } }',
  );
  const [{ node }] = registerReconciliations.edges;
  expect(node).toMatchObject({ compared: 2, found: 0 });
  const read = '{ node(id: "' + node.id + '") { ... on RegisterReconciliation { compared } } }';
  expect((await operator.data(read)).node).toEqual({ compared: 2 });
  expect((await market.seller.data(read)).node).toBeNull();
});

test('a filing that the register lost is sent again under its id; its new time counts beside the old one', async () => {
  const { deal, asset } = await acceptedDeal(market);
  const filing = `${deal}:${asset}`;
  const chain = await chainOf(market.world.platform, asset);
  const [number] = chain.flatMap(({ registrationNo }) => registrationNo ?? []);
  await tamper(filing);
  expect(await reconcile()).toMatchObject({
    found: 1,
    refiled: 1,
    differences: [{ kind: 'MISSING_THERE', filing, ours: number, theirs: null }],
  });
  expect(await alertsOf(filing)).toEqual(['MISSING_THERE']);
  const [again] = (await registeredAt(register())).filter(({ filingId }) => filingId === filing);
  expect(again?.registrationNo).not.toBe(number);
  expect(again?.received).toBe(1);
  const after = await chainOf(market.world.platform, asset);
  expect(after.slice(0, chain.length)).toEqual(chain);
  expect(after.slice(chain.length)).toMatchObject([
    { step: 'REGISTERED', filing, registrationNo: again?.registrationNo },
  ]);
  expect(await reconcile()).toEqual(clean(3));
});

test.each([
  ['AMOUNT', { amount: '999999.99' }, '1000000.00', '999999.99'],
  ['KIND', { kind: 'PLEDGE' }, 'ASSIGNMENT', 'PLEDGE'],
  ['REGISTRATION_NO', { registrationNo: '20250000000000000000' }, expect.any(String), '20250000000000000000'],
])('%s that differs is reported with both values and left alone', async (kind, set, ours, theirs) => {
  const [one] = await liveAt(register());
  const filing = one?.filingId ?? '';
  await tamper(filing, set);
  expect(await reconcile()).toMatchObject({
    found: 1,
    refiled: 0,
    differences: [{ kind, filing, ours, theirs }],
  });
  expect(await alertsOf(filing)).toContain(kind);
  const { registrationNo, amount } = one ?? {};
  await tamper(filing, { registrationNo, amount, kind: 'ASSIGNMENT' });
  expect(await reconcile()).toMatchObject({ found: 0 });
});

test('discharged on one side only: ours is sent again, theirs is told', async () => {
  const [gone] = (await registeredAt(register())).filter(({ dischargedAt }) => dischargedAt !== null);
  const ended = gone?.filingId ?? '';
  await tamper(ended, { dischargedAt: null, changes: [] });
  expect(await liveAt(register())).toHaveLength(3);
  expect(await reconcile()).toMatchObject({
    found: 1,
    differences: [{ kind: 'DISCHARGED_HERE_ONLY', filing: ended, theirs: null }],
  });
  expect(await liveAt(register())).toHaveLength(2);
  expect(await alertsOf(ended)).toEqual(['DISCHARGED_HERE_ONLY']);
  expect(await reconcile()).toEqual(clean(3));

  const [live] = await liveAt(register());
  const filing = live?.filingId ?? '';
  await register().post(`/filings/${encodeURIComponent(filing)}/discharge`, { entry: 'somebody-else' });
  const found = await reconcile();
  expect(found['differences']).toContainEqual({
    kind: 'DISCHARGED_THERE_ONLY',
    filing,
    ours: null,
    theirs: expect.any(String),
  });
  await tamper(filing, { dischargedAt: null });
});

test('a filing of ours that we do not have is told, as about the operator', async () => {
  const party = { name: '不明单位' };
  await register().post('/filings', {
    ...{ filingId: 'deal_x:rcv_x', source: 'LIANRONG', kind: 'PLEDGE', amount: '5000.00' },
    ...{ grantor: party, securedParty: party, collateral: ['rcv_x'] },
  });
  const found = await reconcile();
  expect(found['differences']).toContainEqual({
    kind: 'MISSING_HERE',
    filing: 'deal_x:rcv_x',
    ours: null,
    theirs: expect.stringMatching(/^\d{20} 5000\.00$/) as string,
  });
  expect(await alertsOf('deal_x:rcv_x')).toEqual(['MISSING_HERE']);
  await tamper('deal_x:rcv_x');
});

test('a late answer is waited for; then it is taken once, also when it comes twice', async () => {
  const { platform, server } = market.world;
  const { offer, asset } = await standingOffer(market);
  await register().faults({ fault: 'LATE', on: 'FILE', ms: 1_500 }, { fault: 'TWICE', on: 'FILE' });
  await done(market.seller, ACCEPT, { offer });
  await server.pulse.beat();
  const steps = async () => (await chainOf(platform, asset)).map(({ step }) => step);
  expect(await steps()).toEqual(['FILED', 'NOTIFIED']);
  expect(await reconcile()).toMatchObject({ found: 0, waiting: 1 });
  while ((await steps()).length < 3) {
    await sleep(100);
    await server.pulse.beat();
  }
  await server.pulse.beat();
  expect(await steps()).toEqual(['FILED', 'NOTIFIED', 'REGISTERED']);
  const { answers } = await register().get('/answers');
  expect((answers as any[]).filter(({ filingId }) => filingId.endsWith(asset))).toHaveLength(2);
  expect(await reconcile()).toMatchObject({ found: 0, waiting: 0 });
});

test('an answer that never came is asked for again', async () => {
  const { platform } = market.world;
  const { deal, asset } = await acceptedDeal(market);
  const [registered] = await titleEntries.find(platform, { asset, step: 'REGISTERED' }, { limit: 1 });
  await market.world.platform.connection
    .collection('title_entries')
    .deleteOne({ _id: registered?._id as never });
  await platform.connection
    .collection('title_filings')
    .updateOne({ _id: `${deal}:${asset}` as never }, { $set: { registrationNo: null, registeredAt: null } });
  expect(await reconcile()).toMatchObject({
    differences: [
      { kind: 'NOT_TAKEN', filing: `${deal}:${asset}`, ours: null, theirs: registered?.registrationNo },
    ],
  });
  expect((await chainOf(platform, asset)).map(({ step, registrationNo }) => [step, registrationNo])).toEqual([
    ['FILED', null],
    ['NOTIFIED', null],
    ['REGISTERED', registered?.registrationNo],
  ]);
  expect(await reconcile()).toMatchObject({ found: 0 });
});

test('a register that is away is said to be away, and nothing is kept of it', async () => {
  const before = await reconciliations.count(market.world.platform);
  await register().faults({ fault: 'FAIL_BEFORE', on: 'LIST', times: 1 });
  expect(await reconcile()).toEqual({ __typename: 'RuleRefused', code: 'COUNTERPART_AWAY' });
  expect(await reconciliations.count(market.world.platform)).toBe(before);
  await register().faults({ fault: 'FAIL_BEFORE', on: 'LIST', times: 1 });
  await expect(reconcileDaily.run(market.world.platform, '2025-03-11')).rejects.toThrow(/away/);
  await reconcileDaily.run(market.world.platform, '2025-03-11');
  expect(await reconciliations.count(market.world.platform)).toBe(before + 1);
  expect(
    (await outbox.find(market.world.platform, { delivered: false }, { limit: 9 })).map(({ type, data }) => [
      type,
      data,
    ]),
  ).toEqual([]);
});

test('a registration lost and made anew ranks behind what was registered meanwhile', async () => {
  const { deal, asset } = await acceptedDeal(market);
  const filing = `${deal}:${asset}`;
  const first = async (): Promise<[string, string]> => {
    const { titlePriority } = await market.seller.data(PRIORITY, { asset });
    return titlePriority.claims.map(({ source }: { source: string }) => source);
  };
  await tamper(filing);
  const { services, clock } = market.world.platform;
  await services.register.plant({
    ...{ filingId: 'rival', kind: 'ASSIGNMENT', amount: new Decimal('5000.00'), collateral: [asset] },
    ...{ grantor: '', securedParty: '另一家银行', submittedAt: clock.now() },
  });
  expect(await first()).toEqual(['PLATFORM', 'ELSEWHERE']);
  expect(await reconcile()).toMatchObject({ refiled: 1 });
  expect(await first()).toEqual(['ELSEWHERE', 'PLATFORM']);
  expect(await reconcile()).toMatchObject({ found: 0 });
  await tamper('rival');
});

test('a registration that was made anew behind our back is told, and its time taken', async () => {
  const { deal, asset } = await acceptedDeal(market);
  const filing = `${deal}:${asset}`;
  const { registeredAt } = (await registeredAtFiling(filing))!;
  const later = new Date(new Date(registeredAt).getTime() + 86_400_000).toISOString();
  await tamper(filing, { registeredAt: later });
  expect(await reconcile()).toMatchObject({
    differences: [{ kind: 'REGISTERED_AT', filing, ours: registeredAt, theirs: later }],
  });
  expect((await chainOf(market.world.platform, asset)).at(-1)?.registeredAt?.toISOString()).toBe(later);
  expect(await reconcile()).toMatchObject({ found: 0 });
  // An earlier time is no new registration: it is told, and nothing follows.
  await tamper(filing, { registeredAt: '2020-01-01T00:00:00.000Z' });
  expect(await reconcile()).toMatchObject({ differences: [{ kind: 'REGISTERED_AT', ours: later }] });
  await tamper(filing, { registeredAt: later });
  expect(await reconcile()).toMatchObject({ found: 0 });
});
