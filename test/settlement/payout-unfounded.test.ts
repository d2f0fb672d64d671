import { alerts } from '../../src/oversight/alert.js';
import {
  DISBURSE,
  LENT_ON,
  mandateTerms,
  openMarket,
  readDeal,
  readyDeal,
  RECHECK,
  refused,
  type Market,
} from '../deals/case.js';
import { violationsOf } from '../support/violations.js';
import { camt054 } from './camt.js';
import {
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

let market: Market;
let mandateVersion: number;
beforeAll(async () => {
  market = await openMarket();
  mandateVersion = 1;
  await openAccountsOf(market);
});
afterEach(() => setBudget('100000000'));
afterAll(() => market.world.stop());

const beat = () => market.world.server.pulse.beat();

/** The lender's own budget: half of what the deal needs, or enough. */
async function setBudget(budget: string): Promise<void> {
  const terms = mandateTerms({ budget, ticket: { min: '1000', max: budget } });
  const { mandateChange } = await market.bank.data(
    `mutation ($input: MandateChangeInput!) { mandateChange(input: $input) { __typename } }`,
    { input: { mandate: market.bank.mandate, version: mandateVersion, terms } },
  );
  expect(mandateChange.__typename).toBe('MandateChangeSuccess');
  mandateVersion += 1;
}
const recheck = async (deal: string): Promise<string> =>
  (await market.bank.data(RECHECK, { input: { deal } })).dealRecheck.deal.state as string;

async function toPay(): Promise<{ deal: string; id: string; endToEndId: string }> {
  const { deal } = await readyDeal(market);
  await beat();
  const { id, endToEndId } = live(await instructionsOf(market.bank, deal), 'DISBURSEMENT');
  return { deal, id: id as string, endToEndId: endToEndId as string };
}
async function exported(id: string): Promise<void> {
  const { __typename } = await send(market.bank, EXPORT, { instructions: [id], requestedOn: LENT_ON });
  expect(__typename).toBe('PaymentFileExportSuccess');
}
const paidByBank = (endToEndId: string, on: string = LENT_ON) =>
  takeIn(
    market.world,
    market.bank,
    camt054(BANK_ACCOUNT, [
      {
        ...{ endToEndId, amount: '800000.00', direction: 'DBIT', from: BANK_ACCOUNT, to: SELLER_ACCOUNT },
        ...{ reference: `BK-${on}`, on },
      },
    ]),
  );

test('finance that was at the bank when a condition failed is told, stands once, and is owed when the bank has paid it', async () => {
  const { bank, world } = market;
  const { deal, id, endToEndId } = await toPay();
  await exported(id);
  await setBudget('500000');
  expect(await recheck(deal)).toBe('ACCEPTED');
  await beat();
  // It is not cancelled: another beside it would be paid as well.
  expect(told(await instructionsOf(bank, deal))).toEqual([`DISBURSEMENT 800000.00 ${LENT_ON} EXPORTED`]);
  const told1 = await alerts.find(world.platform, { about: deal }, { limit: 5 });
  expect(told1.map(({ kind, facts }) => [kind, facts])).toEqual([
    ['PAYOUT_UNFOUNDED', { failed: 'LIMITS_CHECKED' }],
  ]);

  const statement = await paidByBank(endToEndId);
  expect(outcomes(statement)).toEqual(['EXACT FLAGGED WRONG_STATE']);
  expect(await refused(bank, DISBURSE, { deal, on: LENT_ON, reference: 'B1' })).toMatchObject({
    code: 'WRONG_STATE',
  });
  const ask = { entry: statement['entries'][0]!.id as string, decision: 'BOOK', reason: '银行已付款' };
  expect((await send(bank, RESOLVE, ask))['entry']).toMatchObject({ state: 'BOOKED', deal });
  expect(await readDeal(bank, deal)).toMatchObject({
    state: 'DISBURSED',
    disbursement: { paidOut: { amount: '800000.00' }, reference: `BK-${LENT_ON}` },
    balance: { principal: { amount: '800000.00' }, total: { amount: '800000.00' } },
  });
  await beat();
  expect(told(await instructionsOf(bank, deal))).toEqual([
    `DISBURSEMENT 800000.00 ${LENT_ON} CONFIRMED`,
    'REPAYMENT 1000000.00 2025-09-10 PLANNED',
  ]);
  expect(await violationsOf(world)).toEqual([]);
});

test('a payout that is only planned is withdrawn with its condition, and instructed anew when that is met again', async () => {
  const { bank, world } = market;
  const { deal } = await toPay();
  await setBudget('500000');
  expect(await recheck(deal)).toBe('ACCEPTED');
  await beat();
  expect(told(await instructionsOf(bank, deal))).toEqual([`DISBURSEMENT 800000.00 ${LENT_ON} CANCELLED`]);
  expect(await alerts.count(world.platform, { about: deal })).toBe(0);
  await setBudget('100000000');
  expect(await recheck(deal)).toBe('READY');
  await beat();
  expect(told(await instructionsOf(bank, deal))).toEqual([
    `DISBURSEMENT 800000.00 ${LENT_ON} CANCELLED`,
    `DISBURSEMENT 800000.00 ${LENT_ON} PLANNED`,
  ]);
});

test('a limit that was lowered does not excuse the day: money from before the acceptance is not booked by hand', async () => {
  const { bank } = market;
  const { deal, endToEndId } = await toPay();
  await setBudget('500000');
  const statement = await paidByBank(endToEndId, '2025-03-09');
  expect(outcomes(statement)).toEqual(['EXACT FLAGGED DISBURSEMENT_DAY']);
  const ask = { entry: statement['entries'][0]!.id as string, decision: 'BOOK', reason: '银行已付款' };
  expect(await send(bank, RESOLVE, ask)).toMatchObject({ code: 'DISBURSEMENT_DAY' });
  expect((await readDeal(bank, deal))!['state']).toBe('READY');
});
