import type { LianrongModule } from '../platform/module.js';
import { matchStatement } from './payment-confirm.service.js';
import { paymentJobs } from './payment-days.js';
import { paymentInvariants } from './payments.invariants.js';
import { paymentConsumers } from './payments.service.js';
import { paymentsResolvers } from './payments.resolvers.js';

/** Where deals and settlement meet: what is to be paid for a deal, files of it for banks, and what banks say arrived. */
export const payments: LianrongModule = {
  name: 'payments',
  resolvers: paymentsResolvers,
  consumers: [...paymentConsumers, matchStatement],
  jobs: paymentJobs,
  invariants: paymentInvariants,
};
