import type { Asset } from '../assets/index.js';
import type { RolledDate } from '../kernel/calendar.js';
import type { PlainDate } from '../kernel/dates.js';
import { mainAccount, paymentAccountOf, type BankAccount, type Expected } from '../settlement/index.js';
import type { DilutionClaim } from './dilution.js';

/** What stands outside the deal and decides what is to be paid. */
export interface PaymentFacts {
  readonly today: PlainDate;
  /** The open accounts of the deal's parties, by organisation. */
  readonly accounts: ReadonlyMap<string, readonly BankAccount[]>;
  /** The deal's assets. */
  readonly assets: readonly Asset[];
  /** What its seller owes for what they lack. */
  readonly claims: readonly DilutionClaim[];
  /** Whether a bank has been told to pay the finance out, and has not been told otherwise. */
  readonly payoutAtBank: boolean;
}

type Way = Pick<Expected, 'payer' | 'payee' | 'payerAccount' | 'payeeAccount'>;

/**
 * Only to an account that the payee has registered itself. What a receivable names as collection account counts for its debtor
 * alone: the debtor may have written it, and nobody has checked whose it is.
 */
export function way({ accounts }: PaymentFacts, payer: string, payee: string): Way {
  const from = mainAccount(accounts.get(payer) ?? [], 'PAY');
  const to = mainAccount(accounts.get(payee) ?? [], 'COLLECT');
  return {
    payer,
    payee,
    payerAccount: from && paymentAccountOf(from),
    payeeAccount: to && paymentAccountOf(to),
  };
}

export const due = ({ on, provisional }: RolledDate) => ({ dueOn: on, dueOnProvisional: provisional });
