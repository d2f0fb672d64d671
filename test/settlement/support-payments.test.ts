/** What a guarantor, a pool and a programme pay and are paid on a deal: instructed, exported, matched from their banks' files, booked once. */
import { advanceTo } from '../financing/case.js';
import type { Party } from '../support/world.js';
import { violationsOf } from '../support/violations.js';
import {
  at,
  done,
  ENFORCE,
  LENT_ON,
  openMarket,
  PAID_ON,
  readDeal,
  REPAY,
  REVERSE,
  WRITE_OFF,
  type Market,
} from '../deals/case.js';
import { dues, payOut, read, send as support, supportedDeal, type Supported } from '../deals/support-case.js';
import { camt054, type Entry } from './camt.js';
import {
  addAccount,
  BANK_ACCOUNT,
  EXPORT,
  instructionsOf,
  live,
  openAccountsOf,
  outcomes,
  RESOLVE,
  SELLER_ACCOUNT,
  send,
  takeIn,
  told,
} from './case.js';

const GUARANTOR_ACCOUNT = '5001000000000000011';
const POOL_ACCOUNT = '5001000000000000022';
const PROGRAMME_ACCOUNT = '5001000000000000033';
/** 20 September 2025 is a Saturday that nobody works: what arises on it is due on the Monday. */
const MONDAY = '2025-09-22';

let market: Market;
let guarantor: Party;
let pool: Party;
let programme: Party;
let lost: Supported;
let repaid: Supported;
beforeAll(async () => {
  market = await openMarket();
  const { world } = market;
  await openAccountsOf(market);
  guarantor = await world.party('GUARANTOR');
  pool = await world.party('GUARANTOR');
  programme = await world.party('GUARANTOR');
  await addAccount(guarantor, GUARANTOR_ACCOUNT);
  await addAccount(pool, POOL_ACCOUNT);
  await addAccount(programme, PROGRAMME_ACCOUNT, 'PAY');
}, 120_000);
afterAll(() => market.world.stop());

const beat = () => market.world.server.pulse.beat();
const of = async (party: Party, deal: string, purpose: string) =>
  (await instructionsOf(party, deal)).filter((one) => one['purpose'] === purpose);
/** What was made at one moment comes in any order. */
const largestFirst = (all: readonly Record<string, any>[]) =>
  [...all].sort((a, b) => Number(b['amount'].amount) - Number(a['amount'].amount));
const referenceOf = async (party: Party, deal: string, purpose: string): Promise<string> =>
  live(await instructionsOf(party, deal), purpose)['endToEndId'] as string;
const report = (party: Party, own: string, entry: Entry) =>
  takeIn(market.world, party, camt054(own, [entry]));
const exported = async (party: Party, deal: string, purpose: string, requestedOn: string) => {
  const { id } = live(await instructionsOf(party, deal), purpose);
  return send(party, EXPORT, { instructions: [id], requestedOn });
};

test('the fee is instructed when money leaves, exported by the seller, and booked once by the word of the guarantor’s bank', async () => {
  const { bank, seller } = market;
  lost = await supportedDeal(market, { guarantor, pool, programme }, 'WITHOUT_RECOURSE');
  repaid = await supportedDeal(market, { guarantor, pool, programme });
  for (const { deal } of [lost, repaid]) await payOut(market, deal);
  await beat();
  const { deal, ids } = lost;
  const [fee, ...more] = await of(seller, deal, 'GUARANTEE_FEE');
  expect(more).toEqual([]);
  expect(fee).toMatchObject({
    ...{ payer: { id: seller.organisation._id }, payee: { id: guarantor.organisation._id }, about: ids[0] },
    ...{ payerAccount: { number: SELLER_ACCOUNT }, payeeAccount: { number: GUARANTOR_ACCOUNT } },
    ...{ amount: { amount: '6000.00' }, dueOn: LENT_ON, state: 'PLANNED', onThatDayOnly: false },
  });
  expect(told(await instructionsOf(guarantor, deal))).toEqual([`GUARANTEE_FEE 6000.00 ${LENT_ON} PLANNED`]);
  expect(await of(bank, deal, 'GUARANTEE_FEE')).toEqual([]);
  expect(await exported(seller, deal, 'GUARANTEE_FEE', LENT_ON)).toMatchObject({
    paymentFile: { total: { amount: '6000.00' }, instructions: [fee!['id']] },
  });
  const endToEndId = fee!['endToEndId'] as string;
  const paid = { endToEndId, amount: '6000.00', from: SELLER_ACCOUNT, reference: 'G-FEE-1' };
  // The lender's bank has nothing to say about money that is not on its account.
  const elsewhere = await report(bank, BANK_ACCOUNT, { ...paid, reference: 'B-FEE-1' });
  expect(outcomes(elsewhere)).toEqual(['UNKNOWN_REFERENCE FLAGGED ENTRY_UNKNOWN_REFERENCE']);
  const wrong = await report(guarantor, GUARANTOR_ACCOUNT, { ...paid, from: '999999', reference: 'G-FEE-0' });
  expect(outcomes(wrong)).toEqual(['WRONG_ACCOUNT FLAGGED ENTRY_FROM_ACCOUNT']);
  const over = await report(guarantor, GUARANTOR_ACCOUNT, {
    ...paid,
    amount: '6000.01',
    reference: 'G-FEE-2',
  });
  expect(outcomes(over)).toEqual(['OVER FLAGGED ENTRY_AMOUNT']);
  const booked = await report(guarantor, GUARANTOR_ACCOUNT, paid);
  expect(outcomes(booked)).toEqual(['EXACT BOOKED']);
  const again = await takeIn(
    market.world,
    guarantor,
    camt054(GUARANTOR_ACCOUNT, [paid], 'ANOTHER-MESSAGE-WITH-THE-SAME'),
  );
  expect(outcomes(again)).toEqual(['DUPLICATE IGNORED ENTRY_DUPLICATE']);
  const after = await read(seller, deal);
  expect(dues(after)).toEqual([]);
  expect(after!['supports'][0].payments).toEqual([{ purpose: 'FEE', amount: { amount: '6000.00' } }]);
  await beat();
  expect(told(await of(seller, deal, 'GUARANTEE_FEE'))).toEqual([
    `GUARANTEE_FEE 6000.00 ${LENT_ON} CONFIRMED`,
  ]);
});

test('money that is recorded by hand settles the instruction too, and the bank’s own word of it is a duplicate', async () => {
  const { seller } = market;
  const { deal, ids } = repaid;
  const endToEndId = await referenceOf(seller, deal, 'GUARANTEE_FEE');
  const byHand = { deal, support: ids[0], purpose: 'FEE', on: LENT_ON };
  // One movement counts once, on whichever deal.
  expect(
    await support(guarantor, 'dealSupportPaymentRecord', { ...byHand, amount: '1', reference: 'G-FEE-1' }),
  ).toMatchObject({ code: 'MOVEMENT_COUNTED' });
  await support(guarantor, 'dealSupportPaymentRecord', { ...byHand, amount: '1000', reference: 'G-FEE-9' });
  await beat();
  expect(told(await of(seller, deal, 'GUARANTEE_FEE'))).toEqual([
    `GUARANTEE_FEE 6000.00 ${LENT_ON} PARTLY_CONFIRMED`,
    `GUARANTEE_FEE 5000.00 ${LENT_ON} PLANNED`,
  ]);
  const same = await report(guarantor, GUARANTOR_ACCOUNT, {
    ...{ endToEndId, amount: '1000.00', from: SELLER_ACCOUNT, reference: 'G-FEE-9' },
  });
  expect(outcomes(same)).toEqual(['DUPLICATE IGNORED ENTRY_DUPLICATE']);
  // Who pays by the older reference pays what is left.
  const rest = await report(guarantor, GUARANTOR_ACCOUNT, {
    ...{ endToEndId, amount: '5000.00', from: SELLER_ACCOUNT, reference: 'G-FEE-10' },
  });
  expect(outcomes(rest)).toEqual(['EXACT BOOKED']);
  expect(await violationsOf(market.world)).toEqual([]);
});

test('a subsidy is instructed as interest is paid, cancelled when that is taken back, and booked by the programme’s bank', async () => {
  const { bank, seller, world } = market;
  await advanceTo(world, at(PAID_ON));
  const { deal, ids } = repaid;
  await done(bank, REPAY, { deal, amount: '10000', on: PAID_ON, payer: 'DEBTOR', reference: 'IN-1' });
  await beat();
  expect(live(await instructionsOf(programme, deal), 'SUBSIDY')).toMatchObject({
    ...{ payer: { id: programme.organisation._id }, payee: { id: seller.organisation._id }, about: ids[2] },
    ...{ amount: { amount: '4597.70' }, dueOn: MONDAY, payeeAccount: { number: SELLER_ACCOUNT } },
  });
  const [first] = (await readDeal(bank, deal))!['repayments'] as { id: string }[];
  await done(bank, REVERSE, { deal, repayment: first!.id, reason: '误记' });
  await beat();
  expect(told(await of(programme, deal, 'SUBSIDY'))).toEqual([`SUBSIDY 4597.70 ${MONDAY} CANCELLED`]);

  const all = { deal, amount: '819236.67', on: PAID_ON, payer: 'DEBTOR', reference: 'IN-1' };
  await done(bank, REPAY, all);
  await beat();
  expect(await exported(programme, deal, 'SUBSIDY', MONDAY)).toMatchObject({
    paymentFile: { total: { amount: '8177.78' } },
  });
  const left = { direction: 'DBIT', from: PROGRAMME_ACCOUNT, to: SELLER_ACCOUNT, on: PAID_ON } as const;
  const endToEndId = await referenceOf(programme, deal, 'SUBSIDY');
  const paid = await report(programme, PROGRAMME_ACCOUNT, {
    ...{ ...left, endToEndId, amount: '8177.78', reference: 'P-1' },
  });
  expect(outcomes(paid)).toEqual(['EXACT BOOKED']);
  expect(dues(await read(programme, deal))).toEqual([]);
  expect(await violationsOf(world)).toEqual([]);
});

test('a loss is instructed to each that bears it; what comes in later lowers it, stops it, and goes back', async () => {
  const { bank, world } = market;
  const { deal, ids } = lost;
  await done(bank, ENFORCE, { deal, reason: '(2025)渝0112执1号' });
  await done(bank, WRITE_OFF, { deal, reason: '债务人破产' });
  await beat();
  // 819,236.67 lost: 40 % and 30 %.
  const called = largestFirst(await of(bank, deal, 'GUARANTEE'));
  expect(called.map((one) => [one['about'], told([one])[0]])).toEqual([
    [ids[0], `GUARANTEE 327694.67 ${MONDAY} PLANNED`],
    [ids[1], `GUARANTEE 245771.00 ${MONDAY} PLANNED`],
  ]);
  expect(told(await of(pool, deal, 'GUARANTEE'))).toEqual([`GUARANTEE 245771.00 ${MONDAY} PLANNED`]);
  const toBank = { to: BANK_ACCOUNT, on: PAID_ON };
  const byGuarantor = {
    ...{ ...toBank, endToEndId: await referenceOf(guarantor, deal, 'GUARANTEE'), from: GUARANTOR_ACCOUNT },
  };
  expect(
    outcomes(
      await report(bank, BANK_ACCOUNT, { ...byGuarantor, amount: '327694.67', reference: 'B-LOSS-1' }),
    ),
  ).toEqual(['EXACT BOOKED']);
  const byPool = { ...toBank, endToEndId: await referenceOf(pool, deal, 'GUARANTEE'), from: POOL_ACCOUNT };
  expect(
    outcomes(await report(bank, BANK_ACCOUNT, { ...byPool, amount: '245000.00', reference: 'B-LOSS-2' })),
  ).toEqual(['PARTIAL BOOKED']);
  await beat();
  expect(await exported(pool, deal, 'GUARANTEE', MONDAY)).toMatchObject({
    paymentFile: { total: { amount: '771.00' } },
  });

  // 100,000.00 comes in: each bears 40,000.00 and 30,000.00 less.
  await done(bank, REPAY, { deal, amount: '100000', on: PAID_ON, payer: 'DEBTOR', reference: 'IN-9' });
  await beat();
  expect(told(await of(pool, deal, 'GUARANTEE'))).toEqual([
    `GUARANTEE 245771.00 ${MONDAY} PARTLY_CONFIRMED`,
    `GUARANTEE 771.00 ${MONDAY} CANCELLED`,
  ]);
  const { alerts } = await pool.data(`{ alerts(first: 5) { edges { node { kind about } } } }`);
  expect(alerts.edges).toEqual([{ node: { kind: 'PAYMENT_TO_STOP', about: deal } }]);
  const back = largestFirst(await of(bank, deal, 'GUARANTEE_RETURN'));
  expect(back.map((one) => [one['payee'].id, told([one])[0]])).toEqual([
    [guarantor.organisation._id, `GUARANTEE_RETURN 40000.00 ${MONDAY} PLANNED`],
    [pool.organisation._id, `GUARANTEE_RETURN 29229.00 ${MONDAY} PLANNED`],
  ]);
  // The pool's bank has paid all the same: a person says so, and it is to go back with the rest.
  const late = await report(bank, BANK_ACCOUNT, { ...byPool, amount: '771.00', reference: 'B-LOSS-3' });
  expect(outcomes(late)).toEqual(['NOT_EXPECTED FLAGGED ENTRY_NOT_EXPECTED']);
  const ask = { entry: late['entries'][0]!.id as string, decision: 'BOOK', reason: '银行已付款' };
  expect(await send(bank, RESOLVE, ask)).toMatchObject({ entry: { state: 'BOOKED', deal } });
  await beat();
  expect(told(await of(pool, deal, 'GUARANTEE_RETURN'))).toEqual([
    `GUARANTEE_RETURN 29229.00 ${MONDAY} REPLACED`,
    `GUARANTEE_RETURN 30000.00 ${MONDAY} PLANNED`,
  ]);
  const gone = { direction: 'DBIT', from: BANK_ACCOUNT, to: GUARANTOR_ACCOUNT, on: PAID_ON } as const;
  const returned = await report(bank, BANK_ACCOUNT, {
    ...{ ...gone, endToEndId: back[0]!['endToEndId'] as string, amount: '40000.00', reference: 'B-BACK-1' },
  });
  expect(outcomes(returned)).toEqual(['EXACT BOOKED']);
  expect(dues(await read(bank, deal))).toEqual(['COMPENSATION_POOL RETURN 30000.00']);
  expect(await violationsOf(world)).toEqual([]);
});

test('what was booked in error is taken back by who recorded it: due again, instructed anew, its movement for somebody to look at', async () => {
  const { bank, world } = market;
  const { deal, ids } = lost;
  const paymentOf = async (at: number, purpose: string): Promise<string> => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Deal { supports { payments { id purpose } } } } }`;
    const { supports } = (await bank.data(query, { id: deal })).node;
    return supports[at].payments.find((one: { purpose: string }) => one.purpose === purpose).id as string;
  };
  const reverse = async (by: Party, support_: number, payment: string) =>
    support(by, 'dealSupportPaymentReverse', { deal, support: ids[support_], payment, reason: '银行冲正' });
  const [fee, loss] = [await paymentOf(0, 'FEE'), await paymentOf(0, 'LOSS')];
  expect(await reverse(bank, 0, fee)).toMatchObject({ code: 'SUPPORT_NOT_YOURS' });
  expect(await reverse(pool, 0, fee)).toMatchObject({ code: 'NOT_FOUND' });
  // 40,000.00 of it were given back: that is taken back first.
  expect(await reverse(bank, 0, loss)).toMatchObject({ code: 'SUPPORT_GIVEN_BACK' });
  expect((await read(guarantor, deal))!['allowedActions']).toContain('reverseSupport');
  await reverse(guarantor, 0, fee);
  await reverse(bank, 0, await paymentOf(0, 'RETURN'));
  await reverse(bank, 0, loss);
  await beat();
  const after = await read(bank, deal);
  expect(dues(after)).toEqual([
    'GUARANTEE FEE 6000.00',
    'GUARANTEE LOSS 287694.67',
    'COMPENSATION_POOL RETURN 30000.00',
  ]);
  expect(after!['supports'][0].payments).toEqual([]);
  const fees = await of(guarantor, deal, 'GUARANTEE_FEE');
  expect(told(fees)).toEqual([
    `GUARANTEE_FEE 6000.00 ${LENT_ON} CONFIRMED`,
    `GUARANTEE_FEE 6000.00 ${LENT_ON} PLANNED`,
  ]);
  expect(fees[0]!['confirmed'].takenBackAt).not.toBeNull();
  const flagged = `{ bankEntries(state: FLAGGED, first: 20) { edges { node { bankReference code } } } }`;
  const { bankEntries } = await guarantor.data(flagged);
  expect(bankEntries.edges.map(({ node }: { node: object }) => node)).toContainEqual({
    bankReference: 'G-FEE-1',
    code: 'ENTRY_TAKEN_BACK',
  });
  expect(await violationsOf(world)).toEqual([]);
});
