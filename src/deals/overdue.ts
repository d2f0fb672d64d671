import { addDays, daysBetween, shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import type { Deal } from './deal.js';

export { OVERDUE_STEPS, stepReached } from '../kernel/overdue-steps.js';

/** Money that has not left so long after the acceptance is told. */
export const LONGEST_WAIT_DAYS = 10;

export const waitsTooLong = ({ acceptedAt }: Pick<Deal, 'acceptedAt'>, today: PlainDate): boolean =>
  daysBetween(shanghaiDateOf(acceptedAt), today) >= LONGEST_WAIT_DAYS;

/** The last day on which the finance can be paid out is the one before it is due. */
export const isTooLateToPayOut = ({ terms }: Pick<Deal, 'terms'>, today: PlainDate): boolean =>
  today > addDays(terms.dueOn, -1);
