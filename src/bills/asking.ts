import { newId } from '../kernel/ids.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { organisations, type Organisation } from '../parties/index.js';
import type { Actor } from '../platform/actor.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { MOST_ENTRIES, nextState, type Bill, type BillAct, type Pending, type PendingKind } from './bill.js';
import { writeBill } from './bill.store.js';

export interface BillAsk {
  readonly idempotencyKey: string;
  readonly bill: string;
}

export interface Asked {
  readonly kind: PendingKind;
  readonly from: string;
  readonly to: string;
  readonly notTransferable?: boolean;
  readonly deal?: string | null;
}

/** Locks a part until the other side answers; what it was is kept with the request. */
export function lock(unit: Unit, bill: Bill, move: BillAct, asked: Asked): Promise<Bill> {
  const pending: Pending = {
    ...{ notTransferable: false, deal: null, ...asked },
    ...{ id: newId('bpd'), before: bill.state, askedAt: unit.now },
  };
  const parties = [...new Set([...bill.bill.parties, asked.to])];
  return writeBill(unit, bill, { state: nextState(bill, move), bill: { pending, parties } });
}

/** From its due date on a bill is presented and passed on no more. */
export const maturedRefusal = ({ dueOn }: Pick<Bill, 'dueOn'>, today: PlainDate): Refusal | null =>
  today >= dueOn ? refuse('BILL_MATURED', { dueOn }, 'bill') : null;

export const chainRefusal = ({ bill }: Pick<Bill, 'bill'>): Refusal | null =>
  bill.chain.length >= MOST_ENTRIES ? refuse('BILL_CHAIN_LONG', { max: MOST_ENTRIES }, 'bill') : null;

export const todayOf = ({ now }: Unit): PlainDate => shanghaiDateOf(now);

/** An approved organisation that is not the caller itself. */
export async function partner(
  place: Place,
  { organisation }: Pick<Actor, 'organisation'>,
  id: string,
  path: string,
): Promise<Decision<Organisation>> {
  const found = await organisations.findOne(place, { _id: id, state: 'APPROVED' });
  if (found === null) return notFound('organisation', id, path);
  return id === organisation ? refuse('BILL_TO_SELF', {}, path) : found;
}
