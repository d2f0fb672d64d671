import { toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { problem, refuse, type Decision, type Problem } from '../kernel/decision.js';
import { moneyAbove0, moneyFrom0, text } from '../platform/checks.js';
import type { Receivable } from '../assets/index.js';

export interface ConfirmationTerms {
  /** All that is claimed when left out. */
  readonly amount?: Decimal | null | undefined;
  readonly setOff?: Decimal | null | undefined;
  readonly setOffReason?: string | null | undefined;
}

/** What the debtor's yes fixes. */
export type Confirmed = Pick<Receivable, 'base' | 'setOff' | 'setOffReason'>;

/** How much of a claim the debtor confirms; refusals in order of precedence. */
export function decideConfirmation(claimed: Decimal, terms: ConfirmationTerms): Decision<Confirmed> {
  if (!claimed.greaterThan(0)) return refuse('NOTHING_TO_CONFIRM', {}, 'receivable');
  const base = terms.amount ?? claimed;
  const setOff = terms.setOff ?? ZERO;
  if (base.greaterThan(claimed)) return refuse('AMOUNT_ABOVE_CLAIM', above(claimed, base), 'amount');
  if (setOff.greaterThan(base)) return refuse('SET_OFF_ABOVE_CONFIRMED', above(base, setOff), 'setOff');
  return { base, setOff, setOffReason: setOff.isZero() ? null : (terms.setOffReason ?? null) };
}

const above = (available: Decimal, requested: Decimal) => ({
  available: toMoneyText(available),
  requested: toMoneyText(requested),
});

export function confirmationProblems({
  amount,
  setOff,
  setOffReason,
}: ConfirmationTerms): readonly Problem[] {
  const needsReason = setOff?.greaterThan(0) === true && setOffReason == null;
  return [
    ...moneyAbove0('amount', amount),
    ...moneyFrom0('setOff', setOff),
    ...(needsReason ? [problem('setOffReason', 'REQUIRED')] : []),
    ...text('setOffReason', setOffReason, 1, 500),
  ];
}
