/** Maker and checker on a whole deal: what the seller accepts and what the bank pays out and books, each with its second person. */
import { dealCollection } from '../../src/deals/index.js';
import { addDays, type PlainDate } from '../../src/kernel/dates.js';
import { journalPostings } from '../../src/ledger/ledger.store.js';
import { auditEntries } from '../../src/platform/audit.js';
import { advanceTo, CANCEL } from '../financing/case.js';
import {
  acknowledgeAll,
  at,
  CHARGE,
  CANCEL_DEAL,
  DISBURSE,
  disbursedDeal,
  LENT_ON,
  openMarket,
  PAID_ON,
  readDeal,
  readyDeal,
  REPAY,
  WRITE_OFF,
  standingOffer,
  ACCEPT,
  acceptedDeal,
  type Market,
} from '../deals/case.js';
import type { Party } from '../support/world.js';
import { grant, newKey, readApproval, setAbove, violations, type Payload } from './approvals-case.js';

let market: Market;
let sellersChecker: Party;
let banksChecker: Party;
beforeEach(async () => {
  market = await openMarket({ proxied: true });
  const { world, seller, bank } = market;
  sellersChecker = await world.colleague(seller, 'CHECKER');
  banksChecker = await world.colleague(bank, 'CHECKER');
});
afterEach(() => market.world.stop());

const PENDING = '... on ApprovalPending { approvalId }';
async function ask(party: Party, query: string, input: object): Promise<Payload> {
  const withPending = query.replace('__typename', `__typename ${PENDING}`);
  const data = await party.data(withPending, { input: { idempotencyKey: newKey(), ...input } });
  return Object.values(data)[0] as Payload;
}
const bookings = async (deal: string) => journalPostings.count(market.world.platform, { deal });

test('an offer above the seller’s amount: nothing is held, filed or lost until the second person agrees', async () => {
  const { world, seller } = market;
  await setAbove(seller, '799999.99');
  const { offer } = await standingOffer(market);
  const idempotencyKey = newKey();
  const { approvalId } = await ask(seller, ACCEPT, { offer, idempotencyKey });
  expect(await readApproval(sellersChecker, approvalId as string)).toMatchObject({
    act: 'offerAccept',
    amount: { amount: '800000.00' },
    input: [{ name: 'offer', value: offer }],
  });
  expect(await dealCollection.count(world.platform)).toBe(0);
  const { approval } = await grant(sellersChecker, approvalId as string);
  const id = approval.outcome.answer[0].value as string;
  expect(approval.outcome.answer).toEqual([{ name: 'deal', value: id }]);
  expect(await readDeal(seller, id)).toMatchObject({ state: 'ACCEPTED', offer });
  const again = await ask(seller, ACCEPT, { offer, idempotencyKey });
  expect(again['deal'].id).toBe(id);
  // News of it went out as of any acceptance: the title is filed and the notice given.
  await world.server.pulse.beat();
  await acknowledgeAll(market, id);
  expect((await readDeal(seller, id))?.['state']).toBe('READY');
  expect(await violations(world)).toEqual([]);
});

test('an offer whose request was cancelled while it waited is refused when it is granted', async () => {
  const { world, seller } = market;
  await setAbove(seller, '1');
  const { offer, request } = await standingOffer(market);
  const { approvalId } = await ask(seller, ACCEPT, { offer });
  await seller.data(CANCEL, { request });
  const { approval } = await grant(sellersChecker, approvalId as string);
  expect(approval.state).toBe('REFUSED');
  expect(await dealCollection.count(world.platform)).toBe(0);
});

test('the bank’s own amount is not the seller’s: its payment waits, to the yuan and the day that the maker gave', async () => {
  const { bank, world } = market;
  const { deal } = await readyDeal(market);
  await setAbove(bank, '500000');
  const pending = await ask(bank, DISBURSE, { deal, on: LENT_ON, reference: 'BANK-0001' });
  expect((await readDeal(bank, deal))?.['state']).toBe('READY');
  expect(await bookings(deal)).toBe(0);
  const { approval } = await grant(banksChecker, pending['approvalId'] as string);
  expect(approval).toMatchObject({
    state: 'EXECUTED',
    amount: { amount: '800000.00' },
    input: [
      { name: 'deal', value: deal },
      { name: 'on', value: LENT_ON },
      { name: 'reference', value: 'BANK-0001' },
    ],
  });
  expect((await readDeal(bank, deal))?.['disbursement']).toMatchObject({
    on: LENT_ON,
    reference: 'BANK-0001',
    paidOut: { amount: '800000.00' },
  });
  expect(await bookings(deal)).toBe(1);
  expect(await violations(world)).toEqual([]);
});

const repayment = (deal: string, amount: string, on: PlainDate, reference: string) => ({
  ...{ deal, amount, on, reference },
  payer: 'DEBTOR',
});

test('repayments and costs wait by what they book, not by the size of the deal', async () => {
  const { bank, world } = market;
  const { deal } = await disbursedDeal(market);
  await setAbove(bank, '100000');
  await advanceTo(world, at(PAID_ON));
  const small = await ask(bank, REPAY, repayment(deal, '100000', PAID_ON, 'IN-1'));
  expect(small['__typename']).toBe('RepaymentRecordSuccess');
  const large = await ask(bank, REPAY, repayment(deal, '100000.01', PAID_ON, 'IN-2'));
  expect(large['__typename']).toBe('ApprovalPending');
  const cost = await ask(bank, CHARGE, { deal, amount: '5000', reason: '诉讼费' });
  expect(cost['__typename']).toBe('DealFeeChargeSuccess');
  const before = await bookings(deal);
  const { approval } = await grant(banksChecker, large['approvalId'] as string);
  expect(approval.state).toBe('EXECUTED');
  expect(await bookings(deal)).toBeGreaterThan(before);
  const received = (await readDeal(bank, deal))?.['repayments'].map((one: any) => one.received.amount);
  expect(received).toEqual(['100000.00', '100000.01']);
});

test('cancelling a deal is worth what it finances, for whichever side cancels', async () => {
  const { seller, bank } = market;
  const { deal } = await acceptedDeal(market);
  await setAbove(seller, '800000');
  await setAbove(bank, '799999');
  const cancel = { deal, reason: '客户撤回' };
  const banks = await ask(bank, CANCEL_DEAL, cancel);
  expect(banks['__typename']).toBe('ApprovalPending');
  expect((await ask(seller, CANCEL_DEAL, cancel))['deal'].state).toBe('CANCELLED');
  const { approval } = await grant(banksChecker, banks['approvalId'] as string);
  expect(approval.outcome.refusal).toMatchObject({ code: 'WRONG_STATE' });
});

describe('a write-off that waits', () => {
  const waits = async (): Promise<{ deal: string; approval: string }> => {
    const { bank, world } = market;
    const { deal } = await disbursedDeal(market, { recourse: 'WITHOUT_RECOURSE' });
    await setAbove(bank, '500000');
    await advanceTo(world, at(PAID_ON));
    const withPending = WRITE_OFF.replace('__typename', `__typename ${PENDING}`);
    const input = { idempotencyKey: newKey(), deal, reason: '债务人破产' };
    const { data } = await bank.ask(withPending, { input }, { 'x-forwarded-for': '10.0.0.1' });
    return { deal, approval: data!.dealWriteOff.approvalId as string };
  };

  test('holds on a later day: what grew by the clock is lost with the rest; the trail names both addresses', async () => {
    const { bank, world } = market;
    const { deal, approval } = await waits();
    // 819,236.67 is owed on 20 September, 145.00 more a day.
    expect((await readApproval(banksChecker, approval))?.['amount']).toMatchObject({ amount: '819236.67' });
    await advanceTo(world, at(addDays(PAID_ON, 2)));
    const query = `mutation ($input: ApprovalGrantInput!) { approvalGrant(input: $input) { ... on ApprovalGrantSuccess { approval { state } } } }`;
    const { data } = await banksChecker.ask(
      query,
      { input: { approval } },
      { 'x-forwarded-for': '10.0.0.2' },
    );
    expect(data!.approvalGrant).toEqual({ approval: { state: 'EXECUTED' } });
    expect((await readDeal(bank, deal))?.['writtenOff']).toMatchObject({
      lost: { asOf: '2025-09-22', total: { amount: '819526.67' } },
    });
    const [entry] = await auditEntries.find(world.platform, { act: 'dealWriteOff' }, { limit: 2 });
    expect(entry?.from).toBe('10.0.0.1');
    expect(JSON.parse(entry?.facts ?? '')).toMatchObject({ approval, checkedBy: { from: '10.0.0.2' } });
    expect(await violations(world)).toEqual([]);
  });

  test('does not hold when money came in meanwhile: that is another figure', async () => {
    const { bank } = market;
    const { deal, approval } = await waits();
    const paid = { deal, amount: '1000', on: PAID_ON, payer: 'DEBTOR', reference: 'P-1' };
    expect((await ask(bank, REPAY, paid))['deal']).toBeDefined();
    const { approval: refused } = await grant(banksChecker, approval);
    expect(refused).toMatchObject({
      state: 'REFUSED',
      outcome: { refusal: { code: 'APPROVAL_AMOUNT_CHANGED' } },
    });
    expect((await readDeal(bank, deal))?.['state']).toBe('DISBURSED');
  });
});
