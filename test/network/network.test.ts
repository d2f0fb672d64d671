import { act, invoiceNumber, setTax, type Pair } from '../assets/builders.js';
import { receivables } from '../../src/assets/index.js';
import { outbox } from '../../src/platform/outbox.js';
import { network } from '../../src/network/index.js';
import { queueFeedback } from '../../src/network/feedback.service.js';
import { networkFeedback, networkReceivables } from '../../src/network/network.store.js';
import { readFeed } from '../../src/network/take.service.js';
import {
  approvedOrganisation,
  randomCreditCode,
  startWorld,
  type Party,
  type World,
  START,
} from '../support/world.js';
import { organisations } from '../../src/parties/index.js';

let world: World;
let operator: Party;
let pair: Pair;
beforeAll(async () => {
  world = await startWorld(START, { network: true });
  operator = await world.party('OPERATOR');
  pair = { seller: await world.party('SUPPLIER'), debtor: await world.party('CORE_ENTERPRISE') };
});
afterAll(() => world.stop());

const there = () => world.outside('network');
const partyOf = ({ organisation: { name, creditCode } }: Party) => ({ name, creditCode });

let sequence = 0;
const outside = (more: object = {}) => ({
  id: `ext-${(sequence += 1)}`,
  seller: partyOf(pair.seller),
  debtor: partyOf(pair.debtor),
  contractNumber: 'OUT-2025-01',
  deliveredOn: '2025-05-18',
  dueOn: '2025-07-16',
  confirmedAmount: '100000.00',
  confirmedAt: '2025-06-01T09:30:00+08:00',
  collectionAccount: { name: '重庆供应有限公司', number: '500100012345678', bank: '重庆银行两江支行' },
  invoices: [{ number: invoiceNumber(), issuedOn: '2025-05-20', total: '113000.00' }],
  ...more,
});

async function publish(item: object): Promise<void> {
  await there().post('/simulation/receivables', item);
  await readFeed(world.platform);
}

const LIST = `query ($state: NetworkReceivableState) { networkReceivables(state: $state, first: 100) { edges { node {
  id theirId state sellerCode amount { amount } dueOn reason message receivableId receivable { id state origin confirmedAmount { amount } claimed { amount } } } } } }`;
const listed = async (party: Party, theirId: string): Promise<Record<string, any> | undefined> => {
  const { networkReceivables: found } = await party.data(LIST);
  return (found.edges as any[]).map(({ node }) => node).find((node) => node.theirId === theirId);
};
const RETRY = `mutation ($id: ID!) { networkReceivableRetry(input: { networkReceivable: $id }) { __typename
  ... on UserError { code } ... on NetworkReceivableRetrySuccess { networkReceivable { state } } } }`;
const retry = async (theirId: string) =>
  (await operator.data(RETRY, { id: `nrc_${theirId}` })).networkReceivableRetry as Record<string, any>;

test('confirmed there, its parties members here, its invoices verified and free: a confirmed receivable here', async () => {
  const item = outside();
  await publish(item);
  const seen = await listed(pair.seller, item.id);
  expect(seen).toMatchObject({
    state: 'TAKEN',
    amount: { amount: '100000.00' },
    dueOn: '2025-07-16',
    reason: null,
    message: null,
    receivable: {
      state: 'CONFIRMED',
      origin: 'NETWORK',
      confirmedAmount: { amount: '100000.00' },
      claimed: { amount: '113000.00' },
    },
  });
  expect(await listed(operator, item.id)).toMatchObject({
    state: 'TAKEN',
    receivable: null,
    receivableId: seen?.receivableId,
  });
  const stored = await receivables.byId(world.platform, seen?.receivableId as string);
  expect([stored?.holder, stored?.obligor]).toEqual([
    pair.seller.organisation._id,
    pair.debtor.organisation._id,
  ]);
  // Its invoices back nothing else from now on.
  const { number, total } = item.invoices[0]!;
  const fields = {
    ...{ number, total, issuedOn: '2025-05-20' },
    sellerCode: pair.seller.organisation.creditCode,
    buyerCode: pair.debtor.organisation.creditCode,
  };
  const again = await act(pair.seller, 'receivableSubmit', {
    invoices: [{ fields }],
    ...{ contractNumber: 'X', deliveredOn: '2025-05-18', dueOn: '2025-07-16' },
    collectionAccount: item.collectionAccount,
  });
  expect(again.code).toBe('INVOICE_TAKEN');
});

test('it is taken once, however often it comes and whoever reads at once', async () => {
  const item = outside();
  const before = await receivables.count(world.platform, { origin: 'NETWORK' });
  await there().faults({ fault: 'TWICE', on: 'PUBLISH' });
  await there().post('/simulation/receivables', item);
  await Promise.all([readFeed(world.platform), readFeed(world.platform), readFeed(world.platform)]);
  await publish(item);
  expect(await receivables.count(world.platform, { origin: 'NETWORK' })).toBe(before + 1);
  expect(await networkReceivables.count(world.platform, { theirId: item.id })).toBe(1);
});

test.each([
  [
    'a debtor that is no member',
    () => ({ debtor: { name: '外部核心企业', creditCode: randomCreditCode() } }),
    'DEBTOR_NOT_ON_PLATFORM',
  ],
  [
    'a seller that is no member',
    () => ({ seller: { name: '外部供应商', creditCode: randomCreditCode() } }),
    'SUPPLIER_NOT_ON_PLATFORM',
  ],
  ['more than its invoices come to', () => ({ confirmedAmount: '113000.01' }), 'AMOUNT_ABOVE_CLAIM'],
  ['a day that does not exist', () => ({ dueOn: '2025-02-30' }), 'NETWORK_MALFORMED'],
  ['a term that has passed', () => ({ dueOn: '2025-06-02' }), 'VALIDATION'],
  ['an amount that is none', () => ({ confirmedAmount: '1e5' }), 'NETWORK_MALFORMED'],
])('%s: kept with its reason, and nothing else is written', async (_what, more, reason) => {
  const before = await receivables.count(world.platform);
  const item = outside(more());
  await publish(item);
  const seen = await listed(operator, item.id);
  expect(seen).toMatchObject({ state: 'KEPT', reason, receivable: null, receivableId: null });
  expect(seen?.message).toEqual(expect.stringMatching(/\S/));
  expect(await receivables.count(world.platform)).toBe(before);
});

test('an invoice that was voided or backs another asset is a reason; the seller reads it, others do not', async () => {
  const voided = outside();
  await setTax(operator, { number: voided.invoices[0]?.number, status: 'VOIDED' });
  await publish(voided);
  expect(await listed(pair.seller, voided.id)).toMatchObject({ state: 'KEPT', reason: 'INVOICE_NOT_VALID' });
  const first = outside();
  await publish(first);
  const second = outside({ invoices: first.invoices });
  await publish(second);
  expect(await listed(pair.seller, second.id)).toMatchObject({ state: 'KEPT', reason: 'INVOICE_TAKEN' });
  const stranger = await world.party('SUPPLIER');
  expect(await listed(stranger, second.id)).toBeUndefined();
  const node = `{ node(id: "nrc_${second.id}") { __typename } }`;
  expect([(await stranger.data(node)).node, (await pair.seller.data(node)).node]).toEqual([
    null,
    { __typename: 'NetworkReceivable' },
  ]);
});

test('what was kept is taken after its seller has joined; tried again it is taken no second time', async () => {
  const creditCode = randomCreditCode();
  const item = outside({ seller: { name: '新会员', creditCode } });
  await publish(item);
  expect(await retry(item.id)).toEqual({ __typename: 'RuleRefused', code: 'SUPPLIER_NOT_ON_PLATFORM' });
  await organisations.insert(world.platform, approvedOrganisation(['SUPPLIER'], { creditCode }));
  expect(await retry(item.id)).toMatchObject({ networkReceivable: { state: 'TAKEN' } });
  expect(await retry(item.id)).toEqual({ __typename: 'RuleRefused', code: 'NETWORK_TAKEN' });
  expect((await retry('none'))['code']).toBe('NOT_FOUND');
});

test('where the tax authority or the platform is away, the feed is read on later and nothing is lost or made up', async () => {
  const item = outside();
  await world.outside('tax').faults({ fault: 'FAIL_BEFORE', on: 'VERIFY' });
  await expect(publish(item)).rejects.toThrow(/away/);
  expect(await listed(operator, item.id)).toBeUndefined();
  await there().faults({ fault: 'FAIL_BEFORE', on: 'POLL' });
  await expect(readFeed(world.platform)).rejects.toThrow(/NETWORK gives no answer/);
  await readFeed(world.platform);
  expect(await listed(operator, item.id)).toMatchObject({ state: 'TAKEN' });
});

test('an item that comes late is read when it comes', async () => {
  const item = outside();
  await there().faults({ fault: 'LATE', on: 'PUBLISH', ms: 300 });
  await publish(item);
  expect(await listed(operator, item.id)).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 350));
  await readFeed(world.platform);
  expect(await listed(operator, item.id)).toMatchObject({ state: 'TAKEN' });
});

test('the invariant holds over all of this and names what does not fit', async () => {
  const [invariant] = network.invariants ?? [];
  const { checked, violations } = (await invariant?.check(world.platform)) ?? {};
  expect([checked, violations]).toEqual([expect.any(Number), []]);
  const [one] = await networkReceivables.find(world.platform, { state: 'TAKEN' }, { limit: 1 });
  await networkReceivables.update(world.platform, { _id: one?._id }, { $set: { receivable: null } });
  expect((await invariant?.check(world.platform))?.violations).toHaveLength(2);
  await networkReceivables.update(
    world.platform,
    { _id: one?._id },
    { $set: { receivable: one?.receivable } },
  );
});

test('news that concerns nothing from there is told to nobody', async () => {
  const event = { _id: 'evt_1', data: { deal: 'deal_none' }, occurredAt: START } as never;
  for (const consumer of queueFeedback) await consumer.take(world.platform, event);
  expect(await networkFeedback.count(world.platform)).toBe(0);
  expect(await outbox.count(world.platform, { type: 'NetworkFeedbackDue' })).toBe(0);
});
