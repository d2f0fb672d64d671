import { ZERO, type Decimal } from '../kernel/decimal.js';
import { applyWaterfall, totalOf, type Applied, type Balance } from '../settlement/index.js';
import { isPassedOn, isSoldOutright, surplusOf, type Surplus } from './claims.js';
import { isFlagged, isLive, type Deal } from './deal.js';
import { balanceOf, owedOn, recoveredOf, stillLost } from './recovery.js';
import type { Repayment, RepaymentFacts } from './repayment.js';

/** A payment to be applied: a new one, or one that the deal has known already and that is applied anew. */
export interface Applying {
  readonly paid: RepaymentFacts;
  readonly again?: Repayment | undefined;
  /** Costs that were charged after it: the deal does not end before they are paid. */
  readonly chargedLater?: Decimal | undefined;
}

/** What a payment does to a deal as it stands then. */
export interface Application extends Applied, Surplus {
  readonly due: Balance;
  readonly recovered: Decimal;
  readonly collected: boolean;
  /** Whether anything was owed or lost before it. */
  readonly owed: boolean;
}

/** Applies a payment to what is owed on its day, or to what was given up where the deal is written off. */
export function applicationOf(deal: Deal, { paid, again }: Applying): Application {
  const { amount: received, on, payer } = paid;
  const due = owedOn(deal, on);
  const covered = { ...applyWaterfall({ due, received }), recovered: ZERO };
  const applied = deal.state === 'WRITTEN_OFF' ? { ...covered, ...recoveredOf(deal, received) } : covered;
  const dilution = paid.dilution ?? null;
  const collected = again ? again.collected === true : isPassedOn(deal, payer, dilution);
  const whose = surplusOf(deal, { payer, dilution, collected, received, surplus: applied.surplus });
  const owed = totalOf(due).plus(stillLost(deal)).greaterThan(0);
  return { ...applied, ...whose, due, collected, owed };
}

/** How often it is kept on a repayment what it covered before it was applied anew; the journal keeps all of it. */
const MOST_APPLIED_BEFORE = 10;

export interface Stamp {
  readonly id: string;
  readonly at: Date;
}

/** The repayment that the deal keeps of a payment, but for what it posts and the debts that it pays. */
export function repaymentOf(
  deal: Deal,
  { paid, again }: Applying,
  application: Application,
  { id, at }: Stamp,
): Repayment {
  const { fees, interest, penalty, principal, surplus, recovered, collected } = application;
  const { on, payer, amount: received } = paid;
  const dilution = paid.dilution ?? null;
  const made = {
    id,
    ...{ on, received, payer, reference: paid.reference.trim(), debtor: paid.debtor ?? null },
    ...{ fees, interest, penalty, principal, surplus, recovered, dilution, collected },
    ...{ surplusTo: application.surplusTo, surplusKept: application.surplusKept },
    flagged: dilution === null && !collected && isFlagged(deal, payer, on),
    ...(paid.bill ? { bills: [{ payment: paid.bill.payment, amount: received }] } : {}),
    recordedAt: at,
    undo: { state: deal.state, balance: balanceOf(deal), postings: [] },
  };
  return again ? { ...made, ...keptOf(again, at) } : made;
}

/** What stays of a repayment that is applied anew, and what it had covered until then. */
function keptOf(again: Repayment, replacedAt: Date) {
  const { id, flagged, recordedAt, bills, appliedBefore } = again;
  const { fees, interest, penalty, principal, surplus } = again;
  const before = { replacedAt, fees, interest, penalty, principal, surplus };
  return {
    ...{ id, flagged, recordedAt },
    ...(bills ? { bills } : {}),
    appliedBefore: [...(appliedBefore ?? []), before].slice(-MOST_APPLIED_BEFORE),
  };
}

/** What the deal owes after a payment, and whether that is nothing, and nothing is lost either. */
export function outcomeOf(
  deal: Deal,
  { chargedLater = ZERO }: Applying,
  { left, due }: Application,
  repayment: Repayment,
): { readonly balance: Balance; readonly covered: boolean } {
  const balance = { ...left, accruedTo: due.accruedTo };
  const lost = stillLost({ ...deal, repayments: [...deal.repayments, repayment] });
  const rest = totalOf(balance).plus(chargedLater).plus(lost);
  return { balance, covered: isLive(deal) && rest.isZero() };
}

/**
 * Whether a deal that is owed nothing has come to its end by that alone. Claims that were sold outright stay the factor's until the
 * debtors have paid them, also beyond the finance, or the seller has bought them back: it cannot where nothing was owed any more.
 */
export const endsCovered = (
  deal: Deal,
  { payer, dilution, collected }: Repayment,
  { owed }: Application,
): boolean => (payer === 'SELLER' && dilution == null && collected !== true && owed) || !isSoldOutright(deal);
