import { availableOf } from '../assets/index.js';
import { toMoneyText, type Decimal } from '../kernel/decimal.js';
import {
  isRefused,
  notFound,
  problem,
  refuse,
  type Decision,
  type Problem,
  type Refusal,
} from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { chainRefusal, lock, maturedRefusal, partner, todayOf, type BillAsk } from './asking.js';
import { nextState, partiesOf, refusedMove, type Bill, type Pending } from './bill.js';
import { bills, billWith, writeBill } from './bill.store.js';
import { rejoin, split, withEntry } from './parts.service.js';
import { isTurnedDown, takeStep } from './step.store.js';

export interface PassOnAsk extends BillAsk {
  readonly to: string;
  /** All that is free when left out. */
  readonly amount?: Decimal | null | undefined;
  /** The sub-bill at which the part begins; the first one when left out. */
  readonly from?: Decimal | null | undefined;
  readonly notTransferable?: boolean | null | undefined;
}

const worthOf = async (place: Place, { bill, amount }: PassOnAsk): Promise<Decimal | null> =>
  amount ?? (await bills.byId(place, bill))?.base ?? null;

/** The holder asks another to take the bill, or so much of it: a part is split off and locked until the other one answers. */
function passingOn(name: 'billEndorse' | 'billPledge', move: 'endorse' | 'pledge') {
  return act({
    name,
    keyed: true,
    check: (input: PassOnAsk) => [...moneyAbove0('amount', input.amount), ...beginProblems(input.from)],
    worth: (platform, _actor, input: PassOnAsk) => worthOf(platform, input),
    async decide(unit, actor, input: PassOnAsk) {
      const bill = await billWith(unit, input.bill, { holder: actor.organisation });
      if (bill === null) return notFound('bill', input.bill, 'bill');
      const refusal = refusedMove(bill, move) ?? maturedRefusal(bill, todayOf(unit)) ?? chainRefusal(bill);
      if (refusal) return refusal;
      const to = await partner(unit, actor, input.to, 'to');
      if (isRefused(to)) return to;
      const amount = freeAmount(bill, input.amount ?? null);
      if (isRefused(amount)) return amount;
      const cutOff = await split(unit, bill, amount, input.from?.toNumber() ?? null);
      if (isRefused(cutOff)) return cutOff;
      await ask(unit, cutOff.part, move, input);
      return { bill: cutOff.part._id, rest: cutOff.rest?._id ?? null };
    },
  });
}

export const billEndorse = passingOn('billEndorse', 'endorse');
export const billPledge = passingOn('billPledge', 'pledge');

const MOST_BEGIN = '1000000000000';

function beginProblems(from: Decimal | null | undefined): Problem[] {
  if (from == null || (from.isInteger() && from.greaterThan(0) && from.lessThanOrEqualTo(MOST_BEGIN)))
    return [];
  return [problem('from', 'OUT_OF_RANGE', { min: 1, max: MOST_BEGIN, given: from.toFixed() })];
}

/** What is asked for, or all that no request and no deal has locked. */
function freeAmount(bill: Bill, asked: Decimal | null): Decision<Decimal> {
  const available = availableOf(bill);
  const amount = asked ?? available;
  if (amount.greaterThan(0) && amount.lessThanOrEqualTo(available)) return amount;
  const facts = { available: toMoneyText(available), requested: toMoneyText(amount) };
  return refuse('AMOUNT_ABOVE_AVAILABLE', facts, 'amount');
}

async function ask(unit: Unit, part: Bill, move: 'endorse' | 'pledge', input: PassOnAsk): Promise<void> {
  const from = part.holder;
  const notTransferable = move === 'endorse' && input.notTransferable === true;
  const kind = move === 'endorse' ? 'ENDORSEMENT' : 'PLEDGE';
  const locked = await lock(unit, part, move, { kind, from, to: input.to, notTransferable });
  const step = move === 'endorse' ? 'ASK_ENDORSEMENT' : 'ASK_PLEDGE';
  await takeStep(unit, step, locked, { by: from, to: input.to, notTransferable, was: part });
}

type Waiting = Bill & { readonly bill: { readonly pending: Pending } };

/** The part with the request that waits for the caller's answer, or for the caller's counterpart. */
async function waiting(
  unit: Unit,
  actor: Actor,
  id: string,
  side: 'to' | 'from',
): Promise<Decision<Waiting>> {
  const own = actor.organisation;
  const concerned = { $or: [{ [`bill.pending.${side}`]: own }, { holder: own }] };
  const bill = await billWith(unit, id, concerned);
  if (bill === null) return notFound('bill', id, 'bill');
  const { pending } = bill.bill;
  if (pending?.[side] !== own)
    return refusedMove(bill, side === 'to' ? 'refuse' : 'withdraw') ?? notFound('bill', id, 'bill');
  return pending.deal === null ? (bill as Waiting) : refuse('BILL_OF_DEAL', { deal: pending.deal }, 'bill');
}

/** Whoever is to take an endorsement or a pledge takes it. */
export const billSign = act({
  name: 'billSign',
  keyed: true,
  worth: async (platform, _actor, input: BillAsk) => (await bills.byId(platform, input.bill))?.base ?? null,
  async decide(unit, actor, input: BillAsk) {
    const bill = await waiting(unit, actor, input.bill, 'to');
    if (isRefused(bill)) return bill;
    const refusal = refusedMove(bill, 'sign') ?? maturedRefusal(bill, todayOf(unit));
    if (refusal) return refusal;
    const signed = await sign(unit, bill);
    unit.tell('BillPassedOn', bill._id, { bill: bill._id, from: bill.holder, to: signed.holder });
    return { bill: bill._id };
  },
});

/** The request takes effect: the bill is in other hands, or pledged. */
export async function sign(unit: Unit, bill: Waiting): Promise<Bill> {
  const { kind, from, to, deal, notTransferable } = bill.bill.pending;
  await takeStep(unit, 'SIGN', bill, { by: to, to, deal, was: bill });
  if (kind === 'PLEDGE') {
    const entry = withEntry(unit, bill, 'PLEDGE', { from, to });
    const facts = { ...entry, pending: null, pledge: { to, deal, lent: deal === null } };
    return writeBill(unit, bill, { state: nextState(bill, 'signPledge'), bill: facts });
  }
  const entry = withEntry(unit, bill, kind === 'DISCOUNT' ? 'DISCOUNT' : 'ENDORSEMENT', {
    ...{ from, to, notTransferable },
  });
  const state = nextState(bill, notTransferable ? 'signMarked' : 'sign');
  return writeBill(unit, bill, { state, holder: to, bill: { ...entry, pending: null } });
}

export const hasPending = (bill: Bill): bill is Waiting => bill.bill.pending !== null;

/** Nothing comes of the request: state and range are what they were. */
export async function undo(unit: Unit, bill: Waiting, move: 'refuse' | 'withdraw'): Promise<Bill> {
  const { before, from, to, deal } = bill.bill.pending;
  const by = move === 'refuse' ? to : from;
  // What the exchange never took is not ended there.
  if (!(await isTurnedDown(unit, bill._id)))
    await takeStep(unit, move === 'refuse' ? 'REFUSE' : 'WITHDRAW', bill, { by, to: by, deal });
  const state = nextState(bill, move);
  if (state !== before) throw new Error(`${bill._id} was ${before} and would be ${state}`);
  const facts = { pending: null, parties: partiesOf({ ...bill.bill, pending: null }) };
  return rejoin(unit, await writeBill(unit, bill, { state, bill: facts }));
}

function ending(name: 'billRefuse' | 'billWithdraw', move: 'refuse' | 'withdraw') {
  return act({
    name,
    keyed: true,
    check: (input: BillAsk & { readonly reason?: string | null | undefined }) =>
      text('reason', input.reason, 1, 500),
    async decide(unit, actor, input: BillAsk & { readonly reason?: string | null | undefined }) {
      const bill = await waiting(unit, actor, input.bill, move === 'refuse' ? 'to' : 'from');
      if (isRefused(bill)) return bill;
      const { kind, from, to } = bill.bill.pending;
      const { _id } = await undo(unit, bill, move);
      unit.tell('BillRequestEnded', bill._id, {
        bill: bill._id,
        kind,
        from,
        to,
        reason: input.reason ?? null,
      });
      return { bill: _id };
    },
  });
}

/** Whoever was asked says no. */
export const billRefuse = ending('billRefuse', 'refuse');
/** Whoever asked takes the request back before it was answered. */
export const billWithdraw = ending('billWithdraw', 'withdraw');

/** The pledgee lets go of a pledge. Those of deals end with the deal. */
export const billRelease = act({
  name: 'billRelease',
  keyed: true,
  async decide(unit, actor, input: BillAsk) {
    const own = actor.organisation;
    const bill = await billWith(unit, input.bill, { $or: [{ 'bill.pledge.to': own }, { holder: own }] });
    if (bill === null) return notFound('bill', input.bill, 'bill');
    const refusal: Refusal | null = refusedMove(bill, 'release');
    if (refusal) return refusal;
    const { pledge } = bill.bill;
    if (pledge?.to !== own) return notFound('bill', input.bill, 'bill');
    if (pledge.deal !== null) return refuse('BILL_OF_DEAL', { deal: pledge.deal }, 'bill');
    await release(unit, bill);
    return { bill: bill._id };
  },
});

/** The pledge is gone; the bill is its holder's as before. */
export async function release(unit: Unit, bill: Bill): Promise<Bill> {
  const { pledge } = bill.bill;
  if (pledge === null) throw new Error(`${bill._id} is not pledged`);
  const entry = withEntry(unit, bill, 'RELEASE', { from: pledge.to, to: bill.holder });
  await takeStep(unit, 'RELEASE', bill, { by: pledge.to, to: bill.holder, deal: pledge.deal });
  const facts = { ...entry, pledge: null, presentment: bill.bill.dishonour ? bill.bill.presentment : null };
  return writeBill(unit, bill, { state: nextState(bill, 'release'), bill: facts });
}
