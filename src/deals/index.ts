import type { Resolvers } from '../generated/schema.js';
import type { LianrongModule } from '../platform/module.js';
import { followAmendment } from './amended.service.js';
import { takeBillPayment, takeBillRecourse } from './bill-paid.service.js';
import { noteConditionFailed, noteConditionMet } from './asset-conditions.service.js';
import { checkAccepted, noteRegistered } from './conditions.service.js';
import {
  dealPapers,
  noticePapers,
  visibleDeals,
  visibleDebtorPayments,
  visibleDilutions,
  visibleNotices,
  visiblePayeeNotices,
} from './deals.policy.js';
import { costSheetResolvers } from './cost-sheet.resolvers.js';
import { dealsResolvers } from './deals.resolvers.js';
import { unprovenJob } from './debtor-payment-lapse.service.js';
import { debtorPayments } from './debtor-payment.store.js';
import { dealNotices, deals as dealCollection } from './deals.store.js';
import { noteCreditNotes } from './dilution.service.js';
import { dilutionClaims } from './dilution.store.js';
import { dealInvariants } from './invariants.js';
import { payablesResolvers } from './payables.resolvers.js';
import { payeeConsumers } from './payee-notice.service.js';
import { payeeNotices } from './payee-notice.store.js';
import { visibleRequestSupports } from './deals.policy.js';
import { requestSupportResolvers } from './request-support.resolvers.js';
import { requestSupports } from './request-support.store.js';
import { recoveryInvariants } from './recovery.invariants.js';
import { repaymentInvariants } from './repayments.invariants.js';
import { overdueJob, waitingJob } from './overdue.service.js';
import { voucherPayResolvers } from './voucher-pay.resolvers.js';

const bothResolvers: Resolvers = {
  ...dealsResolvers,
  ...payablesResolvers,
  ...costSheetResolvers,
  ...voucherPayResolvers,
  ...requestSupportResolvers,
  Query: {
    ...requestSupportResolvers.Query,
    ...dealsResolvers.Query,
    ...payablesResolvers.Query,
    ...voucherPayResolvers.Query,
  },
  Mutation: {
    ...requestSupportResolvers.Mutation,
    ...dealsResolvers.Mutation,
    ...payablesResolvers.Mutation,
    ...voucherPayResolvers.Mutation,
  },
};

/** Accepted offers and their life: conditions, disbursement, repayment, cancellation. */
export const deals: LianrongModule = {
  name: 'deals',
  resolvers: bothResolvers,
  consumers: [
    checkAccepted,
    noteRegistered,
    noteConditionMet,
    noteConditionFailed,
    noteCreditNotes,
    followAmendment,
    takeBillPayment,
    takeBillRecourse,
    ...payeeConsumers,
  ],
  jobs: [overdueJob, waitingJob, unprovenJob],
  invariants: [...dealInvariants, ...recoveryInvariants, ...repaymentInvariants],
  nodes: {
    Deal: { prefix: 'deal', in: dealCollection, visibleTo: visibleDeals, papers: dealPapers },
    RequestSupport: { prefix: 'sup', in: requestSupports, visibleTo: visibleRequestSupports },
    DilutionClaim: { prefix: 'dil', in: dilutionClaims, visibleTo: visibleDilutions },
    PayeeNotice: { prefix: 'pnt', in: payeeNotices, visibleTo: visiblePayeeNotices },
    DebtorPayment: { prefix: 'dpm', in: debtorPayments, visibleTo: visibleDebtorPayments },
    DealNotice: { prefix: 'ntc', in: dealNotices, visibleTo: visibleNotices, papers: noticePapers },
  },
};

export type { Deal } from './deal.js';
export { letOutOfStore, takeIntoStore } from './stored-goods.service.js';
export { deals as dealCollection } from './deals.store.js';
export { debtorPayments } from './debtor-payment.store.js';
export { payments } from './payments.module.js';
export {
  bookDisbursement,
  disbursementRefusal,
  lendersDeal,
  type DisbursementAsk,
} from './disburse.service.js';
export type { RepaymentFacts } from './repayment.js';
export { bookRepayment, repaymentRefusal } from './repayment.service.js';
