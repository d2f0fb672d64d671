import { plainDate } from '../../src/kernel/dates.js';
import { outbox } from '../../src/platform/outbox.js';
import { paymentInstructions, paymentPlans } from '../../src/settlement/index.js';
import {
  at,
  acceptedDeal,
  CANCEL_DEAL,
  DISBURSE,
  disbursedDeal,
  done,
  DUE_ON,
  LENT_ON,
  openMarket,
  PAID_ON,
  readDeal,
  readyDeal,
  REPAY,
  SETTLE_SURPLUS,
  type Market,
} from '../deals/case.js';
import { advanceTo } from '../financing/case.js';
import {
  addAccount,
  BANK_ACCOUNT,
  CLOSE,
  DEBTOR_ACCOUNT,
  instructionsOf,
  live,
  openAccountsOf,
  SELLER_ACCOUNT,
  told,
} from './case.js';

let market: Market;
/** Each deal moves the clock by two hours: those that count days have a world of their own. */
const inWorldOfItsOwn = (open: typeof beforeAll, close: typeof afterAll): void => {
  open(async () => {
    market = await openMarket();
    await openAccountsOf(market);
  });
  close(() => market.world.stop());
};

const beat = () => market.world.server.pulse.beat();
/** All news once more, as after a replica that died before it wrote down that it had delivered. */
async function deliverAgain(): Promise<void> {
  await outbox.updateMany(market.world.platform, {}, { $set: { delivered: false, notBefore: new Date(0) } });
  await beat();
}

describe('on one day', () => {
  inWorldOfItsOwn(beforeAll, afterAll);
  test('a ready deal has the lender pay, a disbursed one its debtor, each once whatever is told again', async () => {
    const { bank, seller, debtor } = market;
    const accepted = await acceptedDeal(market);
    expect(await instructionsOf(bank, accepted.deal)).toEqual([]);
    const { deal } = await readyDeal(market);
    await beat();
    const [pay, ...more] = await instructionsOf(bank, deal);
    expect(more).toEqual([]);
    expect(pay).toEqual({
      id: expect.stringMatching(/^pin_[0-9a-z]{20}$/) as string,
      endToEndId: `LR${(pay!['id'] as string).slice(4).toUpperCase()}`,
      purpose: 'DISBURSEMENT',
      deal,
      about: null,
      payer: { id: bank.organisation._id },
      payee: { id: seller.organisation._id },
      payerAccount: {
        holder: bank.organisation.name,
        number: BANK_ACCOUNT,
        bankName: '中国建设银行重庆分行',
        cnaps: '105653000012',
      },
      payeeAccount: { number: SELLER_ACCOUNT, bankName: '中国建设银行重庆分行' },
      amount: { amount: '800000.00' },
      dueOn: LENT_ON,
      dueOnProvisional: false,
      onThatDayOnly: false,
      state: 'PLANNED',
      file: null,
      confirmed: null,
      replaces: null,
      allowedActions: ['paymentFileExport'],
    });
    await deliverAgain();
    expect(told(await instructionsOf(bank, deal))).toEqual([`DISBURSEMENT 800000.00 ${LENT_ON} PLANNED`]);
    await done(bank, DISBURSE, { deal, on: LENT_ON, reference: 'BANK-0001' });
    await beat();
    await deliverAgain();
    const all = await instructionsOf(bank, deal);
    expect(told(all)).toEqual([
      `DISBURSEMENT 800000.00 ${LENT_ON} CONFIRMED`,
      `REPAYMENT 1000000.00 ${DUE_ON} PLANNED`,
    ]);
    expect(all[0]!['confirmed']).toEqual({
      amount: { amount: '800000.00' },
      on: LENT_ON,
      reference: 'BANK-0001',
      takenBackAt: null,
    });
    expect(all[1]).toMatchObject({
      payer: { id: debtor.organisation._id },
      payee: { id: bank.organisation._id },
      payerAccount: { number: DEBTOR_ACCOUNT },
      payeeAccount: { number: BANK_ACCOUNT },
      allowedActions: [],
    });
    // The debtor reads what it is to pay and nothing else; the seller does not read the debtor's account.
    expect(told(await instructionsOf(debtor, deal))).toEqual([`REPAYMENT 1000000.00 ${DUE_ON} PLANNED`]);
    expect((await instructionsOf(debtor, deal))[0]!['allowedActions']).toEqual(['paymentFileExport']);
    expect(told(await instructionsOf(seller, deal))).toEqual([`DISBURSEMENT 800000.00 ${LENT_ON} CONFIRMED`]);
    // When it is over, the other side's number is hidden but for its end.
    expect((await instructionsOf(seller, deal))[0]!['payerAccount'].number).toBe('****1234');
    expect((await instructionsOf(seller, deal))[0]!['payeeAccount'].number).toBe(SELLER_ACCOUNT);
  });

  test('a part that came by hand settles its instruction; the rest, then the surplus are instructed', async () => {
    const { world, bank } = market;
    const { deal } = await disbursedDeal(market);
    await beat();
    const first = live(await instructionsOf(bank, deal), 'REPAYMENT');
    await done(bank, REPAY, { deal, amount: '400000', on: LENT_ON, payer: 'DEBTOR', reference: 'P-1' });
    await beat();
    const [, part, rest] = await instructionsOf(bank, deal);
    expect(told([part!, rest!])).toEqual([
      `REPAYMENT 1000000.00 ${DUE_ON} PARTLY_CONFIRMED`,
      `REPAYMENT 600000.00 ${DUE_ON} PLANNED`,
    ]);
    expect(part).toMatchObject({
      id: first['id'],
      confirmed: { amount: { amount: '400000.00' }, reference: 'P-1' },
    });
    await done(bank, REPAY, { deal, amount: '600000', on: LENT_ON, payer: 'DEBTOR', reference: 'P-2' });
    await beat();
    expect(told(await instructionsOf(bank, deal)).slice(2)).toEqual([
      `REPAYMENT 600000.00 ${DUE_ON} CONFIRMED`,
      `SURPLUS 200000.00 ${LENT_ON} PLANNED`,
    ]);
    await done(bank, SETTLE_SURPLUS, { deal, amount: '50000', on: LENT_ON, reference: 'S-1' });
    await beat();
    await done(bank, SETTLE_SURPLUS, { deal, amount: '150000', on: LENT_ON, reference: 'S-2' });
    await beat();
    expect(told(await instructionsOf(bank, deal)).slice(3)).toEqual([
      `SURPLUS 200000.00 ${LENT_ON} PARTLY_CONFIRMED`,
      `SURPLUS 150000.00 ${LENT_ON} CONFIRMED`,
    ]);
    expect((await readDeal(bank, deal))!['state']).toBe('REPAID');
    const plan = await paymentPlans.byId(world.platform, deal);
    expect(plan?.live).toEqual([]);
  });

  test('a cancelled deal cancels its instruction, and nothing comes after it', async () => {
    const { bank } = market;
    const { deal } = await readyDeal(market);
    await beat();
    await done(bank, CANCEL_DEAL, { deal, reason: '贸易取消' });
    await beat();
    await deliverAgain();
    expect(told(await instructionsOf(bank, deal))).toEqual([`DISBURSEMENT 800000.00 ${LENT_ON} CANCELLED`]);
  });

  test('an undisclosed claim is repaid by its seller, with interest to the last day for payment', async () => {
    const { bank, seller, debtor } = market;
    const { deal } = await disbursedDeal(market, { disclosed: false });
    await beat();
    // 800,000 at 4.35 % for 184 days, act/360: 17,786.67 (domain §4).
    expect(told(await instructionsOf(seller, deal))).toEqual([
      `DISBURSEMENT 800000.00 ${LENT_ON} CONFIRMED`,
      `REPAYMENT 817786.67 ${DUE_ON} PLANNED`,
    ]);
    expect(await instructionsOf(debtor, deal)).toEqual([]);
    await done(bank, REPAY, { deal, amount: '100000', on: LENT_ON, payer: 'SELLER', reference: 'P-3' });
    await beat();
    // 700,000 left: 15,563.33.
    expect(told(await instructionsOf(bank, deal)).slice(1)).toEqual([
      `REPAYMENT 817786.67 ${DUE_ON} PARTLY_CONFIRMED`,
      `REPAYMENT 715563.33 ${DUE_ON} PLANNED`,
    ]);
  });

  test('a due day that is no business day is rolled by the Chinese calendar: 27 September 2025 is a Saturday, the 28th is worked', async () => {
    const { bank } = market;
    const saturday = await disbursedDeal(market, { dueOn: plainDate('2025-09-27') });
    const holiday = await disbursedDeal(market, { dueOn: plainDate('2025-10-01') });
    await beat();
    expect(live(await instructionsOf(bank, saturday.deal), 'REPAYMENT')['dueOn']).toBe('2025-09-28');
    expect(live(await instructionsOf(bank, holiday.deal), 'REPAYMENT')['dueOn']).toBe('2025-10-09');
  });
});

describe('over days', () => {
  inWorldOfItsOwn(beforeEach, afterEach);
  test('with interest in advance the amount is that of one day, and is instructed anew each day until it is paid', async () => {
    const { bank, world } = market;
    const { deal } = await readyDeal(market, { chargeInAdvance: true });
    await beat();
    // 184 days: 17,786.67 deducted.
    const [first] = await instructionsOf(bank, deal);
    expect(told([first!])).toEqual([`DISBURSEMENT 782213.33 ${LENT_ON} PLANNED`]);
    expect(first!['onThatDayOnly']).toBe(true);
    await advanceTo(world, at(plainDate('2025-03-11'), '00:30'));
    await beat();
    // 183 days: 17,690.00.
    expect(told(await instructionsOf(bank, deal))).toEqual([
      `DISBURSEMENT 782213.33 ${LENT_ON} REPLACED`,
      'DISBURSEMENT 782310.00 2025-03-11 PLANNED',
    ]);
    expect((await instructionsOf(bank, deal))[1]!['replaces']).toBe(first!['id']);
  });

  test('another collection account: what is still to be paid names the new one, what was paid stays', async () => {
    const { bank, world } = market;
    const { deal } = await disbursedDeal(market);
    await beat();
    const before = live(await instructionsOf(bank, deal), 'REPAYMENT');
    const { bankAccounts } = await bank.data('{ bankAccounts { id number state } }');
    const old = bankAccounts.find((one: { number: string }) => one.number === BANK_ACCOUNT);
    await addAccount(bank, '9558800000000000099', 'BOTH');
    await beat();
    expect(live(await instructionsOf(bank, deal), 'REPAYMENT')['id']).toBe(before['id']);
    await bank.data(CLOSE, { account: old.id });
    await beat();
    const after = live(await instructionsOf(bank, deal), 'REPAYMENT');
    expect(after).toMatchObject({ replaces: before['id'], payeeAccount: { number: '9558800000000000099' } });
    const changed = await outbox.find(
      world.platform,
      { type: 'PayeeAccountChanged', 'data.deal': deal },
      { limit: 5 },
    );
    expect(changed).toHaveLength(1);
    // The one that is used from now on in this file.
    expect(
      await paymentInstructions.count(world.platform, {
        state: 'PLANNED',
        'payeeAccount.number': BANK_ACCOUNT,
      }),
    ).toBe(0);
  });

  test('overdue with recourse: the demand has the seller buy back at what is owed that day, day by day', async () => {
    const { bank, seller, world } = market;
    const { deal } = await disbursedDeal(market, { dueOn: DUE_ON });
    await advanceTo(world, at(PAID_ON));
    const { data } = await bank.ask(
      `mutation ($input: DealRecourseDemandInput!) { dealRecourseDemand(input: $input) { __typename } }`,
      { input: { deal, reason: '债务人逾期', idempotencyKey: 'demand-1-key' } },
    );
    expect(data).toEqual({ dealRecourseDemand: { __typename: 'DealRecourseDemandSuccess' } });
    await beat();
    const back = live(await instructionsOf(seller, deal), 'BUY_BACK');
    // 20 September 2025 is a Saturday: due on Monday the 22nd. 800,000 for 184 days 17,786.67, and 12 days late at 1.5 times 1,740.00.
    expect(told([back])).toEqual(['BUY_BACK 819526.67 2025-09-22 PLANNED']);
    expect(live(await instructionsOf(bank, deal), 'REPAYMENT')['amount']).toEqual({ amount: '1000000.00' });
  });
});
