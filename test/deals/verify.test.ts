import { assets } from '../../src/assets/index.js';
import { dealCollection } from '../../src/deals/index.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { journalPostings } from '../../src/ledger/ledger.store.js';
import { modules } from '../../src/modules.js';
import { verifyAll } from '../../src/platform/verification.js';
import { releaseLimits, takeLimits } from '../../src/risk/index.js';
import { limitTakings } from '../../src/risk/limit.store.js';
import type { Unit } from '../../src/platform/unit.js';
import { advanceTo } from '../financing/case.js';
import { acceptedDeal, at, disbursedDeal, done, openMarket, PAID_ON, REPAY, type Market } from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

/** Every violation that `verify` finds, after its invariant's name; the receivables of these tests have claimed no key. */
async function found(): Promise<string[]> {
  const all: string[] = [];
  for await (const { invariant, violations } of verifyAll(market.world.platform, modules))
    if (!invariant.startsWith('Every invoice and credit note'))
      all.push(...violations.map((one) => `${invariant}: ${one}`));
  return all;
}

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
    `What was paid out, received and left over is what the journal says: ${deal}: surplus kept is 0.00, the journal says 180763.33`,
  ]);
  expect((await dealCollection.byId(platform, deal))?.state).toBe('REPAID');
});
