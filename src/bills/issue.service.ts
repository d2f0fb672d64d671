import { newId } from '../kernel/ids.js';
import { ZERO, type Decimal } from '../kernel/decimal.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import {
  isRefused,
  notFound,
  problem,
  refuse,
  refuseInput,
  type Decision,
  type Problem,
  type Refusal,
} from '../kernel/decision.js';
import type { Organisation } from '../parties/index.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { moneyAbove0 } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { refusedAcceptance } from './acceptor.js';
import { lock, maturedRefusal, todayOf, type BillAsk } from './asking.js';
import { latestDue } from './bill-days.js';
import { nextState, refusedMove, type Bill, type PendingKind } from './bill.js';
import { bills, billWith, disclosuresOf, packages, writeBill } from './bill.store.js';
import { parsePackageNumber, type Acceptance } from './package-number.js';
import { withEntry } from './parts.service.js';
import { lockPaid, paysProblems, tradeRefusal, type PaysAsk } from './pays.service.js';
import { takeStep } from './step.store.js';
import { MOST_FACE, wholeOf } from './sub-bills.js';

export interface IssueAsk {
  readonly idempotencyKey: string;
  readonly packageNumber: string;
  readonly face: Decimal;
  readonly acceptor: string;
  readonly payee: string;
  readonly dueOn: PlainDate;
  /** Marked 不得转让: it can only be presented. */
  readonly notTransferable?: boolean | null | undefined;
  /** Which receivables of the payee it pays; required where its drawer owes the payee any. */
  readonly pays?: readonly PaysAsk[] | null | undefined;
}

/** The drawer draws a bill on an acceptor, who is asked to accept it; then the payee is asked to receive it. */
export const billIssue = act({
  name: 'billIssue',
  keyed: true,
  worth: async (_platform, _actor, input: IssueAsk) => input.face,
  // A bill lives at the exchange: a number that is known there is taken, wherever it was issued.
  async prepare({ services, clock }, { organisation }, input: IssueAsk) {
    const { packageNumber: number } = input;
    const problems = issueProblems(input, organisation, shanghaiDateOf(clock.now()));
    if (problems.length > 0) return refuseInput(problems);
    const known = await services.billExchange.bill(number);
    return known === null ? {} : refuse('BILL_TAKEN', { number }, 'packageNumber');
  },
  async decide(unit, actor, input: IssueAsk) {
    const acceptance = parsePackageNumber(input.packageNumber)?.acceptance ?? 'COMMERCIAL';
    const refusal = await partiesRefusal(unit, input, acceptance);
    if (refusal) return refusal;
    if ((await packages.byId(unit, input.packageNumber)) !== null)
      return refuse('BILL_TAKEN', { number: input.packageNumber }, 'packageNumber');
    const untold = await tradeRefusal(unit, input, input.packageNumber);
    if (untold) return untold;
    const bill = await putDown(unit, actor, input, acceptance);
    await takeStep(unit, 'ISSUE', bill, {
      ...{ by: actor.organisation, to: input.payee },
      // Not issued there, it is none.
      was: { ...bill, state: 'ENDED/ENDED' },
    });
    await offerTo(unit, bill, 'ACCEPTANCE');
    return { bill: bill._id };
  },
});

function issueProblems(input: IssueAsk, drawer: string, today: PlainDate): Problem[] {
  const { packageNumber, face, acceptor, payee } = input;
  const tooMuch = face.greaterThan(MOST_FACE);
  return [
    ...(parsePackageNumber(packageNumber) ? [] : [problem('packageNumber', 'PACKAGE_NUMBER_MALFORMED')]),
    ...(tooMuch
      ? [problem('face', 'OUT_OF_RANGE', { min: '0.01', max: MOST_FACE, given: face.toFixed() })]
      : moneyAbove0('face', face)),
    ...([drawer, acceptor].includes(payee) ? [problem('payee', 'BILL_PARTIES_SAME')] : []),
    ...daysProblems(input, today),
    ...paysProblems(input),
  ];
}

async function partiesRefusal(
  unit: Unit,
  { acceptor: acceptorId, payee: payeeId }: IssueAsk,
  acceptance: Acceptance,
): Promise<Refusal | null> {
  const approved = (id: string) => organisations.findOne(unit, { _id: id, state: 'APPROVED' });
  const acceptor = await approved(acceptorId);
  if (acceptor === null) return notFound('organisation', acceptorId, 'acceptor');
  if ((await approved(payeeId)) === null) return notFound('organisation', payeeId, 'payee');
  const fits = isBank(acceptor) === (acceptance === 'BANK');
  return fits ? null : refuse('BILL_ACCEPTANCE_DIFFERS', { acceptance }, 'acceptor');
}

const isBank = ({ licence }: Organisation): boolean => licence === 'BANK';

function daysProblems({ dueOn }: IssueAsk, today: PlainDate): Problem[] {
  if (dueOn <= today) return [problem('dueOn', 'BILL_ISSUE_DAY', { today, given: dueOn })];
  const latest = latestDue(today);
  return dueOn <= latest
    ? []
    : [problem('dueOn', 'BILL_DUE_TOO_LATE', { issuedOn: today, latest, given: dueOn })];
}

async function putDown(unit: Unit, actor: Actor, input: IssueAsk, acceptance: Acceptance): Promise<Bill> {
  const drawer = actor.organisation;
  const { packageNumber: number, face, acceptor, payee, dueOn } = input;
  const issuedOn = todayOf(unit);
  const facts = { acceptance, drawer, payee, issuedOn, transferable: input.notTransferable !== true };
  await packages.insert(unit, {
    _id: number,
    face,
    acceptor,
    dueOn,
    ...facts,
    pays: (input.pays ?? []).map((one) => ({ ...one, settled: ZERO })),
    steps: 0,
    createdAt: unit.now,
  });
  const bare: Bill = {
    ...{ _id: newId('bill'), kind: 'BILL', holder: drawer, obligor: acceptor, currency: 'CNY', base: face },
    ...{ paid: ZERO, setOff: ZERO, creditNotesSince: ZERO, holds: [], dueOn, state: 'ISSUED/NONE' },
    ...{ version: 1, createdAt: unit.now },
    bill: {
      ...{ number, range: wholeOf(face), ...facts, chain: [], parties: [drawer, acceptor] },
      ...{
        pending: null,
        pledge: null,
        presentment: null,
        dishonour: null,
        payment: null,
        depth: 0,
        mergedInto: null,
      },
    },
  };
  const bill = {
    ...bare,
    bill: { ...bare.bill, ...withEntry(unit, bare, 'ISSUE', { from: drawer, to: acceptor }) },
  };
  await bills.insert(unit, bill);
  return bill;
}

async function offerTo(
  unit: Unit,
  bill: Bill,
  kind: PendingKind & ('ACCEPTANCE' | 'RECEIPT'),
): Promise<Bill> {
  const from = bill.bill.drawer;
  const to = kind === 'ACCEPTANCE' ? bill.obligor : bill.bill.payee;
  const locked = await lock(unit, bill, 'offer', { kind, from, to });
  await takeStep(unit, 'OFFER', locked, { by: from, to, was: bill });
  return locked;
}

async function drawersBill(
  unit: Unit,
  actor: Actor,
  id: string,
  move: 'offer' | 'cancel',
): Promise<Decision<Bill>> {
  const bill = await billWith(unit, id, { 'bill.drawer': actor.organisation, holder: actor.organisation });
  return bill === null ? notFound('bill', id, 'bill') : (refusedMove(bill, move) ?? bill);
}

/** The drawer asks again after a refusal or its own withdrawal: the acceptor, or the payee where it is accepted. */
export const billOffer = act({
  name: 'billOffer',
  keyed: true,
  async decide(unit, actor, input: BillAsk) {
    const bill = await drawersBill(unit, actor, input.bill, 'offer');
    if (isRefused(bill)) return bill;
    await offerTo(unit, bill, bill.state === 'ISSUED/NONE' ? 'ACCEPTANCE' : 'RECEIPT');
    return { bill: bill._id };
  },
});

/** The drawer ends a bill that was not accepted, or not received. Its number stays taken. */
export const billCancel = act({
  name: 'billCancel',
  keyed: true,
  async decide(unit, actor, input: BillAsk) {
    const bill = await drawersBill(unit, actor, input.bill, 'cancel');
    if (isRefused(bill)) return bill;
    const ended = await writeBill(unit, bill, { state: nextState(bill, 'cancel'), base: ZERO });
    await takeStep(unit, 'CANCEL', ended, { by: actor.organisation, to: actor.organisation });
    return { bill: bill._id };
  },
});

/** The acceptor accepts: from then on it owes the face at maturity. The payee is asked to receive the bill. */
export const billAccept = act({
  name: 'billAccept',
  keyed: true,
  worth: async (platform, _actor, input: BillAsk) => (await bills.byId(platform, input.bill))?.base ?? null,
  async decide(unit, actor, input: BillAsk) {
    const own = actor.organisation;
    const bill = await billWith(unit, input.bill, { obligor: own });
    if (bill === null) return notFound('bill', input.bill, 'bill');
    const refusal =
      refusedMove(bill, 'accept') ??
      maturedRefusal(bill, todayOf(unit)) ??
      refusedAcceptance(await disclosuresOf(unit, own), todayOf(unit));
    if (refusal) return refusal;
    const signed = withEntry(unit, bill, 'ACCEPTANCE', { from: own, to: bill.bill.drawer });
    const state = nextState(bill, 'accept');
    const accepted = await writeBill(unit, bill, { state, bill: { ...signed, pending: null } });
    await takeStep(unit, 'ACCEPT', accepted, { by: own, to: bill.bill.drawer, was: bill });
    await offerTo(unit, accepted, 'RECEIPT');
    unit.tell('BillAccepted', bill._id, { bill: bill._id, acceptor: own });
    return { bill: bill._id };
  },
});

/** The payee receives the bill: it is the first holder, and may pass it on unless its drawer has forbidden that. */
export const billReceive = act({
  name: 'billReceive',
  keyed: true,
  async decide(unit, actor, input: BillAsk) {
    const own = actor.organisation;
    const offered = { 'bill.payee': own, 'bill.pending.kind': 'RECEIPT' };
    const bill = await billWith(unit, input.bill, { $or: [offered, { holder: own }] });
    if (bill === null) return notFound('bill', input.bill, 'bill');
    const move = bill.bill.transferable ? 'receive' : 'receiveMarked';
    const refusal =
      refusedMove(bill, move) ??
      (bill.bill.payee === own ? null : notFound('bill', input.bill, 'bill')) ??
      maturedRefusal(bill, todayOf(unit));
    if (refusal) return refusal;
    const financed = await lockPaid(unit, bill);
    if (financed) return financed;
    const signed = withEntry(unit, bill, 'RECEIPT', { from: bill.bill.drawer, to: own });
    const state = nextState(bill, move);
    const received = await writeBill(unit, bill, { state, holder: own, bill: { ...signed, pending: null } });
    await takeStep(unit, 'RECEIVE', received, { by: own, to: own, was: bill });
    unit.tell('BillReceived', bill._id, { bill: bill._id, holder: own });
    return { bill: bill._id };
  },
});
