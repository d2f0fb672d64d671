import { shanghaiDateOf } from '../kernel/dates.js';
import { refuse, type Decision } from '../kernel/decision.js';
import type { Unit } from '../platform/unit.js';
import { environmentalRatingOn, ratingEffect } from '../reference/index.js';
import type { RequestWarning } from './request.js';

/** What the applicant's environmental rating of today means for new finance: red and black block it, yellow warns. */
export async function environmentOf(unit: Unit, applicant: string): Promise<Decision<RequestWarning[]>> {
  const rated = await environmentalRatingOn(unit, applicant, shanghaiDateOf(unit.now));
  const effect = ratingEffect(rated?.rating ?? null);
  if (effect === 'BLOCK')
    return refuse('ENVIRONMENT_BLOCKED', { rating: rated?.rating ?? '', asOf: rated?.asOf ?? '' });
  return effect === 'WARN' ? ['ENVIRONMENT_YELLOW'] : [];
}
