import type { Resolvers } from '../generated/schema.js';
import type { Decimal } from '../kernel/decimal.js';
import { ACCOUNTS, type Account, type Balances } from './ledger.js';
import { balancesOf, journalPage } from './ledger.store.js';

export const ledgerResolvers: Resolvers = {
  Deal: {
    journalPostings: ({ _id }, { first, after }, context) => journalPage(context, _id, { first, after }),
    balances: async ({ _id, currency }, { asOf }, context) =>
      shownBalances(await balancesOf(context, _id, asOf ?? undefined), currency),
  },
  JournalPosting: {
    id: ({ _id }) => _id,
    lines: ({ lines, currency }) => {
      const side = (amount: Decimal) => (amount.isZero() ? null : { amount, currency });
      return lines.map(({ account, debit, credit }) => ({
        account,
        debit: side(debit),
        credit: side(credit),
      }));
    },
  },
};

export interface AccountBalance {
  readonly account: Account;
  readonly balance: { readonly amount: Decimal; readonly currency: string };
}

/** Balances as GraphQL's `[AccountBalance!]!` answers them, every account in the ledger's order. */
export function shownBalances(balances: Balances, currency: string): AccountBalance[] {
  return ACCOUNTS.map((account) => ({ account, balance: { amount: balances[account], currency } }));
}
