/**
 * Who stands before whom is a total order. It does not depend on the order in which claims are put down, except where the law makes
 * the register's own sequence decide (domain §3; Civil Code 445 and 768, security interpretation 66, Negotiable Instruments Law 31).
 */
import fc from 'fast-check';
import { Decimal, sum } from '../../src/kernel/decimal.js';
import { inOrderOfTime, type FoundClaim } from '../../src/title/certificate.js';
import { distribute, rank, type PriorityClaim, type Ranked } from '../../src/title/index.js';
import { rankEndorsed } from '../../src/title/priority.js';

const cents = (amount: number): Decimal => new Decimal(amount).dividedBy(100);
const amount = fc.integer({ min: 1, max: 90_000 }).map(cents);
/** Few instants and few places, so that many are equal. */
const instant = fc.option(fc.integer({ min: 0, max: 3 }).map((second) => new Date(second * 1000)));
const claims: fc.Arbitrary<PriorityClaim[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('ASSIGNMENT' as const, 'PLEDGE' as const),
      amount,
      registeredAt: instant,
      notifiedAt: instant,
      sequence: fc.nat({ max: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.map((one, at) => ({ ...one, bought: null, id: `c${at}` })));
const shuffled = claims.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
);
const pool = fc.nat({ max: 300_000 }).map(cents);

/** The law, written down a second time and pair by pair: below zero where `a` stands first. */
function byLaw(a: PriorityClaim, b: PriorityClaim): number {
  const isNothing = (one: PriorityClaim) => one.kind === 'PLEDGE' && one.registeredAt === null;
  const last = Number.MAX_SAFE_INTEGER;
  const steps = [
    Number(isNothing(a)) - Number(isNothing(b)),
    (a.registeredAt?.getTime() ?? last) - (b.registeredAt?.getTime() ?? last),
    a.registeredAt !== null || isNothing(a)
      ? 0
      : (a.notifiedAt?.getTime() ?? last) - (b.notifiedAt?.getTime() ?? last),
    a.sequence - b.sequence,
    a.id < b.id ? -1 : 1,
  ];
  return steps.find((step) => step !== 0) ?? 0;
}

const order = (ranked: readonly Ranked[]): string[] => ranked.map(({ claim: { id } }) => id);
const placed = (ranked: readonly Ranked[]): string[] =>
  ranked.map(({ claim: { id }, rank: place, rule }) => `${place} ${id} ${rule}`);
const handedOut = (whole: Decimal, ranked: readonly Ranked[]): string[] =>
  distribute(
    whole,
    ranked.map(({ claim }) => claim),
    ranked,
  ).shares.map(({ claim: { id }, takes }) => `${id} ${takes.toFixed(2)}`);

describe('claims on a receivable', () => {
  test('stand as the law says of each two: registered, notified, the rest, and no pledge without registration', () => {
    fc.assert(
      fc.property(claims, (all) => {
        expect(order(rank(all))).toEqual([...all].sort(byLaw).map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });

  test('have one rank each, from 1 without a gap; only what is neither registered nor notified shares one', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const ranked = rank(all);
        const timed = ranked.filter(({ rule }) => rule === 'REGISTERED' || rule === 'NOTIFIED');
        expect(timed.map((one) => one.rank)).toEqual(timed.map((_, at) => at + 1));
        for (const { rank: place, rule } of ranked.slice(timed.length))
          expect(place).toBe(rule === 'NO_PLEDGE' ? null : timed.length + 1);
      }),
    );
  });

  test('stand and take the same in whatever order they are given', () => {
    fc.assert(
      fc.property(shuffled, pool, ([all, other], whole) => {
        expect(placed(rank(other))).toEqual(placed(rank(all)));
        expect(handedOut(whole, rank(other))).toEqual(handedOut(whole, rank(all)));
      }),
      { numRuns: 300 },
    );
  });

  test('keep their order whoever else comes or goes', () => {
    fc.assert(
      fc.property(claims, fc.nat({ max: 255 }), (all, mask) => {
        const some = all.filter((_, at) => (mask >> at) % 2 === 1);
        const left = new Set(some.map(({ id }) => id));
        expect(order(rank(some))).toEqual(order(rank(all)).filter((id) => left.has(id)));
      }),
    );
  });

  test('that come later take nothing from a registered one', () => {
    fc.assert(
      fc.property(claims, pool, amount, (all, whole, later) => {
        const last = { ...all[0]!, id: 'late', sequence: 9, amount: later, registeredAt: new Date(9_000) };
        const before = distribute(whole, all).shares;
        const after = distribute(whole, [...all, last]).shares;
        for (const { claim, rule, takes } of before.filter((one) => one.rule === 'REGISTERED'))
          expect([rule, after.find((one) => one.claim.id === claim.id)?.takes.toFixed(2)]).toEqual([
            'REGISTERED',
            takes.toFixed(2),
          ]);
      }),
    );
  });

  test('that are equal share equally to the cent, the earliest in the register the cent more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), amount, pool, (count, each, whole) => {
        const equals = Array.from({ length: count }, (_, at): PriorityClaim => ({
          ...{ id: `c${at}`, kind: 'ASSIGNMENT', amount: each, bought: null, sequence: at },
          ...{ registeredAt: null, notifiedAt: null },
        }));
        const { shares, rest } = distribute(whole, equals.toReversed());
        const takes = shares.map((one) => one.takes);
        expect(shares.map(({ claim: { id } }) => id)).toEqual(equals.map(({ id }) => id));
        expect(sum(takes).plus(rest).toFixed(2)).toBe(whole.toFixed(2));
        expect(takes[0]!.minus(takes.at(-1)!).lessThanOrEqualTo('0.01')).toBe(true);
        takes.slice(1).forEach((one, at) => expect(one.lessThanOrEqualTo(takes[at]!)).toBe(true));
      }),
    );
  });
});

test('what is endorsed stands by the endorsements, one rank each, in whatever order it is given', () => {
  fc.assert(
    fc.property(shuffled, pool, ([all, other], whole) => {
      const ranked = rankEndorsed(all);
      const expected = [...all].sort((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : 1));
      expect(placed(ranked)).toEqual(expected.map(({ id }, at) => `${at + 1} ${id} ENDORSED`));
      expect(placed(rankEndorsed(other))).toEqual(placed(ranked));
      expect(handedOut(whole, rankEndorsed(other))).toEqual(handedOut(whole, ranked));
    }),
  );
});

test('a certificate lists what was found in one order, so that one finding has one hash', () => {
  const found: fc.Arbitrary<FoundClaim[]> = fc.array(
    fc.record({
      source: fc.constantFrom('PLATFORM' as const, 'ELSEWHERE' as const),
      kind: fc.constantFrom('ASSIGNMENT' as const, 'PLEDGE' as const),
      grantor: fc.constantFrom('渝北机械', ''),
      securedParty: fc.constantFrom('江北银行', '南岸保理'),
      amount: fc.constantFrom(cents(100), cents(250)),
      filedAt: instant,
      registrationNo: fc.constantFrom(null, '1', '2'),
      registeredAt: instant,
      expiresOn: fc.constant(null),
      objected: fc.boolean(),
    }),
    { maxLength: 6 },
  );
  const both = found.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(both, ([all, other]) => {
      expect(inOrderOfTime(other)).toEqual(inOrderOfTime(all));
      const times = inOrderOfTime(all).map(({ registeredAt }) => registeredAt?.getTime() ?? Infinity);
      expect(times).toEqual([...times].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }),
    { numRuns: 300 },
  );
});
