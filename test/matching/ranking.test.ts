import fc from 'fast-check';
import { Decimal } from '../../src/kernel/decimal.js';
import type { Recourse } from '../../src/mandates/index.js';
import {
  compareOffers,
  priceOffer,
  rankOffers,
  type InterestTiming,
  type Rankable,
} from '../../src/matching/index.js';

const d = (text: string): Decimal => new Decimal(text);

const priced = (
  _id: string,
  timing: InterestTiming,
  annualRate: string,
  upfrontFeeRate: string,
): Rankable => ({
  _id,
  placedAt: new Date(0),
  finance: d('1000000'),
  recourse: 'WITH_RECOURSE',
  price: priceOffer({
    finance: d('1000000'),
    annualRate: d(annualRate),
    days: 180,
    upfrontFeeRate: d(upfrontFeeRate),
    upfrontFee: d('0'),
    timing,
    dayCount: 'ACT_360',
  }),
});

const asked = { amount: d('1000000'), recourseAccepted: ['WITH_RECOURSE'] as const };

const told = (offers: readonly Rankable[]): string[] =>
  offers.map(
    ({ _id, price }) => `${_id} ${price.allInAnnualCost.toFixed(6)} ${price.netProceeds.toFixed(2)}`,
  );

test.each<[InterestTiming, string[]]>([
  ['IN_ADVANCE', ['A 0.042901 979000.00', 'B 0.050231 975500.00']],
  ['IN_ARREARS', ['A 0.042000 1000000.00', 'B 0.049246 995000.00']],
])('the lower rate with a fee is the dearer offer, %s', (timing, expected) => {
  const a = priced('A', timing, '0.042', '0');
  const b = priced('B', timing, '0.039', '0.005');
  expect(told(rankOffers([b, a], asked).ranked)).toEqual(expected);
});

const offer = (
  _id: string,
  cost: string,
  net: string,
  at: number,
  more: Partial<Rankable> = {},
): Rankable => ({
  _id,
  placedAt: new Date(at),
  finance: d('1000000'),
  recourse: 'WITH_RECOURSE',
  price: { allInAnnualCost: d(cost), netProceeds: d(net) },
  ...more,
});

test('ties are broken by net proceeds, then by the earlier, then by the id', () => {
  const best = offer('z', '0.04', '990000', 9);
  const offers = [
    offer('d', '0.05', '980000', 2),
    offer('c', '0.05', '980000', 2),
    offer('x', '0.05', '980000', 1),
    offer('y', '0.05', '980000.01', 9),
    best,
  ];
  expect(rankOffers(offers, asked).ranked.map(({ _id }) => _id)).toEqual(['z', 'y', 'x', 'c', 'd']);
});

test('offers below the amount asked, or with a recourse that was not accepted, are listed apart, best first', () => {
  const offers = [
    offer('short', '0.01', '500000', 1, { finance: d('999999.99') }),
    offer('full', '0.05', '980000', 1),
    offer('without', '0.005', '980000', 1, { recourse: 'WITHOUT_RECOURSE' }),
  ];
  const { ranked, apart } = rankOffers(offers, asked);
  expect(ranked.map(({ _id }) => _id)).toEqual(['full']);
  expect(apart.map(({ _id }) => _id)).toEqual(['without', 'short']);
});

const anyOffer = fc.record({
  cost: fc.integer({ min: 0, max: 3 }),
  net: fc.integer({ min: 0, max: 3 }),
  at: fc.integer({ min: 0, max: 3 }),
  finance: fc.constantFrom('999999.99', '1000000'),
  recourse: fc.constantFrom<Recourse>('WITH_RECOURSE', 'WITHOUT_RECOURSE'),
});
const someOffers = fc.array(anyOffer, { maxLength: 12 }).map((all) =>
  all.map((one, at) =>
    offer(`id${at}`, `0.0${one.cost}`, `${one.net + 1}`, one.at, {
      finance: d(one.finance),
      recourse: one.recourse,
    }),
  ),
);

test('the ranking is a total order that does not depend on the order given, and loses nobody', () => {
  const shuffled = someOffers.chain((offers) =>
    fc.tuple(
      fc.constant(offers),
      fc.shuffledSubarray(offers, { minLength: offers.length, maxLength: offers.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([offers, again]) => {
      const { ranked, apart } = rankOffers(offers, asked);
      expect(rankOffers(again, asked)).toEqual({ ranked, apart });
      expect([...ranked, ...apart].map(({ _id }) => _id).sort()).toEqual(offers.map(({ _id }) => _id).sort());
      for (const list of [ranked, apart]) {
        for (const [at, one] of list.entries()) {
          for (const later of list.slice(at + 1)) expect(compareOffers(one, later)).toBeLessThan(0);
        }
      }
    }),
  );
});
