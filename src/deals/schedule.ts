import type { PlainDate } from '../kernel/dates.js';
import { balanceOn, type Tiers } from '../settlement/index.js';
import { isOwing, type Deal, type DealTerms } from './deal.js';
import { owedAtEnd } from './terms.js';

export interface ScheduleLine extends Tiers {
  readonly payableOn: PlainDate;
}

/** What is due when, by the terms alone, until the finance is paid out. */
export const scheduleByTerms = (terms: DealTerms): ScheduleLine[] => [
  { payableOn: terms.payableOn, ...owedAtEnd(terms) },
];

/** What is due when: all of it on one day. Once that day has passed, with the penalty as of today. */
export function scheduleOf(deal: Deal, today: PlainDate): ScheduleLine[] {
  const { terms, balance, state } = deal;
  const { payableOn } = terms;
  if (state === 'ACCEPTED' || state === 'READY') return scheduleByTerms(terms);
  if (!isOwing(deal) || balance === null) return [];
  return [{ payableOn, ...balanceOn(terms, balance, today > payableOn ? today : payableOn) }];
}
