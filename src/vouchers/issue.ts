import {
  latestPaymentDate,
  outstandingOf,
  disputedOf,
  type Asset,
  type Receivable,
} from '../assets/index.js';
import { addDays, addMonthsClamped, daysBetween, type PlainDate } from '../kernel/dates.js';
import { sum, toMoneyText, type Decimal } from '../kernel/decimal.js';
import { refuse, type Refusal } from '../kernel/decision.js';
import type { Organisation } from '../parties/index.js';

/** In principle a voucher runs for six months at most, and never for more than a year. */
const MONTHS_IN_PRINCIPLE = 6;
const MOST_MONTHS = 12;

export interface Tenor {
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate;
  /** Why it runs for more than six months. */
  readonly reason: string | null;
}

/** Why a voucher may not run so long; months end on the last day of a shorter month (Civil Code article 202). */
export function tenorRefusal({ issuedOn, dueOn, reason }: Tenor): Refusal | null {
  const earliest = addDays(issuedOn, 1);
  if (dueOn < earliest) return refuse('VOUCHER_DUE_TOO_SOON', { dueOn, earliest }, 'dueOn');
  const latest = addMonthsClamped(issuedOn, MOST_MONTHS);
  if (dueOn > latest) return refuse('VOUCHER_TENOR_TOO_LONG', { dueOn, latest }, 'dueOn');
  const inPrinciple = addMonthsClamped(issuedOn, MONTHS_IN_PRINCIPLE);
  if (dueOn <= inPrinciple || reason !== null) return null;
  return refuse('VOUCHER_TENOR_NEEDS_REASON', { dueOn, inPrinciple }, 'tenorReason');
}

/** What is owed before anything was delivered is a prepayment: a purchase order, or a claim whose delivery lies ahead. */
export const isPrepayment = (asset: Asset, today: PlainDate): boolean =>
  asset.kind === 'PURCHASE_ORDER' || (asset as Receivable).deliveredOn > today;

export interface Sides {
  readonly issuer: Pick<Organisation, 'sizeClass'>;
  readonly supplier: Pick<Organisation, 'sizeClass'>;
}

/**
 * A voucher does not lengthen the term in which a large enterprise has to pay a smaller one (Decree 802): it falls due by the
 * last day of the term that the receivable gives.
 */
export function termRefusal(
  { deliveredOn, dueOn: agreed }: Pick<Receivable, 'deliveredOn' | 'dueOn'>,
  dueOn: PlainDate,
  { issuer, supplier }: Sides,
): Refusal | null {
  if (issuer.sizeClass !== 'LARGE' || supplier.sizeClass === 'LARGE') return null;
  const agreedDays = daysBetween(deliveredOn, agreed);
  const { on: latest } = latestPaymentDate({ debtorKind: 'LARGE_ENTERPRISE', deliveredOn, agreedDays });
  return dueOn <= latest ? null : refuse('VOUCHER_LENGTHENS_TERM', { dueOn, latest }, 'dueOn');
}

/** Why so much cannot be issued on what is owed, by what the debtor itself knows; the supplier's locks are not its to know. */
export function owedRefusal(
  receivable: Receivable,
  offered: readonly Decimal[],
  amount: Decimal,
): Refusal | null {
  const issued = receivable.holds.filter(({ purpose }) => purpose === 'VOUCHER').map((hold) => hold.amount);
  const left = outstandingOf(receivable)
    .minus(disputedOf(receivable))
    .minus(sum([...issued, ...offered]));
  if (amount.lessThanOrEqualTo(left)) return null;
  const available = toMoneyText(left.isNegative() ? left.times(0) : left);
  return refuse('VOUCHER_ABOVE_OWED', { available, requested: toMoneyText(amount) }, 'amount');
}
