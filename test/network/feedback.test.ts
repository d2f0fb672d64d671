import { receivables } from '../../src/assets/index.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { outbox } from '../../src/platform/outbox.js';
import { networkFeedback } from '../../src/network/network.store.js';
import { readFeed } from '../../src/network/take.service.js';
import { insertLpr } from '../../src/reference/index.js';
import {
  acknowledgeAll,
  acceptedDeal,
  at,
  CANCEL_DEAL,
  DISBURSE,
  done,
  DUE_ON,
  LENT_ON,
  newBank,
  REPAY,
  type Market,
} from '../deals/case.js';
import { invoiceNumber } from '../assets/builders.js';
import { startWorld } from '../support/world.js';

let market: Market;
beforeAll(async () => {
  const world = await startWorld(at(LENT_ON), { network: true });
  await insertLpr(world.platform, {
    term: 'ONE_YEAR',
    rate: new Decimal('0.0310'),
    publishedOn: plainDate('2025-02-20'),
    createdAt: at(LENT_ON),
  });
  const [seller, debtor] = [await world.party('SUPPLIER'), await world.party('CORE_ENTERPRISE')];
  market = { world, seller, debtor, bank: await newBank(world, debtor) };
});
afterAll(() => market.world.stop());

const there = () => market.world.outside('network');

/** A receivable of a million, confirmed on the other platform and taken in here. */
async function fromThere(id: string): Promise<string> {
  const partyOf = ({ name, creditCode }: { name: string; creditCode: string }) => ({ name, creditCode });
  await there().post('/simulation/receivables', {
    id,
    seller: partyOf(market.seller.organisation),
    debtor: partyOf(market.debtor.organisation),
    ...{ contractNumber: 'OUT-1', deliveredOn: '2025-03-01', dueOn: DUE_ON, confirmedAmount: '1000000.00' },
    confirmedAt: '2025-03-09T09:30:00+08:00',
    collectionAccount: { name: '重庆供应有限公司', number: '500100012345678', bank: '重庆银行两江支行' },
    invoices: [{ number: invoiceNumber(), issuedOn: '2025-03-02', total: '1000000.00' }],
  });
  await readFeed(market.world.platform);
  const [found] = await receivables.find(
    market.world.platform,
    { origin: 'NETWORK' },
    { sort: { createdAt: -1 }, limit: 1 },
  );
  return found?._id ?? '';
}

const noted = async (id: string): Promise<[string, string, number][]> => {
  const { feedback } = await there().get(`/feedback?receivable=${id}`);
  return (feedback as any[]).map(({ event, deal, received }) => [event, deal, received]);
};

async function deliverAgain(): Promise<void> {
  await outbox.updateMany(market.world.platform, { delivered: false }, { $set: { notBefore: new Date(0) } });
  await market.world.server.pulse.beat();
}

test('accepted, disbursed and repaid are told there, each once, also when answers are lost', async () => {
  const asset = await fromThere('ext-1');
  await there().faults({ fault: 'FAIL_AFTER', on: 'FEEDBACK', times: 2 });
  const { deal } = await acceptedDeal(market, { asset });
  await deliverAgain();
  await deliverAgain();
  expect(await noted('ext-1')).toEqual([['ACCEPTED', deal, 3]]);

  await acknowledgeAll(market, deal);
  await there().faults({ fault: 'FAIL_BEFORE', on: 'FEEDBACK', times: 1 });
  await done(market.bank, DISBURSE, { deal, on: LENT_ON, reference: 'B1' });
  await market.world.server.pulse.beat();
  expect(await noted('ext-1')).toHaveLength(1);
  await deliverAgain();
  expect((await noted('ext-1')).map(([event]) => event)).toEqual(['ACCEPTED', 'DISBURSED']);

  await done(market.bank, REPAY, { deal, amount: '1000000', on: LENT_ON, payer: 'DEBTOR', reference: 'R1' });
  await market.world.server.pulse.beat();
  expect((await noted('ext-1')).map(([event, , received]) => [event, received])).toEqual([
    ['ACCEPTED', 3],
    ['DISBURSED', 1],
    ['REPAID', 1],
  ]);
  expect(await networkFeedback.count(market.world.platform)).toBe(3);
});

test('a cancelled deal is told; a deal over what did not come from there is not', async () => {
  const asset = await fromThere('ext-2');
  const { deal } = await acceptedDeal(market, { asset });
  await done(market.seller, CANCEL_DEAL, { deal, reason: '改用自有资金' });
  await market.world.server.pulse.beat();
  expect((await noted('ext-2')).map(([event]) => event).sort()).toEqual(['ACCEPTED', 'CANCELLED']);
  const before = await networkFeedback.count(market.world.platform);
  await acceptedDeal(market);
  expect(await networkFeedback.count(market.world.platform)).toBe(before);
});
