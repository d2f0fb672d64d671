import { owedDirectly, type Asset } from '../assets/index.js';
import { daysBetween, shanghaiDateOf } from '../kernel/dates.js';
import { max, min, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import { stateTable } from '../kernel/state-table.js';
import { payeesOf, type Notified, type Part } from '../title/index.js';
import type { Deal } from './deal.js';
import type { Repayment } from './repayment.js';
import type { DealNotice } from './notice.js';
import { partsOn, receivedOn } from './reversal.js';

export type DebtorPaymentState = 'UNPROVEN' | 'LAPSED' | 'STATED' | 'RECEIVED' | 'CONTESTED';
export type DebtorPaymentAct = 'agree' | 'receive' | 'contest' | 'lapse' | 'reopen';

export const debtorPaymentMoves = stateTable<DebtorPaymentState, DebtorPaymentAct>({
  /**
   * Of before a notice, but stated after it: it is the debtor's to prove (Civil Code 546), and the receiver's word alone proves
   * nothing against the lender, who would bear it.
   */
  UNPROVEN: { agree: 'STATED', receive: 'UNPROVEN', contest: 'CONTESTED', lapse: 'LAPSED' },
  /** Nobody has answered in time. It may still be proven: the lender's word frees the debtor then. */
  LAPSED: { agree: 'STATED', receive: 'LAPSED', contest: 'CONTESTED' },
  STATED: { receive: 'RECEIVED', contest: 'CONTESTED' },
  /** The receiver takes back the repayment by which it was known. */
  RECEIVED: { reopen: 'STATED' },
  CONTESTED: {},
});

/** What a debtor says that it has paid on one debt, and what that frees it from. */
export interface DebtorPayment {
  readonly _id: string;
  readonly asset: string;
  readonly debtor: string;
  readonly seller: string;
  /** Who received it. */
  readonly to: string;
  readonly amount: Decimal;
  readonly paidAt: Date;
  /** The bank's reference, once per receivable. */
  readonly reference: string;
  /** How much of it the debtor owes no more. */
  readonly frees: Decimal;
  /** Of what was paid to the seller, what it has handed over to a deal: the debt is less by that already, through the deal. */
  readonly passedOn?: Decimal;
  /** How much went to one who could not take it for the debt: it is still owed to the others. */
  readonly inVain: Decimal;
  /** Who held notices that stood when it was paid. */
  readonly lenders: readonly string[];
  /** The lenders who have still to agree that it was made before their notice reached the debtor. */
  readonly awaits?: readonly string[];
  /** The repayment that the lender had recorded of it already. */
  readonly repayment: string | null;
  readonly state: DebtorPaymentState;
  readonly recordedAt: Date;
  readonly answeredAt: Date | null;
  /** Why the receiver says that it has not got it. */
  readonly reason: string | null;
  readonly version: number;
}

/** The notices over one asset and the deals that they are of. */
export interface Told {
  readonly notices: readonly DealNotice[];
  readonly deals: readonly Deal[];
}

/** A notice as far as it is not paid yet. */
export function notifiedOf(asset: string, { notices, deals }: Told): (Notified & { notice: DealNotice })[] {
  return notices.flatMap((notice) => {
    const item = notice.items.find((one) => one.asset === asset);
    if (item === undefined) return [];
    const deal = deals.find(({ _id }) => _id === notice.deal);
    const amount = max(ZERO, item.amount.minus(deal ? receivedOn(deal, asset) : ZERO));
    const { _id: id, lender: securedParty, madeAt: reachedAt, endedAt } = notice;
    return [{ notice, id, securedParty, amount, reachedAt, endedAt }];
  });
}

/** To whom how much of what is owed on an asset may validly be paid at an instant. */
export const payeesAt = (asset: Asset, told: Told, at: Date): Part[] =>
  payeesOf({ creditor: asset.holder, open: owedDirectly(asset) }, notifiedOf(asset._id, told), at);

export interface Stated {
  readonly to: string;
  readonly amount: Decimal;
  readonly paidAt: Date;
  readonly reference: string;
}

export interface Effect {
  readonly frees: Decimal;
  readonly inVain: Decimal;
  readonly passedOn: Decimal;
  readonly repayment: string | null;
}

/**
 * What a payment does to the debt: it frees as far as its receiver could take it when it was paid.
 * @param handedOver what the seller has handed over to deals and the debtor has not stated yet: it is off the debt already.
 */
export function effectOf(asset: Asset, told: Told, stated: Stated, handedOver: Decimal = ZERO): Effect {
  const { amount, to, paidAt } = stated;
  const known = recordedBy(told, stated);
  if (known) {
    const frees = min(amount, partsOn([known], asset._id));
    return { frees, inVain: amount.minus(frees), passedOn: ZERO, repayment: known.id };
  }
  const passedOn = to === asset.holder ? min(amount, handedOver) : ZERO;
  const valid = amountFor(payeesAt(asset, told, paidAt), to);
  const frees = passedOn.plus(min(amount.minus(passedOn), valid));
  return { frees, inVain: amount.minus(frees), passedOn, repayment: null };
}

/**
 * Who has to agree to a payment to the seller that is stated after their notice reached the debtor as one of before it: what the
 * debtor could then no longer do would else be done by a date that it writes itself.
 */
export function agreementOf(asset: Asset, told: Told, { to, paidAt }: Stated, now: Date): string[] {
  if (to !== asset.holder) return [];
  const later = notifiedOf(asset._id, told).filter(
    ({ amount, reachedAt, endedAt }) =>
      amount.greaterThan(0) && paidAt < reachedAt && reachedAt <= now && endedAt === null,
  );
  return [...new Set(later.map(({ securedParty }) => securedParty))];
}

/** What becomes of a payment that awaits agreement: it counts once nobody is left whom it could harm, and lapses in time. */
export function awaitedEnd(
  asset: Asset,
  told: Told,
  payment: DebtorPayment,
  { now, days }: { readonly now: Date; readonly days: number },
): 'COUNTS' | 'LAPSES' | null {
  if (payment.state !== 'UNPROVEN') return null;
  const harmed = agreementOf(asset, told, payment, now);
  if (!(payment.awaits ?? []).some((lender) => harmed.includes(lender))) return 'COUNTS';
  const waited = daysBetween(shanghaiDateOf(payment.recordedAt), shanghaiDateOf(now));
  return waited >= days ? 'LAPSES' : null;
}

const amountFor = (parts: readonly Part[], party: string): Decimal =>
  sum(parts.filter(({ to }) => to === party).map(({ amount }) => amount));

/** The same payment as its receiver has recorded it, known by the bank's reference. */
const recordedBy = ({ deals }: Told, { to, reference }: Stated): Repayment | undefined =>
  deals
    .filter(({ lender }) => lender === to)
    .flatMap(({ repayments }) => repayments)
    .find((one) => one.payer === 'DEBTOR' && one.reference === reference);
