import fc from 'fast-check';
import { Decimal, sum } from '../../src/kernel/decimal.js';
import {
  dischargeOf,
  payeesOf,
  validPayee,
  type Discharge,
  type Notified,
  type OwedClaim,
  type Paid,
} from '../../src/title/index.js';

const d = (text: string | number) => new Decimal(text);
const june = (day: number) => new Date(Date.UTC(2025, 5, day, 2));

const notice = (securedParty: string, amount: string, reached: number, ended: number | null = null) => ({
  id: `notice to ${securedParty}`,
  securedParty,
  amount: d(amount),
  reachedAt: june(reached),
  endedAt: ended === null ? null : june(ended),
});
const paid = (id: string, to: string, amount: string, day: number) => ({
  ...{ id, to, amount: d(amount), at: june(day) },
});
const claim = (amount = '1000000', more: Partial<OwedClaim> = {}): OwedClaim => ({
  creditor: 'sme',
  amount: d(amount),
  setOffBeforeNotice: d(0),
  ...more,
});

const texts = ({ payments, claimable, open, discharged, setOff, reduced }: Discharge) => ({
  payments: payments.map(({ id, frees, inVain }) => `${id}: ${frees.toFixed(2)} / ${inVain.toFixed(2)}`),
  claimable: claimable.map(({ to, amount }) => `${to} ${amount.toFixed(2)}`),
  figures: [open, discharged, setOff, reduced].map((amount) => amount.toFixed(2)),
});

test('domain §3: 400k before the notice frees the debtor, 600k to the SME after it does not', () => {
  const notices = [notice('pledgee', '1000000', 10)];
  const payments = [paid('p1', 'sme', '400000', 8), paid('p2', 'sme', '600000', 12)];
  expect(texts(dischargeOf(claim(), notices, payments))).toEqual({
    payments: ['p1: 400000.00 / 0.00', 'p2: 0.00 / 600000.00'],
    claimable: ['pledgee 600000.00'],
    figures: ['600000.00', '400000.00', '0.00', '0.00'],
  });
});

test('the registration before the notice changes nothing for the debtor: the notice decides', () => {
  const notices = [notice('second to register', '1000000', 9), notice('first to register', '1000000', 10)];
  expect([8, 9, 10, 30].map((day) => validPayee('sme', notices, june(day)))).toEqual([
    'sme',
    'second to register',
    'second to register',
    'second to register',
  ]);
});

test('a notice that was withdrawn or came to its end gives way to the next, at last to the old creditor', () => {
  const notices = [notice('a', '1000000', 5, 8), notice('b', '1000000', 6, 9)];
  expect([4, 5, 7, 8, 9].map((day) => validPayee('sme', notices, june(day)))).toEqual([
    'sme',
    'a',
    'a',
    'b',
    'sme',
  ]);
});

test('notices over parts stand beside each other; the rest is the old creditor’s', () => {
  const notices = [notice('a', '500000', 5), notice('b', '300000', 6)];
  const parts = payeesOf({ creditor: 'sme', open: d('1000000') }, notices, june(7));
  expect(parts.map(({ to, amount }) => [to, amount.toFixed(2)])).toEqual([
    ['a', '500000.00'],
    ['b', '300000.00'],
    ['sme', '200000.00'],
  ]);
  const payments = [
    ...[paid('p1', 'sme', '300000', 8), paid('p2', 'b', '300000', 9), paid('p3', 'a', '600000', 9)],
  ];
  expect(texts(dischargeOf(claim(), notices, payments))).toEqual({
    payments: ['p1: 200000.00 / 100000.00', 'p2: 300000.00 / 0.00', 'p3: 500000.00 / 100000.00'],
    claimable: [],
    figures: ['0.00', '1000000.00', '0.00', '0.00'],
  });
});

test('of two notices over more than there is the first that reached the debtor goes first', () => {
  const notices = [notice('late', '800000', 7), notice('early', '700000', 6)];
  const parts = payeesOf({ creditor: 'sme', open: d('1000000') }, notices, june(7));
  expect(parts.map(({ to, amount }) => `${to} ${amount.toFixed(2)}`)).toEqual([
    'early 700000.00',
    'late 300000.00',
  ]);
});

test('what the debtor had to set off before the notice it keeps (549)', () => {
  const notices = [notice('factor', '1000000', 10)];
  const seen = dischargeOf(claim('1000000', { setOffBeforeNotice: d('150000') }), notices, [
    paid('p1', 'factor', '850000', 20),
  ]);
  expect(texts(seen)).toEqual({
    payments: ['p1: 850000.00 / 0.00'],
    claimable: [],
    figures: ['0.00', '850000.00', '150000.00', '0.00'],
  });
});

test('what seller and debtor change after the notice without cause does not bind the factor (765)', () => {
  const notices = [notice('factor', '700000', 10)];
  const change = (day: number, withCause: boolean) =>
    texts(
      dischargeOf(
        claim('1000000', { reductions: [{ amount: d('400000'), at: june(day), withCause }] }),
        notices,
        [],
      ),
    );
  // Without cause: only what is the seller's own part goes.
  expect(change(12, false)).toEqual({
    payments: [],
    claimable: ['factor 700000.00'],
    figures: ['700000.00', '0.00', '0.00', '300000.00'],
  });
  expect(change(12, true).claimable).toEqual(['factor 600000.00']);
  expect(change(9, false).claimable).toEqual(['factor 600000.00']);
});

test('what is looked at ends with the instant asked for', () => {
  const notices = [notice('factor', '1000000', 10, 20)];
  const payments = [paid('p1', 'factor', '400000', 12), paid('p2', 'sme', '600000', 21)];
  const seen = (day: number) => texts(dischargeOf(claim(), notices, payments, june(day))).claimable;
  expect([9, 11, 15, 20, 21].map(seen)).toEqual([
    ['sme 1000000.00'],
    ['factor 1000000.00'],
    ['factor 600000.00'],
    ['sme 600000.00'],
    [],
  ]);
});

describe('whatever is notified and paid', () => {
  const party = fc.constantFrom('sme', 'a', 'b', 'c');
  const cents = fc.integer({ min: 1, max: 2_000_00 }).map((amount) => d(amount).dividedBy(100));
  const day = fc.integer({ min: 1, max: 28 });
  const notices: fc.Arbitrary<Notified[]> = fc
    .array(
      fc.record({
        securedParty: fc.constantFrom('a', 'b', 'c'),
        amount: cents,
        reached: day,
        lasts: fc.option(day),
      }),
      { maxLength: 5 },
    )
    .map((all) =>
      all.map(({ reached, lasts, ...one }, at) => ({
        ...one,
        id: `n${at}`,
        reachedAt: june(reached),
        endedAt: lasts === null ? null : june(reached + lasts),
      })),
    );
  const payments: fc.Arbitrary<Paid[]> = fc
    .array(fc.record({ to: party, amount: cents, at: day.map(june) }), { maxLength: 6 })
    .map((all) => all.map((one, at) => ({ ...one, id: `p${at}` })));
  const owed = fc.record({ amount: cents, setOff: cents });

  test('nothing is lost or made: what frees, what is set off and what is open is the claim; each payment frees or was in vain', () => {
    fc.assert(
      fc.property(owed, notices, payments, ({ amount, setOff }, told, all) => {
        const seen = dischargeOf({ creditor: 'sme', amount, setOffBeforeNotice: setOff }, told, all);
        expect(seen.setOff.plus(seen.discharged).plus(seen.open).equals(amount)).toBe(true);
        expect(sum(seen.claimable.map((part) => part.amount)).equals(seen.open)).toBe(true);
        expect(seen.payments).toHaveLength(all.length);
        for (const one of seen.payments) {
          expect(one.frees.plus(one.inVain).equals(one.amount)).toBe(true);
          expect(one.frees.isNegative() || one.inVain.isNegative()).toBe(false);
        }
      }),
    );
  });

  test('who pays all that is open to those that the answer names is free', () => {
    fc.assert(
      fc.property(owed, notices, day, ({ amount, setOff }, told, on) => {
        const debt = { creditor: 'sme', amount, setOffBeforeNotice: setOff };
        const { claimable } = dischargeOf(debt, told, [], june(on));
        const all = claimable.map((part, at) => ({ ...part, id: `p${at}`, at: june(on) }));
        const after = dischargeOf(debt, told, all, june(on));
        expect(after.open.isZero()).toBe(true);
        expect(after.payments.every(({ inVain }) => inVain.isZero())).toBe(true);
      }),
    );
  });

  test('the order in which notices are given does not matter, even where they reached the debtor at one instant', () => {
    fc.assert(
      fc.property(owed, notices, payments, day, ({ amount, setOff }, told, all, on) => {
        const debt = { creditor: 'sme', amount, setOffBeforeNotice: setOff };
        const other = told.toReversed();
        expect(texts(dischargeOf(debt, other, all))).toEqual(texts(dischargeOf(debt, told, all)));
        expect(validPayee('sme', other, june(on))).toBe(validPayee('sme', told, june(on)));
      }),
    );
  });

  test('the valid payee is the first of those to whom something may be paid', () => {
    fc.assert(
      fc.property(cents, notices, day, (open, told, on) => {
        expect(payeesOf({ creditor: 'sme', open }, told, june(on))[0]?.to).toBe(
          validPayee('sme', told, june(on)),
        );
      }),
    );
  });
});
