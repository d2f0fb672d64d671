import type { LianrongModule } from '../platform/module.js';
import { checkAccepted, noteRegistered } from './conditions.service.js';
import { dealPapers, noticePapers, visibleDeals, visibleDilutions, visibleNotices } from './deals.policy.js';
import { dealsResolvers } from './deals.resolvers.js';
import { dealNotices, deals as dealCollection } from './deals.store.js';
import { noteCreditNotes } from './dilution.service.js';
import { dilutionClaims } from './dilution.store.js';
import { dealInvariants } from './invariants.js';
import { overdueJob, waitingJob } from './overdue.service.js';

/** Accepted offers and their life: conditions, disbursement, repayment, cancellation. */
export const deals: LianrongModule = {
  name: 'deals',
  resolvers: dealsResolvers,
  consumers: [checkAccepted, noteRegistered, noteCreditNotes],
  jobs: [overdueJob, waitingJob],
  invariants: dealInvariants,
  nodes: {
    Deal: { prefix: 'deal', in: dealCollection, visibleTo: visibleDeals, papers: dealPapers },
    DilutionClaim: { prefix: 'dil', in: dilutionClaims, visibleTo: visibleDilutions },
    DealNotice: { prefix: 'ntc', in: dealNotices, visibleTo: visibleNotices, papers: noticePapers },
  },
};

export { deals as dealCollection } from './deals.store.js';
export { payments } from './payments.module.js';
export {
  bookDisbursement,
  disbursementRefusal,
  lendersDeal,
  type DisbursementAsk,
} from './disburse.service.js';
export { bookRepayment, repaymentRefusal, type RepaymentFacts } from './repayment.service.js';
