import { max, min, sum, ZERO, type Decimal } from '../kernel/decimal.js';

/**
 * Whom the debtor may validly pay. This is not rank: who ranks first takes what others were paid from those others, but the
 * debtor is free once it paid the right one, and it need not look at any register (Civil Code 546; 768 and security
 * interpretation 66 order the claimants among themselves).
 */

/** A notice of an assignment or pledge to the debtor. */
export interface Notified {
  /** Decides between notices of one instant: which came first is then not known, but it must be one. */
  readonly id: string;
  readonly securedParty: string;
  /** How much of the claim it is about. */
  readonly amount: Decimal;
  /** When it reached the debtor (Civil Code 137), not when it was sent. */
  readonly reachedAt: Date;
  /** From when on it stands no more: withdrawn with the secured party's consent (546), or the deal has ended. */
  readonly endedAt: Date | null;
}

export interface Paid {
  readonly id: string;
  readonly to: string;
  readonly amount: Decimal;
  readonly at: Date;
}

/** What the old creditor and the debtor agreed on between themselves: the claim became less. */
export interface Reduction {
  readonly amount: Decimal;
  readonly at: Date;
  /** True for a return of goods or a defect; without such cause it does not bind who was notified before (765). */
  readonly withCause: boolean;
}

export interface OwedClaim {
  /** The old creditor: seller or pledgor. */
  readonly creditor: string;
  readonly amount: Decimal;
  /** What the debtor had to set off when the first notice reached it; it keeps it against everybody (549). */
  readonly setOffBeforeNotice: Decimal;
  readonly reductions?: readonly Reduction[];
}

export interface Part {
  readonly to: string;
  readonly amount: Decimal;
}

export interface PaymentEffect {
  readonly id: string;
  readonly to: string;
  readonly amount: Decimal;
  /** How much of it the debtor owes no more. */
  readonly frees: Decimal;
  /** How much went to one who could not take it for the debt: the debtor may ask it back from there (985). */
  readonly inVain: Decimal;
}

export interface Discharge {
  /** Each payment in the order of time, among equals in the order given. */
  readonly payments: readonly PaymentEffect[];
  readonly setOff: Decimal;
  /** By what binding reductions have lessened the claim. */
  readonly reduced: Decimal;
  /** What is owed no more, by payments alone. */
  readonly discharged: Decimal;
  /** What is still owed to all together. */
  readonly open: Decimal;
  /** Who may still claim how much: the notified in the order of their notices, then the old creditor; no zeros. */
  readonly claimable: readonly Part[];
}

/** Whom the debtor may validly pay at this instant: the first notifier whose notice stands, before any the old creditor. */
export function validPayee(creditor: string, notices: readonly Notified[], at: Date): string {
  return standing(notices, at)[0]?.securedParty ?? creditor;
}

/**
 * To whom how much of an open claim may validly be paid at this instant. Notices over parts stand beside each other; where
 * they are about more than there is, the first to have reached the debtor goes first; the rest is the old creditor's.
 */
export function payeesOf(
  { creditor, open }: { readonly creditor: string; readonly open: Decimal },
  notices: readonly Notified[],
  at: Date,
): Part[] {
  return withoutZeros(partsOf(begun(creditor, open), standing(notices, at)));
}

/**
 * What payments have done to a debt: each frees the debtor as far as its receiver could take it when it was paid.
 * @param at the end of what is looked at; left out: everything that is given.
 */
export function dischargeOf(
  claim: OwedClaim,
  notices: readonly Notified[],
  payments: readonly Paid[],
  at: Date = new Date(8.64e15),
): Discharge {
  const setOff = min(claim.setOffBeforeNotice, claim.amount);
  let debt = begun(claim.creditor, claim.amount.minus(setOff));
  let reduced = ZERO;
  const effects: PaymentEffect[] = [];
  for (const event of inTime(claim.reductions ?? [], payments, at)) {
    const parts = partsOf(debt, standing(notices, event.at));
    if ('withCause' in event) {
      const binding = event.withCause ? debt.open : amountFor(parts, claim.creditor);
      const less = min(event.amount, binding);
      reduced = reduced.plus(less);
      debt = { ...debt, open: debt.open.minus(less) };
      continue;
    }
    const frees = min(event.amount, amountFor(parts, event.to));
    effects.push({ ...pick(event), frees, inVain: event.amount.minus(frees) });
    debt = taken(debt, parts, event.to, frees);
  }
  const discharged = sum(effects.map(({ frees }) => frees));
  const claimable = withoutZeros(partsOf(debt, standing(notices, at)));
  return { payments: effects, setOff, reduced, discharged, open: debt.open, claimable };
}

/** What is owed, and how much of each notice has been paid to its party. */
interface Debt {
  readonly creditor: string;
  readonly open: Decimal;
  readonly paidOn: ReadonlyMap<Notified, Decimal>;
}

interface NoticePart extends Part {
  /** Null for the old creditor's part. */
  readonly notice: Notified | null;
}

const begun = (creditor: string, open: Decimal): Debt => ({ creditor, open, paidOn: new Map() });

/** The notices that stand at an instant, in the order in which they reached the debtor. */
function standing(notices: readonly Notified[], at: Date): Notified[] {
  return notices
    .filter(({ reachedAt, endedAt }) => reachedAt <= at && (endedAt === null || endedAt > at))
    .sort((a, b) => a.reachedAt.getTime() - b.reachedAt.getTime() || (a.id < b.id ? -1 : 1));
}

function partsOf({ creditor, open, paidOn }: Debt, notices: readonly Notified[]): NoticePart[] {
  let left = open;
  const parts = notices.map((notice): NoticePart => {
    const amount = min(max(notice.amount.minus(paidOn.get(notice) ?? ZERO), ZERO), left);
    left = left.minus(amount);
    return { to: notice.securedParty, amount, notice };
  });
  return [...parts, { to: creditor, amount: left, notice: null }];
}

const amountFor = (parts: readonly Part[], party: string): Decimal =>
  sum(parts.filter(({ to }) => to === party).map(({ amount }) => amount));

/** Takes what freed the debtor off the receiver's parts, the earliest notice first. */
function taken(debt: Debt, parts: readonly NoticePart[], to: string, frees: Decimal): Debt {
  const paidOn = new Map(debt.paidOn);
  let left = frees;
  for (const part of parts) {
    if (part.to !== to || part.notice === null) continue;
    const share = min(part.amount, left);
    left = left.minus(share);
    paidOn.set(part.notice, (paidOn.get(part.notice) ?? ZERO).plus(share));
  }
  return { ...debt, open: debt.open.minus(frees), paidOn };
}

/** Reductions before payments of the same instant. */
function inTime(reductions: readonly Reduction[], payments: readonly Paid[], at: Date): (Reduction | Paid)[] {
  return [...reductions, ...payments]
    .filter((event) => event.at <= at)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

const pick = ({ id, to, amount }: Paid) => ({ id, to, amount });

const withoutZeros = (parts: readonly Part[]): Part[] =>
  parts.filter(({ amount }) => !amount.isZero()).map(({ to, amount }) => ({ to, amount }));
