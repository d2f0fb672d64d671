import { addDays, startOfDayShanghai, type PlainDate } from '../kernel/dates.js';
import { max, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import { applicationOf, endsCovered, outcomeOf, repaymentOf, type Applying } from './apply.js';
import { leftToCollect } from './claims.js';
import { dealMoves, isLive, type Deal, type DealAct } from './deal.js';
import { balanceOf } from './recovery.js';
import type { Repayment, RepaymentFacts } from './repayment.js';

/**
 * A deal's repayments stand in the order of their days, and each rests on those before it. Where one is put between them, or taken
 * out, the later ones are taken back and applied again, so that all is as if it had come in order.
 */
export interface Rebooking {
  /** The place of the first repayment that is taken back. */
  readonly from: number;
  /** The id of the one that is not applied again. */
  readonly without?: string | undefined;
  /** The payment that comes before all that are applied again. */
  readonly insert?: RepaymentFacts | undefined;
}

/** The place of a payment among a deal's repayments: after those of its day. */
export function placeOf({ repayments }: Pick<Deal, 'repayments'>, on: PlainDate): number {
  const later = repayments.findIndex((one) => one.on > on);
  return later < 0 ? repayments.length : later;
}

/** Whether later payments were recorded before one of that day. */
export const isLate = (deal: Pick<Deal, 'repayments'>, on: PlainDate): boolean =>
  placeOf(deal, on) < deal.repayments.length;

/** After its end a deal takes in only what came before the payment that ended it. */
export const recordingMove = (deal: Deal, on: PlainDate): DealAct =>
  isLate(deal, on) ? 'recordLate' : 'record';

/** A payment that is applied, with the costs that were charged up to then in all. */
export interface Step extends Applying {
  readonly charged: Decimal;
  readonly chargedLater: Decimal;
}

/** What is applied, in order. */
export function stepsOf(deal: Deal, { from, without, insert }: Rebooking, now: Date): Step[] {
  const earlier = deal.repayments.slice(0, from);
  const again = deal.repayments.slice(from).filter(({ id }) => id !== without);
  const added = insert ? [{ on: insert.on, recordedAt: now }] : [];
  const times = inOrder([...earlier, ...added, ...again]).slice(earlier.length);
  const payments: Applying[] = [
    ...(insert ? [{ paid: insert }] : []),
    ...again.map((one) => ({ paid: factsOf(deal, one), again: one })),
  ];
  return payments.map((one, at) => ({ ...one, ...chargesBy(deal, times[at] ?? 0) }));
}

function chargesBy({ feesCharged }: Deal, time: number): Pick<Step, 'charged' | 'chargedLater'> {
  const total = sum(feesCharged.map(({ amount }) => amount));
  const charged = sum(
    feesCharged.filter(({ chargedAt }) => chargedAt.getTime() <= time).map(({ amount }) => amount),
  );
  return { charged, chargedLater: total.minus(charged) };
}

/**
 * When each would have been recorded, had they come in order: when it was, or on its own day where a later one was recorded before
 * it. Decides which costs had been charged by then.
 */
function inOrder(all: readonly Pick<Repayment, 'on' | 'recordedAt'>[]): number[] {
  const times: number[] = [];
  for (const { on, recordedAt } of [...all].reverse()) {
    const next = times[0] ?? Infinity;
    const own = recordedAt.getTime();
    const endOfDay = startOfDayShanghai(addDays(on, 1)).getTime() - 1;
    times.unshift(own <= next ? own : Math.min(next, endOfDay));
  }
  return times;
}

const NOBODY = '—';

function factsOf({ items, debtors }: Deal, one: Repayment): RepaymentFacts {
  const { received: amount, on, payer, reference, dilution, parts } = one;
  const paidOn = items.find(({ asset }) => asset === parts?.[0]?.asset);
  // Of before it was kept who of several debtors had paid, its debts say so; one that paid none of them is nobody's.
  const debtor = one.debtor ?? paidOn?.debtor ?? (debtors.length === 1 ? debtors[0] : NOBODY);
  return { amount, on, payer, reference, debtor, ...(dilution == null ? {} : { dilution }) };
}

/** The repayments that are taken back. */
export const takenBack = ({ repayments }: Deal, { from }: Rebooking): readonly Repayment[] =>
  repayments.slice(from);

/** The deal as it stood before the first repayment that is taken back. */
export function startOf(deal: Deal, { from }: Rebooking): Deal {
  const first = deal.repayments[from];
  if (first === undefined) throw new Error(`${deal._id} has no repayment ${from}`);
  const repayments = deal.repayments.slice(0, from);
  return { ...deal, state: first.undo.state, balance: first.undo.balance, repayments };
}

/** The deal as it stands before a step: with what has happened since the one before it. */
export function before(deal: Deal, { again, charged }: Step): Deal {
  const was = again?.undo.state ?? deal.state;
  const state = deal.state === 'REPAID' || was === 'REPAID' ? deal.state : was;
  return { ...withCharges(deal, charged), state };
}

/** What was given up is owed no more, costs neither. */
function withCharges(deal: Deal, charged: Decimal): Deal {
  if (deal.writtenOff) return deal;
  const paid = sum(deal.repayments.map(({ fees }) => fees));
  return { ...deal, balance: { ...balanceOf(deal), fees: max(ZERO, charged.minus(paid)) } };
}

/** The deal after all steps: what was charged since the last is owed too, and a deal that has not ended is where it was. */
export function after(deal: Deal, now: Deal): Deal {
  const charged = sum(deal.feesCharged.map(({ amount }) => amount));
  if (now.state === 'REPAID') return now;
  return { ...withCharges(now, charged), state: isLive(deal) ? deal.state : now.state };
}

/** What will be, but for the debts of each debtor: asked before anything is written. */
export function foresee(deal: Deal, rebooking: Rebooking, now: Date): Deal {
  const steps = stepsOf(deal, rebooking, now);
  return after(
    deal,
    steps.reduce((one, step) => foreseeStep(before(one, step), step, now), startOf(deal, rebooking)),
  );
}

function foreseeStep(deal: Deal, step: Step, at: Date): Deal {
  const application = applicationOf(deal, step);
  const repayment = repaymentOf(deal, step, application, { id: '', at });
  const { balance, covered } = outcomeOf(deal, step, application, repayment);
  const next = { ...deal, balance, repayments: [...deal.repayments, repayment] };
  const ends = covered && (endsCovered(deal, repayment, application) || leftToCollect(next).isZero());
  return ends ? { ...next, state: dealMoves.next(deal.state, 'repay') ?? deal.state } : next;
}
