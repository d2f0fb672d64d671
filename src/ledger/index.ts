import type { LianrongModule } from '../platform/module.js';
import { everyPostingBalances, everyPostingNamesItsAct, journalsVerify } from './ledger.invariants.js';
import { ledgerResolvers } from './ledger.resolvers.js';

/** The journal of obligations, one per deal: double entry, append-only, chained by hash, corrected by reversals. */
export const ledger: LianrongModule = {
  name: 'ledger',
  resolvers: ledgerResolvers,
  invariants: [journalsVerify, everyPostingBalances, everyPostingNamesItsAct],
};

export { ACCOUNTS, type Account, type Balances, type JournalPosting, type LineAsk } from './ledger.js';
export { balancesOf, journalOf, journalPostings, post, reverse, type PostingAsk } from './ledger.store.js';
export { shownBalances } from './ledger.resolvers.js';
