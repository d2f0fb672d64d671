/** One movement on a lender's account counts once: recorded by hand, or booked from the bank, never both. */
import { LENT_ON, REPAY } from '../deals/case.js';
import { newKey } from '../financing/case.js';
import { instructionsOf, live, outcomes, RESOLVE, send } from './case.js';
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
