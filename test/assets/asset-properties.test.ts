import fc from 'fast-check';
import { availableOf, heldOn, outstandingOf, type Receivable } from '../../src/assets/index.js';
import { refusedHold } from '../../src/assets/holds.service.js';
import { netOf, reductionOf, withInvoices } from '../../src/assets/kinds/receivable.js';
import { decideConfirmation } from '../../src/confirmation/confirmation.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal, min, ZERO } from '../../src/kernel/decimal.js';
import { isRefused } from '../../src/kernel/decision.js';

/** Pure model of one receivable's life: each step is what the acts decide, without a database. */
type Step = { do: 'confirm' | 'note' | 'hold' | 'release' | 'pay'; amount: Decimal };

const total = new Decimal('1000.00');

const start: Receivable = {
  _id: 'rcv_1',
  kind: 'RECEIVABLE',
  holder: 'org_s',
  obligor: 'org_d',
  currency: 'CNY',
  base: ZERO,
  paid: ZERO,
  setOff: ZERO,
  creditNotesSince: ZERO,
  holds: [],
  dueOn: plainDate('2025-07-16'),
  state: 'SUBMITTED',
  version: 1,
  createdAt: new Date(0),
  origin: 'SUBMITTED',
  contractNumber: 'C',
  deliveredOn: plainDate('2025-05-18'),
  collectionAccount: { name: 'N', number: '1', bank: 'B' },
  deliveryEvidence: [],
  invoices: [
    { keys: ['E:1'], number: '1', issuedOn: plainDate('2025-05-18'), total, redFlushed: ZERO, notes: [] },
  ],
  claimed: total,
  setOffReason: null,
  warnings: [],
  answerDueOn: plainDate('2025-06-18'),
  answeredAt: null,
  reason: null,
  rescindAskedBy: [],
};

const steps: Record<Step['do'], (of: Receivable, amount: Decimal) => Receivable> = {
  confirm(of, amount) {
    if (of.state !== 'SUBMITTED') return of;
    const confirmed = decideConfirmation(of.claimed, {
      amount,
      setOff: amount.dividedBy(10).toDecimalPlaces(2),
    });
    return isRefused(confirmed) ? of : { ...of, ...confirmed, state: 'CONFIRMED' };
  },
  note(of, amount) {
    const invoices = of.invoices.map((one) => {
      const note = { keys: [], number: 'N', issuedOn: one.issuedOn, amount };
      return amount.lessThanOrEqualTo(one.total.minus(reductionOf(one)))
        ? { ...one, notes: [...one.notes, note] }
        : one;
    });
    return { ...of, ...withInvoices(of, invoices) };
  },
  hold(of, amount) {
    if (refusedHold(of, amount, 'assets.0')) return of;
    expect(amount.lessThanOrEqualTo(availableOf(of))).toBe(true);
    const hold = {
      id: String(of.holds.length),
      by: 'frq_1',
      purpose: 'REQUEST' as const,
      amount,
      since: new Date(0),
    };
    return { ...of, holds: [...of.holds, hold] };
  },
  release: (of) => ({ ...of, holds: of.holds.slice(1) }),
  pay: (of, amount) =>
    of.state === 'CONFIRMED' ? { ...of, paid: of.paid.plus(min(amount, outstandingOf(of))) } : of,
};

const amount = fc.integer({ min: 1, max: 60_000 }).map((cents) => new Decimal(cents).dividedBy(100));
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom<Step['do'][]>('confirm', 'note', 'hold', 'hold', 'release', 'pay'),
  amount,
});

test('whatever happens in whatever order, no more is locked than was to be had and nothing becomes negative', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (sequence) => {
      let of = start;
      for (const one of sequence) {
        of = steps[one.do](of, one.amount);
        expect(availableOf(of).isNegative()).toBe(false);
        expect(heldOn(of).lessThanOrEqualTo(of.base.minus(of.setOff))).toBe(true);
        expect(of.paid.lessThanOrEqualTo(of.base)).toBe(true);
        expect(of.claimed.minus(of.creditNotesSince).equals(netOf(of.invoices))).toBe(true);
        const rest = of.base.minus(of.paid).minus(of.setOff).minus(of.creditNotesSince).minus(heldOn(of));
        expect(availableOf(of).equals(Decimal.max(0, rest))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
