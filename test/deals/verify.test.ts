import { assets } from '../../src/assets/index.js';
import { dealCollection } from '../../src/deals/index.js';
import { dilutionId } from '../../src/deals/dilution.js';
import { dilutionClaims } from '../../src/deals/dilution.store.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { journalPostings } from '../../src/ledger/ledger.store.js';
import { releaseLimits, takeLimits } from '../../src/risk/index.js';
import { limitTakings } from '../../src/risk/limit.store.js';
import type { Unit } from '../../src/platform/unit.js';
import { violationsOf } from '../support/violations.js';
import { advanceTo } from '../financing/case.js';
import { acceptedDeal, at, disbursedDeal, done, openMarket, PAID_ON, REPAY, type Market } from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

const found = (): Promise<string[]> => violationsOf(market.world);

const unit = (): Unit =>
  ({ ...market.world.platform, now: market.world.platform.clock.now() }) as unknown as Unit;

test('a deal and its limits: what was given back too early, or never, is found', async () => {
  const { deal } = await acceptedDeal(market);
  expect(await found()).toEqual([]);
  await releaseLimits(unit(), deal, 'CANCELLED');
  expect(await found()).toEqual([
    `A deal has limits taken while it draws on them, and none afterwards: ${deal}: has no limits taken`,
  ]);
});

test('limits that a lost offer never gave back are found', async () => {
  const { offer } = await acceptedDeal(market);
  const { platform } = market.world;
  await limitTakings.remove(platform, { _id: offer });
  const line = {
    key: `${market.bank.mandate}|BUDGET`,
    kind: 'BUDGET' as const,
    limit: new Decimal('100000000'),
  };
  const lines = [{ ...line, amount: new Decimal('1') }];
  await takeLimits(unit(), { ref: offer, lender: market.bank.organisation._id, lines });
  expect(await found()).toEqual([
    `A firm offer has limits taken while it stands, and none once it has ended: ${offer} (BID, ACCEPTED) has limits taken`,
  ]);
});

test('locks beyond what is left of an asset are found unless a credit note explains them', async () => {
  const { asset } = await acceptedDeal(market);
  const reduced = {
    $set: { creditNotesSince: new Decimal('300000'), 'invoices.0.redFlushed': new Decimal('300000') },
  };
  await assets.update(market.world.platform, { _id: asset }, reduced);
  expect(await found()).toEqual([
    `Where locks exceed what is left of an unpaid asset, a credit note has told so: ${asset}: locks exceed what is left by 300000.00, which nothing explains`,
  ]);
});

test('a surplus that is booked to the wrong side, and a payment that is not in the journal, are found', async () => {
  const { deal } = await disbursedDeal(market);
  await advanceTo(market.world, at(PAID_ON));
  await done(market.bank, REPAY, {
    deal,
    amount: '1000000',
    on: PAID_ON,
    payer: 'DEBTOR',
    reference: 'IN-1',
  });
  expect(await found()).toEqual([]);
  const { platform } = market.world;
  const last = await journalPostings.findOne(platform, { deal }, { seq: -1 });
  const lines = (last?.lines ?? []).map((line) =>
    line.account === 'SURPLUS_DUE_TO_SELLER' ? { ...line, account: 'SURPLUS_KEPT' } : line,
  );
  await journalPostings.update(platform, { _id: last?._id }, { $set: { lines } });
  expect(await found()).toEqual([
    `Each journal posting follows from the one before it in the journal of its deal: ${deal}: posting 3 (${last?._id}) does not follow from the one before it`,
    `What was paid out, received and left over is what the journal says: ${deal}: surplus kept is 0.00, the journal says 180763.33`,
  ]);
  expect((await dealCollection.byId(platform, deal))?.state).toBe('REPAID');
});

test('a state that nothing explains, a claim on a seller that is not what is missing, and a payment taken off twice are found', async () => {
  const { deal, asset } = await disbursedDeal(market);
  const { platform } = market.world;
  await dealCollection.update(platform, { _id: deal }, { $set: { state: 'RECOURSE' } });
  const claim = {
    _id: dilutionId(deal, asset),
    ...{ deal, asset, seller: market.seller.organisation._id, lender: market.bank.organisation._id },
    debtor: market.debtor.organisation._id,
    amount: new Decimal('100'),
    settled: new Decimal('1'),
    changes: [],
    openedAt: at(PAID_ON),
    version: 1,
  };
  await dilutionClaims.insert(platform, claim);
  const set = { paidToHolder: new Decimal('5'), paid: new Decimal('5') };
  await assets.update(platform, { _id: asset }, { $set: set });
  const settled =
    'A claim on a seller is what the assigned debt lacks, and what it was paid is in the deal’s repayments';
  expect(await found()).toEqual([
    `A deal whose buy-back was demanded, that is enforced, written off or released says so, and one written off owes nothing: ${deal}: nothing says why it is RECOURSE`,
    `${settled}: ${claim._id}: 1.00 settled, 0.00 in the deal`,
    `What debtors state as validly paid to a seller is taken off the debt, unless the seller denies it: ${asset}: 5.00 taken off, 0.00 stated`,
  ]);
  await dilutionClaims.update(platform, { _id: claim._id }, { $set: { settled: new Decimal('0') } });
  expect(await found()).toContain(`${settled}: ${claim._id}: 100.00 claimed, 5.00 missing`);
});

test('a repayment whose day, or what it left, was changed by hand is found', async () => {
  const { deal } = await disbursedDeal(market);
  await advanceTo(market.world, at(PAID_ON));
  const pay = (on: string, reference: string) =>
    done(market.bank, REPAY, { deal, amount: '300000', on, payer: 'DEBTOR', reference });
  const first = (await pay('2025-07-10', 'IN-1'))['repayments'][0].id as string;
  const second = (await pay(PAID_ON, 'IN-2'))['repayments'][1].id as string;
  expect(await found()).toEqual([]);
  const rule =
    'Repayments stand in the order of their days, each covers what was owed on its day, and what it leaves is owed next';
  const { platform } = market.world;
  for (const [wrong, right, told] of [
    [
      { 'repayments.0.on': '2025-07-09' },
      { 'repayments.0.on': '2025-07-10' },
      `${first} does not cover what was owed on 2025-07-09`,
    ],
    [
      { 'repayments.1.on': '2025-07-09' },
      { 'repayments.1.on': PAID_ON },
      `${second} of 2025-07-09 stands after 2025-07-10`,
    ],
    [{ 'balance.accruedTo': '2025-09-21' }, {}, `what ${second} left is not what follows`],
  ] as const) {
    await dealCollection.update(platform, { _id: deal }, { $set: wrong });
    expect(await found()).toEqual([`${rule}: ${deal}: ${told}`]);
    if (Object.keys(right).length > 0) await dealCollection.update(platform, { _id: deal }, { $set: right });
  }
});
