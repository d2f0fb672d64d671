import fc from 'fast-check';
import { Decimal, sum } from '../../src/kernel/decimal.js';
import { cappedShares, poolOf, type PoolClaim } from '../../src/notes/pool.js';

const million = (m: number): Decimal => new Decimal(m).times(1_000_000);
const quarter = new Decimal('0.25');
const shown = (shares: readonly Decimal[] | null) => shares && shares.map((one) => one.toFixed(2));

/** domain.md §4: five debtors, 30/25/20/15/10 m, due in 180/150/120/90/60 days. */
const FIVE: readonly PoolClaim[] = (
  [
    ['D1', 30, 180],
    ['D2', 25, 150],
    ['D3', 20, 120],
    ['D4', 15, 90],
    ['D5', 10, 60],
  ] as const
).map(([debtor, amount, days]) => ({ debtor, amount: million(amount), days }));

test('the largest fixed point: 30/25/20/15/10 m under a cap of 25 % make 90 m', () => {
  const shares = cappedShares(
    FIVE.map(({ amount }) => amount),
    quarter,
  );
  expect(shown(shares)).toEqual(['22500000.00', '22500000.00', '20000000.00', '15000000.00', '10000000.00']);
});

test('averages: the original pool 135 days, the capped one 130.83', () => {
  const pool = poolOf(FIVE, quarter);
  expect([pool.total, pool.averageDays, pool.pooled, pool.pooledAverageDays].map(String)).toEqual([
    '100000000',
    '135',
    '90000000',
    '130.83',
  ]);
  expect(pool.debtors.map(({ debtor, pooled }) => `${debtor} ${pooled!.toFixed(2)}`)).toEqual([
    'D1 22500000.00',
    'D2 22500000.00',
    'D3 20000000.00',
    'D4 15000000.00',
    'D5 10000000.00',
  ]);
});

test.each<[string, number[], string, string[] | null]>([
  ['two debtors just at the cap', [10, 10], '0.5', ['10000000.00', '10000000.00']],
  ['one debtor under a cap', [10], '0.5', null],
  ['every debtor above the cap', [10, 10, 10], '0.25', null],
  ['two debtors just below the cap', [10, 10, 1], '0.5', ['10000000.00', '10000000.00', '1000000.00']],
  ['two of three strictly above', [10, 10, 1], '0.4', ['2000000.00', '2000000.00', '1000000.00']],
  ['no cap at all is a cap of one', [10], '1', ['10000000.00']],
])('%s', (_, values, cap, expected) => {
  expect(shown(cappedShares(values.map(million), new Decimal(cap)))).toEqual(expected);
});

test('without a cap all goes in, also of the only debtor; nothing eligible makes no pool', () => {
  const [one] = FIVE;
  expect(poolOf([one!], null).pooled?.toFixed(2)).toBe('30000000.00');
  expect(poolOf([], null)).toEqual({
    total: new Decimal(0),
    averageDays: null,
    pooled: null,
    pooledAverageDays: null,
    debtors: [],
  });
});

test('no share is above its debt or the cap of the pool, to the cent; the pool is a fixed point', () => {
  const cents = fc.integer({ min: 1, max: 10_000_000 }).map((n) => new Decimal(n).dividedBy(100));
  const caps = fc.integer({ min: 1, max: 100 }).map((n) => new Decimal(n).dividedBy(100));
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 12 }), caps, (values, cap) => {
      const shares = cappedShares(values, cap);
      if (shares === null) return;
      const most = cap.times(sum(shares));
      shares.forEach((share, at) => {
        expect(share.lessThanOrEqualTo(values[at]!) && share.lessThanOrEqualTo(most)).toBe(true);
        // Whoever was cut stands at the cap, but for the cents that rounding takes.
        const cut = share.lessThan(values[at]!);
        if (cut) expect(most.minus(share).lessThan('0.13')).toBe(true);
      });
    }),
  );
});
