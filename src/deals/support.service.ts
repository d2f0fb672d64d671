import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { roundToCent, sum, toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, problem, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { organisations, type Organisation } from '../parties/index.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { decimalWithin, moneyAbove0, text } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { bookedFromBank } from './bank-movement.js';
import { wrongState, type Deal, type DealAct, type DealTerms } from './deal.js';
import { visibleDeals } from './deals.policy.js';
import { deals, writeDeal } from './deals.store.js';
import type { Support, SupportKind, SupportOffer, SupportPayment } from './deal-records.js';
import { settleSupport } from './payments.service.js';
import {
  bindingOf,
  feeOf,
  MOST_SUPPORTS,
  recorderOf,
  standingOf,
  supportState,
  type SupportOfDeal,
} from './support.js';

/** A support of a deal that the actor sees, where the deal's state allows the act. */
export async function supportOf(
  place: Place,
  actor: Actor,
  input: { readonly deal: string; readonly support: string },
  move: DealAct,
): Promise<Decision<SupportOfDeal>> {
  const deal = await deals.findOne(place, { $and: [{ _id: input.deal }, visibleDeals(actor)] });
  if (deal === null) return notFound('deal', input.deal, 'deal');
  const support = (deal.supports ?? []).find(({ id }) => id === input.support);
  const parties = [deal.seller, deal.lender, support?.by];
  if (support === undefined || !parties.includes(actor.organisation))
    return notFound('support', input.support, 'support');
  return wrongState(deal, move) ?? { deal, support };
}

export const replaced = ({ supports }: Deal, by: Support): Support[] =>
  (supports ?? []).map((one) => (one.id === by.id ? by : one));

export interface SupportAskAsk {
  readonly deal: string;
  readonly organisation: string;
  readonly idempotencyKey: string;
}

/** The seller asks a guarantor, a compensation pool or a subsidy programme before money leaves; from then on it sees the deal. */
export const dealSupportAsk = act({
  name: 'dealSupportAsk',
  keyed: true,
  async decide(unit, { organisation }, input: SupportAskAsk) {
    const deal = await deals.findOne(unit, { _id: input.deal, seller: organisation });
    if (deal === null) return notFound('deal', input.deal, 'deal');
    const closed = wrongState(deal, 'askSupport');
    if (closed) return closed;
    const by = await organisations.byId(unit, input.organisation);
    if (by === null) return notFound('organisation', input.organisation, 'organisation');
    const refusal = mayNotSupport(by, [deal.seller, deal.lender, ...deal.debtors]);
    if (refusal) return refusal;
    const supports = deal.supports ?? [];
    if (supports.length >= MOST_SUPPORTS) return refuse('TOO_MANY_SUPPORTS', { max: MOST_SUPPORTS }, 'deal');
    const id = newId('sup');
    const asked = { id, by: by._id, askedAt: unit.now, offer: null, acceptedAt: null, payments: [] };
    await writeDeal(unit, deal, { supports: [...supports, asked] });
    unit.tell('DealSupportAsked', deal._id, { deal: deal._id, support: id, by: by._id });
    return { deal: deal._id, supportId: id };
  },
});

/** Who supports is approved, has the capacity, and is none of these. */
export function mayNotSupport(
  { _id: organisation, capacities, state }: Pick<Organisation, '_id' | 'capacities' | 'state'>,
  parties: readonly string[],
): Refusal | null {
  const may = capacities.includes('GUARANTOR') && state === 'APPROVED' && !parties.includes(organisation);
  return may ? null : refuse('SUPPORT_NOT_FROM', { organisation }, 'organisation');
}

export interface SupportOfferTerms {
  readonly kind: SupportKind;
  readonly share?: Decimal | null | undefined;
  readonly feeRate?: Decimal | null | undefined;
  readonly subsidyRate?: Decimal | null | undefined;
}

export interface SupportOfferAsk extends SupportOfferTerms {
  readonly deal: string;
  readonly support: string;
  readonly idempotencyKey: string;
}

export const offerOf = (
  { kind, share, feeRate, subsidyRate }: SupportOfferTerms,
  at: Date,
): SupportOffer => ({
  ...{ kind, at },
  ...{ share: share ?? ZERO, feeRate: feeRate ?? ZERO, subsidyRate: subsidyRate ?? ZERO },
});

export function offerProblems({ kind, share, feeRate, subsidyRate }: SupportOfferTerms) {
  const missing = (field: string, value: unknown) =>
    value == null ? [problem(field, 'REQUIRED' as const)] : [];
  const needless = (field: string, value: unknown) =>
    value == null ? [] : [problem(field, 'SUPPORT_OTHER_KIND' as const, { kind })];
  if (kind === 'INTEREST_SUBSIDY')
    return [
      ...missing('subsidyRate', subsidyRate),
      ...decimalWithin('subsidyRate', subsidyRate, '0.0001', '0.24'),
      ...needless('share', share),
      ...needless('feeRate', feeRate),
    ];
  return [
    ...missing('share', share),
    ...decimalWithin('share', share, '0.01', '1'),
    ...decimalWithin('feeRate', feeRate, '0', '0.05'),
    ...needless('subsidyRate', subsidyRate),
  ];
}

/** The one that was asked says what it would bear and for what fee. It stands: other terms need to be asked for anew. */
export const dealSupportOffer = act({
  name: 'dealSupportOffer',
  keyed: true,
  check: offerProblems,
  async worth(platform, { organisation }, input: SupportOfferAsk) {
    const deal = await deals.findOne(platform, { _id: input.deal, 'supports.by': organisation });
    return deal && roundToCent(deal.terms.finance.times(input.share ?? input.subsidyRate ?? ZERO));
  },
  async decide(unit, actor, input: SupportOfferAsk) {
    const found = await supportOf(unit, actor, input, 'offerSupport');
    if (isRefused(found)) return found;
    const { deal, support } = found;
    if (support.by !== actor.organisation) return notFound('support', support.id, 'support');
    if (support.offer !== null) return wrongSupport(support, 'dealSupportOffer');
    const offered = { ...support, offer: offerOf(input, unit.now) };
    await writeDeal(unit, deal, { supports: replaced(deal, offered) });
    unit.tell('DealSupportOffered', deal._id, { deal: deal._id, support: support.id, kind: input.kind });
    return { deal: deal._id };
  },
});

const wrongSupport = (support: Support, move: string): Refusal =>
  refuse(
    'WRONG_STATE',
    { noun: 'support', state: supportState(support), act: move, allowed: '—' },
    'support',
  );

export interface SupportAcceptAsk {
  readonly deal: string;
  readonly support: string;
  readonly idempotencyKey: string;
}

/** The seller accepts: from now on it binds. The lender need not agree to a guarantee that it does not refuse (Civil Code 685). */
export const dealSupportAccept = act({
  name: 'dealSupportAccept',
  keyed: true,
  async worth(platform, { organisation }, input: SupportAcceptAsk) {
    const deal = await deals.findOne(platform, { _id: input.deal, seller: organisation });
    const offer = (deal?.supports ?? []).find(({ id }) => id === input.support)?.offer;
    return deal && offer ? feeOf(deal.terms, offer) : null;
  },
  async decide(unit, actor, input: SupportAcceptAsk) {
    const found = await supportOf(unit, actor, input, 'acceptSupport');
    if (isRefused(found)) return found;
    const { deal, support } = found;
    if (deal.seller !== actor.organisation) return notFound('support', support.id, 'support');
    if (supportState(support) !== 'OFFERED') return wrongSupport(support, 'dealSupportAccept');
    const accepted = { ...support, acceptedAt: unit.now };
    const after = { ...deal, supports: replaced(deal, accepted) };
    const refusal = beyondRefusal(
      after.terms,
      bindingOf(after).map(({ offer }) => offer),
    );
    if (refusal) return refusal;
    await writeDeal(unit, deal, { supports: after.supports });
    unit.tell('DealSupportAccepted', deal._id, { deal: deal._id, support: support.id, by: support.by });
    return { deal: deal._id };
  },
});

/** All shares together are a whole at most, and no more interest is paid back than there is. */
export function beyondRefusal(
  { annualRate }: Pick<DealTerms, 'annualRate'>,
  offers: readonly SupportOffer[],
): Refusal | null {
  const shares = sum(offers.map(({ share }) => share));
  if (shares.greaterThan(1)) return refuse('SUPPORT_BEYOND_LOSS', { shares: shares.toFixed() }, 'support');
  const rates = sum(offers.map(({ subsidyRate }) => subsidyRate));
  if (rates.lessThanOrEqualTo(annualRate)) return null;
  const facts = { rates: rates.toFixed(), annualRate: annualRate.toFixed() };
  return refuse('SUPPORT_BEYOND_INTEREST', facts, 'support');
}

type SupportMoney = Pick<SupportPayment, 'purpose' | 'amount' | 'on' | 'reference'>;

export interface SupportPaymentAsk extends SupportMoney {
  readonly deal: string;
  readonly support: string;
  readonly idempotencyKey: string;
}

/**
 * Records money that moved because of a support: its giver what it received as a fee or paid as a subsidy, the lender what it
 * received of a loss or gave back. Never more than is due.
 */
export const dealSupportPaymentRecord = act({
  name: 'dealSupportPaymentRecord',
  keyed: true,
  check: (input: SupportPaymentAsk) => [
    ...moneyAbove0('amount', input.amount),
    ...text('reference', input.reference, 1, 64),
  ],
  worth: async (_platform, _actor, input: SupportPaymentAsk) => input.amount,
  async decide(unit, actor, input: SupportPaymentAsk) {
    const found = await supportOf(unit, actor, input, 'recordSupport');
    if (isRefused(found)) return found;
    const { organisation } = actor;
    const { purpose } = input;
    if (recorderOf(found, purpose) !== organisation)
      return refuse('SUPPORT_NOT_YOURS', { purpose }, 'purpose');
    const refusal =
      supportPaymentRefusal(found, input, shanghaiDateOf(unit.now)) ??
      (await bookedFromBank(unit, organisation, input.reference));
    if (refusal) return refusal;
    await bookSupportPayment(unit, found, input);
    return { deal: found.deal._id };
  },
});

/** Books money that moved because of a support. Rules are the caller's: the state, whose word it is, `supportPaymentRefusal`. */
export async function bookSupportPayment(
  unit: Unit,
  { deal, support }: SupportOfDeal,
  given: SupportMoney,
): Promise<void> {
  const { purpose, amount, on } = given;
  const money = { purpose, amount, on, reference: given.reference.trim() };
  const payment = { id: newId('spp'), ...money, recordedAt: unit.now };
  const paid = { ...support, payments: [...support.payments, payment] };
  await settleSupport(unit, deal, support, money);
  await writeDeal(unit, deal, { supports: replaced(deal, paid) });
  unit.tell('DealSupportPaid', deal._id, { deal: deal._id, support: support.id, purpose });
}

const MOST_PAYMENTS_OF_A_SUPPORT = 50;

/** Why it cannot be booked: a reference used before, a day before the money left, and last more than is due. */
export function supportPaymentRefusal(
  { deal, support }: SupportOfDeal,
  { purpose, amount, on, reference }: SupportMoney,
  today: PlainDate,
): Refusal | null {
  if (support.payments.some((one) => one.reference === reference.trim()))
    return refuse('REFERENCE_USED', { reference }, 'reference');
  if (support.payments.length >= MOST_PAYMENTS_OF_A_SUPPORT)
    return refuse('TOO_MANY_ENTRIES', { max: MOST_PAYMENTS_OF_A_SUPPORT });
  const earliest = deal.disbursement?.on ?? today;
  if (on < earliest || on > today) return refuse('SUPPORT_DAY', { earliest, latest: today, given: on }, 'on');
  const due = standingOf(deal, support).due[purpose];
  if (amount.lessThanOrEqualTo(due)) return null;
  const facts = { available: toMoneyText(due), requested: toMoneyText(amount) };
  return refuse('SUPPORT_ABOVE_DUE', facts, 'amount');
}
