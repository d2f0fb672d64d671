import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { notFound, refuse, type Refusal } from '../kernel/decision.js';
import { approvalAbove } from '../platform/approvals.store.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import {
  directionOf,
  bankReferences,
  entryMoves,
  instructionIdOf,
  judge,
  moveEntry,
  openAccounts,
  paymentInstructions,
  paymentsOf,
  sameSlot,
  serves,
  totalOf,
  type BankEntry,
  type Judgement,
  type PaymentInstruction,
} from '../settlement/index.js';
import { dealPaidBy, recordedBy, recordedByHand } from './bank-movement.js';
import type { Deal } from './deal.js';
import { deals } from './deals.store.js';
import { bookEntry, bookReturn, returnsPayout } from './payment-booking.js';
import { growsByDay, paidOutOn } from './payments.js';
import { owedOn } from './recovery.js';
import { recorderOf } from './support.js';
import { supportPurposeOf } from './support-payments.js';

/** What an entry is about: the deal of the instruction that it names, and what is instructed there now. */
interface Matter {
  readonly deal: Deal;
  readonly named: PaymentInstruction;
  readonly live: PaymentInstruction | null;
}

/** Only money whose bank it is that says so: what an organisation may not see looks like no reference at all. */
async function matterOf(place: Place, owner: string, instruction: string | null): Promise<Matter | null> {
  const named = instruction && (await paymentInstructions.byId(place, instruction));
  const deal = named ? await deals.byId(place, named.deal) : null;
  if (!named || deal === null || wordOf(deal, named) !== owner) return null;
  const { live } = await paymentsOf(place, deal._id);
  const same = live.find((one) => sameSlot(one, named));
  // A seller that was asked to repay and then to buy back pays one debt, whichever reference it gives.
  const other = live.find((one) => one.payer === named.payer && comesBack(one) && comesBack(named));
  return { deal, named, live: same ?? other ?? null };
}

/** Whose bank it is: the lender's, except of what guarantors and programmes record themselves. */
function wordOf(deal: Deal, { purpose, about }: PaymentInstruction): string {
  const support = (deal.supports ?? []).find(({ id }) => id === about);
  const what = supportPurposeOf(purpose);
  return support === undefined || what === null ? deal.lender : recorderOf({ deal, support }, what);
}

const comesBack = ({ purpose }: PaymentInstruction): boolean =>
  purpose === 'REPAYMENT' || purpose === 'BUY_BACK';

/** What is to be paid on that day: what depends on the day is counted for the day of the money. */
function dueOn({ deal, live }: Matter, on: PlainDate): Decimal | null {
  if (live === null) return null;
  if (live.purpose === 'DISBURSEMENT') return paidOutOn(deal, on);
  const grows = comesBack(live) && live.payer === deal.seller && growsByDay(deal);
  return grows ? totalOf(owedOn(deal, on)) : live.amount;
}

/** A bank may take a movement back under that movement's own reference: the two are two movements, and each counts once. */
const referenceKey = ({
  organisation,
  direction,
  fromAccount,
  toAccount,
  bankReference,
  reversal,
}: BankEntry): string =>
  `${organisation}:${(direction === 'CREDIT' ? toAccount : fromAccount) ?? ''}:${bankReference ?? ''}${reversal ? ':reversal' : ''}`;

/** The bank's reference was seen before: on this account, or when the payment was recorded by hand. */
async function wasSeen(place: Place, entry: BankEntry, deal: Deal | undefined): Promise<boolean> {
  const { bankReference, organisation, direction, reversal } = entry;
  if (bankReference === null) return false;
  if ((await bankReferences.byId(place, referenceKey(entry))) !== null) return true;
  // What was recorded by hand is what a reversal may take back.
  if (reversal) return false;
  if ((await dealPaidBy(place, organisation, { reference: bankReference, direction })) !== null) return true;
  return deal !== undefined && recordedBy(deal, organisation).includes(bankReference);
}

interface Trust {
  /** Above which amount nobody has looked yet: the organisation's own, or none because a person has. */
  readonly above: 'OWN_AMOUNT' | null;
}

/**
 * Looks at one entry: judges it, books it where nothing is in doubt, and writes down what it was found to be. Money that the
 * books refuse is flagged with their reason.
 */
export async function matchEntry(unit: Unit, entry: BankEntry, trust: Trust): Promise<void> {
  const { organisation } = entry;
  const id = entry.endToEndId === null ? null : instructionIdOf(entry.endToEndId);
  const matter = await matterOf(unit, organisation, id);
  const judged = await judgedBy(unit, entry, matter);
  const held = await heldBack(unit, entry, matter, judged, trust);
  const { outcome, act, why } = held;
  const set = { outcome, why, instruction: matter?.named._id ?? null, deal: matter?.deal._id ?? null };
  if (act !== 'ignore') await claimReference(unit, entry);
  await moveEntry(unit, entry, act, set);
  if (act === 'flag') {
    const { deal, instruction } = set;
    unit.tell('PaymentFlagged', entry._id, { entry: entry._id, organisation, deal, instruction, outcome });
  }
}

async function judgedBy(unit: Unit, entry: BankEntry, matter: Matter | null): Promise<Judgement> {
  const payer = (matter?.live ?? matter?.named)?.payer;
  const accounts = payer === undefined ? [] : ((await openAccounts(unit, [payer])).get(payer) ?? []);
  return judge(entry, {
    owner: entry.organisation,
    instruction: matter?.named ?? null,
    live: matter?.live ?? null,
    seen: await wasSeen(unit, entry, matter?.deal),
    payerAccounts: accounts.filter((one) => serves(one, 'PAY')).map(({ number }) => number),
    due: matter && dueOn(matter, entry.on),
  });
}

/** Books what is to be booked; what must wait for people, or what the books refuse, is flagged instead. */
async function heldBack(
  unit: Unit,
  entry: BankEntry,
  matter: Matter | null,
  judged: Judgement,
  trust: Trust,
): Promise<Judgement> {
  if (judged.act !== 'book') return judged;
  if (matter?.live == null) throw new Error(`${entry._id} is to be booked on nothing`);
  const above = trust.above === null ? null : await approvalAbove(unit, entry.organisation);
  if (above !== null && entry.amount.greaterThan(above)) {
    const facts = { amount: entry.amount.toFixed(2), above: above.toFixed(2) };
    return { ...judged, act: 'flag', why: { code: 'ENTRY_ABOVE_OWN_AMOUNT', facts } };
  }
  const refusal = await bookEntry(unit, matter.deal, matter.live, entry, { byHand: false });
  return refusal ? { ...judged, act: 'flag', why: { code: refusal.code, facts: refusal.facts } } : judged;
}

async function claimReference(unit: Unit, entry: BankEntry): Promise<void> {
  if (entry.bankReference === null) return;
  await bankReferences.insert(unit, { _id: referenceKey(entry), entry: entry._id });
}

export interface ResolveAsk {
  readonly entry: string;
  readonly decision: 'BOOK' | 'DISMISS';
  readonly instruction?: string | null | undefined;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** These are no money of a deal's, whoever says so; but for what a bank returns of its payment for a cancelled deal. */
const NEVER_BOOKED: readonly BankEntry['outcome'][] = ['REVERSAL', 'WRONG_CURRENCY', 'WRONG_DIRECTION'];

/** What a person decides about flagged money; null when it is done. */
export async function resolveEntry(
  unit: Unit,
  entry: BankEntry,
  { decision, instruction, reason }: ResolveAsk,
  by: string,
): Promise<Refusal | null> {
  const { state } = entry;
  if (entryMoves.next(state, 'dismiss') === null) {
    const facts = { noun: 'bankEntry', state, act: 'paymentResolve', allowed: '—' };
    return refuse('WRONG_STATE', facts, 'entry');
  }
  const resolution = { decision, by, reason: reason.trim(), at: unit.now };
  if (decision === 'DISMISS') {
    await moveEntry(unit, entry, 'dismiss', { resolution });
    return null;
  }
  const which = instruction ?? entry.instruction;
  const matter = which === null ? null : await matterOf(unit, entry.organisation, which);
  const refusal = await bookByHand(unit, entry, which, matter);
  if (refusal) return refusal;
  await moveEntry(unit, entry, 'book', { resolution, instruction: which, deal: matter?.deal._id ?? null });
  return null;
}

async function bookByHand(
  unit: Unit,
  entry: BankEntry,
  which: string | null,
  matter: Matter | null,
): Promise<Refusal | null> {
  const { outcome } = entry;
  const returned = matter !== null && returnsPayout(matter.deal, matter.named, entry);
  if (!returned && NEVER_BOOKED.includes(outcome))
    return refuse('ENTRY_CANNOT_BE_BOOKED', { outcome: outcome ?? '—' }, 'decision');
  if (which === null) return refuse('ENTRY_NEEDS_INSTRUCTION', {}, 'instruction');
  if (matter === null) return notFound('paymentInstruction', which, 'instruction');
  const { deal, named, live } = matter;
  const target = live ?? named;
  // An entry without a reference was flagged before anybody could ask for its direction.
  if (!returned && entry.direction !== directionOf(target, entry.organisation))
    return refuse('ENTRY_CANNOT_BE_BOOKED', { outcome: 'WRONG_DIRECTION' }, 'instruction');
  const counted = await recordedByHand(unit, entry);
  if (counted) return counted;
  return returned ? bookReturn(unit, deal, entry) : bookEntry(unit, deal, target, entry, { byHand: true });
}
