import { sum, toMoneyText, type Decimal } from '../kernel/decimal.js';
import { notFound, refuse, type Decision } from '../kernel/decision.js';
import type { Balance } from '../settlement/index.js';
import { dealMoves, type Deal, type DealAct, type DealState } from './deal.js';
import type { Repayment } from './repayment.js';
import { balanceOf, openSurplus } from './recovery.js';
import { subsidyOverpaid } from './support.js';

/** By the state to which a deal that has ended returns. */
const REOPENED: Partial<Record<DealState, DealAct>> = {
  DISBURSED: 'reopen',
  RECOURSE: 'reopenRecourse',
  ENFORCEMENT: 'reopenEnforcement',
  WRITTEN_OFF: 'reopenWrittenOff',
};

/** The moves that take a repayment back, one for each state that a deal may have had before. */
export const REVERSING: readonly DealAct[] = ['reverse', ...Object.values(REOPENED)];

/** Whether the deal's state lets a repayment be taken back at all. */
export const isReversible = ({ state }: Pick<Deal, 'state'>): boolean =>
  dealMoves.allowed(state).some((move) => REVERSING.includes(move));

/** The move that takes a repayment back: on a deal that it has ended, one that opens the deal again. */
export const reversingMove = ({ state }: Deal, { undo }: Repayment): DealAct =>
  state === 'REPAID' ? (REOPENED[undo.state] ?? 'reverse') : 'reverse';

/**
 * The repayment that may be taken back. What came after it rests on it, so it is the last one; a loss that was given up after it
 * and a surplus that was paid over out of it stand in the way.
 */
export function reversible(deal: Deal, id: string): Decision<Repayment> {
  const repayment = deal.repayments.find((one) => one.id === id);
  if (repayment === undefined) return notFound('repayment', id, 'repayment');
  const last = deal.repayments.at(-1);
  if (last !== undefined && last.id !== id)
    return refuse('REPAYMENT_NOT_LAST', { last: last.id, reference: last.reference }, 'repayment');
  if (deal.writtenOff && repayment.undo.state !== 'WRITTEN_OFF')
    return refuse('REPAYMENT_BEFORE_WRITE_OFF', { on: deal.writtenOff.on }, 'repayment');
  const without = { ...deal, repayments: deal.repayments.slice(0, -1) };
  const open = openSurplus(without);
  if (open.isNegative())
    return refuse('SURPLUS_PAID_OVER', { amount: toMoneyText(open.negated()) }, 'repayment');
  const subsidised = subsidyOverpaid(without);
  if (subsidised.isZero()) return repayment;
  return refuse('SUBSIDY_PAID', { amount: toMoneyText(subsidised) }, 'repayment');
}

/** What is owed without the repayment: interest has run only as far as before, charges since then stay. */
export function balanceWithout(deal: Deal, { undo, fees }: Repayment): Balance {
  return { ...undo.balance, fees: balanceOf(deal).fees.plus(fees) };
}

type WithParts = readonly Pick<Repayment, 'parts'>[];

/** What a deal has received from debtors on one asset, by repayments that stand. */
export const receivedOn = ({ repayments }: { readonly repayments: WithParts }, asset: string): Decimal =>
  partsOn(repayments, asset);

/** What one asset was paid by these repayments. */
export const partsOn = (repayments: WithParts, asset: string): Decimal =>
  sum(
    repayments
      .flatMap(({ parts }) => parts ?? [])
      .filter((part) => part.asset === asset)
      .map(({ amount }) => amount),
  );
