import { addDays, daysBetween, shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import type { Deal } from './deal.js';

/** After so many days overdue a deal is told again. */
export const OVERDUE_STEPS = [1, 30, 60, 90] as const;

/** The highest step that so many days have reached; 0 before the first. */
export const stepReached = (days: number): number => OVERDUE_STEPS.findLast((step) => step <= days) ?? 0;

/** Money that has not left so long after the acceptance is told. */
export const LONGEST_WAIT_DAYS = 10;

export const waitsTooLong = ({ acceptedAt }: Pick<Deal, 'acceptedAt'>, today: PlainDate): boolean =>
  daysBetween(shanghaiDateOf(acceptedAt), today) >= LONGEST_WAIT_DAYS;

/** The last day on which the finance can be paid out is the one before it is due. */
export const isTooLateToPayOut = ({ terms }: Pick<Deal, 'terms'>, today: PlainDate): boolean =>
  today > addDays(terms.dueOn, -1);
