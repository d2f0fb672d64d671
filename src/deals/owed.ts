import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import {
  accruedSince,
  firstAccruedTo,
  grownBy,
  type Accrued,
  type Balance,
  type Tiers,
} from '../settlement/index.js';
import type { Deal } from './deal.js';

/** What was owed at an instant, by what was recorded up to then. */
export interface OwedAt {
  readonly asOf: Date;
  /** By the journal, with interest up to its `accruedTo`. */
  readonly booked: Balance;
  /** What has grown since, up to the day of the instant and without it: the next event of that day books it. */
  readonly notBooked: Accrued;
  readonly total: Balance;
}

/**
 * Interest is booked when something happens; this is what a deal owed between two events, by the formula that a repayment books with.
 * Of an instant to come: what will be owed if nothing happens until then.
 * @param booked what the journal says of that instant.
 * @returns null where the finance had not been paid out.
 */
export function owedAt(deal: Deal, booked: Tiers, asOf: Date): OwedAt | null {
  if (deal.disbursement === null || deal.disbursement.recordedAt > asOf) return null;
  const balance = { ...booked, accruedTo: bookedTo(deal, deal.disbursement.on, asOf) };
  const on = shanghaiDateOf(asOf);
  const notBooked = accruedSince(deal.terms, balance, on);
  return { asOf, booked: balance, notBooked, total: grownBy(balance, notBooked, on) };
}

/** Up to which day interest stood in the journal at an instant: a repayment that was taken back later stood then. */
function bookedTo(deal: Deal, disbursedOn: PlainDate, asOf: Date): PlainDate {
  const stood = [
    ...deal.repayments.filter(({ recordedAt }) => recordedAt <= asOf),
    ...(deal.reversals ?? []).filter((one) => one.recordedAt <= asOf && one.reversedAt > asOf),
  ];
  const givenUp = deal.writtenOff && deal.writtenOff.at <= asOf ? [deal.writtenOff] : [];
  const days = [...stood, ...givenUp].map(({ on }) => on);
  return [firstAccruedTo({ ...deal.terms, disbursedOn }), ...days].sort().at(-1)!;
}
