import type { Offer } from '../bidding/index.js';
import { rollForward } from '../kernel/calendar.js';
import { PENALTY_MULTIPLIER } from '../settlement/index.js';
import type { DealTerms } from './deal.js';

/** The terms that accepting this offer freezes. The cost sheet before the acceptance is made from the very same. */
export function termsOf(offer: Offer): DealTerms {
  const { finance, annualRate, lpr, lprOn, spread, upfrontFeeRate, chargeInAdvance, days, dueOn, price } =
    offer;
  const payableOn = rollForward(dueOn);
  const { interest, fees, netProceeds, allInAnnualCost } = price;
  return {
    ...{ finance, annualRate, lpr, lprOn, spread, upfrontFeeRate, chargeInAdvance, days, dueOn },
    ...{ payableOn: payableOn.on, payableOnProvisional: payableOn.provisional },
    ...{ interest, fees, netProceeds, allInAnnualCost },
    penaltyMultiplier: PENALTY_MULTIPLIER,
    basis: offer.dayCount ?? 'ACT_360',
  };
}
