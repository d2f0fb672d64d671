/** What is missing of one receivable that several deals hold or held: each lacks its own, to the cent. */
import fc from 'fast-check';
import type { Asset } from '../../src/assets/index.js';
import { missingOn } from '../../src/deals/dilution.js';
import type { Deal } from '../../src/deals/deal.js';
import { Decimal, sum, ZERO } from '../../src/kernel/decimal.js';
import { modules } from '../../src/modules.js';
import { verifyAll } from '../../src/platform/verification.js';
import { newKey } from '../financing/case.js';
import {
  disbursedDeal,
  done,
  LENT_ON,
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

const CONTEST = `mutation ($input: ReceivableContestInput!) { receivableContest(input: $input) { __typename ... on UserError { code } } }`;

const dispute = async (receivable: string, amount: string) => {
  const input = { idempotencyKey: newKey(), receivable, ground: 'DISPUTE', amount, reason: '部分货物不合格' };
  expect((await market.debtor.data(CONTEST, { input })).receivableContest.__typename).toBe(
    'ReceivableContestSuccess',
  );
};
let references = 0;
const pay = (bank: Bank, deal: string, amount: string, payer = 'DEBTOR') =>
  done(bank, REPAY, { deal, amount, on: LENT_ON, payer, reference: `IN-${(references += 1)}` });
const missing = async (bank: Bank, deal: string): Promise<string[]> =>
  ((await readDeal(bank, deal))?.['dilutions'] as Record<string, any>[]).map(
    ({ state, amount }) => `${state} ${amount.amount}`,
  );
async function violations(): Promise<string[]> {
  const all: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(market.world.platform, modules))
    if (!invariant.startsWith('Every invoice and credit note')) all.push(...found);
  return all;
}
/** 400,000 and then 600,000 of one receivable of a million. */
async function shared() {
  const first = await disbursedDeal(market, { assigned: '400000', finance: '300000' });
  const other = await disbursedDeal(
    { ...market, bank: second },
    { asset: first.asset, assigned: '600000', finance: '500000' },
  );
  return { asset: first.asset, first: first.deal, other: other.deal };
}

test('what the debtor paid on a deal that has ended serves the other deal no more', async () => {
  const { asset, first, other } = await shared();
  // It brought 300,000.00 on the first deal, so that 700,000 are owed; 600,000 of them are the second's.
  expect((await pay(market.bank, first, '300000'))['state']).toBe('REPAID');
  await dispute(asset, '100000');
  expect(await missing(second, other)).toEqual([]);
  await dispute(asset, '0.01');
  expect(await missing(second, other)).toEqual(['OPEN 0.01']);
  await dispute(asset, '49999.99');
  expect(await missing(second, other)).toEqual(['OPEN 50000.00']);
  expect(await violations()).toEqual([]);
});

test('a deal over what another has left is told what it lacks of that', async () => {
  const { deal, asset } = await disbursedDeal(market);
  expect((await pay(market.bank, deal, '800000'))['state']).toBe('REPAID');
  const { deal: rest } = await disbursedDeal(
    { ...market, bank: second },
    { asset, assigned: '200000', finance: '150000' },
  );
  await dispute(asset, '80000');
  expect(await missing(second, rest)).toEqual(['OPEN 80000.00']);
  expect(await violations()).toEqual([]);
});

test('the earlier deal’s end gives the later one what it had not received', async () => {
  const { asset, first, other } = await shared();
  await dispute(asset, '500000');
  expect([await missing(market.bank, first), await missing(second, other)]).toEqual([[], ['OPEN 500000.00']]);
  expect((await pay(market.bank, first, '300000', 'SELLER'))['state']).toBe('REPAID');
  expect(await missing(second, other)).toEqual(['OPEN 100000.00']);
  expect(await violations()).toEqual([]);
});

const yuan = (amount: number): Decimal => new Decimal(amount);

/** A receivable of 1,000,000 on which each lock's deal has received so much. */
function standing(
  locks: readonly { readonly amount: number; readonly received: number }[],
  { disputed = 0, paidElsewhere = 0 },
): { asset: Asset; holding: Deal[] } {
  const paid = sum(locks.map(({ received }) => yuan(received))).plus(paidElsewhere);
  const holds = locks.map(({ amount }, at) => ({ by: `dl_${at}`, amount: yuan(amount) }));
  const asset = {
    ...{ _id: 'rcv_1', base: yuan(1_000_000), setOff: ZERO, creditNotesSince: ZERO },
    ...{ paid, disputed: yuan(disputed), holds },
  } as unknown as Asset;
  const holding = locks.map(({ received }, at) => ({
    _id: `dl_${at}`,
    repayments: [{ parts: [{ asset: 'rcv_1', amount: yuan(received) }] }],
  })) as unknown as Deal[];
  return { asset, holding };
}
const missingOf = (...[locks, more]: Parameters<typeof standing>): number[] => {
  const { asset, holding } = standing(locks, more);
  return [...missingOn(asset, holding).values()].map((one) => one.toNumber());
};

test('what a deal has received is not missing, whatever is taken off the rest', () => {
  const locks = [
    { amount: 400_000, received: 250_000 },
    { amount: 600_000, received: 0 },
  ];
  expect(missingOf(locks, { disputed: 700_000 })).toEqual([100_000, 600_000]);
  // The later deal was paid first: that is its own.
  const later = [
    { amount: 600_000, received: 0 },
    { amount: 400_000, received: 300_000 },
  ];
  expect(missingOf(later, { disputed: 700_000 })).toEqual([600_000, 100_000]);
});

test('no deal lacks more than it has not received, and together they lack no more and no less than the debt does', () => {
  const lock = fc.tuple(fc.integer({ min: 1, max: 300_000 }), fc.nat({ max: 300_000 }));
  const property = fc.property(
    fc.array(lock, { minLength: 1, maxLength: 3 }),
    fc.nat({ max: 100_000 }),
    fc.nat({ max: 1_200_000 }),
    (pairs, paidElsewhere, disputed) => {
      const locks = pairs.map(([amount, received]) => ({ amount, received: Math.min(amount, received) }));
      const found = missingOf(locks, { paidElsewhere, disputed });
      const open = locks.map(({ amount, received }) => amount - received);
      const total = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);
      const received = total(locks.map((one) => one.received));
      const left = Math.max(0, 1_000_000 - paidElsewhere - disputed - received);
      expect(found.every((one, at) => one >= 0 && one <= open[at]!)).toBe(true);
      expect(total(found)).toBe(Math.max(0, total(open) - left));
    },
  );
  fc.assert(property, { numRuns: 300 });
});
