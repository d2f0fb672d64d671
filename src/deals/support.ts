import { allot, allotGrown } from '../kernel/allotment.js';
import { Decimal, max, roundToCent, sum, ZERO } from '../kernel/decimal.js';
import type { Account, LineAsk } from '../ledger/index.js';
import type { Deal, DealTerms } from './deal.js';
import type { Support, SupportOffer, SupportPurpose } from './deal-records.js';
import { stillLost } from './recovery.js';

/** A support is read with its deal: what is due on it follows from the deal. */
export interface SupportOfDeal {
  readonly deal: Deal;
  readonly support: Support;
}

export type SupportState = 'ASKED' | 'OFFERED' | 'ACCEPTED';

export const supportState = ({ offer, acceptedAt }: Pick<Support, 'offer' | 'acceptedAt'>): SupportState => {
  if (acceptedAt !== null) return 'ACCEPTED';
  return offer === null ? 'ASKED' : 'OFFERED';
};

/** As many as a deal is asked for. */
export const MOST_SUPPORTS = 10;

/** A support with what was offered. */
export interface Offered extends Support {
  readonly offer: SupportOffer;
}

const isBinding = (support: Support): support is Offered =>
  support.acceptedAt !== null && support.offer !== null;

export const bindingOf = ({ supports }: Pick<Deal, 'supports'>): Offered[] =>
  (supports ?? []).filter(isBinding);

const paidFor = ({ payments }: Support, purpose: SupportPurpose): Decimal =>
  sum(payments.filter((one) => one.purpose === purpose).map(({ amount }) => amount));

export const feeOf = ({ finance }: Pick<DealTerms, 'finance'>, { feeRate }: SupportOffer): Decimal =>
  roundToCent(finance.times(feeRate));

/**
 * What of an amount of ordinary interest each support pays back, in their order: as its rate is to the deal's, in cents that never add up to
 * more than the interest; the rest is the borrower's. Penalty is never subsidised. What a support has paid of less interest it does not get
 * back because of a cent.
 */
export function subsidiesOn(
  interest: Decimal,
  { annualRate }: Pick<DealTerms, 'annualRate'>,
  offers: readonly Pick<SupportOffer, 'subsidyRate'>[],
  paid: readonly Decimal[] = [],
): Decimal[] {
  if (annualRate.isZero()) return offers.map(() => ZERO);
  const rates = offers.map(({ subsidyRate }) => subsidyRate);
  const borrowers = max(ZERO, annualRate.minus(sum(rates)));
  return allotGrown(interest, [...rates, borrowers], paid).slice(0, -1);
}

const interestPaid = ({ disbursement, repayments }: Deal): Decimal =>
  sum([disbursement?.interestInAdvance ?? ZERO, ...repayments.map(({ interest }) => interest)]);

/**
 * What each support bears of the loss that has not come in, by id: shares in cents, the rest is the lender's. What comes in
 * later lowers every share alike.
 */
function lossShares(deal: Deal): Map<string, Decimal> {
  const sharing = bindingOf(deal);
  const shares = sharing.map(({ offer }) => offer.share);
  const lenders = new Decimal(1).minus(sum(shares));
  const allotted = allot(stillLost(deal), [...shares, lenders]);
  return new Map(sharing.map(({ id }, at) => [id, allotted[at] ?? ZERO]));
}

/** What each support was to pay back of the interest so far, by id. */
function subsidyShares(deal: Deal): Map<string, Decimal> {
  const binding = bindingOf(deal);
  const shares = subsidiesOn(
    interestPaid(deal),
    deal.terms,
    binding.map(({ offer }) => offer),
    binding.map((support) => paidFor(support, 'SUBSIDY')),
  );
  return new Map(binding.map(({ id }, at) => [id, shares[at] ?? ZERO]));
}

/** What is due on a support now, by what it is for. */
export type Dues = Readonly<Record<SupportPurpose, Decimal>>;

const NOTHING: Dues = { FEE: ZERO, LOSS: ZERO, RETURN: ZERO, SUBSIDY: ZERO };

export interface SupportStanding {
  readonly due: Dues;
  /** The fee in all, and what of the interest was to be paid back so far. */
  readonly fee: Decimal;
  readonly subsidy: Decimal;
  /** Of the loss that has not come in. */
  readonly lossShare: Decimal;
}

export function standingOf(deal: Deal, support: Support): SupportStanding {
  if (!isBinding(support)) return { due: NOTHING, fee: ZERO, subsidy: ZERO, lossShare: ZERO };
  const fee = deal.disbursement === null ? ZERO : feeOf(deal.terms, support.offer);
  const subsidy = subsidyShares(deal).get(support.id) ?? ZERO;
  const lossShare = lossShares(deal).get(support.id) ?? ZERO;
  const borne = netBorne(support);
  const due = {
    FEE: fee.minus(paidFor(support, 'FEE')),
    LOSS: max(ZERO, lossShare.minus(borne)),
    RETURN: max(ZERO, borne.minus(lossShare)),
    SUBSIDY: subsidy.minus(paidFor(support, 'SUBSIDY')),
  };
  return { due, fee, subsidy, lossShare };
}

/** What it has paid of the loss and not got back. */
export const netBorne = (support: Support): Decimal =>
  paidFor(support, 'LOSS').minus(paidFor(support, 'RETURN'));

/**
 * What a support bears of the loss: what it has paid and not got back, or what it is called upon to pay. What still comes in is its
 * in part.
 */
export function borneBy(deal: Deal, support: Support): Decimal {
  return max(netBorne(support), standingOf(deal, support).lossShare);
}

/** Whether its giver has not agreed that the claims are given away, or bears more by now than when it did. */
export const sharesInClaims = (deal: Deal, support: Support): boolean =>
  borneBy(deal, support).greaterThan(support.releaseAgreed?.borne ?? ZERO);

/** Those without whom the claims are not given away. */
export const bearersOf = (deal: Deal): { readonly by: string; readonly amount: Decimal }[] =>
  bindingOf(deal)
    .filter((support) => sharesInClaims(deal, support))
    .map((support) => ({ by: support.by, amount: borneBy(deal, support) }));

/** Whose word it is that money of a support moved: the lender's of a loss, its giver's of its fee and its subsidy. */
export const recorderOf = ({ deal, support }: SupportOfDeal, purpose: SupportPurpose): string =>
  purpose === 'LOSS' || purpose === 'RETURN' ? deal.lender : support.by;

/** Debits less credits of what supports have put into a deal's journal. They add up to nothing. */
export function supportBalances(deal: Deal): Partial<Record<Account, Decimal>> {
  const all = bindingOf(deal).map((support) => ({ support, ...standingOf(deal, support) }));
  const due = (purpose: SupportPurpose) => sum(all.map((one) => one.due[purpose]));
  const paid = (purpose: SupportPurpose) => sum(all.map(({ support }) => paidFor(support, purpose)));
  const kept = paid('LOSS').minus(paid('RETURN')).minus(due('RETURN'));
  return {
    GUARANTEE_FEE_DUE: due('FEE'),
    GUARANTEE_FEE_PAID: paid('FEE'),
    GUARANTEE_FEE_EARNED: sum(all.map(({ fee }) => fee)).negated(),
    GUARANTEE_DUE: due('LOSS'),
    GUARANTEE_CALLED: due('LOSS').negated(),
    COLLECTED: paid('LOSS'),
    GUARANTEE_RECEIVED: kept.negated(),
    GUARANTEE_RETURN_DUE: due('RETURN').negated(),
    PAID_OUT: paid('RETURN').negated(),
    SUBSIDY_DUE: due('SUBSIDY'),
    SUBSIDY_GRANTED: due('SUBSIDY').negated(),
  };
}

/** What a change of the deal puts into its journal for those that support it; nothing where it has none. */
export function supportLines(before: Deal, after: Deal): LineAsk[] {
  const [was, is] = [supportBalances(before), supportBalances(after)];
  return (Object.keys(is) as Account[]).flatMap((account) => {
    const change = (is[account] ?? ZERO).minus(was[account] ?? ZERO);
    if (change.isZero()) return [];
    return [change.isNegative() ? { account, credit: change.negated() } : { account, debit: change }];
  });
}

/** By how much more was paid of subsidies than the interest that was paid carries; zero when all is right. */
export const subsidyOverpaid = (deal: Deal): Decimal =>
  sum(bindingOf(deal).map((one) => max(ZERO, standingOf(deal, one).due.SUBSIDY.negated())));
