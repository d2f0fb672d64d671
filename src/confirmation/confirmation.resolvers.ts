import type { Resolvers } from '../generated/schema.js';
import { confirmMany } from './confirm-many.js';
import { receivableConfirm, receivableDispute, receivableReject } from './confirmation.service.js';

export const confirmationResolvers: Resolvers = {
  Mutation: {
    receivableConfirm: (_, { input }, { run }) => run(receivableConfirm, input),
    receivablesConfirm: (_, { input }, context) => confirmMany(context, input),
    receivableDispute: (_, { input }, { run }) => run(receivableDispute, input),
    receivableReject: (_, { input }, { run }) => run(receivableReject, input),
  },
};
