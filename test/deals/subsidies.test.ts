/** Several interest subsidies (财政贴息) on one deal: together never a cent more than the interest. */
import fc from 'fast-check';
import type { Deal } from '../../src/deals/deal.js';
import type { Support } from '../../src/deals/deal-records.js';
import { standingOf, subsidiesOn, supportBalances } from '../../src/deals/support.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal, roundToCent, sum, ZERO } from '../../src/kernel/decimal.js';

const cents = (amount: number): Decimal => new Decimal(amount).dividedBy(100);
const rate = (points: number): Decimal => new Decimal(points).dividedBy(10_000);
const text = (amounts: readonly Decimal[]): string[] => amounts.map((one) => one.toFixed(2));

/** A deal at so many hundredths of a percent that has received so much interest, and what each programme has paid of it. */
const dealWith = (
  points: number,
  interest: Decimal,
  subsidyRates: readonly Decimal[],
  paid: readonly Decimal[] = [],
): Deal =>
  ({
    terms: { annualRate: rate(points), finance: ZERO },
    disbursement: { interestInAdvance: ZERO },
    repayments: [{ interest }],
    supports: subsidyRates.map((subsidyRate, at): Support => ({
      ...{ id: `sup_${at}`, by: `org_${at}`, askedAt: new Date(0), acceptedAt: new Date(0) },
      payments: [
        {
          ...{ id: `spp_${at}`, purpose: 'SUBSIDY', reference: `${at}`, on: plainDate('2025-09-20') },
          ...{ amount: paid[at] ?? ZERO, recordedAt: new Date(0) },
        },
      ],
      offer: { kind: 'INTEREST_SUBSIDY', share: ZERO, feeRate: ZERO, subsidyRate, at: new Date(0) },
    })),
  }) as unknown as Deal;

const dues = (deal: Deal): Decimal[] => (deal.supports ?? []).map((one) => standingOf(deal, one).due.SUBSIDY);

test('two programmes that each pay half back do not pay 0.01 too much', () => {
  const halves = [rate(200), rate(200)];
  expect(
    text(
      subsidiesOn(
        cents(101),
        { annualRate: rate(400) },
        halves.map((subsidyRate) => ({ subsidyRate })),
      ),
    ),
  ).toEqual(['0.51', '0.50']);
  const deal = dealWith(400, cents(101), halves);
  expect(text(dues(deal))).toEqual(['0.51', '0.50']);
  expect(supportBalances(deal).SUBSIDY_DUE?.toFixed(2)).toBe('1.01');
  // 17,786.67 at 4.35 %, of which 2 points are paid back by one alone: 8,177.78, as before.
  expect(
    text(subsidiesOn(new Decimal('17786.67'), { annualRate: rate(435) }, [{ subsidyRate: rate(200) }])),
  ).toEqual(['8177.78']);
  expect(text(subsidiesOn(ZERO, { annualRate: ZERO }, [{ subsidyRate: ZERO }]))).toEqual(['0.00']);
});

test('whatever the rates, subsidies are within a cent of their part and never more than the interest', () => {
  const rates = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 6 });
  const property = fc.property(
    rates,
    fc.nat({ max: 300 }),
    fc.nat({ max: 100_000_000 }),
    (points, rest, interest) => {
      const annual = points.reduce((one, other) => one + other, rest);
      const offers = points.map((one) => ({ subsidyRate: rate(one) }));
      const shares = subsidiesOn(cents(interest), { annualRate: rate(annual) }, offers);
      const all = sum(shares);
      expect(all.lessThanOrEqualTo(cents(interest))).toBe(true);
      if (rest === 0) expect(all.equals(cents(interest))).toBe(true);
      shares.forEach((share, at) => {
        const part = cents(interest).times(points[at]!).dividedBy(annual);
        expect(share.minus(part).abs().lessThan('0.01')).toBe(true);
        if (points.length === 1) expect(share.equals(roundToCent(part))).toBe(true);
      });
    },
  );
  fc.assert(property, { numRuns: 300 });
});

test('a cent that a programme has paid is not taken back when more interest comes in', () => {
  // By largest remainders alone the parts of 0.04 are 0.01, 0.01 and the borrower's 0.02, those of 0.05 are 0.00, 0.02 and 0.03.
  const rates = [rate(50), rate(150)];
  expect(text(dues(dealWith(435, cents(4), rates)))).toEqual(['0.01', '0.01']);
  const later = dealWith(435, cents(5), rates, [cents(1), cents(1)]);
  expect(text(dues(later))).toEqual(['0.00', '0.01']);
  expect(supportBalances(later).SUBSIDY_DUE?.toFixed(2)).toBe('0.01');
});

test('what was paid for interest that was taken back is shown in full', () => {
  const halves = [rate(200), rate(200)];
  expect(text(dues(dealWith(400, cents(6000), halves, [cents(5000), ZERO])))).toEqual(['-20.00', '30.00']);
});

test('whoever pays when, no programme has ever paid too much, and together never more than the interest', () => {
  const step = fc.record({ interest: fc.integer({ min: 1, max: 300 }), pays: fc.nat({ max: 63 }) });
  const property = fc.property(
    fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 6 }),
    fc.nat({ max: 300 }),
    fc.array(step, { minLength: 1, maxLength: 40 }),
    (points, rest, steps) => {
      const annual = points.reduce((one, other) => one + other, rest);
      let interest = ZERO;
      const paid = points.map(() => ZERO);
      for (const { interest: more, pays } of steps) {
        interest = interest.plus(cents(more));
        const due = dues(dealWith(annual, interest, points.map(rate), paid));
        expect(due.some((one) => one.isNegative())).toBe(false);
        const all = sum([...due, ...paid]);
        if (rest === 0) expect(all.toFixed(2)).toBe(interest.toFixed(2));
        expect(all.lessThanOrEqualTo(interest)).toBe(true);
        due.forEach((one, at) => {
          if ((pays >> at) % 2 === 1) paid[at] = paid[at]!.plus(one);
        });
      }
    },
  );
  fc.assert(property, { numRuns: 300 });
});
