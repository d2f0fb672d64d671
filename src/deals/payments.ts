import { outstandingOf } from '../assets/index.js';
import { rollForward } from '../kernel/calendar.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { max, min, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import { totalOf, type Expected } from '../settlement/index.js';
import { isSoldOutright, isUntoldSale, leftToCollect } from './claims.js';
import { isOwing, isTold, payoutTo, type Deal, type DealItem } from './deal.js';
import { isNotifiable, isPaidByObligor } from './deal-assets.js';
import { openOf } from './dilution.js';
import { due, way, type PaymentFacts } from './payment-way.js';
import { hasRecourse, openSurplus, owedOn, stillLost } from './recovery.js';
import { receivedOn } from './reversal.js';
import { openRefund } from './stray.js';
import { supportPayments } from './support-payments.js';
import { openedOn } from './terms.js';

/** Every payment that should be instructed for a deal now, one of each purpose, payer and matter: derived, never remembered. */
export function expectedPayments(deal: Deal, facts: PaymentFacts): Expected[] {
  const debtors = deal.debtors.flatMap((debtor) => ofDebtor(deal, debtor, facts));
  const sellers = ofSeller(deal, debtors.length > 0, facts);
  return [
    ...disbursement(deal, facts),
    ...debtors,
    ...sellers,
    ...dilutions(deal, sellers, facts),
    ...surplus(deal, facts),
    ...refund(deal, facts),
    ...supportPayments(deal, facts),
  ];
}

/**
 * A debtor that was told pays the lender; one that was not pays the seller (Civil Code 546), and the seller the lender. Where
 * none is told, as of a bill, it pays whoever holds the asset: the lender.
 */
const paysLender = (deal: Deal, { asset }: DealItem): boolean =>
  (isOwing(deal) || deal.state === 'WRITTEN_OFF') &&
  isPaidByObligor(asset) &&
  (isTold(deal) || !isNotifiable(asset, deal));

/**
 * While an order to pay is at the bank it stands even if a condition has failed since: with another beside it the finance would be
 * paid twice. Due on the business day on which the last condition was met; with interest in advance the amount is that of one day
 * only.
 */
function disbursement(deal: Deal, facts: PaymentFacts): Expected[] {
  if (deal.state !== 'READY' && !(deal.state === 'ACCEPTED' && facts.payoutAtBank)) return [];
  const met = deal.conditions.map(({ metAt }) => metAt ?? deal.acceptedAt);
  const readyOn = shanghaiDateOf(new Date(Math.max(...met.map((at) => at.getTime()))));
  const { chargeInAdvance } = deal.terms;
  const rolled = rollForward(chargeInAdvance && readyOn < facts.today ? facts.today : readyOn);
  return [
    {
      purpose: 'DISBURSEMENT',
      ...way(facts, deal.lender, payoutTo(deal)),
      amount: paidOutOn(deal, rolled.on),
      ...due(rolled),
      onThatDayOnly: chargeInAdvance,
    },
  ];
}

/** What the seller has in hand if the finance is paid out on a day. */
export function paidOutOn({ terms }: Deal, on: PlainDate): Decimal {
  // After the due date nothing is paid out any more; until the deal is cancelled the amount is that of the last day.
  return openedOn(terms, on < terms.dueOn ? on : terms.dueOn).paidOut;
}

/** What a debtor still owes on the claims of the deal that fall due first; the later ones follow when these are paid. */
function ofDebtor(deal: Deal, debtor: string, facts: PaymentFacts): Expected[] {
  const open = deal.items
    .filter((item) => item.debtor === debtor && paysLender(deal, item))
    .map((item) => ({ left: leftOf(deal, item, facts), dueOn: dueOnOf(item.asset, facts) }))
    .filter(({ left }) => left.greaterThan(0));
  const first = open.map(({ dueOn }) => dueOn).sort()[0];
  if (first === undefined) return [];
  const amount = sum(open.filter(({ dueOn }) => dueOn === first).map(({ left }) => left));
  return [
    {
      purpose: 'REPAYMENT',
      ...way(facts, debtor, deal.lender),
      amount,
      ...due(rollForward(first)),
      onThatDayOnly: false,
    },
  ];
}

/** Of what was assigned, what this deal has not received and the debtor still owes. */
function leftOf(deal: Deal, { asset: id, amount }: Deal['items'][number], { assets }: PaymentFacts): Decimal {
  const asset = assets.find(({ _id }) => _id === id);
  if (asset === undefined) return ZERO;
  return max(ZERO, min(amount.minus(receivedOn(deal, id)), outstandingOf(asset)));
}

const dueOnOf = (id: string, { assets }: PaymentFacts): PlainDate => {
  const asset = assets.find(({ _id }) => _id === id);
  if (asset === undefined) throw new Error(`${id} is assigned but missing`);
  return asset.dueOn;
};

/** What a seller or borrower itself is to pay: all that is owed where no debtor pays, what it collected, and what it must buy back. */
function ofSeller(deal: Deal, debtorPays: boolean, facts: PaymentFacts): Expected[] {
  if (!isOwing(deal)) return [];
  const { seller, lender, terms, state } = deal;
  const demanded = hasRecourse(deal) && (state === 'RECOURSE' || state === 'ENFORCEMENT');
  if (demanded) {
    const today = rollForward(facts.today);
    const amount = totalOf(owedOn(deal, today.on));
    const how = { ...way(facts, seller, lender), amount, ...due(today), onThatDayOnly: true };
    return amount.isZero() ? [] : [{ purpose: 'BUY_BACK', ...how }];
  }
  const itself = deal.items.every((item) => paysLender(deal, item));
  if (debtorPays || (itself && isSoldOutright(deal))) return [];
  const { payableOn: on, payableOnProvisional: provisional } = terms;
  // Once it is late what grows by the day is instructed for the day.
  const late = growsByDay(deal) && facts.today > on;
  const rolled = late ? rollForward(facts.today) : { on, provisional };
  const amount = growsByDay(deal) ? totalOf(owedOn(deal, rolled.on)) : toHandOver(deal, facts);
  if (amount.isZero()) return [];
  return [
    {
      purpose: 'REPAYMENT',
      ...way(facts, seller, lender),
      amount,
      ...due(rolled),
      onThatDayOnly: late,
    },
  ];
}

/** What a seller or borrower itself owes grows with interest; what it has collected for a factor does not. */
export const growsByDay = (deal: Deal): boolean => !(isSoldOutright(deal) && isUntoldSale(deal));

/** All that claims sold outright bring is the factor's: what the debtors still owe, and what they have paid the seller. */
function toHandOver(deal: Deal, { assets }: PaymentFacts): Decimal {
  const brings = assets.map((asset) => {
    const { amount } = deal.items.find((item) => item.asset === asset._id) ?? { amount: ZERO };
    const open = outstandingOf(asset).plus(asset.paidToHolder ?? ZERO);
    return max(ZERO, min(amount.minus(receivedOn(deal, asset._id)), open));
  });
  return min(sum(brings), leftToCollect(deal));
}

/**
 * What a seller pays in place of what its claims lack: nothing beside all that it owes anyway, no more than the deal still lacks, and
 * of claims that it collects for a factor not what it is to hand over.
 */
function dilutions(deal: Deal, sellers: readonly Expected[], facts: PaymentFacts): Expected[] {
  if (!isOwing(deal) && deal.state !== 'WRITTEN_OFF') return [];
  if (sellers.length > 0 && growsByDay(deal)) return [];
  let room = mostLacking(deal, facts).minus(sum(sellers.map(({ amount }) => amount)));
  return facts.claims.flatMap((claim) => {
    const amount = max(ZERO, min(openOf(claim), room));
    room = room.minus(amount);
    if (amount.isZero()) return [];
    const since = shanghaiDateOf(claim.changes.at(-1)?.at ?? claim.openedAt);
    const how = { ...way(facts, deal.seller, deal.lender), ...due(rollForward(since)) };
    return [{ purpose: 'DILUTION', about: claim._id, ...how, amount, onThatDayOnly: false }];
  });
}

/** What is the factor's of claims that were sold outright; else what the deal owes by its last day for payment, or by today. */
function mostLacking(deal: Deal, { today }: PaymentFacts): Decimal {
  if (isSoldOutright(deal)) return leftToCollect(deal);
  const { payableOn } = deal.terms;
  return totalOf(owedOn(deal, today > payableOn ? today : payableOn)).plus(stillLost(deal));
}

/** What was received beyond the deal is paid over on the next business day. */
function surplus(deal: Deal, facts: PaymentFacts): Expected[] {
  const amount = openSurplus(deal);
  const last = deal.repayments.at(-1);
  if (!amount.greaterThan(0) || last === undefined) return [];
  return [
    {
      purpose: 'SURPLUS',
      ...way(facts, deal.lender, deal.seller),
      amount,
      ...due(rollForward(last.on)),
      onThatDayOnly: false,
    },
  ];
}

/** What left although the deal was cancelled is to come back at once. */
function refund(deal: Deal, facts: PaymentFacts): Expected[] {
  const amount = openRefund(deal);
  const last = deal.strayPayouts?.at(-1);
  if (!amount.greaterThan(0) || last === undefined) return [];
  const how = { ...way(facts, deal.seller, deal.lender), ...due(rollForward(last.on)) };
  return [{ purpose: 'REFUND', ...how, amount, onThatDayOnly: false }];
}
