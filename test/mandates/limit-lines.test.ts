import fc from 'fast-check';
import { Decimal, sum } from '../../src/kernel/decimal.js';
import {
  fits,
  limitKeysOf,
  limitLinesOf,
  mostWithinLimits,
  spreadFor,
  type DebtorShare,
  type Exposure,
} from '../../src/mandates/index.js';
import { aMandate } from '../support/mandates.js';

const d = (text: string): Decimal => new Decimal(text);
const share = (debtor: string, amount: string, seller = 's'): DebtorShare => ({
  debtor,
  seller,
  amount: d(amount),
});
const exposure = (...shares: DebtorShare[]): Exposure => ({ shares, industry: 'RETAIL', district: '渝中区' });

const mandate = aMandate({
  _id: 'm',
  budget: d('1000'),
  limits: { perDebtor: d('500'), perPair: d('400'), perIndustry: d('900'), perRegion: null },
});

const told = (of: Exposure, draw: string) =>
  limitLinesOf(mandate, of, d(draw)).map(
    ({ key, kind, limit, amount }) => `${kind} ${key} ${amount.toFixed(2)}/${limit.toFixed(0)}`,
  );

test('a finance draws on the budget, its debtors in cents, the pair, the industry and the region', () => {
  expect(told(exposure(share('a', '200'), share('b', '100')), '100')).toEqual([
    'BUDGET m|BUDGET 100.00/1000',
    'DEBTOR m|DEBTOR|a 66.67/500',
    'DEBTOR m|DEBTOR|b 33.33/500',
    'PAIR m|PAIR|a|s 66.67/400',
    'PAIR m|PAIR|b|s 33.33/400',
    'INDUSTRY m|INDUSTRY|RETAIL 100.00/900',
    'REGION m|REGION|渝中区 100.00/1000',
  ]);
});

test('several claims on one debtor draw on its limit once, together', () => {
  expect(told(exposure(share('a', '200'), share('a', '100')), '100').slice(1, 3)).toEqual([
    'DEBTOR m|DEBTOR|a 100.00/500',
    'PAIR m|PAIR|a|s 100.00/400',
  ]);
});

test('the keys are those of the lines', () => {
  const of = exposure(share('a', '0.01'), share('b', '100'), share('a', '5'));
  expect(limitKeysOf(mandate, of)).toEqual([
    'm|BUDGET',
    'm|DEBTOR|a',
    'm|DEBTOR|b',
    'm|PAIR|a|s',
    'm|PAIR|b|s',
    'm|INDUSTRY|RETAIL',
    'm|REGION|渝中区',
  ]);
});

test('the most within all limits is bound by the tightest: 300 left of a debtor that bears two thirds gives 450', () => {
  const of = exposure(share('a', '200'), share('b', '100'));
  const used = new Map([['m|DEBTOR|a', d('200')]]);
  expect(mostWithinLimits(mandate, of, used, d('900')).toFixed(2)).toBe('450.00');
  expect(mostWithinLimits(mandate, of, used, d('120')).toFixed(2)).toBe('120.00');
  expect(mostWithinLimits(mandate, of, new Map([['m|BUDGET', d('1000')]]), d('120')).toFixed(2)).toBe('0.00');
  expect(mostWithinLimits(mandate, of, new Map([['m|BUDGET', d('1200')]]), d('120')).toFixed(2)).toBe('0.00');
});

test('what is found fits every limit to the cent, and of a cent more some limit has no exact share left', () => {
  const cents = (most: number) =>
    fc.integer({ min: 1, max: most }).map((value) => new Decimal(value).dividedBy(100));
  const claim = fc.record({
    debtor: fc.constantFrom('a', 'b', 'c'),
    seller: fc.constant('s'),
    amount: cents(1_000_00),
  });
  const taken = fc.record({ a: cents(400_00), b: cents(400_00), budget: cents(900_00) });
  fc.assert(
    fc.property(
      fc.array(claim, { minLength: 1, maxLength: 6 }),
      taken,
      cents(1_000_00),
      (shares, { a, b, budget }, asked) => {
        const of = exposure(...shares);
        const used = new Map([
          ['m|DEBTOR|a', a],
          ['m|PAIR|b|s', b],
          ['m|BUDGET', budget],
        ]);
        const most = mostWithinLimits(mandate, of, used, asked);
        const lines = limitLinesOf(mandate, of, most);
        expect(lines.every((line) => fits(line, used))).toBe(true);
        expect(
          sum(lines.filter(({ kind }) => kind === 'DEBTOR').map(({ amount }) => amount)).equals(most),
        ).toBe(true);
        if (most.equals(asked)) return;
        const assigned = sum(shares.map(({ amount }) => amount));
        const more = most.plus('0.01').dividedBy(assigned);
        const exact = limitLinesOf(mandate, of, assigned).map((line) => ({
          ...line,
          amount: line.amount.times(more),
        }));
        expect(exact.every((line) => fits(line, used))).toBe(false);
      },
    ),
  );
});

test('a debtor that owes two sellers is given no cent above its limit', () => {
  const of = exposure(share('a', '1', 's'), share('a', '1', 't'), share('b', '1'));
  const used = new Map([['m|DEBTOR|a', d('433.34')]]);
  // 66.66 left of a: exactly two thirds of 99.99.
  expect(mostWithinLimits(mandate, of, used, d('900')).toFixed(2)).toBe('99.99');
  expect(mostWithinLimits(mandate, of, new Map([['m|DEBTOR|a', d('433.33')]]), d('900')).toFixed(2)).toBe(
    '100.00',
  );
});

test('the spread is that of the first row that reaches the tenor', () => {
  const pricing = {
    ...mandate.pricing,
    spreads: [
      { grade: 'AA' as const, upToDays: 90, spread: d('0.01') },
      { grade: 'AA' as const, upToDays: 180, spread: d('0.02') },
    ],
  };
  const at = (days: number): string | undefined => spreadFor(pricing, 'AA', days)?.toFixed();
  expect([at(1), at(90), at(91), at(180), at(181)]).toEqual(['0.01', '0.01', '0.02', '0.02', undefined]);
  expect(spreadFor(pricing, 'AAA', 90)).toBeNull();
});
