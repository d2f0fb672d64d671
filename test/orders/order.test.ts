/** Pure decisions about an order: goods for money rounded down, and no release beyond what was paid, whatever comes in which order. */
import fc from 'fast-check';
import { Decimal, max, min, sum, ZERO } from '../../src/kernel/decimal.js';
import { isRefused } from '../../src/kernel/decision.js';
import {
  decideRelease,
  depositDue,
  financeCap,
  goodsFor,
  owedOf,
  refundedOf,
  withReleased,
  worthOf,
  type OrderFacts,
  type PurchaseOrder,
} from '../../src/orders/order.js';

const dec = (value: string | number) => new Decimal(value);

type Standing = Pick<PurchaseOrder, 'base' | 'paid' | 'order'>;
const standing = (quantity: string, unitPrice: string, share = '0.2'): Standing => {
  const amount = worthOf(dec(quantity), dec(unitPrice));
  const facts = {
    quantity: dec(quantity),
    unitPrice: dec(unitPrice),
    amount,
    depositShare: dec(share),
    unit: '吨',
  };
  const order = {
    ...facts,
    deposit: depositDue(facts),
    unfunded: ZERO,
    releasedValue: ZERO,
    releasedQuantity: ZERO,
  };
  return { base: amount, paid: ZERO, order: order as OrderFacts };
};

test.each([
  ['100000.00', '2000', '50', '100000.00'],
  ['291106.67', '2000', '145.553', '291106.00'],
  ['1.99', '2000', '0', '0.00'],
  ['2.00', '2000', '0.001', '2.00'],
  ['100.00', '33.33', '3', '99.99'],
  ['100.00', '0.03', '3333.333', '100.00'],
])('%s buys at %s: %s worth %s', (amount, unitPrice, quantity, value) => {
  const goods = goodsFor(dec(amount), { unitPrice: dec(unitPrice) });
  expect([goods.quantity.toFixed(), goods.value.toFixed(2)]).toEqual([quantity, value]);
});

test('a started cent of the deposit counts, and finance is capped at the rest', () => {
  expect(depositDue({ amount: dec('100.01'), depositShare: dec('0.2') }).toFixed(2)).toBe('20.01');
  expect(financeCap({ amount: dec('1000000'), deposit: dec('200000') }).toFixed()).toBe('0.8');
  const [amount, deposit] = [dec('99999.99'), dec('33333.33')];
  expect(
    amount
      .times(financeCap({ amount, deposit }))
      .toDecimalPlaces(2, Decimal.ROUND_DOWN)
      .lessThanOrEqualTo(amount.minus(deposit)),
  ).toBe(true);
});

const cents = (most: number) => fc.integer({ min: 1, max: most }).map((value) => dec(value).dividedBy(100));
const step = fc.oneof(
  fc.record({ kind: fc.constant('repay' as const), amount: cents(9_000_000) }),
  fc.record({ kind: fc.constant('release' as const), amount: fc.option(cents(9_000_000), { nil: null }) }),
  fc.record({ kind: fc.constant('refund' as const), amount: cents(2_000_000) }),
);

test('random repayments, releases and refunds never release more than was paid, nor more goods than there are', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500_000 }),
      fc.integer({ min: 1, max: 900_000 }),
      fc.array(step, { minLength: 1, maxLength: 40 }),
      (thousandths, priceInCents, steps) => {
        let now = standing(
          dec(thousandths).dividedBy(1000).toFixed(),
          dec(priceInCents).dividedBy(100).toFixed(),
        );
        fc.pre(now.order.amount.greaterThan('0.05'));
        const { deposit, amount, quantity, unitPrice } = now.order;
        let repaid = ZERO;
        const values: Decimal[] = [];
        for (const { kind, amount: asked } of steps) {
          if (kind === 'repay') repaid = min(repaid.plus(asked), amount.minus(deposit));
          if (kind === 'refund') now = { ...now, paid: now.paid.plus(min(asked, owedOf(now))) };
          if (kind !== 'release') continue;
          const before = now;
          const released = decideRelease(now, { repaid, sold: ZERO }, asked);
          if (isRefused(released)) {
            expect(['RELEASE_ABOVE_PAID', 'RELEASE_TOO_SMALL']).toContain(released.code);
            continue;
          }
          now = { ...now, ...withReleased(now, released) };
          values.push(released.value);
          expect(released.value.lessThanOrEqualTo(owedOf(before))).toBe(true);
          if (asked) expect(released.value.lessThanOrEqualTo(asked)).toBe(true);
        }
        const { releasedValue, releasedQuantity } = now.order;
        expect(releasedValue.lessThanOrEqualTo(deposit.plus(repaid))).toBe(true);
        expect(releasedQuantity.lessThanOrEqualTo(quantity)).toBe(true);
        expect(sum(values).equals(releasedValue)).toBe(true);
        expect(now.paid.equals(releasedValue.plus(refundedOf(now)))).toBe(true);
        expect(now.paid.lessThanOrEqualTo(now.base)).toBe(true);
        // What left is worth what was released, up to a cent a note; what stays is worth what is left, likewise.
        const off = max(ZERO, releasedQuantity.times(unitPrice).minus(releasedValue));
        expect(off.lessThanOrEqualTo(dec(values.length + 1).dividedBy(100))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('repaid in full, everything is released to the last gram and cent', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000, max: 500_000 }),
      fc.integer({ min: 1, max: 900_000 }),
      fc.array(cents(5_000_000), { maxLength: 10 }),
      (thousandths, price, parts) => {
        let now = standing(dec(thousandths).dividedBy(1000).toFixed(), dec(price).dividedBy(100).toFixed());
        const rest = now.order.amount.minus(now.order.deposit);
        let repaid = ZERO;
        for (const part of [...parts, rest]) {
          repaid = min(rest, repaid.plus(part));
          const released = decideRelease(now, { repaid, sold: ZERO }, null);
          if (!isRefused(released)) now = { ...now, ...withReleased(now, released) };
        }
        expect(now.order.releasedValue.equals(now.order.amount)).toBe(true);
        expect(now.order.releasedQuantity.equals(now.order.quantity)).toBe(true);
        expect(owedOf(now).isZero()).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
