import { plainDate } from '../../src/kernel/dates.js';
import { advanceTo } from '../financing/case.js';
import { at, disbursedDeal, openMarket, PAID_ON, readDeal, type Market } from '../deals/case.js';
import { camt054 } from './camt.js';
import {
  BANK_ACCOUNT,
  EXPORT,
  instructionsOf,
  live,
  openAccountsOf,
  outcomes,
  SELLER_ACCOUNT,
  send,
  takeIn,
  told,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
  await openAccountsOf(market);
});
afterEach(() => market.world.stop());

/** 800,000 at 4.35 % that the seller repays itself, since its debtor was not told. */
async function owed(day: string): Promise<{ deal: string; id: string; endToEndId: string }> {
  const { deal } = await disbursedDeal(market, { disclosed: false });
  await advanceTo(market.world, at(plainDate(day), '00:30'));
  await market.world.server.pulse.beat();
  const { id, endToEndId } = live(await instructionsOf(market.seller, deal), 'REPAYMENT');
  return { deal, id: id as string, endToEndId: endToEndId as string };
}
const arrives = (endToEndId: string, amount: string, on: string) =>
  takeIn(
    market.world,
    market.bank,
    camt054(BANK_ACCOUNT, [
      { endToEndId, amount, on, from: SELLER_ACCOUNT, to: BANK_ACCOUNT, reference: `BK-${on}` },
    ]),
  );

test('late: the sum of the day is instructed, and what is owed on the day of the money is exact', async () => {
  const { seller, bank } = market;
  const { deal, endToEndId } = await owed(PAID_ON);
  // A Saturday: on Monday 22 September 12 days of penalty, 145.00 each, are owed beside 817,786.67.
  expect(told(await instructionsOf(seller, deal)).at(-1)).toBe('REPAYMENT 819526.67 2025-09-22 PLANNED');
  expect(outcomes(await arrives(endToEndId, '819236.67', PAID_ON))).toEqual(['EXACT BOOKED']);
  expect((await readDeal(bank, deal))?.['state']).toBe('REPAID');
});

test('early: the file says what is owed on its day', async () => {
  const { seller, bank } = market;
  const { deal, id, endToEndId } = await owed('2025-06-10');
  expect(told(await instructionsOf(seller, deal)).at(-1)).toBe('REPAYMENT 817786.67 2025-09-10 PLANNED');
  // 92 days: 8,893.33.
  const { paymentFile } = await send(seller, EXPORT, { instructions: [id], requestedOn: '2025-06-10' });
  expect(paymentFile.total.amount).toBe('808893.33');
  expect(told(await instructionsOf(seller, deal)).at(-1)).toBe('REPAYMENT 808893.33 2025-06-10 EXPORTED');
  expect(outcomes(await arrives(endToEndId, '808893.33', '2025-06-10'))).toEqual(['EXACT BOOKED']);
  expect(await readDeal(bank, deal)).toMatchObject({
    state: 'REPAID',
    balance: { total: { amount: '0.00' } },
  });
});
