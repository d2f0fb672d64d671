import fc from 'fast-check';
import { Decimal, min, sum } from '../../src/kernel/decimal.js';
import { distribute, rank, type PriorityClaim } from '../../src/title/index.js';

const d = (text: string | number) => new Decimal(text);
const march = (text: string) => new Date(`2025-03-${text}+08:00`);

let sequence = 0;
const claim = (id: string, amount: string, more: Partial<PriorityClaim> = {}): PriorityClaim => ({
  id,
  kind: 'ASSIGNMENT',
  amount: d(amount),
  bought: null,
  registeredAt: null,
  notifiedAt: null,
  sequence: (sequence += 1),
  ...more,
});

const taken = (pool: string, claims: readonly PriorityClaim[], ranked = rank(claims)): string[] =>
  distribute(d(pool), claims, ranked).shares.map(
    ({ claim: { id }, rank: place, rule, takes }) => `${place} ${id} ${rule} ${takes.toFixed(2)}`,
  );

const F1 = claim('F1', '500000', { notifiedAt: march('01T09:00:00') });
const F2 = claim('F2', '300000', { registeredAt: march('06T10:00:00') });
const P3 = claim('P3', '600000', { kind: 'PLEDGE', registeredAt: march('06T09:59:59') });
const F4 = claim('F4', '200000');

describe('domain §3', () => {
  test('registered by time, then the first notified, then the rest', () => {
    expect(taken('1000000', [F1, F2, P3, F4])).toEqual([
      '1 P3 REGISTERED 600000.00',
      '2 F2 REGISTERED 300000.00',
      '3 F1 NOTIFIED 100000.00',
      '4 F4 PRO_RATA 0.00',
    ]);
  });

  test('without recourse a winner takes what it bought', () => {
    const bought = { ...F2, bought: d('1000000') };
    expect(taken('1000000', [F1, bought, P3])).toEqual([
      '1 P3 REGISTERED 600000.00',
      '2 F2 REGISTERED 400000.00',
      '3 F1 NOTIFIED 0.00',
    ]);
  });

  test('pro rata in cents, largest remainder, then earliest', () => {
    const all = (...amounts: string[]) => amounts.map((amount, at) => claim(`C${at + 1}`, amount));
    expect(taken('1000000', all('700000', '500000', '300000'))).toEqual([
      '1 C1 PRO_RATA 466666.67',
      '1 C2 PRO_RATA 333333.33',
      '1 C3 PRO_RATA 200000.00',
    ]);
    expect(taken('100000', all('80000', '80000', '80000'))).toEqual([
      '1 C1 PRO_RATA 33333.34',
      '1 C2 PRO_RATA 33333.33',
      '1 C3 PRO_RATA 33333.33',
    ]);
  });
});

test('equal times of registration: by sequence', () => {
  const at = march('06T10:00:00');
  const first = claim('Z', '600000', { registeredAt: at });
  const second = claim('A', '600000', { registeredAt: at });
  expect(taken('1000000', [second, first])).toEqual(['1 Z REGISTERED 600000.00', '2 A REGISTERED 400000.00']);
});

test('an unregistered pledge has no rank and takes nothing, even where something is left', () => {
  const notified = claim('P', '600000', { kind: 'PLEDGE', notifiedAt: march('01T09:00:00') });
  expect(taken('1000000', [notified, F4])).toEqual(['1 F4 PRO_RATA 200000.00', 'null P NO_PLEDGE 0.00']);
  expect(distribute(d('1000000'), [notified, F4]).rest.toFixed(2)).toBe('800000.00');
});

test('of several who were notified, the next in time takes what the first one left', () => {
  const later = claim('F5', '700000', { notifiedAt: march('02T09:00:00') });
  expect(taken('1000000', [F4, later, F1])).toEqual([
    '1 F1 NOTIFIED 500000.00',
    '2 F5 NOTIFIED 500000.00',
    '3 F4 PRO_RATA 0.00',
  ]);
});

test('pro rata goes by what was financed, but nobody takes more than it bought', () => {
  const small = claim('S', '300000', { bought: d('320000') });
  const large = claim('L', '300000', { bought: d('900000') });
  expect(taken('1000000', [small, large])).toEqual(['1 S PRO_RATA 320000.00', '1 L PRO_RATA 680000.00']);
});

test('a claim of no amount keeps its rank and takes nothing', () => {
  const unstated = claim('U', '0', { registeredAt: march('01T09:00:00') });
  expect(taken('1000000', [F1, unstated])).toEqual(['1 U REGISTERED 0.00', '2 F1 NOTIFIED 500000.00']);
});

test.each([
  ['a purchase for nothing', () => distribute(d('1'), [claim('X', '0', { bought: d('1') })])],
  ['a negative claim', () => distribute(d('1'), [claim('X', '-1')])],
  ['a fraction of a cent', () => distribute(d('1'), [claim('X', '0.001')])],
  ['a negative pool', () => distribute(d('-1'), [])],
])('%s is a bug of the caller', (_what, run) => {
  expect(run).toThrow(RangeError);
});

describe('whatever is claimed', () => {
  const cents = fc.integer({ min: 1, max: 900_00 }).map((amount) => d(amount).dividedBy(100));
  const time = fc.option(fc.integer({ min: 0, max: 4 }).map((second) => new Date(second * 1000)));
  const claims = fc
    .array(
      fc.record({
        kind: fc.constantFrom('ASSIGNMENT' as const, 'PLEDGE' as const),
        amount: cents,
        more: fc.option(cents),
        registeredAt: time,
        notifiedAt: time,
      }),
      { maxLength: 8 },
    )
    .map((all) =>
      all.map(({ more, ...one }, at): PriorityClaim => {
        const bought = more === null || one.kind === 'PLEDGE' ? null : one.amount.plus(more);
        return { ...one, bought, id: `c${at}`, sequence: at };
      }),
    );
  const pool = fc.integer({ min: 0, max: 3_000_00 }).map((amount) => d(amount).dividedBy(100));

  test('all of the pool is handed out or left, no claim takes more than it is, and no rank before the one above is full', () => {
    fc.assert(
      fc.property(pool, claims, (whole, all) => {
        const { shares, rest } = distribute(whole, all);
        expect(
          sum(shares.map(({ takes }) => takes))
            .plus(rest)
            .equals(whole),
        ).toBe(true);
        expect(shares).toHaveLength(all.length);
        const most = (one: PriorityClaim) => one.bought ?? one.amount;
        for (const { claim: one, takes } of shares) {
          expect(takes.isNegative() || takes.greaterThan(most(one))).toBe(false);
          expect(takes.decimalPlaces()).toBeLessThanOrEqual(2);
        }
        const ranked = shares.filter((share) => share.rank !== null);
        for (const low of ranked.filter(({ takes }) => takes.greaterThan(0)))
          for (const high of ranked.filter((share) => (share.rank ?? 0) < (low.rank ?? 0)))
            expect(high.takes.equals(most(high.claim))).toBe(true);
        const wanted = sum(ranked.map(({ claim: one }) => most(one)));
        expect(sum(shares.map(({ takes }) => takes)).equals(min(whole, wanted))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
