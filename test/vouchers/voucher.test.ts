import { plainDate } from '../../src/kernel/dates.js';
import { isPrepayment, tenorRefusal, termRefusal } from '../../src/vouchers/issue.js';
import { Decimal } from '../../src/kernel/decimal.js';
import type { Asset, Receivable } from '../../src/assets/index.js';
import { isOverdue, lateInterestOf, newPart, taken, voucherMoves } from '../../src/vouchers/voucher.js';

const issuedOn = plainDate('2025-08-31');
const tenor = (dueOn: string, reason: string | null = null) =>
  tenorRefusal({ issuedOn, dueOn: plainDate(dueOn), reason });

describe('the tenor of a voucher issued on 2025-08-31', () => {
  test('to 2026-02-28 is six months: the last day of a shorter month', () => {
    expect(tenor('2026-02-28')).toBeNull();
  });

  test('a day longer, up to 2026-08-31, needs a reason', () => {
    for (const dueOn of ['2026-03-01', '2026-08-31']) {
      expect(tenor(dueOn)).toMatchObject({
        code: 'VOUCHER_TENOR_NEEDS_REASON',
        facts: { dueOn, inPrinciple: '2026-02-28' },
        path: 'tenorReason',
      });
      expect(tenor(dueOn, '工程质保期较长')).toBeNull();
    }
  });

  test('to 2026-09-01 is refused, whatever the reason', () => {
    const refused = { code: 'VOUCHER_TENOR_TOO_LONG', facts: { dueOn: '2026-09-01', latest: '2026-08-31' } };
    expect(tenor('2026-09-01')).toMatchObject(refused);
    expect(tenor('2026-09-01', '工程质保期较长')).toMatchObject(refused);
  });

  test('of no day at all is refused', () => {
    expect(tenor('2025-08-31')).toMatchObject({
      code: 'VOUCHER_DUE_TOO_SOON',
      facts: { earliest: '2025-09-01' },
    });
    expect(tenor('2025-09-01')).toBeNull();
  });
});

test('a claim whose delivery lies ahead is a prepayment, and so is an order', () => {
  const of = (more: Partial<Receivable> | { kind: string; deliveredOn?: string }) =>
    isPrepayment({ kind: 'RECEIVABLE', ...more } as unknown as Asset, issuedOn);
  expect(of({ deliveredOn: issuedOn })).toBe(false);
  expect(of({ deliveredOn: plainDate('2025-09-01') })).toBe(true);
  expect(of({ kind: 'PURCHASE_ORDER' })).toBe(true);
});

describe('a voucher does not lengthen the term of Decree 802', () => {
  // Delivered 2025-06-03, due after 60 days: 2025-08-02 is a Saturday, so 2025-08-04 is in time.
  const receivable = { deliveredOn: plainDate('2025-06-03'), dueOn: plainDate('2025-08-02') };
  const term = (dueOn: string, issuer: 'LARGE' | 'MEDIUM', supplier: 'LARGE' | 'SMALL') =>
    termRefusal(receivable, plainDate(dueOn), {
      issuer: { sizeClass: issuer },
      supplier: { sizeClass: supplier },
    });

  test('from a large enterprise to a smaller one it falls due by the last day of the term', () => {
    expect(term('2025-08-04', 'LARGE', 'SMALL')).toBeNull();
    expect(term('2025-08-05', 'LARGE', 'SMALL')).toMatchObject({
      code: 'VOUCHER_LENGTHENS_TERM',
      facts: { dueOn: '2025-08-05', latest: '2025-08-04' },
    });
  });

  test('others are free to agree on more', () => {
    expect(term('2025-12-01', 'LARGE', 'LARGE')).toBeNull();
    expect(term('2025-12-01', 'MEDIUM', 'SMALL')).toBeNull();
  });
});

test('500,000 that are 45 days late cost 11,250.00; the days count from the business day on which it was payable', () => {
  const fresh = newPart({
    ...{
      _id: 'vch_1',
      holder: 'org_s',
      obligor: 'org_c',
      dueOn: plainDate('2025-08-02'),
      createdAt: new Date(0),
    },
    ...{ issue: 'vch_1', parent: null, layer: 0, from: 'org_c', amount: new Decimal('500000') },
    ...{ issuedOn: plainDate('2025-06-03'), restsOn: ['rcv_1'], tenorReason: null, trade: 'HT-1' },
  });
  const voucher = { ...fresh, ...taken(fresh, new Date(0)) };
  expect(isOverdue(voucher, plainDate('2025-08-04'))).toBe(false);
  expect(lateInterestOf(voucher, plainDate('2025-08-04'))).toBeNull();
  expect(lateInterestOf(voucher, plainDate('2025-09-18'))?.toFixed(2)).toBe('11250.00');
  expect(isOverdue(fresh, plainDate('2025-09-18'))).toBe(false);
});

test('only what is in hands can be paid, and every end is an end but for a payment that was taken back', () => {
  const ends = voucherMoves.states.filter((state) => voucherMoves.isFinal(state));
  expect(ends).toEqual(['PASSED_ON', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED']);
  expect(voucherMoves.allowed('SETTLED')).toEqual(['reopen']);
  expect(voucherMoves.states.filter((state) => voucherMoves.next(state, 'settle') !== null)).toEqual([
    'LIVE',
  ]);
});
