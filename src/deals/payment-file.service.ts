import { createHash } from 'node:crypto';
import { reverifyInvoices } from '../assets/index.js';
import { rollForward, isBusinessDay } from '../kernel/calendar.js';
import { addDays, shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { sum, ZERO, type Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { count, distinct, text } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { Platform, Unit } from '../platform/unit.js';
import {
  endToEndIdOf,
  instructionMoves,
  messageIdOf,
  MOST_PAYMENTS,
  moveInstruction,
  paymentFileContents,
  paymentFileMoves,
  paymentFiles,
  paymentInstructions,
  totalOf,
  writePain001,
  type PaymentAccount,
  type PaymentInstruction,
  type PaymentPurpose,
  type Transfer,
} from '../settlement/index.js';
import { searchRegister } from '../title/index.js';
import { isOwing, wrongState, type Deal } from './deal.js';
import { deals } from './deals.store.js';
import { disbursementRefusal } from './disburse.service.js';
import { growsByDay } from './payments.js';
import { owedOn } from './recovery.js';

export interface ExportAsk {
  readonly instructions: readonly string[];
  readonly requestedOn: PlainDate;
  readonly idempotencyKey: string;
}

/** How far ahead a bank takes a payment order. */
const LATEST_DAYS = 30;

/**
 * Puts payments of the actor's organisation into a file for its bank. An instruction that is in one is in no other. Finance
 * leaves only after registers, invoices, limits and amounts were looked at once more: from here on the bank pays.
 */
export const paymentFileExport = act({
  name: 'paymentFileExport',
  keyed: true,
  check: ({ instructions }: ExportAsk) => [
    ...count('instructions', instructions, 1, MOST_PAYMENTS),
    ...distinct('instructions', instructions),
  ],
  async worth(platform, actor, { instructions, requestedOn }: ExportAsk) {
    const own = await ownInstructions(platform, actor, instructions);
    if (isRefused(own)) return null;
    return sum((await pricedOn(platform, own, requestedOn)).map(({ amount }) => amount));
  },
  async prepare(platform, actor, { instructions }: ExportAsk) {
    const own = await ownInstructions(platform, actor, instructions);
    return isRefused(own) ? own : searchedFor(platform, own);
  },
  async decide(unit, actor, input: ExportAsk, { searched }) {
    const asked = await ownInstructions(unit, actor, input.instructions);
    if (isRefused(asked)) return asked;
    const own = await pricedOn(unit, asked, input.requestedOn);
    const wrongDay = requestedDayRefusal(input.requestedOn, shanghaiDateOf(unit.now));
    if (wrongDay) return wrongDay;
    for (const [at, one] of own.entries()) {
      const refusal = await exportRefusal(unit, one, input.requestedOn);
      if (refusal) return { ...refusal, path: `instructions.${at}` };
    }
    const file = await writeFile(unit, actor, own, input.requestedOn);
    for (const one of own)
      await moveInstruction(unit, one, 'export', { file, amount: one.amount, dueOn: one.dueOn });
    unit.note({ searched });
    unit.tell('PaymentFileIssued', file, { file });
    return { paymentFile: file };
  },
});

/** Those of which the actor's organisation is the payer, in the order asked; one between others looks like none. */
async function ownInstructions(
  place: Place,
  { organisation }: Actor,
  ids: readonly string[],
): Promise<Decision<PaymentInstruction[]>> {
  const mine = { _id: { $in: ids }, $or: [{ payer: organisation }, { payee: organisation }] };
  const found = await paymentInstructions.find(place, mine, { limit: ids.length });
  const inOrder: PaymentInstruction[] = [];
  for (const [at, id] of ids.entries()) {
    const one = found.find(({ _id }) => _id === id);
    if (one === undefined) return notFound('paymentInstruction', id, `instructions.${at}`);
    if (one.payer !== organisation)
      return refuse('PAYMENT_IS_THE_PAYERS', { instruction: id }, `instructions.${at}`);
    if (instructionMoves.next(one.state, 'export') === null)
      return refuse(
        'WRONG_STATE',
        { noun: 'paymentInstruction', state: one.state, act: 'paymentFileExport', allowed: '—' },
        `instructions.${at}`,
      );
    inOrder.push(one);
  }
  return inOrder;
}

/** What a seller or borrower owes grows by the day: the file says what is owed on its own day, also before it is due. */
async function pricedOn(
  place: Place,
  own: readonly PaymentInstruction[],
  requestedOn: PlainDate,
): Promise<PaymentInstruction[]> {
  const priced: PaymentInstruction[] = [];
  for (const one of own) {
    const comesBack = one.purpose === 'REPAYMENT' || one.purpose === 'BUY_BACK';
    const deal = comesBack ? await deals.byId(place, one.deal) : null;
    const ofDay = deal !== null && one.payer === deal.seller && isOwing(deal) && growsByDay(deal);
    priced.push(ofDay ? { ...one, amount: totalOf(owedOn(deal, requestedOn)), dueOn: requestedOn } : one);
  }
  return priced;
}

/** Registers and invoices are asked outside the transaction; the hashes of the searches go into the trail. */
async function searchedFor(
  platform: Platform,
  instructions: readonly PaymentInstruction[],
): Promise<Decision<{ searched: Record<string, string> }>> {
  const searched: Record<string, string> = {};
  for (const one of instructions) {
    if (one.purpose !== 'DISBURSEMENT') continue;
    const deal = await deals.byId(platform, one.deal);
    const items = deal?.items.map(({ asset }) => asset) ?? [];
    const found = await searchRegister(platform, items, one.deal);
    if (isRefused(found)) return found;
    const verified = await reverifyInvoices(platform, items);
    if (isRefused(verified)) return verified;
    searched[one.deal] = found.resultHash;
  }
  return { searched };
}

function requestedDayRefusal(on: PlainDate, today: PlainDate): Refusal | null {
  const latest = addDays(today, LATEST_DAYS);
  if (today <= on && on <= latest && isBusinessDay(on)) return null;
  const rolled = rollForward(on < today ? today : on).on;
  const next = rolled <= latest ? rolled : rollForward(today).on;
  return refuse('PAYMENT_DAY', { earliest: today, latest, given: on, next }, 'requestedOn');
}

async function exportRefusal(
  unit: Unit,
  one: PaymentInstruction,
  requestedOn: PlainDate,
): Promise<Refusal | null> {
  const { payerAccount, payeeAccount, onThatDayOnly, dueOn, purpose } = one;
  if (payerAccount === null) return refuse('PAYMENT_ACCOUNT_MISSING', { side: 'payer', party: one.payer });
  if (payeeAccount === null) return refuse('PAYMENT_ACCOUNT_MISSING', { side: 'payee', party: one.payee });
  if (payerAccount.cnaps === null && payerAccount.bic === null) return refuse('PAYMENT_BANK_MISSING');
  if (onThatDayOnly && requestedOn !== dueOn)
    return refuse('PAYMENT_OTHER_DAY', { dueOn, given: requestedOn });
  if (purpose !== 'DISBURSEMENT') return null;
  const deal = await deals.byId(unit, one.deal);
  if (deal === null) return notFound('deal', one.deal);
  const today = shanghaiDateOf(unit.now);
  return (
    wrongState(deal, 'disburse') ??
    payoutDayRefusal(deal, requestedOn, today) ??
    disbursementRefusal(unit, deal, today)
  );
}

/** The registers are searched now: finance leaves today or on the next business day, and before it is due. */
function payoutDayRefusal({ terms }: Deal, given: PlainDate, today: PlainDate): Refusal | null {
  const next = rollForward(addDays(today, 1)).on;
  if (given > next)
    return refuse('PAYMENT_DAY', { earliest: today, latest: next, given, next }, 'requestedOn');
  const latest = addDays(terms.dueOn, -1);
  return given <= latest
    ? null
    : refuse('DISBURSEMENT_DAY', { earliest: today, latest, given }, 'requestedOn');
}

async function writeFile(
  unit: Unit,
  { organisation }: Actor,
  own: readonly PaymentInstruction[],
  requestedOn: PlainDate,
): Promise<string> {
  const initiator = await organisations.byId(unit, organisation);
  if (initiator === null) throw new Error(`${organisation} acts but is missing`);
  const _id = newId('pmf');
  const messageId = messageIdOf(_id);
  const transfers = own.map(transferOf);
  const bytes = Buffer.from(
    writePain001({ messageId, createdAt: unit.now, initiator, requestedOn, transfers }),
  );
  await paymentFileContents.insert(unit, { _id, bytes });
  await paymentFiles.insert(unit, {
    _id,
    organisation,
    messageId,
    requestedOn,
    instructions: own.map((one) => one._id),
    total: own.reduce((total: Decimal, { amount }) => total.plus(amount), ZERO),
    state: 'ISSUED',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    createdAt: unit.now,
    cancelled: null,
    version: 1,
  });
  return _id;
}

const WORDS: Readonly<Record<PaymentPurpose, string>> = {
  DISBURSEMENT: '放款',
  REPAYMENT: '还款',
  SURPLUS: '退还余款',
  BUY_BACK: '回购款',
  DILUTION: '补足转让债权短少款',
  GUARANTEE_FEE: '担保费',
  GUARANTEE: '代偿款',
  GUARANTEE_RETURN: '返还代偿款',
  SUBSIDY: '贴息款',
  REFUND: '退回放款',
};

function transferOf(one: PaymentInstruction): Transfer {
  const known = (account: PaymentAccount | null): PaymentAccount => {
    if (account === null) throw new Error(`${one._id} was let through without an account`);
    return account;
  };
  const endToEndId = endToEndIdOf(one);
  return {
    endToEndId,
    amount: one.amount,
    currency: one.currency,
    from: known(one.payerAccount),
    to: known(one.payeeAccount),
    // In the remark too: Chinese banks give the remark back more reliably than the end-to-end id.
    remark: `${endToEndId} ${WORDS[one.purpose]}`,
  };
}

export interface FileCancelAsk {
  readonly file: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** Cancels a file that the bank has not carried out: the payer answers for that. What arrived stays as it is. */
export const paymentFileCancel = act({
  name: 'paymentFileCancel',
  keyed: true,
  check: ({ reason }: FileCancelAsk) => text('reason', reason, 1, 500),
  async decide(unit, { organisation }, { file: id, reason }: FileCancelAsk) {
    const file = await paymentFiles.findOne(unit, { _id: id, organisation });
    if (file === null) return notFound('paymentFile', id, 'file');
    const state = paymentFileMoves.next(file.state, 'cancel');
    if (state === null) {
      const facts = { noun: 'paymentFile', state: file.state, act: 'paymentFileCancel', allowed: '—' };
      return refuse('WRONG_STATE', facts, 'file');
    }
    const still = { file: id, state: 'EXPORTED' };
    const open = await paymentInstructions.find(unit, still, { limit: MOST_PAYMENTS });
    for (const one of open) await moveInstruction(unit, one, 'takeBack', { file: null });
    const cancelled = { at: unit.now, reason: reason.trim() };
    const change = { $set: { state, cancelled }, $inc: { version: 1 } };
    if (!(await paymentFiles.update(unit, { _id: id, version: file.version }, change)))
      throw new Error(`the guard of file ${id} failed inside a snapshot`);
    const affected = [...new Set(open.map(({ deal }) => deal))];
    unit.tell('PaymentFileCancelled', id, { file: id, deals: affected });
    return { paymentFile: id };
  },
});
