import type { Decimal } from '../kernel/decimal.js';
import { stateTable } from '../kernel/state-table.js';
import type { PaymentAccount } from '../settlement/index.js';
import type { EncumbranceKind } from '../title/index.js';

export type NoticeState = 'MADE' | 'ACKNOWLEDGED' | 'WITHDRAWN' | 'ENDED';
export type NoticeAct = 'acknowledge' | 'withdraw' | 'end';

export const noticeMoves = stateTable<NoticeState, NoticeAct>({
  MADE: { acknowledge: 'ACKNOWLEDGED', withdraw: 'WITHDRAWN', end: 'ENDED' },
  ACKNOWLEDGED: { withdraw: 'WITHDRAWN', end: 'ENDED' },
  WITHDRAWN: {},
  ENDED: {},
});

/**
 * What one debtor of a deal is told: that its debt was assigned or pledged, to whom, and so whom it may validly pay (Civil
 * Code articles 546 and 764). It holds no price and no terms of the lender's.
 */
export interface DealNotice {
  readonly _id: string;
  readonly deal: string;
  readonly debtor: string;
  readonly seller: string;
  /** The factor or pledgee, which the notice names. */
  readonly lender: string;
  readonly kind: EncumbranceKind;
  readonly items: readonly { readonly asset: string; readonly amount: Decimal }[];
  /** Where the lender collects, as it was when the notice was made; absent or null where none was known. */
  readonly account?: PaymentAccount | null;
  readonly state: NoticeState;
  readonly madeAt: Date;
  readonly acknowledgedAt: Date | null;
  /** When it was withdrawn or came to its end. */
  readonly endedAt: Date | null;
  readonly version: number;
}

export const isStanding = ({ state }: Pick<DealNotice, 'state'>): boolean =>
  state === 'MADE' || state === 'ACKNOWLEDGED';

/** Whom the debtor may validly pay: the lender while the notice stands, the seller again once it does not. */
export const payTo = (notice: DealNotice): string => (isStanding(notice) ? notice.lender : notice.seller);
