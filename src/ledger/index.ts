import type { LianrongModule } from '../platform/module.js';
import { everyPostingBalances, everyPostingNamesItsAct } from './ledger.invariants.js';
import { ledgerResolvers } from './ledger.resolvers.js';

/** The journal of obligations, one per deal: double entry, append-only, corrected by reversals. */
export const ledger: LianrongModule = {
  name: 'ledger',
  resolvers: ledgerResolvers,
  invariants: [everyPostingBalances, everyPostingNamesItsAct],
};

export { ACCOUNTS, type Account, type Balances, type JournalPosting, type LineAsk } from './ledger.js';
export { balancesOf, journalOf, post, reverse, type PostingAsk } from './ledger.store.js';
export { shownBalances } from './ledger.resolvers.js';
