import type { Asset } from '../assets/index.js';
import { max, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import { payeesAt, type DebtorPayment, type Told } from './debtor-payment.js';
import type { Payee } from './payables.js';

/** What is to be paid on one part of a voucher to one payee. */
export interface VoucherDue {
  readonly voucher: string;
  readonly holder: string;
  readonly payee: Payee;
  /** Stated as paid to a lender, which has not recorded it yet. */
  readonly awaited: Decimal;
  readonly toPay: Decimal;
  readonly lateInterest: Decimal | null;
}

/** What was stated as paid to a lender on a part and does not stand in its books yet; what a holder got counts at once. */
export function awaitedOn(
  part: Asset,
  to: string,
  { deals }: Told,
  payments: readonly DebtorPayment[],
): Decimal {
  if (to === part.holder) return ZERO;
  const own = deals.filter(({ lender }) => lender === to).flatMap(({ repayments }) => repayments);
  const recorded = new Set(own.map(({ reference }) => reference));
  const open = payments.filter(
    (one) =>
      one.asset === part._id && one.to === to && one.state !== 'CONTESTED' && !recorded.has(one.reference),
  );
  return sum(open.map(({ frees }) => frees));
}

/** To whom how much is still to be paid on a part: as the notices stand, less what a lender has yet to record. */
export const toPayOn = (
  part: Asset,
  told: Told,
  payments: readonly DebtorPayment[],
  at: Date,
): { readonly to: string; readonly amount: Decimal }[] =>
  payeesAt(part, told, at)
    .map(({ to, amount }) => ({ to, amount: max(ZERO, amount.minus(awaitedOn(part, to, told, payments))) }))
    .filter(({ amount }) => amount.greaterThan(0));
