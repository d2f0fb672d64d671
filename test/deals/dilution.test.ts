import { assets } from '../../src/assets/index.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { modules } from '../../src/modules.js';
import { alerts } from '../../src/oversight/alert.js';
import { perform } from '../../src/platform/act.js';
import { approvals } from '../../src/platform/approvals.store.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { redFlushRecord } from '../../src/assets/reverify.service.js';
import { verifyAll } from '../../src/platform/verification.js';
import { advanceTo, newKey } from '../financing/case.js';
import { grant, setAbove } from '../platform/approvals-case.js';
import type { Party } from '../support/world.js';
import {
  acceptedDeal,
  at,
  disbursedDeal,
  done,
  GIVE_NOTICE,
  openMarket,
  PAID_ON,
  readDeal,
  refused,
  REPAY,
  REVERSE,
  type Market,
  type Wish,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

const REFUSAL = `__typename ... on UserError { code path } ... on ValidationRefused { problems { path code } } ... on AmountRefused { available requested }
  ... on RuleRefused { facts { name value } } ... on StateRefused { state }`;
const CONTEST = `mutation ($input: ReceivableContestInput!) { receivableContest(input: $input) { ${REFUSAL} ... on ReceivableContestSuccess { contestId
  receivable { state setOffSince { amount } disputed { amount } allowedActions contests { ground amount { amount } reason liftedAt } } } } }`;
const LIFT = `mutation ($input: ReceivableContestLiftInput!) { receivableContestLift(input: $input) { ${REFUSAL} ... on ReceivableContestLiftSuccess {
  receivable { disputed { amount } } } } }`;
const SETTLE = `mutation ($input: DilutionClaimSettleInput!) { dilutionClaimSettle(input: $input) { ${REFUSAL} ... on DilutionClaimSettleSuccess {
  dilutionClaim { id state settled { amount } open { amount } } } } }`;
const CLAIMS = `query ($role: DealRole!) { dilutionClaims(role: $role) { edges { node { id state open { amount } } } } }`;

const contest = async (party: Party, receivable: string, more: Record<string, unknown>) =>
  (
    await party.data(CONTEST, {
      input: { idempotencyKey: newKey(), receivable, ground: 'DISPUTE', reason: '部分货物不合格', ...more },
    })
  ).receivableContest as Record<string, any>;
const settle = async (party: Party, claim: string, amount: string, reference: string) =>
  (
    await party.data(SETTLE, {
      input: { idempotencyKey: newKey(), claim, amount, on: '2025-09-20', reference },
    })
  ).dilutionClaimSettle as Record<string, any>;
const violations = async (): Promise<string[]> => {
  const all: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(market.world.platform, modules))
    if (!invariant.startsWith('Every invoice and credit note')) all.push(...found);
  return all;
};
const dilutions = async (party: Party, deal: string) =>
  (await readDeal(party, deal))?.['dilutions'] as Record<string, any>[];

/** What the tax administration says was red-flushed of the deal's one invoice, as the platform takes it over. */
async function redFlush(asset: string, amount: string): Promise<void> {
  const { platform, server } = market.world;
  const found = (await assets.byId(platform, asset)) as unknown as { invoices: { number: string }[] };
  const document = found.invoices[0]?.number ?? '';
  await perform(platform, SYSTEM, redFlushRecord, { asset, document, redFlushed: new Decimal(amount) });
  await server.pulse.beat();
}

test('without recourse a red-flushing opens a claim on the seller, which pays it; the debtor pays the rest', async () => {
  const { deal, asset } = await disbursedDeal(market, { recourse: 'WITHOUT_RECOURSE' });
  await advanceTo(market.world, at(PAID_ON));
  await redFlush(asset, '130000');
  const [claim] = await dilutions(market.bank, deal);
  expect(claim).toMatchObject({
    asset,
    state: 'OPEN',
    amount: { amount: '130000.00' },
    open: { amount: '130000.00' },
    changes: [{ cause: 'CREDIT_NOTE', amount: { amount: '130000.00' } }],
  });
  for (const [party, role] of [
    [market.bank, 'LENDER'],
    [market.seller, 'SELLER'],
  ] as const)
    expect((await party.data(CLAIMS, { role })).dilutionClaims.edges).toHaveLength(1);
  expect((await market.bank.data(CLAIMS, { role: 'SELLER' })).dilutionClaims.edges).toEqual([]);
  await redFlush(asset, '130000');
  expect((await dilutions(market.bank, deal))[0]?.['changes']).toHaveLength(1);
  expect(await alerts.count(market.world.platform, { kind: 'CLAIM_DILUTED', about: deal })).toBe(1);

  const id = claim?.['id'] as string;
  expect(await settle(market.bank, id, '130000.01', 'DIL-1')).toMatchObject({
    code: 'DILUTION_ABOVE_OPEN',
    available: '130000.00',
    requested: '130000.01',
  });
  expect(await settle(market.seller, id, '1', 'DIL-1').catch(() => 'not let in')).toBe('not let in');
  expect(await settle(await market.world.party('LENDER'), id, '1', 'DIL-1')).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect((await settle(market.bank, id, '130000', 'DIL-1'))['dilutionClaim']).toEqual({
    id,
    state: 'SETTLED',
    settled: { amount: '130000.00' },
    open: { amount: '0.00' },
  });
  // 800,000 + 17,786.67 + 1,450.00 less 130,000; it is no money from one who owes nothing.
  const now = await readDeal(market.bank, deal);
  expect(now).toMatchObject({
    state: 'DISBURSED',
    balance: { total: { amount: '689236.67' } },
    repayments: [{ payer: 'SELLER', received: { amount: '130000.00' }, flagged: false }],
  });
  const paid = { deal, amount: '870000', on: PAID_ON, payer: 'DEBTOR', reference: 'IN-1' };
  const over = await done(market.bank, REPAY, paid);
  // All that was assigned has come in: 870,000 from the debtor and 130,000 from the seller; the factor keeps the surplus.
  expect(over).toMatchObject({ state: 'REPAID', surplusOpen: { amount: '0.00' } });
  expect(over['repayments'][1]).toMatchObject({ surplus: { amount: '180763.33' }, surplusTo: 'LENDER' });
  expect(over['dilutions']).toMatchObject([{ state: 'ENDED', open: { amount: '0.00' } }]);
  expect(await violations()).toEqual([]);
});

test('a dispute after the confirmation opens a claim and lifts it again; the debtor still owes what it disputes', async () => {
  const { deal, asset } = await disbursedDeal(market);
  const answer = await contest(market.debtor, asset, { amount: '200000' });
  expect(answer['receivable']).toEqual({
    state: 'CONFIRMED',
    setOffSince: { amount: '0.00' },
    disputed: { amount: '200000.00' },
    allowedActions: ['recordCreditNote', 'rescind', 'contest', 'liftContest', 'statePayment'],
    contests: [
      { ground: 'DISPUTE', amount: { amount: '200000.00' }, reason: '部分货物不合格', liftedAt: null },
    ],
  });
  expect(await dilutions(market.bank, deal)).toMatchObject([
    { state: 'OPEN', open: { amount: '200000.00' }, changes: [{ cause: 'DISPUTE' }] },
  ]);
  expect(await contest(market.debtor, asset, { amount: '800000.01' })).toMatchObject({
    code: 'CONTEST_ABOVE_OPEN',
    available: '800000.00',
    requested: '800000.01',
  });
  expect(await contest(market.seller, asset, { amount: '1' })).toMatchObject({ code: 'NOT_FOUND' });
  const lift = (party: Party) =>
    party.data(LIFT, {
      input: { idempotencyKey: newKey(), receivable: asset, contest: answer['contestId'] },
    });
  expect((await lift(market.seller)).receivableContestLift).toMatchObject({ code: 'NOT_FOUND' });
  expect((await lift(market.debtor)).receivableContestLift.receivable.disputed).toEqual({ amount: '0.00' });
  expect((await lift(market.debtor)).receivableContestLift).toMatchObject({ code: 'NOT_FOUND' });
  expect(await dilutions(market.bank, deal)).toMatchObject([
    { state: 'SETTLED', open: { amount: '0.00' }, changes: [{ cause: 'DISPUTE' }, { cause: 'LIFTED' }] },
  ]);
  expect(await violations()).toEqual([]);
});

test('after notice only an older claim, due no later, or one from the same contract is set off (Civil Code 549)', async () => {
  const { deal, asset } = await disbursedDeal(market);
  const setOff = (more: Record<string, unknown>) =>
    contest(market.debtor, asset, {
      ground: 'SET_OFF',
      amount: '50000',
      reason: '质量违约金',
      arisenOn: '2025-03-09',
      ownClaimDueOn: '2025-09-10',
      ...more,
    });
  expect(await contest(market.debtor, asset, { ground: 'SET_OFF', amount: '1' })).toMatchObject({
    problems: [
      { path: ['arisenOn'], code: 'REQUIRED' },
      { path: ['ownClaimDueOn'], code: 'REQUIRED' },
    ],
  });
  expect(await setOff({ arisenOn: '2025-03-10' })).toMatchObject({ code: 'SET_OFF_AFTER_NOTICE' });
  expect(await setOff({ ownClaimDueOn: '2025-09-11' })).toMatchObject({ code: 'SET_OFF_AFTER_NOTICE' });
  expect((await setOff({}))['receivable']).toMatchObject({ setOffSince: { amount: '50000.00' } });
  const same = await setOff({ arisenOn: '2025-03-10', sameContract: true, amount: '10000' });
  expect(same['receivable']).toMatchObject({ setOffSince: { amount: '60000.00' } });
  expect(await dilutions(market.bank, deal)).toMatchObject([{ open: { amount: '60000.00' } }]);
  const lift = await market.debtor.data(LIFT, {
    input: { idempotencyKey: newKey(), receivable: asset, contest: same['contestId'] },
  });
  expect(lift.receivableContestLift).toMatchObject({ code: 'CONTEST_FINAL' });
  // 940,000 are left to be paid: the rest was set off, and the receivable is settled by them.
  await advanceTo(market.world, at(PAID_ON));
  await done(market.bank, REPAY, {
    deal,
    amount: '940000',
    on: PAID_ON,
    payer: 'DEBTOR',
    reference: 'IN-1',
  });
  const found = await assets.byId(market.world.platform, asset);
  expect([found?.state, found?.paid.toFixed(2)]).toEqual(['SETTLED', '940000.00']);
  expect(await violations()).toEqual([]);
});

test('what lies beyond what was assigned may go without a claim; before money has left there is none', async () => {
  const part: Wish = { assigned: '600000', finance: '400000' };
  const { deal, asset } = await disbursedDeal(market, part);
  await contest(market.debtor, asset, { amount: '400000' });
  expect(await dilutions(market.bank, deal)).toEqual([]);
  await contest(market.debtor, asset, { amount: '0.01' });
  expect(await dilutions(market.bank, deal)).toMatchObject([{ open: { amount: '0.01' } }]);
  const other = await acceptedDeal(market);
  await contest(market.debtor, other.asset, { amount: '100000' });
  expect(await dilutions(market.bank, other.deal)).toEqual([]);
});

test('an undisclosed deal’s debtor is told when it is needed: late, diluted or as agreed, and once', async () => {
  const { deal, asset } = await disbursedDeal(market, { disclosed: false });
  const give = (cause: string, reason = '保理合同第八条') => ({ deal, cause, reason });
  for (const cause of ['OVERDUE', 'DILUTION'])
    expect(await refused(market.bank, GIVE_NOTICE, give(cause))).toMatchObject({
      code: 'NOTICE_NOT_NEEDED',
      facts: [{ name: 'cause', value: cause }],
    });
  await contest(market.debtor, asset, { amount: '1000' });
  // It moves whom the debtor may pay the assigned 1,000,000: above the lender's own amount a second person decides.
  const checker = await market.world.colleague(market.bank, 'CHECKER');
  await setAbove(market.bank, '999999.99');
  expect(await refused(market.bank, GIVE_NOTICE, give('DILUTION', '债务人提出异议'))).toMatchObject({
    __typename: 'ApprovalPending',
  });
  expect((await readDeal(market.bank, deal))?.['notices']).toEqual([]);
  const [waiting] = await approvals.find(market.world.platform, { act: 'dealNoticeGive' }, { limit: 1 });
  expect(waiting?.amount?.toFixed(2)).toBe('1000000.00');
  expect((await grant(checker, waiting?._id ?? ''))['approval']).toMatchObject({ state: 'EXECUTED' });
  const given = (await readDeal(market.bank, deal))!;
  expect(given['notices']).toMatchObject([{ state: 'MADE', payTo: { id: market.bank.organisation._id } }]);
  expect((given['titleEntries'] as { step: string }[]).map(({ step }) => step)).toContain('NOTIFIED');
  expect(given['timeline'].map(({ event }: { event: string }) => event)).toContain('NOTICE_GIVEN');
  expect(await refused(market.bank, GIVE_NOTICE, give('AGREED'))).toMatchObject({ code: 'NOTICE_GIVEN' });
  expect(await violations()).toEqual([]);
});

test('an undisclosed deal cannot be enforced before its debtor was told', async () => {
  const { deal } = await disbursedDeal(market, { disclosed: false });
  await advanceTo(market.world, at(PAID_ON));
  const ENFORCE_IT = `mutation ($input: DealEnforceInput!) { dealEnforce(input: $input) { ${REFUSAL} ... on DealEnforceSuccess { deal { state } } } }`;
  const enforce = async () =>
    (await market.bank.data(ENFORCE_IT, { input: { deal, reason: '起诉', idempotencyKey: newKey() } }))
      .dealEnforce as Record<string, any>;
  expect(await enforce()).toMatchObject({ code: 'NOTICE_FIRST' });
  await done(market.bank, GIVE_NOTICE, { deal, cause: 'OVERDUE', reason: '逾期十天' });
  expect(await enforce()).toMatchObject({ deal: { state: 'ENFORCEMENT' } });
});

test('what was red-flushed while a deal had ended is told when a reversal opens it again', async () => {
  const { deal, asset } = await disbursedDeal(market, { technique: 'LOAN_AGAINST_RECEIVABLES' });
  await advanceTo(market.world, at(PAID_ON));
  const paid = { deal, amount: '819236.67', on: PAID_ON, payer: 'SELLER', reference: 'IN-1' };
  const { state, repayments } = await done(market.bank, REPAY, paid);
  expect(state).toBe('REPAID');
  await redFlush(asset, '300000');
  const overheld = () => alerts.count(market.world.platform, { kind: 'ASSET_OVERHELD', about: asset });
  expect(await overheld()).toBe(0);

  await done(market.bank, REVERSE, { deal, repayment: repayments[0].id, reason: '误记' });
  await market.world.server.pulse.beat();
  expect(await dilutions(market.bank, deal)).toMatchObject([
    { asset, state: 'OPEN', open: { amount: '300000.00' } },
  ]);
  expect(await overheld()).toBe(1);
  expect(await violations()).toEqual([]);
});
