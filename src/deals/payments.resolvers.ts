import type { Resolvers } from '../generated/schema.js';
import { paymentConfirm, paymentResolve } from './payment-confirm.service.js';
import { paymentFileCancel, paymentFileExport } from './payment-file.service.js';

/** The acts of settlement that need a deal: its queries and types are the module settlement's. */
export const paymentsResolvers: Resolvers = {
  Mutation: {
    paymentFileExport: (_, { input }, { run }) => run(paymentFileExport, input),
    paymentFileCancel: (_, { input }, { run }) => run(paymentFileCancel, input),
    paymentConfirm: (_, { input }, { run }) => run(paymentConfirm, input),
    paymentResolve: (_, { input }, { run }) => run(paymentResolve, input),
  },
};
