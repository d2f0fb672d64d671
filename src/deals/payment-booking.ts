import { shanghaiDateOf } from '../kernel/dates.js';
import { refuse, type Refusal } from '../kernel/decision.js';
import type { Unit } from '../platform/unit.js';
import type { BankEntry, PaymentInstruction } from '../settlement/index.js';
import { wrongState, type Deal } from './deal.js';
import { bookDilution, settleRefusal } from './dilution.service.js';
import { dilutionClaims } from './dilution.store.js';
import { bookDisbursement, disbursementRefusal } from './disburse.service.js';
import { paidOutOn } from './payments.js';
import { buyBackRefusal, demandRefusal } from './recovery.js';
import type { RepaymentFacts } from './repayment.js';
import { recordingMove } from './rebook.js';
import { bookRepayment, lastRefusal, repaymentRefusal } from './repayment.service.js';
import { openRefund } from './stray.js';
import { bookRefund, bookReturnedPayout, bookStrayPayout } from './stray.service.js';
import { supportPurposeOf } from './support-payments.js';
import { bookSupportPayment, supportPaymentRefusal } from './support.service.js';
import { bookSurplus, surplusRefusal } from './surplus.service.js';

interface How {
  /** A person has decided that the money is the deal's: it has left, whatever the limits say by now. */
  readonly byHand: boolean;
}

/**
 * Puts a bank's entry into the books of its deal, the same way as the acts by hand; answers why it cannot be, and has then
 * written nothing.
 */
export function bookEntry(
  unit: Unit,
  deal: Deal,
  instruction: PaymentInstruction,
  entry: BankEntry,
  how: How,
): Promise<Refusal | null> {
  switch (instruction.purpose) {
    case 'DISBURSEMENT':
      // Cancelled while the bank had its order: once a person says that it was carried out, the money is owed back.
      return how.byHand && deal.state === 'CANCELLED'
        ? bookStrayPayout(unit, deal, moneyOf(entry))
        : disbursed(unit, deal, entry, how);
    case 'REFUND':
      return bookRefund(unit, deal, moneyOf(entry));
    case 'REPAYMENT':
    case 'BUY_BACK':
      return cameBack(unit, deal, instruction, entry);
    case 'SURPLUS':
      return paidOver(unit, deal, entry);
    case 'DILUTION':
      return madeUp(unit, deal, instruction, entry);
    case 'GUARANTEE_FEE':
    case 'GUARANTEE':
    case 'GUARANTEE_RETURN':
    case 'SUBSIDY':
      return supported(unit, { deal, instruction, entry }, how);
  }
}

/**
 * Money that the bank gives back of what it has paid for a cancelled deal: named by the payout's own instruction, or by that of
 * the refund, which it makes needless.
 */
export function returnsPayout(
  deal: Deal,
  { purpose }: PaymentInstruction,
  { outcome, direction, currency }: BankEntry,
): boolean {
  if (deal.state !== 'CANCELLED' || !openRefund(deal).greaterThan(0)) return false;
  if (direction !== 'CREDIT' || currency !== deal.currency) return false;
  const odd = outcome === 'REVERSAL' || outcome === 'WRONG_DIRECTION';
  return purpose === 'DISBURSEMENT' || (purpose === 'REFUND' && odd);
}

/** Only a person says so. */
export const bookReturn = (unit: Unit, deal: Deal, entry: BankEntry): Promise<Refusal | null> =>
  bookReturnedPayout(unit, deal, moneyOf(entry));

const referenceOf = ({ bankReference, _id }: BankEntry): string => bankReference ?? _id;

async function disbursed(unit: Unit, deal: Deal, entry: BankEntry, { byHand }: How): Promise<Refusal | null> {
  // A condition may have failed when the bank had its order already: what has left is owed, once a person says that it did.
  const closed = wrongState(deal, byHand && deal.state === 'ACCEPTED' ? 'disburseAfterAll' : 'disburse');
  if (closed) return closed;
  // The books say what the terms say: money of another amount is not this disbursement, whoever decides.
  const expected = paidOutOn(deal, entry.on);
  if (!entry.amount.equals(expected))
    return refuse('ENTRY_AMOUNT', { given: entry.amount.toFixed(2), expected: expected.toFixed(2) });
  const refusal = await disbursementRefusal(unit, deal, entry.on);
  if (refusal !== null && !(byHand && refusal.code !== 'DISBURSEMENT_DAY')) return refusal;
  await bookDisbursement(unit, deal, { on: entry.on, reference: referenceOf(entry) });
  return null;
}

async function cameBack(
  unit: Unit,
  deal: Deal,
  { payer, purpose }: PaymentInstruction,
  entry: BankEntry,
): Promise<Refusal | null> {
  const { amount, on } = entry;
  const closed = wrongState(deal, recordingMove(deal, on));
  if (closed) return closed;
  const today = shanghaiDateOf(unit.now);
  const who =
    payer === deal.seller ? { payer: 'SELLER' as const } : { payer: 'DEBTOR' as const, debtor: payer };
  const facts: RepaymentFacts = { amount, on, ...who, reference: referenceOf(entry) };
  const refusal = await repaymentRefusal(unit, deal, facts, unit.now);
  if (refusal) return refusal;
  const notBack =
    wrongState(deal, 'buyBack') ??
    lastRefusal(deal, facts, unit.now) ??
    demandRefusal(deal, today) ??
    buyBackRefusal(deal, on, amount);
  if (purpose === 'BUY_BACK' && notBack === null) await boughtBack(unit, deal, facts);
  else await bookRepayment(unit, deal, facts);
  return null;
}

/** All that is owed: the claims are the seller's again. What is less is a repayment like any other. */
async function boughtBack(unit: Unit, deal: Deal, facts: RepaymentFacts): Promise<void> {
  const { id } = await bookRepayment(unit, deal, facts, 'BOUGHT_BACK');
  unit.tell('DealBoughtBack', deal._id, { deal: deal._id, repayment: id });
}

async function paidOver(unit: Unit, deal: Deal, entry: BankEntry): Promise<Refusal | null> {
  const closed = wrongState(deal, 'settleSurplus');
  if (closed) return closed;
  const paid = moneyOf(entry);
  const refusal = surplusRefusal(deal, paid, shanghaiDateOf(unit.now));
  if (refusal) return refusal;
  await bookSurplus(unit, deal, paid);
  return null;
}

const moneyOf = (entry: BankEntry) => ({
  amount: entry.amount,
  on: entry.on,
  reference: referenceOf(entry),
});

/** What the seller pays in place of its debtor. */
async function madeUp(
  unit: Unit,
  deal: Deal,
  { about }: PaymentInstruction,
  entry: BankEntry,
): Promise<Refusal | null> {
  const claim = about == null ? null : await dilutionClaims.byId(unit, about);
  if (claim === null) throw new Error(`${entry._id} is for a claim that is missing`);
  const refusal = wrongState(deal, 'record') ?? (await settleRefusal(unit, deal, claim, moneyOf(entry)));
  if (refusal) return refusal;
  await bookDilution(unit, deal, claim, moneyOf(entry));
  return null;
}

interface Told {
  readonly deal: Deal;
  readonly instruction: PaymentInstruction;
  readonly entry: BankEntry;
}

async function supported(
  unit: Unit,
  { deal, instruction, entry }: Told,
  { byHand }: How,
): Promise<Refusal | null> {
  const support = (deal.supports ?? []).find(({ id }) => id === instruction.about);
  const purpose = supportPurposeOf(instruction.purpose);
  if (support === undefined || purpose === null)
    throw new Error(`${entry._id} is for a support that is missing`);
  const money = { purpose, ...moneyOf(entry) };
  const found = { deal, support };
  const refusal =
    wrongState(deal, 'recordSupport') ?? supportPaymentRefusal(found, money, shanghaiDateOf(unit.now));
  // What a guarantor or the lender has paid of a loss beyond its share has moved all the same: by so much it is to come back.
  const goesBack = byHand && (purpose === 'LOSS' || purpose === 'RETURN');
  if (refusal && !(goesBack && refusal.code === 'SUPPORT_ABOVE_DUE')) return refusal;
  await bookSupportPayment(unit, found, money);
  return null;
}
