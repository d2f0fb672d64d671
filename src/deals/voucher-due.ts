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

/** What was stated as paid to a lender on an asset and does not stand in its books yet. */
export function awaitedBy(
  lender: string,
  asset: string,
  { deals }: Told,
  payments: readonly DebtorPayment[],
): Decimal {
  const recorded = new Set(
    deals
      .filter((deal) => deal.lender === lender)
      .flatMap((deal) => deal.repayments.map((one) => one.reference)),
  );
  const open = payments.filter(
    (one) =>
      one.asset === asset && one.to === lender && one.state !== 'CONTESTED' && !recorded.has(one.reference),
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
    .map(({ to, amount }) => {
      const awaited = to === part.holder ? ZERO : awaitedBy(to, part._id, told, payments);
      return { to, amount: max(ZERO, amount.minus(awaited)) };
    })
    .filter(({ amount }) => amount.greaterThan(0));
