import fc from 'fast-check';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { FIRST_TERMS, termsProblems, unitValueOf, valueOf } from '../../src/receipts/goods.js';
import {
  cureBy,
  cureOf,
  floorOf,
  isCovered,
  levelOf,
  ltvOf,
  quantityWorth,
} from '../../src/receipts/margin.js';

const d = (text: string): Decimal => new Decimal(text);
const steel = FIRST_TERMS.STEEL;
const cost = d('18000');
const tonnes = d('500');
const loan = d('6500000');
const worth = (price: string) => valueOf(tonnes, d(price), cost);

test('value is the lower of market price and cost', () => {
  expect(valueOf(tonnes, d('17000'), cost).toFixed(2)).toBe('8500000.00');
  expect(valueOf(tonnes, d('19000'), cost).toFixed(2)).toBe('9000000.00');
  expect(unitValueOf(d('17000'), cost).toFixed()).toBe('17000');
  expect(valueOf(d('0.333'), d('10.01'), d('20')).toFixed(2)).toBe('3.33');
});

test.each([
  ['17334', '74.9971', 'NORMAL'],
  ['17333', '75.0014', 'WARNING'],
  ['15295', '84.9951', 'WARNING'],
  ['15294', '85.0007', 'DISPOSAL'],
])('500 t at %s: %s %% is %s', (price, percent, level) => {
  const value = worth(price);
  expect(ltvOf(loan, value)?.times(100).toFixed(4)).toBe(percent);
  expect(levelOf(loan, value, steel)).toBe(level);
});

test('at 17,000 getting back to 65 % needs 975,000 in cash or 1,500,000 of goods, 88.236 t', () => {
  const value = worth('17000');
  const { cash, goods } = cureOf(loan, value, steel.ltv);
  expect(cash.toFixed(2)).toBe('975000.00');
  expect(goods.toFixed(2)).toBe('1500000.00');
  expect(quantityWorth(goods, d('17000')).toFixed(3)).toBe('88.236');
  expect(isCovered(loan.minus(cash), value, steel.ltv)).toBe(true);
  expect(isCovered(loan.minus(cash).plus('0.01'), value, steel.ltv)).toBe(false);
  expect(isCovered(loan, value.plus(goods), steel.ltv)).toBe(true);
  expect(isCovered(loan, value.plus(goods).minus('0.01'), steel.ltv)).toBe(false);
});

test('exactly on a line is beyond it, and nothing lent is always normal', () => {
  expect(levelOf(d('75'), d('100'), steel)).toBe('WARNING');
  expect(levelOf(d('85'), d('100'), steel)).toBe('DISPOSAL');
  expect(levelOf(d('0'), d('0'), steel)).toBe('NORMAL');
  expect(levelOf(d('1'), d('0'), steel)).toBe('DISPOSAL');
  expect(ltvOf(d('1'), d('0'))).toBeNull();
});

test('the floor is what the goods must be worth, rounded up', () => {
  expect(floorOf(loan, steel.ltv).toFixed(2)).toBe('10000000.00');
  expect(floorOf(d('1'), d('0.7')).toFixed(2)).toBe('1.43');
});

test('a call of a Friday is to be answered by Wednesday; holidays and make-up days count', () => {
  expect(cureBy(plainDate('2025-06-13'), 3)).toEqual({ on: '2025-06-18', provisional: false });
  // National Day 2025: 1 to 8 October; 28 September and 11 October, both on weekends, are worked.
  expect(cureBy(plainDate('2025-09-26'), 3)).toEqual({ on: '2025-09-30', provisional: false });
  expect(cureBy(plainDate('2025-09-30'), 3)).toEqual({ on: '2025-10-11', provisional: false });
});

test('classes: metals 70, steel 65, agricultural 60, vehicles 60; warning 75, disposal 85, three business days', () => {
  expect(
    Object.values(FIRST_TERMS).map(({ ltv, warning, disposal, cureDays }) =>
      [ltv, warning, disposal, cureDays].map(String).join(' '),
    ),
  ).toEqual(['0.7 0.75 0.85 3', '0.65 0.75 0.85 3', '0.6 0.75 0.85 3', '0.6 0.75 0.85 3']);
  const { ltv, warning, disposal, cureDays } = steel;
  expect(termsProblems({ ltv, warning, disposal, cureDays })).toEqual([]);
  expect(
    termsProblems({ ltv: warning, warning, disposal, cureDays: 0 }).map(({ path, code }) => [path, code]),
  ).toEqual([
    ['cureDays', 'OUT_OF_RANGE'],
    ['warning', 'RATIOS_NOT_RISING'],
  ]);
});

test('whatever the figures are: a cure leads back, a cent less does not, and levels rise with the loan', () => {
  const money = fc.integer({ min: 1, max: 10 ** 12 }).map((cents) => new Decimal(cents).dividedBy(100));
  fc.assert(
    fc.property(money, money, (lent, value) => {
      const { cash, goods } = cureOf(lent, value, steel.ltv);
      expect(isCovered(lent.minus(cash), value, steel.ltv)).toBe(true);
      expect(isCovered(lent, value.plus(goods), steel.ltv)).toBe(true);
      if (cash.isZero()) return;
      expect(isCovered(lent.minus(cash).plus('0.01'), value, steel.ltv)).toBe(false);
      expect(isCovered(lent, value.plus(goods).minus('0.01'), steel.ltv)).toBe(false);
    }),
  );
});
