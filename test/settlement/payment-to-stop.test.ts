/** A payment that is at the bank when it is not wanted any more: who exported it hears what to stop there, in both languages. */
import { alerts } from '../../src/oversight/alert.js';
import { adviceOn } from '../../src/oversight/alert.words.js';
import { CANCEL_DEAL, done, LENT_ON, openMarket, readyDeal, type Market } from '../deals/case.js';
import { EXPORT, instructionsOf, live, openAccountsOf, send, SELLER_ACCOUNT, told } from './case.js';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
  await openAccountsOf(market);
}, 60_000);
afterAll(() => market.world.stop());

const ALERTS = `{ alerts(first: 5) { edges { node { kind about facts { name value } advice } } } }`;

test('finance of a deal that was cancelled after its export: the lender is told what to stop, and nobody else', async () => {
  const { world, bank, seller } = market;
  const { deal } = await readyDeal(market);
  await world.server.pulse.beat();
  const { id, endToEndId } = live(await instructionsOf(bank, deal), 'DISBURSEMENT');
  const exported = await send(bank, EXPORT, { instructions: [id], requestedOn: LENT_ON });
  expect(exported.__typename).toBe('PaymentFileExportSuccess');
  await done(bank, CANCEL_DEAL, { deal, reason: '双方同意' });
  await world.server.pulse.beat();
  expect(told(await instructionsOf(bank, deal))).toEqual([`DISBURSEMENT 800000.00 ${LENT_ON} CANCELLED`]);

  const raised = await alerts.find(world.platform, { about: deal }, { limit: 5 });
  expect(raised.map(({ kind, to }) => [kind, to])).toEqual([['PAYMENT_TO_STOP', bank.organisation._id]]);
  const { file, bank: bankName } = raised[0]!.facts;
  expect(raised[0]!.facts).toMatchObject({ endToEndId, amount: '800000.00', account: SELLER_ACCOUNT });
  const english = (await bank.data(ALERTS)).alerts.edges;
  expect(english).toHaveLength(1);
  expect(english[0].node).toMatchObject({
    kind: 'PAYMENT_TO_STOP',
    about: deal,
    advice: `Stop the payment ${endToEndId} of 800000.00 yuan to account ${SELLER_ACCOUNT} (${bankName}), which your file ${file} has told your bank to make: nothing is to be paid for it any more.`,
  });
  expect(adviceOn(raised[0]!, 'zh')).toBe(
    `请立即通知付款银行停止支付：付款文件 ${file} 中的指令 ${endToEndId}，金额 800000.00 元，收款账户 ${SELLER_ACCOUNT}（${bankName}）。该款项已无需支付。`,
  );
  expect((await seller.data(ALERTS)).alerts.edges).toEqual([]);
});
