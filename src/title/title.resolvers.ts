import { organisationById } from '../parties/index.js';
import { assetsByIds } from '../assets/index.js';
import type { Resolvers } from '../generated/schema.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import { registerReconcile } from './reconciliation.service.js';
import { reconciliations } from './reconciliation.store.js';
import { filingResolvers } from './filing.resolvers.js';
import { findAll } from './search.js';
import { visibleEntries } from './title.policy.js';
import { registerSimulatorFile } from './register-simulator.js';
import { chainOf } from './title.store.js';

/** What the register holds of an asset, for its holder; null where the caller holds no such asset. */
async function searched(asset: string, context: Context) {
  const [found] = await assetsByIds(context, [asset]);
  if (found?.holder !== context.actor.organisation) return null;
  const { outside, entries, resultHash } = await findAll(context, [asset]);
  return { searchedAt: context.clock.now(), resultHash, entries, outside };
}

export const titleResolvers: Resolvers = {
  ...filingResolvers,
  Query: {
    ...filingResolvers.Query,
    titleEntries: async (_, { asset }, context) =>
      visibleEntries(context.actor, await chainOf(context, asset)),
    registerSearch: (_, { asset }, context) => searched(asset, context),
    registerReconciliations: (_, { first, after }, context) =>
      page(reconciliations, context, {}, 'at', { first, after }),
  },
  Mutation: {
    ...filingResolvers.Mutation,
    registerSimulatorFile: (_, { input }, { run }) => run(registerSimulatorFile, input),
    registerReconcile: (_, _args, { run }) => run(registerReconcile, {}),
  },
  TitleEntry: {
    id: ({ _id }) => _id,
    asset: ({ asset }) => asset,
    amount: ({ amount }) => ({ amount, currency: 'CNY' }),
    grantor: ({ grantor }, _, context) => organisationById(context, grantor),
    securedParty: ({ securedParty }, _, context) => organisationById(context, securedParty),
    by: ({ by }, _, context) => (by == null ? null : organisationById(context, by)),
  },
  RegisterReconciliation: { id: ({ _id }) => _id },
  OutsideRegistration: {
    amount: ({ amount }) => ({ amount, currency: 'CNY' }),
  },
};
