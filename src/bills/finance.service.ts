import type { Asset, Encumbrance, EncumbranceEnd } from '../assets/index.js';
import { isRefused, type Decision } from '../kernel/decision.js';
import type { Decimal } from '../kernel/decimal.js';
import { newId } from '../kernel/ids.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { refusedFinance } from './acceptor.js';
import { chainRefusal, lock, maturedRefusal, todayOf } from './asking.js';
import { nextState, refusedMove, type Bill } from './bill.js';
import { bills, disclosuresOf, writeBill } from './bill.store.js';
import { hasPending, release, sign, undo } from './endorse.service.js';
import { holdersInLine } from './liability.js';
import { rejoin, split, withEntry } from './parts.service.js';
import { settlePaid } from './pays.service.js';
import { takeStep } from './step.store.js';

async function billNow(place: Place, { _id }: Pick<Asset, '_id'>): Promise<Bill> {
  const bill = await bills.byId(place, _id);
  if (bill === null) throw new Error(`${_id} is held by a deal but missing`);
  return bill;
}

/**
 * A deal takes a bill, or so much of it: the part is split off, locked, and its endorsement is asked for at the exchange. Only
 * that the exchange has it makes the deal's condition ENDORSED.
 */
export async function encumber(unit: Unit, asset: Asset, taken: Encumbrance): Promise<Decision<Asset>> {
  const bill = await billNow(unit, asset);
  const move = taken.technique === 'BILL_DISCOUNTING' ? 'discount' : 'pledge';
  const today = todayOf(unit);
  const known = await disclosuresOf(unit, bill.obligor);
  const refusal =
    refusedMove(bill, move) ??
    maturedRefusal(bill, today) ??
    chainRefusal(bill) ??
    refusedFinance(bill.bill.acceptance, known, today);
  if (refusal) return refusal;
  const cutOff = await split(unit, bill, taken.amount);
  if (isRefused(cutOff)) return cutOff;
  const { grantor: from, lender: to, deal } = taken;
  const kind = move === 'discount' ? 'DISCOUNT' : 'PLEDGE';
  const locked = await lock(unit, cutOff.part, move, { kind, from, to, deal });
  await takeStep(unit, move === 'discount' ? 'ASK_DISCOUNT' : 'ASK_PLEDGE', locked, { by: from, to, deal });
  return locked;
}

/** The money has left: a bill that is discounted is the lender's. A pledge stands since the exchange had it, and secures from now on. */
export async function disbursed(unit: Unit, asset: Asset): Promise<void> {
  const bill = await billNow(unit, asset);
  if (hasPending(bill)) await sign(unit, bill);
  const { pledge } = bill.bill;
  if (pledge !== null) await writeBill(unit, bill, { bill: { pledge: { ...pledge, lent: true } } });
}

/**
 * The deal lets go of a bill. Before money has left it is what it was, to the cent and the range; afterwards a pledge is
 * released, and a discounted bill that was not paid by its acceptor goes back to whom it came from.
 */
export async function released(
  unit: Unit,
  asset: Asset,
  { deal, grantor, lender }: Encumbrance,
  how: EncumbranceEnd,
): Promise<void> {
  const bill = await billNow(unit, asset);
  if (bill.bill.pending?.deal === deal && hasPending(bill)) await undo(unit, bill, 'withdraw');
  else if (bill.bill.pledge?.deal === deal) await unpledge(unit, bill, how);
  else if (bill.holder === lender) await returnTo(unit, bill, grantor);
}

/** Whether it is said to be paid to a deal: then the deal's end has left it as it was. */
export const isPaidTo = ({ state, bill }: Bill, deal: string): boolean =>
  (state === 'PAID/ENDED' || state === 'SETTLED/ENDED') && bill.payment?.deal === deal;

/** What a deal that has ended could not let go of then, since it was said to be paid. */
export async function letGo(unit: Unit, bill: Bill): Promise<void> {
  const grantor = holdersInLine(bill.bill).at(-2);
  if (bill.bill.pledge !== null) await unpledge(unit, bill, 'REPAID');
  else if (grantor !== undefined) await returnTo(unit, bill, grantor);
}

/** What a deal books is paid on what the bill pays. Where it is taken back, whether it was made is for the lender to say anew. */
export async function paid(unit: Unit, asset: Asset, change: Decimal): Promise<void> {
  const bill = await billNow(unit, asset);
  await settlePaid(unit, bill.bill.number);
  if (!change.isNegative()) return;
  const { payment } = bill.bill;
  if (payment === null) return;
  await writeBill(unit, bill, { bill: { payment: { ...payment, id: newId('bpm'), answeredAt: null } } });
}

async function unpledge(unit: Unit, bill: Bill, how: EncumbranceEnd): Promise<void> {
  if (refusedMove(bill, 'release') !== null) return;
  const free = await release(unit, bill);
  if (how !== 'CANCELLED') return;
  // It has never secured anything: the chain is that of before, and the part is part of the rest again.
  const parted = bill.bill.chain.findLastIndex(({ kind }) => kind === 'PLEDGE');
  await rejoin(unit, await writeBill(unit, free, { bill: { chain: bill.bill.chain.slice(0, parted) } }));
}

async function returnTo(unit: Unit, bill: Bill, grantor: string): Promise<void> {
  if (refusedMove(bill, 'giveBack') !== null) return;
  const entry = withEntry(unit, bill, 'RETURN', { from: bill.holder, to: grantor });
  await takeStep(unit, 'RETURN', bill, { by: bill.holder, to: grantor });
  const presentment = bill.bill.dishonour ? bill.bill.presentment : null;
  const facts = { ...entry, presentment };
  await writeBill(unit, bill, { state: nextState(bill, 'giveBack'), holder: grantor, bill: facts });
}
