import { assets, heldBy, reverifyInvoices } from '../assets/index.js';
import type { PlainDate } from '../kernel/dates.js';
import { addDays, shanghaiDateOf } from '../kernel/dates.js';
import { toMoneyText } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { post } from '../ledger/index.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { text } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { recheckLimits } from '../risk/index.js';
import { disbursementLines } from '../settlement/index.js';
import { searchRegister } from '../title/index.js';
import { bookedFromBank } from './bank-movement.js';
import { tellDisbursed } from './deal-assets.js';
import { dealMoves, wrongState, type Deal, type DealAct, type Disbursement } from './deal.js';
import { deals, financeOf, writeDeal } from './deals.store.js';
import { uncoveredRefusal, type Held } from './encumbrance.js';
import { settleDisbursement } from './payments.service.js';
import { openedOn } from './terms.js';

export interface DisburseAsk {
  readonly deal: string;
  readonly on: PlainDate;
  readonly reference: string;
  readonly idempotencyKey: string;
}

/**
 * Records that the lender has paid out. Everything is looked at once more at this moment: the registers, the invoices, the
 * limits and what is left of the assets.
 */
export const dealDisburse = act({
  name: 'dealDisburse',
  keyed: true,
  check: (input: DisburseAsk) => text('reference', input.reference, 1, 64),
  worth: (platform, _actor, input: DisburseAsk) => financeOf(platform, input.deal),
  async prepare(platform, actor, input: DisburseAsk) {
    const deal = await lendersDeal(platform, actor, input.deal, 'disburse');
    if (isRefused(deal)) return deal;
    const items = deal.items.map(({ asset }) => asset);
    const searched = await searchRegister(platform, items, deal._id);
    if (isRefused(searched)) return searched;
    const verified = await reverifyInvoices(platform, items);
    return isRefused(verified) ? verified : { searchHash: searched.resultHash };
  },
  async decide(unit, actor, input: DisburseAsk, { searchHash }) {
    const deal = await lendersDeal(unit, actor, input.deal, 'disburse');
    if (isRefused(deal)) return deal;
    const refusal =
      (await disbursementRefusal(unit, deal, input.on)) ??
      (await bookedFromBank(unit, deal.lender, input.reference));
    if (refusal) return refusal;
    await bookDisbursement(unit, deal, input);
    unit.note({ searchHash });
    return { deal: deal._id };
  },
});

/** Why money may not leave, or not on this day: limits, days, what is left of the assets. Registers and invoices are asked outside. */
export async function disbursementRefusal(unit: Unit, deal: Deal, on: PlainDate): Promise<Refusal | null> {
  const wrongDay = dayRefusal(deal, on, shanghaiDateOf(unit.now));
  if (wrongDay) return wrongDay;
  const held = await heldBy(unit, deal._id);
  const limits = await recheckLimits(unit, deal._id);
  if (isRefused(limits)) return limits;
  const refusal = uncoveredRefusal(held);
  if (refusal === null) await touch(unit, held);
  return refusal;
}

/** The actor's own deal as its lender, in a state that allows the act. */
export async function lendersDeal(
  place: Place,
  actor: Actor,
  id: string,
  move: DealAct,
): Promise<Decision<Deal>> {
  const deal = await deals.findOne(place, { _id: id, lender: actor.organisation });
  if (deal === null) return notFound('deal', id, 'deal');
  return wrongState(deal, move) ?? deal;
}

/** From the acceptance to today, and at least a day before the finance is due. */
function dayRefusal(deal: Deal, on: PlainDate, today: PlainDate): Refusal | null {
  const earliest = shanghaiDateOf(deal.acceptedAt);
  const last = addDays(deal.terms.dueOn, -1);
  const latest = last < today ? last : today;
  return earliest <= on && on <= latest
    ? null
    : refuse('DISBURSEMENT_DAY', { earliest, latest, given: on }, 'on');
}

/** What was decided upon is written, or a credit note at the same moment would not be noticed: only writes conflict. */
async function touch(unit: Unit, held: Held): Promise<void> {
  for (const { asset } of held) {
    const guard = { _id: asset._id, version: asset.version };
    if (!(await assets.update(unit, guard, { $inc: { version: 1 } })))
      throw new Error(`the guard of ${asset._id} failed inside a snapshot`);
  }
}

export interface DisbursementAsk {
  readonly on: PlainDate;
  /** The bank's reference. */
  readonly reference: string;
}

/**
 * Books a disbursement of a READY deal, or of one that was so when its bank was told to pay: opens its balance, posts to the journal and tells `DealDisbursed`. Rules are the
 * caller's: `disbursementRefusal`.
 */
export async function bookDisbursement(
  unit: Unit,
  deal: Deal,
  { on, reference }: DisbursementAsk,
): Promise<Disbursement> {
  const { finance, fees: upfrontFees } = deal.terms;
  const { balance, interestInAdvance, paidOut } = openedOn(deal.terms, on);
  const lines = disbursementLines({ finance, upfrontFees, interestInAdvance, paidOut });
  const memo = `Disbursement ${reference} on ${on}`;
  await post(unit, { deal: deal._id, currency: deal.currency, memo, lines });
  const despite = deal.conditions.flatMap(({ name, metAt }) => (metAt === null ? [name] : []));
  const disbursement = { on, reference, paidOut, interestInAdvance, recordedAt: unit.now, despite };
  await writeDeal(unit, deal, {
    state: dealMoves.next(deal.state, despite.length > 0 ? 'disburseAfterAll' : 'disburse') ?? deal.state,
    disbursement,
    balance,
  });
  await tellDisbursed(unit, deal);
  await settleDisbursement(unit, deal, disbursement);
  const principal = toMoneyText(balance.principal);
  unit.tell('DealDisbursed', deal._id, { deal: deal._id, on, principal });
  return disbursement;
}
