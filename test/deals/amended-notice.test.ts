/** A lender that gives up part of what it has registered: the debtor is told how much it pays whom from then on. */
import { documents } from '../../src/documents/document.store.js';
import { frozenTextOf } from '../../src/documents/index.js';
import { plainDate } from '../../src/kernel/dates.js';
import { outbox } from '../../src/platform/outbox.js';
import { newKey } from '../financing/case.js';
import { violationsOf } from '../support/violations.js';
import { disbursedDeal, openMarket, readDeal, type Market } from './case.js';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
}, 60_000);
afterAll(() => market.world.stop());

const AMEND = `mutation ($input: TitleAmendInput!) { titleAmend(input: $input) { __typename ... on UserError { code } } }`;
const PAYEE_NOTICES = `{ payeeNotices(first: 5) { edges { node { id deal cause state payTo { id } items { asset amount { amount } } } } } }`;
const ACKNOWLEDGE = `mutation ($notice: ID!) { payeeNoticeAcknowledge(input: { notice: $notice }) { __typename ... on PayeeNoticeAcknowledgeSuccess { payeeNotice { state } } } }`;
const PAYABLES = `{ payables(first: 5) { edges { node { payees { payTo { id } amount { amount } } } } } }`;

const amend = async (filing: string, change: object) => {
  const input = { idempotencyKey: newKey(), filing, reason: '部分还款后减额', ...change };
  expect((await market.bank.data(AMEND, { input })).titleAmend.__typename).toBe('TitleAmendSuccess');
  await market.world.server.pulse.beat();
};
const told = async () => (await market.debtor.data(PAYEE_NOTICES)).payeeNotices.edges as { node: any }[];

test('an amount that is lowered reaches the debtor as a notice that it acknowledges, with a new text; a longer term does not', async () => {
  const { world, bank, seller, debtor } = market;
  const { deal, asset } = await disbursedDeal(market, { assigned: '600000', finance: '400000' });
  const notice = (await readDeal(bank, deal))?.['notices'][0].id as string;
  const first = await frozenTextOf(world.platform, notice, 'NOTICE');
  await amend(`${deal}:${asset}`, { expiresOn: plainDate('2027-01-31') });
  expect(await told()).toEqual([]);

  await amend(`${deal}:${asset}`, { amount: '450000' });
  const [change, ...more] = await told();
  expect(more).toEqual([]);
  expect(change?.node).toMatchObject({
    ...{ deal, cause: 'AMOUNT_CHANGED', state: 'MADE', payTo: { id: bank.organisation._id } },
    items: [{ asset, amount: { amount: '450000.00' } }],
  });
  const payees = (await debtor.data(PAYABLES)).payables.edges[0].node.payees;
  expect(payees).toMatchObject([
    { payTo: { id: bank.organisation._id }, amount: { amount: '450000.00' } },
    { payTo: { id: seller.organisation._id }, amount: { amount: '550000.00' } },
  ]);
  // The text that the debtor had stands; the new one is what counts.
  expect(await documents.count(world.platform, { belongsTo: notice, kind: 'NOTICE' })).toBe(2);
  expect((await frozenTextOf(world.platform, notice, 'NOTICE'))?.sha256).not.toBe(first?.sha256);

  await outbox.updateMany(
    world.platform,
    { type: 'TitleAmended' },
    { $set: { delivered: false, notBefore: new Date(0) } },
  );
  await world.server.pulse.beat();
  expect(await told()).toHaveLength(1);
  const answer = await debtor.data(ACKNOWLEDGE, { notice: change?.node.id });
  expect(answer.payeeNoticeAcknowledge.payeeNotice).toEqual({ state: 'ACKNOWLEDGED' });
  expect(await violationsOf(world)).toEqual([]);
}, 120_000);
