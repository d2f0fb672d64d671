import fc from 'fast-check';
import { Decimal } from '../../src/kernel/decimal.js';
import type { DayCountBasis } from '../../src/kernel/interest.js';
import { priceOffer, type InterestTiming, type OfferTerms } from '../../src/matching/all-in-cost.js';

const d = (text: string): Decimal => new Decimal(text);

const terms = (
  timing: InterestTiming,
  annualRate: string,
  changes: Partial<OfferTerms> = {},
): OfferTerms => ({
  finance: d('1000000.00'),
  annualRate: d(annualRate),
  days: 180,
  upfrontFeeRate: d('0'),
  upfrontFee: d('0'),
  timing,
  dayCount: 'ACT_360',
  ...changes,
});

/** The price as text: amounts with two decimals, the annual cost with six. */
function priced(offer: OfferTerms): Record<string, string> {
  const { allInAnnualCost, ...amounts } = priceOffer(offer);
  const texts = Object.entries(amounts).map(([name, amount]): [string, string] => [name, amount.toFixed(2)]);
  return { ...Object.fromEntries(texts), allInAnnualCost: allInAnnualCost.toFixed(6) };
}

const halfPercent = { upfrontFeeRate: d('0.005') };

describe('priceOffer', () => {
  it('A, 4.20 % and no fee, in advance', () => {
    expect(priced(terms('IN_ADVANCE', '0.042'))).toEqual({
      interest: '21000.00',
      fees: '0.00',
      netProceeds: '979000.00',
      totalPaid: '1000000.00',
      totalCost: '21000.00',
      allInAnnualCost: '0.042901',
    });
  });

  it('B, 3.90 % and 0.5 % flat, in advance', () => {
    expect(priced(terms('IN_ADVANCE', '0.039', halfPercent))).toEqual({
      interest: '19500.00',
      fees: '5000.00',
      netProceeds: '975500.00',
      totalPaid: '1000000.00',
      totalCost: '24500.00',
      allInAnnualCost: '0.050231',
    });
  });

  it('A in arrears', () => {
    expect(priced(terms('IN_ARREARS', '0.042'))).toEqual({
      interest: '21000.00',
      fees: '0.00',
      netProceeds: '1000000.00',
      totalPaid: '1021000.00',
      totalCost: '21000.00',
      allInAnnualCost: '0.042000',
    });
  });

  it('B in arrears', () => {
    expect(priced(terms('IN_ARREARS', '0.039', halfPercent))).toEqual({
      interest: '19500.00',
      fees: '5000.00',
      netProceeds: '995000.00',
      totalPaid: '1019500.00',
      totalCost: '24500.00',
      allInAnnualCost: '0.049246',
    });
  });

  it('counts a flat amount and a guarantee fee like a charge by rate', () => {
    const byRate = priced(terms('IN_ARREARS', '0.039', halfPercent));
    expect(priced(terms('IN_ARREARS', '0.039', { upfrontFee: d('5000.00') }))).toEqual(byRate);
    expect(priced(terms('IN_ARREARS', '0.039', { guaranteeFee: d('5000.00') }))).toEqual(byRate);
    expect(priced(terms('IN_ARREARS', '0.039', { ...halfPercent, upfrontFee: d('0.01') }))['fees']).toBe(
      '5000.01',
    );
  });

  it('counts an interest subsidy against what is paid', () => {
    expect(priced(terms('IN_ARREARS', '0.042', { interestSubsidy: d('10000.00') }))).toEqual({
      interest: '21000.00',
      fees: '0.00',
      netProceeds: '1000000.00',
      totalPaid: '1011000.00',
      totalCost: '11000.00',
      allInAnnualCost: '0.022000',
    });
    const inAdvance = priced(terms('IN_ADVANCE', '0.042', { interestSubsidy: d('10000.00') }));
    expect(inAdvance['netProceeds']).toBe('979000.00');
    expect(inAdvance['totalPaid']).toBe('990000.00');
    expect(inAdvance['allInAnnualCost']).toBe('0.022472');
  });

  it('pays back no more than the interest', () => {
    const free = priced(terms('IN_ARREARS', '0.042', { interestSubsidy: d('30000.00') }));
    expect(free['totalCost']).toBe('0.00');
    expect(free['allInAnnualCost']).toBe('0.000000');
  });

  it('refuses a tenor of no days and charges that leave nothing', () => {
    expect(() => priceOffer(terms('IN_ARREARS', '0.042', { days: 0 }))).toThrow(RangeError);
    expect(() => priceOffer(terms('IN_ARREARS', '0.042', { days: 1.5 }))).toThrow(RangeError);
    expect(() => priceOffer(terms('IN_ARREARS', '0.042', { upfrontFee: d('1000000.00') }))).toThrow(
      RangeError,
    );
    expect(() => priceOffer(terms('IN_ADVANCE', '2'))).toThrow(RangeError);
  });

  it('costs what it is made of, in either timing', () => {
    const cents = (most: number) =>
      fc.integer({ min: 0, max: most }).map((value) => new Decimal(value).dividedBy(100));
    const offer = fc.record({
      finance: cents(10 ** 12).map((amount) => amount.plus(1_000)),
      annualRate: fc.integer({ min: 0, max: 2400 }).map((points) => new Decimal(points).dividedBy(10_000)),
      days: fc.integer({ min: 1, max: 365 }),
      upfrontFeeRate: fc.integer({ min: 0, max: 100 }).map((points) => new Decimal(points).dividedBy(10_000)),
      upfrontFee: cents(10_000),
      timing: fc.constantFrom<InterestTiming>('IN_ADVANCE', 'IN_ARREARS'),
      dayCount: fc.constantFrom<DayCountBasis>('ACT_360', 'ACT_365'),
      guaranteeFee: cents(10_000),
      interestSubsidy: cents(10_000),
    });
    fc.assert(
      fc.property(offer, (given) => {
        const { interest, fees, netProceeds, totalPaid, totalCost } = priceOffer(given);
        const subsidy = Decimal.min(interest, given.interestSubsidy);
        expect(totalCost.equals(interest.plus(fees).minus(subsidy))).toBe(true);
        expect(totalPaid.minus(netProceeds).equals(totalCost)).toBe(true);
      }),
    );
  });
});
