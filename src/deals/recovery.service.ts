import { bookedFromBank } from './bank-movement.js';
import { assetsByIds, outstandingOf } from '../assets/index.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { sum, toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { isRefused, refuse, type Refusal } from '../kernel/decision.js';
import { post } from '../ledger/index.js';
import { inOrder, organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { releaseLimits } from '../risk/index.js';
import { totalOf } from '../settlement/index.js';
import { giveBack } from './cancel.service.js';
import { dealMoves, type Deal, type DealAct } from './deal.js';
import { deals, writeDeal } from './deals.store.js';
import { lendersDeal } from './disburse.service.js';
import {
  balanceOf,
  buyBackRefusal,
  demandRefusal,
  enforcedAgainst,
  enforceRefusal,
  owedOn,
  tiersOf,
  writeOffLines,
  writeOffRefusal,
} from './recovery.js';
import { postAccrual } from './apply.service.js';
import { bookRepayment, lastRefusal } from './repayment.service.js';
import { bearersOf } from './support.js';

interface ReasonAsk {
  readonly deal: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

const reasonGiven = ({ reason }: ReasonAsk) => text('reason', reason, 1, 500);

const moved = (deal: Deal, move: DealAct) => dealMoves.next(deal.state, move) ?? deal.state;

/** The debtor is late: the seller of claims factored with recourse must buy them back at what is owed that day (Civil Code 766). */
export const dealRecourseDemand = act({
  name: 'dealRecourseDemand',
  keyed: true,
  check: reasonGiven,
  async decide(unit, actor, input: ReasonAsk) {
    const deal = await lendersDeal(unit, actor, input.deal, 'demand');
    if (isRefused(deal)) return deal;
    const on = shanghaiDateOf(unit.now);
    const refusal = demandRefusal(deal, on);
    if (refusal) return refusal;
    const owed = tiersOf(owedOn(deal, on));
    const demand = { at: unit.now, on, owed, reason: input.reason.trim() };
    await writeDeal(unit, deal, { state: moved(deal, 'demand'), demand });
    unit.note({ before: deal.state, after: 'RECOURSE', owed: toMoneyText(totalOf(owed)) });
    unit.tell('DealRecourseDemanded', deal._id, { deal: deal._id, owed: toMoneyText(totalOf(owed)) });
    return { deal: deal._id };
  },
});

export interface BuyBackAsk {
  readonly deal: string;
  readonly amount: Decimal;
  readonly on: PlainDate;
  readonly reference: string;
  readonly idempotencyKey: string;
}

/**
 * Records that the seller has bought the claims back: all that is owed that day. They are its own again, free of title and
 * locks, and the debtors pay it.
 */
export const dealBuyBack = act({
  name: 'dealBuyBack',
  keyed: true,
  check: (input: BuyBackAsk) => [
    ...moneyAbove0('amount', input.amount),
    ...text('reference', input.reference, 1, 64),
  ],
  worth: async (_platform, _actor, input: BuyBackAsk) => input.amount,
  async decide(unit, actor, input: BuyBackAsk) {
    const deal = await lendersDeal(unit, actor, input.deal, 'buyBack');
    if (isRefused(deal)) return deal;
    const today = shanghaiDateOf(unit.now);
    const refusal = demandRefusal(deal, today) ?? (await buyBack(unit, deal, input));
    return refusal ?? { deal: deal._id };
  },
});

async function buyBack(unit: Unit, deal: Deal, { amount, on, reference }: BuyBackAsk) {
  const paid = { amount, on, reference, payer: 'SELLER' as const };
  const refusal =
    lastRefusal(deal, paid, unit.now) ??
    buyBackRefusal(deal, on, amount) ??
    (await bookedFromBank(unit, deal.lender, reference));
  if (refusal) return refusal;
  const { id } = await bookRepayment(unit, deal, paid, 'BOUGHT_BACK');
  unit.tell('DealBoughtBack', deal._id, { deal: deal._id, repayment: id });
  return null;
}

/** Begins to realise the security or the claim: what comes in is recorded as repayments. */
export const dealEnforce = act({
  name: 'dealEnforce',
  keyed: true,
  check: reasonGiven,
  async decide(unit, actor, input: ReasonAsk) {
    const deal = await lendersDeal(unit, actor, input.deal, 'enforce');
    if (isRefused(deal)) return deal;
    const on = shanghaiDateOf(unit.now);
    const refusal = enforceRefusal(deal, on);
    if (refusal) return refusal;
    const owed = tiersOf(owedOn(deal, on));
    const against = enforcedAgainst(deal);
    const enforcement = { at: unit.now, on, against, owed, reason: input.reason.trim() };
    await writeDeal(unit, deal, { state: moved(deal, 'enforce'), enforcement });
    unit.note({ before: deal.state, after: 'ENFORCEMENT', owed: toMoneyText(totalOf(owed)) });
    unit.tell('DealEnforced', deal._id, { deal: deal._id, against, owed: toMoneyText(totalOf(owed)) });
    return { deal: deal._id };
  },
});

/** What is owed on a deal today, for the second person's amount; null when there is none. */
async function owedNow(place: Place & { clock: { now(): Date } }, id: string): Promise<Decimal | null> {
  const deal = await deals.byId(place, id);
  if (!deal?.balance) return null;
  return totalOf(owedOn(deal, shanghaiDateOf(place.clock.now())));
}

/**
 * Gives up what is left as a loss. Interest grows no more and the limits are free, but the claims stay the lender's until it
 * releases them; money that comes in after all is recovered.
 */
export const dealWriteOff = act({
  name: 'dealWriteOff',
  keyed: true,
  check: reasonGiven,
  worth: (platform, _actor, input: ReasonAsk) => owedNow(platform, input.deal),
  async decide(unit, actor, input: ReasonAsk) {
    const deal = await lendersDeal(unit, actor, input.deal, 'writeOff');
    if (isRefused(deal)) return deal;
    const on = shanghaiDateOf(unit.now);
    const refusal = writeOffRefusal(deal, on);
    if (refusal) return refusal;
    await bookWriteOff(unit, deal, on, input.reason.trim());
    return { deal: deal._id };
  },
});

async function bookWriteOff(unit: Unit, deal: Deal, on: PlainDate, reason: string): Promise<void> {
  const lost = tiersOf(owedOn(deal, on));
  await postAccrual(unit, deal, on);
  const memo = `Written off on ${on}`;
  await post(unit, { deal: deal._id, currency: deal.currency, memo, lines: writeOffLines(lost) });
  const nothing = { fees: ZERO, interest: ZERO, penalty: ZERO, principal: ZERO };
  await writeDeal(unit, deal, {
    state: moved(deal, 'writeOff'),
    balance: { ...balanceOf(deal), ...nothing, accruedTo: on },
    writtenOff: { at: unit.now, on, lost, reason },
  });
  await releaseLimits(unit, deal._id, 'WRITTEN_OFF');
  unit.note({ before: deal.state, after: 'WRITTEN_OFF', lost: toMoneyText(totalOf(lost)) });
  unit.tell('DealWrittenOff', deal._id, { deal: deal._id, lost: toMoneyText(totalOf(lost)) });
}

/** What is still to be had from the deal's claims: what a release gives away. */
async function claimsLeft(place: Place, id: string): Promise<Decimal | null> {
  const deal = await deals.byId(place, id);
  if (deal === null) return null;
  const found = await assetsByIds(
    place,
    deal.items.map(({ asset }) => asset),
  );
  return sum(found.map(outstandingOf));
}

/** A guarantor that has paid, or is to pay, shares in what the claims still bring, so that the lender alone cannot give them away. */
async function borneRefusal(unit: Unit, deal: Deal): Promise<Refusal | null> {
  const bearers = bearersOf(deal);
  if (bearers.length === 0) return null;
  const ids = [...new Set(bearers.map(({ by }) => by))];
  const found = inOrder(ids, await organisations.byIds(unit, ids));
  const by = found.flatMap((one) => (one ? [one.name] : [])).join(', ');
  return refuse(
    'RELEASE_BORNE_BY_OTHERS',
    { borne: toMoneyText(sum(bearers.map(({ amount }) => amount))), by },
    'deal',
  );
}

/** Gives the claims of a written-off deal back to the seller: title, locks and notices end, and nothing more is expected. */
export const dealClaimsRelease = act({
  name: 'dealClaimsRelease',
  keyed: true,
  check: reasonGiven,
  worth: (platform, _actor, input: ReasonAsk) => claimsLeft(platform, input.deal),
  async decide(unit, actor, input: ReasonAsk) {
    const deal = await lendersDeal(unit, actor, input.deal, 'release');
    if (isRefused(deal)) return deal;
    const borne = await borneRefusal(unit, deal);
    if (borne) return borne;
    const released = { at: unit.now, reason: input.reason.trim() };
    await writeDeal(unit, deal, { state: moved(deal, 'release'), released });
    await giveBack(unit, deal, 'RELEASED');
    unit.note({ before: deal.state, after: 'RELEASED' });
    unit.tell('DealClaimsReleased', deal._id, { deal: deal._id });
    return { deal: deal._id };
  },
});
