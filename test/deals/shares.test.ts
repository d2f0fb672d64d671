/** One receivable in two lenders' hands: what one of them records beyond its share takes nothing off the other's. */
import { assets } from '../../src/assets/index.js';
import { modules } from '../../src/modules.js';
import { verifyAll } from '../../src/platform/verification.js';
import { advanceTo, newKey } from '../financing/case.js';
import {
  at,
  disbursedDeal,
  done,
  DUE_ON,
  newBank,
  openMarket,
  readDeal,
  REPAY,
  type Bank,
  type Market,
} from './case.js';

let market: Market;
let second: Bank;
beforeAll(async () => {
  market = await openMarket();
  second = await newBank(market.world, market.debtor);
}, 60_000);
afterAll(() => market.world.stop());

const repay = (bank: Bank, deal: string, amount: string, reference: string) =>
  done(bank, REPAY, { deal, amount, on: DUE_ON, payer: 'DEBTOR', reference });
const PAYABLES = `{ payables(first: 5) { edges { node { outstanding { amount } payees { payTo { id } amount { amount } } } } } }`;
const owed = async (): Promise<string[]> =>
  (await market.debtor.data(PAYABLES)).payables.edges.flatMap(
    ({ node }: { node: Record<string, any> }) =>
      node['payees'].map(
        (payee: Record<string, any>) => `${payee['payTo'].id} ${payee['amount'].amount}`,
      ) as string[],
  );
const STATE = `mutation ($input: DebtorPaymentRecordInput!) { debtorPaymentRecord(input: $input) { __typename ... on UserError { code }
  ... on DebtorPaymentRecordSuccess { debtorPayment { state frees { amount } inVain { amount } } } } }`;

test('a lender that records the whole receivable as paid to it has been paid its share; the other is still owed its own', async () => {
  const { world, bank, debtor } = market;
  const first = await disbursedDeal(market, { assigned: '400000', finance: '300000' });
  const { asset } = first;
  const other = await disbursedDeal(
    { ...market, bank: second },
    { asset, assigned: '600000', finance: '500000' },
  );
  await advanceTo(world, at(DUE_ON, '18:00'));

  expect(await repay(bank, first.deal, '1000000', 'P-1')).toMatchObject({ state: 'REPAID' });
  const after = await assets.byId(world.platform, asset);
  expect([after?.state, after?.paid.toFixed(2)]).toEqual(['CONFIRMED', '400000.00']);
  expect(await owed()).toEqual([`${second.organisation._id} 600000.00`]);
  const stated = await debtor.data(STATE, {
    input: {
      ...{ idempotencyKey: newKey(), receivable: asset, amount: '1000000', reference: 'P-1' },
      ...{ to: bank.organisation._id, paidAt: at(DUE_ON, '12:00').toISOString() },
    },
  });
  expect(stated.debtorPaymentRecord).toMatchObject({
    debtorPayment: { state: 'RECEIVED', frees: { amount: '400000.00' }, inVain: { amount: '600000.00' } },
  });

  await repay(second, other.deal, '600000', 'P-2');
  expect(await readDeal(second, other.deal)).toMatchObject({ state: 'REPAID' });
  const settled = await assets.byId(world.platform, asset);
  expect([settled?.state, settled?.paid.toFixed(2), settled?.holds]).toEqual(['SETTLED', '1000000.00', []]);
  const all: string[] = [];
  for await (const { invariant, violations } of verifyAll(world.platform, modules))
    if (!invariant.startsWith('Every invoice and credit note')) all.push(...violations);
  expect(all).toEqual([]);
});
