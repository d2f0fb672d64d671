import type { Decimal } from '../kernel/decimal.js';
import { stateTable } from '../kernel/state-table.js';
import type { PaymentAccount } from '../settlement/index.js';

export type PayeeNoticeState = 'MADE' | 'ACKNOWLEDGED';

export const payeeNoticeMoves = stateTable<PayeeNoticeState, 'acknowledge'>({
  MADE: { acknowledge: 'ACKNOWLEDGED' },
  ACKNOWLEDGED: {},
});

export const PAYEE_CAUSES = ['ACCOUNT_CHANGED', 'AMOUNT_CHANGED', 'DEAL_ENDED'] as const;
export type PayeeCause = (typeof PAYEE_CAUSES)[number];

/**
 * What a debtor is told when whom, where or how much to pay has changed since its notice (Civil Code 546). Until it stands in the debtor's
 * inbox the old payee and account are right.
 */
export interface PayeeNotice {
  readonly _id: string;
  readonly deal: string;
  /** The notice that it changes. */
  readonly notice: string;
  readonly debtor: string;
  readonly seller: string;
  readonly lender: string;
  readonly cause: PayeeCause;
  readonly payTo: string;
  /** Null where the new payee is the seller: each receivable names its own. */
  readonly account: PaymentAccount | null;
  readonly items: readonly { readonly asset: string; readonly amount: Decimal }[];
  readonly state: PayeeNoticeState;
  readonly madeAt: Date;
  readonly acknowledgedAt: Date | null;
  readonly version: number;
}
