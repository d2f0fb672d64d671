import type { PlainDate } from '../kernel/dates.js';
import { max, min, sum, toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { refuse, type Refusal } from '../kernel/decision.js';
import type { LineAsk } from '../ledger/index.js';
import { isSale } from '../mandates/index.js';
import { balanceOn, totalOf, type Balance, type Tiers } from '../settlement/index.js';
import { isSoldOutright } from './claims.js';
import { isAnyNotifiable } from './deal-assets.js';
import type { EnforcedAgainst } from './deal-records.js';
import { isOwing, isTold, overdueDays, type Deal } from './deal.js';

export const tiersOf = ({ fees, interest, penalty, principal }: Tiers): Tiers => ({
  fees,
  interest,
  penalty,
  principal,
});

export function balanceOf(deal: Deal): Balance {
  if (deal.balance === null) throw new Error(`deal ${deal._id} is ${deal.state} without a balance`);
  return deal.balance;
}

/** What is owed on a day while interest grows; after that, what the balance says. */
export const owedOn = (deal: Deal, on: PlainDate): Balance =>
  isOwing(deal) ? balanceOn(deal.terms, balanceOf(deal), on) : balanceOf(deal);

/**
 * A buyer's recourse: the seller buys back what the debtor does not pay (Civil Code 766; of a bill Negotiable Instruments Law
 * 61 and 70). A borrower owes its loan anyway.
 */
export const hasRecourse = ({ technique, recourse }: Pick<Deal, 'technique' | 'recourse'>): boolean =>
  isSale(technique) && recourse === 'WITH_RECOURSE';

export function notOverdue(deal: Deal, today: PlainDate): Refusal | null {
  if (overdueDays(deal, today) > 0) return null;
  return refuse('DEAL_NOT_OVERDUE', { payableOn: deal.terms.payableOn, today }, 'deal');
}

export function demandRefusal(deal: Deal, today: PlainDate): Refusal | null {
  const { technique, recourse } = deal;
  if (!hasRecourse(deal)) return refuse('NO_RECOURSE', { technique, recourse }, 'deal');
  return notOverdue(deal, today);
}

/** Until notice has reached it the debtor validly pays the seller (Civil Code 546): nothing can be enforced against it. */
export function enforceRefusal(deal: Deal, today: PlainDate): Refusal | null {
  const late = notOverdue(deal, today);
  if (late) return late;
  return isTold(deal) || !isAnyNotifiable(deal) ? null : refuse('NOTICE_FIRST', { deal: deal._id }, 'deal');
}

export function enforcedAgainst(deal: Deal): EnforcedAgainst {
  if (deal.debtors.length === 0) return 'COLLATERAL';
  return hasRecourse(deal) ? 'DEBTOR_AND_SELLER' : 'DEBTOR';
}

/** Given up is what is left after enforcement; without recourse also once the debtor has not paid. */
export function writeOffRefusal(deal: Deal, today: PlainDate): Refusal | null {
  const late = notOverdue(deal, today);
  if (late) return late;
  if (deal.state === 'ENFORCEMENT' || isSoldOutright(deal)) return null;
  const owed = toMoneyText(totalOf(owedOn(deal, today)));
  return refuse('WRITE_OFF_TOO_EARLY', { owed, state: deal.state }, 'deal');
}

export function buyBackRefusal(deal: Deal, on: PlainDate, amount: Decimal): Refusal | null {
  const owed = owedOn(deal, on);
  const total = totalOf(owed);
  if (amount.greaterThanOrEqualTo(total)) return null;
  const text = (part: Decimal): string => toMoneyText(part);
  const parts = {
    fees: text(owed.fees),
    interest: text(owed.interest),
    penalty: text(owed.penalty),
    principal: text(owed.principal),
  };
  return refuse('BUY_BACK_SHORT', { on, owed: text(total), given: text(amount), ...parts }, 'amount');
}

const LOSSES = [
  ['fees', 'FEES_DUE'],
  ['interest', 'INTEREST_DUE'],
  ['penalty', 'PENALTY_DUE'],
  ['principal', 'PRINCIPAL_DUE'],
] as const;

export const writeOffLines = (lost: Tiers): LineAsk[] => [
  { account: 'WRITTEN_OFF', debit: totalOf(lost) },
  ...LOSSES.filter(([tier]) => !lost[tier].isZero()).map(([tier, account]) => ({
    account,
    credit: lost[tier],
  })),
];

/** What was given up and has not come in since. */
export function stillLost({ writtenOff, repayments }: Pick<Deal, 'writtenOff' | 'repayments'>): Decimal {
  if (!writtenOff) return ZERO;
  const recovered = sum(repayments.map((one) => one.recovered ?? ZERO));
  return max(ZERO, totalOf(writtenOff.lost).minus(recovered));
}

/** Of money on a debt that was written off, what is recovered and what is too much. */
export function recoveredOf(deal: Deal, received: Decimal): { recovered: Decimal; surplus: Decimal } {
  const recovered = min(received, stillLost(deal));
  return { recovered, surplus: received.minus(recovered) };
}

/** What of the surplus the lender still owes the seller. */
export const openSurplus = ({ repayments, surplusPaid }: Pick<Deal, 'repayments' | 'surplusPaid'>): Decimal =>
  sum(repayments.map(({ surplus, surplusKept }) => surplus.minus(surplusKept))).minus(
    sum((surplusPaid ?? []).map(({ amount }) => amount)),
  );
