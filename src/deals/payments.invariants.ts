import type { Decimal } from '../kernel/decimal.js';
import type { Invariant } from '../platform/module.js';
import { paymentInstructions, type PaymentInstruction } from '../settlement/index.js';
import type { Deal } from './deal.js';
import { deals } from './deals.store.js';

interface Money {
  readonly amount: Decimal;
  readonly reference: string;
}

/** What stands in a deal's books of the kind of money that an instruction is for. */
function booksOf(deal: Deal, { purpose, about }: PaymentInstruction): Money[] {
  const { disbursement, repayments, surplusPaid, supports } = deal;
  switch (purpose) {
    case 'DISBURSEMENT':
      return disbursement === null ? [] : [{ ...disbursement, amount: disbursement.paidOut }];
    case 'SURPLUS':
      return [...(surplusPaid ?? [])];
    case 'REFUND':
      return [...(deal.refunds ?? [])];
    case 'DILUTION':
      return repayments
        .filter(({ dilution }) => dilution === about)
        .map((one) => ({ ...one, amount: one.received }));
    case 'REPAYMENT':
    case 'BUY_BACK':
      return repayments.map((one) => ({ ...one, amount: one.received }));
    case 'GUARANTEE_FEE':
    case 'GUARANTEE':
    case 'GUARANTEE_RETURN':
    case 'SUBSIDY':
      return (supports ?? []).filter(({ id }) => id === about).flatMap(({ payments }) => payments);
  }
}

/** The holders of bills are paid in parts that may have the same reference: there one is enough. */
const isRight = (found: number, { purpose }: PaymentInstruction): boolean =>
  purpose === 'REPAYMENT' ? found > 0 : found === 1;

const settledIsBooked: Invariant = {
  name: 'What has settled a payment instruction is in the books of what it was for, once',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const one of paymentInstructions.each(place, { confirmed: { $ne: null } })) {
      if (one.confirmed === null || one.confirmed.takenBackAt != null) continue;
      checked += 1;
      const { amount, reference } = one.confirmed;
      const deal = await deals.byId(place, one.deal);
      const same = (money: Money) => money.reference === reference && money.amount.equals(amount);
      const found = deal === null ? 0 : booksOf(deal, one).filter(same).length;
      const what = `${amount.toFixed(2)} under ${reference}`;
      if (!isRight(found, one))
        violations.push(`${one._id}: ${what} is ${found === 0 ? 'not in' : 'twice in'} the books`);
    }
    return { checked, violations };
  },
};

export const paymentInvariants: readonly Invariant[] = [settledIsBooked];
