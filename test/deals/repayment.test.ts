import { assets } from '../../src/assets/index.js';
import { advanceTo, newKey } from '../financing/case.js';
import {
  at,
  CHARGE,
  DISBURSE,
  DUE_ON,
  disbursedDeal,
  done,
  journalText,
  openMarket,
  PAID_ON,
  readDeal,
  refused,
  REPAY,
  type Market,
  type Wish,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

/** 800,000 at 4.35 %, due 2025-09-10, with costs of 1,200 charged; it is 2025-09-20. */
async function overdueDeal(wish: Wish): Promise<{ deal: string; asset: string }> {
  const { deal, asset } = await disbursedDeal(market, wish);
  await advanceTo(market.world, at(PAID_ON));
  await done(market.bank, CHARGE, { deal, amount: '1200.00', reason: '催收律师费' });
  return { deal, asset };
}

const repay = (deal: string, amount: string, more: Record<string, unknown> = {}) =>
  done(market.bank, REPAY, { deal, amount, on: PAID_ON, payer: 'DEBTOR', reference: 'IN-1', ...more });

const FULL = {
  fees: { amount: '1200.00' },
  interest: { amount: '17786.67' },
  penalty: { amount: '1450.00' },
  principal: { amount: '800000.00' },
};

test('ten days late: interest, penalty and costs are due with the principal, 820,436.67 in all', async () => {
  const { deal } = await overdueDeal({});
  const seen = await readDeal(market.bank, deal);
  expect(seen?.['balance']).toEqual({ asOf: PAID_ON, ...FULL, total: { amount: '820436.67' } });
  expect(seen?.['overdueDays']).toBe(10);
  expect(seen?.['schedule']).toEqual([{ payableOn: '2025-09-10', total: { amount: '820436.67' } }]);
});

test.each([
  ['FACTORING', 'WITH_RECOURSE', 'SELLER', 'C SURPLUS_DUE_TO_SELLER 179563.33'],
  ['FACTORING', 'WITHOUT_RECOURSE', 'LENDER', 'C SURPLUS_KEPT 179563.33'],
  ['LOAN_AGAINST_RECEIVABLES', 'WITH_RECOURSE', 'SELLER', 'C SURPLUS_DUE_TO_SELLER 179563.33'],
] as const)(
  '%s %s: of 1,000,000 the surplus of 179,563.33 goes to the %s',
  async (technique, recourse, surplusTo, line) => {
    const { deal, asset } = await overdueDeal({ technique, recourse });
    const repaid = await repay(deal, '1000000');
    expect(repaid['state']).toBe('REPAID');
    expect(repaid['repayments']).toEqual([
      {
        id: expect.stringMatching(/^rpy_/) as unknown,
        on: PAID_ON,
        reference: 'IN-1',
        received: { amount: '1000000.00' },
        payer: 'DEBTOR',
        ...FULL,
        surplus: { amount: '179563.33' },
        surplusTo,
        collected: false,
        flagged: false,
        appliedBefore: [],
      },
    ]);
    expect(journalText(repaid)).toEqual([
      ['D PRINCIPAL_DUE 800000.00', 'C PAID_OUT 800000.00'],
      ['D FEES_DUE 1200.00', 'C FEES_EARNED 1200.00'],
      [
        'D INTEREST_DUE 17786.67',
        'C INTEREST_EARNED 17786.67',
        'D PENALTY_DUE 1450.00',
        'C PENALTY_EARNED 1450.00',
      ],
      [
        'D COLLECTED 1000000.00',
        'C FEES_DUE 1200.00',
        'C INTEREST_DUE 17786.67',
        'C PENALTY_DUE 1450.00',
        'C PRINCIPAL_DUE 800000.00',
        line,
      ],
    ]);
    expect(repaid['balance'].total).toEqual({ amount: '0.00' });
    const settled = await assets.byId(market.world.platform, asset);
    expect([settled?.state, settled?.paid.toFixed(2), settled?.holds]).toEqual(['SETTLED', '1000000.00', []]);
    expect((repaid['titleEntries'] as { step: string; reason: string | null }[]).at(-1)).toMatchObject({
      step: 'DISCHARGED',
      reason: 'REPAID',
    });
    expect(repaid['notices']).toEqual([
      { id: expect.any(String) as string, state: 'ENDED', payTo: { id: market.seller.organisation._id } },
    ]);
  },
);

test('500,000 leaves 320,436.67 of the principal, which goes on bearing penalty and keeps all that the deal holds', async () => {
  const { deal, asset } = await overdueDeal({});
  const left = await repay(deal, '500000');
  expect(left['state']).toBe('DISBURSED');
  expect(left['balance']).toMatchObject({
    principal: { amount: '320436.67' },
    total: { amount: '320436.67' },
  });
  const held = await assets.byId(market.world.platform, asset);
  expect(held?.holds.map(({ by, amount }) => [by, amount.toFixed(2)])).toEqual([[deal, '1000000.00']]);
  expect(held?.paid.toFixed(2)).toBe('500000.00');
  await advanceTo(market.world, at(PAID_ON, '23:00'));
  await advanceTo(market.world, new Date('2025-09-30T09:00:00+08:00'));
  // 320,436.67 × 4.35 % × 1.5 × 10 / 360
  expect((await readDeal(market.bank, deal))?.['balance'].penalty).toEqual({ amount: '580.79' });
  const repaid = await done(market.bank, REPAY, {
    deal,
    amount: '321017.46',
    on: '2025-09-30',
    payer: 'SELLER',
    reference: 'IN-2',
  });
  expect(repaid['state']).toBe('REPAID');
  expect(repaid['repayments'][1]).toMatchObject({
    penalty: { amount: '580.79' },
    principal: { amount: '320436.67' },
    surplus: { amount: '0.00' },
    flagged: false,
  });
});

test('paid on the due date there is no penalty; before it interest runs to the day of payment only', async () => {
  const { deal } = await disbursedDeal(market);
  await advanceTo(market.world, at('2025-09-10' as typeof PAID_ON));
  expect((await readDeal(market.bank, deal))?.['balance']).toMatchObject({
    interest: { amount: '17786.67' },
    penalty: { amount: '0.00' },
    total: { amount: '817786.67' },
  });
  expect((await readDeal(market.bank, deal))?.['overdueDays']).toBe(0);
});

test('a due date on a Saturday may be met on the next working day without penalty', async () => {
  const { deal } = await disbursedDeal(market, { dueOn: '2025-09-13' as typeof PAID_ON });
  await advanceTo(market.world, new Date('2025-09-15T12:00:00+08:00'));
  const seen = await readDeal(market.bank, deal);
  expect(seen?.['terms']).toMatchObject({ dueOn: '2025-09-13', payableOn: '2025-09-15' });
  // 189 days at the agreed rate: 800,000 × 4.35 % × 189 / 360
  expect(seen?.['balance']).toMatchObject({ interest: { amount: '18270.00' }, penalty: { amount: '0.00' } });
});

test('interest in advance is deducted over the actual days and does not accrue again until the due date has passed', async () => {
  const { deal } = await disbursedDeal(market, {
    recourse: 'WITHOUT_RECOURSE',
    chargeInAdvance: true,
    upfrontFeeRate: '0.005',
  });
  const seen = await readDeal(market.seller, deal);
  expect(seen?.['disbursement']).toEqual({
    on: '2025-03-10',
    reference: 'BANK-0001',
    paidOut: { amount: '778213.33' },
    interestInAdvance: { amount: '17786.67' },
  });
  expect(seen?.['terms'].netProceeds).toEqual({ amount: '778213.33' });
  expect(journalText(seen ?? {})).toEqual([
    [
      'D PRINCIPAL_DUE 800000.00',
      'C PAID_OUT 778213.33',
      'C FEES_EARNED 4000.00',
      'C INTEREST_EARNED 17786.67',
    ],
  ]);
  await advanceTo(market.world, at(PAID_ON));
  expect((await readDeal(market.bank, deal))?.['balance']).toMatchObject({
    interest: { amount: '0.00' },
    penalty: { amount: '1450.00' },
    total: { amount: '801450.00' },
  });
});

test('money from a seller who owes nothing is flagged, and what it paid too much is its own', async () => {
  const { deal } = await overdueDeal({ recourse: 'WITHOUT_RECOURSE' });
  const repaid = await repay(deal, '820437.67', { payer: 'SELLER' });
  expect(repaid['repayments'][0]).toMatchObject({
    payer: 'SELLER',
    flagged: true,
    surplus: { amount: '1.00' },
    surplusTo: 'SELLER',
  });
});

test.each([
  ['factored with recourse', { technique: 'FACTORING' }, true],
  ['borrowed against, its own debt', { technique: 'LOAN_AGAINST_RECEIVABLES' }, false],
] as const)('a seller that pays before the deal is late, %s', async (_, wish, flagged) => {
  const { deal } = await disbursedDeal(market, wish);
  await advanceTo(market.world, at(DUE_ON));
  const repaid = await done(market.bank, REPAY, {
    deal,
    amount: '1000.00',
    on: DUE_ON,
    payer: 'SELLER',
    reference: 'IN-EARLY',
  });
  expect(repaid['repayments'][0]).toMatchObject({ payer: 'SELLER', flagged });
});

test('refusals: a reference twice, days that cannot be, before disbursement, a stranger; none changes anything', async () => {
  const { deal } = await overdueDeal({});
  await repay(deal, '1200');
  const before = await readDeal(market.bank, deal);
  const ask = { deal, amount: '100.00', on: PAID_ON, payer: 'DEBTOR', reference: 'IN-2' };
  expect(await refused(market.bank, REPAY, { ...ask, reference: ' IN-1 ' })).toMatchObject({
    __typename: 'RuleRefused',
    code: 'REFERENCE_USED',
  });
  expect(await refused(market.bank, REPAY, { ...ask, on: '2025-03-09' })).toMatchObject({
    code: 'REPAYMENT_DAY',
    facts: [
      { name: 'earliest', value: '2025-03-10' },
      { name: 'latest', value: '2025-09-20' },
      { name: 'given', value: '2025-03-09' },
    ],
  });
  expect(await refused(market.bank, REPAY, { ...ask, amount: '0.001' })).toMatchObject({
    problems: [{ path: ['amount'], code: 'NOT_CENTS' }],
  });
  expect(await refused(market.bank, DISBURSE, { deal, on: PAID_ON, reference: 'X' })).toMatchObject({
    __typename: 'StateRefused',
    state: 'DISBURSED',
    act: 'dealDisburse',
  });
  const stranger = await market.world.party('LENDER');
  expect(await refused(stranger, REPAY, ask)).toMatchObject({ __typename: 'NotFoundRefused' });
  expect(await readDeal(market.bank, deal)).toEqual(before);
});

test('the same repayment sent twice with its key counts once', async () => {
  const { deal } = await overdueDeal({});
  const input = {
    deal,
    amount: '500000.00',
    on: PAID_ON,
    payer: 'DEBTOR',
    reference: 'IN-1',
    idempotencyKey: newKey(),
  };
  const both = await Promise.all([market.bank.data(REPAY, { input }), market.bank.data(REPAY, { input })]);
  expect(both[0]).toEqual(both[1]);
  expect((await readDeal(market.bank, deal))?.['repayments']).toHaveLength(1);
});

test('costs of realising the claim cannot be charged while payment is in time', async () => {
  const { deal } = await disbursedDeal(market);
  expect(await refused(market.bank, CHARGE, { deal, amount: '1200.00', reason: '催收' })).toMatchObject({
    code: 'FEES_BEFORE_LATE',
  });
  expect((await readDeal(market.bank, deal))?.['feesCharged']).toBeUndefined();
  expect((await readDeal(market.bank, deal))?.['balance'].fees).toEqual({ amount: '0.00' });
});
