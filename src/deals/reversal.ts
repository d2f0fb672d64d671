import { shanghaiDateOf } from '../kernel/dates.js';
import { sum, toMoneyText, type Decimal } from '../kernel/decimal.js';
import { notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { dealMoves, type Deal, type DealAct, type DealState } from './deal.js';
import type { Repayment } from './repayment.js';
import { foresee } from './rebook.js';
import { openSurplus } from './recovery.js';
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

/** The repayment that may be taken back. A loss that was given up after it and what was paid over out of it stand in the way. */
export function reversible(deal: Deal, id: string): Decision<Repayment> {
  const from = deal.repayments.findIndex((one) => one.id === id);
  const repayment = deal.repayments[from];
  if (repayment === undefined) return unknownRepayment(deal, id);
  if (deal.writtenOff && isBeforeWriteOff(deal.repayments.slice(from)))
    return refuse('REPAYMENT_BEFORE_WRITE_OFF', { on: deal.writtenOff.on }, 'repayment');
  return paidOverRefusal(foresee(deal, { from, without: id }, repayment.recordedAt)) ?? repayment;
}

function unknownRepayment({ reversals }: Deal, id: string): Refusal {
  const gone = reversals?.find((one) => one.id === id);
  if (gone === undefined) return notFound('repayment', id, 'repayment');
  return refuse('REPAYMENT_REVERSED', { on: shanghaiDateOf(gone.reversedAt) }, 'repayment');
}

/** Whether some of these were recorded before the deal was written off. */
export const isBeforeWriteOff = (repayments: readonly Repayment[]): boolean =>
  repayments.some(({ undo }) => undo.state !== 'WRITTEN_OFF' && undo.state !== 'REPAID');

/** Why a deal cannot stand like that: more was paid over on its repayments than they leave. */
export function paidOverRefusal(deal: Deal): Refusal | null {
  const open = openSurplus(deal);
  if (open.isNegative())
    return refuse('SURPLUS_PAID_OVER', { amount: toMoneyText(open.negated()) }, 'repayment');
  const subsidised = subsidyOverpaid(deal);
  if (subsidised.isZero()) return null;
  return refuse('SUBSIDY_PAID', { amount: toMoneyText(subsidised) }, 'repayment');
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
