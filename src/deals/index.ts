import type { LianrongModule } from '../platform/module.js';
import { checkAccepted, noteRegistered } from './conditions.service.js';
import { dealPapers, noticePapers, visibleDeals, visibleNotices } from './deals.policy.js';
import { dealsResolvers } from './deals.resolvers.js';
import { dealNotices, deals as dealCollection } from './deals.store.js';
import { dealInvariants } from './invariants.js';

/** Accepted offers and their life: conditions, disbursement, repayment, cancellation. */
export const deals: LianrongModule = {
  name: 'deals',
  resolvers: dealsResolvers,
  consumers: [checkAccepted, noteRegistered],
  invariants: dealInvariants,
  nodes: {
    Deal: { prefix: 'deal', in: dealCollection, visibleTo: visibleDeals, papers: dealPapers },
    DealNotice: { prefix: 'ntc', in: dealNotices, visibleTo: visibleNotices, papers: noticePapers },
  },
};

export { deals as dealCollection } from './deals.store.js';
export {
  bookDisbursement,
  disbursementRefusal,
  lendersDeal,
  type DisbursementAsk,
} from './disburse.service.js';
export { bookRepayment, repaymentRefusal, type RepaymentFacts } from './repayment.service.js';
