import type { Decimal } from '../kernel/decimal.js';
import type { LineAsk } from '../ledger/index.js';
import type { Applied } from './waterfall.js';

/** A line for an amount above zero, none for zero. */
const debit = (account: LineAsk['account'], amount: Decimal): LineAsk[] =>
  amount.isZero() ? [] : [{ account, debit: amount }];
const credit = (account: LineAsk['account'], amount: Decimal): LineAsk[] =>
  amount.isZero() ? [] : [{ account, credit: amount }];

export interface Disbursed {
  readonly finance: Decimal;
  readonly upfrontFees: Decimal;
  readonly interestInAdvance: Decimal;
  readonly paidOut: Decimal;
}

/** The finance is due from now on; the seller received it less what was deducted. */
export const disbursementLines = ({
  finance,
  upfrontFees,
  interestInAdvance,
  paidOut,
}: Disbursed): LineAsk[] => [
  ...debit('PRINCIPAL_DUE', finance),
  ...credit('PAID_OUT', paidOut),
  ...credit('FEES_EARNED', upfrontFees),
  ...credit('INTEREST_EARNED', interestInAdvance),
];

/** Interest and penalty that have grown since the last posting; empty when nothing has. */
export const accrualLines = ({ interest, penalty }: { interest: Decimal; penalty: Decimal }): LineAsk[] => [
  ...debit('INTEREST_DUE', interest),
  ...credit('INTEREST_EARNED', interest),
  ...debit('PENALTY_DUE', penalty),
  ...credit('PENALTY_EARNED', penalty),
];

export const feeLines = (amount: Decimal): LineAsk[] => [
  ...debit('FEES_DUE', amount),
  ...credit('FEES_EARNED', amount),
];

/** What was received, by what it covered; of a surplus the lender keeps so much, the rest is owed to the seller. */
export const repaymentLines = (applied: Applied, received: Decimal, surplusKept: Decimal): LineAsk[] => [
  ...debit('COLLECTED', received),
  ...credit('FEES_DUE', applied.fees),
  ...credit('INTEREST_DUE', applied.interest),
  ...credit('PENALTY_DUE', applied.penalty),
  ...credit('PRINCIPAL_DUE', applied.principal),
  ...credit('SURPLUS_KEPT', surplusKept),
  ...credit('SURPLUS_DUE_TO_SELLER', applied.surplus.minus(surplusKept)),
];
