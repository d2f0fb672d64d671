/** A guarantor that bears two shares of one deal. */
import { newKey } from '../financing/case.js';
import { violationsOf } from '../support/violations.js';
import { acceptedDeal, openMarket } from '../deals/case.js';
import { bind, dues, GUARANTEE, payOut, POOL, read } from '../deals/support-case.js';
import { camt054 } from './camt.js';
import { addAccount, instructionsOf, openAccountsOf, outcomes, SELLER_ACCOUNT, takeIn } from './case.js';

const GUARANTOR_ACCOUNT = '5001000000000000011';

test('one that bears two shares of a deal pays and is paid on each by itself', async () => {
  const fresh = await openMarket();
  try {
    await openAccountsOf(fresh);
    const both = await fresh.world.party('GUARANTOR');
    await addAccount(both, GUARANTOR_ACCOUNT);
    const { deal } = await acceptedDeal(fresh);
    const ids = [
      await bind(fresh, deal, both, GUARANTEE),
      await bind(fresh, deal, both, { ...POOL, feeRate: '0.001' }),
    ];
    await payOut(fresh, deal);
    await fresh.world.server.pulse.beat();
    const fees = (await instructionsOf(both, deal)).sort(
      (a, b) => Number(b['amount'].amount) - Number(a['amount'].amount),
    );
    expect(fees.map((one) => [one['about'], one['amount'].amount])).toEqual([
      [ids[0], '6000.00'],
      [ids[1], '800.00'],
    ]);
    const second = {
      ...{ endToEndId: fees[1]!['endToEndId'] as string, amount: '800.00', from: SELLER_ACCOUNT },
      reference: newKey(),
    };
    const paid = await takeIn(fresh.world, both, camt054(GUARANTOR_ACCOUNT, [second]));
    expect(outcomes(paid)).toEqual(['EXACT BOOKED']);
    expect(dues(await read(fresh.seller, deal))).toEqual(['GUARANTEE FEE 6000.00']);
    expect(await violationsOf(fresh.world)).toEqual([]);
  } finally {
    await fresh.world.stop();
  }
});
