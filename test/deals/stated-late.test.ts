import { assets, outstandingOf, receivables } from '../../src/assets/index.js';
import { newKey } from '../financing/case.js';
import type { Party } from '../support/world.js';
import { violationsOf } from '../support/violations.js';
import { at, disbursedDeal, LENT_ON, openMarket, readDeal, type Market } from './case.js';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market.world.stop());

const PAYMENT = `__typename ... on UserError { code } ... on DebtorPaymentRecordSuccess { debtorPayment { ...P } }`;
const FIELDS = `fragment P on DebtorPayment { id frees { amount } inVain { amount } state reason awaits { id } allowedActions }`;
const STATE = `mutation ($input: DebtorPaymentRecordInput!) { debtorPaymentRecord(input: $input) { ${PAYMENT} } } ${FIELDS}`;
const ANSWER = `mutation ($input: DebtorPaymentAnswerInput!) { debtorPaymentAnswer(input: $input) { __typename ... on UserError { code } ... on DebtorPaymentAnswerSuccess { debtorPayment { ...P } } } } ${FIELDS}`;
const owed = async (id: string): Promise<string> => {
  const asset = await assets.byId(market.world.platform, id);
  if (asset === null) throw new Error(`${id} is missing`);
  return outstandingOf(asset).toFixed(2);
};

describe('a payment of before the notice that is stated after it', () => {
  /** 600,000 paid to the seller in the early morning, as the debtor says hours later; the notice reached it in between. */
  async function backdated(): Promise<{ deal: string; asset: string; payment: string }> {
    const { deal, asset } = await disbursedDeal(market);
    const input = {
      ...{ idempotencyKey: newKey(), receivable: asset, amount: '600000', reference: 'P-1' },
      ...{ to: market.seller.organisation._id, paidAt: at(LENT_ON, '08:30').toISOString() },
    };
    const { debtorPayment } = (await market.debtor.data(STATE, { input })).debtorPaymentRecord;
    expect(debtorPayment).toMatchObject({
      state: 'UNPROVEN',
      frees: { amount: '0.00' },
      inVain: { amount: '600000.00' },
      awaits: [{ id: market.bank.organisation._id }],
      allowedActions: [],
    });
    return { deal, asset, payment: debtorPayment.id as string };
  }
  const answer = async (party: Party, payment: string, received: boolean) => {
    const input = {
      idempotencyKey: newKey(),
      payment,
      received,
      ...(received ? {} : { reason: '通知后付款' }),
    };
    return (await party.data(ANSWER, { input })).debtorPaymentAnswer as Record<string, any>;
  };

  test('discharges nothing, whatever the seller says, until the lender agrees', async () => {
    const { bank, seller, world } = market;
    const { deal, asset, payment } = await backdated();
    expect((await answer(await world.party('LENDER'), payment, true))['code']).toBe('NOT_FOUND');
    expect((await answer(seller, payment, true))['debtorPayment']).toMatchObject({ state: 'UNPROVEN' });
    expect(await owed(asset)).toBe('1000000.00');
    expect((await readDeal(bank, deal))?.['dilutions']).toEqual([]);
    expect((await answer(bank, payment, true))['debtorPayment']).toMatchObject({
      state: 'RECEIVED',
      frees: { amount: '600000.00' },
      inVain: { amount: '0.00' },
    });
    expect(await owed(asset)).toBe('400000.00');
    expect((await readDeal(bank, deal))?.['dilutions']).toMatchObject([
      { open: { amount: '600000.00' }, changes: [{ cause: 'PAID_TO_SELLER' }] },
    ]);
    expect((await answer(bank, payment, true))['code']).toBe('NOT_FOUND');
    expect(await violationsOf(market.world)).toEqual([]);
  });

  test('is owed as before where the lender contests it', async () => {
    const { bank, seller } = market;
    const { deal, asset, payment } = await backdated();
    expect((await answer(bank, payment, false))['debtorPayment']).toMatchObject({
      state: 'CONTESTED',
      reason: '通知后付款',
      frees: { amount: '0.00' },
    });
    expect((await answer(seller, payment, true))['code']).toBe('WRONG_STATE');
    expect(await owed(asset)).toBe('1000000.00');
    expect((await readDeal(bank, deal))?.['dilutions']).toEqual([]);
    expect(await violationsOf(market.world)).toEqual([]);
  });
});

describe('a set-off against an assigned claim', () => {
  const RECEIVABLE = `receivable { setOffSince { amount } disputed { amount } contests { opposedAt opposedBecause } }`;
  const contestAct = (name: string, input: string) =>
    `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ... on UserError { code } ... on ${input.replace(/Input$/, 'Success')} { ${RECEIVABLE} } } }`;
  const CONTEST = contestAct('receivableContest', 'ReceivableContestInput');
  const OPPOSE = contestAct('receivableSetOffOppose', 'ReceivableSetOffOpposeInput');
  const LIFT = contestAct('receivableContestLift', 'ReceivableContestLiftInput');
  const ask = async (party: Party, query: string, input: Record<string, unknown>) =>
    (await party.data(query, { input: { idempotencyKey: newKey(), ...input } })).answer as Record<
      string,
      any
    >;

  test('is a dispute once the lender does not accept it: the debt has not ended by the debtor’s word alone', async () => {
    const { bank, debtor, world } = market;
    const { deal, asset: receivable } = await disbursedDeal(market);
    const own = { arisenOn: '2025-03-10', ownClaimDueOn: '2025-09-10', sameContract: true };
    const setOff = { receivable, ground: 'SET_OFF', amount: '300000', reason: '同一合同违约金', ...own };
    expect((await ask(debtor, CONTEST, setOff))['receivable']).toMatchObject({
      setOffSince: { amount: '300000.00' },
      contests: [{ opposedAt: null, opposedBecause: null }],
    });
    expect(await owed(receivable)).toBe('700000.00');
    const [contest] = (await receivables.byId(world.platform, receivable))?.contests ?? [];
    const oppose = { receivable, contest: contest!.id, reason: '无此债权' };
    expect((await ask(await world.party('LENDER'), OPPOSE, oppose))['code']).toBe('NOT_FOUND');
    expect((await ask(bank, OPPOSE, oppose))['receivable']).toMatchObject({
      setOffSince: { amount: '0.00' },
      disputed: { amount: '300000.00' },
      contests: [{ opposedAt: expect.any(String) as unknown, opposedBecause: '无此债权' }],
    });
    expect(await owed(receivable)).toBe('1000000.00');
    expect((await ask(bank, OPPOSE, oppose))['code']).toBe('NOT_FOUND');
    // Until the two agree the seller answers for what is missing, as it did before.
    expect((await readDeal(bank, deal))?.['dilutions']).toMatchObject([{ open: { amount: '300000.00' } }]);
    expect((await ask(debtor, LIFT, { receivable, contest: contest!.id }))['receivable']).toMatchObject({
      disputed: { amount: '0.00' },
    });
    expect((await readDeal(bank, deal))?.['dilutions']).toMatchObject([{ open: { amount: '0.00' } }]);
    expect(await violationsOf(world)).toEqual([]);
  });
});
