import { sum, type Decimal } from '../kernel/decimal.js';
import type { Deal } from './deal.js';

type Stray = Pick<Deal, 'strayPayouts' | 'refunds'>;

const totalOf = (all: Deal['refunds']): Decimal => sum((all ?? []).map(({ amount }) => amount));

export const strayPaidOut = ({ strayPayouts }: Stray): Decimal => totalOf(strayPayouts);
export const refunded = ({ refunds }: Stray): Decimal => totalOf(refunds);

/** What the seller has without a deal and owes back (Civil Code 985). */
export const openRefund = (deal: Stray): Decimal => strayPaidOut(deal).minus(refunded(deal));
