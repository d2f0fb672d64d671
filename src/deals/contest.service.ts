import {
  isStandingDispute,
  liftDispute,
  MOST_CONTESTS,
  opposeSetOff,
  outstandingOf,
  receivables,
  recordContest,
  refusedMove,
  type ContestGround,
  type Receivable,
} from '../assets/index.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { notFound, problem, refuse, type Problem, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { noticesOver } from './deals.store.js';
import { noteDilution } from './dilution-note.service.js';

export interface ContestAsk {
  readonly receivable: string;
  readonly ground: ContestGround;
  readonly amount: Decimal;
  readonly reason: string;
  /** Of a set-off: when the debtor's own claim arose and falls due, and whether it rests on the same contract. */
  readonly arisenOn?: PlainDate | null | undefined;
  readonly ownClaimDueOn?: PlainDate | null | undefined;
  readonly sameContract?: boolean | null | undefined;
  readonly idempotencyKey: string;
}

function contestProblems(input: ContestAsk): readonly Problem[] {
  const setOff = input.ground === 'SET_OFF';
  return [
    ...moneyAbove0('amount', input.amount),
    ...text('reason', input.reason, 1, 500),
    ...(setOff && input.arisenOn == null ? [problem('arisenOn', 'REQUIRED')] : []),
    ...(setOff && input.ownClaimDueOn == null ? [problem('ownClaimDueOn', 'REQUIRED')] : []),
  ];
}

/**
 * The debtor disputes part of what it has confirmed, or sets a claim of its own off against it. A lender that holds the claim
 * has a claim on the seller for what is missing then.
 */
export const receivableContest = act({
  name: 'receivableContest',
  keyed: true,
  check: contestProblems,
  worth: async (_platform, _actor, input: ContestAsk) => input.amount,
  async decide(unit, { organisation }, input: ContestAsk) {
    const { receivable: id, ground, amount } = input;
    const mine = { _id: id, kind: 'RECEIVABLE', obligor: organisation };
    const receivable = await receivables.findOne(unit, mine);
    if (receivable === null) return notFound('receivable', id, 'receivable');
    const refusal = refusedContest(receivable, amount) ?? (await refusedSetOff(unit, receivable, input));
    if (refusal) return refusal;
    const reason = input.reason.trim();
    const contest = { id: newId('cnt'), ground, amount, reason, at: unit.now, liftedAt: null };
    const contested = await recordContest(unit, receivable, contest);
    await noteDilution(unit, contested, ground);
    const { holder: seller } = receivable;
    unit.tell('ReceivableContested', id, { receivable: id, seller, ground, amount: toMoneyText(amount) });
    return { receivable: id, contestId: contest.id };
  },
});

function refusedContest(receivable: Receivable, amount: Decimal): Refusal | null {
  const moved = refusedMove(receivable, 'contest');
  if (moved) return moved;
  if ((receivable.contests ?? []).length >= MOST_CONTESTS)
    return refuse('TOO_MANY_CONTESTS', { max: MOST_CONTESTS }, 'receivable');
  const open = outstandingOf(receivable).minus(receivable.disputed ?? ZERO);
  if (amount.lessThanOrEqualTo(open)) return null;
  const facts = { available: toMoneyText(open), requested: toMoneyText(amount) };
  return refuse('CONTEST_ABOVE_OPEN', facts, 'amount');
}

/**
 * Against an assignee a debtor sets off what it had against the seller when notice reached it, if that falls due no later than
 * the assigned claim, or what rests on the same contract (Civil Code 549).
 */
async function refusedSetOff(unit: Unit, receivable: Receivable, ask: ContestAsk): Promise<Refusal | null> {
  const { ground, arisenOn, ownClaimDueOn, sameContract } = ask;
  if (ground !== 'SET_OFF' || sameContract === true || arisenOn == null || ownClaimDueOn == null) return null;
  const standing = (await noticesOver(unit, [receivable._id])).filter(({ endedAt }) => endedAt === null);
  const first = standing.sort((a, b) => a.madeAt.getTime() - b.madeAt.getTime())[0];
  if (first === undefined) return null;
  if (arisenOn < shanghaiDateOf(first.madeAt) && ownClaimDueOn <= receivable.dueOn) return null;
  const facts = {
    noticedAt: first.madeAt.toISOString(),
    arisenOn,
    ownClaimDueOn,
    dueOn: receivable.dueOn,
  };
  return refuse('SET_OFF_AFTER_NOTICE', facts, 'arisenOn');
}

interface LiftAsk {
  readonly receivable: string;
  readonly contest: string;
  readonly idempotencyKey: string;
}

/** The debtor holds up a dispute no more: what it disputed is owed and can be financed again. */
export const receivableContestLift = act({
  name: 'receivableContestLift',
  keyed: true,
  async worth(platform, { organisation }, { receivable: id, contest }: LiftAsk) {
    const found = await receivables.findOne(platform, { _id: id, kind: 'RECEIVABLE', obligor: organisation });
    return found?.contests?.find((one) => one.id === contest)?.amount ?? null;
  },
  async decide(unit, { organisation }, { receivable: id, contest }: LiftAsk) {
    const mine = { _id: id, kind: 'RECEIVABLE', obligor: organisation };
    const receivable = await receivables.findOne(unit, mine);
    if (receivable === null) return notFound('receivable', id, 'receivable');
    const found = (receivable.contests ?? []).find((one) => one.id === contest);
    if (found === undefined) return notFound('contest', contest, 'contest');
    if (found.ground === 'SET_OFF' && found.opposed == null) return refuse('CONTEST_FINAL', {}, 'contest');
    const refusal = refusedMove(receivable, 'liftContest');
    if (refusal) return refusal;
    if (!isStandingDispute(found)) return notFound('contest', contest, 'contest');
    const lifted = await liftDispute(unit, receivable, contest);
    await noteDilution(unit, lifted, 'LIFTED');
    unit.tell('ReceivableContestLifted', id, { receivable: id, contest });
    return { receivable: id };
  },
});

interface OpposeAsk {
  readonly receivable: string;
  readonly contest: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/**
 * A lender that the debtor was told to pay does not accept a set-off: whether the debtor's own claim exists, arose before the notice
 * or rests on the same contract is for the debtor to prove (Civil Code 549). The amount is owed again, and disputed.
 */
export const receivableSetOffOppose = act({
  name: 'receivableSetOffOppose',
  keyed: true,
  check: ({ reason }: OpposeAsk) => text('reason', reason, 1, 500),
  async decide(unit, { organisation: by }, { receivable: id, contest, reason }: OpposeAsk) {
    const receivable = await receivables.byId(unit, id);
    const told = (await noticesOver(unit, [id])).filter(
      ({ lender, endedAt }) => lender === by && endedAt === null,
    );
    if (receivable === null || told.length === 0) return notFound('receivable', id, 'receivable');
    const found = (receivable.contests ?? []).find((one) => one.id === contest && one.ground === 'SET_OFF');
    if (found === undefined || found.opposed != null) return notFound('contest', contest, 'contest');
    const opposed = await opposeSetOff(unit, receivable, { id: contest, by, reason: reason.trim() });
    await noteDilution(unit, opposed, 'DISPUTE');
    const { holder: seller, obligor: debtor } = receivable;
    const amount = toMoneyText(found.amount);
    unit.tell('ReceivableSetOffOpposed', id, { receivable: id, contest, seller, debtor, lender: by, amount });
    return { receivable: id };
  },
});
