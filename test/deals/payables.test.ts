import { assets } from '../../src/assets/index.js';
import { modules } from '../../src/modules.js';
import { alerts } from '../../src/oversight/alert.js';
import { verifyAll } from '../../src/platform/verification.js';
import { advanceTo, confirmedReceivable, newKey } from '../financing/case.js';
import type { Party } from '../support/world.js';
import {
  acceptedDeal,
  at,
  CANCEL_DEAL,
  disbursedDeal,
  done,
  LENT_ON,
  openMarket,
  readDeal,
  REPAY,
  type Market,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

const REFUSAL = `__typename ... on UserError { code path } ... on ValidationRefused { problems { path code } } ... on StateRefused { state }
  ... on RuleRefused { facts { name value } }`;
const PAYMENT = `debtorPayment { id receivable payTo { id } amount { amount } frees { amount } inVain { amount } state reason allowedActions repayment }`;
const STATE = `mutation ($input: DebtorPaymentRecordInput!) { debtorPaymentRecord(input: $input) { ${REFUSAL} ... on DebtorPaymentRecordSuccess { ${PAYMENT} } } }`;
const ANSWER = `mutation ($input: DebtorPaymentAnswerInput!) { debtorPaymentAnswer(input: $input) { ${REFUSAL} ... on DebtorPaymentAnswerSuccess { ${PAYMENT} } } }`;
const PAYABLES = `query ($first: Int, $after: String) { payables(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
  receivable { id } outstanding { amount } disputed { amount } dueOn payableOn
  payees { payTo { id } amount { amount } account { name number bank } since notice { id } } payments { amount { amount } inVain { amount } } } } } }`;
const SEEN = `query ($role: DebtorPaymentRole!) { debtorPayments(role: $role) { edges { node { amount { amount } frees { amount } inVain { amount } } } } }`;
const PAYEE_NOTICES = `{ payeeNotices { edges { node { id deal cause payTo { id } account { number } state items { asset amount { amount } } allowedActions } } } }`;
const ACKNOWLEDGE_PAYEE = `mutation ($notice: ID!) { payeeNoticeAcknowledge(input: { notice: $notice }) { ${REFUSAL} ... on PayeeNoticeAcknowledgeSuccess { payeeNotice { id state allowedActions } } } }`;
const ADD_ACCOUNT = `mutation ($input: BankAccountAddInput!) { bankAccountAdd(input: $input) { __typename ... on UserError { code message } } }`;

const state = async (receivable: string, to: Party, amount: string, paidAt: Date, reference: string) => {
  const input = {
    idempotencyKey: newKey(),
    ...{ receivable, amount, reference },
    to: to.organisation._id,
    paidAt: paidAt.toISOString(),
  };
  return (await market.debtor.data(STATE, { input })).debtorPaymentRecord as Record<string, any>;
};
const payables = async (party: Party = market.debtor): Promise<Record<string, any>[]> =>
  (await party.data(PAYABLES)).payables.edges.map(({ node }: { node: unknown }) => node);
const seen = async (party: Party, role: string): Promise<string[]> =>
  (await party.data(SEEN, { role })).debtorPayments.edges.map(
    ({ node }: { node: Record<string, { amount: string }> }) =>
      `${node['amount']?.amount} frees ${node['frees']?.amount}, in vain ${node['inVain']?.amount}`,
  );
const violations = async (): Promise<string[]> => {
  const all: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(market.world.platform, modules))
    if (!invariant.startsWith('Every invoice and credit note')) all.push(...found);
  return all;
};

test('1,000,000 is pledged; before the notice 400,000 go to the SME, after it 600,000: these are still owed to the pledgee', async () => {
  const { world, seller, debtor, bank } = market;
  const ready = await disbursedDeal(market, { technique: 'LOAN_AGAINST_RECEIVABLES', disclosed: false });
  const sold = { payTo: { id: seller.organisation._id }, amount: { amount: '1000000.00' }, notice: null };
  expect((await payables())[0]).toMatchObject({ outstanding: { amount: '1000000.00' }, payees: [sold] });
  await advanceTo(world, at(LENT_ON, '20:00'));
  const first = await state(ready.asset, seller, '400000', at(LENT_ON, '15:00'), 'P-1');
  expect(first['debtorPayment']).toMatchObject({
    frees: { amount: '400000.00' },
    inVain: { amount: '0.00' },
    state: 'STATED',
    allowedActions: [],
  });
  // What the seller got is missing of what was pledged: the lender has a claim on it.
  expect((await readDeal(bank, ready.deal))?.['dilutions']).toMatchObject([
    {
      state: 'OPEN',
      open: { amount: '400000.00' },
      changes: [{ cause: 'PAID_TO_SELLER', amount: { amount: '400000.00' } }],
    },
  ]);
  await advanceTo(world, new Date('2025-03-12T09:00:00+08:00'));
  const notice = `mutation ($input: DealNoticeGiveInput!) { dealNoticeGive(input: $input) { ${REFUSAL} ... on DealNoticeGiveSuccess { deal { id } } } }`;
  const given = await bank.data(notice, {
    input: { deal: ready.deal, cause: 'DILUTION', reason: '债务人已付款给融资方', idempotencyKey: newKey() },
  });
  expect(given.dealNoticeGive.__typename).toBe('DealNoticeGiveSuccess');
  await advanceTo(world, new Date('2025-03-14T09:00:00+08:00'));
  const second = await state(ready.asset, seller, '600000', new Date('2025-03-14T08:00:00+08:00'), 'P-2');
  expect(second['debtorPayment']).toMatchObject({
    frees: { amount: '0.00' },
    inVain: { amount: '600000.00' },
  });
  expect((await payables())[0]).toMatchObject({
    outstanding: { amount: '600000.00' },
    payees: [{ payTo: { id: bank.organisation._id }, amount: { amount: '600000.00' } }],
    payments: [{ inVain: { amount: '0.00' } }, { inVain: { amount: '600000.00' } }],
  });
  const all = ['600000.00 frees 0.00, in vain 600000.00', '400000.00 frees 400000.00, in vain 0.00'];
  expect(await seen(seller, 'RECEIVER')).toEqual(all);
  expect(await seen(debtor, 'DEBTOR')).toEqual(all);
  // The lender sees what was paid while its notice stood; what went before it shows as its claim on the seller.
  expect(await seen(bank, 'LENDER')).toEqual(all.slice(0, 1));
  expect(await seen(await world.party('LENDER'), 'LENDER')).toEqual([]);
  await world.server.pulse.beat();
  const raised = await alerts.find(world.platform, { kind: 'PAID_WRONG_PARTY' }, { limit: 10 });
  expect(raised.map(({ about, facts }) => [about, facts['amount'], facts['to']])).toEqual([
    [ready.asset, '600000.00', seller.organisation._id],
  ]);
  expect((await assets.byId(world.platform, ready.asset))?.paid.toFixed(2)).toBe('400000.00');
  expect(await violations()).toEqual([]);
});

test('a payment outside every deal lessens the claim; the seller that never got it says so, and it is owed again', async () => {
  const { world, seller, debtor } = market;
  const id = await confirmedReceivable(world, seller, debtor, '100000');
  await assets.update(world.platform, { _id: id }, { $set: { answeredAt: at(LENT_ON, '08:00') } });
  const paid = await state(id, seller, '100000', at(LENT_ON, '08:30'), 'P-1');
  expect(paid['debtorPayment']).toMatchObject({ frees: { amount: '100000.00' }, inVain: { amount: '0.00' } });
  const asset = async () => {
    const found = await assets.byId(world.platform, id);
    return [found?.state, found?.paid.toFixed(2)];
  };
  expect(await asset()).toEqual(['SETTLED', '100000.00']);
  expect(await payables()).toEqual([]);
  const payment = paid['debtorPayment'].id as string;
  const answer = (party: Party, more: object) =>
    party.data(ANSWER, { input: { idempotencyKey: newKey(), payment, received: false, ...more } });
  expect((await answer(debtor, { reason: 'x' })).debtorPaymentAnswer).toMatchObject({ code: 'NOT_FOUND' });
  expect((await answer(seller, {})).debtorPaymentAnswer).toMatchObject({
    problems: [{ path: ['reason'], code: 'REQUIRED' }],
  });
  expect((await answer(seller, { reason: '未到账' })).debtorPaymentAnswer.debtorPayment).toMatchObject({
    state: 'CONTESTED',
    reason: '未到账',
    allowedActions: [],
  });
  expect(await asset()).toEqual(['CONFIRMED', '0.00']);
  expect((await answer(seller, { reason: '未到账' })).debtorPaymentAnswer).toMatchObject({
    code: 'WRONG_STATE',
    state: 'CONTESTED',
  });
  await world.server.pulse.beat();
  expect(await alerts.count(world.platform, { kind: 'PAYMENT_CONTESTED', about: id })).toBe(1);
});

test('what a debtor says that it paid a lender lessens nothing until the lender records it', async () => {
  const { world, bank, debtor } = market;
  const { deal, asset } = await disbursedDeal(market);
  await advanceTo(world, new Date('2025-05-05T18:00:00+08:00'));
  const stated = await state(asset, bank, '300000', new Date('2025-05-05T10:00:00+08:00'), 'IN-9');
  expect(stated['debtorPayment']).toMatchObject({ frees: { amount: '300000.00' }, state: 'STATED' });
  expect((await payables())[0]).toMatchObject({ outstanding: { amount: '1000000.00' } });
  await done(bank, REPAY, {
    deal,
    amount: '300000',
    on: '2025-05-05',
    payer: 'DEBTOR',
    reference: 'IN-9',
  });
  expect((await payables())[0]).toMatchObject({
    outstanding: { amount: '700000.00' },
    payees: [{ payTo: { id: bank.organisation._id }, amount: { amount: '700000.00' } }],
  });
  // The other way round, the statement finds the repayment by the bank's reference.
  await done(bank, REPAY, {
    deal,
    amount: '200000',
    on: '2025-05-05',
    payer: 'DEBTOR',
    reference: 'IN-10',
  });
  const known = await state(asset, bank, '200000', new Date('2025-05-05T11:00:00+08:00'), 'IN-10');
  expect(known['debtorPayment']).toMatchObject({
    frees: { amount: '200000.00' },
    inVain: { amount: '0.00' },
    state: 'RECEIVED',
    repayment: expect.stringMatching(/^rpy_/) as string,
  });
  expect((await payables())[0]).toMatchObject({ outstanding: { amount: '500000.00' } });
  expect(await seen(debtor, 'DEBTOR')).toHaveLength(2);
});

test('refusals: a stranger’s debt, a time before the last payment or in the future, a reference twice, oneself', async () => {
  const { world, seller, debtor } = market;
  const id = await confirmedReceivable(world, seller, debtor, '100000');
  await assets.update(world.platform, { _id: id }, { $set: { answeredAt: at(LENT_ON, '08:00') } });
  expect(await state(id, debtor, '1', at(LENT_ON, '08:30'), 'P-0')).toMatchObject({
    problems: [{ path: ['to'], code: 'SELF_PAYMENT' }],
  });
  expect(await state(id, seller, '1', at(LENT_ON, '07:59'), 'P-1')).toMatchObject({ code: 'PAYMENT_TIME' });
  expect(await state(id, seller, '1', at(LENT_ON, '09:01'), 'P-1')).toMatchObject({ code: 'PAYMENT_TIME' });
  await state(id, seller, '100', at(LENT_ON, '08:30'), 'P-1');
  expect(await state(id, seller, '1', at(LENT_ON, '08:29'), 'P-2')).toMatchObject({ code: 'PAYMENT_TIME' });
  expect(await state(id, seller, '1', at(LENT_ON, '08:40'), 'P-1')).toMatchObject({
    code: 'PAYMENT_STATED',
    path: ['reference'],
  });
  const foreign = { ...market, debtor: await world.party('CORE_ENTERPRISE') };
  const input = {
    idempotencyKey: newKey(),
    receivable: id,
    to: seller.organisation._id,
    amount: '1',
    paidAt: at(LENT_ON).toISOString(),
    reference: 'P-3',
  };
  expect((await foreign.debtor.data(STATE, { input })).debtorPaymentRecord).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect((await payables())[0]).toMatchObject({ outstanding: { amount: '99900.00' } });
});

test('a changed account and the end of a deal reach the debtor as notices that it acknowledges', async () => {
  const { world, bank, debtor, seller } = market;
  const account = (number: string) => ({
    number,
    bankName: '巴江银行',
    cnaps: '313653000013',
    purpose: 'COLLECT',
  });
  await bank.data(ADD_ACCOUNT, { input: account('6222000011112222') });
  const { deal, asset } = await acceptedDeal(market);
  const told = async () => (await payables())[0]?.['payees'];
  expect(await told()).toMatchObject([
    { payTo: { id: bank.organisation._id }, account: { number: '6222000011112222', bank: '巴江银行' } },
  ]);
  const closed = `mutation ($account: ID!) { bankAccountClose(input: { account: $account }) { __typename ... on UserError { code } } }`;
  const { bankAccounts } = await bank.data(`{ bankAccounts { id number } }`);
  await bank.data(ADD_ACCOUNT, { input: account('6222000033334444') });
  await world.server.pulse.beat();
  expect((await debtor.data(PAYEE_NOTICES)).payeeNotices.edges).toEqual([]);
  await bank.data(closed, { account: bankAccounts[0].id });
  // The old account is right until the notice stands in the debtor's inbox.
  expect((await told())[0].account.number).toBe('6222000011112222');
  await world.server.pulse.beat();
  expect((await told())[0].account.number).toBe('6222000033334444');
  const notices = async () =>
    (await debtor.data(PAYEE_NOTICES)).payeeNotices.edges.map(
      ({ node }: { node: unknown }) => node,
    ) as Record<string, any>[];
  const [changed] = await notices();
  expect(changed).toMatchObject({
    deal,
    cause: 'ACCOUNT_CHANGED',
    payTo: { id: bank.organisation._id },
    account: { number: '6222000033334444' },
    state: 'MADE',
    items: [{ asset, amount: { amount: '1000000.00' } }],
    allowedActions: ['acknowledge'],
  });
  expect(
    (await seller.data(ACKNOWLEDGE_PAYEE, { notice: changed?.['id'] })).payeeNoticeAcknowledge,
  ).toMatchObject({
    code: 'NOT_FOUND',
  });
  const acknowledged = await debtor.data(ACKNOWLEDGE_PAYEE, { notice: changed?.['id'] });
  expect(acknowledged.payeeNoticeAcknowledge.payeeNotice).toMatchObject({
    state: 'ACKNOWLEDGED',
    allowedActions: [],
  });
  await done(seller, CANCEL_DEAL, { deal, reason: '不再需要' });
  expect((await notices())[0]).toMatchObject({
    cause: 'DEAL_ENDED',
    payTo: { id: seller.organisation._id },
    account: null,
  });
  expect(await told()).toMatchObject([
    { payTo: { id: seller.organisation._id }, account: { number: '6222020200001234567' }, notice: null },
  ]);
});

test('of an asset that is assigned in part, the rest is the seller’s to be paid; pages come in order', async () => {
  const { world, seller, debtor, bank } = market;
  await confirmedReceivable(world, seller, debtor, '50000');
  const { asset } = await acceptedDeal(market, { assigned: '600000', finance: '400000' });
  const page = await debtor.data(PAYABLES, { first: 1 });
  const rest = await debtor.data(PAYABLES, { first: 5, after: page.payables.pageInfo.endCursor });
  const both = [...page.payables.edges, ...rest.payables.edges] as { node: Record<string, any> }[];
  expect(both).toHaveLength(2);
  const split = both.find(({ node }) => node['receivable'].id === asset)?.node;
  expect(
    split?.['payees'].map((one: Record<string, any>) => [one['payTo'].id, one['amount'].amount]),
  ).toEqual([
    [bank.organisation._id, '600000.00'],
    [seller.organisation._id, '400000.00'],
  ]);
  expect(await payables(seller)).toEqual([]);
});
