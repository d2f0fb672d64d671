import type { DayCountBasis } from '../kernel/interest.js';
import type { PlainDate } from '../kernel/dates.js';
import { ZERO, type Decimal } from '../kernel/decimal.js';
import { isRefused, type Decision } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { tenorDaysOf, touchRequest, type FinancingRequest } from '../financing/index.js';
import {
  limitLinesOf,
  type Exposure,
  type Mandate,
  type Recourse,
  type Technique,
} from '../mandates/index.js';
import { priceOffer } from '../matching/index.js';
import type { Unit } from '../platform/unit.js';
import { takeLimits } from '../risk/index.js';
import type { SearchResult } from '../title/index.js';
import { offers, standingOffers } from './offer.store.js';
import type { Offer } from './offer.js';

/** What a clearing awards to one request, under one mandate. */
export interface Award {
  readonly request: FinancingRequest;
  readonly mandate: Mandate;
  readonly exposure: Exposure;
  readonly technique: Technique;
  readonly recourse: Recourse;
  readonly finance: Decimal;
  readonly annualRate: Decimal;
  readonly lpr: Decimal | null;
  readonly lprOn: PlainDate | null;
  readonly upfrontFeeRate: Decimal;
  readonly chargeInAdvance: boolean;
  readonly dayCount: DayCountBasis;
  readonly search: SearchResult;
  readonly openFrom: Date;
  readonly validUntil: Date;
}

/**
 * Makes the offer of an award and takes its limits under the offer's id. Refused with LIMIT_EXCEEDED when one is gone since;
 * the act that asks must then be rolled back.
 */
export async function standAward(unit: Unit, award: Award): Promise<Decision<string>> {
  const offer = offerOf(unit, award);
  const lines = limitLinesOf(award.mandate, award.exposure, award.finance);
  const taken = await takeLimits(unit, { ref: offer._id, lender: offer.lender, lines });
  if (isRefused(taken)) return taken;
  await offers.insert(unit, offer);
  await touchRequest(unit, award.request);
  unit.tell('OfferAwarded', offer._id, { offer: offer._id, request: offer.request });
  return offer._id;
}

function offerOf(unit: Unit, award: Award): Offer {
  const { request, mandate, technique, recourse, finance, annualRate, lpr, lprOn, search, openFrom } = award;
  const { upfrontFeeRate, chargeInAdvance, dayCount, validUntil } = award;
  const days = tenorDaysOf(request);
  const timing = chargeInAdvance ? 'IN_ADVANCE' : 'IN_ARREARS';
  return {
    _id: newId('off'),
    request: request._id,
    lender: mandate.lender,
    mandate: mandate._id,
    origin: 'CLEARING',
    technique,
    recourse,
    disclosed: request.disclosed,
    finance,
    annualRate,
    lpr,
    lprOn,
    spread: lpr && annualRate.minus(lpr),
    upfrontFeeRate,
    chargeInAdvance,
    dayCount,
    days,
    dueOn: request.dueOn,
    price: priceOffer({ finance, annualRate, days, upfrontFeeRate, upfrontFee: ZERO, timing, dayCount }),
    search,
    openFrom,
    validUntil: validUntil < request.expiresAt ? validUntil : request.expiresAt,
    state: 'STANDING',
    placedAt: unit.now,
    endedAt: null,
    version: 1,
  };
}

/** The awarded offer that stands on a request, if one does: it takes part in no other clearing meanwhile. */
export const hasStandingAward = async (unit: Unit, request: string): Promise<boolean> =>
  (await standingOffers(unit, request)).some(({ origin }) => origin === 'CLEARING');
