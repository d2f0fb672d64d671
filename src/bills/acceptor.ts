import { addMonthsClamped, type PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { refuse, type Refusal } from '../kernel/decision.js';
import type { Acceptance } from './package-number.js';

/** What an acceptor has disclosed of a month, or has failed to (票据信息披露). */
export interface Disclosure {
  /** The last day of the month that it is about. */
  readonly monthEndsOn: PlainDate;
  /** False: it failed to disclose. */
  readonly disclosed: boolean;
  /** The days in the month on which a payment of its became overdue. */
  readonly overdueOn: readonly PlainDate[];
  /** What was overdue at the month's end, in yuan. */
  readonly overdueBalance: Decimal;
}

const MONTHS_LOOKED_AT = 6;
const OVERDUE_AT_LEAST = 3;
const MONTHS_BARRED = 24;

/**
 * Persistently overdue at a month's end: three or more overdue payments in the six months up to it, and either something is
 * still overdue or a payment became overdue in the month itself.
 */
export function isPersistentlyOverdue(known: readonly Disclosure[], at: Disclosure): boolean {
  const since = addMonthsClamped(at.monthEndsOn, -MONTHS_LOOKED_AT);
  const days = known.flatMap(({ overdueOn }) => overdueOn);
  const recent = days.filter((day) => day > since && day <= at.monthEndsOn);
  const isNew = recent.some((day) => day.slice(0, 7) === at.monthEndsOn.slice(0, 7));
  return recent.length >= OVERDUE_AT_LEAST && (at.overdueBalance.greaterThan(0) || isNew);
}

export type BarReason = 'PERSISTENTLY_OVERDUE' | 'NOT_DISCLOSED';

export interface Bar {
  readonly because: BarReason;
  readonly since: PlainDate;
  /** The last day on which it holds. */
  readonly until: PlainDate;
}

/** Why an acceptor is barred on a day, by the month that bars it longest; null when it is not. */
export function barOn(known: readonly Disclosure[], day: PlainDate): Bar | null {
  const bars = known.flatMap((one): Bar[] => {
    const because = reasonOf(known, one);
    const until = addMonthsClamped(one.monthEndsOn, MONTHS_BARRED);
    return because === null ? [] : [{ because, since: one.monthEndsOn, until }];
  });
  const live = bars.filter(({ since, until }) => since <= day && day <= until);
  return live.sort((a, b) => (a.until < b.until ? 1 : -1))[0] ?? null;
}

function reasonOf(known: readonly Disclosure[], one: Disclosure): BarReason | null {
  if (isPersistentlyOverdue(known, one)) return 'PERSISTENTLY_OVERDUE';
  return one.disclosed ? null : 'NOT_DISCLOSED';
}

/** Why a bill of this acceptor is not accepted on a day. */
export function refusedAcceptance(known: readonly Disclosure[], day: PlainDate): Refusal | null {
  const bar = barOn(known, day);
  return bar && refuse('ACCEPTOR_BARRED', { ...bar }, 'bill');
}

/** A disclosure tells for so many months how its acceptor pays; one that nobody recorded is silence too. */
const MONTHS_KNOWN = 3;

/** Why a bill of this acceptor is not financed on a day: a company that has disclosed nothing lately is not known to pay. */
export function refusedFinance(
  acceptance: Acceptance,
  known: readonly Disclosure[],
  day: PlainDate,
): Refusal | null {
  const barred = refusedAcceptance(known, day);
  if (barred) return barred;
  const since = addMonthsClamped(day, -MONTHS_KNOWN);
  const isKnown = known.some(({ disclosed, monthEndsOn }) => disclosed && monthEndsOn >= since);
  const unknown = acceptance === 'COMMERCIAL' && !isKnown;
  return unknown ? refuse('ACCEPTOR_NOT_DISCLOSED', {}, 'bill') : null;
}
