/** One movement on a lender's account counts once: recorded by hand, or booked from the bank, never both. */
import { DISBURSE, LENT_ON, readyDeal, REPAY, SETTLE_SURPLUS } from '../deals/case.js';
import { newKey } from '../financing/case.js';
import { BANK_ACCOUNT, instructionsOf, live, outcomes, RESOLVE, SELLER_ACCOUNT, send } from './case.js';
import { fromDebtor, OneDay } from './one-day.js';

const day = new OneDay();
beforeAll(() => day.open());
afterAll(() => day.close());
beforeEach(() => day.openInTime());

const byHand = async (deal: string, reference: string, amount: string) => {
  const input = { idempotencyKey: newKey(), deal, amount, on: LENT_ON, payer: 'DEBTOR', reference };
  return (await day.market.bank.data(REPAY, { input })).repaymentRecord;
};
const instructionOf = async (deal: string): Promise<string> =>
  live(await instructionsOf(day.market.bank, deal), 'REPAYMENT')['id'] as string;

test('what was recorded by hand on one deal is not booked from the bank on another, until it is taken back', async () => {
  const [first, second] = [await day.owed(), await day.owed()];
  const statement = await day.report([fromDebtor('NOBODY', { amount: '300000.00', reference: 'X-300' })]);
  expect(outcomes(statement)).toEqual(['UNKNOWN_REFERENCE FLAGGED ENTRY_UNKNOWN_REFERENCE']);
  expect(await byHand(first.deal, 'X-300', '300000')).toMatchObject({ __typename: 'RepaymentRecordSuccess' });
  const entry = statement['entries'][0]!.id as string;
  const book = { entry, decision: 'BOOK', reason: '客户确认', instruction: await instructionOf(second.deal) };
  expect(await send(day.market.bank, RESOLVE, book)).toMatchObject({ code: 'MOVEMENT_COUNTED' });
  expect(await day.moneyOf(second.deal)).toBe('DISBURSED');
});

test('what was booked from the bank on one deal is not recorded by hand on another', async () => {
  const [first, second] = [await day.owed(), await day.owed()];
  const statement = await day.report([fromDebtor('NOBODY', { amount: '200.00', reference: 'X-200' })]);
  const entry = statement['entries'][0]!.id as string;
  const book = { entry, decision: 'BOOK', reason: '客户确认', instruction: await instructionOf(first.deal) };
  expect((await send(day.market.bank, RESOLVE, book))['entry']).toMatchObject({ state: 'BOOKED' });
  expect(await byHand(second.deal, 'X-200', '200')).toMatchObject({ code: 'MOVEMENT_COUNTED' });
});

test('an entry that names the second deal is a duplicate of what people recorded on the first', async () => {
  const [first, second] = [await day.owed(), await day.owed()];
  await byHand(first.deal, 'X-100', '100');
  const statement = await day.report([fromDebtor(second.endToEndId, { reference: 'X-100' })]);
  expect(outcomes(statement)).toEqual(['DUPLICATE IGNORED ENTRY_DUPLICATE']);
  expect(await day.moneyOf(second.deal)).toBe('DISBURSED');
});

test('of both at once, exactly one counts', async () => {
  const [first, second] = [await day.owed(), await day.owed()];
  const statement = await day.report([fromDebtor('NOBODY', { amount: '50.00', reference: 'X-50' })]);
  const entry = statement['entries'][0]!.id as string;
  const book = { entry, decision: 'BOOK', reason: '客户确认', instruction: await instructionOf(second.deal) };
  await Promise.all([send(day.market.bank, RESOLVE, book), byHand(first.deal, 'X-50', '50')]);
  const money = [await day.moneyOf(first.deal), await day.moneyOf(second.deal)];
  expect(money.filter((one) => one === 'DISBURSED 50.00')).toHaveLength(1);
});

test('of money that leaves as well: a surplus and a payout, by hand on one deal and from the bank on another', async () => {
  const { bank, world } = day.market;
  const [first, second] = [await day.owed(), await day.owed()];
  for (const { endToEndId } of [first, second]) await day.report([fromDebtor(endToEndId)]);
  await world.server.pulse.beat();
  const leaves = (reference: string) =>
    day.report([{ amount: '50.00', direction: 'DBIT', from: BANK_ACCOUNT, to: SELLER_ACCOUNT, reference }]);
  const left = async (reference: string) => (await leaves(reference))['entries'][0]!.id as string;
  const surplusOf = async (deal: string) => live(await instructionsOf(bank, deal), 'SURPLUS')['id'] as string;
  const book = async (entry: string, deal: string) =>
    send(bank, RESOLVE, { entry, decision: 'BOOK', reason: '已付卖方', instruction: await surplusOf(deal) });
  const settled = async (deal: string, reference: string) => {
    const input = { idempotencyKey: newKey(), deal, amount: '50', on: LENT_ON, reference };
    return (await bank.data(SETTLE_SURPLUS, { input })).dealSurplusSettle as Record<string, any>;
  };
  const [one, two] = [await left('OUT-1'), await left('OUT-2')];
  expect(await settled(first.deal, 'OUT-1')).toMatchObject({ __typename: 'DealSurplusSettleSuccess' });
  expect(await book(one, second.deal)).toMatchObject({ code: 'MOVEMENT_COUNTED' });
  expect((await book(two, first.deal))['entry']).toMatchObject({ state: 'BOOKED' });
  expect(await settled(second.deal, 'OUT-2')).toMatchObject({ code: 'MOVEMENT_COUNTED' });

  const third = await readyDeal(day.market);
  const payOut = async (reference: string) => {
    const input = { idempotencyKey: newKey(), deal: third.deal, on: LENT_ON, reference };
    return (await bank.data(DISBURSE, { input })).dealDisburse as Record<string, any>;
  };
  expect(await payOut('OUT-2')).toMatchObject({ code: 'MOVEMENT_COUNTED' });
  expect(await payOut('OUT-3')).toMatchObject({ __typename: 'DealDisburseSuccess' });
  await world.server.pulse.beat();
  expect(outcomes(await leaves('OUT-3'))).toEqual(['DUPLICATE IGNORED ENTRY_DUPLICATE']);
});
