/** Pure: whatever comes into store, leaves it, is sold, released, repaid and refunded in which order, goods and money add up. */
import fc from 'fast-check';
import { Decimal, min, sum, ZERO } from '../../src/kernel/decimal.js';
import { isRefused } from '../../src/kernel/decision.js';
import {
  decideDraw,
  decideRelease,
  depositDue,
  owedOf,
  refundedOf,
  restOf,
  storeOf,
  withDrawn,
  withReleased,
  withStored,
  worthOf,
  type OrderFacts,
  type PurchaseOrder,
  type Released,
} from '../../src/orders/order.js';
import { announceRefusal, decideStored, type GoodsShipment } from '../../src/orders/shipment.js';

const dec = (value: string | number) => new Decimal(value);

const newOrder = (quantity: Decimal, unitPrice: Decimal): PurchaseOrder => {
  const amount = worthOf(quantity, unitPrice);
  const facts = { quantity, unitPrice, amount, depositShare: dec('0.2'), unit: '吨' };
  const nothing = { unfunded: ZERO, releasedValue: ZERO, releasedQuantity: ZERO };
  const store = { shippedQuantity: ZERO, storedQuantity: ZERO, storedValue: ZERO };
  const order = {
    ...{ ...facts, ...nothing, deposit: depositDue(facts) },
    store: { ...store, drawnQuantity: ZERO, drawnValue: ZERO },
  };
  return { base: amount, paid: ZERO, order: order as unknown as OrderFacts } as PurchaseOrder;
};

/** An order with the receipts in store for it, as the services keep them. */
interface Book {
  now: PurchaseOrder;
  repaid: Decimal;
  inStore: Released[];
  sold: Released[];
  refunded: Decimal;
}

const KINDS = ['store', 'draw', 'release', 'repay', 'refund', 'sell'] as const;
const command = fc.record({
  kind: fc.constantFrom(...KINDS),
  which: fc.nat(5),
  size: fc.integer({ min: 1, max: 300_000 }),
  whole: fc.boolean(),
});
type Command = typeof command extends fc.Arbitrary<infer One> ? One : never;

const paidOf = ({ repaid, sold }: Book) => ({ repaid, sold: sum(sold.map(({ value }) => value)) });

function store(book: Book, quantity: Decimal): void {
  if (announceRefusal(book.now, quantity)) return;
  const shipment = { _id: 'shp_1', quantity, receivedQuantity: ZERO } as GoodsShipment;
  const goods = decideStored(book.now, shipment, quantity);
  if (isRefused(goods)) return expect(goods.code).toBe('STORED_WORTHLESS');
  const after = withStored(book.now, goods);
  const shipped = storeOf(after.order).shippedQuantity.plus(quantity);
  book.now = {
    ...book.now,
    ...after,
    order: { ...after.order, store: { ...storeOf(after.order), shippedQuantity: shipped } },
  };
  book.inStore.push(goods);
}

function draw(book: Book, which: number, upTo: Decimal | null): void {
  const held = book.inStore[which % Math.max(1, book.inStore.length)];
  if (held === undefined) return;
  const goods = decideDraw(book.now, paidOf(book), held, upTo);
  if (isRefused(goods)) return expect(['RELEASE_ABOVE_PAID', 'RELEASE_TOO_SMALL']).toContain(goods.code);
  book.now = { ...book.now, ...withDrawn(book.now, goods) };
  const left = { quantity: held.quantity.minus(goods.quantity), value: held.value.minus(goods.value) };
  expect(left.quantity.isNegative() || left.value.isNegative()).toBe(false);
  // Goods and value of a receipt end together.
  if (left.quantity.isZero()) expect(left.value.isZero()).toBe(true);
  book.inStore = [...book.inStore.filter((one) => one !== held), ...(left.quantity.isZero() ? [] : [left])];
}

function run(book: Book, { kind, which, size, whole }: Command): void {
  const amount = dec(size).dividedBy(100);
  if (kind === 'store') store(book, dec(size).dividedBy(1000));
  if (kind === 'draw') draw(book, which, whole ? null : amount);
  if (kind === 'release') {
    const goods = decideRelease(book.now, paidOf(book), whole ? null : amount);
    if (!isRefused(goods)) book.now = { ...book.now, ...withReleased(book.now, goods) };
  }
  if (kind === 'repay') book.repaid = book.repaid.plus(amount);
  if (kind === 'refund') {
    const part = min(amount, owedOf(book.now));
    book.refunded = book.refunded.plus(part);
    book.now = { ...book.now, paid: book.now.paid.plus(part) };
  }
  if (kind !== 'sell' || book.inStore.length === 0) return;
  const [gone] = book.inStore.splice(which % book.inStore.length, 1);
  book.sold.push(gone!);
  // It brings less than it counts for.
  book.repaid = book.repaid.plus(gone!.value.times('0.7').toDecimalPlaces(2, Decimal.ROUND_DOWN));
}

function hold(book: Book, before: Book): void {
  const { order, base, paid } = book.now;
  const { storedQuantity, storedValue, drawnQuantity, drawnValue } = storeOf(order);
  const behind = [...book.inStore, ...book.sold];
  expect(sum(behind.map(({ quantity }) => quantity)).equals(storedQuantity.minus(drawnQuantity))).toBe(true);
  expect(sum(behind.map(({ value }) => value)).equals(storedValue.minus(drawnValue))).toBe(true);
  const rest = restOf(order);
  expect(rest.quantity.isNegative() || rest.value.isNegative()).toBe(false);
  // Ordered = released by the core enterprise + stored + the rest.
  const direct = order.releasedQuantity.minus(drawnQuantity);
  expect(direct.plus(storedQuantity).plus(rest.quantity).equals(order.quantity)).toBe(true);
  expect(refundedOf(book.now).equals(book.refunded)).toBe(true);
  expect(paid.plus(owedOf(book.now)).equals(base)).toBe(true);
  // Nothing more leaves than is paid for, counting what was sold as gone.
  const { repaid, sold } = paidOf(book);
  if (!order.releasedValue.equals(before.now.order.releasedValue))
    expect(order.releasedValue.plus(sold).lessThanOrEqualTo(order.deposit.plus(repaid))).toBe(true);
}

test('quantities and money are conserved over random commands', () => {
  let drawn = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500_000 }),
      fc.integer({ min: 1, max: 900_000 }),
      fc.array(command, { minLength: 1, maxLength: 40 }),
      (thousandths, priceInCents, commands) => {
        const now = newOrder(dec(thousandths).dividedBy(1000), dec(priceInCents).dividedBy(100));
        fc.pre(now.order.amount.greaterThan('0.05'));
        const book: Book = { now, repaid: ZERO, inStore: [], sold: [], refunded: ZERO };
        for (const one of commands) {
          const before = { ...book };
          run(book, one);
          hold(book, before);
        }
        if (storeOf(book.now.order).drawnQuantity.greaterThan(0)) drawn += 1;
      },
    ),
    { numRuns: 400 },
  );
  expect(drawn).toBeGreaterThan(20);
});
