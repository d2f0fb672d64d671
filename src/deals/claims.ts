import { max, min, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import { notFound, problem, refuse, refuseInput, type Refusal } from '../kernel/decision.js';
import { surplusGoesTo } from '../settlement/index.js';
import { isLive, type Deal } from './deal.js';
import type { Payer } from './repayment.js';

const goesTo = ({ technique, recourse }: Deal): 'SELLER' | 'LENDER' =>
  surplusGoesTo(technique, recourse === 'WITH_RECOURSE');

/** Claims that were sold without recourse are the factor's, whatever they bring beyond the finance (Civil Code article 767). */
export const isSoldOutright = (deal: Deal): boolean => goesTo(deal) === 'LENDER';

const assignedOf = ({ items }: Deal): Decimal => sum(items.map(({ amount }) => amount));

/** What the claims have brought so far, without what was paid beyond them: by their debtors, and by the seller in place of these. */
const collectedOf = ({ repayments }: Deal): Decimal =>
  sum(
    repayments
      .filter(({ payer, dilution }) => payer === 'DEBTOR' || dilution != null)
      .map(({ received, surplus, surplusKept }) => received.minus(surplus).plus(surplusKept)),
  );

export interface Surplus {
  readonly surplusTo: 'SELLER' | 'LENDER';
  readonly surplusKept: Decimal;
}

/**
 * Whose the surplus of one payment is. A factor keeps what the claims bring, up to what was assigned to it: what a debtor pays
 * beyond that is on claims that stayed the seller's. What a seller paid too much is its own money, whatever the technique, and so
 * is what comes in after the deal's end: the claims are the seller's again.
 */
export function surplusOf(
  deal: Deal,
  {
    payer,
    dilution,
    received,
    surplus,
  }: {
    readonly payer: Payer;
    readonly dilution: string | null;
    readonly received: Decimal;
    readonly surplus: Decimal;
  },
): Surplus {
  const own = (payer === 'SELLER' && dilution === null) || !isLive(deal);
  if (own || !isSoldOutright(deal)) return { surplusTo: 'SELLER', surplusKept: ZERO };
  const covered = received.minus(surplus);
  const room = max(ZERO, assignedOf(deal).minus(collectedOf(deal)).minus(covered));
  const surplusKept = min(surplus, room);
  return { surplusTo: surplusKept.isZero() && surplus.greaterThan(0) ? 'SELLER' : 'LENDER', surplusKept };
}

/** Whether the debtors have paid all that was assigned; what a credit note took off a claim is not waited for. */
export const claimsArePaid = (deal: Deal, outstanding: readonly Decimal[]): boolean =>
  collectedOf(deal).greaterThanOrEqualTo(assignedOf(deal)) || outstanding.every((left) => left.isZero());

/** Each debtor pays its own debts: where there are several, it must be said which one paid. */
export function debtorRefusal(
  { debtors }: Deal,
  payer: Payer,
  debtor: string | null | undefined,
): Refusal | null {
  if (payer !== 'DEBTOR') return null;
  if (debtors.length === 0) return refuse('NO_DEBTOR_PAYS', {}, 'payer');
  if (debtor == null) return debtors.length > 1 ? refuseInput([problem('debtor', 'REQUIRED')]) : null;
  return debtors.includes(debtor) ? null : notFound('organisation', debtor, 'debtor');
}
