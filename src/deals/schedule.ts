import type { PlainDate } from '../kernel/dates.js';
import { ZERO } from '../kernel/decimal.js';
import { balanceOn, type Tiers } from '../settlement/index.js';
import { isOwing, type Deal } from './deal.js';

export interface ScheduleLine extends Tiers {
  readonly payableOn: PlainDate;
}

/** What is due when: all of it on one day. Once that day has passed, with the penalty as of today. */
export function scheduleOf(deal: Deal, today: PlainDate): ScheduleLine[] {
  const { terms, balance, state } = deal;
  const { payableOn, finance, interest, chargeInAdvance } = terms;
  if (state === 'ACCEPTED' || state === 'READY')
    return [
      {
        payableOn,
        principal: finance,
        interest: chargeInAdvance ? ZERO : interest,
        penalty: ZERO,
        fees: ZERO,
      },
    ];
  if (!isOwing(deal) || balance === null) return [];
  return [{ payableOn, ...balanceOn(terms, balance, today > payableOn ? today : payableOn) }];
}
