import type { Resolvers } from '../generated/schema.js';
import { receivables, visibleReceivables } from '../assets/index.js';
import { wording, type Locale } from '../kernel/decision.js';
import { page } from '../platform/database/page.js';
import type { KeptReason } from './network-receivable.js';
import { visibleNetworkReceivables } from './network.policy.js';
import { networkReceivables } from './network.store.js';
import { networkReceivableRetry } from './take.service.js';

/** The refusal in words, with the problems of the input where there are any. */
function inWords({ code, facts, problems }: KeptReason, locale: Locale): string {
  const each = problems.map((one) => `${one.path}: ${wording(one.code, one.facts, locale)}`);
  return [wording(code, facts, locale), ...each].join(' ');
}

export const networkResolvers: Resolvers = {
  Query: {
    networkReceivables: (_, { state, first, after }, context) => {
      const seen = visibleNetworkReceivables(context.actor);
      return page(networkReceivables, context, { ...seen, ...(state ? { state } : {}) }, 'receivedAt', {
        first,
        after,
      });
    },
  },
  Mutation: {
    networkReceivableRetry: (_, { input }, { run }) => run(networkReceivableRetry, input),
  },
  NetworkReceivable: {
    id: ({ _id }) => _id,
    amount: ({ amount }) => amount && { amount, currency: 'CNY' },
    receivable: ({ receivable }, _, context) =>
      receivable === null
        ? null
        : receivables.findOne(context, { $and: [{ _id: receivable }, visibleReceivables(context.actor)] }),
    receivableId: ({ receivable }) => receivable,
    reason: ({ reason }) => reason?.code ?? null,
    message: ({ reason }, _, { locale }) => reason && inWords(reason, locale),
  },
};
