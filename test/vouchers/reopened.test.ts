/** A deal over a voucher is opened again after its holder has passed part of it on: what is in another's hand secures nothing. */
import { plainDate } from '../../src/kernel/dates.js';
import { advanceTo } from '../financing/case.js';
import {
  at,
  disbursedDeal,
  done as doneOnDeal,
  DUE_ON,
  openMarket,
  readDeal,
  refused,
  REPAY,
  REVERSE,
  type Market,
} from '../deals/case.js';
import { issued, locksOn, passed, seen, violations, type Chain } from './case.js';

let market: Market;
let chain: Chain;
beforeAll(async () => {
  market = await openMarket();
  const { world } = market;
  const [second, third] = [await world.party('SUPPLIER'), await world.party('SUPPLIER')];
  chain = { world, core: market.debtor, first: market.seller, second, third, dueOn: DUE_ON };
}, 60_000);
afterAll(() => chain.world.stop());

const REPAID_ON = plainDate('2025-06-10');

/** A deal over 400,000 of a voucher of 1,000,000 that its holder has repaid. */
async function repaidDeal(reference: string) {
  const { voucher } = await issued(chain);
  const { deal } = await disbursedDeal(market, { asset: voucher, assigned: '400000', finance: '300000' });
  return { voucher, deal, reference };
}

const payBack = async ({ deal, reference }: { deal: string; reference: string }) =>
  doneOnDeal(market.bank, REPAY, { deal, amount: '400000', on: REPAID_ON, payer: 'SELLER', reference });
const reversal = async (deal: string) => {
  const repayment = (await readDeal(market.bank, deal))?.['repayments'].at(-1).id as string;
  return { deal, repayment, reason: '误记：重复登记' };
};

test('a repayment by which a voucher was freed is taken back only while its holder has what the deal held', async () => {
  const [gone, kept] = [await repaidDeal('B-1'), await repaidDeal('B-2')];
  await advanceTo(chain.world, at(REPAID_ON));
  expect((await payBack(gone))['state']).toBe('REPAID');
  expect((await payBack(kept))['state']).toBe('REPAID');
  await passed(chain.first, gone.voucher, chain.second, '600000.01');
  await passed(chain.first, kept.voucher, chain.second, '600000');

  const refusal = await refused(market.bank, REVERSE, await reversal(gone.deal));
  expect(refusal).toMatchObject({
    code: 'AMOUNT_ABOVE_AVAILABLE',
    available: '399999.99',
    requested: '400000.00',
  });
  expect(await readDeal(market.bank, gone.deal)).toMatchObject({ state: 'REPAID' });
  expect(await locksOn(chain.world, gone.voucher)).toEqual([]);
  expect(await seen(chain.first, gone.voucher)).toMatchObject({ available: '399999.99', held: '0.00' });

  expect((await doneOnDeal(market.bank, REVERSE, await reversal(kept.deal)))['state']).toBe('DISBURSED');
  expect(await locksOn(chain.world, kept.voucher)).toEqual([`DEAL ${kept.deal} 400000.00`]);
  expect(await seen(chain.first, kept.voucher)).toMatchObject({ available: '0.00', held: '400000.00' });
  expect(await violations(chain.world)).toEqual([]);
});
