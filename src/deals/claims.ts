import { max, min, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import { notFound, problem, refuse, refuseInput, type Refusal } from '../kernel/decision.js';
import { surplusGoesTo } from '../settlement/index.js';
import { isSale } from '../mandates/index.js';
import { isAnyNotifiable } from './deal-assets.js';
import { isLive, isTold, type Deal } from './deal.js';
import type { Payer } from './repayment.js';

type Sale = Pick<Deal, 'technique' | 'recourse'>;

const goesTo = ({ technique, recourse }: Sale): 'SELLER' | 'LENDER' =>
  surplusGoesTo(technique, recourse === 'WITH_RECOURSE');

/** Claims that were sold without recourse are the factor's, whatever they bring beyond the finance (Civil Code article 767). */
export const isSoldOutright = (deal: Sale): boolean => goesTo(deal) === 'LENDER';

const assignedOf = ({ items }: Deal): Decimal => sum(items.map(({ amount }) => amount));

/**
 * Whether a seller's payment is what the claims brought. A debtor that was not told of a sale pays the seller, and validly (Civil
 * Code 546), on a claim that is the factor's: the seller collects it for the factor and hands it over (927). So its money is the
 * debtor's money, whichever account it comes from: nothing is strange about it, a factor without recourse keeps all of it up to
 * what it bought (767), with recourse what goes beyond is the seller's (766), and the debt is paid by so much. Once buy-back was
 * demanded, what the seller pays is its own debt.
 */
export const isPassedOn = (deal: Deal, payer: Payer, dilution: string | null): boolean =>
  payer === 'SELLER' && dilution === null && deal.state !== 'RECOURSE' && isUntoldSale(deal);

export const isUntoldSale = (deal: Deal): boolean =>
  isSale(deal.technique) && !isTold(deal) && isAnyNotifiable(deal);

/** What the claims have brought so far, without what was paid beyond them: by their debtors, and by the seller in place of these. */
const collectedOf = ({ repayments }: Deal): Decimal =>
  sum(
    repayments
      .filter(({ payer, dilution, collected }) => payer !== 'SELLER' || dilution != null || collected)
      .map(({ received, surplus, surplusKept }) => received.minus(surplus).plus(surplusKept)),
  );

/** What of that which was assigned has not come in. */
export const leftToCollect = (deal: Deal): Decimal => max(ZERO, assignedOf(deal).minus(collectedOf(deal)));

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
    collected,
    received,
    surplus,
  }: {
    readonly payer: Payer;
    readonly dilution: string | null;
    readonly collected: boolean;
    readonly received: Decimal;
    readonly surplus: Decimal;
  },
): Surplus {
  const own = (payer === 'SELLER' && dilution === null && !collected) || !isLive(deal);
  if (own || !isSoldOutright(deal)) return { surplusTo: 'SELLER', surplusKept: ZERO };
  const covered = received.minus(surplus);
  const room = max(ZERO, leftToCollect(deal).minus(covered));
  const surplusKept = min(surplus, room);
  return { surplusTo: surplusKept.isZero() && surplus.greaterThan(0) ? 'SELLER' : 'LENDER', surplusKept };
}

/** Whether the debtors have paid all that was assigned; what a credit note took off a claim is not waited for. */
export const claimsArePaid = (deal: Deal, outstanding: readonly Decimal[]): boolean =>
  leftToCollect(deal).isZero() || outstanding.every((left) => left.isZero());

/** Each debtor pays its own debts: where there are several, it must be said which one paid. */
export function debtorRefusal(
  { debtors }: Deal,
  payer: Payer,
  debtor: string | null | undefined,
): Refusal | null {
  if (payer === 'BILL_PARTY') return refuse('BILL_PARTY_BY_BILL', {}, 'payer');
  if (payer !== 'DEBTOR') return null;
  if (debtors.length === 0) return refuse('NO_DEBTOR_PAYS', {}, 'payer');
  if (debtor == null) return debtors.length > 1 ? refuseInput([problem('debtor', 'REQUIRED')]) : null;
  return debtors.includes(debtor) ? null : notFound('organisation', debtor, 'debtor');
}
