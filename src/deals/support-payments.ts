import { rollForward } from '../kernel/calendar.js';
import type { PlainDate } from '../kernel/dates.js';
import type { Expected, PaymentPurpose } from '../settlement/index.js';
import type { Deal } from './deal.js';
import { due, way, type PaymentFacts } from './payment-way.js';
import { SUPPORT_PURPOSES, type Support, type SupportPurpose } from './deal-records.js';
import { bindingOf, standingOf } from './support.js';

export const PAYMENT_FOR: Readonly<Record<SupportPurpose, PaymentPurpose>> = {
  FEE: 'GUARANTEE_FEE',
  LOSS: 'GUARANTEE',
  RETURN: 'GUARANTEE_RETURN',
  SUBSIDY: 'SUBSIDY',
};

/** What a payment instruction of a guarantee or subsidy is for; null for any other. */
export const supportPurposeOf = (purpose: PaymentPurpose): SupportPurpose | null =>
  SUPPORT_PURPOSES.find((one) => PAYMENT_FOR[one] === purpose) ?? null;

/** Who pays whom. */
export function partiesOf({ seller, lender }: Deal, { by }: Support, purpose: SupportPurpose) {
  switch (purpose) {
    case 'FEE':
      return { payer: seller, payee: by };
    case 'LOSS':
      return { payer: by, payee: lender };
    case 'RETURN':
      return { payer: lender, payee: by };
    case 'SUBSIDY':
      return { payer: by, payee: seller };
  }
}

/** The day on which it became due: a fee when money left, a share with the loss, the others with the money that came in. */
function arisenOn({ disbursement, writtenOff, repayments }: Deal, purpose: SupportPurpose): PlainDate | null {
  if (purpose === 'LOSS') return writtenOff?.on ?? null;
  const paidOutOn = disbursement?.on ?? null;
  return purpose === 'FEE' ? paidOutOn : (repayments.at(-1)?.on ?? paidOutOn);
}

/** What is to be paid because of guarantees, pools and subsidies now. */
export const supportPayments = (deal: Deal, facts: PaymentFacts): Expected[] =>
  bindingOf(deal).flatMap((support) =>
    SUPPORT_PURPOSES.flatMap((purpose) => paymentOf(purpose, deal, support, facts)),
  );

function paymentOf(purpose: SupportPurpose, deal: Deal, support: Support, facts: PaymentFacts): Expected[] {
  const amount = standingOf(deal, support).due[purpose];
  const on = arisenOn(deal, purpose);
  if (!amount.greaterThan(0) || on === null) return [];
  const { payer, payee } = partiesOf(deal, support, purpose);
  const how = { ...way(facts, payer, payee), ...due(rollForward(on)) };
  return [{ purpose: PAYMENT_FOR[purpose], about: support.id, ...how, amount, onThatDayOnly: false }];
}
