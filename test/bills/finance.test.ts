/** Bills financed through requests, offers and deals: discounted and pledged, cancelled, paid, and dishonoured. */
import { modules } from '../../src/modules.js';
import { verifyAll } from '../../src/platform/verification.js';
import { addDays, plainDate } from '../../src/kernel/dates.js';
import {
  at,
  BUY_BACK,
  CANCEL_DEAL,
  DEMAND,
  done,
  readDeal,
  refused,
  REPAY,
  REVERSE,
  type Bank,
} from '../deals/case.js';
import { advanceTo, newKey, OPEN } from '../financing/case.js';
import type { Party, World } from '../support/world.js';
import { liveAt } from '../support/outside.js';
import {
  accepted as acceptedOver,
  dayIn,
  disburse as disburseIn,
  DUE,
  openTrade,
  PAID,
  requestInput as requestInputIn,
  type Trade,
  type Wanted,
} from './finance-case.js';
import { search } from '../title/case.js';
import {
  act,
  did,
  handsOf,
  idOf,
  issueInput,
  packageNumber,
  received,
  reconciled,
  seen,
  stored,
  violations,
  type Circle,
} from './case.js';

let trade: Trade;
let world: World;
let circle: Circle;
let bank: Bank;
beforeAll(async () => {
  trade = await openTrade();
  ({ world, circle, bank } = trade);
});
afterAll(() => world.stop());

const accepted = (holder: Party, bill: string, wish: Wanted = {}) => acceptedOver(trade, holder, bill, wish);
const disburse = (deal: string) => disburseIn(trade, deal);
const requestInput = (bill: string, wish: Wanted) => requestInputIn(trade, bill, wish);
const day = () => dayIn(trade);
const names = (deal: Record<string, any>) =>
  (deal['conditions'] as { name: string; met: boolean }[]).map(({ name, met }) => `${name} ${met}`);

test('is discounted up to the day of actual payment; the lender holds it when the money has left; its payment repays the deal', async () => {
  const { payee, acceptor, operator } = circle;
  const { id, number } = await received(circle, { dueOn: DUE });
  const { deal, part } = await accepted(payee, id);
  expect(part).toBe(id);
  const ready = (await readDeal(bank, deal))!;
  expect(names(ready)).toContain('ENDORSED true');
  expect(names(ready)).not.toContain('REGISTERED true');
  // A bill's endorsements stand in no public register: its parties find them, a rival does not.
  const foundBy = async (party: Party) =>
    (await search(party, 'PARTY_NAME', payee.organisation.name)).certificate.found.length as number;
  expect([await foundBy(bank), await foundBy(payee), await foundBy(operator)]).toEqual([1, 1, 0]);
  expect(ready).toMatchObject({
    state: 'READY',
    technique: 'BILL_DISCOUNTING',
    terms: { days: 100, dueOn: PAID, interest: { amount: '6944.44' }, netProceeds: { amount: '993055.56' } },
  });
  expect(await stored(world, id)).toMatchObject({ holder: idOf(payee), state: 'RECEIVED/LOCKED' });
  // The same bill is not financed twice, nor passed on meanwhile.
  const { financingRequestOpen } = await payee.data(OPEN, { input: requestInput(id, {}) });
  expect(financingRequestOpen).toMatchObject({ code: 'WRONG_STATE', noun: 'bill' });
  expect(await act(bank, 'billSign', { bill: id })).toMatchObject({ code: 'BILL_OF_DEAL' });

  expect(await disburse(deal)).toMatchObject({
    state: 'DISBURSED',
    disbursement: { paidOut: { amount: '993055.56' }, interestInAdvance: { amount: '6944.44' } },
  });
  expect(await seen(bank, id)).toMatchObject({ circulation: 'CIRCULATING', holder: { id: idOf(bank) } });
  expect(await seen(payee, id)).toMatchObject({ holder: null });

  await advanceTo(world, at(PAID));
  await did(bank, 'billPresent', { bill: id });
  await did(acceptor, 'billPay', { bill: id, on: PAID, reference: 'CLEARING-9' });
  await world.server.pulse.beat();
  // The acceptor's word alone repays no deal.
  expect((await readDeal(bank, deal))!['state']).toBe('DISBURSED');
  expect((await seen(bank, id))!['allowedActions']).toEqual(['billPaymentAnswer']);
  await did(bank, 'billPaymentAnswer', { bill: id, received: true });
  await world.server.pulse.beat();
  expect(await readDeal(bank, deal)).toMatchObject({
    state: 'REPAID',
    repayments: [
      { received: { amount: '1000000.00' }, payer: 'DEBTOR', principal: { amount: '1000000.00' } },
    ],
  });
  expect(await seen(bank, id)).toMatchObject({ status: 'SETTLED', circulation: 'ENDED' });
  expect(await handsOf(world, number)).toEqual([`1-100000000 1000000.00 ${idOf(bank)} SETTLED/ENDED`]);
  expect(await reconciled(operator)).toMatchObject({ found: 0 });
  expect(await violations(world)).toEqual([]);
  expect(await liveAt(world.outside('register'))).toEqual([]);
});

test('a part of it is split off for a deal, and is part of the rest again when the deal is cancelled', async () => {
  const { payee } = circle;
  await advanceTo(world, at(plainDate('2025-10-10')));
  const { id, number } = await received(circle, { dueOn: '2026-03-31' });
  const before = await stored(world, id);
  for (const technique of ['BILL_DISCOUNTING', 'LOAN_AGAINST_BILLS'] as const) {
    const { deal, part } = await accepted(payee, id, { technique, assigned: '333333.33' });
    expect(part).not.toBe(id);
    const state = technique === 'BILL_DISCOUNTING' ? 'LOCKED' : 'PLEDGED';
    expect(await handsOf(world, number)).toEqual([
      `1-33333333 333333.33 ${idOf(payee)} RECEIVED/${state}`,
      `33333334-100000000 666666.67 ${idOf(payee)} RECEIVED/CIRCULATING`,
    ]);
    expect((await readDeal(bank, deal))!['state']).toBe('READY');
    await done(payee, CANCEL_DEAL, { deal, reason: '另有安排' });
    await world.server.pulse.beat();
    const { version, ...after } = await stored(world, id);
    expect({ ...after, version: before.version }).toEqual(before);
    expect(version).toBeGreaterThan(before.version);
  }
  expect(await reconciled(circle.operator)).toMatchObject({ found: 0, waiting: 0 });
  expect(await violations(world)).toEqual([]);
});

test('pledged for a loan, it is released when the borrower has repaid', async () => {
  const { payee } = circle;
  const { id } = await received(circle, { dueOn: '2026-03-31' });
  const { deal } = await accepted(payee, id, { technique: 'LOAN_AGAINST_BILLS', finance: '800000' });
  await disburse(deal);
  expect(await seen(bank, id)).toMatchObject({ circulation: 'PLEDGED', pledgee: { id: idOf(bank) } });
  expect(await act(bank, 'billRelease', { bill: id })).toMatchObject({ code: 'BILL_OF_DEAL' });
  await advanceTo(world, at(addDays(day(), 2)));
  const { balance } = (await readDeal(bank, deal)) as { balance: { total: { amount: string } } };
  const REPAID = `mutation ($input: RepaymentRecordInput!) { repaymentRecord(input: $input) { __typename ... on UserError { code }
    ... on RepaymentRecordSuccess { deal { id state } } } }`;
  const input = {
    idempotencyKey: newKey(),
    deal,
    amount: balance.total.amount,
    on: day(),
    payer: 'SELLER',
    reference: 'REPAY-1',
  };
  expect((await bank.data(REPAID, { input }))['repaymentRecord'].deal.state).toBe('REPAID');
  expect(await seen(payee, id)).toMatchObject({
    circulation: 'CIRCULATING',
    pledgee: null,
    available: { amount: '1000000.00' },
  });
  const { repayments } = (await readDeal(bank, deal)) as { repayments: { id: string }[] };
  const back = { deal, repayment: repayments[0]!.id, reason: '误记' };
  expect(await refused(bank, REVERSE, back)).toMatchObject({
    code: 'REPAYMENT_RELEASED',
    facts: [{ name: 'asset', value: id }],
  });
  const late = { deal, amount: '1.00', on: addDays(day(), -1), payer: 'SELLER', reference: 'REPAY-0' };
  expect(await refused(bank, REPAY, late)).toMatchObject({ code: 'REPAYMENT_LATE_ENDED' });
});

test('dishonoured, it goes back for recourse: in the deal against the seller, along the chain against the others', async () => {
  const { payee, second, acceptor, drawer } = circle;
  const { id } = await received(circle, { dueOn: '2026-01-15' });
  await did(second, 'billSign', {
    bill: (await did(payee, 'billEndorse', { bill: id, to: idOf(second) }))['id'],
  });
  const { deal } = await accepted(second, id);
  await disburse(deal);
  await advanceTo(world, at(plainDate('2026-01-15')));
  await did(bank, 'billPresent', { bill: id });
  await did(acceptor, 'billDishonour', { bill: id, reason: '资金不足' });
  expect((await seen(bank, id))?.['liable'].map((one: { id: string }) => one.id)).toEqual(
    [acceptor, drawer, second, payee].map(idOf),
  );
  expect(await act(bank, 'billRecourse', { bill: id, against: idOf(second) })).toMatchObject({
    code: 'BILL_RECOURSE_BY_DEAL',
  });
  await did(bank, 'billRecourse', { bill: id, against: idOf(payee) });
  await advanceTo(world, at(plainDate('2026-01-20')));
  await done(bank, DEMAND, { deal, reason: '票据拒付' });
  const { balance } = (await readDeal(bank, deal)) as { balance: { total: { amount: string } } };
  const bought = { deal, amount: balance.total.amount, on: day(), reference: 'BUY-BACK-1' };
  expect((await done(bank, BUY_BACK, bought))['state']).toBe('REPAID');
  // The seller has it back and may turn to those before it.
  expect(await seen(second, id)).toMatchObject({ status: 'DISHONOURED', holder: { id: idOf(second) } });
  await did(second, 'billRecourse', { bill: id, against: idOf(payee) });
  expect(await violations(world)).toEqual([]);
  await world.server.pulse.beat();
  expect(await reconciled(circle.operator)).toMatchObject({ found: 0 });
});

test('of an acceptor that is barred or silent is not financed, and a barred one accepts no more', async () => {
  const { drawer, payee, operator } = circle;
  const company = await world.party('CORE_ENTERPRISE');
  const three = { drawer, payee, acceptor: company };
  const commercial = () => ({ packageNumber: packageNumber('6'), dueOn: '2026-06-30' });
  const { id } = await received(three, commercial());
  const opened = async () => (await payee.data(OPEN, { input: requestInput(id, {}) })).financingRequestOpen;
  const disclosed = (more: object) =>
    operator.data(
      `mutation ($input: AcceptorDisclosureRecordInput!) { acceptorDisclosureRecord(input: $input) { __typename ... on UserError { code }
        ... on ValidationRefused { problems { path code } } ... on AcceptorDisclosureRecordSuccess { disclosure { monthEndsOn disclosed overdueBalance { amount } } } } }`,
      { input: { acceptor: idOf(company), disclosed: true, overdueOn: [], overdueBalance: '0', ...more } },
    );
  expect((await disclosed({ monthEndsOn: '2025-12-30' }))['acceptorDisclosureRecord']).toMatchObject({
    problems: [{ path: ['monthEndsOn'], code: 'DISCLOSURE_MONTH' }],
  });
  expect(await opened()).toMatchObject({ code: 'ACCEPTOR_NOT_DISCLOSED' });
  await disclosed({ monthEndsOn: '2025-11-30' });
  const standing = `query ($acceptor: ID!) { acceptorStanding(acceptor: $acceptor) { barred because untilOn disclosures { monthEndsOn } } }`;
  const ask = async () => (await payee.data(standing, { acceptor: idOf(company) }))['acceptorStanding'];
  expect(await ask()).toEqual({
    barred: false,
    because: null,
    untilOn: null,
    disclosures: [{ monthEndsOn: '2025-11-30' }],
  });
  const overdue = { overdueOn: ['2025-12-01', '2025-12-11', '2025-12-21'], overdueBalance: '500000' };
  await disclosed({ monthEndsOn: '2025-12-31', ...overdue });
  expect(await ask()).toMatchObject({ barred: true, because: 'PERSISTENTLY_OVERDUE', untilOn: '2027-12-31' });
  expect(await opened()).toMatchObject({ code: 'ACCEPTOR_BARRED' });
  const { id: next } = await did(drawer, 'billIssue', issueInput(three, commercial()));
  expect(await act(company, 'billAccept', { bill: next })).toMatchObject({ code: 'ACCEPTOR_BARRED' });
  expect(await seen(company, next as string)).toMatchObject({ status: 'ISSUED', circulation: 'LOCKED' });
});

test('what the exchange turns down is told to the parties of the deal in their own language', async () => {
  const { payee, third } = circle;
  const { id, number } = await received(circle, { dueOn: '2026-04-30' });
  await world.server.pulse.beat();
  const moved = { number, holder: third.organisation.creditCode };
  await world.outside('exchange').put('/simulation/bill', moved);
  const { deal } = await accepted(payee, id);
  const query = `{ node(id: "${deal}") { ... on Deal { state conditions { name detail } } } }`;
  const said = async (language: string) => {
    const { data } = await bank.ask(query, {}, { 'accept-language': language });
    return data?.['node'].conditions.find(({ name }: any) => name === 'ENDORSED').detail as string;
  };
  expect(await said('en')).toBe("By the bill exchange's book somebody else holds these sub-bills.");
  expect(await said('zh-CN')).toBe('票据交易所记载该子票由他人持有。');
  await done(payee, CANCEL_DEAL, { deal, reason: '交易所拒绝' });
});

test('what must always hold of deals, titles, limits and bills holds after all of it', async () => {
  const wrong: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(world.platform, modules))
    wrong.push(...found.map((one) => `${invariant}: ${one}`));
  expect(wrong).toEqual([]);
});
